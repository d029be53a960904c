#pragma once

#include "assessment/statements/statement.h"

#include <QStringList>

namespace assessment {

// What is asked for in each kind of statement, as data with the place that asks for it. Only what
// scheme/labels.md §1 to §4 and scheme/mapping.md §5 and §6 give as facts stands here; what they do
// not know is a field for the maker. Texts are ours and translated.

struct StatementChoice
{
    QString id;
    QString name;
};

/// A fact about a scheme, with who says it and as of when.
struct StatementNote
{
    QString says;
    QString source;
    QString asOf;
};

/// One thing that a statement has.
struct StatementField
{
    enum class Form { Line, Text, Date, Choice };
    enum class Need {
        Required, ///< it is not signed without
        Wanted    ///< where it is missing, "not stated" is printed
    };

    QString id; ///< "batch"; unique in the form
    QString title;
    QString hint = {};  ///< what belongs there
    QString basis = {}; ///< who asks for it: "Schedule 4, item 1"
    Form form = Form::Line;
    Need need = Need::Required;
    QList<StatementChoice> choices = {};
    int longest = 200; ///< characters
    /// It is asked only while one of the fields \c when has one of \c whenOneOf; none = always.
    QStringList when = {};
    QStringList whenOneOf = {};
};

struct StatementSection
{
    QString id;
    QString title;
    QString basis = {}; ///< "Schedule 4, item 2"
    QString about = {}; ///< a declaration or an explanation, printed above its fields
    QList<StatementField> fields = {};
};

/// A question that is asked before anything is drafted: whether the product is one for this
/// statement at all.
struct StatementQuestion
{
    QString id;
    QString question;
    ScopeChoice within = ScopeChoice::No; ///< the answer that leaves the product within
    QString outside;                      ///< what follows from the other answer
};

struct StatementForm
{
    StatementKind kind = StatementKind::Psti;
    QString title;   ///< "Statement of compliance"
    QString scheme;  ///< whose it is: "UK, PSTI Regulations 2023"
    QString country; ///< ISO 3166-1 alpha-2
    QString about;   ///< one sentence: what it is for
    QList<StatementQuestion> questions;
    QList<StatementSection> sections;
    QList<StatementNote> notes;

    QList<StatementField> fields() const; ///< of all sections
    std::optional<StatementField> field(const QString &id) const;
};

/// The form of \a kind in the language of the program. Any thread.
StatementForm statementForm(StatementKind kind);

/// Whether a product is one for a statement, by the answers to the questions of its form.
enum class ScopeStanding { Open, Within, Outside };

QString idOf(ScopeStanding standing); ///< "open", "within", "outside"

/// Outside as soon as one answer says so, Open while a question is not answered.
ScopeStanding scopeStanding(const StatementForm &form, const StatementEdits &edits);

/// Whether \a field is asked for beside these \a values, by field.
bool isAsked(const StatementField &field, const QMap<QString, QString> &values);

} // namespace assessment
