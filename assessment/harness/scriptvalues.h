#pragma once

#include "assessment/harness/devicesession.h"
#include "assessment/harness/fact.h"
#include "assessment/harness/script.h"

#include <map>
#include <set>

namespace assessment::harness {

/// What the ${…} of a script stand for while it runs: settings, secrets, the entry of a list, how
/// often something was marked ("${#refused}"), and where a pair of credentials comes from
/// ("${source}"), the values of the fact that is judged ("${fact.name}"), the number of a cycle,
/// and a word made for this run ("${nonce}"). A secret has no text, only a name.
class ScriptValues
{
public:
    /// A console is read at the right speed from this share on: a wrong one gives at most 0.45.
    static constexpr double leastReadable = 0.6;

    ScriptValues(const std::map<QString, QString> &settings, const std::set<QString> &secrets);

    /// \a number counts the bundled entries of the list from 1.
    void begin(const Entry &entry, int number);
    /// Whether an entry of a list is a setting, which a person gives, and not bundled.
    static bool isGiven(const Entry &entry);
    void end();
    void mark(const QString &name) { ++m_marks[name]; }
    /// Whether \a name was marked; "set:KEY" is, when that setting or secret was given.
    bool isMarked(const QString &name) const;
    int count(const QString &name) const;
    QString setting(const QString &key) const;        ///< "" when there is none
    void setFact(const Fact &fact) { m_fact = fact; } ///< what "${fact.…}" names
    void setCycle(int cycle) { m_cycle = cycle; }     ///< from 1, 0 = none
    /// What a step has made, under the name that the script gives it.
    void setMade(const QString &name, const QString &value) { m_made[name] = value; }
    /// Names that hold until they are set again.
    void setExtra(const std::map<QString, QString> &extra) { m_extra = extra; }

    /// Whether everything \a entry refers to has been given.
    bool usable(const Entry &entry) const;
    int amount(const Amount &amount) const;
    QString expand(const QString &text) const; ///< for people; a secret becomes its marker
    QList<TypedPart> typed(const QString &text) const;

    QJsonObject save() const; ///< for a checkpoint
    void restore(const QJsonObject &saved);

private:
    QString valueOf(const QString &key, bool &secret) const;

    const std::map<QString, QString> &m_settings;
    const std::set<QString> &m_secrets;
    std::map<QString, int> m_marks;
    std::map<QString, QString> m_extra;
    std::map<QString, QString> m_made;
    QString m_nonce; ///< a word that no device knows before
    Fact m_fact;
    int m_cycle = 0;
    Entry m_entry;
    int m_number = 0;
};

} // namespace assessment::harness
