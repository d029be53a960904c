#include "assessment/harness/logpart.h"

#include "assessment/harness/consoleview.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <functional>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

constexpr qsizetype shownBefore = 60; // characters around a secret
constexpr qsizetype shownBehind = 40;

/// What stands in bytes, as far as it matters for how they are read.
struct Traits
{
    bool control = false; ///< escape sequences, NUL, backspace and the like
    bool high = false;    ///< something else than ASCII
};

/// Copies \a from to \a to and makes line feeds of carriage returns. In steps of a fixed size, of
/// which the compiler makes vector instructions: this goes over all that is ever looked at.
Traits copyLines(QByteArrayView from, char *to)
{
    constexpr std::size_t step = 64;
    unsigned char controls = 0;
    unsigned char all = 0;
    std::array<unsigned char, step> in{};
    for (qsizetype at = 0; at < from.size(); at += qsizetype(step)) {
        const auto size = std::min(step, static_cast<std::size_t>(from.size() - at));
        if (size < step)
            in.fill(' ');
        std::memcpy(in.data(), from.data() + at, size);
        for (unsigned char &byte : in) {
            const bool lineOrTab = byte == '\t' || byte == '\n' || byte == '\r';
            controls |= static_cast<unsigned char>((byte < 0x20 && !lineOrTab) || byte == 0x7f);
            all |= byte;
            byte = byte == '\r' ? static_cast<unsigned char>('\n') : byte;
        }
        std::memcpy(to + at, in.data(), size);
    }
    return {controls != 0, all >= 0x80};
}

/// The part of \a line around its secret \a number, masked. Never begins or ends within a secret.
QString shownAround(const LeakRules &rules, const QString &line, const QList<LeakMatch> &matches,
                    qsizetype number, bool beginsLine)
{
    const LeakMatch &match = matches[number];
    qsizetype from = beginsLine ? std::max<qsizetype>(match.start - shownBefore, 0) : match.start;
    qsizetype to = std::min(match.start + match.length + shownBehind, line.size());
    for (const LeakMatch &other : matches) {
        const qsizetype end = other.start + other.length;
        if (other.start < from && end > from)
            from = end;
        if (other.start < to && end > to)
            to = other.start;
    }
    QList<LeakMatch> inside;
    for (const LeakMatch &other : matches) {
        if (other.start >= from && other.start + other.length <= to)
            inside.append({other.rule, other.start - from, other.length});
    }
    return rules.mask(line.sliced(from, to - from), inside).trimmed();
}

} // namespace

/// Takes the lines of a part, one after the other, and gathers the secrets in them.
class LogPartSearch::Lines
{
public:
    using Offset = std::function<qint64(qsizetype position)>;

    Lines(const LeakRules &rules, const LogPart &part, qsizetype most, qint64 &found)
        : m_rules(rules)
        , m_part(part)
        , m_most(most)
        , m_found(found)
    {}

    /// \a offset tells for ascending positions in \a line which byte of the part stands there.
    void take(const QString &line, const Offset &offset, bool isFirst)
    {
        const QList<LeakMatch> matches = m_rules.find(line);
        for (qsizetype n = 0; n < matches.size(); ++n) {
            const qint64 begin = offset(matches[n].start);
            const qint64 end = offset(matches[n].start + matches[n].length);
            if (begin < m_part.ownFrom || begin >= m_part.ownTo)
                continue;
            ++m_found;
            if (secrets.size() < m_most)
                secrets.append(
                    {matches[n].rule, begin, end - begin, 0,
                     shownAround(m_rules, line, matches, n, m_part.beginsLine || !isFirst)});
        }
    }

    QList<LogSecret> secrets;

private:
    const LeakRules &m_rules;
    const LogPart &m_part;
    qsizetype m_most;
    qint64 &m_found;
};

QList<LogSecret> LogPartSearch::search(const LogPart &part, qsizetype most, qint64 &found)
{
    Lines lines(m_rules, part, most, found);
    m_text.resize(static_cast<std::size_t>(part.bytes.size()));
    const Traits traits = copyLines(part.bytes, m_text.data());
    const QByteArrayView text(m_text.data(), part.bytes.size());
    if (traits.control || (traits.high && !text.isValidUtf8()))
        searchOdd(part, lines);
    else if (m_rules.mayHold(text))
        searchPlain(lines);
    return lines.secrets;
}

/// Text that is read as it stands.
void LogPartSearch::searchPlain(Lines &lines)
{
    const char *const text = m_text.data();
    const char *const end = text + m_text.size();
    for (const char *begin = text; begin < end;) {
        const char *stop = std::find(begin, end, '\n');
        const QByteArrayView line(begin, stop - begin);
        if (m_rules.mayHold(line)) {
            const QString characters = QString::fromUtf8(line);
            qsizetype position = 0;
            qint64 at = begin - text;
            lines.take(
                characters,
                [&](qsizetype wanted) {
                    at +=
                        QStringView(characters).sliced(position, wanted - position).toUtf8().size();
                    position = wanted;
                    return at;
                },
                begin == text);
        }
        begin = stop + 1;
    }
}

/// Text with escape sequences and the like: read as a person would see it.
void LogPartSearch::searchOdd(const LogPart &part, Lines &lines)
{
    ConsoleView view;
    view.append(part.bytes, 0);
    const QString &text = view.string();
    if (!m_rules.mayHold(text.toUtf8()))
        return;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype stop = text.indexOf(u'\n', begin);
        if (stop < 0)
            stop = text.size();
        lines.take(
            text.sliced(begin, stop - begin),
            [&](qsizetype wanted) {
                return begin + wanted < text.size() ? view.offsetAt(begin + wanted)
                                                    : qint64(part.bytes.size());
            },
            begin == 0);
        begin = stop + 1;
    }
}

} // namespace assessment::harness
