#include "forms/cataloguespage.h"

#include "forms/flowlayout.h"
#include "forms/noteline.h"
#include "forms/rows/card.h"
#include "forms/rows/column.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/primarybutton.h"
#include "forms/rows/sheettable.h"
#include "forms/rows/text.h"
#include "forms/session.h"
#include "forms/texttablemodel.h"
#include "forms/theme.h"
#include "forms/trustfiles.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::CatalogueExport;
using assessment::CatalogueFile;
using assessment::CatalogueFormat;
using assessment::CatalogueOrigin;
using assessment::CataloguePreview;
using assessment::Error;
using assessment::Ok;
using assessment::OwnCatalogue;
using assessment::Result;
using assessment::Scheme;
using assessment::Status;
using assessment::Workspace;

namespace {

const QString trustKey = u"catalogue/trust"_s;
constexpr qint64 mostBytes = 16 * 1024 * 1024; // the engine is stricter and says so

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{.kind = Error::Kind::Storage,
                     .what = CataloguesPage::tr("the file cannot be read"),
                     .where = path,
                     .why = file.errorString()};
    }
    return file.read(mostBytes);
}

/// A new file, whole or not at all.
Status write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
    if (opened && file.write(bytes) == bytes.size() && file.flush())
        return Ok;
    const Error error{.kind = Error::Kind::Storage,
                      .what = CataloguesPage::tr("the catalogue cannot be written"),
                      .where = path,
                      .why = QFileInfo::exists(path) && !opened
                                 ? CataloguesPage::tr("there is a file of that name")
                                 : file.errorString(),
                      .advice = CataloguesPage::tr("choose another name")};
    if (opened)
        file.remove();
    return error;
}

} // namespace

CataloguesPage::CataloguesPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_column(new Column)
    , m_problems(new ErrorBanner)
    , m_model(new TextTableModel({tr("Scheme"), tr("Edition"), tr("Provisions"), tr("Catalogue")},
                                 this))
    , m_rows(new TextTableModel({tr("Provision"), tr("Requirement")}, this))
{
    QVBoxLayout *body = m_column->body();
    body->addWidget(new Heading(title(), Heading::Level::Title));
    body->addWidget(new BodyText(
        tr("What a product can be assessed against. The catalogue of another scheme comes from its "
           "owner as a file, best with a signature: without one its assessments work, but no "
           "endorsement mark is issued from them.")));
    body->addWidget(m_problems);
    body->addWidget(buildPreview());
    body->addWidget(buildList());
    body->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);
    setFocusProxy(m_table);
    connect(&session, &Session::saved, this, [this] {
        if (isVisible())
            read();
    });
    session.read([](Workspace &w) { return w.uiState(trustKey); }, this,
                 [this](const Result<QString> &kept) {
                     if (kept && m_source.trust.isEmpty() && QFileInfo::exists(*kept))
                         m_source.trust = *kept;
                 });
    refresh();
}

QString CataloguesPage::title() const
{
    return tr("Schemes and their catalogues");
}

QWidget *CataloguesPage::buildList()
{
    m_table = new SheetTable(tr("Schemes"), m_model, SheetTable::Stretch::First);
    m_table->setMostRows(12);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CataloguesPage::showCurrent);
    m_detail = new QuietText;
    m_import = new QPushButton(Theme::icon(u"document-open"_s), tr("&Import a catalogue…"));
    m_import->setToolTip(tr("An OSCAL catalog or a table (CSV); you see what is in it first"));
    connect(m_import, &QPushButton::clicked, this, [this] {
        choose(tr("Import a catalogue"), m_source.catalogue,
               tr("Catalogues (*.json *.csv);;All files (*)"),
               [this](const QString &path) { look(path); });
    });
    m_export = new QPushButton(tr("E&xport…"));
    m_export->setToolTip(tr("Write the selected scheme to a file, OSCAL or table"));
    connect(m_export, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(window(), tr("Export the catalogue"), currentId(),
                                       tr("OSCAL catalog (*.json);;Table (*.csv)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"json"_s);
        connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
            dialog->setDefaultSuffix(filter.contains(u"csv") ? u"csv"_s : u"json"_s);
        });
        // An existing file is never overwritten; the page says so.
        dialog->setOption(QFileDialog::DontConfirmOverwrite);
        connect(dialog, &QFileDialog::fileSelected, this, &CataloguesPage::writeTo);
        dialog->open();
    });
    m_remove = new QPushButton(Theme::icon(u"edit-delete"_s), tr("&Remove"));
    m_remove->setToolTip(tr("Takes an imported scheme away that no assessment follows; Undo "
                            "brings it back"));
    connect(m_remove, &QPushButton::clicked, this, &CataloguesPage::removeCurrent);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    for (QPushButton *one : {m_import, m_export, m_remove})
        row->addWidget(one);
    auto *card = new Card;
    card->body()->setSpacing(space::two);
    card->body()->addWidget(m_table);
    card->body()->addWidget(m_detail);
    card->body()->addWidget(buttons);
    return card;
}

QWidget *CataloguesPage::buildPreview()
{
    m_what = new Heading({}, Heading::Level::Section);
    m_about = new BodyText;
    m_signer = new NoteLine(NoteLine::Kind::Missing);
    m_signer->setWordWrap(true);
    m_rowTable = new SheetTable(tr("What is in the file"), m_rows, SheetTable::Stretch::Last);
    m_rowTable->setMostRows(10);
    m_signature = new QPushButton(tr("Si&gnature…"));
    m_signature->setToolTip(tr("The owner's signature over the file (.p7s)"));
    connect(m_signature, &QPushButton::clicked, this, [this] {
        choose(tr("Signature of the catalogue"), m_source.catalogue,
               tr("Signatures (*.p7s *.der);;All files (*)"),
               [this](const QString &path) { takeSignature(path); });
    });
    m_certificates = new QPushButton(tr("Certificates you &trust…"));
    m_certificates->setToolTip(tr("A file of certificates (PEM) that may vouch for this scheme"));
    connect(m_certificates, &QPushButton::clicked, this, [this] {
        choose(tr("Certificates you trust"), m_source.trust, trustFileFilter(),
               [this](const QString &path) { trust(path); });
    });
    m_take = new PrimaryButton(tr("Import &now"));
    connect(m_take, &QPushButton::clicked, this, &CataloguesPage::importNow);
    m_cancel = new QPushButton(tr("&Leave it"));
    m_cancel->setToolTip(tr("Nothing is imported"));
    connect(m_cancel, &QPushButton::clicked, this, &CataloguesPage::cancel);
    m_signing = new QWidget;
    auto *signingRow = new FlowLayout(m_signing);
    signingRow->addWidget(m_signature);
    signingRow->addWidget(m_certificates);
    auto *ending = new QWidget;
    auto *endingRow = new FlowLayout(ending);
    endingRow->addWidget(m_take);
    endingRow->addWidget(m_cancel);
    m_preview = new Card;
    m_preview->body()->setSpacing(space::two);
    m_preview->body()->addWidget(m_what);
    m_preview->body()->addWidget(m_about);
    m_preview->body()->addWidget(m_signer);
    m_preview->body()->addWidget(m_signing);
    m_preview->body()->addWidget(m_rowTable);
    m_preview->body()->addWidget(ending);
    return m_preview;
}

void CataloguesPage::choose(const QString &title, const QString &near, const QString &filter,
                            const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(window(), title, QFileInfo(near).path(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void CataloguesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    read();
}

void CataloguesPage::read()
{
    m_session.read(
        [](Workspace &w) -> Result<Reading> {
            const auto schemes = w.schemes();
            if (!schemes)
                return schemes.error();
            const auto own = w.ownCatalogues();
            if (!own)
                return own.error();
            return Reading{.schemes = *schemes, .own = *own};
        },
        this,
        [this](const Result<Reading> &reading) {
            if (!reading) {
                m_problems->tell(reading.error());
                return;
            }
            m_reading = *reading;
            showSchemes();
        });
}

void CataloguesPage::showSchemes()
{
    const QString before = currentId();
    QList<QStringList> rows;
    qsizetype current = 0;
    for (const Scheme &scheme : std::as_const(m_reading.schemes)) {
        if (scheme.id == before)
            current = rows.size();
        rows.append({scheme.title, scheme.edition, QString::number(scheme.provisionCount()),
                     assessment::nameOf(scheme.origin)});
    }
    m_model->setRows(rows);
    m_table->selectRow(int(current));
    showCurrent();
    for (const OwnCatalogue &one : std::as_const(m_reading.own)) {
        if (!one.damage.isEmpty())
            m_problems->tell(one.damage);
    }
}

QString CataloguesPage::currentId() const
{
    const int row = m_table ? m_table->currentIndex().row() : -1;
    return row >= 0 && row < m_reading.schemes.size() ? m_reading.schemes[row].id : QString();
}

void CataloguesPage::showCurrent()
{
    const QString id = currentId();
    QStringList lines;
    for (const OwnCatalogue &one : std::as_const(m_reading.own)) {
        if (one.id != id)
            continue;
        lines.append(
            tr("From %1, imported on %2 by %3.")
                .arg(one.fileName,
                     QLocale().toString(one.imported.toLocalTime().date(), QLocale::LongFormat),
                     one.importedBy));
        if (!one.signer.isEmpty())
            lines.append(tr("Signature of %1.").arg(one.signer));
        lines.append(one.assessments == 0
                         ? tr("No assessment follows it.")
                         : tr("%n assessment(s) follow it.", nullptr, one.assessments));
    }
    if (lines.isEmpty() && !id.isEmpty())
        lines.append(tr("It came with the program and is trusted as the program is."));
    m_detail->setText(lines.join(u' '));
    refresh();
}

void CataloguesPage::refresh()
{
    const QString id = currentId();
    const bool own = std::any_of(m_reading.own.begin(), m_reading.own.end(),
                                 [&](const OwnCatalogue &one) { return one.id == id; });
    m_import->setEnabled(!m_busy);
    m_export->setEnabled(!m_busy && !id.isEmpty());
    m_remove->setEnabled(!m_busy && own);
    m_preview->setVisible(!m_source.catalogue.isEmpty() && m_found.has_value());
    // What cannot be imported needs nobody's name.
    const bool sound = m_found && m_found->scheme;
    m_signing->setVisible(sound);
    m_take->setVisible(sound);
    m_signature->setEnabled(!m_busy);
    m_certificates->setEnabled(!m_busy);
    m_take->setEnabled(!m_busy && sound && !m_found->isSame);
}

void CataloguesPage::reveal(const QString &anchor)
{
    if (QDir::isAbsolutePath(anchor)) // what the gate calls its reasons is none
        look(anchor);
}

void CataloguesPage::look(const QString &path)
{
    m_source.catalogue = path;
    const QString beside = path + u".p7s"_s;
    m_source.signature = QFileInfo::exists(beside) ? beside : QString();
    lookAgain();
}

void CataloguesPage::takeSignature(const QString &path)
{
    m_source.signature = path;
    lookAgain();
}

void CataloguesPage::trust(const QString &certificates)
{
    m_source.trust = certificates;
    m_session.keepUiState(trustKey, certificates);
    lookAgain();
}

Result<CatalogueFile> CataloguesPage::fileOf(const Source &source)
{
    const Result<QByteArray> bytes = contentOf(source.catalogue);
    if (!bytes)
        return bytes.error();
    CatalogueFile file{.bytes = *bytes, .name = source.catalogue};
    if (source.signature.isEmpty())
        return file;
    const Result<QByteArray> signature = contentOf(source.signature);
    if (!signature)
        return signature.error();
    file.signature = *signature;
    if (!source.trust.isEmpty()) {
        const auto trust = assessment::signing::readTrustFile(source.trust);
        if (!trust)
            return trust.error();
        file.trust = *trust;
    }
    return file;
}

void CataloguesPage::lookAgain()
{
    if (m_busy || m_source.catalogue.isEmpty())
        return;
    m_busy = true;
    m_found.reset();
    m_problems->dismiss();
    refresh();
    m_session.read(
        [source = m_source](Workspace &w) -> Result<CataloguePreview> {
            const Result<CatalogueFile> file = fileOf(source);
            if (!file)
                return file.error();
            return w.previewCatalogue(*file);
        },
        this,
        [this](const Result<CataloguePreview> &preview) {
            m_busy = false;
            if (preview) {
                m_found = *preview;
                showPreview();
            } else {
                m_problems->tell(preview.error());
            }
            refresh();
            m_column->bringUp(preview ? static_cast<QWidget *>(m_preview) : m_problems);
            if (preview)
                (m_take->isEnabled() ? static_cast<QWidget *>(m_take) : m_cancel)->setFocus();
        });
}

void CataloguesPage::showPreview()
{
    const QString name = QFileInfo(m_source.catalogue).fileName();
    m_signer->setKind(NoteLine::Kind::Missing);
    QList<QStringList> rows;
    if (!m_found->scheme) {
        m_what->setText(tr("%1 cannot be imported").arg(name));
        m_about->setText(tr("It has %n problem(s). Nothing was imported; mend them and choose the "
                            "file again.",
                            nullptr, int(m_found->problems.size())));
        m_signer->say({});
        m_rows->setHeadings({tr("Place"), tr("Problem")});
        for (const assessment::JsonProblem &problem : std::as_const(m_found->problems))
            rows.append({problem.pointer, problem.reason});
        m_rows->setRows(rows);
        return;
    }
    const Scheme &scheme = *m_found->scheme;
    m_what->setText(tr("%1, edition %2").arg(scheme.title, scheme.edition));
    QStringList lines{tr("%1: scheme %2 with %3 guidelines and %4 provisions.")
                          .arg(name, scheme.id)
                          .arg(scheme.guidelines.size())
                          .arg(scheme.provisionCount())};
    if (m_found->isSame)
        lines.append(tr("It is here already, just as it is."));
    if (m_found->replaces) {
        lines.append(tr("It takes the place of the edition that is here: %1 new provisions, %2 "
                        "with another text, %3 no longer there.")
                         .arg(m_found->added.size())
                         .arg(m_found->changed.size())
                         .arg(m_found->removed.size()));
        QStringList reopened;
        for (const assessment::ReopenedAnswer &one : std::as_const(m_found->reopened))
            reopened.append(tr("%1 in %2").arg(one.provision, one.assessment));
        lines.append(reopened.isEmpty() ? tr("No answer is reopened.")
                                        : tr("It reopens %1.").arg(reopened.join(u", "_s)));
    }
    if (!scheme.issuesLabels)
        lines.append(tr("No label is issued from it."));
    m_about->setText(lines.join(u'\n'));
    switch (scheme.origin) {
    case CatalogueOrigin::BuiltIn:
    case CatalogueOrigin::Signed:
        m_signer->setKind(NoteLine::Kind::Quiet);
        m_signer->say(tr("Signed by %1, whom you trust.").arg(m_found->signer));
        break;
    case CatalogueOrigin::Untrusted:
        m_signer->say(tr("Signed by %1, whom none of your certificates vouches for: no "
                         "endorsement mark is issued from it.")
                          .arg(m_found->signer));
        break;
    case CatalogueOrigin::Unsigned:
        m_signer->say(tr("Not signed: no endorsement mark is issued from it."));
        break;
    }
    m_rows->setHeadings({tr("Provision"), tr("Requirement")});
    for (const assessment::Guideline &guideline : scheme.guidelines) {
        for (const assessment::Provision &provision : guideline.provisions)
            rows.append({provision.id, provision.requirement});
    }
    m_rows->setRows(rows);
}

void CataloguesPage::importNow()
{
    if (m_busy || !m_found || !m_found->scheme)
        return;
    m_busy = true;
    refresh();
    const QString title = m_found->scheme->title;
    m_session.act(
        [source = m_source, sha256 = m_found->scheme->digest](Workspace &w) -> Status {
            const Result<CatalogueFile> file = fileOf(source);
            if (!file)
                return file.error();
            const auto now = w.previewCatalogue(*file);
            if (!now)
                return now.error();
            if (!now->scheme || now->scheme->digest != sha256) {
                return Error{.kind = Error::Kind::Conflict,
                             .what = tr("the catalogue cannot be imported"),
                             .where = source.catalogue,
                             .why = tr("the file is no longer what you looked at"),
                             .advice = tr("choose it again")};
            }
            const auto imported = w.importCatalogue(*file);
            return imported ? Status(Ok) : Status(imported.error());
        },
        this,
        [this, title](const Status &imported) {
            m_busy = false;
            if (!imported) {
                m_problems->tell(imported.error());
                refresh();
                return;
            }
            Q_EMIT notice(tr("“%1” is imported; Undo takes it back.").arg(title));
            cancel();
        });
}

void CataloguesPage::cancel()
{
    m_source.catalogue.clear();
    m_source.signature.clear();
    m_found.reset();
    m_problems->dismiss();
    refresh();
    m_table->setFocus();
}

void CataloguesPage::removeCurrent()
{
    const QString id = currentId();
    m_problems->dismiss();
    m_session.act([id](Workspace &w) { return w.removeCatalogue(id); }, this,
                  [this](const Status &removed) {
                      if (!removed)
                          m_problems->tell(removed.error());
                      else
                          Q_EMIT notice(tr("The scheme is removed; Undo brings it back."));
                  });
}

void CataloguesPage::writeTo(const QString &path)
{
    const QString id = currentId();
    const bool table = path.endsWith(u".csv", Qt::CaseInsensitive);
    m_problems->dismiss();
    m_session.read(
        [id, path, table](Workspace &w) -> Result<CatalogueExport> {
            auto written =
                w.exportCatalogue(id, table ? CatalogueFormat::Csv : CatalogueFormat::Json);
            if (!written)
                return written;
            if (const Status done = write(path, written->bytes); !done)
                return done.error();
            return written;
        },
        this,
        [this, path](const Result<CatalogueExport> &written) {
            if (!written) {
                m_problems->tell(written.error());
                return;
            }
            const QString name = QFileInfo(path).fileName();
            Q_EMIT notice(written->leftOut.isEmpty()
                              ? tr("Written to %1.").arg(name)
                              : tr("Written to %1. A table carries what is assessed; left out: %2.")
                                    .arg(name, written->leftOut.join(u", "_s)));
        });
}

} // namespace forms
