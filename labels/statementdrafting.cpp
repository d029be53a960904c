#include "labels/statementdrafting.h"

#include "labels/labelfacts.h"
#include "labels/labelwords.h"

#include "assessment/report/reporttext.h"
#include "assessment/scheme/labelgate.h"
#include "assessment/scheme/mappings.h"
#include "assessment/statements/recordvalues.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Facts;
using assessment::Product;
using assessment::StatementKind;
using assessment::StatementSection;

namespace {

constexpr int clsMonths = 36; // scheme/labels.md §1
constexpr int jcStarMonths = 24;
constexpr int bsiMonths = 24;
constexpr int renewalMonths = 3;
constexpr int renewalDays = 42;

LabelWords wordsNow()
{
    const auto words = LabelWords::of(assessment::languageOfTexts());
    return words ? *words : *LabelWords::of(labelLanguages().constFirst());
}

/// Collects what the record says, field by field.
class Drafting
{
    Q_DECLARE_TR_FUNCTIONS(labels::StatementDrafting)

public:
    Drafting(const StatementSource &source, const QMap<QString, QString> &given)
        : m_source(source)
        , m_product(source.product)
        , m_facts(source.assessment ? source.assessment->facts : Facts())
        , m_json(assessment::toJson(m_facts))
        , m_recorded(assessment::recordedValues(m_product, m_facts))
        , m_given(given)
        , m_words(wordsNow())
    {}

    QMap<QString, DraftedValue> draft();

private:
    void put(const QString &id, const QString &value, ValueOrigin origin)
    {
        if (!value.isEmpty())
            m_values[id] = {assessment::presentable(value), origin};
    }
    QString value(const QString &id) const { return m_given.value(id, m_values.value(id).raw); }
    void draftProduct();
    void draftPsti();
    void draftRegister();
    void draftSecurity();
    void draftValidity();
    QString models() const;
    QString fact(const QString &icon) const;
    QString step(const QString &field) const
    {
        return m_source.steps.steps.value(field).join(u'\n');
    }

    const StatementSource &m_source;
    const Product &m_product;
    const Facts m_facts;
    const QJsonObject m_json;
    const QMap<QString, QString> m_recorded;
    const QMap<QString, QString> &m_given;
    const LabelWords m_words;
    QMap<QString, DraftedValue> m_values;
};

QMap<QString, DraftedValue> Drafting::draft()
{
    draftProduct();
    switch (m_source.kind) {
    case StatementKind::Psti: draftPsti(); break;
    case StatementKind::UsRegister: draftRegister(); break;
    case StatementKind::SingaporeCls:
    case StatementKind::JapanJcStar:
    case StatementKind::GermanBsi:
        draftSecurity();
        draftValidity();
        break;
    case StatementKind::CodePledge:
    case StatementKind::NistSheet: break;
    }
    return m_values;
}

QString Drafting::models() const
{
    QStringList models = QStringList{m_product.model} + m_product.variants;
    models.removeAll(QString());
    return models.join(u", "_s);
}

void Drafting::draftProduct()
{
    QStringList product{assessment::productName(m_product)};
    if (!m_product.variants.isEmpty())
        product.append(tr("models %1").arg(models()));
    if (!m_product.hardwareRevision.isEmpty())
        product.append(tr("hardware revision %1").arg(m_product.hardwareRevision));
    put(u"product"_s, product.join(u", "_s), ValueOrigin::Product);
    for (const QString &field : {u"firmware"_s, u"manufacturer"_s, u"manufacturer_name"_s})
        put(field, m_recorded.value(field), ValueOrigin::Product);
    for (const QString &field :
         {u"contact"_s, u"security_contact"_s, u"supportUntil"_s, u"support_date"_s})
        put(field, m_recorded.value(field), ValueOrigin::Facts);
}

/// The editions are those of SI 2023/1007, regulation 2(1).
void Drafting::draftPsti()
{
    put(u"representative"_s,
        m_product.ukRepresentative ? assessment::inOneLine(*m_product.ukRepresentative)
                                   : tr("None", "no authorised representative"),
        ValueOrigin::Product);
    QStringList standards;
    for (const QString &field : {u"passwords"_s, u"reporting"_s, u"updates"_s}) {
        const QString basis = m_given.value(field);
        const QString standard = basis == u"en-303645" ? tr("ETSI EN 303 645 V2.1.1, 19 June 2020")
                                 : basis == u"iso-29147"
                                     ? tr("ISO/IEC 29147:2018, second edition, 2018")
                                     : QString();
        if (!standard.isEmpty() && !standards.contains(standard))
            standards.append(standard);
    }
    put(u"standards"_s, standards.join(u'\n'), ValueOrigin::Rule);
}

/// The answer that a label gives to the question with \a icon, "" when it says "Not stated".
QString Drafting::fact(const QString &icon) const
{
    const QList<LabelFact> facts = smallFacts(m_json, m_words);
    const auto found = std::find_if(facts.begin(), facts.end(),
                                    [&](const LabelFact &one) { return one.icon == icon; });
    if (found == facts.end() || found->answer == m_words.word(u"notStated"_s))
        return {};
    return found->answer;
}

void Drafting::draftRegister()
{
    put(u"product_name"_s, assessment::productName(m_product), ValueOrigin::Product);
    put(u"version_and_model_numbers"_s,
        m_product.firmwareVersion.isEmpty()
            ? models()
            : tr("%1; firmware %2").arg(models(), m_product.firmwareVersion),
        ValueOrigin::Product);
    static const QMap<QString, QString> updates{
        {u"automatic"_s, u"Automatic - may not opt out"_s},
        {u"automatic-optout"_s, u"Automatic - may opt out"_s},
        {u"ask-first"_s, u"Consent based"_s},
        {u"manual"_s, u"Manual"_s},
        {u"none"_s, u"No updates"_s}};
    put(u"security_update_information"_s, updates.value(m_facts.updateMethod), ValueOrigin::Facts);
    if (!m_facts.passwordPractice.isEmpty()) {
        QStringList access{m_words.word(u"passwords."_s + m_facts.passwordPractice)};
        if (!m_facts.twoStep.isEmpty())
            access.append(m_words.word(u"twoStep."_s + m_facts.twoStep));
        put(u"access_control"_s, access.join(u'\n'), ValueOrigin::Facts);
    }
    put(u"sensor_data_collection"_s, fact(u"sensors"_s), ValueOrigin::Facts);
    QStringList secure{step(u"setUp"_s), step(u"password"_s)};
    secure.removeAll(QString());
    put(u"securing_this_product"_s, secure.join(u'\n'), ValueOrigin::Leaflet);
    put(u"general_user_information"_s, m_source.steps.address, ValueOrigin::Leaflet);
    put(u"delete_data"_s, fact(u"erase"_s), ValueOrigin::Facts);
    put(u"delete_data"_s, step(u"deleteData"_s), ValueOrigin::Leaflet); // says more
    put(u"account_deactivation"_s, step(u"unlink"_s), ValueOrigin::Leaflet);
    if (m_source.assessment && m_source.assessment->kind == assessment::AssessmentKind::Lab
        && m_source.organisation)
        put(u"tested_by"_s, m_source.organisation->name, ValueOrigin::Organisation);
}

void Drafting::draftSecurity()
{
    for (const LabelFact &answer : largeAnswers(m_json, m_words)) {
        if (answer.icon == u"passwords" && !m_facts.passwordPractice.isEmpty())
            put(u"passwords"_s, answer.answer, ValueOrigin::Facts);
        if (answer.icon == u"report" && !m_facts.reportUrl.isEmpty())
            put(u"reporting"_s, m_facts.reportUrl + u'\n' + answer.note, ValueOrigin::Facts);
        if (answer.icon == u"updates" && !m_facts.updateMethod.isEmpty())
            put(u"updates"_s, answer.note, ValueOrigin::Facts);
    }
    QStringList data;
    for (const LabelFact &one : smallFacts(m_json, m_words)) {
        const bool about = one.icon == u"data" || one.icon == u"sensors" || one.icon == u"sharing";
        if (about && one.answer != m_words.word(u"notStated"_s))
            data.append(tr("%1: %2", "question, answer").arg(one.question, one.answer));
    }
    put(u"data"_s, data.join(u'\n'), ValueOrigin::Facts);
}

void Drafting::draftValidity()
{
    const auto day = [this](const QString &id) {
        return QDate::fromString(value(id), Qt::ISODate);
    };
    QDate until;
    switch (m_source.kind) {
    case StatementKind::SingaporeCls: {
        const QDate support = day(u"supportUntil"_s);
        until = m_source.date.addMonths(clsMonths);
        if (support.isValid())
            until = std::min(until, support);
        break;
    }
    case StatementKind::JapanJcStar: until = m_source.date.addMonths(jcStarMonths); break;
    default: until = m_source.date.addMonths(bsiMonths); break;
    }
    put(u"validUntil"_s, until.toString(Qt::ISODate), ValueOrigin::Rule);
    if (m_source.kind != StatementKind::GermanBsi)
        return;
    const QDate end = day(u"validUntil"_s);
    put(u"renewal"_s,
        tr("%1 and %2", "two days")
            .arg(m_words.date(end.addMonths(-renewalMonths)),
                 m_words.date(end.addDays(-renewalDays))),
        ValueOrigin::Rule);
}

/// What a guideline came out as.
struct Judged
{
    int number;
    QString name;
    assessment::Verdict verdict;
};

QList<Judged> judgedGuidelines(const StatementSource &source)
{
    QList<Judged> judged;
    if (!source.assessment || !source.scheme)
        return judged;
    const QList<assessment::Verdict> verdicts =
        assessment::guidelineVerdicts(*source.scheme, *source.assessment);
    for (qsizetype i = 0; i < source.scheme->guidelines.size(); ++i) {
        const assessment::Guideline &guideline = source.scheme->guidelines[i];
        judged.append(
            {guideline.number, u"%1 %2"_s.arg(guideline.label, guideline.title), verdicts[i]});
    }
    return judged;
}

/// The three priorities: in the Code, in EN 303 645 and in the regulations they come first.
QList<StatementRow> priorityRows(const StatementSource &source)
{
    QList<StatementRow> rows;
    for (const Judged &one : judgedGuidelines(source)) {
        if (one.number <= 3)
            rows.append({.name = one.name, .lines = {{nameOf(one.verdict), one.verdict}}});
    }
    return rows;
}

QList<StatementRow> guidelineRows(const StatementSource &source)
{
    QList<StatementRow> rows;
    if (!source.scheme || source.scheme->id != u"uk-cop-2018")
        return rows;
    for (const Judged &one : judgedGuidelines(source))
        rows.append({.name = one.name, .lines = {{nameOf(one.verdict), one.verdict}}});
    return rows;
}

/// Guideline of \a source that \a place ("guideline-3", "clause-5.3", "CoP-3.1") belongs to; 0 when
/// it is none.
int guidelineOf(const QString &place, const assessment::Scheme &scheme)
{
    for (const assessment::Guideline &guideline : scheme.guidelines) {
        if (place == u"guideline-"_s + guideline.label || place == u"clause-"_s + guideline.label)
            return guideline.number;
        for (const assessment::Provision &provision : guideline.provisions) {
            if (provision.id == place)
                return guideline.number;
        }
    }
    return 0;
}

QList<StatementRow> outcomeRows(const StatementSource &source, const StatementSection &section)
{
    QList<StatementRow> rows;
    if (!source.scheme)
        return rows;
    const auto mapping = assessment::mappingBetween(source.scheme->id, u"nist-ir-8425"_s);
    if (!mapping)
        return rows; // of another scheme: nothing is known
    const bool turned = mapping->source == u"nist-ir-8425";
    const QList<Judged> judged = judgedGuidelines(source);
    for (const assessment::StatementField &field : section.fields) {
        QList<int> numbers;
        for (const assessment::ProvisionLink &link : mapping->links) {
            const QStringList &outcomes = turned ? link.sources : link.targets;
            const QStringList &places = turned ? link.targets : link.sources;
            const bool about =
                std::any_of(outcomes.begin(), outcomes.end(), [&](const QString &outcome) {
                    return outcome.toLower().replace(u' ', u'-') == field.id;
                });
            for (const QString &place : places) {
                const int number = about ? guidelineOf(place, *source.scheme) : 0;
                if (number > 0 && !numbers.contains(number))
                    numbers.append(number);
            }
        }
        StatementRow row{.name = field.title, .lines = {}};
        for (const Judged &one : judged) {
            if (numbers.contains(one.number)) {
                row.lines.append({QCoreApplication::translate("labels::StatementDrafting", "%1: %2",
                                                              "guideline, verdict")
                                      .arg(one.name, nameOf(one.verdict)),
                                  one.verdict});
            }
        }
        rows.append(row);
    }
    return rows;
}

} // namespace

QMap<QString, DraftedValue> draftedValues(const StatementSource &source,
                                          const QMap<QString, QString> &given)
{
    return Drafting(source, given).draft();
}

QList<StatementRow> assessedRows(const StatementSource &source, const StatementSection &section)
{
    if (source.kind == StatementKind::Psti && section.id == u"requirements")
        return priorityRows(source);
    if (source.kind == StatementKind::CodePledge && section.id == u"guidelines")
        return guidelineRows(source);
    if (source.kind == StatementKind::NistSheet && section.id == u"outcomes")
        return outcomeRows(source, section);
    return {};
}

} // namespace labels
