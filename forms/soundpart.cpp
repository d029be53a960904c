#include "forms/soundpart.h"

#include <QSet>

namespace forms {

using assessment::JsonProblem;

namespace {

void takeBack(QJsonObject &object, const QString &name, const QJsonObject &stored)
{
    if (stored.contains(name))
        object[name] = stored[name];
    else
        object.remove(name);
}

/// "/manufacturer/country" goes back alone while both sides have a manufacturer; "/variants/3" and
/// a member of what was not there before go back with the whole.
void takeBackAt(QJsonObject &typed, const QString &pointer, const QJsonObject &stored, bool whole)
{
    const QString outer = pointer.section(u'/', 1, 1);
    const QString inner = pointer.section(u'/', 2, 2);
    if (whole || inner.isEmpty() || !typed[outer].isObject() || !stored[outer].isObject()) {
        takeBack(typed, outer, stored);
        return;
    }
    QJsonObject part = typed[outer].toObject();
    takeBack(part, inner, stored[outer].toObject());
    typed[outer] = part;
}

} // namespace

std::optional<QJsonObject>
soundPart(const QJsonObject &typed, const QJsonObject &stored,
          const std::function<QList<JsonProblem>(const QJsonObject &)> &judge)
{
    QJsonObject sound = typed;
    for (const bool whole : {false, true}) {
        const QList<JsonProblem> problems = judge(sound);
        if (problems.isEmpty())
            return sound;
        for (const JsonProblem &problem : problems)
            takeBackAt(sound, problem.pointer, stored, whole);
    }
    return judge(sound).isEmpty() ? std::optional(sound) : std::nullopt;
}

} // namespace forms
