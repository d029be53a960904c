#pragma once

#include "assessment/scheme/catalogue.h"
#include "assessment/signing/trust.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace assessment {

/// How the file of a catalogue is written: OSCAL, or a flat table (docs/own-catalogues.md).
enum class CatalogueFormat { Json, Csv };

QString idOf(CatalogueFormat format); ///< "json", "csv"
std::optional<CatalogueFormat> catalogueFormatFromId(const QString &id);

/// A catalogue as its owner hands it over.
struct CatalogueFile
{
    QByteArray bytes;
    QString name;                  ///< of the file, for messages and the list
    QByteArray signature = {};     ///< detached CMS over the bytes, DER; empty = none
    signing::TrustList trust = {}; ///< who may vouch for it
};

/// A catalogue that lies in the workspace.
struct OwnCatalogue
{
    QString id; ///< of its scheme
    CatalogueFormat format = CatalogueFormat::Json;
    QString fileName;
    QByteArray sha256; ///< of the file
    QString signer;    ///< as its certificate says, "" without a signature
    CatalogueOrigin origin = CatalogueOrigin::Unsigned;
    QDateTime imported;
    QString importedBy;
    int assessments = 0; ///< that follow it, those in the trash too
    QString damage;      ///< why it cannot be read any more, "" when all is well
};

/// An answer that importing another edition opens again.
struct ReopenedAnswer
{
    QString assessment;
    QString provision;

    friend bool operator==(const ReopenedAnswer &, const ReopenedAnswer &) = default;
};

/// What is in a catalogue file, and what importing it would do.
struct CataloguePreview
{
    std::optional<Scheme> scheme; ///< only when there are no problems
    QList<JsonProblem> problems;  ///< at a JSON pointer, or at row and column of a table
    CatalogueFormat format = CatalogueFormat::Json;
    QString signer;                 ///< of a sound signature, whoever trusts it
    QStringList signerRemarks;      ///< why a sound signature is not trusted
    bool isSame = false;            ///< the very file and signature lie in the workspace already
    bool replaces = false;          ///< another edition lies there
    QStringList added;              ///< provisions that the edition there does not have
    QStringList changed;            ///< whose normative text is another
    QStringList removed;            ///< that only the edition there has
    QList<ReopenedAnswer> reopened; ///< answers with a verdict for a text that changes
};

/// A catalogue written for others.
struct CatalogueExport
{
    QByteArray bytes;
    QString fileName;    ///< a proposal
    QStringList leftOut; ///< what the form cannot carry, as places of the OSCAL document
};

} // namespace assessment
