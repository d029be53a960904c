#include "forms/traceabilitypage.h"

#include "forms/inferencewords.h"
#include "forms/rows/card.h"
#include "forms/rows/choicerow.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/formrow.h"
#include "forms/rows/sheettable.h"
#include "forms/rows/sidebyside.h"
#include "forms/rows/text.h"
#include "forms/rows/widecolumn.h"
#include "forms/runcontroller.h"
#include "forms/savedfile.h"
#include "forms/session.h"
#include "forms/texttablemodel.h"
#include "forms/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::harness::TraceLine;

namespace {

constexpr auto fromTests = "tests"_L1;
constexpr auto fromProvisions = "provisions"_L1;

QStringList headings(bool byProvision)
{
    const QString test = TraceabilityPage::tr("Device test");
    const QString provision = TraceabilityPage::tr("Provision");
    return {byProvision ? provision : test, byProvision ? test : provision,
            TraceabilityPage::tr("Answers to"), TraceabilityPage::tr("Its provisions"),
            TraceabilityPage::tr("Test cases")};
}

QStringList rowOf(const TraceLine &line, bool byProvision)
{
    const QString test = line.test.isEmpty() ? TraceabilityPage::tr("none: answered by evidence")
                                             : line.test + u' ' + line.testName;
    return {byProvision ? line.provision : test, byProvision ? test : line.provision,
            line.scheme.isEmpty() ? QString() : schemeTitle(line.scheme),
            line.provisions.join(u", "_s), line.cases.join(u", "_s)};
}

} // namespace

TraceabilityPage::TraceabilityPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_order(new ChoiceRow(tr("Seen from"), {},
                            {{.id = fromTests, .name = tr("the device tests")},
                             {.id = fromProvisions, .name = tr("the provisions")}}))
    , m_search(
          new FormRow(tr("Find"), tr("The id of a test, a provision or a test case, or a word.")))
    , m_problems(new ErrorBanner)
    , m_model(new TextTableModel(headings(false), this))
    , m_table(new SheetTable(tr("Traceability of the device tests"), m_model,
                             SheetTable::Stretch::Last))
    , m_count(new QuietText)
{
    m_table->setMostRows(15);
    auto *save = new QPushButton(Theme::icon(u"document-save-as"_s), tr("&Write as CSV…"));
    save->setToolTip(tr("The whole matrix in this order, for a spreadsheet"));
    auto *card = new Card;
    card->body()->addWidget(new SideBySide({m_order, m_search}));
    auto *column = new WideColumn(this);
    QVBoxLayout *body = column->body();
    body->addWidget(new Heading(title(), Heading::Level::Title));
    body->addWidget(new BodyText(
        tr("Which test stands for which provision of the Code of Practice, what answers to it in "
           "EN 303 645, and the test cases of TS 103 701 that try a device. Made from the tests "
           "and the crosswalks; a pass in a test is not a pass in a test case.")));
    body->addWidget(m_problems);
    body->addWidget(card);
    body->addWidget(m_table);
    body->addWidget(m_count);
    body->addWidget(save, 0, Qt::AlignLeft);
    body->addStretch();
    setFocusProxy(m_order);
    connect(m_order, &Row::committed, this, &TraceabilityPage::showOrder);
    connect(m_search->edit(), &QLineEdit::textChanged, this, &TraceabilityPage::showRows);
    connect(m_table, &SheetTable::chosen, this, &TraceabilityPage::open);
    connect(save, &QPushButton::clicked, this, &TraceabilityPage::chooseFile);
    showOrder();
}

QString TraceabilityPage::title() const
{
    return tr("What the device tests stand for");
}

void TraceabilityPage::reveal(const QString &anchor)
{
    const bool isTest = anchor.startsWith(u"DT-");
    m_order->setChoice(isTest ? fromTests : fromProvisions);
    m_search->setText(anchor);
    showOrder();
}

bool TraceabilityPage::isByProvision() const
{
    return m_order->choice() == fromProvisions;
}

void TraceabilityPage::showOrder()
{
    const RunController &runs = RunController::of(m_session);
    m_problems->dismiss();
    const auto lines = isByProvision() ? assessment::harness::traceabilityByProvision(runs.tests())
                                       : assessment::harness::traceability(runs.tests());
    m_lines = lines ? *lines : QList<TraceLine>();
    if (!lines)
        m_problems->tell(lines.error());
    m_model->setHeadings(headings(isByProvision()));
    showRows();
}

void TraceabilityPage::showRows()
{
    const QString wanted = m_search->text().trimmed();
    QList<QStringList> rows;
    m_shown.clear();
    for (qsizetype at = 0; at < m_lines.size(); ++at) {
        const QStringList row = rowOf(m_lines[at], isByProvision());
        const bool fits = std::any_of(row.begin(), row.end(), [&](const QString &cell) {
            return cell.contains(wanted, Qt::CaseInsensitive);
        });
        if (!fits)
            continue;
        rows.append(row);
        m_shown.append(at);
    }
    m_model->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    showCount(rows.size());
}

void TraceabilityPage::showCount(qsizetype shown)
{
    if (shown == 0) {
        m_count->setText(m_lines.isEmpty() ? QString() : tr("No line holds these words."));
        return;
    }
    QSet<QString> tests;
    QSet<QString> provisions;
    QSet<QString> without;
    for (const qsizetype at : std::as_const(m_shown)) {
        const TraceLine &line = m_lines[at];
        (line.test.isEmpty() ? without : provisions).insert(line.provision);
        if (!line.test.isEmpty())
            tests.insert(line.test);
    }
    QStringList words{tr("Device tests: %1").arg(tests.size()),
                      tr("provisions with a test: %1").arg(provisions.size())};
    if (isByProvision())
        words.append(tr("provisions without one: %1").arg(without.size()));
    m_count->setText(words.join(u" · "_s));
}

/// A chosen row leads to where its first column is dealt with.
void TraceabilityPage::open(const QModelIndex &row)
{
    if (!m_session.hasAssessment())
        return;
    const TraceLine &line = m_lines[m_shown[row.row()]];
    if (!isByProvision()) {
        Q_EMIT jump(u"device#"_s + line.test);
        return;
    }
    if (const auto *guideline = m_session.scheme().guidelineOf(line.provision))
        Q_EMIT jump(u"guideline/%1#%2"_s.arg(guideline->number).arg(line.provision));
}

void TraceabilityPage::chooseFile()
{
    auto *dialog =
        new QFileDialog(window(), tr("Write the matrix"), {}, tr("Tables (*.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"device-tests.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &TraceabilityPage::exportTo);
    dialog->open();
}

void TraceabilityPage::exportTo(const QString &path)
{
    m_problems->dismiss();
    const auto saved = saveFile(path, assessment::harness::traceabilityCsv(m_lines),
                                tr("the matrix cannot be written"));
    if (saved)
        Q_EMIT notice(tr("The matrix is in %1.").arg(QDir::toNativeSeparators(path)));
    else
        m_problems->tell(saved.error());
}

} // namespace forms
