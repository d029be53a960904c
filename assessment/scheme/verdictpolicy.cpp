#include "assessment/scheme/verdictpolicy.h"

#include "assessment/json/strictjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
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
    policy.sha256 = QCryptographicHash::hash(json, QCryptographicHash::Sha256);
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

const QByteArray &builtInVerdictPolicyText()
{
    static const QByteArray text = [] {
        QFile file(u":/ixit/verdict-policy.json"_s);
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT(open); // it is part of the program
        return file.readAll();
    }();
    return text;
}

const VerdictPolicy &builtInVerdictPolicy()
{
    static const VerdictPolicy policy = [] {
        const auto read =
            readVerdictPolicy(builtInVerdictPolicyText(), u":/ixit/verdict-policy.json"_s);
        Q_ASSERT(read); // tst_testgroups reads it too
        return read ? *read : VerdictPolicy();
    }();
    return policy;
}

QStringList differencesInWords(const VerdictPolicy &policy)
{
    const VerdictPolicy &usual = builtInVerdictPolicy();
    const auto word = [](Verdict verdict) { return nameOf(verdict).toLower(); };
    QStringList lines;
    if (policy.worstFirst != usual.worstFirst) {
        QStringList order;
        for (const Verdict verdict : policy.worstFirst)
            order.append(word(verdict));
        lines.append(Text::tr("From the worst to the best: %1.").arg(order.join(u", "_s)));
    }
    if (policy.open != usual.open) {
        lines.append(Text::tr("An item without a verdict counts as “%1”.").arg(word(policy.open)));
    }
    if (policy.nothingDeclared != usual.nothingDeclared) {
        lines.append(Text::tr("A test group for which nothing is declared counts as “%1”.")
                         .arg(word(policy.nothingDeclared)));
    }
    if (policy.needsRecommendations != usual.needsRecommendations) {
        lines.append(Text::tr("Recommendations do not count for the overall verdict, also where "
                              "they are claimed as supported."));
    }
    if (policy.mandatoryNotSupported != usual.mandatoryNotSupported) {
        lines.append(Text::tr("A mandatory provision that is not supported makes the overall "
                              "verdict “%1”.")
                         .arg(word(policy.mandatoryNotSupported)));
    }
    if (policy.undeclared != usual.undeclared) {
        lines.append(Text::tr("What a device test found and nobody declared makes the overall "
                              "verdict “%1”.")
                         .arg(word(policy.undeclared)));
    }
    return lines;
}

} // namespace assessment
