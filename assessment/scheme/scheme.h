#pragma once

#include "assessment/scheme/verdict.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace assessment {

/// How a provision can be shown to hold.
enum class Testability { Paper, Assisted, Device };

QString idOf(Testability testability); ///< "paper", "assisted", "device"
std::optional<Testability> testabilityFromId(const QString &id);

/// Who a guideline or a provision speaks to: "device_manufacturer", "iot_service_provider",
/// "mobile_app_developer", "retailer" (Code of Practice, "audience").
QStringList audienceIds();
QString audienceName(const QString &id); ///< "Device manufacturers" …, translated

/// One checkable requirement. The texts are ours and British English.
struct Provision
{
    QString id;    ///< for example "CoP-1.1"
    QString title; ///< a few words of ours, for lists; never instead of the requirement
    Strength strength = Strength::Shall;
    QString requirement;
    QStringList evidenceWanted;
    QStringList questions;
    Testability testability = Testability::Paper;
    QStringList deviceTests; ///< for example "DT-04"
    QStringList appliesTo;   ///< for example "device_manufacturer"
    /// Clauses of EN 303 645 that fit, for example "EN 303 645 V2.1.1 5.1-1".
    QStringList references;
    QString note;
    /// SHA-256 of the canonical JSON of strength and requirement, the normative text: with scheme
    /// and id it is the provision's identity, so a new edition reopens exactly what changed.
    QByteArray digest;
};

/// One guideline (a group of provisions).
struct Guideline
{
    int number = 0; ///< 1 … 13
    QString title;
    QString outcome; ///< what it wants, and why a consumer cares
    QStringList appliesTo;
    QStringList legislation; ///< names of laws with the as-of date of the mapping
    bool topThree = false;   ///< one of the policy paper's three priorities
    QString etsiClause;      ///< clause of EN 303 645, for example "5.1"; more than one with commas
    QList<Provision> provisions;
};

/// A scheme as data: an OSCAL 1.2.1 catalog that was checked in full.
struct Scheme
{
    QString id;        ///< for example "uk-cop-2018"
    QString title;     ///< "Code of Practice for Consumer IoT Security"
    QString edition;   ///< "2018-10"
    QString version;   ///< of our catalogue file
    QDate reviewBy;    ///< the policy paper asks for a review at least every two years
    QByteArray digest; ///< SHA-256 of the catalogue file
    QList<Guideline> guidelines;

    const Provision *provision(const QString &id) const;   ///< nullptr when there is none
    const Guideline *guideline(int number) const;          ///< nullptr when there is none
    const Guideline *guidelineOf(const QString &id) const; ///< of a provision
    int provisionCount() const;
};

} // namespace assessment
