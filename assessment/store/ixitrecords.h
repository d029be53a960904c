#pragma once

#include "assessment/model/assessment.h"
#include "assessment/scheme/ixit.h"
#include "assessment/store/store.h"

#include <QCoreApplication>

namespace assessment {

/// Declared entries and the verdicts on them: the only code that knows how they lie in the file.
class IxitRecords
{
    Q_DECLARE_TR_FUNCTIONS(assessment::IxitRecords)

public:
    explicit IxitRecords(Store &store) : m_store(store) {}

    Result<Ixit> of(const QString &assessment);
    /// In the order of provision, case and item.
    Result<QList<ItemVerdict>> verdictsOf(const QString &assessment);

    Result<QStringList> set(const QString &assessment, const QString &table,
                            const QList<IxitChange> &changes);
    /// The same, but an id that is not there is a new entry.
    Result<QStringList> import(const QString &assessment, const QString &table,
                               const QList<IxitChange> &changes);
    Status remove(const QString &assessment, const QStringList &ids);
    Status judge(const QString &assessment, const QList<ItemVerdict> &verdicts);

    /// Copies what is declared to \a id, with who wrote it and when. Verdicts stay behind: they
    /// are about another version.
    static Status copyIn(Act &act, const QString &id, const Ixit &ixit);

private:
    enum class UnknownId { Refuse, Add };

    Result<const IxitEdition *> edition(Act &act, const QString &assessment);
    Result<QStringList> setIn(Act &act, const QString &assessment, const QString &table,
                              const QList<IxitChange> &changes, UnknownId unknown);
    Result<IxitEntry> merged(const IxitTable &table, const IxitEntry &before,
                             const IxitChange &change);
    Status judgeOne(Act &act, const QString &assessment, const IxitEdition &edition,
                    const Ixit &ixit, const ItemVerdict &verdict);

    Store &m_store;
};

} // namespace assessment
