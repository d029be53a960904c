#include "forms/comparepage.h"

#include "assessment/scheme/catalogue.h"
#include "forms/rows/card.h"
#include "forms/rows/choicerow.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/sheettable.h"
#include "forms/rows/sidebyside.h"
#include "forms/rows/text.h"
#include "forms/rows/widecolumn.h"
#include "forms/session.h"
#include "forms/theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Answer;
using assessment::Assessment;
using assessment::AssessmentSummary;
using assessment::Comparison;
using assessment::FieldChange;
using assessment::ProvisionComparison;
using assessment::Result;
using assessment::Scheme;
using assessment::Workspace;

namespace {

const QString between = u".."_s;

/// The older one for \a after: what it carries on from, "" when it was begun empty.
Result<QString> parentOf(Workspace &workspace, const QString &after)
{
    const auto assessment = workspace.assessment(after);
    if (!assessment)
        return assessment.error();
    return assessment->lineage ? assessment->lineage->parent : QString();
}

QString changeInWords(const QString &name, const FieldChange &change)
{
    return ComparePage::tr("%1: %2 → %3")
        .arg(name, change.from.isEmpty() ? ComparePage::tr("not stated") : change.from,
             change.to.isEmpty() ? ComparePage::tr("not stated") : change.to);
}

QString answerInWords(const QString &when, assessment::Verdict counts, const Answer &answer)
{
    QStringList lines{
        ComparePage::tr("%1: %2, review: %3")
            .arg(when, assessment::nameOf(counts), assessment::nameOf(answer.status).toLower())};
    if (answer.verdict != counts) {
        lines.append(
            ComparePage::tr("Answered: %1").arg(assessment::nameOf(answer.verdict).toLower()));
    }
    lines.append(answer.rationale.isEmpty() ? ComparePage::tr("No rationale") : answer.rationale);
    return lines.join(u'\n');
}

} // namespace

/// Two assessments, read and compared on the workspace thread.
struct ComparePage::Reading
{
    Scheme scheme;
    Comparison comparison;

    static Result<Reading> of(Workspace &workspace, const QString &before, const QString &after)
    {
        const Result<Assessment> old = workspace.assessment(before);
        if (!old)
            return old.error();
        const Result<Assessment> now = workspace.assessment(after);
        if (!now)
            return now.error();
        const Result<Scheme> scheme = workspace.scheme(now->scheme);
        if (!scheme)
            return scheme.error();
        const Result<Comparison> comparison = assessment::compare(*scheme, *old, *now);
        if (!comparison)
            return comparison.error();
        return Reading{.scheme = *scheme, .comparison = *comparison};
    }
};

ComparePage::ComparePage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_problems(new ErrorBanner)
    , m_summary(new BodyText)
    , m_facts(new BodyText)
    , m_model(new ComparisonModel(this))
    , m_nothing(new QuietText)
{
    auto *table =
        new SheetTable(tr("Provisions side by side"), m_model, SheetTable::Stretch::First);
    table->setMostRows(14);
    m_table = table;
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ComparePage::showDetail);

    QVBoxLayout *body = (new WideColumn(this))->body();
    body->addWidget(new Heading(title(), Heading::Level::Title));
    body->addWidget(buildChoices());
    body->addWidget(m_problems);
    body->addWidget(m_summary);
    body->addWidget(m_facts);
    body->addWidget(m_table);
    body->addWidget(m_nothing);
    body->addWidget(buildDetail());
    body->addWidget(buildDeclared());
    body->addStretch();
    setFocusProxy(m_before);
    for (QWidget *part : {static_cast<QWidget *>(m_summary), static_cast<QWidget *>(m_facts),
                          static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_nothing)})
        part->hide();
}

QString ComparePage::title() const
{
    return tr("Compare assessments");
}

QWidget *ComparePage::buildChoices()
{
    m_before = new ChoiceRow(tr("Before"), {}, {});
    m_after = new ChoiceRow(tr("After"), {}, {});
    m_filter = new ChoiceRow(tr("Show"), {},
                             {{.id = u"changed"_s, .name = tr("Changed only")},
                              {.id = u"worse"_s, .name = tr("Got worse")},
                              {.id = u"all"_s, .name = tr("All provisions")}});
    connect(m_before, &Row::committed, this, &ComparePage::compareNow);
    connect(m_after, &Row::committed, this, &ComparePage::compareNow);
    connect(m_filter, &Row::committed, this, &ComparePage::showRows);
    auto *card = new Card;
    card->body()->addWidget(new SideBySide({m_before, m_after, m_filter}));
    return card;
}

QWidget *ComparePage::buildDetail()
{
    m_detail = new Card;
    m_detailTitle = new Heading({});
    m_detailBefore = new BodyText;
    m_detailAfter = new BodyText;
    m_detailEvidence = new BodyText;
    auto *sides = new QHBoxLayout;
    sides->setSpacing(space::three);
    sides->addWidget(m_detailBefore, 1, Qt::AlignTop);
    sides->addWidget(m_detailAfter, 1, Qt::AlignTop);
    m_detail->body()->addWidget(m_detailTitle);
    m_detail->body()->addLayout(sides);
    m_detail->body()->addWidget(m_detailEvidence);
    m_detail->hide();
    return m_detail;
}

QWidget *ComparePage::buildDeclared()
{
    m_declared = new QWidget;
    m_groups = new BodyText;
    m_declaredModel = new DeclaredComparisonModel(this);
    m_nothingDeclared = new QuietText;
    auto *table = new SheetTable(tr("Declared entries and test groups side by side"),
                                 m_declaredModel, SheetTable::Stretch::First);
    table->setMostRows(14);
    m_declaredTable = table;
    auto *layout = new QVBoxLayout(m_declared);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit);
    layout->addWidget(new Heading(tr("IXIT and test groups")));
    layout->addWidget(m_groups);
    layout->addWidget(m_declaredTable);
    layout->addWidget(m_nothingDeclared);
    m_declared->hide();
    return m_declared;
}

void ComparePage::reveal(const QString &anchor)
{
    m_wantedBefore = anchor.contains(between) ? anchor.section(between, 0, 0) : QString();
    m_wantedAfter = anchor.contains(between) ? anchor.section(between, 1) : anchor;
    if (!m_wantedBefore.isEmpty() || m_wantedAfter.isEmpty()) {
        readList();
        return;
    }
    m_session.read([after = m_wantedAfter](Workspace &w) { return parentOf(w, after); }, this,
                   [this](const Result<QString> &parent) {
                       if (parent)
                           m_wantedBefore = *parent;
                       readList();
                   });
}

void ComparePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    readList();
}

void ComparePage::readList()
{
    m_session.read(
        [](Workspace &w) { return w.assessments(); }, this,
        [this](const Result<QList<AssessmentSummary>> &rows) {
            if (!rows) {
                m_problems->tell(rows.error());
                return;
            }
            QList<Choice> choices;
            for (const AssessmentSummary &row : *rows) {
                const QString day =
                    QLocale().toString(row.changed.toLocalTime(), QLocale::ShortFormat);
                choices.append(
                    {.id = row.id,
                     .name = tr("%1 %2 · %3 · %4").arg(row.brand, row.model, day, row.id)});
            }
            m_before->setChoices(choices);
            m_after->setChoices(choices);
            if (!m_wantedAfter.isEmpty())
                m_after->setChoice(m_wantedAfter);
            if (!m_wantedBefore.isEmpty())
                m_before->setChoice(m_wantedBefore);
            m_wantedBefore.clear();
            m_wantedAfter.clear();
            compareNow();
        });
}

void ComparePage::compareNow()
{
    m_problems->dismiss();
    if (m_before->choice().isEmpty() || m_before->choice() == m_after->choice()) {
        m_comparison.reset();
        showRows();
        return;
    }
    m_session.read([before = m_before->choice(), after = m_after->choice()](
                       Workspace &w) { return Reading::of(w, before, after); },
                   this,
                   [this](const Result<Reading> &reading) {
                       if (reading) {
                           take(*reading);
                       } else {
                           m_comparison.reset();
                           showRows();
                           m_problems->tell(reading.error());
                       }
                   });
}

void ComparePage::take(const Reading &reading)
{
    m_scheme = reading.scheme;
    m_comparison = reading.comparison;
    showRows();
}

void ComparePage::showRows()
{
    const bool any = m_comparison.has_value();
    for (QWidget *part : {static_cast<QWidget *>(m_summary), static_cast<QWidget *>(m_facts),
                          static_cast<QWidget *>(m_table)})
        part->setVisible(any);
    if (!any) {
        m_nothing->setText(tr("Choose two assessments: one before, one after."));
        m_nothing->show();
        m_detail->hide();
        m_declared->hide();
        return;
    }
    const QString choice = m_filter->choice();
    const auto filter = choice == u"all"_s     ? ComparisonModel::Filter::All
                        : choice == u"worse"_s ? ComparisonModel::Filter::Worse
                                               : ComparisonModel::Filter::Changed;
    m_model->show(m_scheme, *m_comparison, filter);
    m_summary->setText(
        tr("The whole: %1 → %2. %3")
            .arg(assessment::nameOf(m_comparison->before), assessment::nameOf(m_comparison->after),
                 m_comparison->gotWorse ? tr("Something got worse.") : tr("Nothing got worse.")));
    QStringList lines;
    for (const FieldChange &change : m_comparison->product)
        lines.append(changeInWords(assessment::fieldName(change.field), change));
    for (const FieldChange &change : m_comparison->facts)
        lines.append(changeInWords(tr("Fact “%1”").arg(change.field), change));
    m_facts->setText(lines.join(u'\n'));
    m_facts->setVisible(!lines.isEmpty());
    const bool empty = m_model->rowCount() == 0;
    m_table->setVisible(!empty);
    m_nothing->setText(filter == ComparisonModel::Filter::Worse ? tr("No provision got worse.")
                                                                : tr("No provision is different."));
    m_nothing->setVisible(empty);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->provisionAt(row)) {
            m_table->selectRow(row);
            break;
        }
    }
    showDetail();
    showDeclared(filter);
}

void ComparePage::showDeclared(ComparisonModel::Filter filter)
{
    const assessment::IxitEdition *edition = assessment::ixitEditionFor(m_scheme.id);
    m_declared->setVisible(edition && m_comparison->isDeclared);
    if (!edition || !m_comparison->isDeclared)
        return;
    m_groups->setText(tr("Test groups overall: %1 → %2")
                          .arg(assessment::nameOf(m_comparison->groupsBefore),
                               assessment::nameOf(m_comparison->groupsAfter)));
    m_declaredModel->show(*edition, *m_comparison, filter);
    const bool empty = m_declaredModel->rowCount() == 0;
    m_declaredTable->setVisible(!empty);
    m_nothingDeclared->setText(filter == ComparisonModel::Filter::Worse
                                   ? tr("No verdict of a test group got worse.")
                                   : tr("The same is declared and judged."));
    m_nothingDeclared->setVisible(empty);
}

void ComparePage::showDetail()
{
    const ProvisionComparison *one = m_model->provisionAt(m_table->currentIndex().row());
    m_detail->setVisible(one && m_comparison);
    if (!one)
        return;
    const assessment::Provision *provision = m_scheme.provision(one->provision);
    m_detailTitle->setText(provision ? tr("%1 · %2").arg(one->provision, provision->title)
                                     : one->provision);
    m_detailBefore->setText(answerInWords(tr("Before"), one->before, one->answerBefore));
    m_detailAfter->setText(answerInWords(tr("After"), one->after, one->answerAfter));
    const QStringList evidence = evidenceInWords(*one);
    m_detailEvidence->setText(evidence.isEmpty() ? tr("The evidence is the same.")
                                                 : tr("Evidence") + u'\n' + evidence.join(u'\n'));
}

} // namespace forms
