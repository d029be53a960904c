#pragma once

#include "assessment/scheme/ixitcheck.h"
#include "assessment/scheme/lint.h"
#include "assessment/scheme/verdict.h"

#include <QHash>
#include <QStringList>

namespace assessment {

/// A provision as the rules see it.
struct LintProvision
{
    const Guideline *guideline = nullptr;
    const Provision *provision = nullptr;
    const Answer *answer = nullptr; ///< nullptr when there is none
    JudgedProvision judged;
    QList<const EvidenceItem *> evidence;

    const QString &id() const { return provision->id; }
    Verdict verdict() const { return judged.verdict; }
    bool decides() const { return assessment::decides(provision->strength); }
    QString rationale() const { return answer ? answer->rationale.simplified() : QString(); }
    QString target() const;
};

/// The subject of the rules with what many of them ask for, found once.
class LintView
{
public:
    explicit LintView(const LintSubject &subject);

    const Scheme &scheme() const { return m_subject.scheme; }
    const Assessment &assessment() const { return m_subject.assessment; }
    const Facts &facts() const { return m_subject.assessment.facts; }
    const std::optional<Organisation> &organisation() const { return m_subject.organisation; }
    const QDateTime &now() const { return m_subject.now; }

    /// nullptr where the scheme has no IXIT.
    const IxitEdition *edition() const { return m_edition; }
    const QList<IxitProblem> &ixitProblems() const { return m_ixitProblems; }

    const QList<LintProvision> &provisions() const { return m_provisions; } ///< along the scheme
    const LintProvision *provision(const QString &id) const;
    /// Those of \a ids with one of \a verdicts, in the order of \a ids.
    QStringList having(const QStringList &ids, const QList<Verdict> &verdicts) const;
    /// Where a piece of evidence is seen: the first provision that it serves.
    QString targetOf(const EvidenceItem &item) const;

private:
    LintSubject m_subject;
    const IxitEdition *m_edition = nullptr;
    QList<IxitProblem> m_ixitProblems;
    QList<LintProvision> m_provisions;
    QHash<QString, qsizetype> m_places;
};

} // namespace assessment
