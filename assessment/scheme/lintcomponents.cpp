#include "assessment/scheme/lintrules.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

QString dateInWords(QDate day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

QString placeOf(const ComponentUse &use)
{
    return u"component/"_s + use.component.id;
}

void findExpired(const LintView &view, LintPlaces &places)
{
    const QDate day = view.assessment().day;
    for (const EvidenceItem &item : view.assessment().evidence) {
        if (!day.isValid() || !item.supplied || !item.isExpired(day))
            continue;
        places.add(
            u"evidence/"_s + item.id, view.targetOf(item),
            {item.title, inWords(item.supplied->component), whyExpired(item, day, dateInWords)});
    }
}

void findWithdrawn(const LintView &view, LintPlaces &places)
{
    for (const ComponentUse &use : view.assessment().components) {
        if (use.component.withdrawn.isValid()) {
            places.add(placeOf(use), u"components"_s,
                       {inWords(use.component), dateInWords(use.component.withdrawn),
                        use.component.reason});
        }
    }
}

void findSuperseded(const LintView &view, LintPlaces &places)
{
    for (const ComponentUse &use : view.assessment().components) {
        if (!use.newer.isEmpty())
            places.add(placeOf(use), u"components"_s, {inWords(use.component), use.newer});
    }
}

void findWaiting(const LintView &view, LintPlaces &places)
{
    for (const ComponentUse &use : view.assessment().components) {
        if (use.waiting > 0 && !use.component.withdrawn.isValid()) {
            places.add(placeOf(use), u"components"_s,
                       {inWords(use.component), QString::number(use.waiting)});
        }
    }
}

} // namespace

QList<CheckedLintRule> lintComponentRules()
{
    return {
        lintWarning(u"supplier-evidence-expired"_s,
                    QT_TRANSLATE_NOOP("assessment::LintRules", "\"%1\" of %2 no longer counts: %3"),
                    QT_TRANSLATE_NOOP("assessment::LintRules",
                                      "ask the supplier for newer evidence and add it to the "
                                      "component, or add evidence of your own"),
                    findExpired),
        lintWarning(u"component-withdrawn"_s,
                    QT_TRANSLATE_NOOP("assessment::LintRules", "%1 was withdrawn on %2: %3"),
                    QT_TRANSLATE_NOOP("assessment::LintRules",
                                      "use the version that takes its place, or show without it "
                                      "what it was evidence for"),
                    findWithdrawn),
        lintWarning(u"component-superseded"_s,
                    QT_TRANSLATE_NOOP("assessment::LintRules",
                                      "%1 is used here, and its version %2 is known"),
                    QT_TRANSLATE_NOOP("assessment::LintRules",
                                      "find out which version is in the product, and use that"),
                    findSuperseded),
        lintWarning(u"component-waiting"_s,
                    QT_TRANSLATE_NOOP("assessment::LintRules",
                                      "%1 has newer evidence that is not taken over here "
                                      "(items: %2)"),
                    QT_TRANSLATE_NOOP("assessment::LintRules", "take it over"), findWaiting),
    };
}

} // namespace assessment
