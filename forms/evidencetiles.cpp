#include "forms/evidencetiles.h"

#include "forms/flowlayout.h"
#include "forms/noteline.h"
#include "forms/thumbnails.h"
#include "forms/transfers.h"

#include <QBuffer>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::Ok;
using assessment::Status;

namespace forms {

namespace {

bool isWebAddress(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
           && (url.scheme() == u"https" || url.scheme() == u"http");
}

QString whenInTitle(const QDateTime &time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

constexpr int mostAtOnce = 200; // files dropped by mistake must not fill the workspace

/// Whether \a tile needs not be made anew for \a item on \a day.
bool showsTheSame(const EvidenceTile &tile, const assessment::EvidenceItem &item, QDate day)
{
    const assessment::EvidenceItem &shown = tile.item();
    return shown.revision == item.revision && shown.sha256 == item.sha256
           && shown.title == item.title && shown.confidential == item.confidential
           && validityText(shown, tile.day()) == validityText(item, day);
}

} // namespace

/// Where the bytes of new evidence come from; opened on the workspace's thread.
struct EvidenceTiles::Content
{
    std::function<assessment::Result<std::shared_ptr<QIODevice>>()> open;
    assessment::NewEvidence about;
};

EvidenceTiles::EvidenceTiles(Session &session, const QString &provision, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_provision(provision)
    , m_problem(new NoteLine(NoteLine::Kind::Problem))
{
    auto *tiles = new QWidget;
    m_flow = new FlowLayout(tiles);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(tiles);
    column->addWidget(makeButtons());
    column->addWidget(m_addressRow = makeAddressRow());
    column->addWidget(m_problem);
    m_addressRow->hide();
    refresh();
}

QWidget *EvidenceTiles::makeButtons()
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    m_add = new QPushButton(tr("Add file…"));
    m_add->setToolTip(tr("Files can also be dropped on the provision, and files, pictures and text "
                         "pasted (Ctrl+V)"));
    m_add->setAccessibleName(tr("Add file as evidence for %1").arg(m_provision));
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &EvidenceTiles::chooseFiles);
    flow->addWidget(m_add);

    auto *region = new QPushButton(tr("Screen region"));
    region->setObjectName(u"screenRegion"_s);
    region->setToolTip(tr("Hides this window and lets you drag over a part of the screen"));
    region->setAccessibleName(tr("Add a part of the screen as evidence for %1").arg(m_provision));
    region->setAutoDefault(false);
    connect(region, &QPushButton::clicked, this, [this] { takeScreenRegion(); });
    flow->addWidget(region);

    auto *photo = new QPushButton(tr("Camera photo"));
    photo->setObjectName(u"cameraPhoto"_s);
    photo->setToolTip(tr("Photographs with a camera of this computer"));
    photo->setAccessibleName(tr("Add a photo as evidence for %1").arg(m_provision));
    photo->setAutoDefault(false);
    connect(photo, &QPushButton::clicked, this, &EvidenceTiles::takePhoto);
    flow->addWidget(photo);

    auto *address = new QPushButton(tr("Add web address…"));
    address->setAccessibleName(tr("Add web address as evidence for %1").arg(m_provision));
    address->setAutoDefault(false);
    connect(address, &QPushButton::clicked, this, [this] {
        m_addressRow->setVisible(!m_addressRow->isVisible());
        if (m_addressRow->isVisible())
            m_address->setFocus();
    });
    flow->addWidget(address);

    auto *existing = new QPushButton(tr("Use evidence at hand"));
    existing->setAccessibleName(tr("Use evidence of another provision for %1").arg(m_provision));
    existing->setToolTip(tr("Evidence of this assessment that already serves another provision"));
    existing->setAutoDefault(false);
    m_existing = new QMenu(existing);
    m_existing->setToolTipsVisible(true);
    existing->setMenu(m_existing);
    connect(m_existing, &QMenu::aboutToShow, this, &EvidenceTiles::fillExisting);
    flow->addWidget(existing);

    m_confidential = new QCheckBox(tr("Confidential"));
    m_confidential->setObjectName(u"confidential"_s);
    m_confidential->setToolTip(tr("What is added next is marked as confidential"));
    m_confidential->setAccessibleName(
        tr("Mark new evidence for %1 as confidential").arg(m_provision));
    // Stands in line with the buttons, and grows with its own text.
    m_confidential->setMinimumHeight(m_add->sizeHint().height());
    flow->addWidget(m_confidential);
    return row;
}

QWidget *EvidenceTiles::makeAddressRow()
{
    auto *row = new QWidget;
    m_address = new QLineEdit;
    m_address->setObjectName(u"address"_s);
    m_address->setPlaceholderText(u"https://"_s);
    m_address->setAccessibleName(tr("Web address"));
    m_addressTitle = new QLineEdit;
    m_addressTitle->setPlaceholderText(tr("What it shows"));
    m_addressTitle->setAccessibleName(tr("What the web address shows"));
    auto *add = new QPushButton(tr("Add"));
    add->setAccessibleName(tr("Add this web address"));
    add->setAutoDefault(false);
    for (QLineEdit *line : {m_address, m_addressTitle})
        connect(line, &QLineEdit::returnPressed, this, &EvidenceTiles::addAddress);
    connect(add, &QPushButton::clicked, this, &EvidenceTiles::addAddress);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(m_address, 3);
    across->addWidget(m_addressTitle, 2);
    across->addWidget(add);
    return row;
}

void EvidenceTiles::refresh()
{
    const QList<assessment::EvidenceItem> items = m_session.assessment().evidenceOf(m_provision);
    const QDate day = m_session.assessment().day;
    QMap<QString, EvidenceTile *> kept;
    for (const assessment::EvidenceItem &item : items) {
        EvidenceTile *tile = m_tiles.take(item.id);
        if (tile && !showsTheSame(*tile, item, day)) {
            delete tile;
            tile = nullptr;
        }
        if (!tile) {
            tile = new EvidenceTile(item, day);
            connect(tile, &EvidenceTile::view, this, [this, id = item.id] { Q_EMIT view(id); });
            connect(tile, &EvidenceTile::removeHere, this, [this, id = item.id] { remove(id); });
            connect(tile, &EvidenceTile::trash, this, [this, id = item.id] { trash(id); });
            Thumbnails::of(m_session).request(
                item, tile, [tile](const QImage &drawn) { tile->setPicture(drawn); });
            m_flow->addWidget(tile);
        }
        kept.insert(item.id, tile);
    }
    qDeleteAll(m_tiles);
    m_tiles = kept;
}

void EvidenceTiles::chooseFiles()
{
    auto *dialog = new QFileDialog(window(), tr("Add evidence for %1").arg(m_provision));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &EvidenceTiles::addFiles);
    dialog->open();
}

bool EvidenceTiles::canTake(const QMimeData &media)
{
    if (media.hasImage() || !media.text().trimmed().isEmpty())
        return true;
    const QList<QUrl> urls = media.urls();
    return std::any_of(urls.begin(), urls.end(),
                       [](const QUrl &url) { return url.isLocalFile() || isWebAddress(url); });
}

bool EvidenceTiles::addMedia(const QMimeData &media)
{
    QStringList paths;
    for (const QUrl &url : media.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty()) {
        addFiles(paths);
        return true;
    }
    if (media.hasImage()) {
        addPicture(qvariant_cast<QImage>(media.imageData()));
        return true;
    }
    const QString text = media.text();
    QUrl address = media.urls().value(0);
    if (!isWebAddress(address)) // the address bar of a browser gives text
        address = QUrl(text.trimmed(), QUrl::StrictMode);
    if (isWebAddress(address)) {
        m_addressRow->show();
        m_address->setText(address.toString());
        m_addressTitle->setFocus();
        return true;
    }
    if (text.trimmed().isEmpty())
        return false;
    addText(text);
    return true;
}

void EvidenceTiles::addFiles(const QStringList &paths)
{
    if (paths.size() > mostAtOnce) {
        say(tr("%n files are too many at once; add them as one archive, or in smaller groups.",
               nullptr, int(paths.size())));
        return;
    }
    say({});
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).fileName();
        Content content;
        content.about.fileName = name;
        content.open = [path]() -> assessment::Result<std::shared_ptr<QIODevice>> {
            auto file = std::make_shared<QFile>(path);
            if (!QFileInfo(path).isFile()) {
                return Error{.kind = Error::Kind::InvalidInput,
                             .what = tr("the evidence cannot be added"),
                             .where = path,
                             .why = tr("this is a folder or a device, not a file"),
                             .advice = tr("pack a folder into one archive first")};
            }
            if (!file->open(QIODevice::ReadOnly)) {
                return Error{.kind = Error::Kind::Storage,
                             .what = tr("the evidence cannot be added"),
                             .where = path,
                             .why = file->errorString()};
            }
            return std::shared_ptr<QIODevice>(file);
        };
        add(name, content);
    }
}

void EvidenceTiles::addBytes(const assessment::NewEvidence &about,
                             const std::function<QByteArray()> &make)
{
    say({});
    Content content;
    content.about = about;
    content.open = [make]() -> assessment::Result<std::shared_ptr<QIODevice>> {
        auto buffer = std::make_shared<QBuffer>();
        buffer->setData(make());
        if (buffer->data().isEmpty()) {
            return Error{.kind = Error::Kind::InvalidInput,
                         .what = tr("the picture cannot be added"),
                         .why = tr("it cannot be encoded")};
        }
        buffer->open(QIODevice::ReadOnly);
        return std::shared_ptr<QIODevice>(buffer);
    };
    add(about.title, content);
}

void EvidenceTiles::addPicture(const QImage &picture, PictureFrom from)
{
    if (picture.isNull()) {
        say(tr("The clipboard holds a picture that cannot be read."));
        return;
    }
    const QDateTime now = QDateTime::currentDateTime();
    const bool isScreen = from == PictureFrom::Screen;
    assessment::NewEvidence about;
    about.title = (isScreen ? tr("Screen region %1") : tr("Screenshot %1")).arg(whenInTitle(now));
    about.fileName = (isScreen ? u"screen-region-%1.png"_s : u"screenshot-%1.png"_s)
                         .arg(now.toString(u"yyyyMMdd-HHmmss"_s));
    addBytes(about, [picture] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (!picture.save(&buffer, "PNG"))
            bytes.clear();
        return bytes;
    });
}

void EvidenceTiles::addText(const QString &text)
{
    const QDateTime now = QDateTime::currentDateTime();
    assessment::NewEvidence about;
    about.title = tr("Pasted text %1").arg(whenInTitle(now));
    about.fileName = u"pasted-%1.txt"_s.arg(now.toString(u"yyyyMMdd-HHmmss"_s));
    addBytes(about, [text] { return text.toUtf8(); });
}

void EvidenceTiles::takeScreenRegion(const ScreenRegion::Grab &grab)
{
    say({});
    auto *region = ScreenRegion::begin(window(), grab);
    connect(region, &ScreenRegion::taken, this,
            [this](const QImage &part) { addPicture(part, PictureFrom::Screen); });
    connect(region, &ScreenRegion::failed, this, &EvidenceTiles::say);
}

void EvidenceTiles::takePhoto()
{
    say({});
    const auto sheet = CameraSheet::open(window(), m_provision);
    if (sheet)
        takePhotosOf(**sheet);
    else
        say(sheet.error().message());
}

void EvidenceTiles::takePhotosOf(CameraSheet &sheet)
{
    connect(&sheet, &CameraSheet::taken, this, [this](const Photo &photo) {
        const QDateTime now = QDateTime::currentDateTime();
        assessment::NewEvidence about;
        about.title = tr("Photo %1").arg(whenInTitle(now));
        about.fileName = u"photo-%1.jpg"_s.arg(now.toString(u"yyyyMMdd-HHmmss"_s));
        addBytes(about, photo);
    });
}

void EvidenceTiles::addAddress()
{
    const QUrl url(m_address->text().trimmed(), QUrl::StrictMode);
    if (!isWebAddress(url)) {
        say(tr("Enter a whole web address, for example https://example.org/security."));
        m_address->setFocus();
        return;
    }
    say({});
    const QString title = m_addressTitle->text().trimmed();
    Content content;
    content.about.title = title.isEmpty() ? url.host() : title;
    content.about.fileName = u"web-address.txt"_s;
    content.about.url = url.toString(QUrl::FullyEncoded);
    const QByteArray note = (content.about.url + u'\n' + title + u'\n').toUtf8();
    content.open = [note]() -> assessment::Result<std::shared_ptr<QIODevice>> {
        auto buffer = std::make_shared<QBuffer>();
        buffer->setData(note);
        buffer->open(QIODevice::ReadOnly);
        return std::shared_ptr<QIODevice>(buffer);
    };
    add(content.about.title, content);
    m_address->clear();
    m_addressTitle->clear();
    m_addressRow->hide();
}

void EvidenceTiles::add(const QString &name, const Content &content)
{
    assessment::NewEvidence about = content.about;
    about.provisions = {m_provision};
    about.confidential = m_confidential->isChecked();
    const auto work = [id = m_session.assessment().id, open = content.open,
                       about](assessment::Workspace &workspace,
                              const assessment::Progress &progress) -> Status {
        const auto source = open();
        if (!source)
            return source.error();
        const auto added = workspace.addEvidence(id, **source, about, progress);
        return added ? Status(Ok) : Status(added.error());
    };
    transfer(m_session, m_flow, this,
             {.name = name, .cancelName = tr("Cancel adding %1").arg(name), .work = work},
             [this](const Status &done) {
                 if (!done && done.error().kind != Error::Kind::Cancelled)
                     say(done.error().message());
             });
}

// Offers what the provision does not have yet, newest first.
void EvidenceTiles::fillExisting()
{
    m_existing->clear();
    const QList<assessment::EvidenceItem> all = m_session.assessment().evidence;
    for (auto item = all.crbegin(); item != all.crend(); ++item) {
        if (item->provisions.contains(m_provision))
            continue;
        QString title = item->title.isEmpty() ? item->fileName : item->title;
        title =
            fontMetrics().elidedText(title, Qt::ElideMiddle, 40 * fontMetrics().averageCharWidth());
        m_existing->addAction(
            tr("%1 (%2)").arg(title.replace(u'&', u"&&"_s), item->provisions.join(u", "_s)), this,
            [this, id = item->id] {
                m_session.act(
                    [id, provision = m_provision](assessment::Workspace &workspace) {
                        return workspace.linkEvidence(id, {provision});
                    },
                    this,
                    [this](const Status &done) { say(done ? QString() : done.error().message()); });
            });
    }
    if (m_existing->isEmpty())
        m_existing->addAction(tr("No other evidence yet"))->setEnabled(false);
}

void EvidenceTiles::remove(const QString &evidence)
{
    m_session.act(
        [evidence, provision = m_provision](assessment::Workspace &workspace) {
            return workspace.unlinkEvidence(evidence, provision);
        },
        this, [this](const Status &done) { say(done ? QString() : done.error().message()); });
}

void EvidenceTiles::trash(const QString &evidence)
{
    m_session.act(
        [evidence](assessment::Workspace &workspace) { return workspace.removeEvidence(evidence); },
        this, [this](const Status &done) { say(done ? QString() : done.error().message()); });
}

void EvidenceTiles::say(const QString &problem)
{
    m_problem->say(problem);
}

} // namespace forms
