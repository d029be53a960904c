#pragma once

#include "assessment/json/jsonreader.h"
#include "assessment/scheme/verdict.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace assessment {

/// How item verdicts make a group verdict and group verdicts the overall verdict (TS 103 701,
/// verdicts). Data, so that a scheme owner can replace it; the member values are the built-in one,
/// the worst of the parts.
struct VerdictPolicy
{
    QString title = {};
    /// Fail, Inconclusive, NotAssessed and Pass, the worst first and Pass last.
    QList<Verdict> worstFirst{Verdict::Fail, Verdict::Inconclusive, Verdict::NotAssessed,
                              Verdict::Pass};
    Verdict open = Verdict::NotAssessed;            ///< what an item without a verdict counts for
    Verdict nothingDeclared = Verdict::NotAssessed; ///< a group that has no item
    bool needsRecommendations = true; ///< overall also needs recommendations claimed as supported
    Verdict mandatoryNotSupported = Verdict::Fail; ///< overall, at least so bad
    Verdict undeclared = Verdict::Inconclusive;    ///< when something was found, not declared
    QByteArray sha256 = {}; ///< of the text it was read from: says which policy counted

    friend bool operator==(const VerdictPolicy &, const VerdictPolicy &) = default;
};

struct VerdictPolicyCheck
{
    std::optional<VerdictPolicy> policy;
    QList<JsonProblem> problems;
};

/// Reads a policy ("assay-verdict-policy/1"). What would let something missing pass is a problem:
/// absence never passes, whoever owns the scheme. An error when it is no JSON.
Result<VerdictPolicyCheck> checkVerdictPolicy(const QByteArray &json, const QString &where);

/// The same as a value or one error with the JSON pointers and reasons.
Result<VerdictPolicy> readVerdictPolicy(const QByteArray &json, const QString &where);

/// The one that the program carries. Any thread.
const VerdictPolicy &builtInVerdictPolicy();
/// The same as its file has it. Its SHA-256 stands for "no policy is named" in what was signed, so
/// the text is never edited: see docs/adr/0016-verdict-policy.md.
const QByteArray &builtInVerdictPolicyText();

/// What \a policy does otherwise than the built-in one, a sentence for each.
QStringList differencesInWords(const VerdictPolicy &policy);

} // namespace assessment
