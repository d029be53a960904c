#pragma once

#include "assessment/harness/net/netaddress.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace assessment::harness {

/// The places on the network that the manufacturer declared.
class DeclaredDestinations
{
public:
    /// Entries between commas or line ends: "updates.example.com", "*.example.com:443",
    /// "192.0.2.0/24", "[2001:db8::1]:8883". "*." stands for one label or more.
    static Result<DeclaredDestinations> parse(const QString &text);

    /// Whether one of \a names, or the address, is declared for this port.
    bool contains(const QStringList &names, const NetAddress &address, int port) const;
    bool containsName(const QString &name) const; ///< for any port
    bool isEmpty() const { return m_entries.isEmpty(); }

private:
    struct Entry
    {
        QString name; ///< lower case, "" for addresses
        std::optional<NetAddress> network;
        int prefix = 0;
        int port = 0; ///< 0 = any
    };

    static bool matches(const Entry &entry, const QString &name);

    QList<Entry> m_entries;
};

} // namespace assessment::harness
