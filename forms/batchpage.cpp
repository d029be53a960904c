#include "forms/batchpage.h"

#include "forms/batchdesign.h"
#include "forms/identitychooser.h"
#include "forms/labelwords.h"
#include "forms/languagename.h"
#include "forms/rows/card.h"
#include "forms/rows/choicerow.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/primarybutton.h"
#include "forms/rows/sheettable.h"
#include "forms/rows/sidebyside.h"
#include "forms/rows/text.h"
#include "forms/rows/widecolumn.h"
#include "forms/savedfile.h"
#include "forms/session.h"
#include "forms/texttablemodel.h"
#include "forms/theme.h"
#include "forms/transfertile.h"
#include "labels/labelwords.h"

#include "assessment/exchange/csv.h"
#include "assessment/signing/identity.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace forms {

using assessment::LabelKind;
using assessment::Result;
using assessment::Status;
using assessment::Workspace;
using labels::BatchFile;
using labels::BatchOutcome;
using labels::BatchProblem;
using labels::BatchRow;

namespace {

constexpr qint64 largestTable = 16 * 1024 * 1024;

QList<Choice> kinds()
{
    QList<Choice> choices;
    for (const LabelKind kind : {LabelKind::Information, LabelKind::Endorsement})
        choices.append({.id = idOf(kind), .name = kindName(kind)});
    return choices;
}

QList<Choice> languages()
{
    QList<Choice> choices;
    for (const QString &tag : labels::labelLanguages())
        choices.append({.id = tag, .name = labelLanguageName(tag)});
    return choices;
}

QString wordsOf(const BatchOutcome &outcome)
{
    switch (outcome.state) {
    case BatchOutcome::State::Made:
        return BatchPage::tr("%1 issued: %2")
            .arg(Theme::verdictSign(assessment::Verdict::Pass), outcome.certificateId);
    case BatchOutcome::State::MadeBefore:
        return BatchPage::tr("%1 issued before: %2")
            .arg(Theme::verdictSign(assessment::Verdict::Pass), outcome.certificateId);
    case BatchOutcome::State::Failed:
        return BatchPage::tr("%1 not issued: %2")
            .arg(Theme::verdictSign(assessment::Verdict::Fail), outcome.problem->message());
    }
    Q_UNREACHABLE();
}

QString nameOfModel(const BatchRow &row)
{
    return row.options.model.isEmpty() ? BatchPage::tr("as assessed") : row.options.model;
}

} // namespace

BatchPage::BatchPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_problem(new ErrorBanner)
    , m_model(
          new TextTableModel({tr("Line"), tr("Model"), tr("Label"), tr("File"), tr("State")}, this))
    , m_rows(new SheetTable(tr("Labels of the table"), m_model, SheetTable::Stretch::Last))
    , m_count(new QuietText)
    , m_outcome(new BodyText)
{
    m_rows->setMostRows(12);
    auto *column = new WideColumn(this);
    QVBoxLayout *body = column->body();
    body->addWidget(new Heading(title(), Heading::Level::Title));
    body->addWidget(new BodyText(
        tr("A table (CSV) with one label a row: for the models that this assessment covers, or for "
           "other assessments of the workspace. A row that cannot be used is named, the others are "
           "made.")));
    body->addWidget(m_problem);
    body->addWidget(buildTable());
    body->addWidget(m_rows);
    body->addWidget(m_count);
    body->addWidget(buildSigning());
    body->addWidget(m_outcome);
    body->addStretch();
    setFocusProxy(m_choose);
    m_clock.setInterval(100ms);
    connect(&m_clock, &QTimer::timeout, this, &BatchPage::showProgress);
    showRows();
}

BatchPage::~BatchPage()
{
    if (m_transfer)
        m_transfer->stop.request_stop();
}

QString BatchPage::title() const
{
    return tr("Many labels at once");
}

QWidget *BatchPage::buildTable()
{
    m_choose = new QPushButton(Theme::icon(u"document-open"_s), tr("Choose a &table…"));
    auto *sample =
        new QPushButton(Theme::icon(u"document-save-as"_s), tr("Save a table to &fill…"));
    sample->setToolTip(tr("With all its columns, and a row for each model of this product"));
    connect(m_choose, &QPushButton::clicked, this, &BatchPage::chooseTable);
    connect(sample, &QPushButton::clicked, this, &BatchPage::saveSample);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::unit);
    buttons->addWidget(m_choose);
    buttons->addWidget(sample);
    buttons->addStretch();
    m_kind = new ChoiceRow(tr("Kind, where a row names none"), {}, kinds());
    m_language = new ChoiceRow(tr("Language, where a row names none"), {}, languages());
    connect(m_kind, &Row::committed, this, &BatchPage::readTable);
    connect(m_language, &Row::committed, this, &BatchPage::readTable);
    m_design = new BatchDesign(m_session);
    connect(m_design, &BatchDesign::changed, this, [this] {
        if (const auto &design = m_design->design()) // it is drawn for labels of one kind
            m_kind->setChoice(idOf(design->kind));
        readTable();
    });
    auto *card = new Card;
    card->body()->addLayout(buttons);
    card->body()->addWidget(new SideBySide({m_kind, m_language}));
    card->body()->addWidget(m_design);
    return card;
}

QWidget *BatchPage::buildSigning()
{
    m_signing = new Card;
    m_identity = new IdentityChooser(m_session);
    m_folder = new QLineEdit(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_folder->setObjectName(u"folder"_s);
    m_folder->setAccessibleName(tr("Folder of the labels"));
    auto *caption = new QLabel(tr("Save into"));
    caption->setBuddy(m_folder);
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAccessibleName(tr("Choose the folder of the labels"));
    connect(choose, &QPushButton::clicked, this, &BatchPage::chooseFolder);
    auto *folder = new QHBoxLayout;
    folder->setSpacing(space::unit);
    folder->addWidget(caption);
    folder->addWidget(m_folder, 1);
    folder->addWidget(choose);
    m_issue = new PrimaryButton(tr("Sign and issue"));
    connect(m_issue, &QPushButton::clicked, this, &BatchPage::issue);
    m_progressPlace = new QVBoxLayout;
    QVBoxLayout *body = m_signing->body();
    body->addWidget(new Heading(tr("Who signs")));
    body->addWidget(m_identity);
    body->addLayout(folder);
    body->addWidget(new QuietText(tr("A batch that was stopped goes on when it is issued into the "
                                     "same folder again: no label is made twice.")));
    body->addWidget(m_issue, 0, Qt::AlignLeft);
    body->addLayout(m_progressPlace);
    return m_signing;
}

BatchRow BatchPage::usual() const
{
    BatchRow row;
    row.assessment = m_session.assessment().id;
    row.options.kind =
        assessment::labelKindFromId(m_kind->choice()).value_or(LabelKind::Information);
    row.options.language = m_language->choice();
    row.options.design = m_design->design();
    return row;
}

void BatchPage::useDesign(const QString &path)
{
    m_design->follow(path);
}

void BatchPage::chooseTable()
{
    auto *dialog = new QFileDialog(window(), tr("Choose a table"), QFileInfo(m_path).path(),
                                   tr("Tables (*.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BatchPage::look);
    dialog->open();
}

void BatchPage::saveSample()
{
    auto *dialog = new QFileDialog(window(), tr("Save a table to fill"), u"models.csv"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const assessment::Product &product = m_session.assessment().product;
        QList<QStringList> records{labels::batchColumns()};
        for (const QString &model : QStringList{product.model} + product.variants) {
            QStringList record(labels::batchColumns().size());
            record[0] = m_session.assessment().id;
            record[1] = model;
            records.append(record);
        }
        const Status saved =
            saveFile(path, assessment::csv(records), tr("the table cannot be saved"));
        if (!saved)
            m_problem->tell(saved.error());
    });
    dialog->open();
}

void BatchPage::chooseFolder()
{
    auto *dialog = new QFileDialog(window(), tr("Folder of the labels"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &BatchPage::setFolder);
    dialog->open();
}

void BatchPage::setFolder(const QString &path)
{
    m_folder->setText(path);
}

void BatchPage::look(const QString &path)
{
    QFile file(path);
    m_problem->dismiss();
    if (!file.open(QIODevice::ReadOnly)) {
        m_problem->tell(assessment::Error{.kind = assessment::Error::Kind::Storage,
                                          .what = tr("the table cannot be read"),
                                          .where = path,
                                          .why = file.errorString()});
        return;
    }
    m_path = path;
    m_bytes = file.read(largestTable + 1);
    readTable();
}

void BatchPage::readTable()
{
    if (m_path.isEmpty() || m_transfer)
        return;
    m_outcomes.clear();
    m_outcome->setText({});
    const Result<BatchFile> read =
        labels::readBatchFile(m_bytes, QFileInfo(m_path).fileName(), usual());
    m_table = read ? std::optional(*read) : std::nullopt;
    if (read)
        m_problem->dismiss();
    else
        m_problem->tell(read.error());
    showRows();
}

void BatchPage::showRows()
{
    QHash<int, QString> states;
    for (const BatchOutcome &outcome : std::as_const(m_outcomes))
        states.insert(outcome.line, wordsOf(outcome));
    QList<std::pair<int, QStringList>> rows;
    for (const BatchRow &row : m_table ? m_table->rows : QList<BatchRow>()) {
        rows.append({row.line,
                     {QString::number(row.line), nameOfModel(row),
                      u"%1, %2, %3"_s.arg(kindName(row.options.kind), row.options.format,
                                          row.options.language),
                      row.options.output, states.value(row.line, tr("ready"))}});
    }
    for (const BatchProblem &problem : m_table ? m_table->problems : QList<BatchProblem>()) {
        rows.append({problem.line,
                     {QString::number(problem.line),
                      {},
                      {},
                      {},
                      tr("%1 cannot be used: %2")
                          .arg(Theme::verdictSign(assessment::Verdict::Fail), problem.reason)}});
    }
    std::ranges::sort(rows, {}, &std::pair<int, QStringList>::first);
    QList<QStringList> cells;
    for (const auto &row : std::as_const(rows))
        cells.append(row.second);
    m_model->setRows(cells);
    refresh();
}

void BatchPage::refresh()
{
    const int good = m_table ? int(m_table->rows.size()) : 0;
    const int bad = m_table ? int(m_table->problems.size()) : 0;
    m_rows->setVisible(good + bad > 0);
    m_signing->setVisible(m_table.has_value());
    if (!m_table)
        m_count->setText(m_path.isEmpty() ? tr("No table is chosen yet.") : QString());
    else if (bad == 0)
        m_count->setText(tr("%n label(s) can be made.", nullptr, good));
    else
        m_count->setText(tr("%n label(s) can be made.", nullptr, good) + u' '
                         + tr("%n row(s) cannot be used.", nullptr, bad));
    m_issue->setEnabled(good > 0 && !m_transfer && m_design->isReady());
    m_choose->setEnabled(!m_transfer);
    m_kind->setEnabled(!m_transfer);
    m_language->setEnabled(!m_transfer);
    m_design->setEnabled(!m_transfer);
}

void BatchPage::issue()
{
    if (m_transfer || !m_table || m_table->rows.isEmpty() || !m_identity->isComplete()
        || !m_design->isReady())
        return;
    m_problem->dismiss();
    m_outcome->setText({});
    m_outcomes.clear();
    m_transfer = std::make_shared<Transfer>();
    m_transfer->inBytes = false;
    m_done = std::make_shared<Done>();
    m_progress = new TransferTile(tr("Issuing"), m_transfer, tr("Stop the batch"));
    m_progressPlace->addWidget(m_progress);
    m_clock.start();
    auto passphrase = std::make_shared<assessment::SecretBytes>(m_identity->takePassphrase());
    const auto act = [rows = m_table->rows, folder = m_folder->text().trimmed(),
                      key = m_identity->keyFile(), passphrase, done = m_done,
                      transfer = m_transfer](Workspace &workspace) -> Status {
        const auto identity = assessment::signing::Identity::load(key, *passphrase);
        *passphrase = {};
        if (!identity)
            return identity.error();
        const auto outcomes =
            labels::issueBatch(workspace, *identity, rows, folder, Transfer::progressOf(transfer),
                               [&done](const BatchOutcome &outcome) {
                                   const auto before = done->outcomes.load();
                                   auto now = before ? *before : QList<BatchOutcome>();
                                   now.append(outcome);
                                   done->outcomes =
                                       std::make_shared<const QList<BatchOutcome>>(now);
                               });
        return outcomes ? Status(assessment::Ok) : Status(outcomes.error());
    };
    m_session.act(act, this, [this](const Status &done) { finish(done); });
    showRows();
}

void BatchPage::showProgress()
{
    const auto outcomes = m_done->outcomes.load();
    if (!outcomes || outcomes->size() == m_outcomes.size())
        return;
    m_outcomes = *outcomes;
    showRows();
}

void BatchPage::finish(const Status &done)
{
    m_clock.stop();
    showProgress();
    m_transfer.reset();
    delete m_progress;
    m_progress = nullptr;
    showRows();
    if (!done) {
        m_problem->tell(done.error());
        return;
    }
    const auto failed =
        std::ranges::count(m_outcomes, BatchOutcome::State::Failed, &BatchOutcome::state);
    const int left = int(m_table->rows.size() - m_outcomes.size());
    QString text = tr("%n label(s) are in the folder.", nullptr, int(m_outcomes.size() - failed));
    if (failed > 0)
        text += u' ' + tr("%n row(s) failed; the table says why.", nullptr, int(failed));
    if (left > 0)
        text += u' ' + tr("%n row(s) were not begun; issue again to go on.", nullptr, left);
    m_outcome->setText(text);
    Q_EMIT notice(text);
}

} // namespace forms
