#include "assessment/harness/interruptedrun.h"

#include "assessment/harness/devicetest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

#include <sys/file.h>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::InterruptedRun)
};

constexpr qint64 oldEnough = 60; // seconds

/// A transcript is locked as long as its writer lives.
bool isBeingWritten(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    if (::flock(file.handle(), LOCK_SH | LOCK_NB) != 0)
        return true;
    ::flock(file.handle(), LOCK_UN);
    return false;
}

} // namespace

QString InterruptedRun::test() const
{
    return check.header[u"test"].toString();
}

QDateTime InterruptedRun::started() const
{
    return QDateTime::fromString(check.header[u"started"].toString(), Qt::ISODateWithMs).toUTC();
}

int InterruptedRun::turns() const
{
    return checkpoints.isEmpty() ? 0 : checkpoints.constLast()[u"cycle"].toInt();
}

QJsonObject InterruptedRun::settings() const
{
    return check.header[u"settings"].toObject();
}

RunRecord InterruptedRun::record() const
{
    RunRecord record;
    record.test = test();
    record.testName = record.test;
    if (const auto known = builtInTest(record.test)) {
        record.testName = known->name;
        record.provisions = known->provisions;
    }
    record.scriptSha256 = QByteArray::fromHex(check.header[u"script-sha256"].toString().toLatin1());
    record.state = RunState::Aborted;
    record.reason =
        turns() > 0
            ? Text::tr("the program ended while the test ran; finished turns: %1").arg(turns())
            : Text::tr("the program ended while the test ran");
    for (const QJsonObject &checkpoint : checkpoints) {
        const QJsonArray steps = checkpoint[u"steps"].toArray();
        for (const QJsonValue &step : steps)
            record.steps.append(stepFromJson(step.toObject()));
    }
    record.started = started();
    record.seconds = double(check.microseconds) / 1e6;
    record.environment = check.header;
    return record;
}

Result<InterruptedRun> readInterruptedRun(const QString &path)
{
    InterruptedRun found;
    const auto check = checkTranscript(path, [&](const TranscriptWriter::Record &record) {
        if (const QJsonValue point = record.extra[u"checkpoint"]; point.isObject())
            found.checkpoints.append(point.toObject());
        if (record.kind == TranscriptWriter::Kind::Received)
            found.received = record.offset + record.raw.size();
    });
    if (!check)
        return check.error();
    found.path = path;
    found.check = *check;
    return found;
}

QList<InterruptedRun> interruptedRuns(const QString &folder)
{
    QList<InterruptedRun> runs;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.jsonl"_s}, QDir::Files);
    for (const QFileInfo &file : files) {
        const QString path = file.filePath();
        if (isBeingWritten(path))
            continue;
        if (file.size() == 0) {
            // Between making a file and locking it a run may be about to begin.
            if (file.lastModified().secsTo(QDateTime::currentDateTime()) > oldEnough)
                QFile::remove(path);
            continue;
        }
        if (const auto run = readInterruptedRun(path))
            runs.append(*run);
    }
    std::sort(runs.begin(), runs.end(),
              [](const auto &a, const auto &b) { return a.started() < b.started(); });
    return runs;
}

} // namespace assessment::harness
