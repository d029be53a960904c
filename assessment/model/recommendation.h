#pragma once

#include "assessment/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace assessment {

/// One row of the UK government's mapping database (Copper Horse for DCMS, version 4.0): a
/// guideline of the Code of Practice and a recommendation of another document. A pointer; nothing
/// claims that the two ask for the same.
struct Recommendation
{
    int number = 0;       ///< its place in the file, from 1
    int guideline = 0;    ///< 1 to 13
    QString organisation; ///< one name for all spellings of it
    QString document;     ///< the same
    QJsonObject record;   ///< the row as the file has it, all eight texts

    QString section() const; ///< "" where the file names none
    QString extract() const; ///< quoted text of others; only in the user's own copy
    QString link() const;
    QString notes() const;
    QString organisationGiven() const; ///< as the file spells it
    QString documentGiven() const;
};

/// A whole file of them.
struct RecommendationFile
{
    QString version; ///< "4.0"
    QByteArray sha256;
    QList<Recommendation> rows; ///< as many as the file has, without its header
};

/// A file that was imported into a workspace.
struct RecommendationImport
{
    QString id;
    QString fileName;
    QString version;
    QByteArray sha256;
    int records = 0;
    QDateTime imported; ///< UTC
    QString importedBy;
    bool wasThere = false; ///< the same file had been imported already; nothing was done
};

/// What was asked for, and how many there are.
struct FoundRecommendations
{
    QList<Recommendation> rows;
    int found = 0; ///< also those beyond the most that was asked for
};

/// Reads the mapping database strictly: a list whose first object is the header with "Version", and
/// rows of exactly the eight known texts. Spaces and line ends inside names are made one space, and
/// names that stand for one organisation or document become one name; the file's own stay in
/// Recommendation::record. At most 20,000 rows and 16 MiB. \a where is the file, for messages.
Result<RecommendationFile> readRecommendations(const QByteArray &json, const QString &where);

/// Version 4.0 as the product carries it: identifiers and links, without the quoted texts of
/// others. Any thread.
Result<RecommendationFile> builtInRecommendations();

} // namespace assessment
