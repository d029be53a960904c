#include "assessment/harness/transcriptview.h"

#include "assessment/harness/consolelines.h"
#include "assessment/harness/consoleview.h"
#include "assessment/harness/transcript.h"

#include <QCoreApplication>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::TranscriptView)
};

constexpr qsizetype slice = 8 * 1024; // bytes, as while running: well below ConsoleView::window

/// Turns records back into what the run showed.
class Replay
{
public:
    explicit Replay(const LeakRules &rules) : m_lines(rules) {}

    void take(const TranscriptWriter::Record &record)
    {
        const qint64 ms = record.microseconds / 1000;
        switch (record.kind) {
        case TranscriptWriter::Kind::Received: receive(record, ms); break;
        case TranscriptWriter::Kind::Sent:
            say(ms, Direction::ToDevice, QString::fromUtf8(record.raw).trimmed());
            break;
        case TranscriptWriter::Kind::Note: note(record, ms); break;
        case TranscriptWriter::Kind::File:
            if (record.extra[u"from"].toInteger() == 0)
                say(ms, Direction::Note,
                    Text::tr("kept: %1, %2 bytes")
                        .arg(record.extra[u"file"].toString())
                        .arg(record.extra[u"bytes"].toInteger()));
            break;
        case TranscriptWriter::Kind::Header:
        case TranscriptWriter::Kind::End: break;
        }
    }

    void say(qint64 ms, Direction direction, const QString &text)
    {
        m_lines.takeRest(m_view);
        collect();
        if (!text.isEmpty())
            m_shown.append({ms, direction, text});
    }

    qint64 lastMs() const { return m_lastMs; }
    const QList<ConsoleText> &shown() const { return m_shown; }

private:
    void receive(const TranscriptWriter::Record &record, qint64 ms)
    {
        for (qsizetype at = 0; at < record.raw.size(); at += slice) {
            const qsizetype size = std::min(slice, record.raw.size() - at);
            m_view.append(QByteArrayView(record.raw).sliced(at, size), record.offset + at);
            m_lines.take(m_view);
            m_lastMs = ms;
            collect();
        }
    }

    void note(const TranscriptWriter::Record &record, qint64 ms)
    {
        if (record.extra.contains(u"step"_s))
            say(ms, Direction::Note, record.extra[u"step"_s].toString());
        else if (record.extra.contains(u"prompt"_s))
            say(ms, Direction::Note, record.extra[u"prompt"_s].toString());
        else if (record.extra.contains(u"power"_s))
            say(ms, Direction::Note, Text::tr("power %1").arg(record.extra[u"power"_s].toString()));
    }

    void collect()
    {
        qint64 skipped = 0;
        const QString seen = m_lines.takeShown(skipped);
        if (skipped > 0) {
            m_shown.append({m_lastMs, Direction::Note,
                            Text::tr("%1 characters are not shown here").arg(skipped)});
        }
        if (!seen.isEmpty())
            m_shown.append({m_lastMs, Direction::FromDevice, seen});
    }

    ConsoleView m_view;
    ConsoleLines m_lines;
    QList<ConsoleText> m_shown;
    qint64 m_lastMs = 0;
};

} // namespace

Result<QList<ConsoleText>> shownTranscript(QIODevice &transcript)
{
    const Result<LeakRules> rules = LeakRules::builtIn();
    if (!rules)
        return rules.error();
    Replay replay(*rules);
    const Result<TranscriptCheck> check = checkTranscript(
        transcript, [&](const TranscriptWriter::Record &record) { replay.take(record); });
    if (!check)
        return check.error();
    replay.say(
        replay.lastMs(), Direction::Note,
        check->firstBad >= 0
            ? Text::tr("record %1 does not fit; what follows is not shown").arg(check->firstBad)
            : QString());
    return replay.shown();
}

} // namespace assessment::harness
