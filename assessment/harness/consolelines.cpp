#include "assessment/harness/consolelines.h"

#include "assessment/harness/visibletext.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

// A 16 384 bit RSA key in PEM has about 200 lines.
constexpr int mostKeyLines = 250;

} // namespace

void ConsoleLines::take(const ConsoleView &view)
{
    m_lineStart = std::max(m_lineStart, view.begin());
    while (true) {
        const QStringView rest =
            view.text().sliced(std::min<qint64>(m_lineStart - view.begin(), view.text().size()));
        qsizetype length = rest.indexOf(u'\n');
        if (length < 0 && rest.size() < longestLine)
            return;
        const bool cut = length < 0 || length > longestLine;
        if (cut)
            length = longestLine;
        takeLine(view, m_lineStart + length, true);
        m_lineStart += cut ? length : length + 1;
        m_shownTo = m_lineStart;
    }
}

void ConsoleLines::takeRest(const ConsoleView &view)
{
    take(view);
    if (view.end() <= m_lineStart)
        return;
    takeLine(view, view.end(), false);
    m_shownTo = view.end();
}

void ConsoleLines::takeLine(const ConsoleView &view, qint64 end, bool complete)
{
    const qsizetype start = m_lineStart - view.begin();
    const QString line = view.text().sliced(start, end - m_lineStart).toString();
    const QList<LeakMatch> found = m_rules.find(line);
    for (const LeakMatch &match : found) {
        const QByteArray fingerprint = QCryptographicHash::hash(
            QByteArray::number(match.rule) + line.sliced(match.start, match.length).toUtf8(),
            QCryptographicHash::Sha256);
        if (!complete)
            continue;
        if (const auto known = m_known.constFind(fingerprint); known != m_known.constEnd()) {
            m_leaks[*known].line = m_lines;
            continue;
        }
        if (m_leaks.size() >= mostLeaks)
            continue;
        m_known.insert(fingerprint, int(m_leaks.size()));
        m_leaks.append({match.rule, m_rules.mask(line, found).trimmed().left(120),
                        view.offsetAt(m_lineStart + match.start), m_lines});
    }
    m_lines += complete ? 1 : 0;

    // What has been shown of this line stays; secrets in the rest are masked where they stand.
    const qsizetype shown = std::clamp<qint64>(m_shownTo - m_lineStart, 0, line.size());
    const bool keyBegins = line.contains("-----BEGIN"_L1) && line.contains("PRIVATE KEY"_L1);
    QString text;
    if (m_keyLines > 0 && !keyBegins) {
        text = shown == 0 && !line.isEmpty() ? u"•••"_s : QString();
        if (complete)
            m_keyLines = line.contains("-----END"_L1) ? 0 : m_keyLines - 1;
    } else if (shown == 0) {
        text = m_rules.mask(line, found);
    } else {
        QString blank = line;
        for (const LeakMatch &match : found)
            blank.replace(match.start, match.length, QString(match.length, u'•'));
        text = blank.sliced(shown);
    }
    if (keyBegins && complete)
        m_keyLines = mostKeyLines;
    text = neutralised(text);
    if (!m_taker)
        show(complete ? text + u'\n' : text);
    else if (complete || !text.isEmpty())
        m_taker(text, view.offsetAt(m_lineStart + shown));
}

void ConsoleLines::show(const QString &text)
{
    m_shown += text;
    if (m_shown.size() > 2 * longestBatch) {
        const qsizetype surplus = m_shown.size() - longestBatch;
        m_skipped += surplus;
        m_shown.remove(0, surplus);
    }
}

QString ConsoleLines::takeShown(qint64 &skipped)
{
    if (m_shown.size() > longestBatch) {
        m_skipped += m_shown.size() - longestBatch;
        m_shown = m_shown.last(longestBatch);
    }
    skipped = std::exchange(m_skipped, 0);
    return std::exchange(m_shown, {});
}

} // namespace assessment::harness
