#include "forms/factwords.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Facts;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(forms::FactWords)
};

using Names = QHash<QString, QString>;

/// The engine's identifiers with our words, after "Not stated". An identifier we have no word for
/// shows itself rather than nothing.
QList<Choice> openList(const QStringList &ids, const Names &names)
{
    QList<Choice> choices{notStated()};
    for (const QString &id : ids)
        choices.append({.id = id, .name = names.value(id, id)});
    return choices;
}

} // namespace

FactCount countFacts(const Facts &facts)
{
    const bool stated[] = {
        facts.supportUntil || facts.notSupported,
        !facts.updateMethod.isEmpty(),
        facts.warrantyMonths.has_value(),
        !facts.warrantyCoversUpdates.isEmpty(),
        !facts.passwordPractice.isEmpty(),
        !facts.twoStep.isEmpty(),
        !facts.reportUrl.isEmpty(),
        facts.personalData.has_value(),
        facts.sensors.has_value(),
        !facts.telemetry.isEmpty(),
        !facts.sharing.isEmpty(),
        facts.dataDeletion.has_value(),
        !facts.offlineNetwork.isEmpty(),
        !facts.offlinePower.isEmpty(),
        facts.standbyPowerWatts.has_value(),
        !facts.accountNeeded.isEmpty(),
        !facts.verifyHost.isEmpty(),
    };
    FactCount count{.stated = 0, .all = int(std::size(stated))};
    for (const bool one : stated)
        count.stated += one ? 1 : 0;
    return count;
}

QList<Choice> updateMethodChoices()
{
    return openList(assessment::updateMethods(),
                    {{u"automatic"_s, Text::tr("Automatic")},
                     {u"automatic-optout"_s, Text::tr("Automatic, can be switched off")},
                     {u"ask-first"_s, Text::tr("Asks before each update")},
                     {u"manual"_s, Text::tr("Manual: the owner has to start it")},
                     {u"none"_s, Text::tr("No updates at all")}});
}

QList<Choice> passwordPracticeChoices()
{
    return openList(assessment::passwordPractices(),
                    {{u"user-set"_s, Text::tr("Chosen by the owner before first use")},
                     {u"unique"_s, Text::tr("Unique to each unit")},
                     {u"none needed"_s, Text::tr("No password is needed")},
                     {u"shared default"_s, Text::tr("The same on every unit")}});
}

QList<Choice> twoStepChoiceNames()
{
    return openList(assessment::twoStepChoices(), {{u"yes"_s, Text::tr("Offered")},
                                                   {u"no"_s, Text::tr("Not offered")},
                                                   {u"no account"_s, Text::tr("No account")}});
}

QList<Choice> telemetryChoiceNames()
{
    return openList(assessment::telemetryChoices(),
                    {{u"none"_s, Text::tr("None is sent")},
                     {u"optional"_s, Text::tr("Sent, can be switched off")},
                     {u"required"_s, Text::tr("Sent, cannot be switched off")}});
}

QList<Choice> sharingChoiceNames()
{
    return openList(assessment::sharingChoices(),
                    {{u"no"_s, Text::tr("Not shared")},
                     {u"service only"_s, Text::tr("Only with those who provide the service")},
                     {u"third parties"_s, Text::tr("Shared with third parties")},
                     {u"sold"_s, Text::tr("Sold")}});
}

QList<Choice> offlineChoiceNames()
{
    return openList(assessment::offlineChoices(), {{u"full"_s, Text::tr("Works fully")},
                                                   {u"part"_s, Text::tr("Works in part")},
                                                   {u"no"_s, Text::tr("Does not work")}});
}

QList<Choice> powerLossChoiceNames()
{
    return openList(assessment::powerLossChoices(),
                    {{u"recovers"_s, Text::tr("Recovers by itself")},
                     {u"needs action"_s, Text::tr("Needs somebody to act")}});
}

QList<Choice> accountChoiceNames()
{
    return openList(assessment::accountChoices(),
                    {{u"no"_s, Text::tr("No")},
                     {u"yes"_s, Text::tr("Yes")},
                     {u"some functions"_s, Text::tr("For some functions")}});
}

QList<Choice> personalDataNames()
{
    return openList(assessment::personalDataKinds(), {{u"none"_s, Text::tr("None")},
                                                      {u"identity"_s, Text::tr("Who somebody is")},
                                                      {u"contact"_s, Text::tr("Contact details")},
                                                      {u"location"_s, Text::tr("Location")},
                                                      {u"audio"_s, Text::tr("Sound")},
                                                      {u"image"_s, Text::tr("Pictures or video")},
                                                      {u"health"_s, Text::tr("Health")},
                                                      {u"usage"_s, Text::tr("How it is used")},
                                                      {u"network"_s, Text::tr("The home network")}})
        .mid(1);
}

QList<Choice> sensorNames()
{
    return openList(assessment::sensorKinds(), {{u"none"_s, Text::tr("None")},
                                                {u"microphone"_s, Text::tr("Microphone")},
                                                {u"camera"_s, Text::tr("Camera")},
                                                {u"position"_s, Text::tr("Position")},
                                                {u"motion"_s, Text::tr("Motion")},
                                                {u"presence"_s, Text::tr("Presence")},
                                                {u"environment"_s, Text::tr("Environment")},
                                                {u"biometric"_s, Text::tr("Biometric")}})
        .mid(1);
}

} // namespace forms
