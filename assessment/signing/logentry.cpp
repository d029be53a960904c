#include "assessment/signing/logentry.h"

#include "assessment/json/canonicaljson.h"
#include "assessment/json/jsonreader.h"
#include "assessment/json/strictjson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace assessment::signing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::signing::LogEntry)
};

constexpr qsizetype largestLeaf = 64 * 1024;
constexpr int longestReason = 8000;

QDateTime timeFrom(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

} // namespace

QString logTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

LogEntry entryOf(const QString &certificateId, const QDateTime &issued,
                 const QByteArray &statementDigest)
{
    return {.certificateId = certificateId,
            .event = issuedEvent(),
            .at = issued.toUTC(),
            .statementDigest = statementDigest};
}

std::optional<LogEntry> entryOf(const LabelEvent &event)
{
    if (event.kind == LabelEvent::Kind::WithdrawalAsked
        || event.kind == LabelEvent::Kind::WithdrawalRefused)
        return {};
    return LogEntry{.certificateId = event.certificateId,
                    .event = idOf(event.kind),
                    .at = event.at.toUTC(),
                    .until = event.until,
                    .reason = event.reason,
                    .supersededBy = event.successor};
}

QByteArray leafOf(const LogEntry &entry)
{
    QJsonObject json{{u"certificateId"_s, entry.certificateId},
                     {u"event"_s, entry.event},
                     {u"at"_s, logTime(entry.at)}};
    if (!entry.statementDigest.isEmpty())
        json[u"digest"_s] = QString::fromLatin1(entry.statementDigest.toHex());
    if (entry.until)
        json[u"until"_s] = logTime(*entry.until);
    if (!entry.reason.isEmpty())
        json[u"reason"_s] = entry.reason;
    if (!entry.supersededBy.isEmpty())
        json[u"supersededBy"_s] = entry.supersededBy;
    return canonicalJson(json);
}

Result<LogEntry> readLogEntry(const QByteArray &leaf)
{
    const QString where = Text::tr("entry of the log");
    const Result<QJsonValue> json = parseJson(leaf, where, {.bytes = largestLeaf, .depth = 4});
    if (!json)
        return json.error();
    JsonReader reader(*json);
    LogEntry entry{.certificateId = reader.line(u"certificateId"_s, 64),
                   .event = reader.line(u"event"_s, 40),
                   .at = timeFrom(reader.line(u"at"_s, 40))};
    entry.statementDigest =
        QByteArray::fromHex(reader.optionalLine(u"digest"_s, 64).value_or(QString()).toLatin1());
    if (const auto until = reader.optionalLine(u"until"_s, 40))
        entry.until = timeFrom(*until);
    entry.reason = reader.optionalText(u"reason"_s, longestReason).value_or(QString());
    entry.supersededBy = reader.optionalLine(u"supersededBy"_s, 64).value_or(QString());
    reader.finish();
    if (!reader.ok())
        return reader.error(Text::tr("the entry of the log cannot be used"), where);
    const bool isIssue = entry.event == issuedEvent();
    if (leafOf(entry) != leaf || isIssue != (entry.statementDigest.size() == 32)
        || (!isIssue && !labelEventKindFromId(entry.event)))
        return Error{.kind = Error::Kind::InvalidInput,
                     .what = Text::tr("the entry of the log cannot be used"),
                     .why = Text::tr("it does not have the form of one")};
    return entry;
}

} // namespace assessment::signing
