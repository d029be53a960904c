#pragma once

#include "assessment/json/jsonreader.h"
#include "assessment/scheme/scope.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace assessment {

/// A document that a maker signs beside the label: a law asks for it, or a scheme elsewhere does.
enum class StatementKind {
    Psti,         ///< statement of compliance, SI 2023/1007 Schedule 4
    CodePledge,   ///< the maker's pledge to the Code of Practice
    NistSheet,    ///< how a product answers to the ten outcomes of NISTIR 8425
    UsRegister,   ///< entry for the register of the US Cyber Trust Mark (CTA-2120 v1.0.0)
    SingaporeCls, ///< data sheet for the Cybersecurity Labelling Scheme
    JapanJcStar,  ///< data sheet for JC-STAR
    GermanBsi     ///< data sheet for the IT-Sicherheitskennzeichen
};

QList<StatementKind> statementKinds();
/// "psti", "code-pledge", "nist-8425", "us-register", "sg-cls", "jp-jcstar", "de-bsi"
QString idOf(StatementKind kind);
std::optional<StatementKind> statementKindFromId(const QString &id);

/// What somebody said of a product for one kind of statement. Whatever is not in it is drafted from
/// the record, or missing.
struct StatementEdits
{
    QMap<QString, ScopeChoice> scope; ///< by question of the form; never Unset
    QMap<QString, QString> fields;    ///< by field of the form; dates as YYYY-MM-DD, choices by id

    friend bool operator==(const StatementEdits &, const StatementEdits &) = default;
};

/// \a json as toJson() makes it, {"scope":{ID:"yes"|"no"},"fields":{ID:TEXT}}: names that the form
/// of \a kind does not have, long texts, control characters, days and choices that are none are
/// problems.
StatementEdits readStatementEdits(JsonReader &reader, StatementKind kind);
QJsonObject toJson(const StatementEdits &edits);

/// What is stored for a product and a kind.
struct StoredStatementEdits
{
    QString product;
    StatementKind kind = StatementKind::Psti;
    StatementEdits edits;
    QDateTime changed; ///< UTC; invalid when nothing is stored
    QString changedBy;
};

/// A statement that was signed. Rows are append-only.
struct KeptStatement
{
    QString id; ///< given by the workspace, "" before
    QString product;
    QString assessment; ///< whose facts it tells, "" when there was none
    StatementKind kind = StatementKind::Psti;
    QString firmware;       ///< of the product on that day
    QJsonObject content;    ///< assay-statement/1, as it was signed
    QByteArray pdfSha256;   ///< of the signed file, which is kept as content
    QDate issued;           ///< UTC
    QDate keptUntil;        ///< last day on which it must be there, see retentionOf()
    QString signer;         ///< subject of the signing certificate
    QDateTime signedAt;     ///< UTC; given by the workspace
    QString signedBy;       ///< the actor; given by the workspace
    bool discarded = false; ///< taken off the list after that day
};

/// For how long a signed statement is kept, and who says so.
struct Retention
{
    QDate until;    ///< last day
    QString rule;   ///< translated
    QString source; ///< where the rule stands
    QString asOf;   ///< when that was last looked at
};

inline constexpr int statementYears = 10;

/// Ten years from \a issued; for the PSTI statement until the end of the support period if that is
/// later (SI 2023/1007; scheme/labels.md §1). Nothing that we know of asks for a time for the
/// others: they are kept as long as the PSTI statement of the same day.
Retention retentionOf(StatementKind kind, QDate issued, QDate supportUntil);

} // namespace assessment
