#include "assessment/harness/scriptterms.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::ScriptReader)
};

} // namespace

void ScriptTerms::needFactKind(JsonReader &reader, const QString &name, const QString &kind)
{
    m_needs.append({reader.pointer() + u'/' + name, kind});
}

void ScriptTerms::finish(JsonReader &document)
{
    for (const Need &need : std::as_const(m_needs)) {
        if (!m_factKinds.contains(need.kind))
            document.problemAt(need.pointer,
                               Text::tr("no step sees facts of the kind %1").arg(need.kind));
    }
}

QString ScriptTerms::withKeys(JsonReader &reader, const QString &name, QString text)
{
    static const std::map<QString, QString> keys = {
        {u"<Enter>"_s, u"\r"_s},    {u"<Esc>"_s, u"\x1b"_s},    {u"<Space>"_s, u" "_s},
        {u"<Ctrl+C>"_s, u"\x03"_s}, {u"<Ctrl+D>"_s, u"\x04"_s}, {u"<Tab>"_s, u"\t"_s},
        {u"<Ctrl+Q>"_s, u"\x11"_s},
    };
    static const QRegularExpression key(u"<[A-Z][A-Za-z+]*>"_s);
    for (auto match = key.match(text); match.hasMatch(); match = key.match(text)) {
        const auto known = keys.find(match.captured());
        if (known == keys.end()) {
            reader.problem(name, Text::tr("there is no key %1").arg(match.captured()));
            return text;
        }
        text.replace(match.capturedStart(), match.capturedLength(), known->second);
    }
    return text;
}

QString ScriptTerms::text(JsonReader &reader, const QString &name, int longest)
{
    const QString text = reader.text(name, longest);
    checkPlaceholders(reader, name, text);
    return text;
}

QString ScriptTerms::typed(JsonReader &reader, const QString &name, int longest)
{
    return withKeys(reader, name, text(reader, name, longest));
}

Consequence ScriptTerms::consequence(JsonReader &reader)
{
    Consequence consequence;
    static const QStringList verdicts = {u"pass"_s, u"inconclusive"_s, u"fail"_s};
    if (const auto verdict = reader.optionalChoice(u"verdict"_s, verdicts))
        consequence.verdict = verdictFromId(verdicts[*verdict]);
    consequence.reason = reader.optionalText(u"reason"_s).value_or(QString());
    consequence.finding = reader.optionalText(u"finding"_s, 60).value_or(QString());
    consequence.mark = reader.optionalText(u"mark"_s, 40).value_or(QString());
    consequence.jump = reader.optionalText(u"goto"_s, 40).value_or(QString());
    checkPlaceholders(reader, u"reason"_s, consequence.reason);
    if (consequence.verdict && consequence.reason.isEmpty())
        reader.problem(u"reason"_s, Text::tr("a verdict needs its reason"));
    if (!consequence.finding.isEmpty() && !m_script.findings.contains(consequence.finding))
        reader.problem(u"finding"_s, Text::tr("there is no such finding"));
    return consequence;
}

Consequence ScriptTerms::otherwise(JsonReader &reader, const QString &name, bool required)
{
    std::optional<JsonReader> child =
        required ? std::optional(reader.child(name)) : reader.optionalChild(name);
    if (!child)
        return {};
    const Consequence read = consequence(*child);
    if (read.verdict == Verdict::Pass)
        child->problem(u"verdict"_s, Text::tr("what was not seen cannot pass"));
    child->finish();
    return read;
}

Amount ScriptTerms::amount(JsonReader &reader, const QString &name, int least, int most,
                           std::optional<int> fallback)
{
    const QJsonValue value = reader.value()[name];
    if (!value.isString()) {
        if (fallback)
            return {int(reader.optionalInteger(name, least, most).value_or(*fallback)), {}};
        return {int(reader.integer(name, least, most)), {}};
    }
    static const QRegularExpression reference(u"^\\$\\{([a-z0-9-]+)\\}$"_s);
    const QString key = reference.match(reader.text(name, 60)).captured(1);
    for (const Setting &setting : std::as_const(m_script.test.settings)) {
        if (setting.key == key && setting.isNumber()) {
            if (setting.least < least || setting.most > most)
                reader.problem(
                    name, Text::tr("the setting may be outside %1 to %2").arg(least).arg(most));
            return {0, key};
        }
    }
    reader.problem(name, Text::tr("neither a whole number nor a setting with bounds"));
    return {};
}

QRegularExpression ScriptTerms::pattern(JsonReader &reader, const QString &name)
{
    QString text = reader.text(name);
    if (text.startsWith(u'@')) {
        const auto named = m_patterns.find(text.sliced(1));
        if (named == m_patterns.end()) {
            reader.problem(name, Text::tr("there is no such pattern"));
            return {};
        }
        text = named->second;
    }
    QRegularExpression pattern(text, QRegularExpression::MultilineOption);
    if (!pattern.isValid())
        reader.problem(name, Text::tr("not a regular expression: %1").arg(pattern.errorString()));
    else if (pattern.match(QString()).hasMatch())
        reader.problem(name, Text::tr("it matches nothing at all, which proves nothing"));
    pattern.optimize();
    return pattern;
}

FactCondition ScriptTerms::condition(JsonReader &reader, const QString &name)
{
    FactCondition condition;
    auto where = reader.optionalChild(name);
    if (!where)
        return condition;
    const QStringList keys = where->value().toObject().keys();
    for (const QString &key : keys) {
        const QString text = where->optionalText(key, 500).value_or(QString());
        QRegularExpression pattern(QRegularExpression::anchoredPattern(
            text.startsWith(u'~') ? text.sliced(1) : QRegularExpression::escape(text)));
        if (!pattern.isValid())
            where->problem(key,
                           Text::tr("not a regular expression: %1").arg(pattern.errorString()));
        pattern.optimize();
        condition[key] = pattern;
    }
    where->finish();
    return condition;
}

void ScriptTerms::checkPlaceholders(JsonReader &reader, const QString &name, const QString &text)
{
    static const QRegularExpression placeholder(u"\\$\\{([^}]*)\\}"_s);
    for (const auto &match : placeholder.globalMatch(text)) {
        const QString key = match.captured(1);
        const bool known =
            m_names.contains(key) || key.startsWith(u'#') || key.startsWith("fact."_L1)
            || std::any_of(m_script.test.settings.begin(), m_script.test.settings.end(),
                           [&](const Setting &setting) { return setting.key == key; });
        if (!known)
            reader.problem(name, Text::tr("nothing is called %1").arg(key));
    }
}

} // namespace assessment::harness
