#pragma once

#include "assessment/progress.h"
#include "assessment/signing/sha256.h"
#include "assessment/store/store.h"
#include "assessment/workspace.h"

#include <QCoreApplication>

#include <atomic>
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
    /// The first half of a SHA-256: enough to tell rows apart, and it keeps the memory for a
    /// million rows near 100 MB. All zero = there is no row.
    struct Digest
    {
        quint64 high = 0;
        quint64 low = 0;

        bool operator==(const Digest &) const = default;
        friend size_t qHash(const Digest &digest, size_t seed) { return digest.high ^ seed; }
    };

    /// What the log says of one row: the digest of its last image and who said so.
    struct Expected
    {
        Digest digest;
        qint64 sequence = 0;
        bool seen = false;
    };

    Status walkChain();
    void replay(qint64 sequence, const QByteArray &change);
    bool replayRow(qint64 sequence, QByteArrayView row);
    Digest digestOf(QByteArrayView first, QByteArrayView second = {});
    void checkAgainst(const QJsonObject &checkpoint);
    Status compareTables();
    Status compareTable(const TableShape &table);
    Status checkContents();
    Status checkSchema();
    /// What SQLite says about the file, "" when it is sound. On a thread of its own, with a
    /// connection of its own: it reads the whole file, as the walk along the chain does.
    static Result<QString> checkFile(const QString &path, const std::atomic_bool &cancelled);
    /// Keeps the first of all complaints; nullopt when no row of the log can be named.
    void complain(std::optional<qint64> sequence, const QString &reason);

    signing::Sha256 m_hashing;
    Store &m_store;
    const Progress &m_progress;
    QHash<Digest, Expected> m_expected; ///< by digest of table and key
    std::optional<QJsonObject> m_checkpoint;
    QString m_checkpointHash; ///< of the row the checkpoint names
    LogCheck m_check{.ok = true};
    bool m_cancelled = false;
};

} // namespace assessment
