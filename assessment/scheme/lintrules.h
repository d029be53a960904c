#pragma once

#include "assessment/scheme/lintview.h"

namespace assessment {

/// Takes down the places where a rule finds something.
class LintPlaces
{
public:
    struct Place
    {
        QString where;
        QString target;
        QStringList words; ///< at most three, for the rule's sentence
    };

    void add(const QString &where, const QString &target, const QStringList &words = {})
    {
        m_places.append({where, target, words});
    }
    /// At a provision; the words begin with its title.
    void add(const LintProvision &provision, const QStringList &words = {})
    {
        add(provision.id(), provision.target(), QStringList(provision.provision->title) + words);
    }
    /// At a field of a form: \a form is "facts", "product" or "organisation".
    void addField(const QString &form, const QString &field, const QStringList &words = {})
    {
        add(form + u'/' + field, form + u'#' + field, words);
    }

    const QList<Place> &places() const { return m_places; }

private:
    QList<Place> m_places;
};

/// A rule with the function that looks for it. Its texts are translated when they are shown: the
/// gate asks often and seldom finds anything.
struct CheckedLintRule
{
    QString id;
    LintSeverity severity = LintSeverity::Warning;
    LintHold holds = LintHold::Nothing;
    const char *says = nullptr; ///< of the context "assessment::LintRules"
    const char *advice = nullptr;
    void (*check)(const LintView &view, LintPlaces &places) = nullptr;
    bool signOff = false; ///< see LintRule::holdsSignOff
};

// The families of rules, one file each, in the order of the findings.
QList<CheckedLintRule> lintAnswerRules();      ///< verdicts, reasons and what review made of them
QList<CheckedLintRule> lintFactRules();        ///< what the label would say against the verdicts
QList<CheckedLintRule> lintEvidenceRules();    ///< what shows it
QList<CheckedLintRule> lintComponentRules();   ///< what suppliers have shown
QList<CheckedLintRule> lintRunRules();         ///< what the device did
QList<CheckedLintRule> lintPlaceholderRules(); ///< text that was meant to be replaced
QList<CheckedLintRule> lintIxitRules();        ///< what is declared after TS 103 701
QList<CheckedLintRule> lintRecordRules();      ///< who, on what, under which scheme

/// Whether \a text is nothing but a mark that something has to be filled in, or holds one.
bool isPlaceholder(const QString &text);

/// Entries of the table: an error holds back a label, a warning none.
inline CheckedLintRule lintError(const QString &id, LintHold holds, const char *says,
                                 const char *advice, void (*check)(const LintView &, LintPlaces &))
{
    return {id, LintSeverity::Error, holds, says, advice, check, false};
}

inline CheckedLintRule lintWarning(const QString &id, const char *says, const char *advice,
                                   void (*check)(const LintView &, LintPlaces &))
{
    return {id, LintSeverity::Warning, LintHold::Nothing, says, advice, check, false};
}

/// Each of \a rules, which also hold back the sign-off.
inline QList<CheckedLintRule> beforeSignOff(QList<CheckedLintRule> rules)
{
    for (CheckedLintRule &rule : rules)
        rule.signOff = true;
    return rules;
}

} // namespace assessment
