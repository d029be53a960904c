#include "assessment/scheme/ixitcheck.h"

#include "assessment/scheme/applicability.h"
#include "assessment/scheme/ixitvalue.h"
#include "assessment/scheme/lintrules.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::IxitCheck)
};

using Kind = IxitProblem::Kind;

class Check
{
public:
    Check(const IxitEdition &edition, const Scheme &scheme, const Assessment &assessment)
        : m_edition(edition)
        , m_scheme(scheme)
        , m_assessment(assessment)
    {}

    QList<IxitProblem> run();

private:
    void lookAtEntry(const IxitTable &table, const IxitEntry &entry);
    void lookAtReferences(const IxitTable &table, const IxitEntry &entry, const IxitColumn &column);
    void lookAtForeign();
    void lookAtUnused();
    void lookAtProvision(const Provision &provision);
    void collectIds();

    const IxitEdition &m_edition;
    const Scheme &m_scheme;
    const Assessment &m_assessment;
    QSet<QString> m_ids;
    QSet<QString> m_referred;
    QList<IxitProblem> m_problems;
};

QList<IxitProblem> Check::run()
{
    collectIds();
    if (m_ids.isEmpty())
        return {};
    for (const IxitTable &table : m_edition.tables) {
        const QList<IxitEntry> entries = m_assessment.ixit.value(table.name);
        if (table.single && entries.isEmpty())
            m_problems.append({.kind = Kind::MissingRecord, .table = table.name});
        for (const IxitEntry &entry : entries)
            lookAtEntry(table, entry);
    }
    lookAtForeign();
    lookAtUnused();
    for (const Guideline &guideline : m_scheme.guidelines) {
        for (const Provision &provision : guideline.provisions)
            lookAtProvision(provision);
    }
    return m_problems;
}

void Check::collectIds()
{
    for (const QList<IxitEntry> &entries : m_assessment.ixit) {
        for (const IxitEntry &entry : entries)
            m_ids.insert(entry.id);
    }
}

void Check::lookAtEntry(const IxitTable &table, const IxitEntry &entry)
{
    for (const IxitColumn &column : table.columns) {
        const QString text = entry.value(column.key);
        if (text.isEmpty()) {
            if (column.required) {
                m_problems.append({.kind = Kind::MissingField,
                                   .table = table.name,
                                   .entry = entry.id,
                                   .column = column.key});
            }
        } else if (isPlaceholder(text)) {
            m_problems.append({.kind = Kind::Placeholder,
                               .table = table.name,
                               .entry = entry.id,
                               .column = column.key,
                               .text = text});
        } else {
            lookAtReferences(table, entry, column);
        }
    }
    for (auto value = entry.values.begin(); value != entry.values.end(); ++value) {
        const auto isKnown = [&](const IxitColumn &column) { return column.key == value.key(); };
        if (std::none_of(table.columns.begin(), table.columns.end(), isKnown)) {
            m_problems.append({.kind = Kind::Foreign,
                               .table = table.name,
                               .entry = entry.id,
                               .column = value.key()});
        }
    }
}

void Check::lookAtReferences(const IxitTable &table, const IxitEntry &entry,
                             const IxitColumn &column)
{
    for (const QString &id : referencesIn(column, entry.value(column.key))) {
        m_referred.insert(id);
        if (!m_ids.contains(id)) {
            m_problems.append({.kind = Kind::Dangling,
                               .table = table.name,
                               .entry = entry.id,
                               .column = column.key,
                               .text = id});
        }
    }
}

void Check::lookAtForeign()
{
    for (auto table = m_assessment.ixit.begin(); table != m_assessment.ixit.end(); ++table) {
        if (!m_edition.table(table.key()) && !table->isEmpty())
            m_problems.append({.kind = Kind::Foreign, .table = table.key()});
    }
}

void Check::lookAtUnused()
{
    for (const QString &table : m_edition.referencedTables()) {
        for (const IxitEntry &entry : m_assessment.ixit.value(table)) {
            if (!m_referred.contains(entry.id))
                m_problems.append({.kind = Kind::Unused, .table = table, .entry = entry.id});
        }
    }
}

void Check::lookAtProvision(const Provision &provision)
{
    const TestGroup *group = m_edition.group(provision.id);
    if (!group || group->tables.isEmpty()
        || m_assessment.answers.value(provision.id).support != Support::Yes
        || !isApplicable(provision, m_assessment.scope))
        return;
    QStringList empty = group->tables;
    empty.removeIf([&](const QString &table) { return !m_assessment.ixit.value(table).isEmpty(); });
    if (empty.size() == group->tables.size()) {
        m_problems.append({.kind = Kind::MissingEntries,
                           .table = empty.first(),
                           .provision = provision.id,
                           .text = empty.join(u", "_s)});
        return;
    }
    for (const QString &table : std::as_const(empty)) {
        if (!m_edition.table(table)->single) // told as a missing record
            m_problems.append(
                {.kind = Kind::EmptyTable, .table = table, .provision = provision.id});
    }
}

} // namespace

QString IxitProblem::place() const
{
    if (entry.isEmpty())
        return table;
    return column.isEmpty() ? entry : entry + u'/' + column;
}

bool IxitProblem::isError() const
{
    return kind != Kind::EmptyTable && kind != Kind::Unused;
}

QString idOf(Kind kind)
{
    switch (kind) {
    case Kind::Placeholder: return u"placeholder"_s;
    case Kind::MissingField: return u"missing-field"_s;
    case Kind::MissingRecord: return u"missing-record"_s;
    case Kind::Dangling: return u"dangling"_s;
    case Kind::Foreign: return u"foreign"_s;
    case Kind::MissingEntries: return u"missing-entries"_s;
    case Kind::EmptyTable: return u"empty-table"_s;
    case Kind::Unused: return u"unused"_s;
    }
    Q_UNREACHABLE();
}

QString inWords(const IxitProblem &problem, const IxitEdition &edition)
{
    const IxitTable *table = edition.table(problem.table);
    const IxitColumn *column = table ? table->column(problem.column) : nullptr;
    const QString field = column ? column->title : problem.column;
    switch (problem.kind) {
    case Kind::Placeholder:
        return Text::tr("%1, %2: \"%3\" is a placeholder")
            .arg(problem.entry, field, problem.text.simplified().left(40));
    case Kind::MissingField: return Text::tr("%1, %2 is empty").arg(problem.entry, field);
    case Kind::MissingRecord: return Text::tr("%1 is not filled in").arg(problem.table);
    case Kind::Dangling:
        return Text::tr("%1, %2 refers to %3, which is not there")
            .arg(problem.entry, field, problem.text);
    case Kind::Foreign:
        return Text::tr("%1 does not belong to %2").arg(problem.place(), edition.title);
    case Kind::MissingEntries:
        return Text::tr("%1 is claimed as supported, but nothing is declared in %2")
            .arg(problem.provision, problem.text);
    case Kind::EmptyTable:
        return Text::tr("%1 uses %2, where nothing is declared")
            .arg(problem.provision, problem.table);
    case Kind::Unused: return Text::tr("nothing refers to %1").arg(problem.entry);
    }
    Q_UNREACHABLE();
}

QList<IxitProblem> ixitProblems(const IxitEdition &edition, const Scheme &scheme,
                                const Assessment &assessment)
{
    return Check(edition, scheme, assessment).run();
}

} // namespace assessment
