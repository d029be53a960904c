#include "assessment/harness/consoleview.h"

#include <algorithm>

namespace assessment::harness {

namespace {

/// What is no character to read, or makes others read as what they are not: controls (U+009B begins
/// an escape sequence like ESC [ does), line ends that are not the device's, and what turns the
/// direction of the text around it.
bool misleads(QChar character)
{
    const char16_t code = character.unicode();
    return character == QChar::ReplacementCharacter || character.category() == QChar::Other_Control
           || code == 0x2028 || code == 0x2029 || (code >= 0x202a && code <= 0x202e)
           || (code >= 0x2066 && code <= 0x2069);
}

/// How many bytes the UTF-8 sequence has that begins with \a byte (RFC 3629 §3); 1 for bytes that
/// begin none.
qsizetype sequenceLength(unsigned char byte)
{
    if (byte < 0xc2 || byte > 0xf4)
        return 1;
    return byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
}

} // namespace

void ConsoleView::append(QByteArrayView bytes, qint64 offset)
{
    for (qsizetype at = 0; at < bytes.size(); ++at)
        take(static_cast<unsigned char>(bytes[at]), offset + at);
    if (m_text.size() > 2 * window) {
        const qsizetype surplus = m_text.size() - window;
        m_text.remove(0, surplus);
        m_offsets.remove(0, surplus);
        m_begin += surplus;
    }
}

qint64 ConsoleView::offsetAt(qint64 position) const
{
    if (m_offsets.isEmpty())
        return -1;
    return m_offsets[std::clamp<qint64>(position - m_begin, 0, m_offsets.size() - 1)];
}

double ConsoleView::readableShare() const
{
    const qint64 all = m_readable + m_unreadable;
    return all == 0 ? 1.0 : double(m_readable) / double(all);
}

void ConsoleView::take(unsigned char byte, qint64 offset)
{
    if (m_escape.takes(byte))
        return;
    const bool control = byte < 0x20 || byte == 0x7f;
    if (control && byte != '\r' && byte != '\n' && byte != '\t' && byte != '\b')
        ++m_unreadable;
    else if (byte < 0x80)
        ++m_readable;
    if (byte == 0)
        return;
    if (m_utf8Length > 0 && (byte & 0xc0) != 0x80)
        finishSequence(); // cut short: what there is becomes a replacement character
    if (m_carriageReturn && byte != '\r') {
        m_carriageReturn = false;
        add(u"\n", offset - 1);
        if (byte == '\n')
            return;
    }
    if (byte == '\r') {
        m_carriageReturn = true;
    } else if (byte == '\b' || byte == 0x7f) {
        if (!m_text.isEmpty() && !m_text.endsWith(u'\n')) {
            m_text.chop(1);
            m_offsets.removeLast();
        }
    } else if (byte == '\n' || byte == '\t' || (byte >= 0x20 && byte < 0x7f)) {
        const QChar character = QLatin1Char(static_cast<char>(byte));
        add(QStringView(&character, 1), offset);
    } else if (byte >= 0x80) {
        if (m_utf8Length == 0) {
            m_utf8Offset = offset;
            m_utf8Length = sequenceLength(byte);
        }
        m_utf8.append(static_cast<char>(byte));
        if (m_utf8.size() == m_utf8Length)
            finishSequence();
    }
}

void ConsoleView::finishSequence()
{
    QString characters = QString::fromUtf8(m_utf8);
    const bool broken = std::any_of(characters.cbegin(), characters.cend(), misleads);
    (broken ? m_unreadable : m_readable) += m_utf8.size();
    if (broken)
        characters = QChar(QChar::ReplacementCharacter); // one for the whole
    m_utf8.clear();
    m_utf8Length = 0;
    add(characters, m_utf8Offset);
}

void ConsoleView::add(QStringView characters, qint64 offset)
{
    m_text.append(characters);
    for (qsizetype n = 0; n < characters.size(); ++n)
        m_offsets.append(offset);
}

} // namespace assessment::harness
