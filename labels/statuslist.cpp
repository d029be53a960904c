#include "labels/statuslist.h"

#include "assessment/json/canonicaljson.h"
#include "assessment/json/jsonreader.h"
#include "assessment/json/strictjson.h"
#include "assessment/signing/jwscheck.h"
#include "assessment/signing/logentry.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace assessment::signing;
using assessment::Error;
using assessment::JsonReader;
using assessment::LabelStanding;
using assessment::LabelState;
using assessment::Result;

namespace labels {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::StatusList)
};

constexpr qint64 lastSecond = 253'402'300'799; // of the year 9999
constexpr qint64 largestNumber = qint64(1) << 53;
constexpr int longestReason = 8000;

/// The states a list has, in the order of the choice below.
const QList<LabelState> &listedStates()
{
    static const QList<LabelState> states{LabelState::Issued, LabelState::Suspended,
                                          LabelState::Withdrawn, LabelState::Superseded};
    return states;
}

Error notList(const QString &where, const QString &why)
{
    return {.kind = Error::Kind::InvalidInput,
            .what = Text::tr("the status list cannot be used"),
            .where = where,
            .why = why};
}

QJsonObject toJson(const StatusEntry &entry)
{
    QJsonObject json{{u"state"_s, idOf(entry.state)},
                     {u"since"_s, logTime(entry.since)},
                     {u"expires"_s, entry.expires.toString(Qt::ISODate)}};
    if (entry.until)
        json[u"until"_s] = logTime(*entry.until);
    if (!entry.reason.isEmpty())
        json[u"reason"_s] = entry.reason;
    if (!entry.supersededBy.isEmpty())
        json[u"supersededBy"_s] = entry.supersededBy;
    return json;
}

QDateTime readTime(JsonReader &reader, const QString &name, const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || !text.endsWith(u'Z'))
        reader.problem(name, Text::tr("must be a time in UTC"));
    return time.toUTC();
}

StatusEntry readEntry(JsonReader &reader)
{
    QStringList states;
    for (const LabelState state : listedStates())
        states.append(idOf(state));
    StatusEntry entry{.state = listedStates()[reader.choice(u"state"_s, states)],
                      .since = readTime(reader, u"since"_s, reader.line(u"since"_s, 40)),
                      .expires = reader.optionalDate(u"expires"_s).value_or(QDate())};
    if (!entry.expires.isValid())
        reader.problem(u"expires"_s, Text::tr("must be there"));
    if (const auto until = reader.optionalLine(u"until"_s, 40))
        entry.until = readTime(reader, u"until"_s, *until);
    entry.reason = reader.optionalText(u"reason"_s, longestReason).value_or(QString());
    entry.supersededBy = reader.optionalLine(u"supersededBy"_s, 40).value_or(QString());
    if (entry.until && entry.state != LabelState::Suspended)
        reader.problem(u"until"_s, Text::tr("only a suspension has an end"));
    if (entry.state == LabelState::Superseded ? !assessment::isCertificateId(entry.supersededBy)
                                              : !entry.supersededBy.isEmpty())
        reader.problem(u"supersededBy"_s,
                       Text::tr("names the label that stands in the place of a superseded one"));
    reader.finish();
    return entry;
}

} // namespace

QString statusListType()
{
    return u"assay-status+jwt"_s;
}

StatusEntry statusEntryOf(const QDateTime &issued, QDate expires,
                          const QList<assessment::LabelEvent> &events, const QDateTime &at)
{
    // Being expired would hide what was done with the label before; the reader has the last day.
    const LabelStanding standing =
        assessment::standingAt(issued, at.date().addYears(1), events, at);
    return {.state = standing.state,
            .since = standing.since.toUTC(),
            .until = standing.until,
            .reason = standing.reason,
            .supersededBy = standing.successor,
            .expires = expires};
}

QByteArray statusPayload(const StatusList &list)
{
    QJsonObject labels;
    for (auto label = list.labels.begin(); label != list.labels.end(); ++label)
        labels.insert(label.key(), toJson(*label)); // in order, so nothing is moved
    return assessment::canonicalJson(
        QJsonObject{{u"iat"_s, list.issued.toSecsSinceEpoch()},
                    {u"iss"_s, list.issuer},
                    {u"labels"_s, labels},
                    {u"nextUpdate"_s, list.nextUpdate.toSecsSinceEpoch()},
                    {u"number"_s, list.number},
                    {u"sub"_s, u"label-status-list"_s}});
}

Result<StatusList> readStatusPayload(const QByteArray &bytes)
{
    const QString where = Text::tr("status list");
    const Result<QJsonValue> json =
        assessment::parseJson(bytes, where, {.bytes = largestStatusList, .depth = 4});
    if (!json)
        return json.error();
    JsonReader reader(*json);
    StatusList list;
    list.issuer = reader.line(u"iss"_s, 1000);
    list.issued = QDateTime::fromSecsSinceEpoch(reader.integer(u"iat"_s, 0, lastSecond), Qt::UTC);
    list.nextUpdate =
        QDateTime::fromSecsSinceEpoch(reader.integer(u"nextUpdate"_s, 0, lastSecond), Qt::UTC);
    list.number = reader.integer(u"number"_s, 0, largestNumber);
    reader.choice(u"sub"_s, {u"label-status-list"_s});
    reader.allow({u"labels"_s});
    reader.finish();
    if (reader.ok() && list.nextUpdate <= list.issued)
        reader.problem(u"nextUpdate"_s, Text::tr("must be later than \"iat\""));
    const QJsonValue labels = (*json)[u"labels"_s];
    if (!labels.isObject())
        reader.problem(u"labels"_s, Text::tr("must be an object"));
    if (!reader.ok())
        return reader.error(Text::tr("the status list cannot be used"), where);
    const QJsonObject entries = labels.toObject();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        const QString place = u"%1, /labels/%2"_s.arg(where, entry.key());
        if (!assessment::isCertificateId(entry.key()))
            return notList(place, Text::tr("this is not a certificate number"));
        JsonReader one(*entry); // a reader of its own: one for thousands of names would be slow
        list.labels.insert(entry.key(), readEntry(one));
        if (!one.ok())
            return one.error(Text::tr("the status list cannot be used"), place);
    }
    return list;
}

Result<GivenStatus> readStatus(const QByteArray &jws, const QString &where, const TrustList &trust,
                               const QDateTime &at)
{
    const auto located = [&](Error error) {
        error.where = error.where.isEmpty() ? where : u"%1, %2"_s.arg(where, error.where);
        return error;
    };
    const Result<JwsCheck> check =
        checkJws(jws, statusListType(), trust, at, qsizetype(largestStatusList));
    if (!check)
        return located(check.error());
    GivenStatus given{.list = {}, .reasons = check->reasons};
    given.signer = check->certificate;
    given.signerDer = check->certificateDer;
    given.issuerDer = check->issuerDer;
    if (check->integrity != SignatureIntegrity::Intact)
        return given; // nothing of its content is believed
    const Result<StatusList> list = readStatusPayload(check->payload);
    if (!list)
        return located(list.error());
    given.list = *list;
    given.counts = check->signer == SignerTrust::Trusted;
    return given;
}

Result<GivenStatus> readStatusFile(const QString &path, const TrustList &trust, const QDateTime &at)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{.kind = Error::Kind::Storage,
                     .what = Text::tr("the status list cannot be read"),
                     .where = path,
                     .why = QFileInfo::exists(path) ? Text::tr("the file cannot be opened")
                                                    : Text::tr("there is no such file")};
    const qint64 most = largestStatusList * 4 / 3 + 128 * 1024;
    if (file.size() > most)
        return notList(path, Text::tr("the file is too large"));
    return readStatus(file.read(most), path, trust, at);
}

} // namespace labels
