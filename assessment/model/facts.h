#pragma once

#include "assessment/json/jsonreader.h"
#include "assessment/result.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace assessment {

/// What the label tells the consumer (labels.md §6, fields 13 to 31). Every member may be unset:
/// the label then prints "not stated". Choices are kept as their identifiers; the lists of
/// allowed ones are the functions below.
struct Facts
{
    std::optional<QDate> supportUntil;
    bool notSupported = false; ///< "supportUntil": "not supported"
    QString supportReason;     ///< at most 160 characters
    QString updateMethod;      ///< of updateMethods(), "" = not stated; likewise below
    std::optional<int> warrantyMonths;
    QString warrantyCoversUpdates; ///< "yes", "no" or "part:YYYY-MM-DD"
    QString passwordPractice;
    QString twoStep;
    QString reportUrl; ///< https URL or mail address
    std::optional<int> reportAcknowledgeDays;
    std::optional<int> reportUpdateDays;
    std::optional<QStringList> personalData;
    std::optional<QStringList> sensors;
    QString telemetry;
    QString telemetryPurpose; ///< at most 80 characters
    QString sharing;
    struct Deletion
    {
        bool device = false;
        bool app = false;
        bool service = false;
        std::optional<int> steps;
        QString url;

        friend bool operator==(const Deletion &, const Deletion &) = default;
    };
    std::optional<Deletion> dataDeletion;
    QString offlineNetwork;                  ///< "full", "part", "no"
    QString offlinePower;                    ///< "recovers", "needs action"
    std::optional<double> standbyPowerWatts; ///< W, one decimal
    QString accountNeeded;
    QString verifyHost; ///< host name of the verification page, at most 60 characters

    friend bool operator==(const Facts &, const Facts &) = default;
};

QStringList updateMethods();     ///< automatic, automatic-optout, ask-first, manual, none
QStringList passwordPractices(); ///< user-set, unique, none needed, shared default
QStringList twoStepChoices();    ///< yes, no, no account
QStringList
personalDataKinds(); ///< none, identity, contact, location, audio, image, health, usage, network
QStringList
sensorKinds(); ///< none, microphone, camera, position, motion, presence, environment, biometric
QStringList telemetryChoices(); ///< none, optional, required
QStringList sharingChoices();   ///< no, service only, third parties, sold
QStringList offlineChoices();   ///< full, part, no
QStringList powerLossChoices(); ///< recovers, needs action
QStringList accountChoices();   ///< no, yes, some functions

/// \a json as in design example facts.json; unknown names are problems.
Facts readFacts(JsonReader &reader);
Result<Facts> readFactsFile(const QString &path);
QJsonObject toJson(const Facts &facts); ///< the same shape that readFacts() takes

} // namespace assessment
