#include "assessment/scheme/ixit.h"

#include "assessment/scheme/ixitreader.h"

#include <QFile>
#include <QMutex>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Ixit)
};

using Type = IxitColumn::Type;

const std::array<std::pair<Type, QString>, 6> &typeIds()
{
    static const std::array<std::pair<Type, QString>, 6> ids = {{
        {Type::Text, u"text"_s},
        {Type::YesNo, u"yes-no"_s},
        {Type::Choice, u"choice"_s},
        {Type::Period, u"period"_s},
        {Type::Reference, u"reference"_s},
        {Type::References, u"references"_s},
    }};
    return ids;
}

template<typename List, typename Matches>
auto firstOf(const List &list, Matches matches) -> decltype(list.data())
{
    const auto found = std::find_if(list.begin(), list.end(), matches);
    return found == list.end() ? nullptr : &*found;
}

/// Which edition of EN 303 645 each edition of TS 103 701 belongs to.
const std::array<std::pair<QString, QString>, 2> &pairs()
{
    static const std::array<std::pair<QString, QString>, 2> known = {{
        {u"en-303645-v2-1-1"_s, u"ts-103701-v1-1-1"_s},
        {u"en-303645-v3-1-3"_s, u"ts-103701-v2-1-1"_s},
    }};
    return known;
}

IxitEdition readBuiltIn(const QString &id)
{
    QFile file(u":/ixit/%1.json"_s.arg(id));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open); // it is part of the program
    const auto check = checkIxitEdition(file.readAll(), file.fileName());
    Q_ASSERT(check && check->edition); // tst_ixit reads them too
    return check && check->edition ? *check->edition : IxitEdition();
}

} // namespace

QString idOf(Type type)
{
    for (const auto &[known, id] : typeIds()) {
        if (known == type)
            return id;
    }
    Q_UNREACHABLE();
}

std::optional<Type> ixitTypeFromId(const QString &id)
{
    for (const auto &[known, name] : typeIds()) {
        if (name == id)
            return known;
    }
    return std::nullopt;
}

const IxitColumn *IxitTable::column(const QString &key) const
{
    const IxitColumn *exact =
        firstOf(columns, [&](const IxitColumn &column) { return column.key == key; });
    return exact ? exact : firstOf(columns, [&](const IxitColumn &column) {
        return column.title.compare(key, Qt::CaseInsensitive) == 0;
    });
}

const TestCase *TestGroup::testCase(const QString &id) const
{
    return firstOf(cases, [&](const TestCase &one) { return one.id == id; });
}

const IxitTable *IxitEdition::table(const QString &name) const
{
    return firstOf(tables, [&](const IxitTable &table) { return table.name == name; });
}

const IxitTable *IxitEdition::table(int number) const
{
    return firstOf(tables, [=](const IxitTable &table) { return table.number == number; });
}

const TestGroup *IxitEdition::group(const QString &provision) const
{
    return firstOf(groups, [&](const TestGroup &group) { return group.provision == provision; });
}

QStringList IxitEdition::referencedTables() const
{
    QStringList names;
    for (const IxitTable &table : tables) {
        for (const IxitColumn &column : table.columns)
            names += column.tables;
    }
    names.removeDuplicates();
    return names;
}

const IxitEdition *ixitEditionFor(const QString &scheme)
{
    static QMutex mutex;
    static std::map<QString, IxitEdition> read; // its places stay where they are
    for (const auto &[known, edition] : pairs()) {
        if (known != scheme)
            continue;
        const QMutexLocker lock(&mutex);
        auto found = read.find(scheme);
        if (found == read.end())
            found = read.emplace(scheme, readBuiltIn(edition)).first;
        return &found->second;
    }
    return nullptr;
}

Result<const IxitEdition *> ixitEditionOf(const QString &scheme)
{
    if (const IxitEdition *edition = ixitEditionFor(scheme))
        return edition;
    return Error{.kind = Error::Kind::Refused,
                 .what = Text::tr("there is no ICS or IXIT"),
                 .where = scheme,
                 .why = Text::tr("they belong to EN 303 645 (ETSI TS 103 701)"),
                 .advice = Text::tr("begin an assessment against EN 303 645")};
}

} // namespace assessment
