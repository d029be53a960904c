#include "assessment/scheme/lint.h"

#include "assessment/scheme/lintrules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Lint)
};

const QList<CheckedLintRule> &allRules()
{
    static const QList<CheckedLintRule> rules = [] {
        QList<CheckedLintRule> all = lintAnswerRules() + lintFactRules() + lintEvidenceRules()
                                     + lintComponentRules() + lintRunRules()
                                     + beforeSignOff(lintPlaceholderRules()) + lintIxitRules()
                                     + lintRecordRules();
        std::stable_sort(all.begin(), all.end(),
                         [](const CheckedLintRule &a, const CheckedLintRule &b) {
                             return a.severity < b.severity;
                         });
        return all;
    }();
    return rules;
}

bool holdsBack(LintHold hold, LabelKind kind)
{
    switch (hold) {
    case LintHold::Nothing: return false;
    case LintHold::Mark: return kind == LabelKind::Endorsement;
    case LintHold::EveryLabel: return true;
    }
    Q_UNREACHABLE();
}

QString translated(const char *text)
{
    return QCoreApplication::translate("assessment::LintRules", text);
}

/// All words at once: what a person typed may hold "%2".
QString filled(const QString &sentence, const QStringList &words)
{
    switch (words.size()) {
    case 0: return sentence;
    case 1: return sentence.arg(words[0]);
    case 2: return sentence.arg(words[0], words[1]);
    default: return sentence.arg(words[0], words[1], words[2]);
    }
}

template<typename Condition>
QList<LintFinding> findings(const LintSubject &subject, Condition asked)
{
    const LintView view(subject);
    QList<LintFinding> found;
    for (const CheckedLintRule &rule : allRules()) {
        if (!asked(rule))
            continue;
        LintPlaces places;
        rule.check(view, places);
        for (const LintPlaces::Place &place : places.places()) {
            found.append(
                {.rule = rule.id,
                 .severity = rule.severity,
                 .holds = rule.holds,
                 .where = place.where,
                 .target = place.target,
                 .message = Text::tr("%1; %2.").arg(filled(translated(rule.says), place.words),
                                                    translated(rule.advice))});
        }
    }
    return found;
}

} // namespace

QList<LintRule> lintRules()
{
    QList<LintRule> rules;
    for (const CheckedLintRule &one : allRules()) {
        rules.append({.id = one.id,
                      .severity = one.severity,
                      .holds = one.holds,
                      .holdsSignOff = one.signOff,
                      .says = translated(one.says),
                      .advice = translated(one.advice)});
    }
    return rules;
}

QList<LintFinding> lint(const LintSubject &subject)
{
    return findings(subject, [](const CheckedLintRule &) { return true; });
}

QList<LintFinding> lintHolding(const LintSubject &subject, LabelKind kind)
{
    const LintSubject timeless{subject.scheme, subject.assessment, subject.organisation};
    return findings(timeless,
                    [kind](const CheckedLintRule &rule) { return holdsBack(rule.holds, kind); });
}

QList<LintFinding> lintBeforeSignOff(const LintSubject &subject)
{
    const LintSubject timeless{subject.scheme, subject.assessment, subject.organisation};
    return findings(timeless, [](const CheckedLintRule &rule) { return rule.signOff; });
}

QStringList audiencesAt(const Scheme &scheme, const QString &where)
{
    if (const Provision *provision = scheme.provision(where))
        return audiencesOf(*provision);
    const QString place = where.section(u'/', 0, 0);
    return place == u"facts"_s || place == u"product"_s ? QStringList{audienceIds().constFirst()}
                                                        : QStringList();
}

QList<LintFinding> findingsFor(QList<LintFinding> findings, const Scheme &scheme,
                               const QString &audience)
{
    if (!audience.isEmpty()) {
        findings.removeIf([&](const LintFinding &finding) {
            return !audiencesAt(scheme, finding.where).contains(audience);
        });
    }
    return findings;
}

QString idOf(LintSeverity severity)
{
    switch (severity) {
    case LintSeverity::Error: return u"error"_s;
    case LintSeverity::Warning: return u"warning"_s;
    }
    Q_UNREACHABLE();
}

QString idOf(LintHold hold)
{
    switch (hold) {
    case LintHold::Nothing: return u"none"_s;
    case LintHold::Mark: return u"endorsement"_s;
    case LintHold::EveryLabel: return u"every"_s;
    }
    Q_UNREACHABLE();
}

} // namespace assessment
