#pragma once

#include "labels/derivative.h"

#include "assessment/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace labels {

/// One job of the printer's desk.
struct PrintJob
{
    QDateTime at; ///< UTC
    QString who;
    QString printer; ///< "" when a file was written
    QString file;    ///< "" when it was printed
    QString stock;
    QString inks;
    QList<DerivedLabel> labels;
    int pages = 0;
    QByteArray sha256;   ///< of the printed file
    QString result;      ///< "saved", "sent office-12"
    QString reason = {}; ///< why labels were printed that are not valid; "" when all were
};

/// The record of what was printed: JSON lines, each with the SHA-256 of the line before, so that
/// a line which is taken away or changed is noticed. The last lines can only be missed by who
/// keeps the digest of the last one elsewhere: it is shown for that. Lines are written whole, to
/// the disk, one process at a time. Any thread.
class PrintRecord
{
public:
    explicit PrintRecord(const QString &path = usualPath()) : m_path(path) {}

    static QString usualPath(); ///< of both programs
    /// Who acts: \a actor, or the login name when nobody said.
    static QString personOf(const QString &actor);
    QString path() const { return m_path; }

    /// Whether append() will find a place to write; asked before something is printed.
    assessment::Status ready() const;
    assessment::Status append(const PrintJob &job) const;

    struct Line
    {
        PrintJob job;
        bool sound = true; ///< it can be read, and follows the line before
    };
    struct Content
    {
        QList<Line> lines; ///< oldest first
        int firstBad = 0;  ///< number of the first line that is not sound, from 1; 0 = none
        QByteArray head;   ///< SHA-256 of the last line, 32 bytes; empty without lines
    };
    /// All lines; a record that nobody has begun has none. At most 256 MiB.
    assessment::Result<Content> read() const;

private:
    QString m_path;
};

QJsonObject toJson(const PrintJob &job);

} // namespace labels
