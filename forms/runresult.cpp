#include "forms/runresult.h"

#include "forms/findingjumps.h"
#include "forms/rows/text.h"
#include "forms/rows/verdictmark.h"
#include "forms/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

constexpr int mostRows = 4; // of findings; more scroll

} // namespace

RunResult::RunResult(QWidget *parent)
    : QFrame(parent)
    , m_verdict(new VerdictMark)
    , m_reason(new BodyText)
    , m_findings(new FindingJumps)
    , m_kept(new QuietText)
    , m_use(new QPushButton)
{
    setAccessibleName(tr("Result of the test"));
    m_use->setAutoDefault(false);
    m_use->setToolTip(tr("Makes it the answer; you can change it afterwards"));
    connect(m_use, &QPushButton::clicked, this, &RunResult::useVerdict);
    m_findings->setMostRows(mostRows);
    m_findings->setToolTip(tr("Show the line of the transcript it rests on"));
    connect(m_findings, &FindingJumps::jump, this, &RunResult::jump);

    auto *first = new QHBoxLayout;
    first->setSpacing(space::two);
    first->addWidget(m_verdict);
    first->addWidget(m_reason, 1);
    first->addWidget(m_use);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addLayout(first);
    column->addWidget(m_findings);
    column->addWidget(m_kept);
}

void RunResult::show(const assessment::RunRecord &record, const QString &provision)
{
    const bool finished = record.state == assessment::RunState::Finished;
    m_verdict->setVerdict(record.verdict);
    m_reason->setText(finished ? begun(record.reason)
                               : tr("%1: %2").arg(assessment::nameOf(record.state), record.reason));
    m_findings->setFindings(record.findings);
    m_findings->setVisible(!record.findings.isEmpty());
    m_kept->setText(tr("Keeping the record and its transcript…"));
    m_use->setText(tr("Use “%1” for %2").arg(assessment::nameOf(record.verdict), provision));
    m_use->setVisible(finished && !provision.isEmpty());
}

void RunResult::setFindingsShown(bool shown)
{
    m_findings->setVisible(shown && m_findings->count() > 0);
}

void RunResult::sayKept(const QString &problem)
{
    m_kept->setText(problem.isEmpty()
                        ? tr("Record and transcript are kept as confidential evidence.")
                        : tr("The record could not be kept: %1").arg(problem));
}

} // namespace forms
