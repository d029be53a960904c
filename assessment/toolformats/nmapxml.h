#pragma once

#include "assessment/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace assessment {

/// One value of the structured output of an nmap script: a text, or a table of more values.
struct NmapValue
{
    QString key;  ///< "" in a list
    QString text; ///< of a value that is no table
    QList<NmapValue> table;

    /// The value called \a name in this table, nullptr when there is none.
    const NmapValue *find(const QString &name) const;
    QString textOf(const QString &name) const; ///< "" when there is none
};

/// What a script of nmap found at a port or at a host.
struct NmapScript
{
    QString id; ///< "ssl-enum-ciphers"
    QString output;
    NmapValue values; ///< a table
};

/// A port of which nmap has more to say than that it is like most others.
struct NmapPort
{
    QString protocol; ///< "tcp", "udp", "sctp", "ip"
    int number = 0;
    QString state;       ///< "open", "closed", "filtered", "open|filtered", …
    QString reason;      ///< "syn-ack"
    QString service;     ///< "ssh"; by the number alone unless \c probed
    bool probed = false; ///< the service was recognised by what it says
    bool tls = false;    ///< the service was found inside TLS
    QString product;
    QString version;
    QString extraInfo;
    QList<NmapScript> scripts;

    /// What the script called \a id found, nullptr when it found nothing. They stand in no order.
    const NmapScript *script(const QString &id) const;
    bool isOpen() const { return state == QLatin1String("open"); }
};

/// Ports that are alike and therefore only counted.
struct NmapExtraPorts
{
    QString state;
    int count = 0;
};

struct NmapHost
{
    QString state;         ///< "up", "down", "unknown"; "" when it was not told
    QString reason;        ///< "user-set" after -Pn: nobody looked whether it is there
    QStringList addresses; ///< IP, then hardware addresses
    QStringList names;
    bool timedOut = false; ///< nmap gave up on it
    QList<NmapPort> ports;
    QList<NmapExtraPorts> extraPorts;
    QList<NmapScript> scripts;

    /// How many ports were found in \a state, listed or only counted.
    int count(const QString &portState) const;
};

/// What of the ports was looked at by one kind of scan.
struct NmapScan
{
    QString type;     ///< "connect", "syn", "udp"
    QString protocol; ///< "tcp"
    int ports = 0;
    QString numbers; ///< "1-65535"
};

/// One run of nmap.
struct NmapRun
{
    QString version;   ///< "7.93"
    QString arguments; ///< the whole command line
    QDateTime started; ///< invalid when it was not told
    QList<NmapScan> scans;
    QList<NmapHost> hosts;
    bool finished = false; ///< nmap says that it came to its end without an error
    QString problem;       ///< why it did not, "" when it did or does not say
    double seconds = 0;
};

/// Reads what `nmap -oX` writes (nmap.dtd of nmap 7; "XML Output" of the reference guide), at most
/// 16 MiB and 4096 hosts. Texts that a device may have chosen are cleaned for people. Error
/// InvalidInput, with \a where and the line. A scan that was cut short is no error: see
/// NmapRun::finished. Any thread.
Result<NmapRun> parseNmapXml(const QByteArray &bytes, const QString &where);

} // namespace assessment
