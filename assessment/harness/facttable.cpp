#include "assessment/harness/facttable.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

bool fits(const Fact &fact, const FactCondition &condition)
{
    return std::all_of(condition.begin(), condition.end(), [&](const auto &one) {
        return one.second.match(fact.value(one.first)).hasMatch();
    });
}

} // namespace

bool FactTable::add(const Fact &fact)
{
    if (m_facts.size() >= most)
        return false;
    Fact kept = fact;
    for (auto &[name, value] : kept.values)
        value.truncate(longestValue);
    m_facts.append(kept);
    return true;
}

void FactTable::forget(const QString &kind)
{
    m_facts.removeIf([&](const Fact &fact) { return fact.kind == kind; });
}

QList<Fact> FactTable::of(const QString &kind, const FactCondition &condition) const
{
    QList<Fact> found;
    for (const Fact &fact : m_facts) {
        if (fact.kind == kind && fits(fact, condition))
            found.append(fact);
    }
    return found;
}

qsizetype FactTable::count(const QString &kind) const
{
    return std::count_if(m_facts.begin(), m_facts.end(),
                         [&](const Fact &fact) { return fact.kind == kind; });
}

QJsonArray FactTable::save() const
{
    QJsonArray saved;
    for (const Fact &fact : m_facts)
        saved.append(toJson(fact));
    return saved;
}

void FactTable::restore(const QJsonArray &saved)
{
    m_facts.clear();
    for (const QJsonValue &value : saved) {
        Fact fact{value[u"fact"].toString(), {}, value[u"offset"].toInteger(-1)};
        const QJsonObject values = value[u"values"].toObject();
        for (auto one = values.begin(); one != values.end(); ++one)
            fact.values[one.key()] = one.value().toString();
        add(fact);
    }
}

QJsonObject toJson(const Fact &fact)
{
    QJsonObject values;
    for (const auto &[name, value] : fact.values)
        values.insert(name, value);
    QJsonObject json{{u"fact"_s, fact.kind}, {u"values"_s, values}};
    if (fact.offset >= 0)
        json.insert(u"offset"_s, fact.offset);
    return json;
}

} // namespace assessment::harness
