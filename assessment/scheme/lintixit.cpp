#include "assessment/scheme/discoveries.h"
#include "assessment/scheme/ics.h"
#include "assessment/scheme/lintrules.h"
#include "assessment/scheme/testgroups.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

using Kind = IxitProblem::Kind;

/// The place of a problem, which the window jumps to.
void add(LintPlaces &places, const IxitProblem &problem, const QStringList &words)
{
    const QString place = problem.place();
    places.add(u"ixit/"_s + place, u"ixit#"_s + place, words);
}

/// Problems of one kind in the words of ixitProblems().
template<Kind kind>
void find(const LintView &view, LintPlaces &places)
{
    for (const IxitProblem &problem : view.ixitProblems()) {
        if (problem.kind == kind)
            add(places, problem, {inWords(problem, *view.edition())});
    }
}

bool isDeclared(const LintView &view)
{
    return view.edition() && !view.assessment().ixit.isEmpty();
}

void findUndeclared(const LintView &view, LintPlaces &places)
{
    if (!isDeclared(view))
        return;
    for (const Discovered &found : discoveries(*view.edition(), view.assessment()).found) {
        if (!found.declaredBy.isEmpty())
            continue;
        const QString table = found.tables.first();
        places.add(u"ixit/"_s + table, u"ixit#"_s + table,
                   {found.title, found.tables.join(u", "_s)});
    }
}

void findObjections(const LintView &view, LintPlaces &places)
{
    if (!view.edition())
        return;
    for (const IcsRow &row : icsOf(view.scheme(), view.assessment())) {
        if (row.support == Support::NotApplicable && !icsObjection(row).isEmpty()
            && !row.detail.trimmed().isEmpty())
            places.add(*view.provision(row.provision));
    }
}

/// The assessor passes what the verdicts on its items do not.
void findContradictions(const LintView &view, LintPlaces &places)
{
    if (!isDeclared(view))
        return;
    const GroupsJudgement judged = judgeGroups(*view.edition(), view.scheme(), view.assessment());
    for (const GroupJudgement &group : judged.groups) {
        const LintProvision *provision = view.provision(group.claim.provision);
        if (provision && provision->verdict() == Verdict::Pass && group.verdict == Verdict::Fail)
            places.add(*provision);
    }
}

void findOutdated(const LintView &view, LintPlaces &places)
{
    for (const ItemVerdict &verdict : view.assessment().itemVerdicts) {
        const IxitEntry *entry = findEntry(view.assessment().ixit, verdict.item);
        if (entry && entry->digest() == verdict.entrySha256)
            continue;
        places.add(u"ixit/"_s + verdict.item, u"testgroups#"_s + verdict.provision,
                   {verdict.testCase, verdict.item});
    }
}

QList<CheckedLintRule> errors()
{
    constexpr auto hold = LintHold::EveryLabel;
    return {
        lintError(u"placeholder-ixit"_s, hold,
                  QT_TRANSLATE_NOOP("assessment::LintRules", "In the IXIT, %1"),
                  QT_TRANSLATE_NOOP("assessment::LintRules", "write what is so"),
                  find<Kind::Placeholder>),
        lintError(
            u"ixit-field-missing"_s, hold,
            QT_TRANSLATE_NOOP("assessment::LintRules", "In the IXIT, %1"),
            QT_TRANSLATE_NOOP("assessment::LintRules", "fill it in, or write why there is nothing"),
            find<Kind::MissingField>),
        lintError(u"ixit-record-missing"_s, hold,
                  QT_TRANSLATE_NOOP("assessment::LintRules", "In the IXIT, %1"),
                  QT_TRANSLATE_NOOP("assessment::LintRules", "fill the form in"),
                  find<Kind::MissingRecord>),
        lintError(u"ixit-reference"_s, hold,
                  QT_TRANSLATE_NOOP("assessment::LintRules", "In the IXIT, %1"),
                  QT_TRANSLATE_NOOP("assessment::LintRules",
                                    "declare that entry, or correct the reference"),
                  find<Kind::Dangling>),
        lintError(
            u"ixit-foreign"_s, hold, QT_TRANSLATE_NOOP("assessment::LintRules", "In the IXIT, %1"),
            QT_TRANSLATE_NOOP("assessment::LintRules", "move it to the table of this edition"),
            find<Kind::Foreign>),
        lintError(u"ixit-entry-missing"_s, hold,
                  QT_TRANSLATE_NOOP("assessment::LintRules", "In the IXIT, %1"),
                  QT_TRANSLATE_NOOP("assessment::LintRules",
                                    "declare how the product does it, or correct the claim"),
                  find<Kind::MissingEntries>),
        lintError(u"ixit-undeclared"_s, hold,
                  QT_TRANSLATE_NOOP("assessment::LintRules",
                                    "A run found something that nobody declared in %2: %1"),
                  QT_TRANSLATE_NOOP("assessment::LintRules",
                                    "declare it, or correct the product and run the test again"),
                  findUndeclared),
    };
}

} // namespace

QList<CheckedLintRule> lintIxitRules()
{
    return beforeSignOff(errors())
           + QList<CheckedLintRule>{
               lintError(u"ics-mandatory"_s, LintHold::EveryLabel,
                         QT_TRANSLATE_NOOP("assessment::LintRules",
                                           "\"%1\" is said not to apply, but it is mandatory "
                                           "without a condition"),
                         QT_TRANSLATE_NOOP("assessment::LintRules",
                                           "say whether it is supported, and judge it"),
                         findObjections),
               lintError(u"group-contradicts"_s, LintHold::EveryLabel,
                         QT_TRANSLATE_NOOP("assessment::LintRules",
                                           "\"%1\" passes, but its test group fails"),
                         QT_TRANSLATE_NOOP("assessment::LintRules",
                                           "look at the verdicts on its items, then correct one "
                                           "or the other"),
                         findContradictions),
               lintWarning(u"item-verdict-outdated"_s,
                           QT_TRANSLATE_NOOP("assessment::LintRules",
                                             "The verdict of %1 on %2 was given for an entry that "
                                             "has changed since"),
                           QT_TRANSLATE_NOOP("assessment::LintRules", "judge it again"),
                           findOutdated),
               lintWarning(u"ixit-unused"_s,
                           QT_TRANSLATE_NOOP("assessment::LintRules", "In the IXIT, %1"),
                           QT_TRANSLATE_NOOP("assessment::LintRules",
                                             "refer to it where it is used, or take it away"),
                           find<Kind::Unused>),
               lintWarning(u"ixit-table-empty"_s,
                           QT_TRANSLATE_NOOP("assessment::LintRules", "In the IXIT, %1"),
                           QT_TRANSLATE_NOOP("assessment::LintRules",
                                             "declare what there is; leave it when there is "
                                             "nothing of the kind"),
                           find<Kind::EmptyTable>),
           };
}

} // namespace assessment
