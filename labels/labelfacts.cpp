#include "labels/labelfacts.h"

#include <QDate>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace labels {

namespace {

/// The word for a choice, or "Not stated" when the statement has none.
QString chosen(const LabelWords &words, const QString &prefix, const QJsonValue &choice)
{
    const QString key = prefix + u'.' + choice.toString();
    return words.has(key) ? words.word(key) : words.word(u"notStated"_s);
}

QString chosenOr(const LabelWords &words, const QString &prefix, const QJsonValue &choice,
                 const QString &otherwise)
{
    const QString key = prefix + u'.' + choice.toString();
    return words.word(words.has(key) ? key : otherwise);
}

QString updatesAnswer(const QJsonObject &facts, const LabelWords &words)
{
    const QString until = facts[u"supportUntil"].toString();
    if (until == u"not supported"_s)
        return words.word(u"updates.none"_s);
    const QDate date = QDate::fromString(until, Qt::ISODate);
    return date.isValid() ? words.date(date) : words.word(u"notStated"_s);
}

QString updatesNote(const QJsonObject &facts, const LabelWords &words)
{
    const QString method = facts[u"updateMethod"].toString();
    if (method == u"none"_s) // "updates.none" is the answer above
        return words.word(u"updates.no-method"_s);
    return chosenOr(words, u"updates"_s, method, u"updates.notStated"_s);
}

/// An address as people write it: without scheme, "www" kept, no slash at the end.
QString shortAddress(const QString &address)
{
    QString text = address;
    for (const QString &scheme : {u"https://"_s, u"mailto:"_s}) {
        if (text.startsWith(scheme, Qt::CaseInsensitive))
            text = text.sliced(scheme.size());
    }
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

QString reportNote(const QJsonObject &contact, const LabelWords &words)
{
    const QJsonValue reply = contact[u"acknowledgeDays"];
    const QJsonValue news = contact[u"updateDays"];
    if (reply.isDouble() && news.isDouble())
        return words.word(u"report.both"_s, words.count(u"days"_s, reply.toInt()),
                          words.count(u"days"_s, news.toInt()));
    if (reply.isDouble())
        return words.word(u"report.replyOnly"_s, words.count(u"days"_s, reply.toInt()));
    if (news.isDouble())
        return words.word(u"report.newsOnly"_s, words.count(u"days"_s, news.toInt()));
    return words.word(u"report.notStated"_s);
}

QString warranty(const QJsonObject &facts, const LabelWords &words)
{
    const QJsonValue months = facts[u"warrantyMonths"];
    const QString covers = facts[u"warrantyCoversUpdates"].toString();
    if (!months.isDouble() && covers.isEmpty())
        return words.word(u"notStated"_s);
    if (months.isDouble() && months.toInt() == 0)
        return words.word(u"warranty.none"_s);
    const QString length = months.isDouble() ? words.count(u"months"_s, months.toInt())
                                             : words.word(u"warranty.noLength"_s);
    static const QString part = u"part:"_s;
    if (covers.startsWith(part)) {
        const QDate until = QDate::fromString(covers.sliced(part.size()), Qt::ISODate);
        if (until.isValid())
            return words.word(u"warranty.part"_s, length, words.date(until));
    }
    if (covers == u"yes"_s || covers == u"no"_s)
        return words.word(u"warranty."_s + covers, length);
    return words.word(u"warranty.notStated"_s, length);
}

QString listed(const QJsonObject &facts, const QString &name, const QString &prefix,
               const LabelWords &words)
{
    const QJsonValue value = facts[name];
    if (!value.isArray())
        return words.word(u"notStated"_s);
    QStringList items;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        if (item != u"none"_s && words.has(prefix + u'.' + item.toString()))
            items.append(item.toString());
    }
    return items.isEmpty() ? words.word(prefix + u".none"_s) : words.list(prefix, items);
}

QString telemetry(const QJsonObject &facts, const LabelWords &words)
{
    const QString choice = chosen(words, u"telemetry"_s, facts[u"telemetry"]);
    const QString purpose = facts[u"telemetryPurpose"].toString();
    const bool reports =
        facts[u"telemetry"] == u"optional"_s || facts[u"telemetry"] == u"required"_s;
    return reports && !purpose.isEmpty() ? words.word(u"telemetry.purpose"_s, choice, purpose)
                                         : choice;
}

QString erasing(const QJsonObject &facts, const LabelWords &words)
{
    const QJsonValue value = facts[u"dataDeletion"];
    if (!value.isObject())
        return words.word(u"notStated"_s);
    QStringList places;
    for (const QString &place : {u"device"_s, u"app"_s, u"service"_s}) {
        if (value[place].toBool())
            places.append(place);
    }
    if (places.isEmpty())
        return words.word(u"erase.none"_s);
    const QString where = words.list(u"erase"_s, places);
    return value[u"steps"].isDouble() ? words.word(u"erase.steps"_s, where,
                                                   words.count(u"steps"_s, value[u"steps"].toInt()))
                                      : where;
}

QString standby(const QJsonObject &facts, const LabelWords &words)
{
    const QJsonValue watts = facts[u"standbyPowerWatts"];
    return watts.isDouble() ? words.word(u"standby.watts"_s, words.number(watts.toDouble(), 1))
                            : words.word(u"notStated"_s);
}

} // namespace

QList<LabelFact> largeAnswers(const QJsonObject &facts, const LabelWords &words)
{
    const QJsonObject contact = facts[u"reportContact"].toObject();
    const QString address = shortAddress(contact[u"url"].toString());
    return {
        {u"updates"_s, words.word(u"updates.question"_s), updatesAnswer(facts, words),
         updatesNote(facts, words)},
        {u"passwords"_s, words.word(u"passwords.question"_s),
         chosen(words, u"passwords"_s, facts[u"passwordPractice"]),
         chosenOr(words, u"twoStep"_s, facts[u"twoStep"], u"twoStep.notStated"_s)},
        {u"report"_s, words.word(u"report.question"_s),
         address.isEmpty() ? words.word(u"notStated"_s) : address, reportNote(contact, words)},
    };
}

QList<LabelFact> smallFacts(const QJsonObject &facts, const LabelWords &words)
{
    const QJsonObject offline = facts[u"offlineBehaviour"].toObject();
    const auto fact = [&words](const QString &name, const QString &answer) {
        return LabelFact{name, words.word(name + u".question"_s), answer, {}};
    };
    return {
        fact(u"warranty"_s, warranty(facts, words)),
        fact(u"account"_s, chosen(words, u"account"_s, facts[u"accountNeeded"])),
        fact(u"sensors"_s, listed(facts, u"sensors"_s, u"sensors"_s, words)),
        fact(u"data"_s, listed(facts, u"personalData"_s, u"data"_s, words)),
        fact(u"telemetry"_s, telemetry(facts, words)),
        fact(u"sharing"_s, chosen(words, u"sharing"_s, facts[u"sharing"])),
        fact(u"erase"_s, erasing(facts, words)),
        fact(u"offline"_s, chosen(words, u"offline"_s, offline[u"network"])),
        fact(u"power"_s, chosen(words, u"power"_s, offline[u"power"])),
        fact(u"standby"_s, standby(facts, words)),
    };
}

} // namespace labels
