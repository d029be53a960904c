#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace assessment::harness {

/// One record of an answer.
struct DnsRecord
{
    enum Type { A = 1, Cname = 5, Ptr = 12, Txt = 16, Aaaa = 28, Srv = 33 };

    QString name;
    int type = 0;
    QString data; ///< address, name, or the texts of a TXT record in lines; "" for other types
};

/// A message of the domain name system, as in DNS and mDNS.
struct DnsMessage
{
    bool isResponse = false;
    QStringList questions; ///< names asked for
    QList<DnsRecord> records;
};

/// Reads a message (RFC 1035 §4.1), at most 500 records; names are cleaned for people. nullopt: it
/// is none, or its end is missing and nothing of it can be relied on. Any thread.
std::optional<DnsMessage> parseDns(QByteArrayView bytes);

} // namespace assessment::harness
