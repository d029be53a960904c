#include "forms/registrypage.h"

#include "forms/identitychooser.h"
#include "forms/noteline.h"
#include "forms/rows/card.h"
#include "forms/rows/column.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/primarybutton.h"
#include "forms/rows/row.h"
#include "forms/rows/text.h"
#include "forms/session.h"
#include "forms/theme.h"
#include "forms/transfertile.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using assessment::Publication;
using assessment::Result;
using assessment::SecretBytes;
using assessment::Workspace;
using assessment::signing::Identity;
using assessment::signing::TrustList;
using labels::Overall;
using labels::Published;
using labels::RegistryCheck;

namespace forms {

namespace {

constexpr int usualDays = 7;
constexpr int mostDays = 366;
constexpr qsizetype mostProblems = 8;
const QString folderKey = u"registry/folder"_s;
const QString picturesKey = u"registry/pictures"_s;

QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

/// The certificates beside the key, as on the label page; none where there is no such file.
Result<TrustList> trustIn(const QString &file)
{
    return file.isEmpty() ? Result<TrustList>(TrustList{})
                          : assessment::signing::readTrustFile(file);
}

QString answerText(const RegistryCheck &check)
{
    switch (check.overall) {
    case Overall::Valid:
        return RegistryPage::tr(
                   "%1 All of it fits. Number: %2. Labels: %3. Entries in the log: %4.")
            .arg(Theme::verdictSign(assessment::Verdict::Pass))
            .arg(check.number)
            .arg(check.labels)
            .arg(check.entries);
    case Overall::Invalid:
        return RegistryPage::tr("%1 It does not fit.")
            .arg(Theme::verdictSign(assessment::Verdict::Fail));
    case Overall::CannotTell:
        return RegistryPage::tr("%1 It cannot be told whether it is good.")
            .arg(Theme::verdictSign(assessment::Verdict::Inconclusive));
    }
    Q_UNREACHABLE();
}

} // namespace

RegistryPage::RegistryPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_last(new BodyText)
    , m_identity(new IdentityChooser(session))
    , m_days(new QSpinBox)
    , m_leftOut(new NoteLine(NoteLine::Kind::Missing))
    , m_publish(new PrimaryButton(tr("Publish")))
    , m_check(new QPushButton(tr("Check the copy")))
    , m_result(new BodyText)
    , m_running(new QWidget)
    , m_bar(new QProgressBar)
    , m_problem(new ErrorBanner)
{
    auto *cancel = new QPushButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (m_transfer)
            m_transfer->stop.request_stop();
    });
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How far publishing or checking is"));
    auto *running = new QHBoxLayout(m_running);
    running->setContentsMargins(0, 0, 0, 0);
    running->setSpacing(space::unit);
    running->addWidget(m_bar, 1);
    running->addWidget(cancel);
    m_running->hide();

    auto *column = new Column;
    QVBoxLayout *body = column->body();
    body->addWidget(new Heading(title(), Heading::Level::Title));
    body->addWidget(new BodyText(tr(
        "The register is a folder of web pages that any host can serve: a list to search, a page "
        "for each label, the signed list of how labels stand today, and a log in which nothing "
        "can be changed unseen. Only what stands on labels is in it, and pictures if you add "
        "some.")));
    body->addWidget(m_problem);
    body->addWidget(m_running);
    body->addWidget(makePublishing());
    body->addWidget(makeChecking());
    body->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(column);
    setFocusProxy(m_folder);

    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &RegistryPage::look);
    clock->start(100ms);
}

RegistryPage::~RegistryPage()
{
    if (m_transfer)
        m_transfer->stop.request_stop();
}

QString RegistryPage::title() const
{
    return tr("Register of labels");
}

QLineEdit *RegistryPage::addFolder(Card *card, const QString &caption, const QString &choose)
{
    auto *line = new QLineEdit;
    auto *label = new QLabel(caption);
    label->setBuddy(line);
    auto *button = new QPushButton(tr("Choose…"));
    button->setAccessibleName(choose);
    connect(button, &QPushButton::clicked, this, [this, line, choose] {
        auto *dialog = new QFileDialog(window(), choose, line->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, line,
                [line](const QString &path) { line->setText(QDir::toNativeSeparators(path)); });
        dialog->open();
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(space::unit);
    row->addWidget(line, 1);
    row->addWidget(button);
    card->body()->addWidget(label);
    card->body()->addLayout(row);
    return line;
}

Card *RegistryPage::makePublishing()
{
    auto *card = new Card;
    card->body()->setSpacing(space::unit);
    card->body()->addWidget(new Heading(tr("Publish")));
    card->body()->addWidget(m_last);
    m_folder = addFolder(card, tr("&Folder"), tr("Choose the folder of the register"));
    m_folder->setPlaceholderText(tr("an empty folder, or the one published to before"));
    card->body()->addWidget(m_identity);
    m_days->setRange(1, mostDays);
    m_days->setValue(usualDays);
    m_days->setSuffix(tr(" days"));
    m_days->setToolTip(tr("After that the list counts as out of date, and a check of a label "
                          "cannot tell any more"));
    leaveWheelToPage(m_days);
    auto *caption = new QLabel(tr("&Next publication within"));
    caption->setBuddy(m_days);
    auto *days = new QHBoxLayout;
    days->setSpacing(space::unit);
    days->addWidget(caption);
    days->addWidget(m_days);
    days->addStretch();
    card->body()->addLayout(days);
    m_pictures = addFolder(card, tr("&Pictures of the products, if you have some"),
                           tr("Choose the folder with the pictures"));
    m_pictures->setPlaceholderText(tr("a folder of PNG, JPEG or WebP files"));
    card->body()->addWidget(new QuietText(
        tr("Each file is named by the certificate number, the GTIN, or brand and model. People who "
           "check a label compare it with the product in their hand. Small copies are published, "
           "without place, time or other things that cameras write into pictures.")));
    card->body()->addWidget(m_publish, 0, Qt::AlignLeft);
    card->body()->addWidget(m_leftOut);
    connect(m_publish, &QPushButton::clicked, this, &RegistryPage::publish);
    return card;
}

Card *RegistryPage::makeChecking()
{
    auto *card = new Card;
    card->body()->setSpacing(space::unit);
    card->body()->addWidget(new Heading(tr("Check a copy")));
    card->body()->addWidget(new QuietText(
        tr("Looks at every file, signature and entry, with the certificates beside your key. With "
           "an older copy it also finds out whether the past was changed.")));
    m_copy = addFolder(card, tr("Folder of the &copy"), tr("Choose the folder to check"));
    m_before = addFolder(card, tr("&Older copy, if you kept one"), tr("Choose the older copy"));
    card->body()->addWidget(m_check, 0, Qt::AlignLeft);
    card->body()->addWidget(m_result);
    m_result->hide();
    connect(m_check, &QPushButton::clicked, this, &RegistryPage::check);
    return card;
}

void RegistryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    readState();
}

void RegistryPage::readState()
{
    m_session.read([](Workspace &w) { return w.lastPublication(); }, this,
                   [this](const Result<std::optional<Publication>> &last) {
                       if (last)
                           tellLast(*last);
                       else
                           m_problem->tell(last.error());
                   });
    m_session.read([](Workspace &w) { return w.uiState(folderKey); }, this,
                   [this](const Result<QString> &folder) {
                       if (!folder || folder->isEmpty() || !m_folder->text().isEmpty())
                           return;
                       m_folder->setText(*folder);
                       m_copy->setText(*folder);
                   });
    m_session.read([](Workspace &w) { return w.uiState(picturesKey); }, this,
                   [this](const Result<QString> &folder) {
                       if (folder && m_pictures->text().isEmpty())
                           m_pictures->setText(*folder);
                   });
}

void RegistryPage::tellLast(const std::optional<Publication> &last)
{
    if (!last) {
        m_last->setText(tr("Nothing was published from this workspace yet."));
        return;
    }
    const bool overdue = last->nextUpdate < QDateTime::currentDateTimeUtc();
    const QString text = overdue ? tr("Number %1 was published on %2. The next one was due on %3: "
                                      "until then checks of labels cannot tell.")
                                 : tr("Number %1 was published on %2. The next one is due by %3.");
    m_last->setText(text.arg(QString::number(last->number), timeText(last->published),
                             timeText(last->nextUpdate)));
}

void RegistryPage::publish()
{
    m_problem->dismiss();
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    if (folder.isEmpty()) {
        m_problem->tell(tr("Choose the folder that the register is written to."));
        m_folder->setFocus();
        return;
    }
    if (!m_identity->isComplete())
        return;
    m_transfer = std::make_shared<Transfer>();
    setRunning(true);
    m_leftOut->say({});
    m_session.keepUiState(folderKey, m_folder->text().trimmed());
    m_session.keepUiState(picturesKey, m_pictures->text().trimmed());
    const auto passphrase = std::make_shared<SecretBytes>(m_identity->takePassphrase());
    m_session.read(
        [folder, key = m_identity->keyFile(), trustFile = m_identity->trustFile(),
         days = m_days->value(), passphrase,
         pictures = QDir::fromNativeSeparators(m_pictures->text().trimmed()),
         transfer = m_transfer](Workspace &w) -> Result<Published> {
            const Result<Identity> identity = Identity::load(key, *passphrase);
            *passphrase = {};
            if (!identity)
                return identity.error();
            const Result<TrustList> trust = trustIn(trustFile);
            if (!trust)
                return trust.error();
            return labels::publishRegistry(
                w, *identity,
                {.folder = folder, .nextUpdateDays = days, .trust = *trust, .pictures = pictures},
                Transfer::progressOf(transfer));
        },
        this, [this](const Result<Published> &published) { finishPublishing(published); });
}

void RegistryPage::tellPictures(const QList<labels::PictureWarning> &warnings)
{
    QStringList lines;
    for (const labels::PictureWarning &warning : warnings.mid(0, mostProblems))
        lines.append(warning.file.isEmpty() ? warning.reason
                                            : u"%1: %2"_s.arg(warning.file, warning.reason));
    if (warnings.size() > mostProblems)
        lines.append(tr("… and %n more", nullptr, int(warnings.size() - mostProblems)));
    m_leftOut->say(lines.join(u'\n'));
}

void RegistryPage::finishPublishing(const Result<Published> &published)
{
    setRunning(false);
    readState();
    if (!published) {
        if (published.error().kind != assessment::Error::Kind::Cancelled)
            m_problem->tell(published.error());
        else
            Q_EMIT notice(tr("Publishing was cancelled; what was published before still works."));
        return;
    }
    if (m_copy->text().isEmpty())
        m_copy->setText(m_folder->text());
    tellPictures(published->warnings);
    Q_EMIT notice(tr("Register number %1 is published (labels: %2).")
                      .arg(published->publication.number)
                      .arg(published->labels));
}

void RegistryPage::check()
{
    m_problem->dismiss();
    m_result->hide();
    const QString folder = QDir::fromNativeSeparators(m_copy->text().trimmed());
    if (folder.isEmpty()) {
        m_problem->tell(tr("Choose the folder of the register to check."));
        m_copy->setFocus();
        return;
    }
    m_transfer = std::make_shared<Transfer>();
    setRunning(true);
    m_session.read(
        [folder, against = QDir::fromNativeSeparators(m_before->text().trimmed()),
         trustFile = m_identity->trustFile(),
         transfer = m_transfer](Workspace &) -> Result<RegistryCheck> {
            const Result<TrustList> trust = trustIn(trustFile);
            if (!trust)
                return trust.error();
            return labels::checkRegistry(
                folder,
                {.trust = *trust, .against = against, .at = QDateTime::currentDateTimeUtc()},
                Transfer::progressOf(transfer));
        },
        this, [this](const Result<RegistryCheck> &check) { tellCheck(check); });
}

void RegistryPage::tellCheck(const Result<RegistryCheck> &check)
{
    setRunning(false);
    if (!check) {
        if (check.error().kind != assessment::Error::Kind::Cancelled)
            m_problem->tell(check.error());
        return;
    }
    QStringList lines{answerText(*check)};
    if (check->consistency == u"consistent")
        lines.append(tr("It only adds to the older copy."));
    for (const labels::RegistryProblem &problem : check->problems.mid(0, mostProblems))
        lines.append(u"%1: %2"_s.arg(problem.file, problem.reason));
    if (check->problems.size() > mostProblems)
        lines.append(tr("… and %n more", nullptr, int(check->problems.size() - mostProblems)));
    lines += check->doubts;
    m_result->setText(lines.join(u'\n'));
    m_result->show();
    setAccessibleDescription(m_result->text());
}

void RegistryPage::setRunning(bool running)
{
    m_running->setVisible(running);
    m_bar->setRange(0, 0);
    m_publish->setEnabled(!running);
    m_check->setEnabled(!running);
}

void RegistryPage::look()
{
    const qint64 total = m_transfer ? m_transfer->total.load() : 0;
    if (total <= 0 || !m_running->isVisible())
        return;
    m_bar->setRange(0, 1000);
    m_bar->setValue(int(1000 * m_transfer->done / total));
}

} // namespace forms
