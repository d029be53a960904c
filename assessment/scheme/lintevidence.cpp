#include "assessment/scheme/lintrules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

/// One document behind more passes than the largest guideline has provisions has hardly been read
/// for each of them.
constexpr int mostPasses = 12;

/// Clocks of two computers may differ by as much.
constexpr qint64 clockSlackSeconds = 300;

/// Provisions of the Code of Practice whose outcome the label tells as a fact.
const QStringList behindFacts = {u"CoP-1.1"_s,  u"CoP-2.1"_s,  u"CoP-3.4"_s, u"CoP-3.8"_s,
                                 u"CoP-8.2"_s,  u"CoP-9.2"_s,  u"CoP-9.3"_s, u"CoP-10.3"_s,
                                 u"CoP-11.1"_s, u"CoP-11.2"_s, u"CoP-11.3"_s};

QString nameOf(const EvidenceItem &item)
{
    return item.title.trimmed().isEmpty() ? item.fileName : item.title;
}

template<typename Condition>
void eachItem(const LintView &view, LintPlaces &places, Condition condition)
{
    for (const EvidenceItem &item : view.assessment().evidence) {
        if (condition(item))
            places.add(u"evidence/"_s + item.id, view.targetOf(item), {nameOf(item)});
    }
}

/// Passes all of whose evidence is of one sort.
template<typename Condition>
void eachPassOn(const LintView &view, LintPlaces &places, Condition condition)
{
    for (const LintProvision &one : view.provisions()) {
        if (one.verdict() == Verdict::Pass && !one.evidence.isEmpty()
            && std::all_of(one.evidence.begin(), one.evidence.end(), condition))
            places.add(one);
    }
}

void findOverused(const LintView &view, LintPlaces &places)
{
    QHash<const EvidenceItem *, int> passes;
    for (const LintProvision &one : view.provisions()) {
        if (one.verdict() != Verdict::Pass)
            continue;
        for (const EvidenceItem *item : one.evidence)
            ++passes[item];
    }
    for (const EvidenceItem &item : view.assessment().evidence) {
        if (const int count = passes.value(&item); count > mostPasses) {
            places.add(u"evidence/"_s + item.id, view.targetOf(item),
                       {nameOf(item), QString::number(count)});
        }
    }
}

/// The same content added twice is one piece of evidence that counts as two.
void findDoubles(const LintView &view, LintPlaces &places)
{
    QHash<QByteArray, const EvidenceItem *> first;
    for (const EvidenceItem &item : view.assessment().evidence) {
        if (item.sha256.isEmpty() || item.bytes == 0)
            continue;
        const EvidenceItem *&known = first[item.sha256];
        if (!known)
            known = &item;
        else
            places.add(u"evidence/"_s + item.id, view.targetOf(item),
                       {nameOf(item), nameOf(*known)});
    }
}

} // namespace

QList<CheckedLintRule> lintEvidenceRules()
{
    return {
        lintError(u"evidence-empty"_s, LintHold::Mark,
                  QT_TRANSLATE_NOOP("assessment::LintRules",
                                    "The evidence for \"%1\" holds nothing: every file is empty"),
                  QT_TRANSLATE_NOOP("assessment::LintRules", "add a new revision that shows it"),
                  [](const LintView &view, LintPlaces &places) {
                      eachPassOn(view, places,
                                 [](const EvidenceItem *item) { return item->bytes == 0; });
                  }),
        lintWarning(
            u"evidence-empty-file"_s,
            QT_TRANSLATE_NOOP("assessment::LintRules", "The evidence \"%1\" is an empty file"),
            QT_TRANSLATE_NOOP("assessment::LintRules", "add a new revision with its content"),
            [](const LintView &view, LintPlaces &places) {
                eachItem(view, places, [](const EvidenceItem &item) { return item.bytes == 0; });
            }),
        lintWarning(
            u"evidence-unused"_s,
            QT_TRANSLATE_NOOP("assessment::LintRules", "The evidence \"%1\" serves no provision"),
            QT_TRANSLATE_NOOP("assessment::LintRules", "use it for the provision that it shows"),
            [](const LintView &view, LintPlaces &places) {
                eachItem(view, places,
                         [](const EvidenceItem &item) { return item.provisions.isEmpty(); });
            }),
        lintWarning(u"evidence-overused"_s,
                    QT_TRANSLATE_NOOP("assessment::LintRules",
                                      "The evidence \"%1\" stands behind %2 passes"),
                    QT_TRANSLATE_NOOP("assessment::LintRules", "add what shows each of them"),
                    findOverused),
        lintWarning(
            u"evidence-double"_s,
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "The evidence \"%1\" has the same content as \"%2\""),
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "use one piece of evidence for all provisions that it serves"),
            findDoubles),
        lintWarning(
            u"evidence-address-only"_s,
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "\"%1\" passes on a web address alone, and the page may change"),
            QT_TRANSLATE_NOOP("assessment::LintRules", "add the page itself as a file"),
            [](const LintView &view, LintPlaces &places) {
                eachPassOn(view, places,
                           [](const EvidenceItem *item) { return !item->url.isEmpty(); });
            }),
        lintWarning(
            u"evidence-confidential-only"_s,
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "\"%1\", of which the label tells, rests on confidential evidence "
                              "alone"),
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "add something that may be shown to whoever asks"),
            [](const LintView &view, LintPlaces &places) {
                for (const QString &id : behindFacts) {
                    const LintProvision *one = view.provision(id);
                    if (!one || one->verdict() != Verdict::Pass || one->evidence.isEmpty())
                        continue;
                    if (std::all_of(one->evidence.begin(), one->evidence.end(),
                                    [](const EvidenceItem *item) { return item->confidential; }))
                        places.add(*one);
                }
            }),
        lintWarning(
            u"evidence-early"_s,
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "The evidence \"%1\" was added before the assessment was begun"),
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "check the clock of the computer, and what was added"),
            [](const LintView &view, LintPlaces &places) {
                const QDateTime &begun = view.assessment().created;
                eachItem(view, places, [&begun](const EvidenceItem &item) {
                    // What a supplier has shown serves products that come later.
                    return begun.isValid() && item.added.isValid() && item.added < begun
                           && !item.supplied;
                });
            }),
        lintWarning(u"evidence-expired"_s,
                    QT_TRANSLATE_NOOP("assessment::LintRules",
                                      "The evidence \"%1\" has expired and no longer counts"),
                    QT_TRANSLATE_NOOP("assessment::LintRules",
                                      "add a new revision, or say until when it holds"),
                    [](const LintView &view, LintPlaces &places) {
                        const QDate day = view.assessment().day;
                        eachItem(view, places, [day](const EvidenceItem &item) {
                            return day.isValid() && !item.supplied && item.isExpired(day);
                        });
                    }),
        lintWarning(u"evidence-future"_s,
                    QT_TRANSLATE_NOOP("assessment::LintRules",
                                      "The evidence \"%1\" was added in the future"),
                    QT_TRANSLATE_NOOP("assessment::LintRules", "check the clock of the computer"),
                    [](const LintView &view, LintPlaces &places) {
                        const QDateTime latest = view.now().addSecs(clockSlackSeconds);
                        eachItem(view, places, [&latest](const EvidenceItem &item) {
                            return latest.isValid() && item.added.isValid() && item.added > latest;
                        });
                    }),
    };
}

} // namespace assessment
