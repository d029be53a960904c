#include "assessment/harness/net/portlist.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::PortList)
};

Error malformed(const QString &entry)
{
    return {.kind = Error::Kind::Usage,
            .what = Text::tr("the list of ports cannot be read"),
            .where = entry.left(100),
            .why = Text::tr("it is no port from 1 to 65535 and no range of them"),
            .advice = Text::tr("write it as in \"22, 8000-8010\"")};
}

/// "80" or "80-90".
std::optional<std::pair<int, int>> rangeOf(const QString &text)
{
    static const QRegularExpression form(uR"(^([0-9]{1,5})(?:\s*-\s*([0-9]{1,5}))?$)"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const int first = match.captured(1).toInt();
    const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
    if (first < 1 || last > 65535 || first > last)
        return std::nullopt;
    return std::pair(first, last);
}

} // namespace

void PortList::add(int first, int last)
{
    m_ranges.append({first, last});
    std::sort(m_ranges.begin(), m_ranges.end());
    QList<std::pair<int, int>> joined;
    for (const auto &range : std::as_const(m_ranges)) {
        if (!joined.isEmpty() && range.first <= joined.constLast().second + 1)
            joined.last().second = std::max(joined.constLast().second, range.second);
        else
            joined.append(range);
    }
    m_ranges = joined;
}

Result<PortList> PortList::parse(const QString &text)
{
    PortList list;
    if (text.trimmed().isEmpty() || text.trimmed() == u"all") {
        list.add(1, 65535);
        return list;
    }
    const QStringList entries = text.split(u',');
    if (entries.size() > 1000)
        return malformed(text);
    for (const QString &entry : entries) {
        const auto range = rangeOf(entry);
        if (!range)
            return malformed(entry);
        list.add(range->first, range->second);
    }
    return list;
}

PortList PortList::of(const QList<int> &ports)
{
    PortList list;
    for (const int port : ports)
        list.add(port, port);
    return list;
}

QList<int> PortList::numbers() const
{
    QList<int> numbers;
    numbers.reserve(size());
    for (const auto &[first, last] : m_ranges) {
        for (int port = first; port <= last; ++port)
            numbers.append(port);
    }
    return numbers;
}

int PortList::size() const
{
    int size = 0;
    for (const auto &[first, last] : m_ranges)
        size += last - first + 1;
    return size;
}

QString PortList::text() const
{
    QStringList parts;
    for (const auto &[first, last] : m_ranges)
        parts.append(first == last ? QString::number(first) : u"%1-%2"_s.arg(first).arg(last));
    return parts.join(u',');
}

Result<DeclaredPorts> DeclaredPorts::parse(const QString &text)
{
    static const QRegularExpression between(u"[,;\n]"_s);
    static const QRegularExpression form(
        uR"(^([0-9]+(?:\s*-\s*[0-9]+)?)(?:\s*/\s*(\S+))?(\s.*)?$)"_s);
    DeclaredPorts declared;
    for (const QString &each : text.split(between, Qt::SkipEmptyParts)) {
        const QString entry = each.trimmed();
        if (entry.isEmpty())
            continue;
        const auto match = form.match(entry);
        const auto range = rangeOf(match.captured(1));
        if (!match.hasMatch() || !range)
            return malformed(entry);
        const QString word = match.captured(2).toLower();
        const QString protocol = word == u"udp" ? u"udp"_s : u"tcp"_s;
        for (int port = range->first; port <= range->second; ++port)
            declared.m_ports[{protocol, port}] = word + match.captured(3);
    }
    return declared;
}

bool DeclaredPorts::contains(const QString &protocol, int port) const
{
    return m_ports.contains({protocol, port});
}

} // namespace assessment::harness
