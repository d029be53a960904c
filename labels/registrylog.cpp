#include "labels/registrylog.h"

#include "assessment/evidence/merkletree.h"
#include "assessment/signing/logentry.h"
#include "assessment/signing/transparencylog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace assessment::signing;
using assessment::Error;
using assessment::LabelEvent;
using assessment::Result;

namespace labels {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::RegistryLog)
};

constexpr qint64 largestLog = 1024LL * 1024 * 1024;
constexpr qint64 largestCheckpoint = 8192;

Error unreadable(const QString &where, const QString &why)
{
    return {.kind = Error::Kind::InvalidInput,
            .what = Text::tr("the registry cannot be read"),
            .where = QDir::toNativeSeparators(where),
            .why = why};
}

} // namespace

Result<QByteArray> readRegistryFile(const QString &folder, const QString &name, qint64 most)
{
    const QString path = folder + u'/' + name;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return unreadable(path, QFileInfo::exists(path) ? Text::tr("the file cannot be opened")
                                                        : Text::tr("there is no such file"));
    if (file.size() > most)
        return unreadable(path, Text::tr("the file is too large"));
    return file.read(most);
}

Result<RegistryLog> readRegistryLog(const QString &folder)
{
    const auto lines = readRegistryFile(folder, u"log/entries.jsonl"_s, largestLog);
    if (!lines)
        return lines.error();
    const auto note = readRegistryFile(folder, u"log/checkpoint"_s, largestCheckpoint);
    if (!note)
        return note.error();
    const auto checkpoint = readLogCheckpoint(*note);
    if (!checkpoint) {
        Error error = checkpoint.error();
        error.where = QDir::toNativeSeparators(folder + u"/log/checkpoint"_s);
        return error;
    }
    RegistryLog log{.leaves = lines->split('\n'), .hashes = {}, .checkpoint = *checkpoint};
    if (!log.leaves.takeLast().isEmpty())
        return unreadable(folder + u"/log/entries.jsonl"_s, Text::tr("its last line is cut off"));
    log.hashes.reserve(log.leaves.size());
    for (const QByteArray &leaf : std::as_const(log.leaves))
        log.hashes.append(assessment::merkleLeaf(leaf));
    return log;
}

QHash<QString, QList<LabelEvent>> eventsIn(const QList<QByteArray> &leaves)
{
    QHash<QString, QList<LabelEvent>> events;
    for (const QByteArray &leaf : leaves) {
        if (leaf.contains("\"event\":\"issued\"")) // most are, and take long to read
            continue;
        const auto entry = readLogEntry(leaf);
        const auto kind = entry ? assessment::labelEventKindFromId(entry->event) : std::nullopt;
        if (kind)
            events[entry->certificateId].append({.certificateId = entry->certificateId,
                                                 .kind = *kind,
                                                 .at = entry->at,
                                                 .until = entry->until,
                                                 .reason = entry->reason,
                                                 .actor = {},
                                                 .successor = entry->supersededBy});
    }
    // They are entered when they become known, which for those of a bundle is later.
    for (QList<LabelEvent> &ofLabel : events)
        std::ranges::stable_sort(ofLabel, {}, &LabelEvent::at);
    return events;
}

QString whyNotContinued(const RegistryLog &log, const RegistryLog &before)
{
    const qsizetype common = std::min(log.hashes.size(), before.hashes.size());
    for (qsizetype i = 0; i < common; ++i) {
        if (log.hashes[i] != before.hashes[i])
            return Text::tr("Entry %1 is not what it was in the other copy.").arg(i + 1);
    }
    return whyNotContinued(log, before.checkpoint.head);
}

QString whyNotContinued(const RegistryLog &log, const LogHead &before)
{
    if (log.checkpoint.head.origin != before.origin)
        return Text::tr("The other copy is of another log (%1).").arg(before.origin);
    if (before.size > log.hashes.size())
        return Text::tr("%n entry(s) that the other copy has are missing.", nullptr,
                        int(std::min<qint64>(before.size - log.hashes.size(), 1'000'000)));
    if (logRoot(log.hashes, qsizetype(before.size)) != before.root)
        return Text::tr("The first %1 entries are not what they were in the other copy.")
            .arg(before.size);
    return {};
}

} // namespace labels
