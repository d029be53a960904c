#include "assessment/scheme/scheme.h"

#include "assessment/model/identifiers.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Scheme)
};

} // namespace

QString idOf(Testability testability)
{
    switch (testability) {
    case Testability::Paper: return u"paper"_s;
    case Testability::Assisted: return u"assisted"_s;
    case Testability::Device: return u"device"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Testability> testabilityFromId(const QString &id)
{
    return fromId({Testability::Paper, Testability::Assisted, Testability::Device}, id);
}

QString idOf(Method method)
{
    switch (method) {
    case Method::Document: return u"document"_s;
    case Method::Conceptual: return u"conceptual"_s;
    case Method::Functional: return u"functional"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Method> methodFromId(const QString &id)
{
    return fromId({Method::Document, Method::Conceptual, Method::Functional}, id);
}

QString nameOf(Method method)
{
    switch (method) {
    case Method::Document: return Text::tr("By reading what is published");
    case Method::Conceptual: return Text::tr("By judging the design as described");
    case Method::Functional: return Text::tr("By trying the device");
    }
    Q_UNREACHABLE();
}

QString idOf(CatalogueOrigin origin)
{
    switch (origin) {
    case CatalogueOrigin::Unsigned: return u"unsigned"_s;
    case CatalogueOrigin::Untrusted: return u"untrusted"_s;
    case CatalogueOrigin::Signed: return u"signed"_s;
    case CatalogueOrigin::BuiltIn: return u"built-in"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(CatalogueOrigin origin)
{
    switch (origin) {
    case CatalogueOrigin::Unsigned: return Text::tr("not signed");
    case CatalogueOrigin::Untrusted: return Text::tr("signed by somebody nobody here trusts");
    case CatalogueOrigin::Signed: return Text::tr("signed");
    case CatalogueOrigin::BuiltIn: return Text::tr("part of the program");
    }
    Q_UNREACHABLE();
}

QStringList audienceIds()
{
    return {u"device_manufacturer"_s, u"iot_service_provider"_s, u"mobile_app_developer"_s,
            u"retailer"_s};
}

QString audienceName(const QString &id)
{
    switch (audienceIds().indexOf(id)) {
    case 0: return Text::tr("Device manufacturers");
    case 1: return Text::tr("IoT service providers");
    case 2: return Text::tr("Mobile app developers");
    case 3: return Text::tr("Retailers");
    default: return id;
    }
}

QStringList audiencesOf(const Provision &provision)
{
    QStringList audiences = audienceIds();
    audiences.removeIf([&](const QString &id) { return !provision.appliesTo.contains(id); });
    return audiences.isEmpty() ? QStringList{audienceIds().constFirst()} : audiences;
}

bool speaksTo(const Provision &provision, const QString &audience)
{
    return audience.isEmpty() || audiencesOf(provision).contains(audience);
}

QStringList audiencesOf(const Guideline &guideline)
{
    QStringList audiences = audienceIds();
    audiences.removeIf([&](const QString &id) { return !speaksTo(guideline, id); });
    return audiences;
}

bool speaksTo(const Guideline &guideline, const QString &audience)
{
    return audience.isEmpty()
           || std::any_of(
               guideline.provisions.begin(), guideline.provisions.end(),
               [&](const Provision &provision) { return speaksTo(provision, audience); });
}

const ScopeQuestion *Scheme::question(const QString &key) const
{
    for (const ScopeQuestion &question : scopeQuestions) {
        if (question.key == key)
            return &question;
    }
    return nullptr;
}

const Provision *Scheme::provision(const QString &wanted) const
{
    for (const Guideline &one : guidelines) {
        for (const Provision &provision : one.provisions) {
            if (provision.id == wanted)
                return &provision;
        }
    }
    return nullptr;
}

const Guideline *Scheme::guideline(int number) const
{
    for (const Guideline &one : guidelines) {
        if (one.number == number)
            return &one;
    }
    return nullptr;
}

const Guideline *Scheme::guidelineOf(const QString &wanted) const
{
    for (const Guideline &one : guidelines) {
        for (const Provision &provision : one.provisions) {
            if (provision.id == wanted)
                return &one;
        }
    }
    return nullptr;
}

int Scheme::provisionCount() const
{
    int count = 0;
    for (const Guideline &one : guidelines)
        count += int(one.provisions.size());
    return count;
}

} // namespace assessment
