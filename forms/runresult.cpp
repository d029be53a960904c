#include "forms/runresult.h"

#include "forms/rows/text.h"
#include "forms/rows/verdictmark.h"
#include "forms/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace forms {

RunResult::RunResult(QWidget *parent)
    : QFrame(parent)
    , m_verdict(new VerdictMark)
    , m_reason(new BodyText)
    , m_findings(new BodyText)
    , m_kept(new QuietText)
    , m_use(new QPushButton)
{
    setAccessibleName(tr("Result of the test"));
    m_use->setAutoDefault(false);
    m_use->setToolTip(tr("Makes it the answer; you can change it afterwards"));
    connect(m_use, &QPushButton::clicked, this, &RunResult::useVerdict);

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
    QStringList found;
    for (const assessment::Finding &finding : record.findings)
        found.append(u"• "_s + finding.summary);
    m_findings->setText(found.join(u'\n'));
    m_findings->setVisible(!found.isEmpty());
    m_kept->setText(tr("Keeping the record and its transcript…"));
    m_use->setText(tr("Use “%1” for %2").arg(assessment::nameOf(record.verdict), provision));
    m_use->setVisible(finished && !provision.isEmpty());
}

void RunResult::sayKept(const QString &problem)
{
    m_kept->setText(problem.isEmpty()
                        ? tr("Record and transcript are kept as confidential evidence.")
                        : tr("The record could not be kept: %1").arg(problem));
}

} // namespace forms
