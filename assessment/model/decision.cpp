#include "assessment/model/decision.h"

#include "assessment/model/fieldrules.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

constexpr qsizetype mostSteps = 40;
constexpr qsizetype longestId = 100;
constexpr qsizetype longestText = 20'000; // as a rationale

} // namespace

QJsonObject toJson(const DecisionPath &path)
{
    QJsonArray steps;
    for (const DecisionStep &step : path.steps)
        steps.append(QJsonObject{{u"node"_s, step.node}, {u"choice"_s, step.choice}});
    return {{u"tree"_s, path.tree},
            {u"edition"_s, path.edition},
            {u"sha256"_s, QString::fromLatin1(path.sha256.toHex())},
            {u"steps"_s, steps},
            {u"end"_s, path.end},
            {u"verdict"_s, idOf(path.verdict)},
            {u"rationale"_s, path.rationale},
            {u"decided"_s, path.decided.toUTC().toString(Qt::ISODateWithMs)},
            {u"decidedBy"_s, path.decidedBy}};
}

std::optional<DecisionPath> decisionFromJson(const QJsonObject &json)
{
    const auto verdict = verdictFromId(json[u"verdict"_s].toString());
    const QString sha256 = json[u"sha256"_s].toString();
    if (!verdict || !isSha256Hex(sha256))
        return std::nullopt;
    DecisionPath path{.tree = json[u"tree"_s].toString(),
                      .edition = json[u"edition"_s].toString(),
                      .sha256 = QByteArray::fromHex(sha256.toLatin1()),
                      .steps = {},
                      .end = json[u"end"_s].toString(),
                      .verdict = *verdict,
                      .rationale = json[u"rationale"_s].toString(),
                      .decided =
                          QDateTime::fromString(json[u"decided"_s].toString(), Qt::ISODateWithMs),
                      .decidedBy = json[u"decidedBy"_s].toString()};
    const QJsonArray steps = json[u"steps"_s].toArray();
    for (const QJsonValue &step : steps)
        path.steps.append({step[u"node"].toString(), step[u"choice"].toString()});
    const bool bounded = path.steps.size() <= mostSteps && path.tree.size() <= longestId
                         && path.end.size() <= longestId && path.rationale.size() <= longestText;
    // Whatever else it holds is not what we would have written.
    if (!bounded || path.steps.isEmpty() || !path.decided.isValid() || toJson(path) != json)
        return std::nullopt;
    return path;
}

} // namespace assessment
