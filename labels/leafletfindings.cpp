#include "labels/leafletfindings.h"

#include "labels/readability.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::LeafletSteps;
using assessment::LintFinding;
using assessment::LintHold;
using assessment::LintSeverity;
using assessment::Readability;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::LeafletFindings)
};

constexpr int longestSentence = 20; // words

/// A fact that the leaflet tells, and the conditions that say it is open.
struct OpenFact
{
    QString tag;
    QString fact; ///< as facts.json calls it
    QString name; ///< translated: "how long security updates come"
};

QList<OpenFact> openFacts()
{
    return {
        {u"support-open"_s, u"supportUntil"_s, Text::tr("how long security updates come")},
        {u"updates-open"_s, u"updateMethod"_s, Text::tr("how updates are installed")},
        {u"warranty-open"_s, u"warrantyMonths"_s, Text::tr("how long the warranty is")},
        {u"covers-open"_s, u"warrantyCoversUpdates"_s,
         Text::tr("whether the warranty covers updates")},
        {u"passwords-open"_s, u"passwordPractice"_s, Text::tr("what its passwords are like")},
        {u"two-step-open"_s, u"twoStep"_s,
         Text::tr("whether the account has two-step verification")},
        {u"account-open"_s, u"accountNeeded"_s, Text::tr("whether an account is needed")},
        {u"report-open"_s, u"reportContact/url"_s, Text::tr("where to report a security problem")},
        {u"data-open"_s, u"personalData"_s, Text::tr("which personal data it collects")},
        {u"sensors-open"_s, u"sensors"_s, Text::tr("what it can sense")},
        {u"sharing-open"_s, u"sharing"_s, Text::tr("whether data are shared")},
        {u"telemetry-open"_s, u"telemetry"_s, Text::tr("whether it reports on its use")},
        {u"erase-open"_s, u"dataDeletion"_s, Text::tr("where data can be erased")},
        {u"offline-open"_s, u"offlineBehaviour/network"_s,
         Text::tr("what works without the internet")},
        {u"power-open"_s, u"offlineBehaviour/power"_s, Text::tr("what it does after a power cut")}};
}

class Findings
{
public:
    Findings(const LeafletSource &source, const LeafletTexts &texts, const QSet<QString> &tags)
        : m_source(source)
        , m_texts(texts)
        , m_tags(tags)
    {}

    QList<LintFinding> all(const Readability &reading)
    {
        lookAtSteps();
        lookAtFacts();
        lookAtSupport();
        lookAtTrial();
        lookAtReading(reading);
        std::stable_sort(
            m_found.begin(), m_found.end(), [](const LintFinding &one, const LintFinding &other) {
                return one.severity == LintSeverity::Error && other.severity != LintSeverity::Error;
            });
        return m_found;
    }

private:
    void error(const QString &rule, const QString &where, const QString &target,
               const QString &message)
    {
        m_found.append({.rule = rule,
                        .severity = LintSeverity::Error,
                        .holds = LintHold::Nothing,
                        .where = where,
                        .target = target,
                        .message = message});
    }
    void warn(const QString &rule, const QString &where, const QString &target,
              const QString &message)
    {
        error(rule, where, target, message);
        m_found.last().severity = LintSeverity::Warning;
    }

    void lookAtSteps()
    {
        for (const LeafletBlockRule &block : leafletOutline()) {
            if (!leafletHasBlock(m_tags, block))
                continue;
            for (const LeafletItemRule &item : block.items) {
                if (item.kind != LeafletItemRule::Kind::Maker || item.optional
                    || !leafletConditionsHold(m_tags, item.when)
                    || m_source.steps.steps.steps.contains(item.key))
                    continue;
                QString what = m_texts.text(u"maker."_s + item.key);
                if (what.endsWith(u':'))
                    what.chop(1);
                error(u"step-missing"_s, u"leaflet/"_s + item.key, u"leaflet#"_s + item.key,
                      Text::tr("“%1” is not told, and the leaflet says so (%2). Write the steps of "
                               "this model.")
                          .arg(what, block.provisions.join(u", "_s)));
            }
        }
    }

    void lookAtFacts()
    {
        if (m_source.assessment.isEmpty()) {
            error(u"no-assessment"_s, u"facts"_s, {},
                  Text::tr("The product has no assessment, so that none of the facts for the "
                           "consumer is known. Begin one and state them."));
            return;
        }
        const QList<OpenFact> facts = openFacts();
        for (const OpenFact &open : facts) {
            const bool needless =
                (open.tag == u"two-step-open" && !m_tags.contains(u"has-account"_s))
                || (open.tag == u"covers-open" && m_tags.contains(u"warranty-none"_s));
            if (m_tags.contains(open.tag) && !needless) {
                warn(u"fact-open"_s, u"facts/"_s + open.fact, u"facts#"_s + open.fact,
                     Text::tr("It is open %1, and the leaflet says so. State it.").arg(open.name));
            }
        }
    }

    void lookAtSupport()
    {
        if (m_tags.contains(u"support-ended"_s)) {
            warn(u"support-ended"_s, u"facts/supportUntil"_s, u"facts#supportUntil"_s,
                 Text::tr("Security updates have ended; the leaflet says so at its top."));
        } else if (m_tags.contains(u"support-none"_s)) {
            warn(u"support-none"_s, u"facts/supportUntil"_s, u"facts#supportUntil"_s,
                 Text::tr("No security updates are promised; the leaflet says so at its top."));
        }
    }

    void lookAtTrial()
    {
        const LeafletSteps &steps = m_source.steps.steps;
        if (steps.steps.isEmpty())
            return;
        const QString where = u"leaflet/trial"_s;
        const QString target = u"leaflet#trial"_s;
        if (!steps.trial) {
            warn(u"steps-untried"_s, where, target,
                 Text::tr("Nobody has followed the steps to the letter on a unit. Let somebody try "
                          "who did not write them."));
            return;
        }
        if (steps.trial->firmware != m_source.product.firmwareVersion) {
            warn(u"tried-on-another-firmware"_s, where, target,
                 Text::tr("The steps were tried on firmware %1, and the leaflet is about %2. Try "
                          "them again.")
                     .arg(steps.trial->firmware, m_source.product.firmwareVersion));
        }
        if (steps.trial->by.compare(m_source.steps.changedBy, Qt::CaseInsensitive) == 0) {
            warn(u"tried-by-the-writer"_s, where, target,
                 Text::tr("The steps were tried by %1, who wrote them last. Let somebody else try "
                          "them.")
                     .arg(steps.trial->by));
        }
    }

    void lookAtReading(const Readability &reading)
    {
        const auto &all = m_source.steps.steps.steps;
        for (auto field = all.begin(); field != all.end(); ++field) {
            for (const QString &step : *field) {
                const int words = longestSentenceIn(step);
                if (words > longestSentence) {
                    warn(u"long-sentence"_s, u"leaflet/"_s + field.key(),
                         u"leaflet#"_s + field.key(),
                         Text::tr("A sentence has %n word(s): “%1” Make two of it; 20 words are "
                                  "enough.",
                                  nullptr, words)
                             .arg(step));
                }
            }
        }
        if (m_texts.mostAge() && reading.age && *reading.age > *m_texts.mostAge()) {
            warn(u"hard-to-read"_s, u"leaflet"_s, u"leaflet"_s,
                 Text::tr("The reading age is %1 years and should be at most %2. Use shorter words "
                          "and sentences in the steps.")
                     .arg(*reading.age)
                     .arg(*m_texts.mostAge()));
        }
        lookAtValue(reading);
    }

    void lookAtValue(const Readability &reading)
    {
        const auto hardest = m_texts.hardestValue();
        const ReadingMeasure &measure = readingMeasure(reading.measure);
        if (!hardest || reading.words == 0)
            return;
        if (measure.isEase() ? reading.value >= *hardest : reading.value <= *hardest)
            return;
        const QString told = measure.isEase()
                                 ? Text::tr("The text reads as %1 on the %2 scale and should be at "
                                            "least %3. Use shorter words and sentences in the "
                                            "steps.")
                                 : Text::tr("The text reads as %1 on the %2 scale and should be at "
                                            "most %3. Use shorter words and sentences in the "
                                            "steps.");
        warn(u"hard-to-read"_s, u"leaflet"_s, u"leaflet"_s,
             told.arg(QString::number(reading.value), measure.name, QString::number(*hardest)));
    }

    const LeafletSource &m_source;
    const LeafletTexts &m_texts;
    const QSet<QString> &m_tags;
    QList<LintFinding> m_found;
};

} // namespace

bool leafletConditionsHold(const QSet<QString> &tags, const QStringList &conditions)
{
    return std::all_of(conditions.begin(), conditions.end(), [&](const QString &one) {
        return one.startsWith(u'!') ? !tags.contains(one.sliced(1)) : tags.contains(one);
    });
}

bool leafletHasBlock(const QSet<QString> &tags, const LeafletBlockRule &block)
{
    return leafletConditionsHold(tags, block.when)
           && (block.any.isEmpty()
               || std::any_of(block.any.begin(), block.any.end(), [&](const QString &one) {
                      return leafletConditionsHold(tags, {one});
                  }));
}

QStringList leafletFieldsIn(const QSet<QString> &tags)
{
    QStringList fields;
    for (const LeafletBlockRule &block : leafletOutline()) {
        if (!leafletHasBlock(tags, block))
            continue;
        for (const LeafletItemRule &item : block.items) {
            if (item.kind == LeafletItemRule::Kind::Maker && leafletConditionsHold(tags, item.when))
                fields.append(item.key);
        }
    }
    return fields;
}

QList<LintFinding> leafletFindings(const LeafletSource &source, const LeafletTexts &texts,
                                   const QSet<QString> &tags, const Readability &reading)
{
    return Findings(source, texts, tags).all(reading);
}

} // namespace labels
