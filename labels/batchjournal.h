#pragma once

#include "labels/batchfile.h"

#include "assessment/result.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QString>

#include <memory>

namespace labels {

/// Which number each row of a batch was given, kept in a file of lines that only grows: one JSON
/// object {"certificateId","row"} a line, on the disk before the label is issued. A line that was
/// cut off by a power cut is none.
class BatchJournal
{
public:
    /// Opens the journal of \a folder, or begins one. InvalidInput when it is no journal.
    static assessment::Result<BatchJournal> open(const QString &folder);

    /// The number that \a row was given last, "" when none.
    QString numberOf(const BatchRow &row) const;
    /// Puts it down and waits until it is on the disk.
    assessment::Status note(const BatchRow &row, const QString &certificateId);

private:
    explicit BatchJournal(const QString &path);
    assessment::Status read();
    assessment::Error problem(assessment::Error::Kind kind, const QString &why) const;

    QString m_path;
    std::unique_ptr<QFile> m_file;
    QHash<QString, QString> m_numbers; ///< by the digest of the row
};

} // namespace labels
