#include "assessment/scheme/applicability.h"
#include "assessment/scheme/decisiontree.h"
#include "assessment/scheme/ixit.h"
#include "assessment/scheme/labelgate.h"
#include "assessment/scheme/lint.h"
#include "support/assessmentfixture.h"
#include "support/testsupport.h"

#include <QElapsedTimer>
#include <QSet>

#include <functional>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

const QDateTime begun(QDate(2026, 10, 1), QTime(9, 0), Qt::UTC);
const QDateTime worked(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
const QDateTime now(QDate(2026, 11, 24), QTime(16, 0), Qt::UTC);

/// Everything the rules look at.
struct Case
{
    Scheme scheme;
    Assessment assessment;
    std::optional<Organisation> organisation;

    QList<LintFinding> findings() const { return lint({scheme, assessment, organisation, ::now}); }
    QStringList whereOf(const QString &rule) const
    {
        QStringList places;
        for (const LintFinding &finding : findings()) {
            if (finding.rule == rule)
                places.append(finding.where);
        }
        return places;
    }
    Answer &answer(const QString &provision) { return assessment.answers[provision]; }
    EvidenceItem &evidenceFor(const QString &provision)
    {
        for (EvidenceItem &item : assessment.evidence) {
            if (item.id == u"E-"_s + provision)
                return item;
        }
        Q_UNREACHABLE();
    }
    void give(const QString &provision, Verdict verdict, const QString &rationale)
    {
        answer(provision).verdict = verdict;
        answer(provision).rationale = rationale;
        answer(provision).support = verdict == Verdict::Pass            ? Support::Yes
                                    : verdict == Verdict::NotApplicable ? Support::NotApplicable
                                                                        : Support::No;
    }
};

RunRecord run(const QString &test, Verdict verdict, const QStringList &provisions)
{
    RunRecord made;
    made.id = u"R-"_s + test;
    made.test = test;
    made.state = RunState::Finished;
    made.verdict = verdict;
    made.provisions = provisions;
    made.started = worked.addDays(-1);
    made.environment = {{u"firmware"_s, u"3.4.1"_s}};
    return made;
}

/// A finished assessment by a laboratory about which nobody would ask anything.
Case finished()
{
    Case made;
    made.scheme = *builtInScheme(u"uk-cop-2018"_s);
    made.scheme.reviewBy = ::now.date();
    made.assessment = assessmentfixture::acceptedAssessment(made.scheme);
    made.assessment.created = begun;
    for (Answer &answer : made.assessment.answers) {
        answer.rationale = u"Seen for %1 on two units."_s.arg(answer.provision);
        answer.changed = worked;
    }
    int number = 0;
    for (EvidenceItem &item : made.assessment.evidence) {
        item.sha256 = QByteArray::number(++number).rightJustified(32, '0');
        item.added = worked;
    }
    made.assessment.runs = {run(u"DT-01"_s, Verdict::Pass, {u"CoP-1.1"_s, u"CoP-6.3"_s})};
    made.organisation = Organisation{.name = u"Pennine Product Testing Ltd"_s,
                                     .accreditation = u"UKAS 00000 (example)"_s,
                                     .certificatePrefix = u"PPT"_s,
                                     .country = u"GB"_s};
    return made;
}

Component modem()
{
    return {
        .id = u"K1"_s, .name = u"Radio modem"_s, .version = u"2.1"_s, .supplier = u"Acme Ltd"_s};
}

using Change = std::function<void(Case &)>;

/// A record in which a rule finds something, and the nearest one in which it does not.
struct Fixture
{
    QString where; ///< of the first finding
    Change broken;
    Change sound;
};

Change verdict(const QString &provision, Verdict given, const QString &rationale)
{
    return [=](Case &c) { c.give(provision, given, rationale); };
}

Change facts(const std::function<void(Facts &)> &change)
{
    return [=](Case &c) { change(c.assessment.facts); };
}

Change inferred(const QString &provision, Inheritance inheritance, bool stale)
{
    return [=](Case &c) {
        Answer &answer = c.assessment.answers[provision];
        answer.inheritance = inheritance;
        answer.inference = Inference{.source = u"A2"_s,
                                     .scheme = u"en-303645-v2-1-1"_s,
                                     .bases = {},
                                     .basisSha256 = {},
                                     .stale = stale};
    };
}

/// As if somebody had gone through the tree for CoP-2.1 with \a choices and come to \a end.
void decided(Answer &answer, const QString &end, const QStringList &choices)
{
    const DecisionTree &tree = *decisionTreeFor(u"uk-cop-2018"_s, u"CoP-2.1"_s);
    answer.decision = DecisionPath{.tree = tree.id,
                                   .edition = tree.edition,
                                   .sha256 = tree.sha256,
                                   .steps = walk(tree, choices)->steps,
                                   .end = end,
                                   .verdict = answer.verdict,
                                   .rationale = answer.rationale,
                                   .decided = worked,
                                   .decidedBy = u"Ada"_s};
}

void openPersonalData(Case &c)
{
    for (const QString &id : {u"CoP-8.1"_s, u"CoP-8.2"_s, u"CoP-8.3"_s, u"CoP-8.4"_s, u"CoP-8.5"_s})
        c.give(id, Verdict::NotApplicable, u"No personal data; see the capture for %1."_s.arg(id));
}

QHash<QString, Fixture> answerFixtures()
{
    return {
        {u"unanswered"_s,
         {u"CoP-7.1"_s, [](Case &c) { c.assessment.answers.remove(u"CoP-7.1"_s); },
          verdict(u"CoP-7.1"_s, Verdict::Fail, u"No secure boot; the image runs altered."_s)}},
        {u"pass-without-evidence"_s,
         {u"CoP-3.2"_s, [](Case &c) { c.evidenceFor(u"CoP-3.2"_s).provisions.clear(); },
          [](Case &c) {
              c.evidenceFor(u"CoP-3.2"_s).provisions.clear();
              c.evidenceFor(u"CoP-3.1"_s).provisions.append(u"CoP-3.2"_s);
          }}},
        {u"fail-without-reason"_s,
         {u"CoP-1.2"_s, verdict(u"CoP-1.2"_s, Verdict::Fail, u" "_s),
          verdict(u"CoP-1.2"_s, Verdict::Fail, u"A reset brings back 1234."_s)}},
        {u"not-applicable-without-reason"_s,
         {u"CoP-3.6"_s, verdict(u"CoP-3.6"_s, Verdict::NotApplicable, u" \n"_s),
          verdict(u"CoP-3.6"_s, Verdict::NotApplicable, u"The device can be updated."_s)}},
        {u"inconclusive-without-reason"_s,
         {u"CoP-3.1"_s, verdict(u"CoP-3.1"_s, Verdict::Inconclusive, {}),
          verdict(u"CoP-3.1"_s, Verdict::Inconclusive, u"No update was offered."_s)}},
        {u"shown-unanswered"_s,
         {u"CoP-2.5"_s, [](Case &c) { c.assessment.answers.remove(u"CoP-2.5"_s); },
          [](Case &c) { c.assessment.answers.remove(u"CoP-1.4"_s); }}}, // informative
        {u"shown-pass-without-evidence"_s,
         {u"CoP-8.6"_s, [](Case &c) { c.evidenceFor(u"CoP-8.6"_s).provisions.clear(); },
          [](Case &c) {
              c.evidenceFor(u"CoP-8.6"_s).provisions.clear();
              c.give(u"CoP-8.6"_s, Verdict::Fail, u"The capture shows more."_s);
          }}},
        {u"shown-without-reason"_s,
         {u"CoP-5.3"_s, verdict(u"CoP-5.3"_s, Verdict::Fail, {}),
          verdict(u"CoP-5.3"_s, Verdict::Fail, u"A protocol of their own."_s)}},
        {u"still-inconclusive"_s,
         {u"CoP-9.4"_s, verdict(u"CoP-9.4"_s, Verdict::Inconclusive, u"One unit only."_s),
          verdict(u"CoP-9.4"_s, Verdict::Fail, u"All come back at once."_s)}},
        {u"inferred-answer"_s,
         {u"CoP-2.3"_s, inferred(u"CoP-2.3"_s, Inheritance::Open, false),
          inferred(u"CoP-2.3"_s, Inheritance::Confirmed, false)}},
        {u"inferred-from-changed"_s,
         {u"CoP-2.3"_s, inferred(u"CoP-2.3"_s, Inheritance::Confirmed, true),
          inferred(u"CoP-2.3"_s, Inheritance::Confirmed, false)}},
        {u"thin-reason"_s,
         {u"CoP-13.2"_s, verdict(u"CoP-13.2"_s, Verdict::NotApplicable, u"Absent."_s),
          verdict(u"CoP-13.2"_s, Verdict::NotApplicable, u"No interface for programs."_s)}},
        {u"circular-reason"_s,
         {u"CoP-2.2"_s,
          verdict(u"CoP-2.2"_s, Verdict::NotApplicable, u"No vulnerability was ever reported."_s),
          // What is passed may well say so.
          verdict(u"CoP-2.2"_s, Verdict::Pass, u"No vulnerability was ever reported."_s)}},
        {u"pasted-reason"_s,
         {u"CoP-1.1"_s,
          [](Case &c) {
              for (const QString &id : {u"CoP-5.1"_s, u"CoP-1.1"_s, u"CoP-9.1"_s, u"CoP-2.1"_s})
                  c.answer(id).rationale = u"  checked on the\n unit"_s;
          },
          [](Case &c) {
              for (const QString &id : {u"CoP-5.1"_s, u"CoP-1.1"_s, u"CoP-9.1"_s})
                  c.answer(id).rationale = u"Checked on the unit"_s;
          }}},
        {u"guideline-not-applicable"_s,
         {u"guideline-4"_s,
          [](Case &c) {
              for (const QString &id : {u"CoP-4.1"_s, u"CoP-4.2"_s, u"CoP-4.3"_s})
                  c.give(id, Verdict::NotApplicable, u"No credentials: %1."_s.arg(id));
          },
          [](Case &c) {
              for (const QString &id : {u"CoP-4.1"_s, u"CoP-4.2"_s})
                  c.give(id, Verdict::NotApplicable, u"No credentials: %1."_s.arg(id));
          }}},
        {u"unsupported-pass"_s,
         {u"CoP-5.1"_s, [](Case &c) { c.answer(u"CoP-5.1"_s).support = Support::No; },
          [](Case &c) { c.answer(u"CoP-5.1"_s).support = Support::NotStated; }}},
        {u"changed-after-acceptance"_s,
         {u"CoP-6.2"_s, [](Case &c) { c.answer(u"CoP-6.2"_s).status = ReviewStatus::Draft; },
          [](Case &c) {
              c.answer(u"CoP-6.2"_s).status = ReviewStatus::Draft;
              c.assessment.status = ReviewStatus::Draft;
          }}},
        {u"supported-not-applicable"_s,
         {u"CoP-13.2"_s,
          [](Case &c) {
              c.give(u"CoP-13.2"_s, Verdict::NotApplicable, u"No interface for programs."_s);
              c.answer(u"CoP-13.2"_s).support = Support::Yes;
          },
          verdict(u"CoP-13.2"_s, Verdict::NotApplicable, u"No interface for programs."_s)}},
        {u"decision-path"_s,
         {u"CoP-2.1"_s, [](Case &c) { decided(c.answer(u"CoP-2.1"_s), u"reachable"_s, {}); },
          [](Case &c) {
              decided(c.answer(u"CoP-2.1"_s), u"reachable"_s,
                      {u"yes"_s, u"yes"_s, u"yes"_s, u"yes"_s, u"yes"_s});
          }}},
        {u"rejected-answer"_s,
         {u"CoP-6.4"_s, [](Case &c) { c.answer(u"CoP-6.4"_s).status = ReviewStatus::Rejected; },
          [](Case &c) { c.answer(u"CoP-6.4"_s).status = ReviewStatus::Submitted; }}},
        {u"unknown-provision"_s,
         {u"CoP-14.1"_s,
          [](Case &c) {
              c.assessment.answers[u"CoP-14.1"_s] = c.answer(u"CoP-1.1"_s);
              c.answer(u"CoP-14.1"_s).provision = u"CoP-14.1"_s;
          },
          [](Case &) {}}},
    };
}

QHash<QString, Fixture> factFixtures()
{
    const auto noPersonalData = facts([](Facts &f) { f.personalData = QStringList{u"none"_s}; });
    return {
        {u"updates-without-end"_s,
         {u"facts/supportUntil"_s, facts([](Facts &f) { f.supportUntil.reset(); }),
          [](Case &c) {
              c.assessment.facts.supportUntil.reset();
              c.give(u"CoP-3.4"_s, Verdict::Fail, u"There is no policy."_s);
              c.give(u"CoP-3.8"_s, Verdict::Fail, u"The box is silent."_s);
          }}},
        {u"updates-none"_s,
         {u"facts/updateMethod"_s, facts([](Facts &f) { f.updateMethod = u"none"_s; }),
          facts([](Facts &f) { f.updateMethod = u"manual"_s; })}},
        {u"support-without-updates"_s,
         {u"facts/updateMethod"_s, facts([](Facts &f) { f.updateMethod = u"none"_s; }),
          facts([](Facts &f) {
              f.updateMethod = u"none"_s;
              f.supportUntil.reset();
              f.notSupported = true;
          })}},
        {u"support-ended"_s,
         {u"facts/supportUntil"_s,
          facts([](Facts &f) { f.supportUntil = ::now.date().addDays(-1); }),
          facts([](Facts &f) { f.supportUntil = ::now.date(); })}},
        {u"support-short"_s,
         {u"facts/supportUntil"_s,
          facts([](Facts &f) { f.supportUntil = ::now.date().addMonths(24).addDays(-1); }),
          facts([](Facts &f) { f.supportUntil = ::now.date().addMonths(24); })}},
        {u"support-reason"_s,
         {u"facts/supportReason"_s, facts([](Facts &f) { f.supportReason.clear(); }),
          facts([](Facts &f) { f.supportReason = u"Life of the lamp"_s; })}},
        {u"warranty-beyond-support"_s,
         {u"facts/warrantyCoversUpdates"_s,
          facts([](Facts &f) { f.warrantyCoversUpdates = u"part:2031-07-01"_s; }),
          facts([](Facts &f) { f.warrantyCoversUpdates = u"part:2031-06-30"_s; })}},
        {u"password-shared"_s,
         {u"facts/passwordPractice"_s,
          facts([](Facts &f) { f.passwordPractice = u"shared default"_s; }),
          [](Case &c) {
              c.assessment.facts.passwordPractice = u"shared default"_s;
              c.give(u"CoP-1.1"_s, Verdict::Fail, u"Both units accept admin."_s);
          }}},
        {u"contact-missing"_s,
         {u"facts/reportContact/url"_s, facts([](Facts &f) { f.reportUrl.clear(); }),
          [](Case &c) {
              c.assessment.facts.reportUrl.clear();
              c.give(u"CoP-2.1"_s, Verdict::Fail, u"There is no contact."_s);
          }}},
        {u"account-denied"_s,
         {u"facts/twoStep"_s, facts([](Facts &f) { f.accountNeeded = u"yes"_s; }),
          facts([](Facts &f) {
              f.accountNeeded = u"yes"_s;
              f.twoStep = u"no"_s;
          })}},
        {u"password-fact-fails"_s,
         {u"facts/passwordPractice"_s,
          verdict(u"CoP-1.1"_s, Verdict::Fail, u"The console takes root."_s),
          [](Case &c) {
              c.give(u"CoP-1.1"_s, Verdict::Fail, u"The console takes root."_s);
              c.assessment.facts.passwordPractice = u"shared default"_s;
          }}},
        {u"personal-data-none"_s,
         {u"facts/personalData"_s, noPersonalData,
          [=](Case &c) {
              noPersonalData(c);
              openPersonalData(c);
          }}},
        {u"personal-data-denied"_s,
         {u"facts/personalData"_s, openPersonalData,
          verdict(u"CoP-8.4"_s, Verdict::NotApplicable, u"The basis is a contract."_s)}},
        {u"telemetry-none"_s,
         {u"facts/telemetry"_s, facts([](Facts &f) { f.telemetry = u"none"_s; }),
          [](Case &c) {
              c.assessment.facts.telemetry = u"none"_s;
              for (const QString &id : {u"CoP-10.1"_s, u"CoP-10.2"_s, u"CoP-10.3"_s})
                  c.give(id, Verdict::NotApplicable, u"Nothing is sent; capture %1."_s.arg(id));
          }}},
        {u"telemetry-denied"_s,
         {u"facts/telemetry"_s,
          verdict(u"CoP-10.3"_s, Verdict::NotApplicable, u"Nothing is sent, says the maker."_s),
          verdict(u"CoP-10.1"_s, Verdict::NotApplicable, u"Sent once a year only."_s)}},
        {u"erasure-denied"_s,
         {u"facts/dataDeletion"_s, facts([](Facts &f) { f.dataDeletion->device = false; }),
          facts([](Facts &f) { f.dataDeletion->app = false; })}},
        {u"sensors-without-data"_s,
         {u"facts/sensors"_s,
          [=](Case &c) {
              noPersonalData(c);
              c.assessment.facts.sensors = QStringList{u"camera"_s};
          },
          [=](Case &c) {
              noPersonalData(c);
              c.assessment.facts.sensors = QStringList{u"presence"_s};
          }}},
        {u"sharing-without-data"_s,
         {u"facts/sharing"_s,
          [=](Case &c) {
              noPersonalData(c);
              c.assessment.facts.sharing = u"sold"_s;
          },
          facts([](Facts &f) { f.sharing = u"sold"_s; })}},
        {u"offline-denied"_s,
         {u"facts/offlineBehaviour/network"_s, facts([](Facts &f) { f.offlineNetwork = u"no"_s; }),
          facts([](Facts &f) { f.offlineNetwork = u"part"_s; })}},
        {u"power-loss-denied"_s,
         {u"facts/offlineBehaviour/power"_s,
          facts([](Facts &f) { f.offlinePower = u"needs action"_s; }),
          [](Case &c) {
              c.assessment.facts.offlinePower = u"needs action"_s;
              c.give(u"CoP-9.3"_s, Verdict::Fail, u"It has to be paired again."_s);
          }}},
        {u"fact-not-stated"_s,
         {u"facts/sensors"_s, facts([](Facts &f) { f.sensors.reset(); }),
          facts([](Facts &f) { f.standbyPowerWatts.reset(); })}},
    };
}

/// The record held against EN 303 645 as well, with an IXIT about which nobody would ask: there
/// may be what nothing speaks about. Once, however often it is asked for.
void declare(Case &c)
{
    const QString id = u"en-303645-v3-1-3"_s;
    if (c.scheme.id == id)
        return;
    Scheme standard = *builtInScheme(id);
    for (Guideline &guideline : standard.guidelines)
        guideline.number += int(c.scheme.guidelines.size());
    c.scheme.id = id;
    c.scheme.guidelines += standard.guidelines;
    c.scheme.scopeQuestions = standard.scopeQuestions;
    c.assessment.scheme = id;
    for (const IxitTable &table : ixitEditionFor(id)->tables) {
        IxitEntry entry{.id = ixitId(table.name, 1)};
        for (const IxitColumn &column : table.columns) {
            switch (column.type) {
            case IxitColumn::Type::Text: entry.values[column.key] = u"As built"_s; break;
            case IxitColumn::Type::YesNo: entry.values[column.key] = u"yes"_s; break;
            case IxitColumn::Type::Choice: entry.values[column.key] = column.choices.first(); break;
            case IxitColumn::Type::Period: entry.values[column.key] = u"5 years"_s; break;
            case IxitColumn::Type::Reference:
            case IxitColumn::Type::References:
                entry.values[column.key] = column.tables.first() + u"-1"_s;
                break;
            }
        }
        c.assessment.ixit[table.name] = {entry};
    }
}

Change declared(const Change &change)
{
    return [=](Case &c) {
        declare(c);
        change(c);
    };
}

Change cell(const QString &id, const QString &column, const QString &text)
{
    return declared([=](Case &c) {
        QList<IxitEntry> &entries = c.assessment.ixit[id.section(u'-', 0, 0)];
        entries[0].values[column] = text;
    });
}

Change judged(const QString &provision, const QString &testCase, const QString &item,
              Verdict verdict)
{
    return declared([=](Case &c) {
        for (const TestCase &one : ixitEditionFor(c.scheme.id)->group(provision)->cases) {
            c.assessment.itemVerdicts.append(
                {.provision = provision,
                 .testCase = one.id,
                 .item = item,
                 .verdict = one.id == testCase ? verdict : Verdict::Pass,
                 .reason = u"Seen."_s,
                 .entrySha256 = findEntry(c.assessment.ixit, item)->digest()});
        }
    });
}

Change claimed(const QString &provision, const QStringList &without)
{
    return declared([=](Case &c) {
        c.answer(provision).support = Support::Yes;
        for (const QString &table : without)
            c.assessment.ixit.remove(table);
    });
}

Change found(const QString &description)
{
    return declared([=](Case &c) {
        c.assessment.ixit[u"PhyIntf"_s][0].values[u"description"_s] = description;
        c.assessment.runs.first().findings = {{.id = u"boot-loader-prompt"_s,
                                               .summary = u"The device stands in its boot loader"_s,
                                               .provision = u"CoP-6.3"_s}};
    });
}

QHash<QString, Fixture> ixitFixtures()
{
    const auto saidNotToApply = [](const QString &provision) {
        return declared([=](Case &c) {
            c.give(provision, Verdict::NotApplicable, u"The maker has no such thing."_s);
        });
    };
    const auto passed = [](const Change &change) {
        return [=](Case &c) {
            change(c);
            c.give(u"EN-5.6-3"_s, Verdict::Pass, u"Nothing is exposed."_s);
            c.evidenceFor(u"CoP-6.3"_s).provisions.append(u"EN-5.6-3"_s);
        };
    };
    return {
        {u"placeholder-ixit"_s,
         {u"ixit/AuthMech-1/bruteForcePrevention"_s,
          cell(u"AuthMech-1"_s, u"bruteForcePrevention"_s, u"TBD"_s),
          cell(u"AuthMech-1"_s, u"bruteForcePrevention"_s, u"10 tries an hour"_s)}},
        {u"placeholder-scope"_s,
         {u"scope/w"_s, declared([](Case &c) { c.assessment.scope[u"w"_s].note = u"TBC"_s; }),
          declared([](Case &c) { c.assessment.scope[u"w"_s].note = u"Nothing is sent."_s; })}},
        {u"placeholder-item-verdict"_s,
         {u"ixit/PhyIntf-1"_s,
          [](Case &c) {
              judged(u"EN-5.6-3"_s, u"5.6-3-2"_s, u"PhyIntf-1"_s, Verdict::Pass)(c);
              c.assessment.itemVerdicts.last().reason = u"see above"_s;
          },
          judged(u"EN-5.6-3"_s, u"5.6-3-2"_s, u"PhyIntf-1"_s, Verdict::Pass)}},
        {u"ixit-field-missing"_s,
         {u"ixit/ExtSens-1/description"_s, cell(u"ExtSens-1"_s, u"description"_s, {}),
          cell(u"AuthMech-1"_s, u"passwordGeneration"_s, {})}}, // may be empty
        {u"ixit-record-missing"_s,
         {u"ixit/Conf"_s, declared([](Case &c) { c.assessment.ixit.remove(u"Conf"_s); }),
          // Nothing is declared at all: no assessment after TS 103 701.
          declared([](Case &c) { c.assessment.ixit.clear(); })}},
        {u"ixit-reference"_s,
         {u"ixit/SoftServ-1/authenticationMechanism"_s,
          cell(u"SoftServ-1"_s, u"authenticationMechanism"_s, u"AuthMech-2"_s),
          cell(u"SoftServ-1"_s, u"authenticationMechanism"_s, u"none"_s)}},
        {u"ixit-foreign"_s,
         {u"ixit/ComMech"_s,
          declared([](Case &c) { c.assessment.ixit[u"ComMech"_s] = {{.id = u"ComMech-1"_s}}; }),
          declared([](Case &c) { c.assessment.ixit[u"ComMech"_s].clear(); })}},
        {u"ixit-entry-missing"_s,
         {u"ixit/UserInfo"_s, claimed(u"EN-5.8-3"_s, {u"UserInfo"_s, u"ExtSens"_s}),
          claimed(u"EN-5.8-3"_s, {u"ExtSens"_s})}},
        {u"ixit-undeclared"_s,
         {u"ixit/PhyIntf"_s, found(u"Two LEDs"_s),
          found(u"UART pads on the board, where U-Boot answers"_s)}},
        {u"ics-mandatory"_s,
         {u"EN-5.2-1"_s, saidNotToApply(u"EN-5.2-1"_s), saidNotToApply(u"EN-5.2-2"_s)}},
        {u"group-contradicts"_s,
         {u"EN-5.6-3"_s, passed(judged(u"EN-5.6-3"_s, u"5.6-3-2"_s, u"PhyIntf-1"_s, Verdict::Fail)),
          passed(judged(u"EN-5.6-3"_s, u"5.6-3-2"_s, u"PhyIntf-1"_s, Verdict::Inconclusive))}},
        {u"item-verdict-outdated"_s,
         {u"ixit/PhyIntf-1"_s,
          [](Case &c) {
              judged(u"EN-5.6-3"_s, u"5.6-3-2"_s, u"PhyIntf-1"_s, Verdict::Pass)(c);
              c.assessment.ixit[u"PhyIntf"_s][0].values[u"protection"_s] = u"None"_s;
          },
          judged(u"EN-5.6-3"_s, u"5.6-3-2"_s, u"PhyIntf-1"_s, Verdict::Pass)}},
        {u"ixit-unused"_s,
         {u"ixit/UpdMech-1"_s, cell(u"SoftComp-1"_s, u"updateMechanism"_s, u"none"_s),
          declared([](Case &) {})}},
        {u"ixit-table-empty"_s,
         {u"ixit/ExtSens"_s, claimed(u"EN-5.8-3"_s, {u"ExtSens"_s}), claimed(u"EN-5.8-3"_s, {})}},
    };
}

QHash<QString, Fixture> evidenceFixtures()
{
    const auto serve = [](int passes) {
        return [=](Case &c) {
            EvidenceItem &item = c.evidenceFor(u"CoP-1.1"_s);
            item.provisions.clear();
            for (int i = 0; i < passes; ++i)
                item.provisions.append(c.assessment.answers.keys()[i]);
        };
    };
    return {
        {u"evidence-empty"_s,
         {u"CoP-2.1"_s, [](Case &c) { c.evidenceFor(u"CoP-2.1"_s).bytes = 0; },
          [](Case &c) {
              c.evidenceFor(u"CoP-2.1"_s).bytes = 0;
              c.evidenceFor(u"CoP-2.2"_s).provisions.append(u"CoP-2.1"_s);
          }}},
        {u"evidence-empty-file"_s,
         {u"evidence/E-CoP-2.1"_s, [](Case &c) { c.evidenceFor(u"CoP-2.1"_s).bytes = 0; },
          [](Case &c) { c.evidenceFor(u"CoP-2.1"_s).bytes = 1; }}},
        {u"evidence-unused"_s,
         {u"evidence/E-CoP-2.1"_s, [](Case &c) { c.evidenceFor(u"CoP-2.1"_s).provisions.clear(); },
          [](Case &c) { c.evidenceFor(u"CoP-2.1"_s).provisions = {u"CoP-2.2"_s}; }}},
        {u"evidence-overused"_s, {u"evidence/E-CoP-1.1"_s, serve(13), serve(12)}},
        {u"evidence-double"_s,
         {u"evidence/E-CoP-1.2"_s,
          [](Case &c) { c.evidenceFor(u"CoP-1.2"_s).sha256 = c.evidenceFor(u"CoP-1.1"_s).sha256; },
          [](Case &c) { c.evidenceFor(u"CoP-1.2"_s).title = c.evidenceFor(u"CoP-1.1"_s).title; }}},
        {u"evidence-address-only"_s,
         {u"CoP-2.1"_s,
          [](Case &c) { c.evidenceFor(u"CoP-2.1"_s).url = u"https://maker.example/vdp"_s; },
          [](Case &c) {
              c.evidenceFor(u"CoP-2.1"_s).url = u"https://maker.example/vdp"_s;
              c.evidenceFor(u"CoP-2.2"_s).provisions.append(u"CoP-2.1"_s);
          }}},
        {u"evidence-confidential-only"_s,
         {u"CoP-11.1"_s, [](Case &c) { c.evidenceFor(u"CoP-11.1"_s).confidential = true; },
          [](Case &c) { c.evidenceFor(u"CoP-4.1"_s).confidential = true; }}},
        {u"evidence-early"_s,
         {u"evidence/E-CoP-3.1"_s,
          [](Case &c) { c.evidenceFor(u"CoP-3.1"_s).added = begun.addMSecs(-1); },
          [](Case &c) { c.evidenceFor(u"CoP-3.1"_s).added = begun; }}},
        {u"evidence-expired"_s,
         {u"evidence/E-CoP-3.1"_s,
          [](Case &c) {
              c.assessment.day = ::now.date();
              c.evidenceFor(u"CoP-3.1"_s).expires = ::now.date().addDays(-1);
          },
          [](Case &c) {
              c.assessment.day = ::now.date();
              c.evidenceFor(u"CoP-3.1"_s).expires = ::now.date();
          }}},
        {u"supplier-evidence-expired"_s,
         {u"evidence/E-CoP-3.1"_s,
          [](Case &c) {
              c.assessment.day = ::now.date();
              c.evidenceFor(u"CoP-3.1"_s).expires = ::now.date().addDays(-1);
              c.evidenceFor(u"CoP-3.1"_s).supplied = SuppliedBy{modem(), u"D1"_s};
          },
          [](Case &c) {
              c.assessment.day = ::now.date();
              c.evidenceFor(u"CoP-3.1"_s).expires = ::now.date();
              c.evidenceFor(u"CoP-3.1"_s).supplied = SuppliedBy{modem(), u"D1"_s};
          }}},
        {u"component-withdrawn"_s,
         {u"component/K1"_s,
          [](Case &c) {
              Component gone = modem();
              gone.withdrawn = ::now.date();
              gone.reason = u"Recalled."_s;
              c.assessment.components = {{.component = gone, .used = {}, .usedBy = {}}};
          },
          [](Case &c) {
              c.assessment.components = {{.component = modem(), .used = {}, .usedBy = {}}};
          }}},
        {u"component-superseded"_s,
         {u"component/K1"_s,
          [](Case &c) {
              c.assessment.components = {
                  {.component = modem(), .used = {}, .usedBy = {}, .newer = u"2.2"_s}};
          },
          [](Case &c) {
              c.assessment.components = {{.component = modem(), .used = {}, .usedBy = {}}};
          }}},
        {u"component-waiting"_s,
         {u"component/K1"_s,
          [](Case &c) {
              c.assessment.components = {
                  {.component = modem(), .used = {}, .usedBy = {}, .waiting = 1}};
          },
          [](Case &c) {
              c.assessment.components = {{.component = modem(), .used = {}, .usedBy = {}}};
          }}},
        {u"evidence-future"_s,
         {u"evidence/E-CoP-3.1"_s,
          [](Case &c) { c.evidenceFor(u"CoP-3.1"_s).added = ::now.addSecs(301); },
          [](Case &c) { c.evidenceFor(u"CoP-3.1"_s).added = ::now.addSecs(300); }}},
    };
}

QHash<QString, Fixture> runFixtures()
{
    const auto add = [](const QString &test, Verdict verdict,
                        const std::function<void(RunRecord &)> &change = {}) {
        return [=](Case &c) {
            RunRecord made = run(test, verdict, {u"CoP-1.1"_s, u"CoP-4.3"_s});
            if (change)
                change(made);
            c.assessment.runs.append(made);
        };
    };
    const auto later = [](RunRecord &r) { r.started = worked.addSecs(1); };
    return {
        {u"failed-run-unanswered"_s,
         {u"CoP-1.1"_s, add(u"DT-04"_s, Verdict::Fail, later), // the rationale cannot be about it
          [=](Case &c) {
              add(u"DT-04"_s, Verdict::Fail, later)(c);
              for (const QString &id : {u"CoP-1.1"_s, u"CoP-4.3"_s})
                  c.give(id, Verdict::Fail, u"DT-04 got in: %1."_s.arg(id));
          }}},
        {u"failed-run-overridden"_s,
         {u"CoP-4.3"_s,
          add(u"DT-04"_s, Verdict::Fail,
              [](RunRecord &r) {
                  r.findings = {{.id = u"in"_s, .summary = u"In"_s, .provision = u"CoP-4.3"_s}};
              }),
          add(u"DT-04"_s, Verdict::Fail,
              [](RunRecord &r) {
                  r.findings = {{.id = u"in"_s, .summary = u"In"_s, .provision = u"CoP-6.3"_s}};
                  r.state = RunState::Aborted; // it has no verdict then
              })}},
        {u"inconclusive-run"_s,
         {u"CoP-1.1"_s, add(u"DT-04"_s, Verdict::Inconclusive, later),
          [=](Case &c) {
              add(u"DT-04"_s, Verdict::Inconclusive, later)(c);
              add(u"DT-04"_s, Verdict::Pass, later)(c);
          }}},
        {u"broken-run"_s,
         {u"run/R-DT-04"_s,
          add(u"DT-04"_s, Verdict::Inconclusive,
              [](RunRecord &r) { r.state = RunState::Unplugged; }),
          [=](Case &c) {
              add(u"DT-04"_s, Verdict::Inconclusive,
                  [](RunRecord &r) { r.state = RunState::Unplugged; })(c);
              add(u"DT-04"_s, Verdict::Pass)(c);
          }}},
        {u"run-firmware"_s,
         {u"run/R-DT-01"_s, [](Case &c) { c.assessment.product.firmwareVersion = u"3.4.2"_s; },
          [](Case &c) {
              c.assessment.product.firmwareVersion = u"3.4.2"_s;
              c.assessment.runs[0].environment[u"firmware"_s] = u"3.4.2"_s;
          }}},
        {u"run-clock"_s,
         {u"run/R-DT-01"_s, [](Case &c) { c.assessment.runs[0].started = ::now.addSecs(301); },
          [](Case &c) { c.assessment.runs[0].started = ::now.addSecs(300); }}},
        {u"no-device-test"_s,
         {u"device"_s, [](Case &c) { c.assessment.runs.clear(); },
          [](Case &c) {
              c.assessment.runs.clear();
              c.assessment.product.interfaces = {u"wifi"_s};
          }}},
    };
}

QHash<QString, Fixture> recordFixtures()
{
    return {
        {u"placeholder-printed"_s,
         {u"product/name"_s, [](Case &c) { c.assessment.product.name = u"TBD"_s; },
          [](Case &c) { c.assessment.product.name = u"Lamp for what you have to do"_s; }}},
        {u"placeholder-rationale"_s,
         {u"CoP-7.2"_s, [](Case &c) { c.answer(u"CoP-7.2"_s).rationale = u"n/a"_s; },
          [](Case &c) { c.answer(u"CoP-7.2"_s).rationale = u"The n/a in annex B is right."_s; }}},
        {u"placeholder-product"_s,
         {u"product/hardwareRevision"_s,
          [](Case &c) { c.assessment.product.hardwareRevision = u"?"_s; },
          [](Case &c) { c.assessment.product.hardwareRevision.clear(); }}},
        {u"placeholder-evidence"_s,
         {u"evidence/E-CoP-7.2"_s, [](Case &c) { c.evidenceFor(u"CoP-7.2"_s).title = u"test"_s; },
          [](Case &c) { c.evidenceFor(u"CoP-7.2"_s).title = u"Test of the boot chain"_s; }}},
        {u"four-eyes"_s,
         {u"review"_s, [](Case &c) { c.assessment.decidedBy = u"ANN "_s; },
          [](Case &c) {
              c.assessment.decidedBy = u"ann"_s;
              c.assessment.kind = AssessmentKind::Self;
          }}},
        {u"organisation"_s,
         {u"organisation/name"_s, [](Case &c) { c.organisation.reset(); },
          [](Case &c) {
              c.organisation.reset();
              c.assessment.kind = AssessmentKind::Self;
          }}},
        {u"accreditation"_s,
         {u"organisation/accreditation"_s, [](Case &c) { c.organisation->accreditation.clear(); },
          [](Case &c) {
              c.organisation->accreditation.clear();
              c.assessment.kind = AssessmentKind::Self;
          }}},
        {u"product"_s,
         {u"product/firmware/version"_s,
          [](Case &c) { c.assessment.product.firmwareVersion = u" "_s; },
          [](Case &c) { c.assessment.product.variants.clear(); }}},
        {u"verify-host"_s,
         {u"facts/verifyHost"_s, facts([](Facts &f) { f.verifyHost.clear(); }),
          facts([](Facts &f) { f.verifyHost = u"check.example"_s; })}},
        {u"firmware-digest"_s,
         {u"product/firmware/sha256"_s,
          [](Case &c) { c.assessment.product.firmwareSha256.clear(); }, [](Case &) {}}},
        {u"scheme-unsigned"_s,
         {u"scheme"_s, [](Case &c) { c.scheme.origin = CatalogueOrigin::Untrusted; },
          [](Case &c) { c.scheme.origin = CatalogueOrigin::Signed; }}},
        {u"scheme-digest"_s,
         {u"scheme"_s, [](Case &c) { c.assessment.schemeDigest = QByteArray(32, 'x'); },
          [](Case &c) {
              c.scheme.digest = QByteArray(32, 'x');
              c.assessment.schemeDigest = QByteArray(32, 'x');
          }}},
        {u"scheme-review"_s,
         {u"scheme"_s, [](Case &c) { c.scheme.reviewBy = ::now.date().addDays(-1); },
          [](Case &c) { c.scheme.reviewBy = {}; }}},
        {u"answer-clock"_s,
         {u"CoP-9.2"_s, [](Case &c) { c.answer(u"CoP-9.2"_s).changed = ::now.addSecs(301); },
          [](Case &c) { c.answer(u"CoP-9.2"_s).changed = {}; }}},
    };
}

QHash<QString, Fixture> fixtures()
{
    QHash<QString, Fixture> all = answerFixtures();
    all.insert(factFixtures());
    all.insert(evidenceFixtures());
    all.insert(runFixtures());
    all.insert(recordFixtures());
    all.insert(ixitFixtures());
    return all;
}

} // namespace

/// Each rule finds what it is for, leaves its nearest neighbour alone, and says what to do.
class TestLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsFoundInAFinishedRecord();
    void everyRuleHasAFixture();
    void everyRule_data();
    void everyRule();
    void placeholders_data();
    void placeholders();
    void circularReasons_data();
    void circularReasons();
    void theGateIsClosedByWhatHolds();
    void aContradictionIsToldBesideAGap();
    void oneCauseIsToldOnceAtTheGate();
    void theOrderIsFixed();
    void wordsOfPeopleStayAsTheyAre();
    void whatTheScopeTakesAwayNeedsNoAnswer();
    void timeIsLeftAloneWithoutAClock();
    void hundredsAreFast();
};

void TestLint::nothingIsFoundInAFinishedRecord()
{
    const QList<LintFinding> findings = finished().findings();
    for (const LintFinding &finding : findings)
        qWarning() << finding.rule << finding.where << finding.message;
    QCOMPARE(findings.size(), 0);
}

void TestLint::everyRuleHasAFixture()
{
    const auto known = fixtures();
    QSet<QString> rules;
    for (const LintRule &rule : lintRules()) {
        QVERIFY2(known.contains(rule.id), qPrintable(rule.id));
        QVERIFY2(!rules.contains(rule.id), qPrintable(rule.id));
        rules.insert(rule.id);
        // A warning that held back a label would be an error.
        QCOMPARE(rule.severity == LintSeverity::Warning, rule.holds == LintHold::Nothing);
        QVERIFY2(rule.says[0] == u'"' || rule.says[0].isUpper() || rule.says[0] == u'%',
                 qPrintable(rule.says));
        QVERIFY2(!rule.advice.endsWith(u'.'), qPrintable(rule.advice));
    }
    QVERIFY(rules.size() >= 30);
    QCOMPARE(known.size(), rules.size()); // no fixture of a rule that is gone
}

void TestLint::everyRule_data()
{
    QTest::addColumn<LintRule>("rule");
    QTest::addColumn<Fixture>("fixture");
    const auto known = fixtures();
    for (const LintRule &rule : lintRules())
        QTest::newRow(qPrintable(rule.id)) << rule << known.value(rule.id);
}

void TestLint::everyRule()
{
    QFETCH(LintRule, rule);
    QFETCH(Fixture, fixture);
    Case broken = finished();
    fixture.broken(broken);
    const QList<LintFinding> findings = broken.findings();
    const auto found =
        std::find_if(findings.begin(), findings.end(),
                     [&](const LintFinding &finding) { return finding.rule == rule.id; });
    QVERIFY(found != findings.end());
    QCOMPARE(found->where, fixture.where);
    QCOMPARE(found->severity, rule.severity);
    QCOMPARE(found->holds, rule.holds);
    QVERIFY2(found->message.endsWith(u'.') && !found->message.contains(u'%'),
             qPrintable(found->message));
    static const QStringList pages = {
        u"product"_s,      u"device"_s, u"facts"_s,      u"review"_s, u"catalogues"_s,
        u"organisation"_s, u"ixit"_s,   u"testgroups"_s, u"scope"_s,  u"components"_s};
    const QString page = found->target.section(u'#', 0, 0);
    QVERIFY2(pages.contains(page) || page.startsWith(u"guideline/"_s), qPrintable(found->target));

    Case sound = finished();
    fixture.sound(sound);
    QCOMPARE(sound.whereOf(rule.id), QStringList());
}

void TestLint::placeholders_data()
{
    QTest::addColumn<bool>("placeholder");
    for (const char *text : {"?",
                             "??",
                             "-",
                             "—",
                             "...",
                             "n/a",
                             "N.A.",
                             "NA",
                             "tbd",
                             "TBC.",
                             "TBA",
                             "to do",
                             "To-do",
                             "TODO: ask the maker",
                             "xxx",
                             "Model XXX",
                             "todo check",
                             "FIXME",
                             "Lorem ipsum dolor",
                             "Seen??",
                             "[insert name]",
                             "<your name here>",
                             "To be confirmed",
                             "to be confirmed with QA",
                             "test",
                             "asdf",
                             "placeholder",
                             "  ?  ",
                             "see above"})
        QTest::newRow(text) << true;
    for (const char *text :
         {"", "The leaflet says what to do.", "An update has to be confirmed by the owner.",
          "To be confirmed by the owner, an update shows its reason.", "Why? The key differs.",
          "NAS drive", "Testing lab", "HL-200", "A1", "No.", "3.4.1", "XX-7", "Example Road 1",
          "Passwords <12 characters are refused>", "The n/a rows are right.", "B", "Tested."})
        QTest::newRow(text[0] ? text : "empty") << false;
}

void TestLint::placeholders()
{
    QFETCH(bool, placeholder);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    Case c = finished();
    c.answer(u"CoP-1.1"_s).rationale = text == u"empty"_s ? QString() : text;
    QCOMPARE(c.whereOf(u"placeholder-rationale"_s).contains(u"CoP-1.1"_s), placeholder);
}

void TestLint::circularReasons_data()
{
    QTest::addColumn<bool>("circular");
    for (const char *text :
         {"No vulnerability was ever reported.", "Nobody has complained.",
          "There were no incidents so far", "We have never been hacked", "Not applicable.",
          "This does not apply to this product", "Out of scope", "It is not relevant here."})
        QTest::newRow(text) << true;
    for (const char *text :
         {"The product has no application programming interface.",
          "The device can be updated; it is not a constrained device.",
          "The device can be updated, so no replacement terms are needed.",
          "There is no reporting function in the app.", "No personal data leaves the device."})
        QTest::newRow(text) << false;
}

void TestLint::circularReasons()
{
    QFETCH(bool, circular);
    Case c = finished();
    c.give(u"CoP-13.2"_s, Verdict::NotApplicable, QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(!c.whereOf(u"circular-reason"_s).isEmpty(), circular);
}

void TestLint::theGateIsClosedByWhatHolds()
{
    const auto known = fixtures();
    const QDate expires(2028, 11, 23);
    const Case whole = finished();
    for (const LabelKind kind : {LabelKind::Information, LabelKind::Endorsement})
        QVERIFY(
            labelGate(whole.scheme, whole.assessment, whole.organisation, kind, expires).isEmpty());
    for (const LintRule &rule : lintRules()) {
        Case c = finished();
        known[rule.id].broken(c);
        const auto open = [&c, expires](LabelKind kind) {
            const QDate last =
                qMin(expires, labelExpiry(kind, c.assessment.facts, ::now.date(), 24));
            return labelGate(c.scheme, c.assessment, c.organisation, kind, last).isEmpty();
        };
        QList<LintFinding> others = c.findings();
        others.removeIf([&](const LintFinding &finding) {
            return finding.rule == rule.id || finding.severity == LintSeverity::Warning;
        });
        switch (rule.holds) {
        case LintHold::EveryLabel:
            QVERIFY2(!open(LabelKind::Information), qPrintable(rule.id));
            QVERIFY2(!open(LabelKind::Endorsement), qPrintable(rule.id));
            break;
        case LintHold::Mark:
            QVERIFY2(open(LabelKind::Information), qPrintable(rule.id));
            QVERIFY2(!open(LabelKind::Endorsement), qPrintable(rule.id));
            break;
        case LintHold::Nothing:
            if (others.isEmpty())
                QVERIFY2(open(LabelKind::Information), qPrintable(rule.id));
            break;
        }
    }
}

void TestLint::aContradictionIsToldBesideAGap()
{
    Case c = finished();
    c.answer(u"CoP-5.1"_s).support = Support::No;
    c.evidenceFor(u"CoP-5.1"_s).provisions.clear();
    const auto reasons =
        labelGate(c.scheme, c.assessment, c.organisation, LabelKind::Endorsement, {2028, 11, 23});
    QCOMPARE(reasons.size(), 2);
    QCOMPARE(reasons[0].rule, u"CoP-5.1"_s);
    QCOMPARE(reasons[1].rule, u"CoP-5.1"_s);
    QVERIFY2(reasons[0].message.contains(u"without evidence"_s), qPrintable(reasons[0].message));
    QVERIFY2(reasons[1].message.contains(u"not supported"_s), qPrintable(reasons[1].message));
}

void TestLint::oneCauseIsToldOnceAtTheGate()
{
    const auto rules = [](const Change &change) {
        Case c = finished();
        change(c);
        QStringList told;
        for (const GateReason &reason : labelGate(c.scheme, c.assessment, c.organisation,
                                                  LabelKind::Endorsement, {2028, 11, 23}))
            told.append(reason.rule);
        return told;
    };
    QCOMPARE(rules(facts([](Facts &f) { f.supportUntil.reset(); })),
             QStringList{u"support-period"_s});
    QCOMPARE(rules(facts([](Facts &f) { f.passwordPractice = u"shared default"_s; })),
             QStringList{u"password-practice"_s});
    QCOMPARE(rules([](Case &c) { c.assessment.answers.remove(u"CoP-1.1"_s); }),
             QStringList{u"CoP-1.1"_s});
    QCOMPARE(rules([](Case &c) { c.assessment.product = {}; }), QStringList{u"product"_s});
    QCOMPARE(rules([](Case &c) { c.organisation.reset(); }), QStringList{u"organisation"_s});
}

void TestLint::theOrderIsFixed()
{
    Case c = finished();
    const auto known = fixtures();
    QStringList rules;
    for (const LintRule &rule : lintRules()) {
        rules.append(rule.id);
        if (rule.id != u"no-device-test"_s && rule.id != u"organisation"_s) // others need them
            known[rule.id].broken(c);
    }
    const QList<LintFinding> findings = c.findings();
    QVERIFY(findings.size() > 40);
    QCOMPARE(c.findings(), findings);
    for (qsizetype i = 1; i < findings.size(); ++i) {
        QVERIFY(findings[i - 1].severity <= findings[i].severity);
        QVERIFY(rules.indexOf(findings[i - 1].rule) <= rules.indexOf(findings[i].rule));
    }
}

void TestLint::wordsOfPeopleStayAsTheyAre()
{
    Case c = finished();
    c.evidenceFor(u"CoP-2.1"_s).title = u"100%1 of %2 %3"_s;
    c.evidenceFor(u"CoP-2.1"_s).provisions.clear();
    for (const LintFinding &finding : c.findings()) {
        if (finding.rule == u"evidence-unused"_s) {
            QVERIFY2(finding.message.contains(u"\"100%1 of %2 %3\""_s),
                     qPrintable(finding.message));
            return;
        }
    }
    QFAIL("the evidence was not found");
}

/// A provision that does not apply and that nobody has answered has no answer to be asked about.
void TestLint::whatTheScopeTakesAwayNeedsNoAnswer()
{
    Case c = finished();
    declare(c);
    const auto takenAway = [&c] {
        int count = 0;
        for (const Guideline &guideline : c.scheme.guidelines) {
            for (const Provision &provision : guideline.provisions)
                count += isApplicable(provision, c.assessment.scope) ? 0 : 1;
        }
        return count;
    };
    QCOMPARE(takenAway(), 0);
    const qsizetype before = c.findings().size();
    for (const ScopeQuestion &question : c.scheme.scopeQuestions)
        c.assessment.scope[question.key].choice = ScopeChoice::No;
    QVERIFY(takenAway() > 20);
    QVERIFY(c.findings().size() <= before);
}

void TestLint::timeIsLeftAloneWithoutAClock()
{
    Case c = finished();
    c.assessment.facts.supportUntil = QDate(2020, 1, 1);
    c.scheme.reviewBy = QDate(2020, 1, 1);
    c.evidenceFor(u"CoP-2.1"_s).added = QDateTime(QDate(2199, 1, 1), QTime(0, 0), Qt::UTC);
    QCOMPARE(lint({c.scheme, c.assessment, c.organisation}).size(), 0);
    QVERIFY(c.findings().size() >= 3);
}

void TestLint::hundredsAreFast()
{
    Case c = finished();
    for (int i = 0; i < 500; ++i) {
        EvidenceItem item = c.evidenceFor(u"CoP-1.1"_s);
        item.id = u"E-%1"_s.arg(i);
        item.sha256 = QByteArray::number(i).rightJustified(32, 'x');
        item.provisions.clear();
        c.assessment.evidence.append(item);
    }
    QElapsedTimer timer;
    timer.start();
    const QList<LintFinding> findings = c.findings();
    QVERIFY(findings.size() >= 500);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));

    declare(c);
    QList<IxitEntry> &entries = c.assessment.ixit[u"AuthMech"_s];
    for (int number = 2; number <= 2000; ++number) {
        entries.append(entries.first());
        entries.last().id = ixitId(u"AuthMech"_s, number);
    }
    timer.restart();
    QVERIFY(c.findings().size() >= 500);
    qInfo("2000 entries in the IXIT: %lld ms", timer.elapsed());
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestLint)
#include "tst_lint.moc"
