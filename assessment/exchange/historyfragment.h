#pragma once

#include "assessment/exchange/bundle.h"
#include "assessment/store/custodylog.h"

namespace assessment {

/// A line of the history in a bundle: a row of the custody log of the sender, as it lies there, in
/// canonical JSON, without a line end.
QByteArray historyLine(const StoredLogRow &row);

/// Reads the rows of another workspace's custody log that are about one assessment. They are a
/// fragment of a chain: each row must have the hash of what it says, their numbers must go up, and
/// where two follow each other the second must carry on from the first. The last one is where the
/// manifest says that the sender stood.
class HistoryFragment
{
public:
    explicit HistoryFragment(const BundleManifest &manifest) : m_origin(manifest.origin) {}

    Status add(const QByteArray &line); ///< without its end; only the why of the error is set
    Status finish();

    int rows() const { return m_rows; }
    QStringList workers() const { return m_workers; } ///< whoever did an edit
    /// "sequence hash" of the row before each sign-off: where the log stood that was signed.
    QStringList checkpoints() const { return m_checkpoints; }

private:
    ExchangePoint m_origin;
    StoredLogRow m_last;
    int m_rows = 0;
    QStringList m_workers;
    QStringList m_checkpoints;
};

} // namespace assessment
