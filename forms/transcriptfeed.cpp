#include "forms/transcriptfeed.h"

#include "assessment/harness/transcriptreader.h"

#include <QElapsedTimer>

#include <algorithm>

namespace forms {

using assessment::Error;
using assessment::Finding;
using assessment::Status;
using assessment::Workspace;
using assessment::harness::TranscriptReader;

namespace {

constexpr qint64 sliceMs = 30;
constexpr qint64 partBytes = 128 * 1024;

} // namespace

/// What is read and how far; touched by one slice at a time on the workspace's thread.
struct TranscriptFeed::Reading
{
    QByteArray sha256;
    qint64 bytes = 0;
    QList<Finding> findings;
    qint64 at = 0;
    std::shared_ptr<TranscriptReader> reader;
    QList<qint64> places;
    bool isDone = false;
};

/// What a slice hands back.
struct TranscriptFeed::Step
{
    Status status = assessment::Ok;
    bool isDone = false;
    double share = 0;
    std::shared_ptr<const assessment::harness::ShownLines> lines;
    assessment::harness::TranscriptCheck check;
    QList<qint64> places;
};

TranscriptFeed::TranscriptFeed(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{}

void TranscriptFeed::open(const QByteArray &sha256, qint64 bytes, const QList<Finding> &findings)
{
    m_reading = std::make_shared<Reading>();
    m_reading->sha256 = sha256;
    m_reading->bytes = bytes;
    m_reading->findings = findings;
    m_reading->places = QList<qint64>(findings.size(), -1);
    m_lines.reset();
    m_check = {};
    m_places.clear();
    m_share = 0;
    ask();
}

void TranscriptFeed::stop()
{
    m_reading.reset();
}

void TranscriptFeed::ask()
{
    m_session.read(
        [reading = m_reading](Workspace &workspace) { return readOn(workspace, *reading); }, this,
        [this, reading = m_reading](const Step &step) {
            if (reading == m_reading) // else it was stopped, or another one opened
                take(step);
        });
}

void TranscriptFeed::take(const Step &step)
{
    if (!step.status) {
        m_reading.reset();
        m_lines.reset(); // nothing of it can be said to be masked, or to be what was kept
        Q_EMIT ended(step.status);
        return;
    }
    m_lines = step.lines;
    m_check = step.check;
    m_places = step.places;
    m_share = step.share;
    if (step.isDone)
        m_reading.reset();
    else
        ask();
    Q_EMIT grew();
    if (step.isDone)
        Q_EMIT ended(assessment::Ok);
}

TranscriptFeed::Step TranscriptFeed::readOn(Workspace &workspace, Reading &reading)
{
    QElapsedTimer clock;
    clock.start();
    Step step;
    while (step.status && !reading.isDone && clock.elapsed() < sliceMs)
        step.status = takeNext(workspace, reading);
    step.isDone = reading.isDone;
    step.share = reading.bytes > 0 ? double(reading.at) / double(reading.bytes) : 1;
    if (!step.status)
        return step;
    place(reading);
    step.lines = reading.reader->lines();
    step.check = reading.reader->check();
    step.places = reading.places;
    return step;
}

Status TranscriptFeed::takeNext(Workspace &workspace, Reading &reading)
{
    if (!reading.reader) {
        const auto reader = TranscriptReader::create();
        if (!reader)
            return reader.error();
        reading.reader = *reader;
    }
    const auto part = workspace.readContentPart(reading.sha256, reading.at,
                                                std::min(partBytes, reading.bytes - reading.at));
    if (!part)
        return part.error();
    reading.at += part->size();
    if (const Status taken = reading.reader->take(*part); !taken)
        return taken;
    if (!part->isEmpty() && reading.at < reading.bytes)
        return assessment::Ok;
    reading.isDone = true;
    if (const Status finished = reading.reader->finish(); !finished)
        return finished;
    if (reading.reader->sha256() != reading.sha256) {
        return Error{.kind = Error::Kind::Storage,
                     .what = tr("the transcript cannot be shown"),
                     .where = {},
                     .why = tr("it is not what was kept: its SHA-256 is another one"),
                     .advice = tr("check all evidence, and take the workspace from a backup")};
    }
    return assessment::Ok;
}

/// The line of each finding that has one by now.
void TranscriptFeed::place(Reading &reading)
{
    const auto lines = reading.reader->lines();
    for (qsizetype n = 0; n < reading.findings.size(); ++n) {
        const Finding &finding = reading.findings[n];
        if (reading.places[n] < 0 && (reading.isDone || finding.offset <= lines->shownTo()))
            reading.places[n] = reading.reader->lineOf(finding);
    }
}

} // namespace forms
