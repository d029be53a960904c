#pragma once

#include "assessment/result.h"
#include "assessment/scheme/verdict.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace assessment {

/// One question of a decision tree, and what was answered.
struct DecisionStep
{
    QString node;   ///< id in the tree
    QString choice; ///< id of the answer: "yes", "no" …

    friend bool operator==(const DecisionStep &, const DecisionStep &) = default;
};

/// How a verdict was reached: every question on the way through a decision tree, in order, and what
/// was accepted at its end.
struct DecisionPath
{
    QString tree; ///< id of the tree
    QString edition;
    QByteArray sha256; ///< of the tree as it was
    QList<DecisionStep> steps;
    QString end; ///< id of the leaf
    Verdict verdict = Verdict::NotAssessed;
    QString rationale; ///< as accepted
    QDateTime decided; ///< UTC
    QString decidedBy;

    friend bool operator==(const DecisionPath &, const DecisionPath &) = default;
};

QJsonObject toJson(const DecisionPath &path);
/// Back; nothing when \a json is none. \a json may be hostile.
std::optional<DecisionPath> decisionFromJson(const QJsonObject &json);

/// What a person who went through a tree wants recorded.
struct DecisionRequest
{
    QStringList choices;    ///< one for each question, from the first to the end
    QString rationale = {}; ///< "" = as the tree words it
};

} // namespace assessment
