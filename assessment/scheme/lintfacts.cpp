#include "assessment/scheme/lintrules.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::LintFacts)
};

/// What a label is usually valid for; a shorter end of updates shortens it (labels.md field 12).
constexpr int usualMonths = 24;

const QList<Verdict> passing = {Verdict::Pass};
const QList<Verdict> failing = {Verdict::Fail};
const QList<Verdict> denied = {Verdict::NotApplicable};
const QList<Verdict> applicable = {Verdict::Pass, Verdict::Fail, Verdict::Inconclusive};

// The provisions of the Code of Practice (October 2018) that speak of the same thing as a fact.
const QStringList ofPasswords = {u"CoP-1.1"_s};
const QStringList ofContact = {u"CoP-2.1"_s};
const QStringList ofUpdates = {u"CoP-3.1"_s, u"CoP-3.2"_s, u"CoP-3.9"_s};
const QStringList ofUpdatePeriod = {u"CoP-3.4"_s, u"CoP-3.8"_s};
const QStringList ofPersonalData = {u"CoP-8.1"_s, u"CoP-8.2"_s, u"CoP-8.3"_s, u"CoP-8.4"_s,
                                    u"CoP-8.5"_s};
const QStringList ofProcessing = {u"CoP-8.1"_s, u"CoP-8.2"_s}; // whatever the basis of it
const QStringList ofTelemetry = {u"CoP-10.1"_s, u"CoP-10.2"_s, u"CoP-10.3"_s};
const QStringList ofTelemetryNotice = {u"CoP-10.3"_s};
const QStringList ofDeviceErasure = {u"CoP-11.1"_s};
const QStringList ofServiceErasure = {u"CoP-11.2"_s};
const QStringList ofOfflineUse = {u"CoP-9.2"_s};
const QStringList ofPowerLoss = {u"CoP-9.3"_s};

/// A contradiction is told at the fact, once, and names the provisions that say otherwise.
void against(const LintView &view, LintPlaces &places, const QString &fact,
             const QStringList &provisions, const QList<Verdict> &verdicts)
{
    const QStringList found = view.having(provisions, verdicts);
    if (!found.isEmpty())
        places.addField(u"facts"_s, fact, {found.join(u", "_s)});
}

bool isNone(const std::optional<QStringList> &kinds)
{
    return kinds && *kinds == QStringList{u"none"_s};
}

bool isSome(const std::optional<QStringList> &kinds)
{
    return kinds && !kinds->isEmpty() && !isNone(kinds);
}

bool hasAnyOf(const std::optional<QStringList> &kinds, const QStringList &wanted)
{
    return kinds && std::any_of(wanted.begin(), wanted.end(), [&](const QString &kind) {
               return kinds->contains(kind);
           });
}

/// The last day of "part:YYYY-MM-DD"; invalid for another choice.
QDate partialWarranty(const Facts &facts)
{
    static const QString prefix = u"part:"_s;
    if (!facts.warrantyCoversUpdates.startsWith(prefix))
        return {};
    return QDate::fromString(facts.warrantyCoversUpdates.mid(prefix.size()), Qt::ISODate);
}

QString inWords(QDate date)
{
    return QLocale().toString(date, QLocale::LongFormat);
}

void findUnstated(const LintView &view, LintPlaces &places)
{
    const Facts &facts = view.facts();
    const auto need = [&places](bool stated, const QString &field, const QString &name) {
        if (!stated)
            places.addField(u"facts"_s, field, {name});
    };
    need(facts.supportUntil || facts.notSupported, u"supportUntil"_s,
         Text::tr("until when security updates come"));
    need(!facts.updateMethod.isEmpty(), u"updateMethod"_s, Text::tr("how updates are installed"));
    need(!facts.passwordPractice.isEmpty(), u"passwordPractice"_s, Text::tr("which passwords"));
    need(!facts.reportUrl.isEmpty(), u"reportContact/url"_s, Text::tr("where to report a problem"));
    need(facts.personalData.has_value(), u"personalData"_s, Text::tr("which personal data"));
    need(facts.sensors.has_value(), u"sensors"_s, Text::tr("which sensors"));
    need(!facts.telemetry.isEmpty(), u"telemetry"_s, Text::tr("whether telemetry is sent"));
    need(!facts.sharing.isEmpty(), u"sharing"_s, Text::tr("who else gets the data"));
    need(facts.dataDeletion.has_value(), u"dataDeletion"_s, Text::tr("how data is erased"));
    need(!facts.offlineNetwork.isEmpty(), u"offlineBehaviour/network"_s,
         Text::tr("what works without internet"));
}

QList<CheckedLintRule> updateRules()
{
    return {
        lintError(u"updates-without-end"_s, LintHold::EveryLabel,
                  QT_TRANSLATE_NOOP("assessment::LintRules",
                                    "No end of security updates is stated, yet %1 passes"),
                  QT_TRANSLATE_NOOP("assessment::LintRules",
                                    "state the date that is published, or correct the verdict"),
                  [](const LintView &view, LintPlaces &places) {
                      if (!view.facts().supportUntil)
                          against(view, places, u"supportUntil"_s, ofUpdatePeriod, passing);
                  }),
        lintError(u"updates-none"_s, LintHold::EveryLabel,
                  QT_TRANSLATE_NOOP("assessment::LintRules",
                                    "The facts say that there are no updates, yet %1 passes"),
                  QT_TRANSLATE_NOOP("assessment::LintRules", "correct the fact or the verdict"),
                  [](const LintView &view, LintPlaces &places) {
                      if (view.facts().updateMethod == u"none"_s)
                          against(view, places, u"updateMethod"_s, ofUpdates, passing);
                  }),
        lintError(u"support-without-updates"_s, LintHold::EveryLabel,
                  QT_TRANSLATE_NOOP(
                      "assessment::LintRules",
                      "Security updates are promised until %1, yet the facts say that there "
                      "is no way to update"),
                  QT_TRANSLATE_NOOP(
                      "assessment::LintRules",
                      "state how updates are installed, or that the product is not supported"),
                  [](const LintView &view, LintPlaces &places) {
                      const Facts &facts = view.facts();
                      if (facts.supportUntil && facts.updateMethod == u"none"_s)
                          places.addField(u"facts"_s, u"updateMethod"_s,
                                          {inWords(*facts.supportUntil)});
                  }),
        lintError(
            u"support-ended"_s, LintHold::Mark,
            QT_TRANSLATE_NOOP("assessment::LintRules", "Security updates ended on %1"),
            QT_TRANSLATE_NOOP("assessment::LintRules", "extend them, or state the right date"),
            [](const LintView &view, LintPlaces &places) {
                const auto &until = view.facts().supportUntil;
                if (until && view.now().isValid() && *until < view.now().date())
                    places.addField(u"facts"_s, u"supportUntil"_s, {inWords(*until)});
            }),
        lintWarning(
            u"support-short"_s,
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "Security updates end on %1, so that a label lasts no longer"),
            QT_TRANSLATE_NOOP("assessment::LintRules", "make sure that the date is right"),
            [](const LintView &view, LintPlaces &places) {
                const auto &until = view.facts().supportUntil;
                if (!until || !view.now().isValid())
                    return;
                const QDate today = view.now().date();
                if (*until >= today && *until < today.addMonths(usualMonths))
                    places.addField(u"facts"_s, u"supportUntil"_s, {inWords(*until)});
            }),
        lintWarning(
            u"support-reason"_s,
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "It is not stated why security updates end when they do"),
            QT_TRANSLATE_NOOP("assessment::LintRules", "give the reason that the policy gives"),
            [](const LintView &view, LintPlaces &places) {
                const Facts &facts = view.facts();
                if (facts.supportUntil && facts.supportReason.trimmed().isEmpty())
                    places.addField(u"facts"_s, u"supportReason"_s);
            }),
        lintWarning(
            u"warranty-beyond-support"_s,
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "The warranty covers updates until %1, after the last of them"),
            QT_TRANSLATE_NOOP("assessment::LintRules", "correct one of the dates"),
            [](const LintView &view, LintPlaces &places) {
                const QDate covered = partialWarranty(view.facts());
                const auto &until = view.facts().supportUntil;
                if (covered.isValid() && until && covered > *until)
                    places.addField(u"facts"_s, u"warrantyCoversUpdates"_s, {inWords(covered)});
            }),
    };
}

QList<CheckedLintRule> accessRules()
{
    return {
        lintError(
            u"password-shared"_s, LintHold::EveryLabel,
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "The facts say that units share a default password, yet %1 passes"),
            QT_TRANSLATE_NOOP("assessment::LintRules", "correct the fact or the verdict"),
            [](const LintView &view, LintPlaces &places) {
                if (view.facts().passwordPractice == u"shared default"_s)
                    against(view, places, u"passwordPractice"_s, ofPasswords, passing);
            }),
        lintError(u"contact-missing"_s, LintHold::EveryLabel,
                  QT_TRANSLATE_NOOP("assessment::LintRules",
                                    "No contact for reports is stated, yet %1 passes"),
                  QT_TRANSLATE_NOOP("assessment::LintRules",
                                    "state the contact that is published, or correct the verdict"),
                  [](const LintView &view, LintPlaces &places) {
                      if (view.facts().reportUrl.trimmed().isEmpty())
                          against(view, places, u"reportContact/url"_s, ofContact, passing);
                  }),
        lintError(
            u"account-denied"_s, LintHold::EveryLabel,
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "The facts say that an account is needed, and that there is none to "
                              "protect in two steps"),
            QT_TRANSLATE_NOOP("assessment::LintRules", "correct one of the two"),
            [](const LintView &view, LintPlaces &places) {
                const Facts &facts = view.facts();
                if (facts.accountNeeded == u"yes"_s && facts.twoStep == u"no account"_s)
                    places.addField(u"facts"_s, u"twoStep"_s);
            }),
        lintWarning(
            u"password-fact-fails"_s,
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "The facts say that no password is shared, yet %1 fails"),
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "make sure that the label does not say better than was found"),
            [](const LintView &view, LintPlaces &places) {
                const QString &practice = view.facts().passwordPractice;
                if (!practice.isEmpty() && practice != u"shared default"_s)
                    against(view, places, u"passwordPractice"_s, ofPasswords, failing);
            }),
    };
}

QList<CheckedLintRule> dataRules()
{
    return {
        lintError(u"personal-data-none"_s, LintHold::EveryLabel,
                  QT_TRANSLATE_NOOP(
                      "assessment::LintRules",
                      "The facts say that there are no personal data, yet %1 is answered as "
                      "applicable"),
                  QT_TRANSLATE_NOOP("assessment::LintRules",
                                    "name the data, or answer \"not applicable\" with the reason"),
                  [](const LintView &view, LintPlaces &places) {
                      if (isNone(view.facts().personalData))
                          against(view, places, u"personalData"_s, ofPersonalData, applicable);
                  }),
        lintError(u"personal-data-denied"_s, LintHold::EveryLabel,
                  QT_TRANSLATE_NOOP("assessment::LintRules",
                                    "The facts name personal data, yet %1 is \"not applicable\""),
                  QT_TRANSLATE_NOOP("assessment::LintRules", "assess it, or correct the fact"),
                  [](const LintView &view, LintPlaces &places) {
                      if (isSome(view.facts().personalData))
                          against(view, places, u"personalData"_s, ofProcessing, denied);
                  }),
        lintError(
            u"telemetry-none"_s, LintHold::EveryLabel,
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "The facts say that no telemetry is sent, yet %1 is answered as "
                              "applicable"),
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "state the telemetry, or answer \"not applicable\" with the reason"),
            [](const LintView &view, LintPlaces &places) {
                if (view.facts().telemetry == u"none"_s)
                    against(view, places, u"telemetry"_s, ofTelemetry, applicable);
            }),
        lintError(
            u"telemetry-denied"_s, LintHold::EveryLabel,
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "The facts say that telemetry is sent, yet %1 is \"not applicable\""),
            QT_TRANSLATE_NOOP("assessment::LintRules", "assess it, or correct the fact"),
            [](const LintView &view, LintPlaces &places) {
                const QString &telemetry = view.facts().telemetry;
                if (telemetry == u"optional"_s || telemetry == u"required"_s)
                    against(view, places, u"telemetry"_s, ofTelemetryNotice, denied);
            }),
        lintError(
            u"erasure-denied"_s, LintHold::EveryLabel,
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "The facts say that data cannot be erased there, yet %1 passes"),
            QT_TRANSLATE_NOOP("assessment::LintRules", "correct the fact or the verdict"),
            [](const LintView &view, LintPlaces &places) {
                const auto &deletion = view.facts().dataDeletion;
                if (!deletion)
                    return;
                QStringList provisions;
                if (!deletion->device)
                    provisions += ofDeviceErasure;
                if (!deletion->app && !deletion->service)
                    provisions += ofServiceErasure;
                against(view, places, u"dataDeletion"_s, provisions, passing);
            }),
        lintWarning(u"sensors-without-data"_s,
                    QT_TRANSLATE_NOOP(
                        "assessment::LintRules",
                        "There is a camera, a microphone or a biometric sensor, yet the facts "
                        "say that there are no personal data"),
                    QT_TRANSLATE_NOOP("assessment::LintRules",
                                      "make sure that nothing of what it senses is kept or sent"),
                    [](const LintView &view, LintPlaces &places) {
                        const Facts &facts = view.facts();
                        if (isNone(facts.personalData)
                            && hasAnyOf(facts.sensors,
                                        {u"camera"_s, u"microphone"_s, u"biometric"_s}))
                            places.addField(u"facts"_s, u"sensors"_s);
                    }),
        lintWarning(
            u"sharing-without-data"_s,
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "Data are shared with others, yet the facts say that there are no "
                              "personal data"),
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "make sure that what is shared says nothing about a person"),
            [](const LintView &view, LintPlaces &places) {
                const Facts &facts = view.facts();
                const bool shared =
                    facts.sharing == u"third parties"_s || facts.sharing == u"sold"_s;
                if (shared && isNone(facts.personalData))
                    places.addField(u"facts"_s, u"sharing"_s);
            }),
        lintWarning(
            u"offline-denied"_s,
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "The facts say that nothing works without internet, yet %1 passes"),
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "make sure that no more could reasonably work"),
            [](const LintView &view, LintPlaces &places) {
                if (view.facts().offlineNetwork == u"no"_s)
                    against(view, places, u"offlineBehaviour/network"_s, ofOfflineUse, passing);
            }),
        lintWarning(
            u"power-loss-denied"_s,
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "The facts say that a power cut needs action, yet %1 passes"),
            QT_TRANSLATE_NOOP("assessment::LintRules", "make sure that the recovery is clean"),
            [](const LintView &view, LintPlaces &places) {
                if (view.facts().offlinePower == u"needs action"_s)
                    against(view, places, u"offlineBehaviour/power"_s, ofPowerLoss, passing);
            }),
        lintWarning(
            u"fact-not-stated"_s,
            QT_TRANSLATE_NOOP("assessment::LintRules", "The label will say \"not stated\": %1"),
            QT_TRANSLATE_NOOP("assessment::LintRules", "state it"), findUnstated),
    };
}

} // namespace

QList<CheckedLintRule> lintFactRules()
{
    return updateRules() + accessRules() + dataRules();
}

} // namespace assessment
