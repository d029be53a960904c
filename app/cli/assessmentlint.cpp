#include "assessmentverbs.h"

#include "assessment/scheme/lint.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using assessment::LintFinding;
using assessment::LintSeverity;
using assessment::Result;

namespace app::cli {

namespace {

QJsonObject json(const LintFinding &finding)
{
    return {{u"rule"_s, finding.rule},
            {u"where"_s, finding.where},
            {u"message"_s, finding.message},
            {u"target"_s, finding.target},
            {u"holds"_s, idOf(finding.holds)}};
}

/// The findings of one severity, for programs and for people.
QJsonArray tell(Output &output, const QList<LintFinding> &findings, LintSeverity severity,
                const QString &heading)
{
    QJsonArray array;
    for (const LintFinding &finding : findings) {
        if (finding.severity != severity)
            continue;
        if (array.isEmpty())
            output.note(heading);
        array.append(json(finding));
        output.line(u"  %1: %2 [%3]"_s.arg(finding.where, finding.message, finding.rule));
    }
    return array;
}

} // namespace

Result<ExitCode> AssessmentVerbs::lint(Context &context, const QString &id, const QString &audience)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    Result<QList<LintFinding>> found = workspace->lint(id);
    if (!found)
        return found.error();
    const auto all = found->size();
    if (!audience.isEmpty()) {
        const auto now = workspace->assessment(id);
        if (!now)
            return now.error();
        const auto scheme = workspace->scheme(now->scheme);
        if (!scheme)
            return scheme.error();
        *found = findingsFor(*found, *scheme, audience);
    }
    Output &output = context.output();
    const QJsonArray errors =
        tell(output, *found, LintSeverity::Error, tr("Errors, to be mended before a mark:"));
    const QJsonArray warnings =
        tell(output, *found, LintSeverity::Warning, tr("Warnings, to be looked at:"));
    output.line(tr("%1: %2, %3")
                    .arg(id, tr("%n error(s)", nullptr, int(errors.size())),
                         tr("%n warning(s)", nullptr, int(warnings.size()))));
    if (const auto others = int(all - found->size()); others > 0)
        output.note(tr("%n finding(s) for others are left out.", nullptr, others));
    output.json({{u"assessment"_s, id}, {u"errors"_s, errors}, {u"warnings"_s, warnings}});
    return errors.isEmpty() ? ExitCode::Done : ExitCode::Negative;
}

} // namespace app::cli
