#pragma once

#include "assessment/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace assessment {

/// The columns of the UK government's mapping database, as its file spells them.
namespace recommendation {
inline const QString guidelineColumn = QStringLiteral("DCMS Code of Practice Guidelines Number");
inline const QString organisationColumn = QStringLiteral("Organisation");
inline const QString documentColumn = QStringLiteral("Standard / Recommendation Name");
inline const QString sectionColumn = QStringLiteral("Recommendation Number / Section");
inline const QString extractColumn = QStringLiteral("Recommendation Extracted from Linked Source");
inline const QString linkColumn = QStringLiteral("Web Link");
inline const QString notesColumn = QStringLiteral("Notes");
inline const QString addedColumn = QStringLiteral("Added at Version");
} // namespace recommendation

/// One row of the UK government's mapping database (Copper Horse for DCMS, version 4.0): a
/// guideline of the Code of Practice and a recommendation of another document. A pointer; nothing
/// claims that the two ask for the same: its relation is Relation::Overlaps, its confidence
/// Confidence::Published, and nothing is ever inferred from it.
struct Recommendation
{
    int number = 0;       ///< its place in the file, from 1
    int guideline = 0;    ///< 1 to 13
    QString organisation; ///< one name for all spellings of it
    QString document;     ///< the same
    /// The same row in every file that has it: 16 hexadecimal digits of the SHA-256 of guideline,
    /// organisation, document, section and link, and of how many such rows came before it.
    QString key = {};
    QJsonObject record; ///< the row as the file has it, all eight texts

    QString section() const; ///< "" where the file names none
    /// The places in the document, one by one: "Provisions 5.3-3 to 5.3-5" are three.
    QStringList sections() const;
    /// Quoted text of others; only in the user's own copy. It never leaves the workspace.
    QString extract() const;
    QString link() const;              ///< a web address, or ""
    QString notes() const;             ///< only in the user's own copy, like the extract
    QString added() const;             ///< the version of the database it came with: "1" to "4"
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
/// Recommendation::record. Extract and notes are prose of others and are kept as they are; what
/// cannot be printed is left out where they are shown. At most 20,000 rows and 16 MiB. \a where is
/// the file, for messages, which name row and column.
Result<RecommendationFile> readRecommendations(const QByteArray &json, const QString &where);

/// Gives each of \a rows, which are in the order of their file, its key.
void setKeys(QList<Recommendation> &rows);

/// Version 4.0 as the product carries it: identifiers and links, without the quoted texts of
/// others. Any thread.
Result<RecommendationFile> builtInRecommendations();

} // namespace assessment
