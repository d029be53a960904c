#include "labels/publishedlabel.h"

#include "assessment/json/canonicaljson.h"
#include "assessment/signing/logentry.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using assessment::IssuedLabel;
using assessment::LabelEvent;
using assessment::Result;
using assessment::signing::logTime;

namespace labels {

namespace {

QString nameOf(const QJsonObject &product)
{
    return u"%1 %2"_s.arg(product[u"brand"_s].toString(), product[u"name"_s].toString()).trimmed();
}

/// Only what stands in the transparency log: asking for a withdrawal is nobody else's matter.
QList<PublishedEvent> historyOf(const IssuedLabel &label, const QList<LabelEvent> &events)
{
    QList<PublishedEvent> history{
        {.event = assessment::signing::issuedEvent(), .at = label.issued.toUTC()}};
    for (const LabelEvent &event : events) {
        if (const auto entry = assessment::signing::entryOf(event)) {
            history.append({.event = entry->event,
                            .at = entry->at,
                            .until = entry->until,
                            .reason = entry->reason,
                            .supersededBy = entry->supersededBy});
        }
    }
    return history;
}

void insertStanding(QJsonObject &json, const StatusEntry &standing)
{
    json[u"state"_s] = idOf(standing.state);
    json[u"since"_s] = logTime(standing.since);
    json[u"expires"_s] = standing.expires.toString(Qt::ISODate);
    if (standing.until)
        json[u"until"_s] = logTime(*standing.until);
    if (!standing.reason.isEmpty())
        json[u"reason"_s] = standing.reason;
    if (!standing.supersededBy.isEmpty())
        json[u"supersededBy"_s] = standing.supersededBy;
}

QJsonObject toJson(const PublishedEvent &event)
{
    QJsonObject json{{u"event"_s, event.event}, {u"at"_s, logTime(event.at)}};
    if (event.until)
        json[u"until"_s] = logTime(*event.until);
    if (!event.reason.isEmpty())
        json[u"reason"_s] = event.reason;
    if (!event.supersededBy.isEmpty())
        json[u"supersededBy"_s] = event.supersededBy;
    return json;
}

QJsonArray toJson(const QList<LabelFact> &facts)
{
    QJsonArray array;
    for (const LabelFact &fact : facts) {
        QJsonObject json{{u"question"_s, fact.question}, {u"answer"_s, fact.answer}};
        if (!fact.note.isEmpty())
            json[u"note"_s] = fact.note;
        array.append(json);
    }
    return array;
}

} // namespace

LabelSummary summaryOf(const IssuedLabel &label, const QList<LabelEvent> &events,
                       const QDateTime &at)
{
    const QJsonObject product = label.statement[u"product"_s].toObject();
    return {.certificateId = label.certificateId,
            .kind = idOf(label.kind),
            .language = label.language,
            .brand = product[u"brand"_s].toString(),
            .product = nameOf(product),
            .model = product[u"model"_s].toString(),
            .manufacturer = product[u"manufacturer"_s][u"name"_s].toString(),
            .gtin = product[u"gtin"_s].toString(),
            .issued = label.issued.toUTC(),
            .signerKeyId = label.statement[u"signer"_s][u"keyId"_s].toString(),
            .standing = statusEntryOf(label.issued, label.expires, events, at)};
}

Result<PublishedLabel> publishedLabel(const IssuedLabel &label, const QList<LabelEvent> &events,
                                      const QDateTime &at)
{
    const Result<LabelContent> content = labelContentFrom(label.statement);
    if (!content)
        return content.error();
    PublishedLabel published{
        .summary = summaryOf(label, events, at),
        .content = *content,
        .outcomes = {},
        .supportUntil = label.statement[u"facts"_s][u"supportUntil"_s].toString(),
        .signer = label.signer,
        .statementDigest = QCryptographicHash::hash(assessment::canonicalJson(label.statement),
                                                    QCryptographicHash::Sha256),
        .pdfSha256 = label.pdfSha256,
        .history = historyOf(label, events),
        .picture = {}};
    for (const QJsonValue &outcome : label.statement[u"outcomes"_s].toArray())
        published.outcomes.append(outcome.toString());
    return published;
}

QJsonObject toJson(const LabelSummary &summary)
{
    QJsonObject json{{u"certificateId"_s, summary.certificateId},
                     {u"kind"_s, summary.kind},
                     {u"language"_s, summary.language},
                     {u"brand"_s, summary.brand},
                     {u"product"_s, summary.product},
                     {u"model"_s, summary.model},
                     {u"manufacturer"_s, summary.manufacturer},
                     {u"issued"_s, logTime(summary.issued)},
                     {u"signerKeyId"_s, summary.signerKeyId}};
    if (!summary.gtin.isEmpty())
        json[u"gtin"_s] = summary.gtin;
    insertStanding(json, summary.standing);
    return json;
}

QJsonObject toJson(const PublishedLabel &label)
{
    QJsonObject json = toJson(label.summary);
    const LabelContent &content = label.content;
    json[u"format"_s] = u"assay-registry-label/1"_s;
    json[u"title"_s] = content.title;
    json[u"scheme"_s] = content.scheme;
    json[u"detail"_s] = content.detail;
    json[u"assessor"_s] = QJsonObject{{u"how"_s, content.assessedHow},
                                      {u"name"_s, content.assessor},
                                      {u"accreditation"_s, content.accreditation}};
    json[u"answers"_s] = toJson(content.answers);
    json[u"facts"_s] = toJson(content.facts);
    json[u"outcomes"_s] = QJsonArray::fromStringList(label.outcomes);
    if (!label.supportUntil.isEmpty())
        json[u"supportUntil"_s] = label.supportUntil;
    json[u"signer"_s] = label.signer;
    json[u"statementSha256"_s] = QString::fromLatin1(label.statementDigest.toHex());
    if (!label.picture.isEmpty())
        json[u"picture"_s] = label.picture;
    json[u"pdfSha256"_s] = QString::fromLatin1(label.pdfSha256.toHex());
    QJsonArray history;
    for (const PublishedEvent &event : label.history)
        history.append(toJson(event));
    json[u"history"_s] = history;
    return json;
}

} // namespace labels
