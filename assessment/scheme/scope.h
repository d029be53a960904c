#pragma once

#include <QDateTime>
#include <QMap>
#include <QString>

#include <optional>

namespace assessment {

/// What was said about a condition or feature of the product.
enum class ScopeChoice { Unset, Yes, No };

QString idOf(ScopeChoice choice); ///< "unset", "yes", "no"
std::optional<ScopeChoice> scopeChoiceFromId(const QString &id);
QString nameOf(ScopeChoice choice); ///< "Not answered", "Yes", "No", translated

/// A condition (numbered) or feature (lettered) of a product on which provisions of a scheme
/// depend; asked once for an assessment (ETSI EN 303 645, table B.1). The texts are ours.
struct ScopeQuestion
{
    enum class Kind { Condition, Feature };

    QString key; ///< as the scheme calls it: "14", "aa"; unique in the scheme
    Kind kind = Kind::Condition;
    QString statement; ///< what is so when the answer is yes: "Telemetry is collected"
    QString question;
    /// The key of the question that this one turns round; "" when it is asked itself.
    QString oppositeOf;

    bool isAsked() const { return oppositeOf.isEmpty(); }

    friend bool operator==(const ScopeQuestion &, const ScopeQuestion &) = default;
};

/// "condition 14", "feature aa", translated.
QString nameOf(ScopeQuestion::Kind kind, const QString &key);

/// What has to be so of the product for a provision to apply.
struct ScopeDependency
{
    ScopeQuestion::Kind kind = ScopeQuestion::Kind::Condition;
    QString named; ///< the key that the scheme names in the provision
    QString key;   ///< of the question that is asked; another one where \a named turns it round
    QString asked; ///< its text
    ScopeChoice needed = ScopeChoice::Yes;

    friend bool operator==(const ScopeDependency &, const ScopeDependency &) = default;
};

/// One answer to a scoping question.
struct ScopeAnswer
{
    ScopeChoice choice = ScopeChoice::Unset;
    QString note;
    QDateTime changed = {}; ///< UTC
    QString changedBy = {};

    friend bool operator==(const ScopeAnswer &, const ScopeAnswer &) = default;
};

/// The answers by the key of their question; absent = not answered.
using Scope = QMap<QString, ScopeAnswer>;

} // namespace assessment
