#pragma once

#include "assessment/result.h"

#include <QList>
#include <QString>

#include <map>
#include <utility>

namespace assessment::harness {

/// Ports as ranges, ordered and without overlaps.
class PortList
{
public:
    /// "" and "all" are 1 to 65535; else numbers and ranges between commas: "22, 80-90".
    static Result<PortList> parse(const QString &text);
    static PortList of(const QList<int> &ports);

    QList<int> numbers() const;
    int size() const;
    bool isEmpty() const { return m_ranges.isEmpty(); }
    QString text() const; ///< "22,80-90", as nmap takes it

private:
    void add(int first, int last);

    QList<std::pair<int, int>> m_ranges;
};

/// The ports the manufacturer declared: number and protocol, with a word about each.
class DeclaredPorts
{
public:
    /// Entries between commas or line ends: "443", "22/ssh", "5353/udp mDNS", "8000-8010/tcp".
    static Result<DeclaredPorts> parse(const QString &text);

    bool contains(const QString &protocol, int port) const;
    bool isEmpty() const { return m_ports.empty(); }

private:
    std::map<std::pair<QString, int>, QString> m_ports;
};

} // namespace assessment::harness
