#include "forms/ixitfindings.h"

#include "assessment/scheme/discoveries.h"
#include "assessment/scheme/ixitcheck.h"
#include "forms/rows/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::IxitProblem;
using assessment::LintFinding;
using assessment::LintSeverity;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(forms::IxitFindings)
};

LintFinding findingAt(const QString &place, LintSeverity severity, const QString &message)
{
    LintFinding finding;
    finding.rule = u"ixit"_s;
    finding.severity = severity;
    finding.where = u"ixit/"_s + place;
    finding.target = u"ixit#"_s + place;
    finding.message = message;
    return finding;
}

} // namespace

IxitFindings findInIxit(const assessment::IxitEdition &edition, const assessment::Scheme &scheme,
                        const assessment::Assessment &assessment)
{
    IxitFindings all;
    const auto discovered = discoveries(edition, assessment);
    all.notSeen = discovered.notSeen;
    for (const assessment::Discovered &one : discovered.found) {
        if (one.declaredBy.isEmpty()) {
            all.findings.append(
                findingAt(one.tables.first(), LintSeverity::Error,
                          Text::tr("Found by a device test and not declared in %1: %2")
                              .arg(one.tables.join(u", "_s), one.title)));
        }
    }
    QList<LintFinding> warnings;
    for (const IxitProblem &problem : ixitProblems(edition, scheme, assessment)) {
        const QString words = begun(inWords(problem, edition));
        if (!problem.isError()) {
            warnings.append(findingAt(problem.place(), LintSeverity::Warning, words));
            continue;
        }
        all.findings.append(findingAt(problem.place(), LintSeverity::Error, words));
        if (!all.wrong.contains(problem.table))
            all.wrong.append(problem.table);
    }
    all.findings += warnings;
    return all;
}

} // namespace forms
