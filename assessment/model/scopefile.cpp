#include "assessment/model/scopefile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::ScopeFile)
};

QStringList askedKeys(const Scheme &scheme)
{
    QStringList keys;
    for (const ScopeQuestion &question : scheme.scopeQuestions) {
        if (question.isAsked())
            keys.append(question.key);
    }
    return keys;
}

} // namespace

Status checkScopeKey(const Scheme &scheme, const QString &key, const QString &what)
{
    const ScopeQuestion *question = scheme.question(key);
    if (question && question->isAsked())
        return Ok;
    Error error{.kind = Error::Kind::InvalidInput, .what = what, .where = key};
    if (question) {
        error.why = Text::tr("it is the opposite of question %1").arg(question->oppositeOf);
        error.advice = Text::tr("answer question %1").arg(question->oppositeOf);
    } else if (scheme.scopeQuestions.isEmpty()) {
        error.why = Text::tr("%1 has no scoping questions").arg(scheme.title);
        error.advice = Text::tr("answer its provisions");
    } else {
        error.why = Text::tr("%1 has no such question").arg(scheme.title);
        error.advice = Text::tr("use one of %1").arg(askedKeys(scheme).join(u", "_s));
    }
    return error;
}

Scope readScope(JsonReader &reader, const Scheme &scheme)
{
    Scope scope;
    reader.each(u"answers"_s, [&](JsonReader &entry) {
        const QString key = entry.line(u"question"_s, 8);
        const int choice = entry.choice(
            u"answer"_s, {idOf(ScopeChoice::Unset), idOf(ScopeChoice::Yes), idOf(ScopeChoice::No)});
        const auto note = entry.optionalText(u"note"_s, longestScopeNote);
        entry.finish();
        if (key.isEmpty())
            return;
        if (const Status known = checkScopeKey(scheme, key, {}); !known)
            entry.problem(u"question"_s, known.error().why + u"; "_s + known.error().advice);
        else if (scope.contains(key))
            entry.problem(u"question"_s, Text::tr("\"%1\" is answered twice").arg(key));
        scope.insert(key, {.choice = ScopeChoice(choice), .note = note.value_or(QString())});
    });
    reader.finish();
    return scope;
}

QJsonObject toJson(const Scope &scope, const Scheme &scheme)
{
    QJsonArray answers;
    for (const ScopeQuestion &question : scheme.scopeQuestions) {
        const auto answer = scope.constFind(question.key);
        if (answer == scope.constEnd())
            continue;
        QJsonObject entry{{u"question"_s, question.key}, {u"answer"_s, idOf(answer->choice)}};
        if (!answer->note.isEmpty())
            entry[u"note"_s] = answer->note;
        answers.append(entry);
    }
    return {{u"answers"_s, answers}};
}

} // namespace assessment
