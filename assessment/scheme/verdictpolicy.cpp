#include "assessment/scheme/verdictpolicy.h"

#include "assessment/json/strictjson.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::VerdictPolicy)
};

constexpr JsonLimits policyLimits = {.bytes = 64 * 1024, .depth = 8};

/// One of \a allowed, by its identifier.
Verdict readVerdict(JsonReader &reader, const QString &name, const QList<Verdict> &allowed)
{
    QStringList ids;
    for (const Verdict verdict : allowed)
        ids.append(idOf(verdict));
    return allowed[reader.choice(name, ids)];
}

void readGroup(JsonReader &reader, VerdictPolicy &policy)
{
    static const QList<Verdict> notPassing{Verdict::NotAssessed, Verdict::Inconclusive,
                                           Verdict::Fail};
    QList<Verdict> order;
    for (const QString &id : reader.optionalTexts(u"worstFirst"_s, 20, 8)) {
        if (const auto verdict = verdictFromId(id))
            order.append(*verdict);
    }
    QList<Verdict> sorted = order;
    std::sort(sorted.begin(), sorted.end());
    const bool whole = sorted
                       == QList<Verdict>{Verdict::Pass, Verdict::NotAssessed, Verdict::Inconclusive,
                                         Verdict::Fail};
    if (!whole || order.last() != Verdict::Pass) {
        reader.problem(u"worstFirst"_s,
                       Text::tr("must name fail, inconclusive, not-assessed and pass once each, "
                                "with pass last"));
    } else {
        policy.worstFirst = order;
    }
    policy.open = readVerdict(reader, u"open"_s, notPassing);
    policy.nothingDeclared = readVerdict(reader, u"nothingDeclared"_s, notPassing);
    reader.finish();
}

void readOverall(JsonReader &reader, VerdictPolicy &policy)
{
    const QString mandatory = u"mandatory"_s;
    const QString recommended = u"supported-recommendation"_s;
    const QStringList needs = reader.optionalTexts(u"needs"_s, 40, 4);
    for (const QString &need : needs) {
        if ((need != mandatory && need != recommended) || needs.count(need) > 1) {
            reader.problem(u"needs"_s,
                           Text::tr("may name %1 and %2 once each").arg(mandatory, recommended));
            break;
        }
    }
    if (!needs.contains(mandatory))
        reader.problem(u"needs"_s, Text::tr("must name %1").arg(mandatory));
    policy.needsRecommendations = needs.contains(recommended);
    const QList<Verdict> bad{Verdict::Inconclusive, Verdict::Fail};
    policy.mandatoryNotSupported = readVerdict(reader, u"mandatoryNotSupported"_s, bad);
    policy.undeclared = readVerdict(reader, u"undeclared"_s, bad);
    reader.finish();
}

} // namespace

Result<VerdictPolicyCheck> checkVerdictPolicy(const QByteArray &json, const QString &where)
{
    const Result<QJsonValue> document = parseJson(json, where, policyLimits);
    if (!document)
        return document.error();
    JsonReader reader(*document);
    VerdictPolicy policy;
    (void)reader.choice(u"format"_s, {u"assay-verdict-policy/1"_s});
    policy.title = reader.line(u"title"_s, 100);
    (void)reader.optionalText(u"remarks"_s);
    JsonReader group = reader.child(u"group"_s);
    readGroup(group, policy);
    JsonReader overall = reader.child(u"overall"_s);
    readOverall(overall, policy);
    reader.finish();
    VerdictPolicyCheck check{.policy = std::nullopt, .problems = reader.problems()};
    if (check.problems.isEmpty())
        check.policy = policy;
    return check;
}

Result<VerdictPolicy> readVerdictPolicy(const QByteArray &json, const QString &where)
{
    const auto check = checkVerdictPolicy(json, where);
    if (!check)
        return check.error();
    if (!check->policy)
        return errorOf(check->problems, Text::tr("the verdict policy cannot be used"), where);
    return *check->policy;
}

const VerdictPolicy &builtInVerdictPolicy()
{
    static const VerdictPolicy policy = [] {
        QFile file(u":/ixit/verdict-policy.json"_s);
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT(open); // it is part of the program
        const auto read = readVerdictPolicy(file.readAll(), file.fileName());
        Q_ASSERT(read); // tst_testgroups reads it too
        return read ? *read : VerdictPolicy();
    }();
    return policy;
}

} // namespace assessment
