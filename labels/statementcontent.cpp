#include "labels/statementcontent.h"

#include "labels/labelwords.h"
#include "labels/statementdrafting.h"
#include "labels/statementfindings.h"

#include "assessment/report/reporttext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::LintFinding;
using assessment::LintSeverity;
using assessment::ScopeChoice;
using assessment::ScopeStanding;
using assessment::StatementField;
using assessment::StatementForm;
using assessment::StatementSection;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::StatementContent)
};

/// "2031-06-30" as "30 June 2031", "schedule-1" as what it says.
QString inWords(const StatementField &field, const QString &raw)
{
    if (raw.isEmpty())
        return {};
    if (field.form == StatementField::Form::Date) {
        const auto words = LabelWords::of(assessment::languageOfTexts());
        const QDate day = QDate::fromString(raw, Qt::ISODate);
        return words && day.isValid() ? words->date(day) : raw;
    }
    for (const assessment::StatementChoice &choice : field.choices) {
        if (choice.id == raw)
            return choice.name;
    }
    return assessment::presentable(raw);
}

/// Puts a statement together.
class Composer
{
public:
    explicit Composer(const StatementSource &source)
        : m_source(source)
        , m_form(assessment::statementForm(source.kind))
        , m_given(source.stored.edits.fields)
        , m_drafted(draftedValues(source, m_given))
    {
        for (auto drafted = m_drafted.begin(); drafted != m_drafted.end(); ++drafted)
            m_values[drafted.key()] = drafted->raw;
        for (auto given = m_given.begin(); given != m_given.end(); ++given)
            m_values[given.key()] = *given;
    }

    StatementContent compose() const;

private:
    void describe(StatementContent &content) const;
    StatementPart part(const StatementSection &section) const;
    StatementValue value(const StatementField &field, const QString &basis) const;
    QList<StatementAnswer> answers() const;

    const StatementSource &m_source;
    const StatementForm m_form;
    const QMap<QString, QString> m_given;
    const QMap<QString, DraftedValue> m_drafted;
    QMap<QString, QString> m_values;
};

StatementContent Composer::compose() const
{
    StatementContent content;
    describe(content);
    content.scope = scopeStanding(m_form, m_source.stored.edits);
    content.answers = answers();
    for (const StatementSection &section : m_form.sections)
        content.parts.append(part(section));
    content.notes = m_form.notes;
    content.findings = statementFindings(m_source, content);
    return content;
}

void Composer::describe(StatementContent &content) const
{
    content.kind = m_form.kind;
    content.title = m_form.title;
    content.scheme = m_form.scheme;
    content.about = m_form.about;
    content.language = assessment::languageOfTexts();
    content.date = m_source.date;
    content.productId = m_source.product.id;
    content.product = assessment::presentable(assessment::productName(m_source.product));
    content.firmware = assessment::presentable(m_source.product.firmwareVersion);
    if (!m_source.assessment)
        return;
    content.assessmentId = m_source.assessment->id;
    const QString scheme = m_source.scheme ? m_source.scheme->title : m_source.assessment->scheme;
    content.assessed = m_source.assessment->kind == assessment::AssessmentKind::Lab
                           ? Text::tr("%1, by a laboratory: %2")
                                 .arg(scheme, m_source.organisation ? m_source.organisation->name
                                                                    : Text::tr("not stated"))
                           : Text::tr("%1, by the manufacturer itself").arg(scheme);
}

QList<StatementAnswer> Composer::answers() const
{
    QList<StatementAnswer> answers;
    for (const assessment::StatementQuestion &question : m_form.questions) {
        StatementAnswer answer{.id = question.id,
                               .question = question.question,
                               .answer = m_source.stored.edits.scope.value(question.id),
                               .outside = {}};
        if (answer.answer != ScopeChoice::Unset && answer.answer != question.within)
            answer.outside = question.outside;
        answers.append(answer);
    }
    return answers;
}

StatementPart Composer::part(const StatementSection &section) const
{
    StatementPart part{.id = section.id,
                       .title = section.title,
                       .basis = section.basis,
                       .about = section.about,
                       .values = {},
                       .rowsTitle = {},
                       .rows = assessedRows(m_source, section)};
    if (!part.rows.isEmpty())
        part.rowsTitle = Text::tr("What the assessment says");
    for (const StatementField &field : section.fields) {
        if (isAsked(field, m_values))
            part.values.append(value(field, section.basis));
    }
    return part;
}

StatementValue Composer::value(const StatementField &field, const QString &basis) const
{
    StatementValue value{.id = field.id,
                         .title = field.title,
                         .basis = field.basis == basis ? QString() : field.basis,
                         .required = field.need == StatementField::Need::Required,
                         .raw = m_values.value(field.id),
                         .text = {},
                         .origin = m_given.contains(field.id) ? ValueOrigin::Maker
                                                              : m_drafted.value(field.id).origin};
    value.text = inWords(field, value.raw);
    return value;
}

} // namespace

QString idOf(ValueOrigin origin)
{
    switch (origin) {
    case ValueOrigin::Missing: return u"missing"_s;
    case ValueOrigin::Maker: return u"maker"_s;
    case ValueOrigin::Product: return u"product"_s;
    case ValueOrigin::Facts: return u"facts"_s;
    case ValueOrigin::Leaflet: return u"leaflet"_s;
    case ValueOrigin::Organisation: return u"organisation"_s;
    case ValueOrigin::Rule: return u"rule"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(ValueOrigin origin)
{
    switch (origin) {
    case ValueOrigin::Missing: return Text::tr("missing");
    case ValueOrigin::Maker: return Text::tr("written for this statement");
    case ValueOrigin::Product: return Text::tr("from the product");
    case ValueOrigin::Facts: return Text::tr("from the facts for consumers");
    case ValueOrigin::Leaflet: return Text::tr("from the consumer leaflet");
    case ValueOrigin::Organisation: return Text::tr("from the organisation");
    case ValueOrigin::Rule: return Text::tr("follows from other entries");
    }
    Q_UNREACHABLE();
}

const StatementValue *StatementContent::value(const QString &id) const
{
    for (const StatementPart &part : parts) {
        for (const StatementValue &value : part.values) {
            if (value.id == id)
                return &value;
        }
    }
    return nullptr;
}

QString StatementContent::raw(const QString &id) const
{
    const StatementValue *found = value(id);
    return found ? found->raw : QString();
}

QStringList StatementContent::missing() const
{
    QStringList ids;
    for (const StatementPart &part : parts) {
        for (const StatementValue &value : part.values) {
            if (value.raw.isEmpty())
                ids.append(value.id);
        }
    }
    return ids;
}

bool StatementContent::mayBeSigned() const
{
    return scope == ScopeStanding::Within
           && std::none_of(findings.begin(), findings.end(), [](const LintFinding &finding) {
                  return finding.severity == LintSeverity::Error;
              });
}

StatementContent composeStatement(const StatementSource &source)
{
    return Composer(source).compose();
}

StatementContent issuedStatement(StatementContent content, const QString &signer, QDate issued)
{
    content.draft = false;
    content.signer = signer;
    content.date = issued;
    content.retention = assessment::retentionOf(
        content.kind, issued, QDate::fromString(content.raw(u"supportUntil"_s), Qt::ISODate));
    content.findings.clear();
    return content;
}

} // namespace labels
