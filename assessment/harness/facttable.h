#pragma once

#include "assessment/harness/fact.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <map>

namespace assessment::harness {

/// What each value of a fact has to be like: the whole of it matches. A value it has not is "".
using FactCondition = std::map<QString, QRegularExpression>;

/// The facts of one run, in the order they were seen. Bounded however much a device shows.
class FactTable
{
public:
    static constexpr qsizetype most = 20'000;
    static constexpr qsizetype longestValue = 1000; ///< characters; longer ones are cut

    /// False: there are too many; what fits was taken.
    bool add(const Fact &fact);
    /// Forgets all of \a kind: what is looked at anew replaces what was seen of it.
    void forget(const QString &kind);

    const QList<Fact> &all() const { return m_facts; }
    QList<Fact> of(const QString &kind, const FactCondition &condition = {}) const;
    qsizetype count(const QString &kind) const;

    QJsonArray save() const;
    void restore(const QJsonArray &saved);

private:
    QList<Fact> m_facts;
};

QJsonObject toJson(const Fact &fact);

} // namespace assessment::harness
