#include "assessment/harness/net/destinations.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::DeclaredDestinations)
};

Error malformed(const QString &entry)
{
    return {.kind = Error::Kind::Usage,
            .what = Text::tr("the list of destinations cannot be read"),
            .where = entry.left(100),
            .why = Text::tr("it is neither a name nor an address, with or without a port"),
            .advice = Text::tr("write it as in \"*.example.com:443, 192.0.2.0/24\"")};
}

} // namespace

Result<DeclaredDestinations> DeclaredDestinations::parse(const QString &text)
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    static const QRegularExpression v6WithPort(uR"(^\[([0-9A-Fa-f:.]+)\](?::([0-9]{1,5}))?$)"_s);
    static const QRegularExpression form(
        uR"(^(?:([0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)|([0-9.]+)|((?:\*\.)?[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*\.?))(?:/([0-9]{1,3}))?(?::([0-9]{1,5}))?$)"_s);
    DeclaredDestinations declared;
    for (const QString &written : text.split(between, Qt::SkipEmptyParts)) {
        Entry entry;
        QString address;
        QString port;
        QString prefix;
        if (const auto bracketed = v6WithPort.match(written); bracketed.hasMatch()) {
            address = bracketed.captured(1);
            port = bracketed.captured(2);
        } else {
            const auto match = form.match(written);
            if (!match.hasMatch())
                return malformed(written);
            address = match.captured(1) + match.captured(2);
            entry.name = match.captured(3).toLower();
            prefix = match.captured(4);
            port = match.captured(5);
            if (entry.name.endsWith(u'.'))
                entry.name.chop(1);
        }
        if (!address.isEmpty()) {
            entry.network = NetAddress::parse(address);
            if (!entry.network)
                return malformed(written);
            const int bits = int(entry.network->bytes().size()) * 8;
            entry.prefix = prefix.isEmpty() ? bits : prefix.toInt();
            if (entry.prefix > bits)
                return malformed(written);
        } else if (!prefix.isEmpty()) {
            return malformed(written);
        }
        entry.port = port.toInt();
        if (entry.port > 65535 || declared.m_entries.size() >= 10'000)
            return malformed(written);
        declared.m_entries.append(entry);
    }
    return declared;
}

bool DeclaredDestinations::matches(const Entry &entry, const QString &name)
{
    if (entry.name.isEmpty() || name.isEmpty())
        return false;
    if (entry.name.startsWith(u"*."))
        return name.endsWith(QStringView(entry.name).sliced(1)) && name.size() >= entry.name.size();
    return name == entry.name;
}

bool DeclaredDestinations::containsName(const QString &name) const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [&](const Entry &entry) { return matches(entry, name); });
}

bool DeclaredDestinations::contains(const QStringList &names, const NetAddress &address,
                                    int port) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        if (entry.port != 0 && entry.port != port)
            return false;
        return (entry.network && address.isWithin(*entry.network, entry.prefix))
               || std::any_of(names.begin(), names.end(),
                              [&](const QString &name) { return matches(entry, name); });
    });
}

} // namespace assessment::harness
