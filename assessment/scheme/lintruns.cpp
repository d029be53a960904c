#include "assessment/scheme/lintrules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

constexpr qint64 clockSlackSeconds = 300;

QString where(const RunRecord &run)
{
    return u"run/"_s + run.id;
}

QString deviceTarget(const RunRecord &run)
{
    return u"device#"_s + run.test;
}

/// Whether \a run speaks against \a provision. A run that failed names what it found; one that
/// names nothing speaks against all it was made for.
bool failed(const RunRecord &run, const QString &provision)
{
    if (run.state != RunState::Finished || run.verdict != Verdict::Fail)
        return false;
    const bool named = std::any_of(run.findings.begin(), run.findings.end(),
                                   [](const Finding &one) { return !one.provision.isEmpty(); });
    if (!named)
        return run.provisions.contains(provision);
    return std::any_of(run.findings.begin(), run.findings.end(),
                       [&](const Finding &one) { return one.provision == provision; });
}

/// Somebody who passes a provision that a run failed has to say why, after having seen the run.
bool answersTo(const Answer &answer, const RunRecord &run)
{
    if (answer.rationale.trimmed().isEmpty())
        return false;
    return !answer.changed.isValid() || !run.started.isValid() || answer.changed >= run.started;
}

/// Every attempt counts: a later pass does not erase a failure.
void findFailed(const LintView &view, LintPlaces &places, bool answered)
{
    for (const LintProvision &one : view.provisions()) {
        if (one.verdict() != Verdict::Pass)
            continue;
        for (const RunRecord &run : view.assessment().runs) {
            if (failed(run, one.id()) && answersTo(*one.answer, run) == answered) {
                places.add(one, {run.test});
                break; // one cause, one finding
            }
        }
    }
}

/// The newest run of each test, in the order of the first.
QList<const RunRecord *> newestRuns(const Assessment &assessment)
{
    QList<const RunRecord *> newest;
    for (const RunRecord &run : assessment.runs) {
        const auto known = std::find_if(newest.begin(), newest.end(), [&](const RunRecord *one) {
            return one->test == run.test;
        });
        if (known == newest.end())
            newest.append(&run);
        else if (run.started >= (*known)->started)
            *known = &run;
    }
    return newest;
}

void findInconclusive(const LintView &view, LintPlaces &places)
{
    const QList<const RunRecord *> runs = newestRuns(view.assessment());
    for (const LintProvision &one : view.provisions()) {
        if (one.verdict() != Verdict::Pass)
            continue;
        for (const RunRecord *run : runs) {
            if (run->state == RunState::Finished && run->verdict == Verdict::Inconclusive
                && run->provisions.contains(one.id()) && !answersTo(*one.answer, *run)) {
                places.add(one, {run->test});
                break;
            }
        }
    }
}

void findBroken(const LintView &view, LintPlaces &places)
{
    for (const RunRecord *run : newestRuns(view.assessment())) {
        if (run->state != RunState::Finished)
            places.add(where(*run), deviceTarget(*run), {run->test, nameOf(run->state).toLower()});
    }
}

void findOtherFirmware(const LintView &view, LintPlaces &places)
{
    const QString declared = view.assessment().product.firmwareVersion.trimmed();
    for (const RunRecord *run : newestRuns(view.assessment())) {
        const QString tested = run->environment[u"firmware"_s].toString().trimmed();
        if (!tested.isEmpty() && tested != declared)
            places.add(where(*run), deviceTarget(*run), {run->test, tested, declared});
    }
}

void findOddTimes(const LintView &view, LintPlaces &places)
{
    const QDateTime &begun = view.assessment().created;
    const QDateTime latest = view.now().addSecs(clockSlackSeconds);
    for (const RunRecord &run : view.assessment().runs) {
        if (!run.started.isValid())
            continue;
        if ((begun.isValid() && run.started < begun.addSecs(-clockSlackSeconds))
            || (latest.isValid() && run.started > latest))
            places.add(where(run), deviceTarget(run), {run.test});
    }
}

/// A provision that a device can show, passed on paper.
void findOnPaper(const LintView &view, LintPlaces &places)
{
    const QStringList &interfaces = view.assessment().product.interfaces;
    if (!view.assessment().runs.isEmpty() || !interfaces.contains(u"serial"_s))
        return;
    int onPaper = 0;
    for (const LintProvision &one : view.provisions()) {
        onPaper +=
            one.verdict() == Verdict::Pass && one.provision->testability == Testability::Device;
    }
    if (onPaper > 0)
        places.add(u"device"_s, u"device"_s, {QString::number(onPaper)});
}

} // namespace

QList<CheckedLintRule> lintRunRules()
{
    return {
        lintError(
            u"failed-run-unanswered"_s, LintHold::EveryLabel,
            QT_TRANSLATE_NOOP(
                "assessment::LintRules",
                "\"%1\" passes, but a run of %2 failed and nothing says why that does "
                "not count"),
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "look at the run, then correct the verdict or write down the reason"),
            [](const LintView &view, LintPlaces &places) { findFailed(view, places, false); }),
        lintWarning(
            u"failed-run-overridden"_s,
            QT_TRANSLATE_NOOP("assessment::LintRules", "\"%1\" passes although a run of %2 failed"),
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "make sure that the rationale holds; the report prints both"),
            [](const LintView &view, LintPlaces &places) { findFailed(view, places, true); }),
        lintWarning(u"inconclusive-run"_s,
                    QT_TRANSLATE_NOOP("assessment::LintRules",
                                      "\"%1\" passes, but the last run of %2 could not tell"),
                    QT_TRANSLATE_NOOP("assessment::LintRules",
                                      "run it again, or write down what shows it instead"),
                    findInconclusive),
        lintWarning(u"broken-run"_s,
                    QT_TRANSLATE_NOOP("assessment::LintRules",
                                      "The last run of %1 did not reach its end: %2"),
                    QT_TRANSLATE_NOOP("assessment::LintRules", "run it again"), findBroken),
        lintWarning(u"run-firmware"_s,
                    QT_TRANSLATE_NOOP("assessment::LintRules",
                                      "%1 was run on firmware %2, but the product declares %3"),
                    QT_TRANSLATE_NOOP("assessment::LintRules",
                                      "run it again on that firmware, or correct the product"),
                    findOtherFirmware),
        lintWarning(
            u"run-clock"_s,
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "A run of %1 is dated before the assessment or in the future"),
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "check the clock of the computer that ran it"),
            findOddTimes),
        lintWarning(
            u"no-device-test"_s,
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "No device test was run, but %1 provisions that a device can show "
                              "pass on paper"),
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "connect the device and run the tests that fit"),
            findOnPaper),
    };
}

} // namespace assessment
