#pragma once

#include "assessment/progress.h"
#include "assessment/store/store.h"
#include "assessment/workspace.h"

#include <QCoreApplication>

#include <optional>

namespace assessment {

/// Checks a workspace against its custody log: the chain of hashes, then every logged table
/// against the images that the acts left behind, then every content against its hash, then the
/// schema itself. The first row of the log that does not fit is named.
class LogVerification
{
    Q_DECLARE_TR_FUNCTIONS(assessment::LogVerification)

public:
    LogVerification(Store &store, const Progress &progress) : m_store(store), m_progress(progress)
    {}

    Result<LogCheck> run(const std::optional<QJsonObject> &checkpoint);

private:
    /// What the log says of one row: the digest of its last image ("" = removed) and who said so.
    struct Expected
    {
        QByteArray digest;
        qint64 sequence = 0;
        bool seen = false;
    };

    Status walkChain();
    void replay(qint64 sequence, const QByteArray &change);
    void checkAgainst(const QJsonObject &checkpoint);
    Status compareTables();
    Status compareTable(const TableShape &table);
    Status checkContents();
    Status checkSchema();
    /// Keeps the first of all complaints; nullopt when no row of the log can be named.
    void complain(std::optional<qint64> sequence, const QString &reason);

    Store &m_store;
    const Progress &m_progress;
    QHash<QByteArray, Expected> m_expected; ///< by digest of table and key
    std::optional<QJsonObject> m_checkpoint;
    QString m_checkpointHash; ///< of the row the checkpoint names
    LogCheck m_check{.ok = true};
    bool m_cancelled = false;
};

} // namespace assessment
