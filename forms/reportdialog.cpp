#include "forms/reportdialog.h"

#include "assessment/clock.h"
#include "assessment/report/gaps.h"
#include "assessment/report/reportattachments.h"
#include "forms/helptopic.h"
#include "forms/identitychooser.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/primarybutton.h"
#include "forms/rows/row.h"
#include "forms/rows/text.h"
#include "forms/savedfile.h"
#include "forms/theme.h"
#include "forms/transfertile.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::AttachedReport;
using assessment::AttachmentScope;
using assessment::Progress;
using assessment::Result;
using assessment::SecretBytes;
using assessment::Workspace;
using assessment::signing::Identity;
using labels::ReportFace;

/// What is made; a value that goes to the thread of the workspace.
struct ReportDialog::Order
{
    QString path;
    QString assessment;
    ReportFace face = ReportFace::Pdf;
    QStringList actors; ///< whose steps a plan has, all if none
    AttachmentScope attached = AttachmentScope::Nothing;
    QString key; ///< "" = it is not signed
    std::shared_ptr<SecretBytes> passphrase;

    Result<QByteArray> bytes(const AttachedReport &source, const Progress &progress) const;
    /// Whether the report says that the assessment is not finished.
    Result<bool> carryOut(Workspace &workspace, const Progress &progress) const;
};

namespace {

QString formName(ReportFace face)
{
    switch (face) {
    case ReportFace::Pdf:
    case ReportFace::GapPdf: return ReportDialog::tr("PDF: to read, print and keep");
    case ReportFace::Html:
    case ReportFace::GapHtml: return ReportDialog::tr("HTML: one page for any browser");
    case ReportFace::Json:
    case ReportFace::GapJson: return ReportDialog::tr("JSON: for other programs");
    case ReportFace::Oscal: return ReportDialog::tr("OSCAL: assessment results for audit tools");
    case ReportFace::Sarif: return ReportDialog::tr("SARIF: for dashboards of code scanning");
    case ReportFace::JUnit: return ReportDialog::tr("JUnit XML: for continuous integration");
    case ReportFace::Csv:
    case ReportFace::GapCsv: return ReportDialog::tr("CSV: for spreadsheets");
    }
    Q_UNREACHABLE();
}

QString filterOf(ReportFace face)
{
    switch (face) {
    case ReportFace::Pdf:
    case ReportFace::GapPdf: return ReportDialog::tr("PDF files (*.pdf)");
    case ReportFace::Html:
    case ReportFace::GapHtml: return ReportDialog::tr("HTML files (*.html)");
    case ReportFace::Json:
    case ReportFace::Oscal:
    case ReportFace::GapJson: return ReportDialog::tr("JSON files (*.json)");
    case ReportFace::Sarif: return ReportDialog::tr("SARIF files (*.sarif)");
    case ReportFace::JUnit: return ReportDialog::tr("XML files (*.xml)");
    case ReportFace::Csv:
    case ReportFace::GapCsv: return ReportDialog::tr("CSV files (*.csv)");
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QByteArray> ReportDialog::Order::bytes(const AttachedReport &source,
                                              const Progress &progress) const
{
    const labels::ReportWish asked{.actors = actors, .attachments = source.attachments};
    if (key.isEmpty())
        return labels::writeReport(source.report, face, asked, progress);
    const Result<Identity> identity = Identity::load(key, *passphrase);
    if (!identity)
        return identity.error();
    return labels::writeSignedReport(source.report, face, asked, *identity,
                                     assessment::systemTime(), {}, progress);
}

Result<bool> ReportDialog::Order::carryOut(Workspace &workspace, const Progress &progress) const
{
    const Result<AttachedReport> source =
        assessment::readAttachedReport(workspace, assessment, attached, progress);
    if (!source)
        return source.error();
    const Result<QByteArray> made = bytes(*source, progress);
    if (!made)
        return made.error();
    const assessment::Status saved =
        saveFile(path, *made, ReportDialog::tr("the report cannot be saved"));
    if (!saved)
        return saved.error();
    return source->report.unfinished;
}

ReportDialog::ReportDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_assessment(session.assessment().id)
    , m_scroll(new QScrollArea)
    , m_content(new QWidget)
    , m_state(new BodyText(tr("The report tells everything about the assessment in one file: "
                              "verdicts with their reasons, evidence by its digest, device runs, "
                              "public comments, open findings and the history. The plan of action "
                              "tells its maker what to do, in the order of what it does to the "
                              "label.")))
    , m_whole(new QRadioButton(tr("The whole &report")))
    , m_plan(new QRadioButton(tr("The &plan of action (gap report)")))
    , m_formCaption(new QLabel(tr("&Form")))
    , m_form(new QComboBox)
    , m_actorCaption(new QLabel(tr("Steps f&or")))
    , m_actor(new QComboBox)
    , m_rows(new QFormLayout)
    , m_attach(new QCheckBox(tr("&Attach the evidence manifest and JSON")))
    , m_sign(new QCheckBox(tr("&Sign the PDF")))
    , m_identity(new IdentityChooser(session))
    , m_problems(new ErrorBanner)
    , m_progressPlace(new QVBoxLayout)
    , m_write(new PrimaryButton(tr("&Write the report…")))
    , m_open(new QPushButton(tr("Op&en it")))
    , m_close(new QPushButton(tr("Close")))
{
    setWindowTitle(tr("Report"));
    setHelpTopic(this, u"reports"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(space::two);
    content->addWidget(m_state);
    content->addWidget(new QuietText(tr("Internal comments, contents of evidence and what devices "
                                        "leaked stay here.")));
    content->addLayout(makeChoices());
    content->addStretch();
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::three, space::three, space::three, space::two);
    column->setSpacing(space::two);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_problems);
    column->addLayout(m_progressPlace);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_open);
    buttons->addWidget(m_write);
    column->addLayout(buttons);
    connectChoices();
    fillForms();
}

void ReportDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fit();
}

/// As high as what it holds, where the screen has room for that; else it scrolls.
void ReportDialog::fit()
{
    if (!isVisible())
        return;
    m_content->layout()->activate();
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_scroll);
    setMinimumWidth(std::max(Theme::textWidth(this, 60),
                             m_content->minimumSizeHint().width() + bar + 2 * space::three));
    layout()->activate();
    const QRect inside = m_scroll->contentsRect(); // without a bar
    const int wanted = m_content->layout()->totalHeightForWidth(std::max(1, inside.width()));
    const int around = height() - inside.height();
    resize(width(), std::min(wanted + around, screen()->availableGeometry().height() * 9 / 10));
}

QVBoxLayout *ReportDialog::makeChoices()
{
    auto *choices = new QVBoxLayout;
    choices->setSpacing(space::two);
    auto *what = new QVBoxLayout;
    what->setSpacing(space::half);
    what->addWidget(m_whole);
    what->addWidget(m_plan);
    m_whole->setChecked(true);
    choices->addLayout(what);
    m_actor->addItem(tr("Everybody"), QString());
    for (const QString &id : assessment::gapActors())
        m_actor->addItem(assessment::gapActorName(id), id);
    m_actor->setCurrentIndex(std::max(0, m_actor->findData(m_session.audience())));
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setHorizontalSpacing(space::two);
    m_rows->setVerticalSpacing(space::unit);
    m_rows->addRow(m_formCaption, m_form);
    m_rows->addRow(m_actorCaption, m_actor);
    m_formCaption->setBuddy(m_form);
    m_actorCaption->setBuddy(m_actor);
    choices->addLayout(m_rows);
    choices->addWidget(m_attach);
    choices->addWidget(m_sign);
    choices->addWidget(m_identity);
    for (QComboBox *box : {m_form, m_actor}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16); // long words must not widen the dialog
        leaveWheelToPage(box);
    }
    return choices;
}

void ReportDialog::connectChoices()
{
    connect(m_whole, &QRadioButton::toggled, this, &ReportDialog::fillForms);
    connect(m_form, &QComboBox::currentIndexChanged, this, &ReportDialog::refresh);
    connect(m_sign, &QCheckBox::toggled, this, &ReportDialog::refresh);
    connect(m_write, &QPushButton::clicked, this, &ReportDialog::chooseFile);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_written)); });
}

ReportDialog::~ReportDialog()
{
    if (m_transfer)
        m_transfer->stop.request_stop();
}

/// Both have a PDF first, then what is for programs; the form stays where both have it.
void ReportDialog::fillForms()
{
    const QString before = m_form->currentText();
    {
        const QSignalBlocker quiet(m_form);
        m_form->clear();
        for (const ReportFace face : labels::reportFaces()) {
            if (labels::isGapFace(face) == m_plan->isChecked())
                m_form->addItem(formName(face), int(face));
        }
        m_form->setCurrentIndex(std::max(0, m_form->findText(before)));
    }
    refresh();
}

ReportFace ReportDialog::face() const
{
    return ReportFace(m_form->currentData().toInt());
}

bool ReportDialog::isSigned() const
{
    return labels::isPdfFace(face()) && m_sign->isChecked();
}

bool ReportDialog::isAttached() const
{
    return labels::checkAttachable(face()) && m_attach->isChecked();
}

void ReportDialog::refresh()
{
    const bool busy = m_transfer != nullptr;
    for (QWidget *choice :
         QList<QWidget *>{m_whole, m_plan, m_form, m_actor, m_attach, m_sign, m_identity})
        choice->setEnabled(!busy);
    m_rows->setRowVisible(m_actor, m_plan->isChecked());
    m_attach->setVisible(bool(labels::checkAttachable(face())));
    m_sign->setVisible(labels::isPdfFace(face()));
    m_identity->setVisible(isSigned());
    m_write->setEnabled(!busy);
    m_open->setVisible(!m_written.isEmpty());
    m_open->setEnabled(!busy);
    fit();
}

void ReportDialog::chooseFile()
{
    if (isSigned() && !m_identity->isComplete())
        return;
    const auto &product = m_session.assessment().product;
    const QString ending = labels::endingOf(face());
    // A name of a product may hold what a name of a file must not.
    QString name = tr("%1 %2 report", "proposed name of a file: brand, model")
                       .arg(product.brand, product.model);
    name.replace(u'/', u'-');
    auto *dialog =
        new QFileDialog(this, tr("Write the report"), name + u'.' + ending, filterOf(face()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportDialog::write);
    dialog->open();
}

void ReportDialog::write(const QString &path)
{
    if (m_transfer || (isSigned() && !m_identity->isComplete()))
        return;
    m_problems->dismiss();
    Order order{.path = path,
                .assessment = m_assessment,
                .face = face(),
                .actors = {},
                .attached = isAttached() ? AttachmentScope::Manifest : AttachmentScope::Nothing,
                .key = {},
                .passphrase = {}};
    if (const QString actor = m_actor->currentData().toString();
        labels::isGapFace(order.face) && !actor.isEmpty())
        order.actors = {actor};
    if (isSigned()) {
        order.key = m_identity->keyFile();
        order.passphrase = std::make_shared<SecretBytes>(m_identity->takePassphrase());
    }
    m_transfer = std::make_shared<Transfer>();
    m_transfer->inBytes = false;
    m_progress = new TransferTile(tr("Writing %1").arg(QFileInfo(path).fileName()), m_transfer,
                                  tr("Cancel the report"));
    m_progressPlace->addWidget(m_progress);
    refresh();
    m_session.read([order, transfer = m_transfer](
                       Workspace &w) { return order.carryOut(w, Transfer::progressOf(transfer)); },
                   this,
                   [this, path](const Result<bool> &unfinished) {
                       m_transfer.reset();
                       delete m_progress;
                       m_progress = nullptr;
                       if (unfinished)
                           tell(path, *unfinished);
                       else
                           m_problems->tell(unfinished.error());
                       refresh();
                   });
}

void ReportDialog::tell(const QString &path, bool unfinished)
{
    m_written = path;
    const QString file = QDir::toNativeSeparators(path);
    m_state->setText(unfinished ? tr("%1 is written. It says on every page that the assessment is "
                                     "not finished.")
                                      .arg(file)
                                : tr("%1 is written.").arg(file));
    setAccessibleDescription(m_state->text());
    m_open->show();
    m_open->setFocus();
}

} // namespace forms
