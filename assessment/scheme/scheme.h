#pragma once

#include "assessment/scheme/scope.h"
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

/// How conformance with a provision is judged (ETSI TS 103 701): by reading what is published, by
/// judging the design that is described, by trying the device.
enum class Method { Document, Conceptual, Functional };

QString idOf(Method method); ///< "document", "conceptual", "functional"
std::optional<Method> methodFromId(const QString &id);
QString nameOf(Method method); ///< translated

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
    /// Mandatory or recommended, and whether under a condition (C) or for a feature (F), as the
    /// scheme prints it: "M C F"; "" where the scheme has no such letters.
    QString status;
    QList<ScopeDependency> dependsOn; ///< all must be so for it to apply
    QList<Method> methods;
    QString requirement;
    QStringList evidenceWanted;
    QStringList questions;
    Testability testability = Testability::Paper;
    QStringList interviews;  ///< whom to ask what, as the catalogue proposes
    QStringList deviceTests; ///< for example "DT-04"
    QStringList appliesTo;   ///< for example "device_manufacturer"
    /// Clauses of EN 303 645 that fit, for example "EN 303 645 V2.1.1 5.1-1".
    QStringList references;
    QString note;
    /// SHA-256 of the canonical JSON of strength and requirement, the normative text: with scheme
    /// and id it is the provision's identity, so a new edition reopens exactly what changed.
    QByteArray digest;

    friend bool operator==(const Provision &, const Provision &) = default;
};

/// A law that asks for what a guideline wants.
struct Law
{
    QString title;
    QDate asOf; ///< of the catalogue's look at it

    friend bool operator==(const Law &, const Law &) = default;
};

/// One guideline (a group of provisions).
struct Guideline
{
    int number = 0; ///< its place in the scheme, from 1
    QString label;  ///< as the scheme numbers it: "1", or the clause "5.1"
    QString title;
    QString outcome; ///< what it wants, and why a consumer cares
    QStringList appliesTo;
    QList<Law> laws;
    QStringList legislation; ///< the same in words: name and as-of date
    bool topThree = false;   ///< one of the policy paper's three priorities
    QString etsiClause;      ///< clause of EN 303 645, for example "5.1"; more than one with commas
    QList<Provision> provisions;

    friend bool operator==(const Guideline &, const Guideline &) = default;
};

/// Who must act on \a provision: those its catalogue names, in the order of audienceIds(), else the
/// device manufacturers.
QStringList audiencesOf(const Provision &provision);
/// Whether \a audience, one of audienceIds(), must act on it; "" is anybody.
bool speaksTo(const Provision &provision, const QString &audience);
/// The same for any of its provisions. What a catalogue says of a guideline as a whole is not
/// asked: of one that is about makers a provision may speak to retailers.
QStringList audiencesOf(const Guideline &guideline);
bool speaksTo(const Guideline &guideline, const QString &audience);

/// Who vouches for the catalogue of a scheme (docs/adr/0017-own-catalogues.md).
enum class CatalogueOrigin {
    Unsigned,  ///< nobody
    Untrusted, ///< somebody whom nobody here trusts
    Signed,    ///< somebody whom whoever imported it trusts
    BuiltIn    ///< it is part of the program
};

QString idOf(CatalogueOrigin origin);   ///< "unsigned", "untrusted", "signed", "built-in"
QString nameOf(CatalogueOrigin origin); ///< translated

/// A scheme as data: an OSCAL 1.2.1 catalog that was checked in full.
struct Scheme
{
    QString id;        ///< for example "uk-cop-2018"
    QString title;     ///< "Code of Practice for Consumer IoT Security"
    QString edition;   ///< "2018-10"
    QString version;   ///< of our catalogue file
    QDate reviewBy;    ///< the policy paper asks for a review at least every two years
    QByteArray digest; ///< SHA-256 of the catalogue file
    QList<ScopeQuestion> scopeQuestions; ///< in the scheme's order; empty when all always applies
    /// Whether a label is made from an assessment against it: its form is that of the Code.
    bool issuesLabels = true;
    CatalogueOrigin origin = CatalogueOrigin::Unsigned;
    QList<Guideline> guidelines;

    /// Whether an endorsement mark may rest on it.
    bool isVouchedFor() const
    {
        return origin == CatalogueOrigin::BuiltIn || origin == CatalogueOrigin::Signed;
    }

    const ScopeQuestion *question(const QString &key) const; ///< nullptr when there is none
    const Provision *provision(const QString &id) const;     ///< nullptr when there is none
    const Guideline *guideline(int number) const;            ///< nullptr when there is none
    const Guideline *guidelineOf(const QString &id) const;   ///< of a provision
    int provisionCount() const;

    friend bool operator==(const Scheme &, const Scheme &) = default;
};

} // namespace assessment
