#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace assessment {

/// How much of the target the source says (NIST OSCAL 1.2.1, mapping model; the last two are ours).
enum class Relation {
    Equal,    ///< both ask for the same
    Superset, ///< the source covers the target, and more
    Subset,   ///< the source is a part of the target
    Overlaps, ///< they have something in common
    Supports, ///< the source helps, and covers nothing
    Deemed    ///< a law says that who meets the source meets the target
};

QString
idOf(Relation relation); ///< "equal", "superset", "subset", "overlaps", "supports", "deemed"
std::optional<Relation> relationFromId(const QString &id);
/// In words for people, with the source first: "covers", "is part of" …; \a backwards with the
/// target first: "is covered by", "contains" …
QString inWords(Relation relation, bool backwards = false);

/// Who says that a link holds.
enum class Confidence { Published, Derived, User };

QString idOf(Confidence confidence); ///< "published", "derived", "user"
std::optional<Confidence> confidenceFromId(const QString &id);
QString nameOf(Confidence confidence); ///< translated

/// Whether a document still counts for its owner.
enum class DocumentStatus { Current, Superseded, Withdrawn };

QString idOf(DocumentStatus status); ///< "current", "superseded", "withdrawn"
std::optional<DocumentStatus> documentStatusFromId(const QString &id);
QString nameOf(DocumentStatus status); ///< translated

/// A document that links lead to and that is no scheme of the product: a standard, a list of
/// weaknesses, a law, a label. Its own texts are not here.
struct MappedDocument
{
    QString id; ///< for example "nist-ir-8425"
    QString title;
    QString organisation;
    QString edition; ///< "2022-09", or a year
    DocumentStatus status = DocumentStatus::Current;
    QString url;    ///< where its owner offers it
    QString remark; ///< for example its licence; may be empty

    friend bool operator==(const MappedDocument &, const MappedDocument &) = default;
};

/// One link. More than one source: they have the relation to the target together.
struct ProvisionLink
{
    /// At least one: provisions of Mapping::source ("CoP-1.1"), whole guidelines of it
    /// ("guideline-1", "clause-5.1"), or places of a document as it names them.
    QStringList sources;
    QStringList targets; ///< the same of Mapping::target
    Relation relation = Relation::Overlaps;
    Confidence confidence = Confidence::Derived;
    QString remark; ///< what differs; may be empty

    friend bool operator==(const ProvisionLink &, const ProvisionLink &) = default;
};

/// The links between two schemes, or a scheme and a document, as data: one mapping of an OSCAL
/// mapping collection that was checked in full.
struct Mapping
{
    QString source;                              ///< id of the scheme or document
    QString target;                              ///< the same
    std::optional<MappedDocument> document = {}; ///< when one of them is no scheme
    QString title;
    QString description; ///< how the links were found
    QString origin;      ///< document that says so, for people
    QDate asOf;          ///< the day the links were last compared with it
    QList<ProvisionLink> links;
};

/// A place that a link names, for people: "Guideline 1", "Clause 5.1", else as it is.
QString placeInWords(const QString &place);

/// What is known about one provision from the provisions of another scheme.
struct Basis
{
    QStringList provisions; ///< of the other scheme; with more than one they hold together
    Relation relation = Relation::Overlaps; ///< of these provisions to the one
    Confidence confidence = Confidence::Derived;
    QString remark;

    friend bool operator==(const Basis &, const Basis &) = default;
};

/// Whether the provisions of \a basis say all that the one asks for.
bool coversAll(const Basis &basis);

/// What the links of \a mappings say about \a provision of the scheme \a to from provisions of the
/// scheme \a from, read in either direction; in the order of the links. One step only: a link to a
/// third scheme is never followed.
QList<Basis> basesOf(const QList<Mapping> &mappings, const QString &from, const QString &to,
                     const QString &provision);

/// One row of a crosswalk: a provision and what answers to it in another scheme.
struct Counterpart
{
    QString scheme;         ///< the other one
    QStringList provisions; ///< of the other scheme
    QStringList together;   ///< provisions of this scheme that share the relation with it
    Relation relation = Relation::Overlaps;
    bool backwards = false; ///< the relation is that of the other provisions to this one
    Confidence confidence = Confidence::Derived;
    QString remark;
    QString origin;
    QDate asOf;
};

/// Every counterpart of \a provision of \a scheme, in the order of \a mappings.
QList<Counterpart> counterpartsOf(const QList<Mapping> &mappings, const QString &scheme,
                                  const QString &provision);

} // namespace assessment
