#pragma once

#include "assessment/exchange/archivewriter.h"
#include "assessment/exchange/bundle.h"
#include "assessment/progress.h"
#include "assessment/store/store.h"

#include <QCoreApplication>
#include <QTemporaryFile>

namespace assessment {

/// Writes one assessment, with everything that belongs to it, into one file. Reads only, in one
/// picture of the workspace; contents pass in constant memory.
class BundleExport
{
    Q_DECLARE_TR_FUNCTIONS(assessment::BundleExport)

public:
    BundleExport(Store &store, const Progress &progress) : m_store(store), m_progress(progress) {}

    /// Conflict when \a path exists. The file appears complete or not at all.
    Result<BundleSummary> write(const QString &assessment, const QString &path,
                                const BundleOptions &options);

private:
    Result<BundleManifest> manifestOf(const QString &assessment, const BundleOptions &options,
                                      const QList<CaseRow> &rows);
    Status addPeople(BundleManifest &manifest, const QJsonObject &assessment);
    Status addHistory(BundleManifest &manifest, const QString &product);
    Status addContents(BundleManifest &manifest, const QList<CaseRow> &rows);
    Status checkPublic(const QString &assessment, const QList<CaseRow> &rows);
    Status writeArchive(QIODevice &out, const BundleManifest &manifest,
                        const QByteArray &signature);
    Status writeContent(ArchiveWriter &archive, const BundleMember &member);

    Store &m_store;
    const Progress &m_progress;
    QByteArray m_state;
    QTemporaryFile m_history;
    qint64 m_done = 0;
    qint64 m_total = 0;
    int m_historyRows = 0;
};

} // namespace assessment
