#include "forms/reportdialog.h"

#include "assessment/report/report.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/primarybutton.h"
#include "forms/rows/text.h"
#include "forms/savedfile.h"
#include "forms/theme.h"
#include "forms/transfertile.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Error;
using assessment::Progress;
using assessment::Report;
using assessment::Result;
using assessment::Workspace;
using labels::ReportFace;

namespace {

QString choiceName(ReportFace face)
{
    switch (face) {
    case ReportFace::Pdf: return ReportDialog::tr("&PDF: to read, print and keep");
    case ReportFace::Html: return ReportDialog::tr("&HTML: one page for any browser");
    case ReportFace::Json: return ReportDialog::tr("&JSON: for other programs");
    }
    Q_UNREACHABLE();
}

QString filterOf(ReportFace face)
{
    switch (face) {
    case ReportFace::Pdf: return ReportDialog::tr("PDF files (*.pdf)");
    case ReportFace::Html: return ReportDialog::tr("HTML files (*.html)");
    case ReportFace::Json: return ReportDialog::tr("JSON files (*.json)");
    }
    Q_UNREACHABLE();
}

/// Whether the report says that the assessment is not finished.
Result<bool> writeTo(const QString &path, Workspace &workspace, const QString &assessment,
                     ReportFace face, const Progress &progress)
{
    const Result<Report> report = assessment::readReport(workspace, assessment, progress);
    if (!report)
        return report.error();
    const Result<QByteArray> bytes = labels::writeReport(*report, face, progress);
    if (!bytes)
        return bytes.error();
    const assessment::Status saved =
        saveFile(path, *bytes, ReportDialog::tr("the report cannot be saved"));
    if (!saved)
        return saved.error();
    return report->unfinished;
}

} // namespace

ReportDialog::ReportDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_assessment(session.assessment().id)
    , m_state(new BodyText(tr("The report tells everything about the assessment in one file: "
                              "verdicts with their reasons, evidence by its digest, device runs, "
                              "public comments, open findings and the history.")))
    , m_problems(new ErrorBanner)
    , m_progressPlace(new QVBoxLayout)
    , m_write(new PrimaryButton(tr("&Write the report…")))
    , m_open(new QPushButton(tr("&Open it")))
    , m_close(new QPushButton(tr("Close")))
{
    setWindowTitle(tr("Report"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::three, space::three, space::three, space::two);
    column->setSpacing(space::two);
    column->addWidget(m_state);
    column->addWidget(new QuietText(tr("Internal comments, contents of evidence and what devices "
                                       "leaked stay here.")));
    auto *faces = new QVBoxLayout;
    faces->setSpacing(space::half);
    for (const ReportFace face : labels::reportFaces()) {
        m_faces.append(new QRadioButton(choiceName(face)));
        faces->addWidget(m_faces.constLast());
    }
    column->addLayout(faces);
    m_faces.constFirst()->setChecked(true);
    column->addWidget(m_problems);
    column->addLayout(m_progressPlace);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_open);
    buttons->addWidget(m_write);
    column->addLayout(buttons);
    connect(m_write, &QPushButton::clicked, this, &ReportDialog::chooseFile);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_written)); });
    setMinimumWidth(Theme::textWidth(this, 60));
    refresh();
}

ReportDialog::~ReportDialog()
{
    if (m_transfer)
        m_transfer->stop.request_stop();
}

ReportFace ReportDialog::face() const
{
    const auto chosen = std::find_if(m_faces.begin(), m_faces.end(),
                                     [](const QRadioButton *one) { return one->isChecked(); });
    return labels::reportFaces().value(chosen - m_faces.begin());
}

void ReportDialog::refresh()
{
    const bool busy = m_transfer != nullptr;
    for (QRadioButton *one : std::as_const(m_faces))
        one->setEnabled(!busy);
    m_write->setEnabled(!busy);
    m_open->setVisible(!m_written.isEmpty());
    m_open->setEnabled(!busy);
}

void ReportDialog::chooseFile()
{
    const auto &product = m_session.assessment().product;
    const QString ending = labels::idOf(face());
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
    if (m_transfer)
        return;
    m_problems->dismiss();
    m_transfer = std::make_shared<Transfer>();
    m_transfer->inBytes = false;
    m_progress = new TransferTile(tr("Writing %1").arg(QFileInfo(path).fileName()), m_transfer,
                                  tr("Cancel the report"));
    m_progressPlace->addWidget(m_progress);
    refresh();
    m_session.read(
        [id = m_assessment, path, chosen = face(), transfer = m_transfer](Workspace &w) {
            return writeTo(path, w, id, chosen, Transfer::progressOf(transfer));
        },
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
