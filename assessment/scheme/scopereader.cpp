#include "assessment/scheme/scopereader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Catalogue)
};

using Kind = ScopeQuestion::Kind;
using Property = OscalDocument::Property;

constexpr int longestStatement = 200;
constexpr int longestQuestion = 500;

} // namespace

const ScopeQuestion *ScopeReader::find(Kind kind, const QString &key) const
{
    for (const ScopeQuestion &question : m_questions) {
        if (question.kind == kind && question.key == key)
            return &question;
    }
    return nullptr;
}

void ScopeReader::readQuestions(JsonReader &catalog)
{
    catalog.optionalEach(u"params"_s, [this](JsonReader &parameter) { readQuestion(parameter); });
    checkOpposites(catalog);
}

void ScopeReader::readQuestion(JsonReader &parameter)
{
    ScopeQuestion question;
    (void)m_oscal.readId(parameter, u"id"_s);
    const bool feature = parameter.choice(u"class"_s, {u"condition"_s, u"feature"_s}) == 1;
    question.kind = feature ? Kind::Feature : Kind::Condition;
    question.statement = parameter.line(u"label"_s, longestStatement);

    QStringList proses;
    parameter.each(u"guidelines"_s, [&](JsonReader &guideline) {
        proses.append(guideline.line(u"prose"_s, longestQuestion));
        guideline.finish();
    });
    if (proses.size() > 1)
        parameter.problem(u"guidelines"_s, Text::tr("there must be exactly one question"));
    question.question = proses.value(0);
    readChoices(parameter);

    OscalProperties properties(m_oscal.readProperties(parameter), OscalDocument::ownSpace(),
                               parameter);
    if (const auto key = properties.one(u"key"_s)) {
        static const QRegularExpression number(u"\\A[1-9][0-9]?\\z"_s);
        static const QRegularExpression letter(u"\\A[a-z]{1,2}\\z"_s);
        question.key = key->value;
        if (!(feature ? letter : number).match(key->value).hasMatch()) {
            properties.problem(*key, feature ? Text::tr("a feature has one or two small letters")
                                             : Text::tr("a condition has a number from 1 to 99"));
        } else if (find(question.kind, question.key)) {
            properties.problem(*key, Text::tr("\"%1\" stands there twice").arg(question.key));
        }
    }
    const auto opposites = properties.some(u"opposite-of"_s, 0);
    if (opposites.size() > 1) {
        properties.problem(
            opposites[1], Text::tr("there must be only one property \"%1\"").arg(u"opposite-of"_s));
    }
    if (!opposites.isEmpty())
        question.oppositeOf = opposites.first().value;
    properties.finish();
    parameter.finish();
    m_questions.append(question);
}

void ScopeReader::readChoices(JsonReader &parameter)
{
    JsonReader select = parameter.child(u"select"_s);
    if (select.value().isUndefined())
        return;
    (void)select.choice(u"how-many"_s, {u"one"_s});
    if (select.optionalTexts(u"choice"_s, 10) != QStringList{u"yes"_s, u"no"_s})
        select.problem(u"choice"_s, Text::tr("must be yes and no"));
    select.finish();
}

void ScopeReader::checkOpposites(JsonReader &catalog)
{
    for (qsizetype i = 0; i < m_questions.size(); ++i) {
        const ScopeQuestion &question = m_questions[i];
        if (question.isAsked())
            continue;
        const ScopeQuestion *other = find(question.kind, question.oppositeOf);
        if (!other || !other->isAsked()) {
            catalog.problemAt(catalog.pointer() + u"/params/%1"_s.arg(i),
                              Text::tr("turns round \"%1\", which is no question that is asked")
                                  .arg(question.oppositeOf));
        }
    }
}

void ScopeReader::readDependencies(OscalProperties &properties, Provision &provision)
{
    const auto read = [&](Kind kind, const QString &name) {
        const auto found = properties.some(name, 0);
        for (const Property &property : found) {
            const ScopeQuestion *question = find(kind, property.value);
            if (!question) {
                properties.problem(
                    property,
                    Text::tr("the catalogue has no %1").arg(nameOf(kind, property.value)));
                continue;
            }
            const ScopeQuestion *asked =
                question->isAsked() ? question : find(kind, question->oppositeOf);
            if (!asked)
                continue; // reported where the question stands
            provision.dependsOn.append(
                {.kind = kind,
                 .named = property.value,
                 .key = asked->key,
                 .asked = asked->question,
                 .needed = question->isAsked() ? ScopeChoice::Yes : ScopeChoice::No});
        }
        return !found.isEmpty();
    };
    const bool conditions = read(Kind::Condition, u"condition"_s);
    const bool features = read(Kind::Feature, u"feature"_s);
    readStatus(properties, provision, conditions, features);

    const auto methods = properties.some(u"method"_s, provision.status.isEmpty() ? 0 : 1);
    for (const Property &property : methods) {
        if (const auto method = methodFromId(property.value))
            provision.methods.append(*method);
        else
            properties.problem(property, Text::tr("must be document, conceptual or functional"));
    }
}

void ScopeReader::readStatus(OscalProperties &properties, Provision &provision, bool conditions,
                             bool features)
{
    const auto found = properties.some(u"status"_s, conditions || features ? 1 : 0);
    if (found.isEmpty())
        return;
    const Property &status = found.first();
    const bool mandatory =
        provision.strength == Strength::Shall || provision.strength == Strength::ShallNot;
    QStringList letters{mandatory ? u"M"_s : u"R"_s};
    if (conditions)
        letters.append(u"C"_s);
    if (features)
        letters.append(u"F"_s);
    provision.status = status.value;
    if (status.value != letters.join(u' ')) {
        properties.problem(status, Text::tr("must be \"%1\", after strength, conditions and "
                                            "features")
                                       .arg(letters.join(u' ')));
    }
}

} // namespace assessment
