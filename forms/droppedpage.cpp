#include "forms/droppedpage.h"

#include "forms/droppedmodel.h"
#include "forms/inboxwatch.h"
#include "forms/rows/card.h"
#include "forms/rows/column.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/primarybutton.h"
#include "forms/rows/sheettable.h"
#include "forms/rows/text.h"
#include "forms/theme.h"
#include "forms/toolproposalpanel.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::DroppedFile;
using assessment::Result;
using assessment::Status;

DroppedPage::DroppedPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_watch(InboxWatch::of(session))
    , m_model(new DroppedModel(this))
    , m_problems(new ErrorBanner)
    , m_folder(new BodyText)
    , m_choose(new QPushButton(Theme::icon(u"document-open"_s), tr("Choose the &folder…")))
    , m_files(new Card)
    , m_proposals(new ToolProposalPanel)
    , m_caption(new QLabel(tr("For &provisions")))
    , m_provisions(new QLineEdit)
    , m_confidential(new QCheckBox(tr("Confide&ntial")))
    , m_accept(new PrimaryButton(tr("A&ccept as evidence")))
    , m_dismiss(new QPushButton(tr("&Dismiss")))
{
    build();
    connect(m_choose, &QPushButton::clicked, this, &DroppedPage::chooseFolder);
    connect(m_accept, &QPushButton::clicked, this, &DroppedPage::acceptCurrent);
    connect(m_dismiss, &QPushButton::clicked, this, &DroppedPage::dismissCurrent);
    connect(m_provisions, &QLineEdit::returnPressed, this, &DroppedPage::acceptCurrent);
    connect(m_proposals, &ToolProposalPanel::declaredChanged, this, &DroppedPage::readCurrent);
    connect(m_proposals, &ToolProposalPanel::tickedChanged, this, &DroppedPage::showOffer);
    connect(&m_session, &Session::changed, m_proposals,
            [this] { m_proposals->setAnswers(m_session.assessment().answers); });
    connect(&m_watch, &InboxWatch::changed, this, &DroppedPage::refresh);
    connect(&m_watch, &InboxWatch::failed, m_problems,
            qOverload<const assessment::Error &>(&ErrorBanner::tell));
    setFocusProxy(m_choose);
    refresh();
    m_watch.look();
}

QString DroppedPage::title() const
{
    return tr("Dropped files");
}

void DroppedPage::build()
{
    auto *table = new SheetTable(title(), m_model, SheetTable::Stretch::First);
    table->setMostRows(12);
    table->setToolTip(tr("Enter accepts the file for the provisions below"));
    m_table = table;
    connect(table, &SheetTable::chosen, this, &DroppedPage::acceptCurrent);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DroppedPage::showCurrent);
    m_provisions->setAccessibleName(tr("Provisions that the file shows"));
    m_provisions->setPlaceholderText(tr("None yet"));
    m_provisions->setToolTip(tr("What is proposed is only a suggestion; separate them by commas"));
    m_dismiss->setToolTip(tr("Not offered again while it is the same; it stays in the folder"));
    m_caption->setBuddy(m_provisions);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::unit);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_dismiss);
    buttons->addStretch();
    m_files->body()->setSpacing(space::unit);
    m_files->body()->addWidget(m_table);
    m_files->body()->addWidget(m_proposals);
    m_files->body()->addWidget(m_caption);
    m_files->body()->addWidget(m_provisions);
    m_files->body()->addWidget(m_confidential);
    m_files->body()->addLayout(buttons);
    auto *place = new Card;
    place->body()->setSpacing(space::unit);
    place->body()->addWidget(m_folder);
    place->body()->addWidget(m_choose, 0, Qt::AlignLeft);

    auto *column = new Column;
    QVBoxLayout *body = column->body();
    body->addWidget(new Heading(title(), Heading::Level::Title));
    body->addWidget(new BodyText(tr("Port scans, TLS checks, bills of materials and other outputs "
                                    "that tools drop into a folder wait here for you. Nothing is "
                                    "taken over by itself, and the files stay where they are.")));
    body->addWidget(place);
    body->addWidget(m_problems);
    body->addWidget(m_files);
    body->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(column);
}

void DroppedPage::chooseFolder()
{
    auto *dialog = new QFileDialog(window(), tr("The folder to watch"), m_watch.folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, &m_watch, &InboxWatch::setFolder);
    dialog->open();
}

void DroppedPage::refresh()
{
    const DroppedFile *current = m_model->fileAt(m_table->currentIndex().row());
    const QString name = current ? current->name : QString();
    const assessment::Inbox &inbox = m_watch.inbox();
    m_model->setFiles(inbox.files);
    QStringList lines;
    if (m_watch.folder().isEmpty()) {
        lines.append(tr("No folder is watched for this assessment."));
    } else {
        lines.append(tr("Watched: %1").arg(QDir::toNativeSeparators(m_watch.folder())));
        if (inbox.files.isEmpty())
            lines.append(tr("Nothing waits."));
    }
    if (inbox.notShown > 0)
        lines.append(tr("%n more file(s) wait in the folder.", nullptr, inbox.notShown));
    if (!inbox.tooLarge.isEmpty())
        lines.append(tr("Too large to be offered: %1").arg(inbox.tooLarge.join(u", "_s)));
    m_folder->setText(lines.join(u'\n'));
    m_files->setVisible(!inbox.files.isEmpty());
    int row = inbox.files.isEmpty() ? -1 : 0;
    for (int at = 0; at < m_model->rowCount(); ++at) {
        if (m_model->fileAt(at)->name == name)
            row = at;
    }
    if (row >= 0)
        m_table->selectRow(row);
    showCurrent();
}

void DroppedPage::showCurrent()
{
    const DroppedFile *file = m_model->fileAt(m_table->currentIndex().row());
    const bool waits = file && file->isComplete;
    m_accept->setEnabled(waits);
    m_dismiss->setEnabled(waits);
    const QString name = file ? file->name : QString();
    const bool isRead = waits && assessment::isToolOutput(file->kind);
    if (name != m_shown) { // else what was typed and ticked stays
        m_shown = name;
        m_read.clear();
        m_proposals->clear();
        m_provisions->setText(file ? file->proposed.join(u", "_s) : QString());
        m_confidential->setChecked(false);
    }
    if (isRead && m_read != file->sha256)
        readCurrent();
    showOffer();
}

void DroppedPage::readCurrent()
{
    const DroppedFile *file = m_model->fileAt(m_table->currentIndex().row());
    if (!file || !file->isComplete)
        return;
    m_problems->dismiss();
    std::optional<assessment::DeclaredPorts> declared;
    if (const QString written = m_proposals->declaredPorts(); !written.isEmpty()) {
        const auto ports = assessment::portsFromText(written);
        if (!ports) {
            m_problems->tell(ports.error());
            return;
        }
        declared = *ports;
    }
    m_read = file->sha256;
    if (!m_proposals->isVisible())
        m_proposals->showReading();
    m_watch.preview(file->name, declared, this,
                    [this, name = file->name](const Result<assessment::ToolImport> &import) {
                        if (name != m_shown)
                            return; // somebody looks at another file by now
                        if (!import) {
                            m_proposals->clear();
                            m_problems->tell(import.error());
                        } else {
                            m_read = import->sha256;
                            m_proposals->setAnswers(m_session.assessment().answers);
                            m_proposals->showImport(*import);
                        }
                        showOffer();
                    });
}

// Where the tool proposes something its provisions are ticked, else they are written.
void DroppedPage::showOffer()
{
    const bool proposes = m_proposals->hasProposals();
    m_caption->setVisible(!proposes);
    m_provisions->setVisible(!proposes);
    const int answers = int(m_proposals->answers().size());
    m_accept->setText(answers > 0 ? tr("A&ccept with %n answer(s)", nullptr, answers)
                                  : tr("A&ccept as evidence"));
}

void DroppedPage::acceptCurrent()
{
    const DroppedFile *file = m_model->fileAt(m_table->currentIndex().row());
    if (!file || !file->isComplete)
        return;
    m_problems->dismiss();
    assessment::Acceptance acceptance{.name = file->name, .sha256 = file->sha256};
    acceptance.confidential = m_confidential->isChecked();
    if (m_proposals->hasProposals()) {
        acceptance.sha256 = m_read; // what the proposals came from
        acceptance.provisions = m_proposals->evidence();
        acceptance.answers = m_proposals->answers();
        acceptance.fromTool = true;
    } else {
        static const QRegularExpression between(u"[,;\\s]+"_s);
        acceptance.provisions = m_provisions->text().split(between, Qt::SkipEmptyParts);
    }
    m_watch.accept(acceptance, this, [this](const Status &done) { ended(done); });
}

void DroppedPage::dismissCurrent()
{
    const DroppedFile *file = m_model->fileAt(m_table->currentIndex().row());
    if (!file || !file->isComplete)
        return;
    m_problems->dismiss();
    m_watch.dismiss(*file, this, [this](const Status &done) { ended(done); });
}

void DroppedPage::ended(const Status &done)
{
    if (!done)
        m_problems->tell(done.error());
    m_watch.look();
}

} // namespace forms
