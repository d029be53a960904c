#include "findinglines.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace app::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::Findings)
};

} // namespace

QJsonObject tellFindings(Output &output, const QList<assessment::LintFinding> &findings)
{
    QJsonArray errors;
    QJsonArray warnings;
    for (const assessment::LintFinding &finding : findings) {
        const bool bad = finding.severity == assessment::LintSeverity::Error;
        (bad ? errors : warnings)
            .append(QJsonObject{{u"rule"_s, finding.rule},
                                {u"where"_s, finding.where},
                                {u"message"_s, finding.message}});
        output.line(u"%1 %2: %3 [%4]"_s.arg(bad ? Text::tr("error:") : Text::tr("warning:"),
                                            finding.where, finding.message, finding.rule));
    }
    return {{u"errors"_s, errors}, {u"warnings"_s, warnings}};
}

} // namespace app::cli
