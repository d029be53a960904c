#include "labels/statementfindings.h"

#include "labels/labelwords.h"

#include "assessment/report/reporttext.h"
#include "assessment/scheme/labelgate.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Facts;
using assessment::KeptStatement;
using assessment::LintFinding;
using assessment::LintHold;
using assessment::LintSeverity;
using assessment::ScopeChoice;
using assessment::StatementKind;

namespace {

QString inWords(QDate day)
{
    const auto words = LabelWords::of(assessment::languageOfTexts());
    return words ? words->date(day) : day.toString(Qt::ISODate);
}

class Findings
{
    Q_DECLARE_TR_FUNCTIONS(labels::StatementFindings)

public:
    Findings(const StatementSource &source, const StatementContent &content)
        : m_source(source)
        , m_content(content)
        , m_facts(source.assessment ? source.assessment->facts : Facts())
    {}

    QList<LintFinding> find();

private:
    void add(LintSeverity severity, const QString &rule, const QString &where,
             const QString &target, const QString &message)
    {
        m_findings.append({.rule = rule,
                           .severity = severity,
                           .holds = LintHold::Nothing,
                           .where = where,
                           .target = target,
                           .message = message});
    }
    void about(LintSeverity severity, const QString &rule, const QString &field,
               const QString &message)
    {
        add(severity, rule, u"statement/"_s + field, u"statements#"_s + field, message);
    }
    void aboutFacts(LintSeverity severity, const QString &rule, const QString &fact,
                    const QString &message)
    {
        add(severity, rule, u"facts/"_s + fact, u"facts#"_s + fact, message);
    }
    QDate day(const QString &field) const
    {
        return QDate::fromString(m_content.raw(field), Qt::ISODate);
    }
    void findScope();
    void findMissing();
    void findAssessment();
    void findPsti();
    void findAddresses();
    void findSupport();
    void findLabel();

    const StatementSource &m_source;
    const StatementContent &m_content;
    const Facts m_facts;
    QList<LintFinding> m_findings;
};

QList<LintFinding> Findings::find()
{
    findScope();
    findMissing();
    if (m_source.kind == StatementKind::Psti)
        findPsti();
    findSupport();
    findLabel();
    if (m_source.kind == StatementKind::JapanJcStar && m_content.raw(u"useRules"_s) == u"no") {
        about(LintSeverity::Error, u"use-rules"_s, u"useRules"_s,
              tr("The rules of use are not kept. Change the texts about the product first."));
    }
    findAssessment();
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const LintFinding &one, const LintFinding &other) {
                         return one.severity < other.severity;
                     });
    return m_findings;
}

void Findings::findScope()
{
    for (const StatementAnswer &answer : m_content.answers) {
        const QString where = u"scope/"_s + answer.id;
        if (!answer.outside.isEmpty()) {
            about(LintSeverity::Error, u"scope-outside"_s, where,
                  tr("%1 Answer: %2. %3")
                      .arg(answer.question, nameOf(answer.answer), answer.outside));
        } else if (answer.answer == ScopeChoice::Unset) {
            about(LintSeverity::Error, u"scope-open"_s, where,
                  tr("Not answered: %1").arg(answer.question));
        }
    }
}

void Findings::findMissing()
{
    for (const StatementPart &part : m_content.parts) {
        for (const StatementValue &value : part.values) {
            if (!value.raw.isEmpty())
                continue;
            if (value.required) {
                const QString basis = value.basis.isEmpty() ? part.basis : value.basis;
                about(LintSeverity::Error, u"missing"_s, value.id,
                      basis.isEmpty()
                          ? tr("“%1” is missing. Nothing in the record says it.").arg(value.title)
                          : tr("“%1” is missing (%2). Nothing in the record says it.")
                                .arg(value.title, basis));
            } else {
                about(LintSeverity::Warning, u"missing"_s, value.id,
                      tr("“%1” is missing; “not stated” will stand there.").arg(value.title));
            }
        }
    }
}

void Findings::findAssessment()
{
    if (!m_source.assessment) {
        add(LintSeverity::Warning, u"no-assessment"_s, u"statement"_s, u"start"_s,
            tr("The product has no assessment: nothing backs what is stated."));
        return;
    }
    const auto &answers = m_source.assessment->answers;
    if (std::none_of(answers.begin(), answers.end(), [](const assessment::Answer &answer) {
            return answer.verdict != assessment::Verdict::NotAssessed;
        })) {
        add(LintSeverity::Warning, u"nothing-assessed"_s, u"statement"_s, u"guideline/1"_s,
            tr("Nothing of the product is assessed yet: nothing backs what is stated."));
    }
    if (m_source.assessment->status != assessment::ReviewStatus::Accepted) {
        add(LintSeverity::Warning, u"not-accepted"_s, u"review"_s, u"review"_s,
            tr("The assessment has not been accepted in review."));
    }
}

/// Schedule 4, item 2, asks for name and address; the record of a product may have the name alone.
void Findings::findAddresses()
{
    const auto look = [this](const QString &field, const assessment::Company &company) {
        const StatementValue *value = m_content.value(field);
        if (!value || value->origin != ValueOrigin::Product || !company.address.isEmpty())
            return;
        about(LintSeverity::Error, u"missing"_s, field,
              tr("The address of %1 is missing (Schedule 4, item 2). Add it to the product, or "
                 "write name and address here.")
                  .arg(company.name));
    };
    look(u"manufacturer"_s, m_source.product.manufacturer);
    if (m_source.product.ukRepresentative)
        look(u"representative"_s, *m_source.product.ukRepresentative);
}

/// What the record says of the three requirements must not be the opposite of what is declared.
void Findings::findPsti()
{
    findAddresses();
    const bool passwordsThemselves = m_content.raw(u"passwords"_s) == u"schedule-1";
    if (passwordsThemselves && m_facts.passwordPractice == u"shared default") {
        aboutFacts(LintSeverity::Error, u"record-contradicts"_s, u"passwordPractice"_s,
                   tr("The facts say that every unit has the same password, and Schedule 1 does "
                      "not allow that."));
    }
    const bool reportingItself = m_content.raw(u"reporting"_s) == u"schedule-1";
    if (reportingItself
        && (m_facts.reportUrl.isEmpty() || !m_facts.reportAcknowledgeDays
            || !m_facts.reportUpdateDays)) {
        aboutFacts(LintSeverity::Warning, u"record-open"_s, u"reportContact/url"_s,
                   tr("Schedule 1 asks for a contact, and for the times of the first answer and of "
                      "news; the facts do not have all three."));
    }
    if (!m_source.assessment || !m_source.scheme)
        return;
    const auto verdicts = assessment::guidelineVerdicts(*m_source.scheme, *m_source.assessment);
    const bool itsOwn = m_source.scheme->id == u"uk-psti-2023";
    const QStringList fields{u"passwords"_s, u"reporting"_s, u"updates"_s};
    for (qsizetype i = 0; i < std::min(fields.size(), verdicts.size()); ++i) {
        if (verdicts[i] != assessment::Verdict::Fail || m_content.raw(fields[i]).isEmpty())
            continue;
        about(itsOwn ? LintSeverity::Error : LintSeverity::Warning, u"record-contradicts"_s,
              fields[i],
              tr("The assessment does not find it met: %1 %2.")
                  .arg(m_source.scheme->guidelines[i].label, m_source.scheme->guidelines[i].title));
    }
}

/// A period that was stated is not shortened (PSTI Schedule 1, paragraph 3).
void Findings::findSupport()
{
    const QString field =
        m_source.kind == StatementKind::UsRegister ? u"support_date"_s : u"supportUntil"_s;
    const QDate until = day(field);
    if (!until.isValid())
        return;
    if (until < m_source.date) {
        about(LintSeverity::Warning, u"support-over"_s, field,
              tr("The support ended on %1.").arg(inWords(until)));
    }
    if (m_source.kind != StatementKind::Psti)
        return;
    if (m_facts.notSupported || (m_facts.supportUntil && *m_facts.supportUntil < until)) {
        aboutFacts(LintSeverity::Error, u"support-shortened"_s, u"supportUntil"_s,
                   tr("The facts end the support before %1, which the statement declares.")
                       .arg(inWords(until)));
    }
    for (const KeptStatement &kept : m_source.kept) {
        const QDate before =
            QDate::fromString(kept.content[u"values"][u"supportUntil"].toString(), Qt::ISODate);
        if (kept.kind != StatementKind::Psti || !(until < before))
            continue;
        about(LintSeverity::Error, u"support-shortened"_s, field,
              tr("Statement %1 declared the support until %2, which cannot be shortened.")
                  .arg(kept.id, inWords(before)));
    }
}

/// A label of another scheme counts while it is in date.
void Findings::findLabel()
{
    const QDate expires = day(u"labelExpires"_s);
    if (expires.isValid() && expires < m_source.date) {
        about(
            LintSeverity::Error, u"label-expired"_s, u"labelExpires"_s,
            tr("The label ended on %1: it counts only while it is in date.").arg(inWords(expires)));
    }
}

} // namespace

QList<LintFinding> statementFindings(const StatementSource &source, const StatementContent &content)
{
    return Findings(source, content).find();
}

} // namespace labels
