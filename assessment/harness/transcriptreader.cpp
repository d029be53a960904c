#include "assessment/harness/transcriptreader.h"

#include "assessment/harness/consolelines.h"
#include "assessment/harness/consoleview.h"
#include "assessment/harness/visibletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::TranscriptReader)
};

constexpr qsizetype slice = 8 * 1024; // bytes, as while running: well below ConsoleView::window
constexpr qsizetype mostNoted = 10'000;

} // namespace

/// Turns bytes, typed keys and remarks back into the lines that the run showed.
class TranscriptReader::Console
{
public:
    Console(ShownLines &shown, LeakRules rules)
        : m_shown(shown)
        , m_rules(std::move(rules))
        , m_lines(m_rules, [this](const QString &text, qint64 offset) { add(text, offset); })
    {}

    void receive(QByteArrayView bytes, qint64 offset, qint64 ms)
    {
        m_ms = ms;
        for (qsizetype at = 0; at < bytes.size(); at += slice) {
            m_view.append(bytes.sliced(at, std::min(slice, bytes.size() - at)), offset + at);
            m_lines.take(m_view);
        }
    }

    /// Ends the line of the device that is unfinished, and adds \a text, if there is any.
    void say(qint64 ms, Direction direction, const QString &text)
    {
        m_lines.takeRest(m_view);
        m_ms = ms;
        if (text.isEmpty())
            return;
        for (const QString &line : text.split(u'\n')) {
            qsizetype at = 0;
            do {
                QString piece = line.mid(at, ConsoleLines::longestLine);
                if (direction == Direction::ToDevice)
                    piece = masked(piece);
                m_shown.append({ms, direction, m_offset, neutralised(piece)});
                at += ConsoleLines::longestLine;
            } while (at < line.size());
        }
    }

private:
    void add(const QString &text, qint64 offset)
    {
        m_offset = std::max(m_offset, offset);
        m_shown.append({m_ms, Direction::FromDevice, m_offset, text});
    }

    QString masked(const QString &line) { return m_rules.mask(line, m_rules.find(line)); }

    ShownLines &m_shown;
    const LeakRules m_rules;
    ConsoleView m_view;
    ConsoleLines m_lines;
    qint64 m_ms = 0;
    qint64 m_offset = 0; ///< of the newest line of the device
};

Result<std::shared_ptr<TranscriptReader>> TranscriptReader::create()
{
    Result<LeakRules> rules = LeakRules::builtIn();
    if (!rules)
        return rules.error();
    const auto lines = ShownLines::create();
    if (!lines)
        return lines.error();
    return std::shared_ptr<TranscriptReader>(new TranscriptReader(*lines, *std::move(rules)));
}

TranscriptReader::TranscriptReader(std::shared_ptr<ShownLines> lines, LeakRules rules)
    : m_lines(std::move(lines))
    , m_console(std::make_unique<Console>(*m_lines, std::move(rules)))
    , m_checker([this](const TranscriptWriter::Record &record) { visit(record); })
{}

TranscriptReader::~TranscriptReader() = default;

Status TranscriptReader::take(QByteArrayView bytes)
{
    m_hash.addData(bytes);
    if (isBroken())
        return Ok;
    m_pending.append(bytes);
    qsizetype begin = 0;
    while (!isBroken()) {
        const qsizetype end = m_pending.indexOf('\n', begin);
        const qsizetype size = end < 0 ? m_pending.size() - begin : end + 1 - begin;
        if (end < 0 && size < TranscriptChecker::longestLine)
            break;
        m_checker.take(m_pending.mid(begin, std::min(size, TranscriptChecker::longestLine)), false);
        begin += size;
    }
    m_pending.remove(0, isBroken() ? m_pending.size() : begin);
    return publish();
}

Status TranscriptReader::finish()
{
    if (!isBroken() && !m_pending.isEmpty())
        m_checker.take(std::exchange(m_pending, {}), true);
    const qint64 ms = check().microseconds / 1000;
    m_console->say(
        ms, Direction::Note,
        isBroken()
            ? Text::tr("record %1 does not fit; what follows is not shown").arg(check().firstBad)
            : QString());
    return publish();
}

Status TranscriptReader::publish()
{
    return m_lines->publish();
}

void TranscriptReader::visit(const TranscriptWriter::Record &record)
{
    const qint64 ms = record.microseconds / 1000;
    switch (record.kind) {
    case TranscriptWriter::Kind::Received: m_console->receive(record.raw, record.offset, ms); break;
    case TranscriptWriter::Kind::Sent:
        m_console->say(ms, Direction::ToDevice, visibleKeys(record.raw));
        break;
    case TranscriptWriter::Kind::Note: note(record, ms); break;
    case TranscriptWriter::Kind::File:
        if (record.extra[u"from"].toInteger() == 0) {
            m_console->say(ms, Direction::Note,
                           Text::tr("kept: %1, %2 bytes")
                               .arg(record.extra[u"file"].toString())
                               .arg(record.extra[u"bytes"].toInteger()));
        }
        break;
    case TranscriptWriter::Kind::Header:
    case TranscriptWriter::Kind::End: break;
    }
}

void TranscriptReader::note(const TranscriptWriter::Record &record, qint64 ms)
{
    const QJsonObject &info = record.extra;
    if (info.contains(u"step"_s)) {
        m_console->say(ms, Direction::Note, info[u"step"_s].toString());
    } else if (info.contains(u"prompt"_s)) {
        m_console->say(ms, Direction::Note, info[u"prompt"_s].toString());
    } else if (info.contains(u"power"_s)) {
        m_console->say(ms, Direction::Note, Text::tr("power %1").arg(info[u"power"_s].toString()));
    } else if (info.contains(u"finding"_s) && info[u"offset"_s].toInteger(-1) < 0
               && m_noted.size() < mostNoted) {
        m_console->say(ms, Direction::Note,
                       Text::tr("found: %1").arg(info[u"summary"_s].toString()));
        m_noted.insert(info[u"finding"_s].toString() + u'\n' + info[u"summary"_s].toString(),
                       m_lines->appended() - 1);
    }
}

qint64 TranscriptReader::lineOf(const Finding &finding) const
{
    return finding.offset >= 0 ? m_lines->lineOf(finding.offset)
                               : m_noted.value(finding.id + u'\n' + finding.summary, -1);
}

} // namespace assessment::harness
