#include "assessment/scheme/scope.h"

#include "assessment/model/identifiers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Scope)
};

} // namespace

QString idOf(ScopeChoice choice)
{
    switch (choice) {
    case ScopeChoice::Unset: return u"unset"_s;
    case ScopeChoice::Yes: return u"yes"_s;
    case ScopeChoice::No: return u"no"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ScopeChoice> scopeChoiceFromId(const QString &id)
{
    return fromId({ScopeChoice::Unset, ScopeChoice::Yes, ScopeChoice::No}, id);
}

QString nameOf(ScopeChoice choice)
{
    switch (choice) {
    case ScopeChoice::Unset: return Text::tr("Not answered");
    case ScopeChoice::Yes: return Text::tr("Yes");
    case ScopeChoice::No: return Text::tr("No");
    }
    Q_UNREACHABLE();
}

QString nameOf(ScopeQuestion::Kind kind, const QString &key)
{
    switch (kind) {
    case ScopeQuestion::Kind::Condition: return Text::tr("condition %1").arg(key);
    case ScopeQuestion::Kind::Feature: return Text::tr("feature %1").arg(key);
    }
    Q_UNREACHABLE();
}

} // namespace assessment
