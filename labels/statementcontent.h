#pragma once

#include "assessment/model/assessment.h"
#include "assessment/model/leaflet.h"
#include "assessment/model/organisation.h"
#include "assessment/result.h"
#include "assessment/scheme/lint.h"
#include "assessment/scheme/scheme.h"
#include "assessment/statements/statement.h"
#include "assessment/statements/statementform.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace labels {

/// Everything a statement is made from.
struct StatementSource
{
    assessment::StatementKind kind = assessment::StatementKind::Psti;
    assessment::Product product;
    /// The one whose facts and verdicts it tells, with its scheme; both or none.
    std::optional<assessment::Assessment> assessment;
    std::optional<assessment::Scheme> scheme;
    std::optional<assessment::Organisation> organisation;
    assessment::LeafletSteps steps; ///< what buyers are told in English
    assessment::StoredStatementEdits stored;
    QList<assessment::KeptStatement> kept; ///< of the product
    QDate date;                            ///< of the making (UTC)
};

/// Where a value of a statement comes from.
enum class ValueOrigin {
    Missing,
    Maker,        ///< somebody wrote it for this statement
    Product,      ///< the record of the product
    Facts,        ///< what consumers are told
    Leaflet,      ///< the steps of the consumer leaflet
    Organisation, ///< the laboratory
    Rule          ///< it follows from other values, by a rule of the scheme
};

QString idOf(ValueOrigin origin);   ///< "missing", "maker", "product" …
QString nameOf(ValueOrigin origin); ///< translated: "record of the product"

struct StatementValue
{
    QString id;
    QString title;
    QString basis; ///< who asks for it, may be ""
    bool required = true;
    QString raw;  ///< a day as YYYY-MM-DD, the id of a choice, or the text; "" when missing
    QString text; ///< the same for people, presentable; "" when missing
    ValueOrigin origin = ValueOrigin::Missing;
};

/// What the assessment says beside what the maker says.
struct StatementRow
{
    struct Line
    {
        QString text;
        std::optional<assessment::Verdict> verdict;
    };

    QString name;
    QList<Line> lines; ///< none: nothing is known
};

struct StatementPart
{
    QString id;
    QString title;
    QString basis;
    QString about;
    QList<StatementValue> values;
    QString rowsTitle; ///< "" without rows
    QList<StatementRow> rows;
};

struct StatementAnswer
{
    QString id;
    QString question;
    assessment::ScopeChoice answer = assessment::ScopeChoice::Unset;
    QString outside; ///< what follows when the answer takes the product out, else ""
};

/// A statement in words, before anybody thinks of paper: what PDF, HTML and JSON have in common. It
/// is a draft until it is signed.
struct StatementContent
{
    assessment::StatementKind kind = assessment::StatementKind::Psti;
    QString title;
    QString scheme;
    QString about;
    QString language; ///< BCP 47
    bool draft = true;
    QDate date; ///< on which it was drafted, or issued
    QString productId;
    QString product;  ///< brand, name and model
    QString firmware; ///< may be ""
    QString assessmentId;
    QString assessed; ///< by which scheme and whom, for people; "" without an assessment
    assessment::ScopeStanding scope = assessment::ScopeStanding::Open;
    QList<StatementAnswer> answers;
    QList<StatementPart> parts;
    QList<assessment::StatementNote> notes;
    /// Of one that was signed.
    std::optional<assessment::Retention> retention;
    QString signer; ///< subject of the certificate
    /// What is missing or contradicts itself, errors first; no part of what is signed.
    QList<assessment::LintFinding> findings;

    const StatementValue *value(const QString &id) const; ///< nullptr when it is not asked for
    QString raw(const QString &id) const;                 ///< "" when there is none
    QStringList missing() const;                          ///< ids, in their order
    bool mayBeSigned() const;                             ///< no error, and within scope
};

/// Drafts every value from the record, puts in what the maker wrote, and says what is missing; in
/// the language of the program. A pure function; any thread.
StatementContent composeStatement(const StatementSource &source);

/// The same as it stands when \a signer (subject of a certificate) signs it on \a issued: no draft,
/// kept until a day.
StatementContent issuedStatement(StatementContent content, const QString &signer, QDate issued);

/// assay-statement/1 (docs/schemas/assay-statement-1.schema.json), without the findings.
QJsonObject toJson(const StatementContent &content);
/// Back from what toJson() made and a workspace kept. InvalidInput when it is something else.
assessment::Result<StatementContent> statementFromJson(const QJsonObject &json,
                                                       const QString &where);

/// The entry for the US register with the keys of CTA-2120 v1.0.0; what is missing is null, and a
/// draft says so with the key "assay_draft". Only for that kind.
QJsonObject usRegisterEntry(const StatementContent &content);

} // namespace labels
