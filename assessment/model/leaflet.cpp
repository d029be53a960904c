#include "assessment/model/leaflet.h"

#include "assessment/model/fieldrules.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Leaflet)
};

constexpr int longestContact = 80;
constexpr int longestName = 80;
constexpr int longestFirmware = 40;
constexpr int mostDeletionDays = 3650;

QStringList readLines(JsonReader &reader, const LeafletField &field)
{
    const QStringList lines = reader.optionalTexts(field.id, longestLeafletStep, field.lines);
    for (const QString &line : lines) {
        if (line.contains(u'\n') || line.contains(u'\r'))
            reader.problem(field.id, Text::tr("a step is one line"));
    }
    return lines;
}

LeafletSteps::Trial readTrial(JsonReader reader)
{
    LeafletSteps::Trial trial;
    trial.by = reader.line(u"by"_s, longestName);
    const auto on = reader.optionalDate(u"on"_s);
    if (on)
        trial.on = *on;
    else
        reader.problem(u"on"_s, Text::tr("must be a date in the form YYYY-MM-DD"));
    trial.firmware = reader.line(u"firmware"_s, longestFirmware);
    reader.finish();
    return trial;
}

} // namespace

const QList<LeafletField> &leafletFields()
{
    static const QList<LeafletField> fields{
        {u"setUp"_s, 8},   {u"password"_s, 5},   {u"twoStep"_s, 5},  {u"update"_s, 6},
        {u"privacy"_s, 5}, {u"cover"_s, 3},      {u"outage"_s, 3},   {u"reset"_s, 8},
        {u"unlink"_s, 5},  {u"deleteData"_s, 6}, {u"batteries"_s, 4}};
    return fields;
}

QStringList leafletContacts()
{
    return {u"advice"_s, u"fraud"_s, u"data"_s, u"rights"_s, u"recycling"_s};
}

LeafletSteps readLeafletSteps(JsonReader &reader)
{
    LeafletSteps steps;
    for (const LeafletField &field : leafletFields()) {
        const QStringList lines = readLines(reader, field);
        if (!lines.isEmpty())
            steps.steps[field.id] = lines;
    }
    if (auto contacts = reader.optionalChild(u"contacts"_s)) {
        for (const QString &contact : leafletContacts()) {
            if (const auto line = contacts->optionalLine(contact, longestContact))
                steps.contacts[contact] = *line;
        }
        contacts->finish();
    }
    if (const auto days = reader.optionalInteger(u"deletionDays"_s, 0, mostDeletionDays))
        steps.deletionDays = int(*days);
    steps.address = reader.optionalLine(u"address"_s, 200).value_or(QString());
    if (!steps.address.isEmpty() && !isHttpsUrl(steps.address))
        reader.problem(u"address"_s, Text::tr("must be an https address"));
    if (const auto trial = reader.optionalChild(u"trial"_s))
        steps.trial = readTrial(*trial);
    reader.finish();
    return steps;
}

QJsonObject toJson(const LeafletSteps &steps)
{
    QJsonObject json;
    for (auto field = steps.steps.begin(); field != steps.steps.end(); ++field)
        json[field.key()] = QJsonArray::fromStringList(*field);
    QJsonObject contacts;
    for (auto contact = steps.contacts.begin(); contact != steps.contacts.end(); ++contact)
        contacts[contact.key()] = *contact;
    if (!contacts.isEmpty())
        json[u"contacts"_s] = contacts;
    if (steps.deletionDays)
        json[u"deletionDays"_s] = *steps.deletionDays;
    if (!steps.address.isEmpty())
        json[u"address"_s] = steps.address;
    if (steps.trial) {
        json[u"trial"_s] = QJsonObject{{u"by"_s, steps.trial->by},
                                       {u"on"_s, steps.trial->on.toString(Qt::ISODate)},
                                       {u"firmware"_s, steps.trial->firmware}};
    }
    return json;
}

QJsonObject toJson(const Readability &reading)
{
    QJsonObject json{{u"measure"_s, reading.measure},
                     {u"value"_s, reading.value},
                     {u"words"_s, reading.words},
                     {u"sentences"_s, reading.sentences},
                     {u"longestSentence"_s, reading.longestSentence}};
    if (reading.age)
        json[u"age"_s] = *reading.age;
    return json;
}

Readability readabilityFromJson(const QJsonObject &json)
{
    Readability reading{.measure = json[u"measure"_s].toString(),
                        .value = json[u"value"_s].toDouble(),
                        .age = {},
                        .words = json[u"words"_s].toInt(),
                        .sentences = json[u"sentences"_s].toInt(),
                        .longestSentence = json[u"longestSentence"_s].toInt()};
    if (json[u"age"_s].isDouble())
        reading.age = json[u"age"_s].toDouble();
    return reading;
}

} // namespace assessment
