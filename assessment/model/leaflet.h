#pragma once

#include "assessment/json/jsonreader.h"
#include "assessment/result.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace assessment {

/// One thing that only the maker of a product can tell its buyer: how this model is reset, where
/// its passwords are changed. A consumer leaflet prints it as numbered steps.
struct LeafletField
{
    QString id;    ///< "reset"
    int lines = 8; ///< most
};

/// In the order in which a leaflet has them.
const QList<LeafletField> &leafletFields();

/// Whom a consumer turns to with what is no matter of the maker: "advice", "fraud", "data",
/// "rights", "recycling". A text for each comes with the language; a maker may name others.
QStringList leafletContacts();

/// What the maker of a product tells its buyers, in one language. Everything may be open: the
/// leaflet then says that the maker has not told it.
struct LeafletSteps
{
    /// Somebody followed the steps to the letter on a unit (EN 303 645 5.12-2 is tested so).
    struct Trial
    {
        QString by;
        QDate on;
        QString firmware; ///< of the unit

        friend bool operator==(const Trial &, const Trial &) = default;
    };

    /// One step a line, by the id of the field; fields that are open are not in it.
    QMap<QString, QStringList> steps;
    QMap<QString, QString> contacts; ///< by the ids of leafletContacts()
    std::optional<int> deletionDays; ///< after which data that was deleted is gone, 0 … 3650
    QString address;                 ///< https, of the leaflet's page on the web, or ""
    std::optional<Trial> trial;

    friend bool operator==(const LeafletSteps &, const LeafletSteps &) = default;
};

inline constexpr int longestLeafletStep = 160; ///< characters

/// \a json as toJson() makes it; unknown names, long lines and control characters are problems.
LeafletSteps readLeafletSteps(JsonReader &reader);
QJsonObject toJson(const LeafletSteps &steps);

/// What is stored for a product in one language.
struct StoredLeafletSteps
{
    QString product;
    QString language; ///< BCP 47
    LeafletSteps steps;
    QDateTime changed; ///< UTC; invalid when nothing is stored
    QString changedBy;
};

/// How easily a text reads. What the number means depends on how it was measured.
struct Readability
{
    QString measure;  ///< "flesch-kincaid" (school year) or "lix"
    double value = 0; ///< one decimal
    /// Years at which a reader copes with it; only where the measure is made for the language.
    std::optional<double> age;
    int words = 0;
    int sentences = 0;
    int longestSentence = 0; ///< words

    friend bool operator==(const Readability &, const Readability &) = default;
};

QJsonObject toJson(const Readability &reading);
Readability readabilityFromJson(const QJsonObject &json);

/// A leaflet that was made: what it was made from, and which bytes it has.
struct LeafletRecord
{
    QString id; ///< given by the workspace, "" before
    QString product;
    QString assessment; ///< whose facts it tells, "" when there was none
    QString language;   ///< BCP 47
    QString layout;     ///< "a4", "a5fold", "large"
    QString format;     ///< "pdf", "html"
    QString firmware;   ///< of the product it is about
    QByteArray sha256;  ///< of the file, 32 bytes
    int open = 0;       ///< how many findings it had
    Readability reading;
    QDateTime made; ///< UTC
    QString madeBy;
};

} // namespace assessment
