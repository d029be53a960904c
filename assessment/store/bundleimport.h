#pragma once

#include "assessment/exchange/bundle.h"
#include "assessment/progress.h"
#include "assessment/store/store.h"

#include <QCoreApplication>
#include <QSet>

namespace assessment {

/// Takes over what was ticked in a preview, in one act. See docs/adr/0014-bundle.md and
/// 0015-merge.md.
class BundleImport
{
    Q_DECLARE_TR_FUNCTIONS(assessment::BundleImport)

public:
    BundleImport(Store &store, const Progress &progress) : m_store(store), m_progress(progress) {}

    Result<BundleOutcome> import(const BundlePreview &preview, const QStringList &taken);

private:
    bool productIsThere() const;
    Status take(Act &act, const StagedItem &item);
    Status removeRows(Act &act, const StagedItem &item, const QList<CaseRow> &wanted);
    Result<QList<CaseRow>> wantedRows(Act &act, const StagedItem &item);
    Status takeContents(Act &act, QString &history);
    Status keepExchange(Act &act, const QString &history);
    Status voidReviews(Act &act);
    QStringList leftItems() const;

    Store &m_store;
    const Progress &m_progress;
    BundlePreview m_preview;
    QSet<QString> m_taken;
    QList<CaseRow> m_mine;
};

} // namespace assessment
