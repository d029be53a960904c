#include "assessment/model/facts.h"

#include "assessment/json/strictjson.h"
#include "assessment/model/fieldrules.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Facts)
};

// Lengths after labels.md §6, fields 14, 22 and 30.
constexpr int longestSupportReason = 160;
constexpr int longestTelemetryPurpose = 80;
constexpr int longestHost = 60;
constexpr int longestAddress = 254;
constexpr int mostDays = 3650;
constexpr int mostWarrantyMonths = 600;
constexpr int mostSteps = 50;
constexpr double mostWatts = 9999.9;

const QString &notSupportedWord()
{
    static const QString word = u"not supported"_s;
    return word;
}

/// An identifier of \a allowed, "" when it is not stated.
QString statedChoice(JsonReader &reader, const QString &name, const QStringList &allowed)
{
    const std::optional<int> place = reader.optionalChoice(name, allowed);
    return place ? allowed[*place] : QString();
}

QString statedLine(JsonReader &reader, const QString &name, int longest)
{
    return reader.optionalLine(name, longest).value_or(QString());
}

std::optional<int> statedCount(JsonReader &reader, const QString &name, int least, int most)
{
    const std::optional<qint64> count = reader.optionalInteger(name, least, most);
    return count ? std::optional(int(*count)) : std::nullopt;
}

/// A list of kinds; "none" says that there are none and stands alone.
std::optional<QStringList> statedKinds(JsonReader &reader, const QString &name,
                                       const QStringList &allowed)
{
    if (!reader.optionalChild(name))
        return std::nullopt;
    const QStringList kinds = reader.optionalTexts(name, 20);
    if (kinds.isEmpty() && reader.value()[name].toArray().isEmpty()
        && reader.value()[name].isArray()) {
        reader.problem(name, Text::tr("must name at least one kind, or \"none\""));
        return std::nullopt;
    }
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        if (!allowed.contains(kinds[i])) {
            reader.problem(
                name,
                Text::tr("\"%1\" is none of \"%2\"").arg(kinds[i], allowed.join(u"\", \""_s)));
        } else if (kinds.indexOf(kinds[i]) != i) {
            reader.problem(name, Text::tr("\"%1\" stands there twice").arg(kinds[i]));
        }
    }
    if (kinds.contains(u"none"_s) && kinds.size() > 1)
        reader.problem(name, Text::tr("\"none\" must stand alone"));
    return kinds;
}

void readSupport(JsonReader &reader, Facts &facts)
{
    const QString name = u"supportUntil"_s;
    if (reader.value()[name] == QJsonValue(notSupportedWord())) {
        facts.notSupported = reader.optionalLine(name).has_value();
    } else if (reader.optionalChild(name)) {
        facts.supportUntil = dateFromIso(reader.value()[name].toString());
        if (!facts.supportUntil) {
            reader.problem(name, Text::tr("must be a date in the form YYYY-MM-DD, \"%1\" or null")
                                     .arg(notSupportedWord()));
        }
    }
    facts.supportReason = statedLine(reader, u"supportReason"_s, longestSupportReason);
}

void readWarranty(JsonReader &reader, Facts &facts)
{
    facts.warrantyMonths = statedCount(reader, u"warrantyMonths"_s, 0, mostWarrantyMonths);
    const QString name = u"warrantyCoversUpdates"_s;
    facts.warrantyCoversUpdates = statedLine(reader, name, 15);
    const QString &covers = facts.warrantyCoversUpdates;
    if (!covers.isEmpty() && covers != u"yes"_s && covers != u"no"_s
        && !(covers.startsWith(u"part:"_s) && dateFromIso(covers.sliced(5)))) {
        reader.problem(name,
                       Text::tr("must be \"yes\", \"no\" or \"part:\" with a date YYYY-MM-DD"));
    }
}

void readReportContact(JsonReader &reader, Facts &facts)
{
    std::optional<JsonReader> contact = reader.optionalChild(u"reportContact"_s);
    if (!contact)
        return;
    facts.reportUrl = statedLine(*contact, u"url"_s, longestAddress);
    if (!facts.reportUrl.isEmpty() && !isHttpsUrl(facts.reportUrl)
        && !isMailAddress(facts.reportUrl))
        contact->problem(u"url"_s, Text::tr("must be an https address or a mail address"));
    facts.reportAcknowledgeDays = statedCount(*contact, u"acknowledgeDays"_s, 0, mostDays);
    facts.reportUpdateDays = statedCount(*contact, u"updateDays"_s, 0, mostDays);
    contact->finish();
}

void readDeletion(JsonReader &reader, Facts &facts)
{
    std::optional<JsonReader> deletion = reader.optionalChild(u"dataDeletion"_s);
    if (!deletion)
        return;
    facts.dataDeletion = Facts::Deletion{
        .device = deletion->optionalFlag(u"device"_s).value_or(false),
        .app = deletion->optionalFlag(u"app"_s).value_or(false),
        .service = deletion->optionalFlag(u"service"_s).value_or(false),
        .steps = statedCount(*deletion, u"steps"_s, 1, mostSteps),
        .url = statedLine(*deletion, u"url"_s, longestAddress),
    };
    if (!facts.dataDeletion->url.isEmpty() && !isHttpsUrl(facts.dataDeletion->url))
        deletion->problem(u"url"_s, Text::tr("must be an https address"));
    deletion->finish();
}

void readOffline(JsonReader &reader, Facts &facts)
{
    std::optional<JsonReader> offline = reader.optionalChild(u"offlineBehaviour"_s);
    if (!offline)
        return;
    facts.offlineNetwork = statedChoice(*offline, u"network"_s, offlineChoices());
    facts.offlinePower = statedChoice(*offline, u"power"_s, powerLossChoices());
    offline->finish();
}

void readStandbyPower(JsonReader &reader, Facts &facts)
{
    const QString name = u"standbyPowerWatts"_s;
    facts.standbyPowerWatts = reader.optionalNumber(name, 0, mostWatts);
    const double tenths = facts.standbyPowerWatts.value_or(0) * 10;
    if (std::abs(tenths - std::round(tenths)) > 1e-6)
        reader.problem(name, Text::tr("must have at most one decimal"));
}

void put(QJsonObject &json, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        json[name] = text;
}

void put(QJsonObject &json, const QString &name, const std::optional<int> &count)
{
    if (count)
        json[name] = *count;
}

void put(QJsonObject &json, const QString &name, const std::optional<QStringList> &kinds)
{
    if (kinds)
        json[name] = QJsonArray::fromStringList(*kinds);
}

void putGroups(QJsonObject &json, const Facts &facts)
{
    QJsonObject contact;
    put(contact, u"url"_s, facts.reportUrl);
    put(contact, u"acknowledgeDays"_s, facts.reportAcknowledgeDays);
    put(contact, u"updateDays"_s, facts.reportUpdateDays);
    if (!contact.isEmpty())
        json[u"reportContact"_s] = contact;
    if (facts.dataDeletion) {
        QJsonObject deletion{{u"device"_s, facts.dataDeletion->device},
                             {u"app"_s, facts.dataDeletion->app},
                             {u"service"_s, facts.dataDeletion->service}};
        put(deletion, u"steps"_s, facts.dataDeletion->steps);
        put(deletion, u"url"_s, facts.dataDeletion->url);
        json[u"dataDeletion"_s] = deletion;
    }
    QJsonObject offline;
    put(offline, u"network"_s, facts.offlineNetwork);
    put(offline, u"power"_s, facts.offlinePower);
    if (!offline.isEmpty())
        json[u"offlineBehaviour"_s] = offline;
}

} // namespace

QStringList updateMethods()
{
    return {u"automatic"_s, u"automatic-optout"_s, u"ask-first"_s, u"manual"_s, u"none"_s};
}

QStringList passwordPractices()
{
    return {u"user-set"_s, u"unique"_s, u"none needed"_s, u"shared default"_s};
}

QStringList twoStepChoices()
{
    return {u"yes"_s, u"no"_s, u"no account"_s};
}

QStringList personalDataKinds()
{
    return {u"none"_s,  u"identity"_s, u"contact"_s, u"location"_s, u"audio"_s,
            u"image"_s, u"health"_s,   u"usage"_s,   u"network"_s};
}

QStringList sensorKinds()
{
    return {u"none"_s,   u"microphone"_s, u"camera"_s,      u"position"_s,
            u"motion"_s, u"presence"_s,   u"environment"_s, u"biometric"_s};
}

QStringList telemetryChoices()
{
    return {u"none"_s, u"optional"_s, u"required"_s};
}

QStringList sharingChoices()
{
    return {u"no"_s, u"service only"_s, u"third parties"_s, u"sold"_s};
}

QStringList offlineChoices()
{
    return {u"full"_s, u"part"_s, u"no"_s};
}

QStringList powerLossChoices()
{
    return {u"recovers"_s, u"needs action"_s};
}

QStringList accountChoices()
{
    return {u"no"_s, u"yes"_s, u"some functions"_s};
}

Facts readFacts(JsonReader &reader)
{
    Facts facts;
    readSupport(reader, facts);
    facts.updateMethod = statedChoice(reader, u"updateMethod"_s, updateMethods());
    readWarranty(reader, facts);
    facts.passwordPractice = statedChoice(reader, u"passwordPractice"_s, passwordPractices());
    facts.twoStep = statedChoice(reader, u"twoStep"_s, twoStepChoices());
    readReportContact(reader, facts);
    facts.personalData = statedKinds(reader, u"personalData"_s, personalDataKinds());
    facts.sensors = statedKinds(reader, u"sensors"_s, sensorKinds());
    facts.telemetry = statedChoice(reader, u"telemetry"_s, telemetryChoices());
    facts.telemetryPurpose = statedLine(reader, u"telemetryPurpose"_s, longestTelemetryPurpose);
    facts.sharing = statedChoice(reader, u"sharing"_s, sharingChoices());
    readDeletion(reader, facts);
    readOffline(reader, facts);
    readStandbyPower(reader, facts);
    facts.accountNeeded = statedChoice(reader, u"accountNeeded"_s, accountChoices());
    facts.verifyHost = statedLine(reader, u"verifyHost"_s, longestHost);
    if (!facts.verifyHost.isEmpty() && !isHostName(facts.verifyHost, longestHost)) {
        reader.problem(u"verifyHost"_s, Text::tr("must be a host name such as verify.example.com"));
    }
    reader.finish();
    return facts;
}

Result<Facts> readFactsFile(const QString &path)
{
    const Result<QJsonValue> json = readJsonFile(path);
    if (!json)
        return json.error();
    JsonReader reader(*json);
    const Facts facts = readFacts(reader);
    if (!reader.ok())
        return reader.error(Text::tr("the facts for the label cannot be read"), path);
    return facts;
}

QJsonObject toJson(const Facts &facts)
{
    QJsonObject json;
    if (facts.notSupported)
        json[u"supportUntil"_s] = notSupportedWord();
    else if (facts.supportUntil)
        json[u"supportUntil"_s] = facts.supportUntil->toString(Qt::ISODate);
    put(json, u"supportReason"_s, facts.supportReason);
    put(json, u"updateMethod"_s, facts.updateMethod);
    put(json, u"warrantyMonths"_s, facts.warrantyMonths);
    put(json, u"warrantyCoversUpdates"_s, facts.warrantyCoversUpdates);
    put(json, u"passwordPractice"_s, facts.passwordPractice);
    put(json, u"twoStep"_s, facts.twoStep);
    put(json, u"personalData"_s, facts.personalData);
    put(json, u"sensors"_s, facts.sensors);
    put(json, u"telemetry"_s, facts.telemetry);
    put(json, u"telemetryPurpose"_s, facts.telemetryPurpose);
    put(json, u"sharing"_s, facts.sharing);
    putGroups(json, facts);
    if (facts.standbyPowerWatts)
        json[u"standbyPowerWatts"_s] = *facts.standbyPowerWatts;
    put(json, u"accountNeeded"_s, facts.accountNeeded);
    put(json, u"verifyHost"_s, facts.verifyHost);
    return json;
}

} // namespace assessment
