#include "assessment/model/assessment.h"

#include "assessment/json/canonicaljson.h"
#include "assessment/json/strictjson.h"
#include "assessment/model/identifiers.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct EvidenceText
{
    Q_DECLARE_TR_FUNCTIONS(assessment::EvidenceItem)
};

QString hex(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

QJsonArray sorted(QStringList texts)
{
    texts.sort();
    return QJsonArray::fromStringList(texts);
}

/// The elements in the order of their canonical bytes, so that the order of rows does not show.
QJsonArray sorted(const QList<QJsonObject> &elements)
{
    std::vector<std::pair<QByteArray, qsizetype>> order; // writing each once is what costs
    for (qsizetype i = 0; i < elements.size(); ++i)
        order.emplace_back(canonicalJson(elements[i]), i);
    std::sort(order.begin(), order.end());
    QJsonArray array;
    for (const auto &[bytes, index] : order)
        array.append(elements[index]);
    return array;
}

QJsonObject toJson(const Answer &answer)
{
    QJsonObject json{{u"provision"_s, answer.provision},
                     {u"support"_s, idOf(answer.support)},
                     {u"verdict"_s, idOf(answer.verdict)},
                     {u"rationale"_s, answer.rationale},
                     {u"status"_s, idOf(answer.status)}};
    if (!answer.rejectReason.isEmpty())
        json[u"rejectReason"_s] = answer.rejectReason;
    if (answer.inheritance != Inheritance::None)
        json[u"inherited"_s] = idOf(answer.inheritance);
    if (answer.inference)
        json[u"inferred"_s] = toJson(*answer.inference);
    // Absent where nobody went step by step: such an assessment keeps its digest.
    if (answer.decision) {
        json[u"decision"_s] = toJson(*answer.decision);
        if (answer.isOverruled())
            json[u"overruled"_s] = true;
    }
    if (!answer.textSha256.isEmpty())
        json[u"textSha256"_s] = hex(answer.textSha256);
    return json;
}

QJsonArray toJson(const Scope &scope)
{
    QJsonArray answers; // in the order of their keys
    for (auto answer = scope.begin(); answer != scope.end(); ++answer) {
        answers.append(QJsonObject{{u"question"_s, answer.key()},
                                   {u"answer"_s, idOf(answer->choice)},
                                   {u"note"_s, answer->note}});
    }
    return answers;
}

/// Ids of another workspace would be others.
QJsonObject withoutIds(const Component &component)
{
    QJsonObject json = toJson(component);
    json.remove(u"replaces"_s);
    return json;
}

QJsonObject toJson(const EvidenceItem &item)
{
    QJsonObject json{{u"title"_s, item.title},         {u"file"_s, item.fileName},
                     {u"mediaType"_s, item.mediaType}, {u"sha256"_s, hex(item.sha256)},
                     {u"bytes"_s, item.bytes},         {u"provisions"_s, sorted(item.provisions)},
                     {u"revision"_s, item.revision},   {u"confidential"_s, item.confidential}};
    if (!item.url.isEmpty())
        json[u"url"_s] = item.url;
    if (item.expires.isValid())
        json[u"expires"_s] = item.expires.toString(Qt::ISODate);
    if (item.supplied)
        json[u"supplier"_s] = withoutIds(item.supplied->component);
    return json;
}

} // namespace

QString titleWithSupplier(const EvidenceItem &item)
{
    const QString title = item.title.isEmpty() ? item.fileName : item.title;
    return item.supplied ? EvidenceText::tr("%1 (%2)", "title of evidence, whose it is")
                               .arg(title, inWords(item.supplied->component))
                         : title;
}

QString whyExpired(const EvidenceItem &item, QDate day, const std::function<QString(QDate)> &date)
{
    if (!item.isExpired(day))
        return {};
    const QDate last = item.lastDay();
    if (!item.supplied)
        return EvidenceText::tr("expired on %1").arg(date(last));
    const Component &component = item.supplied->component;
    if (last == item.expires)
        return EvidenceText::tr("supplier's evidence expired on %1").arg(date(last));
    return EvidenceText::tr("withdrawn by the supplier on %1: %2")
        .arg(date(component.withdrawn), component.reason);
}

QString idOf(AssessmentKind kind)
{
    switch (kind) {
    case AssessmentKind::Self: return u"self"_s;
    case AssessmentKind::Lab: return u"lab"_s;
    }
    Q_UNREACHABLE();
}

std::optional<AssessmentKind> assessmentKindFromId(const QString &id)
{
    return fromId({AssessmentKind::Self, AssessmentKind::Lab}, id);
}

QString idOf(Inheritance inheritance)
{
    switch (inheritance) {
    case Inheritance::None: return u""_s;
    case Inheritance::Open: return u"open"_s;
    case Inheritance::Confirmed: return u"confirmed"_s;
    }
    Q_UNREACHABLE();
}

QList<EvidenceItem> Assessment::evidenceOf(const QString &provision) const
{
    QList<EvidenceItem> found;
    std::copy_if(evidence.begin(), evidence.end(), std::back_inserter(found),
                 [&](const EvidenceItem &item) { return item.provisions.contains(provision); });
    return found;
}

bool Assessment::hasEvidenceFor(const QString &provision) const
{
    return std::any_of(evidence.begin(), evidence.end(), [&](const EvidenceItem &item) {
        return !item.isExpired(day) && item.provisions.contains(provision);
    });
}

QList<RunRecord> Assessment::runsOf(const QString &provision) const
{
    QList<RunRecord> found;
    std::copy_if(runs.begin(), runs.end(), std::back_inserter(found),
                 [&](const RunRecord &run) { return run.provisions.contains(provision); });
    return found;
}

QList<Retest> Assessment::openRetests() const
{
    if (!lineage)
        return {};
    QList<Retest> open = lineage->retests;
    open.removeIf([this](const Retest &retest) {
        const QList<RunRecord> done = runsOf(retest.provision);
        return std::any_of(done.begin(), done.end(), [&](const RunRecord &run) {
            return run.state == RunState::Finished
                   && (retest.tests.isEmpty() || retest.tests.contains(run.test));
        });
    });
    return open;
}

QList<Comment> Assessment::commentsOn(const QString &provision) const
{
    QList<Comment> found;
    std::copy_if(comments.begin(), comments.end(), std::back_inserter(found),
                 [&](const Comment &comment) {
                     return comment.provision == provision && !comment.withdrawn;
                 });
    return found;
}

QJsonObject toJson(const Assessment &assessment)
{
    QList<QJsonObject> evidence;
    for (const EvidenceItem &item : assessment.evidence)
        evidence.append(toJson(item));
    QList<QJsonObject> runs;
    for (const RunRecord &run : assessment.runs) {
        QJsonObject json = toJson(run);
        json.remove(u"id"_s);
        json[u"provisions"_s] = sorted(run.provisions);
        runs.append(json);
    }
    QJsonArray answers; // QMap keeps them in the order of their provisions
    for (const Answer &answer : assessment.answers)
        answers.append(toJson(answer));
    QJsonObject json{{u"version"_s, 1}, // of this form; labels embed its digest
                     {u"scheme"_s, assessment.scheme},
                     {u"schemeSha256"_s, hex(assessment.schemeDigest)},
                     {u"kind"_s, idOf(assessment.kind)},
                     {u"status"_s, idOf(assessment.status)},
                     {u"submittedBy"_s, assessment.submittedBy},
                     {u"decidedBy"_s, assessment.decidedBy},
                     {u"assessors"_s, sorted(assessment.assessors)},
                     {u"product"_s, toJson(assessment.product)},
                     {u"facts"_s, toJson(assessment.facts)},
                     {u"answers"_s, answers},
                     {u"evidence"_s, sorted(evidence)},
                     {u"runs"_s, sorted(runs)}};
    // Absent where nothing was asked: the digest of such an assessment stays what it was.
    if (!assessment.scope.isEmpty())
        json[u"scope"_s] = toJson(assessment.scope);
    QList<QJsonObject> components;
    for (const ComponentUse &use : assessment.components)
        components.append(withoutIds(use.component));
    if (!components.isEmpty())
        json[u"components"_s] = sorted(components);
    QJsonArray ixit;
    for (const QList<IxitEntry> &entries : assessment.ixit) { // by name of table, then number
        for (const IxitEntry &entry : entries)
            ixit.append(toJson(entry));
    }
    if (!ixit.isEmpty())
        json[u"ixit"_s] = ixit;
    QList<QJsonObject> itemVerdicts;
    for (const ItemVerdict &verdict : assessment.itemVerdicts)
        itemVerdicts.append(toJson(verdict));
    if (!itemVerdicts.isEmpty())
        json[u"itemVerdicts"_s] = sorted(itemVerdicts);
    // Judged by it is only what is declared, and the built-in policy goes without saying.
    if (assessment.verdictPolicy && !ixit.isEmpty()) {
        json[u"verdictPolicy"_s] =
            QJsonObject{{u"title"_s, assessment.verdictPolicy->title},
                        {u"sha256"_s, hex(assessment.verdictPolicy->sha256)}};
    }
    if (assessment.lineage)
        json[u"parent"_s] = toJson(*assessment.lineage);
    return json;
}

} // namespace assessment
