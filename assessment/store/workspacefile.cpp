#include "assessment/store/workspacefile.h"

#include "assessment/store/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::WorkspaceFile)
};

constexpr qsizetype headerSize = 100;

/// The database header as it lies in the file, and what lies around it.
struct Header
{
    QByteArray bytes;
    qint64 fileSize = 0;
    bool journal = false; ///< a rollback journal with content lies beside it

    int byteAt(int offset) const { return uchar(bytes[offset]); }
    quint32 numberAt(int offset) const
    {
        return qFromBigEndian<quint32>(bytes.constData() + offset);
    }
    int pageSize() const
    {
        const auto size = qFromBigEndian<quint16>(bytes.constData() + 16);
        return size == 1 ? 65536 : size;
    }
    qint64 pages() const { return numberAt(28); }
};

/// A rollback journal begins with these bytes once there is something to roll back
/// (SQLite file format, §3).
bool hasJournal(const QString &path)
{
    QFile journal(path + u"-journal"_s);
    return journal.open(QIODevice::ReadOnly)
           && journal.read(8) == QByteArray::fromHex("d9d505f920a163d7");
}

Error refusal(const QString &path, const QString &why, const QString &advice)
{
    return {.kind = Error::Kind::InvalidInput,
            .what = Text::tr("the workspace cannot be opened"),
            .where = QDir::toNativeSeparators(path),
            .why = why,
            .advice = advice};
}

Result<Header> readHeader(const QString &path)
{
    const QFileInfo about(path);
    if (!about.exists()) {
        Error missing = refusal(path, Text::tr("there is no such file"),
                                Text::tr("check the name or make a new workspace"));
        missing.kind = Error::Kind::NotFound;
        return missing;
    }
    if (!about.isFile())
        return refusal(path, Text::tr("it is not a file"), Text::tr("choose a workspace file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Error closed =
            refusal(path, Text::tr("the file cannot be read"), Text::tr("check the permissions"));
        closed.kind = Error::Kind::Storage;
        closed.detail = file.errorString();
        return closed;
    }
    Header header{.bytes = file.read(headerSize), .fileSize = file.size()};
    header.journal = hasJournal(path);
    return header;
}

/// Why the header cannot be one that this program has written, "" when it can.
QString damageIn(const Header &header)
{
    const int pageSize = header.pageSize();
    // Offsets: SQLite file format, §1.3, table "Database Header Format".
    if (pageSize < 512 || (pageSize & (pageSize - 1)) != 0)
        return Text::tr("the page size in its header is impossible");
    const bool fixedFieldsHold =
        header.byteAt(18) == 1 && header.byteAt(19) == 1 // no WAL
        && header.byteAt(20) == 0 && header.byteAt(21) == 64 && header.byteAt(22) == 32
        && header.byteAt(23) == 32 && header.numberAt(44) == 4 && header.numberAt(48) == 0
        && header.numberAt(52) == 0 && header.numberAt(56) == 1 && header.numberAt(64) == 0;
    if (!fixedFieldsHold || header.bytes.mid(72, 20) != QByteArray(20, '\0'))
        return Text::tr("its header is damaged");
    if (header.numberAt(60) == 0)
        return Text::tr("its header names no version");
    if (header.journal)
        return {}; // what follows changes while the file is written
    if (header.numberAt(24) != header.numberAt(92) || header.pages() == 0
        || header.numberAt(32) > header.pages() || header.numberAt(36) >= header.pages())
        return Text::tr("the counters in its header do not fit together");
    return {};
}

Status judge(const QString &path, const Header &header, int newestVersion)
{
    if (header.fileSize == 0)
        return refusal(path, Text::tr("the file is empty"),
                       Text::tr("go back to a backup copy or make a new workspace"));
    if (header.bytes.size() < headerSize
        || !header.bytes.startsWith(QByteArray("SQLite format 3\0", 16))) {
        return refusal(path, Text::tr("it is not an Assay workspace, or its beginning is damaged"),
                       Text::tr("choose another file or go back to a backup copy"));
    }
    if (header.numberAt(68) != quint32(workspaceApplicationId)) {
        return refusal(path, Text::tr("it belongs to another program, or its header is damaged"),
                       Text::tr("choose another file or go back to a backup copy"));
    }
    if (const QString damage = damageIn(header); !damage.isEmpty())
        return refusal(path, damage, Text::tr("go back to a backup copy"));
    if (header.numberAt(60) > quint32(newestVersion)) {
        return refusal(path,
                       Text::tr("a newer version of Assay has written it (format %1, this one "
                                "knows up to %2)")
                           .arg(header.numberAt(60))
                           .arg(newestVersion),
                       Text::tr("open it with that version"));
    }
    if (header.journal)
        return Ok;
    const qint64 expected = header.pages() * header.pageSize();
    if (header.fileSize < expected) {
        return refusal(path,
                       Text::tr("the file is cut off: %1 of %2 bytes are there")
                           .arg(header.fileSize)
                           .arg(expected),
                       Text::tr("copy it again or go back to a backup copy"));
    }
    if (header.fileSize % header.pageSize() != 0) {
        return refusal(path, Text::tr("its size does not fit its header"),
                       Text::tr("copy it again or go back to a backup copy"));
    }
    return Ok;
}

} // namespace

int workspacePageSize()
{
    // Measured with 200 MiB of evidence (Debian 12, SQLite 3.40): copying in costs the processor
    // 1.3 s at 4, 16 and 64 KiB alike, nearly all of it SHA-256; time in the kernel halves from 4
    // to 16 KiB and stays; an empty workspace takes 0.15, 0.6 and 2.5 MB.
    return 16384;
}

Status checkWorkspaceFile(const QString &path, int newestVersion)
{
    // Another program may be in the middle of an act between two looks; a second look tells that
    // from damage.
    constexpr unsigned long pauseMs = 20;
    for (int look = 0;; ++look) {
        const Result<Header> header = readHeader(path);
        if (!header)
            return header.error();
        const Status judged = judge(path, *header, newestVersion);
        if (judged || look == 1)
            return judged;
        QThread::msleep(pauseMs);
    }
}

} // namespace assessment
