#include "assessment/scheme/decisiontree.h"
#include "assessment/scheme/lintrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::LintAnswers)
};

/// The same reason on this many provisions was pasted rather than thought of.
constexpr qsizetype pastedOften = 4;

template<typename Condition>
void each(const LintView &view, LintPlaces &places, Condition condition)
{
    for (const LintProvision &one : view.provisions()) {
        if (condition(one))
            places.add(one);
    }
}

/// A verdict that nobody can follow without being told why.
bool needsReason(Verdict verdict)
{
    return verdict == Verdict::Fail || verdict == Verdict::NotApplicable
           || verdict == Verdict::Inconclusive;
}

/// That nothing has happened yet shows nothing (TS 103 701 practice: the circular "not
/// applicable"); nor does a reason that only says the verdict again.
bool isCircular(const QString &reason)
{
    static const QRegularExpression nothingHappened(
        uR"(\b(no|not|none|never|nobody|nothing|without)\b.{0,60}\b(reported|complained|complaints?|hacked|attacked|happened|incidents?|breach(es|ed)?|so far|until now|to date)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression verdictAgain(
        uR"(^(this |it |the |provision |requirement )*((is|are) )?(not (applicable|relevant|needed|required)|out of scope|(does|do) not apply)( here| to us| to this (product|device))?[.!]?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return nothingHappened.match(reason).hasMatch() || verdictAgain.match(reason).hasMatch();
}

void findPasted(const LintView &view, LintPlaces &places)
{
    QMap<QString, QList<const LintProvision *>> byText;
    for (const LintProvision &one : view.provisions()) {
        const QString text = one.rationale().toCaseFolded();
        if (!text.isEmpty() && one.verdict() != Verdict::NotAssessed)
            byText[text].append(&one);
    }
    QList<QList<const LintProvision *>> pasted;
    for (const auto &provisions : std::as_const(byText)) {
        if (provisions.size() >= pastedOften)
            pasted.append(provisions);
    }
    std::sort(pasted.begin(), pasted.end(),
              [](const auto &a, const auto &b) { return a.first() < b.first(); });
    for (const auto &provisions : std::as_const(pasted)) {
        QStringList ids;
        for (const LintProvision *one : provisions)
            ids.append(one->id());
        const qsizetype shown = 6;
        QString named = ids.mid(0, shown).join(u", "_s);
        if (ids.size() > shown)
            named = Text::tr("%1 and %n more", nullptr, int(ids.size() - shown)).arg(named);
        places.add(ids.first(), provisions.first()->target(), {named});
    }
}

void findAllNotApplicable(const LintView &view, LintPlaces &places)
{
    for (const Guideline &guideline : view.scheme().guidelines) {
        int binding = 0;
        int notApplicable = 0;
        for (const Provision &provision : guideline.provisions) {
            if (provision.strength != Strength::Shall && provision.strength != Strength::ShallNot)
                continue;
            ++binding;
            notApplicable += view.provision(provision.id)->verdict() == Verdict::NotApplicable;
        }
        if (binding > 0 && notApplicable == binding) {
            places.add(u"guideline-%1"_s.arg(guideline.number),
                       u"guideline/%1"_s.arg(guideline.number),
                       {QString::number(guideline.number), guideline.title});
        }
    }
}

void findStrangers(const LintView &view, LintPlaces &places)
{
    for (const Answer &answer : view.assessment().answers) {
        if (!view.provision(answer.provision))
            places.add(answer.provision, u"review"_s, {answer.provision});
    }
}

QList<CheckedLintRule> verdictRules()
{
    return {
        lintError(u"unanswered"_s, LintHold::Mark,
                  QT_TRANSLATE_NOOP("assessment::LintRules", "\"%1\" has no verdict"),
                  QT_TRANSLATE_NOOP("assessment::LintRules", "assess it"),
                  [](const LintView &view, LintPlaces &places) {
                      each(view, places, [](const LintProvision &one) {
                          return one.decides() && one.verdict() == Verdict::NotAssessed;
                      });
                  }),
        lintError(u"pass-without-evidence"_s, LintHold::Mark,
                  QT_TRANSLATE_NOOP("assessment::LintRules", "\"%1\" passes without evidence"),
                  QT_TRANSLATE_NOOP("assessment::LintRules", "add what shows it"),
                  [](const LintView &view, LintPlaces &places) {
                      each(view, places, [](const LintProvision &one) {
                          return one.decides() && one.verdict() == Verdict::Pass
                                 && effectiveVerdict(one.judged) != Verdict::Pass;
                      });
                  }),
        lintError(u"fail-without-reason"_s, LintHold::Mark,
                  QT_TRANSLATE_NOOP("assessment::LintRules", "\"%1\" fails without a reason"),
                  QT_TRANSLATE_NOOP("assessment::LintRules",
                                    "write down what was expected and what was seen"),
                  [](const LintView &view, LintPlaces &places) {
                      each(view, places, [](const LintProvision &one) {
                          return one.decides() && one.verdict() == Verdict::Fail
                                 && !one.judged.hasRationale;
                      });
                  }),
        lintError(
            u"not-applicable-without-reason"_s, LintHold::Mark,
            QT_TRANSLATE_NOOP("assessment::LintRules", "\"%1\" is not applicable without a reason"),
            QT_TRANSLATE_NOOP("assessment::LintRules", "write down which feature is absent"),
            [](const LintView &view, LintPlaces &places) {
                each(view, places, [](const LintProvision &one) {
                    return one.decides() && one.verdict() == Verdict::NotApplicable
                           && effectiveVerdict(one.judged) != Verdict::NotApplicable;
                });
            }),
        lintError(
            u"inconclusive-without-reason"_s, LintHold::Mark,
            QT_TRANSLATE_NOOP("assessment::LintRules", "\"%1\" is inconclusive without a reason"),
            QT_TRANSLATE_NOOP("assessment::LintRules", "write down what is missing to tell"),
            [](const LintView &view, LintPlaces &places) {
                each(view, places, [](const LintProvision &one) {
                    return one.decides() && one.verdict() == Verdict::Inconclusive
                           && !one.judged.hasRationale;
                });
            }),
        lintWarning(u"shown-unanswered"_s,
                    QT_TRANSLATE_NOOP("assessment::LintRules",
                                      "\"%1\" has no verdict, though nothing depends on it"),
                    QT_TRANSLATE_NOOP("assessment::LintRules",
                                      "assess it, so that readers see that it was not forgotten"),
                    [](const LintView &view, LintPlaces &places) {
                        each(view, places, [](const LintProvision &one) {
                            return !one.decides()
                                   && one.provision->strength != Strength::Informative
                                   && one.verdict() == Verdict::NotAssessed;
                        });
                    }),
        lintWarning(
            u"shown-pass-without-evidence"_s,
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "\"%1\" passes without evidence, though nothing depends on it"),
            QT_TRANSLATE_NOOP("assessment::LintRules", "add what shows it"),
            [](const LintView &view, LintPlaces &places) {
                each(view, places, [](const LintProvision &one) {
                    return !one.decides() && one.verdict() == Verdict::Pass
                           && effectiveVerdict(one.judged) != Verdict::Pass;
                });
            }),
        lintWarning(
            u"shown-without-reason"_s,
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "\"%1\" has a verdict that needs a reason, and none is given"),
            QT_TRANSLATE_NOOP("assessment::LintRules", "write down why"),
            [](const LintView &view, LintPlaces &places) {
                each(view, places, [](const LintProvision &one) {
                    return !one.decides() && needsReason(one.verdict()) && !one.judged.hasRationale;
                });
            }),
        lintWarning(
            u"still-inconclusive"_s,
            QT_TRANSLATE_NOOP("assessment::LintRules", "\"%1\" is still inconclusive"),
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "get what is missing, or let the review see that it stays open"),
            [](const LintView &view, LintPlaces &places) {
                each(view, places, [](const LintProvision &one) {
                    return one.verdict() == Verdict::Inconclusive && one.judged.hasRationale;
                });
            }),
    };
}

QList<CheckedLintRule> reasonRules()
{
    return {
        lintWarning(
            u"inferred-answer"_s,
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "\"%1\" was inferred from another scheme (%2), and nobody has "
                              "confirmed it"),
            QT_TRANSLATE_NOOP("assessment::LintRules", "confirm it, or answer anew"),
            [](const LintView &view, LintPlaces &places) {
                for (const LintProvision &one : view.provisions()) {
                    if (one.answer && one.answer->isInferred())
                        places.add(one, {sourcesOf(*one.answer->inference).join(u", "_s)});
                }
            }),
        lintWarning(u"inferred-from-changed"_s,
                    QT_TRANSLATE_NOOP("assessment::LintRules",
                                      "What \"%1\" was inferred from (%2) has changed since"),
                    QT_TRANSLATE_NOOP("assessment::LintRules",
                                      "look whether the answer still holds, or fill it again"),
                    [](const LintView &view, LintPlaces &places) {
                        for (const LintProvision &one : view.provisions()) {
                            if (one.answer && one.answer->inference && one.answer->inference->stale)
                                places.add(one, {sourcesOf(*one.answer->inference).join(u", "_s)});
                        }
                    }),
        lintWarning(
            u"thin-reason"_s,
            QT_TRANSLATE_NOOP("assessment::LintRules", "The reason for \"%1\" is a single word"),
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "write it so that somebody else can follow it"),
            [](const LintView &view, LintPlaces &places) {
                each(view, places, [](const LintProvision &one) {
                    const QString reason = one.rationale();
                    return needsReason(one.verdict()) && !reason.isEmpty() && !reason.contains(u' ')
                           && !isPlaceholder(reason);
                });
            }),
        lintWarning(u"circular-reason"_s,
                    QT_TRANSLATE_NOOP("assessment::LintRules",
                                      "\"%1\" is not applicable for a reason that shows nothing"),
                    QT_TRANSLATE_NOOP("assessment::LintRules",
                                      "name the feature that is absent, and how that was seen"),
                    [](const LintView &view, LintPlaces &places) {
                        each(view, places, [](const LintProvision &one) {
                            return one.verdict() == Verdict::NotApplicable
                                   && isCircular(one.rationale());
                        });
                    }),
        lintWarning(
            u"pasted-reason"_s,
            QT_TRANSLATE_NOOP("assessment::LintRules", "One reason stands on many provisions: %1"),
            QT_TRANSLATE_NOOP("assessment::LintRules", "say of each what was seen for it"),
            findPasted),
        lintWarning(
            u"guideline-not-applicable"_s,
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "Every binding provision of guideline %1, \"%2\", is not applicable"),
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "make sure that the whole guideline really has no subject here"),
            findAllNotApplicable),
    };
}

QList<CheckedLintRule> statementRules()
{
    return {
        lintError(
            u"unsupported-pass"_s, LintHold::EveryLabel,
            QT_TRANSLATE_NOOP(
                "assessment::LintRules",
                "\"%1\" passes, but the manufacturer states that it is not supported"),
            QT_TRANSLATE_NOOP("assessment::LintRules", "correct the statement or the verdict"),
            [](const LintView &view, LintPlaces &places) {
                each(view, places, [](const LintProvision &one) {
                    return one.verdict() == Verdict::Pass
                           && (one.answer->support == Support::No
                               || one.answer->support == Support::NotApplicable);
                });
            }),
        lintError(
            u"changed-after-acceptance"_s, LintHold::Mark,
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "The answer to \"%1\" was changed after the assessment was accepted"),
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "submit the assessment and have it reviewed again"),
            [](const LintView &view, LintPlaces &places) {
                if (view.assessment().status != ReviewStatus::Accepted)
                    return;
                each(view, places, [](const LintProvision &one) {
                    return one.answer && one.answer->status == ReviewStatus::Draft;
                });
            }),
        lintWarning(
            u"supported-not-applicable"_s,
            QT_TRANSLATE_NOOP(
                "assessment::LintRules",
                "\"%1\" is not applicable, but the manufacturer states that it is supported"),
            QT_TRANSLATE_NOOP("assessment::LintRules", "correct the statement or assess it"),
            [](const LintView &view, LintPlaces &places) {
                each(view, places, [](const LintProvision &one) {
                    return one.verdict() == Verdict::NotApplicable && one.answer
                           && one.answer->support == Support::Yes;
                });
            }),
        lintWarning(
            u"decision-path"_s,
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "The recorded steps do not lead to the answer to \"%1\" any more"),
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "go through the questions again, or answer in your own words"),
            [](const LintView &view, LintPlaces &places) {
                for (const LintProvision &one : view.provisions()) {
                    // What a person overruled rests on that person's words.
                    if (!one.answer || !one.answer->decision || one.answer->isOverruled())
                        continue;
                    if (replay(*one.answer->decision, view.scheme().id, one.id()) != Replay::Same)
                        places.add(one);
                }
            }),
        lintWarning(
            u"rejected-answer"_s,
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "The answer to \"%1\" was sent back by the review"),
            QT_TRANSLATE_NOOP("assessment::LintRules", "mend it and submit the assessment again"),
            [](const LintView &view, LintPlaces &places) {
                each(view, places, [](const LintProvision &one) {
                    return one.answer && one.answer->status == ReviewStatus::Rejected;
                });
            }),
        lintWarning(
            u"unknown-provision"_s,
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "There is an answer to %1, which the scheme does not have"),
            QT_TRANSLATE_NOOP("assessment::LintRules", "answer the provision that took its place"),
            findStrangers),
    };
}

} // namespace

QList<CheckedLintRule> lintAnswerRules()
{
    return verdictRules() + reasonRules() + statementRules();
}

} // namespace assessment
