#include "assessment/scheme/applicability.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Applicability)
};

} // namespace

QList<ScopeDependency> deniedBy(const Provision &provision, const Scope &scope)
{
    QList<ScopeDependency> denied;
    std::copy_if(provision.dependsOn.begin(), provision.dependsOn.end(), std::back_inserter(denied),
                 [&](const ScopeDependency &dependency) {
                     const ScopeChoice said = scope.value(dependency.key).choice;
                     return said != ScopeChoice::Unset && said != dependency.needed;
                 });
    return denied;
}

bool isApplicable(const Provision &provision, const Scope &scope)
{
    return deniedBy(provision, scope).isEmpty();
}

QString whyNotApplicable(const Provision &provision, const Scope &scope)
{
    const QList<ScopeDependency> denied = deniedBy(provision, scope);
    if (denied.isEmpty())
        return {};
    QStringList reasons;
    for (const ScopeDependency &dependency : denied) {
        const ScopeAnswer said = scope.value(dependency.key);
        QString reason = Text::tr("“%1” is answered “%2” (%3)")
                             .arg(dependency.asked, nameOf(said.choice),
                                  nameOf(dependency.kind, dependency.named));
        if (const QString note = said.note.simplified(); !note.isEmpty())
            reason += Text::tr(": %1", "a note after a reason").arg(note);
        reasons.append(reason);
    }
    return Text::tr("Not applicable, because %1.")
        .arg(reasons.join(Text::tr(", and because ", "between two reasons")));
}

QStringList dependentsOf(const Scheme &scheme, const QString &key)
{
    QStringList ids;
    for (const Guideline &guideline : scheme.guidelines) {
        for (const Provision &provision : guideline.provisions) {
            const bool depends = std::any_of(
                provision.dependsOn.begin(), provision.dependsOn.end(),
                [&](const ScopeDependency &dependency) { return dependency.key == key; });
            if (depends)
                ids.append(provision.id);
        }
    }
    return ids;
}

int answeredCount(const Scheme &scheme, const Scope &scope)
{
    return int(std::count_if(scheme.scopeQuestions.begin(), scheme.scopeQuestions.end(),
                             [&](const ScopeQuestion &question) {
                                 return question.isAsked()
                                        && scope.value(question.key).choice != ScopeChoice::Unset;
                             }));
}

} // namespace assessment
