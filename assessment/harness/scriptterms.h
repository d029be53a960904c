#pragma once

#include "assessment/harness/facttable.h"
#include "assessment/harness/script.h"
#include "assessment/json/jsonreader.h"

#include <QRegularExpression>

#include <map>
#include <optional>
#include <set>

namespace assessment::harness {

/// The words that the steps of a script have in common, read and checked: amounts, patterns, what
/// follows from something, what is typed. Whatever is wrong is told to the JsonReader.
class ScriptTerms
{
public:
    static constexpr int longestWait = 3600; ///< seconds

    explicit ScriptTerms(Script &script) : m_script(script) {}

    void addPattern(const QString &name, const QString &text) { m_patterns[name] = text; }
    /// Names that "${…}" may hold: members of lists, what steps set, "shown" and "rule" of leaks.
    void addName(const QString &name) { m_names.insert(name); }
    void addFactKind(const QString &kind) { m_factKinds.insert(kind); }
    void needFactKind(JsonReader &reader, const QString &name, const QString &kind);

    /// A whole number, or "${setting}" of a setting whose bounds lie in these.
    Amount amount(JsonReader &reader, const QString &name, int least, int most,
                  std::optional<int> fallback = {});
    QRegularExpression pattern(JsonReader &reader, const QString &name);
    /// "where": for each name what the whole value has to be like, a text or "~" and a pattern.
    FactCondition condition(JsonReader &reader, const QString &name);
    /// The members verdict, reason, finding, mark and goto of \a reader.
    Consequence consequence(JsonReader &reader);
    /// The same in a child that may be missing; a verdict to pass is refused.
    Consequence otherwise(JsonReader &reader, const QString &name, bool required);
    QString text(JsonReader &reader, const QString &name, int longest = 4000);  ///< with ${…}
    QString typed(JsonReader &reader, const QString &name, int longest = 4000); ///< with keys too
    QString withKeys(JsonReader &reader, const QString &name, QString text);
    void checkPlaceholders(JsonReader &reader, const QString &name, const QString &text);

    /// What could not be checked before all steps were read.
    void finish(JsonReader &document);

    const Script &script() const { return m_script; }

private:
    struct Need
    {
        QString pointer;
        QString kind;
    };

    Script &m_script;
    std::map<QString, QString> m_patterns;
    std::set<QString> m_names = {QStringLiteral("source"), QStringLiteral("shown"),
                                 QStringLiteral("rule"), QStringLiteral("nonce")};
    std::set<QString> m_factKinds;
    QList<Need> m_needs;
};

/// Reads the members of one kind of step beside "do", "title", "label", "if" and "unless".
using ReadStep = std::shared_ptr<const StepAction> (*)(ScriptTerms &terms, JsonReader &reader);

/// What "do" may be, and who reads it; loops are not among them.
const std::map<QString, ReadStep> &stepKinds();

} // namespace assessment::harness
