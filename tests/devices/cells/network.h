#pragma once

#include "devices/cell.h"

namespace matrix {

/// One device of tests/devices/netdevice, and the tests that it goes through.
struct NetLane
{
    QString device;
    QStringList services; ///< of netdevice; {console} is the path of its console
    QList<Cell> cells;
    bool captures = false; ///< tcpdump is needed, which wants to be root
    bool away = false;     ///< nobody has the address that is tried
};

/// The tests over the network, on devices that are right and wrong in different ways.
inline QList<NetLane> networkLanes()
{
    using namespace Qt::StringLiterals;
    const auto ports = [](const Cell &cell) { return cell.set(u"ports"_s, u"1-3000"_s); };
    const auto inventory = [&](const Cell &cell, const QString &declared) {
        return ports(cell)
            .set(u"declared-ports"_s, declared)
            .set(u"udp-ports"_s, u"161,5353"_s)
            .set(u"settle-seconds"_s, u"0"_s);
    };
    const auto listed = [&](const Cell &cell, const QString &declared) {
        return ports(cell)
            .set(u"declared-ports"_s, declared)
            .set(u"udp-ports"_s, u"5353"_s)
            .set(u"settle-seconds"_s, u"0"_s);
    };
    const auto tls = [](const Cell &cell) { return cell.set(u"tls-ports"_s, u"443"_s); };
    const auto recorded = [](const Cell &cell) {
        return cell.set(u"interface"_s, u"bench0"_s).set(u"capture-seconds"_s, u"5"_s);
    };
    const auto destinations = [&](const Cell &cell) {
        return recorded(cell).set(u"declared-destinations"_s,
                                  u"updates.example.com:443, 192.0.2.1:53, 198.51.100.10:123"_s);
    };
    const auto updates = [&](const Cell &cell, const QString &host) {
        return recorded(cell).set(u"update-hosts"_s, host);
    };
    const auto offline = [](const Cell &cell, const QString &local) {
        // The internet of the bench is an address of its end of the wire.
        return cell
            .set(u"uplink"_s,
                 u"/bin/sh -c \"if [ \\$0 = off ]; then ip addr del 198.51.100.10/32 dev bench0; "
                 "else ip addr add 198.51.100.10/32 dev bench0; fi\" {state}"_s)
            .set(u"local-ports"_s, local)
            .set(u"offline-seconds"_s, u"1"_s);
    };
    const auto channel = [](const Cell &cell) {
        return cell.set(u"listen-port"_s, u"8443"_s)
            .set(u"listen-seconds"_s, u"5"_s)
            .asked(u"Lead the connections"_s, 0);
    };
    const auto reconnect = [&](const Cell &cell) {
        return recorded(cell)
            .set(u"capture-seconds"_s, u"9"_s)
            .asked(u"take the servers of the device away"_s, 0);
    };
    const auto requests = [](const Cell &cell) {
        return cell.set(u"cases"_s, u"40"_s)
            .set(u"answer-seconds"_s, u"2"_s)
            .set(u"back-seconds"_s, u"5"_s);
    };
    const QString login = u"cleartext-login"_s;
    const QString anyLogin = u"have a login over the network"_s;
    const QString notice = u"told of it clearly"_s;
    const QString main = u"what the product is for go on"_s;

    return {
        {u"sound"_s,
         {u"--cloud"_s, u"http:80:plain"_s, u"banner:22:SSH-2.0-dropbear"_s, u"tls:443:good"_s},
         {
             inventory(passes(u"DT-02"_s), u"22/ssh, 80/http, 443/https"_s),
             ports(passes(u"DT-06"_s)),
             tls(passes(u"DT-22"_s)),
             ports(passes(u"DT-25"_s)),
             offline(passes(u"DT-15"_s), u"22, 80"_s).asked(main, 0),
             offline(fails(u"DT-15"_s, {u"main-function-lost"_s}), u"22, 80"_s).asked(main, 1),
             requests(passes(u"DT-37"_s)),
         }},
        {u"telnet, old TLS, a talkative page"_s,
         {u"http:80:told-version"_s, u"telnet:2323"_s, u"tls:443:old"_s, u"cloudy:81"_s},
         {
             inventory(fails(u"DT-02"_s, {u"undeclared-tcp-port"_s}), u"80, 81, 443"_s)
                 .saying(u"2323"_s),
             ports(fails(u"DT-06"_s, {login})).saying(u"telnet"_s),
             tls(fails(u"DT-22"_s, {u"old-version"_s, u"old-version"_s})),
             ports(fails(u"DT-25"_s, {u"version-told"_s})),
             offline(fails(u"DT-15"_s, {u"function-lost"_s}), u"80, 81"_s).asked(main, 0),
         }},
        {u"SNMP, a login page, TLS without encryption"_s,
         {u"http:80:login"_s, u"snmp:161"_s, u"tls:443:null"_s},
         {
             inventory(fails(u"DT-02"_s, {u"undeclared-udp-port"_s}), u"80, 443"_s)
                 .saying(u"161"_s),
             ports(fails(u"DT-06"_s, {login})).saying(u"form"_s),
             tls(fails(u"DT-22"_s, {u"weak-cipher"_s})),
         }},
        {u"only SSH, and a page that tells its number"_s,
         {u"banner:22:SSH-2.0-dropbear"_s, u"http:80:told-serial"_s},
         {
             ports(fails(u"DT-25"_s, {u"serial-told"_s})),
             tls(concludesNothing(u"DT-22"_s)),
         }},
        {u"only SSH, and a certificate of long ago"_s,
         {u"banner:22:SSH-2.0-dropbear"_s, u"tls:443:expired"_s},
         {
             ports(concludesNothing(u"DT-06"_s)).asked(anyLogin, 1).because(u"was not found"_s),
             ports(passes(u"DT-06"_s)).asked(anyLogin, 0),
             tls(fails(u"DT-22"_s, {u"weak-certificate"_s})).saying(u"expired"_s),
         }},
        {u"a forwarder"_s,
         {u"http:80:plain"_s, u"closer:2200"_s},
         {inventory(concludesNothing(u"DT-02"_s), u"80, 2200"_s).because(u"2200"_s)}},
        {u"nobody"_s,
         {},
         {
             inventory(concludesNothing(u"DT-02"_s), u"80"_s)
                 .set(u"ports"_s, u"1-50"_s)
                 .because(u"could not be scanned"_s),
             ports(concludesNothing(u"DT-25"_s))
                 .set(u"ports"_s, u"1-50"_s)
                 .because(u"could not be reached"_s),
         },
         false,
         true},
        {u"talks to its cloud"_s,
         {u"talk:good"_s},
         {
             updates(passes(u"DT-14"_s, {u"update-query"_s}), u"updates.example.com"_s)
                 .asked(notice, 0),
             updates(fails(u"DT-14"_s, {u"no-notice"_s, u"update-query"_s}),
                     u"updates.example.com"_s)
                 .asked(notice, 1),
             updates(fails(u"DT-14"_s, {u"unclear-notice"_s, u"update-query"_s}),
                     u"updates.example.com"_s)
                 .asked(notice, 2),
             updates(concludesNothing(u"DT-14"_s, {u"no-update-query"_s}), u"other.example.com"_s)
                 .asked(notice, 0),
             destinations(passes(u"DT-21"_s)),
             reconnect(concludesNothing(u"DT-34"_s)).set(u"capture-seconds"_s, u"5"_s),
         },
         true},
        {u"talks to somebody else too"_s,
         {u"talk:tracker"_s},
         {destinations(fails(u"DT-21"_s, {u"undeclared-destination"_s}))
              .saying(u"ads.tracker.example"_s)},
         true},
        {u"talks in clear"_s,
         {u"talk:clear"_s},
         {destinations(fails(u"DT-21"_s, {u"cleartext"_s, u"undeclared-destination"_s}))},
         true},
        {u"tries again later and later"_s,
         {u"retry:jitter"_s},
         {reconnect(passes(u"DT-34"_s, {u"retries"_s}))},
         true},
        {u"tries again steadily"_s,
         {u"retry:steady"_s},
         {reconnect(fails(u"DT-34"_s, {u"no-backoff"_s, u"no-jitter"_s}))},
         true},
        {u"tries again at fixed times"_s,
         {u"retry:doubling"_s},
         {reconnect(fails(u"DT-34"_s, {u"no-jitter"_s}))},
         true},
        {u"looks at certificates"_s,
         {u"update:strict"_s},
         {channel(passes(u"DT-16"_s, {u"untrusted-refused"_s}))}},
        {u"takes any certificate"_s,
         {u"update:careless"_s},
         {channel(fails(u"DT-16"_s, {u"untrusted-accepted"_s}))}},
        {u"updates without TLS"_s,
         {u"update:plain"_s},
         {channel(fails(u"DT-16"_s, {u"no-tls"_s}))}},
        {u"looks at certificates afterwards"_s,
         {u"update:afterwards"_s},
         {channel(concludesNothing(u"DT-16"_s)).because(u"not clear"_s)}},
        {u"lists what it serves"_s,
         {u"http:80:plain"_s, u"console:{console}:open"_s},
         {
             listed(passes(u"DT-24"_s), u"80"_s),
             listed(fails(u"DT-24"_s, {u"listens-undeclared"_s, u"open-undeclared"_s}), u""_s),
             listed(passes(u"DT-24"_s, {u"declared-not-found"_s}), u"80, 443"_s),
         }},
        {u"serves to one network only"_s,
         {u"http:80:plain"_s, u"elsewhere:8080"_s, u"console:{console}:open"_s},
         {listed(fails(u"DT-24"_s, {u"listens-undeclared"_s}), u"80"_s).saying(u"8080"_s)}},
        {u"hides a service"_s,
         {u"http:80:plain"_s, u"telnet:2323"_s, u"console:{console}:hides"_s},
         {
             listed(fails(u"DT-24"_s, {u"open-not-listed"_s, u"open-undeclared"_s}), u"80"_s)
                 .saying(u"2323"_s),
             listed(concludesNothing(u"DT-24"_s, {u"declared-not-found"_s, u"open-not-listed"_s}),
                    u"80, 2323"_s),
         }},
        {u"falls silent"_s,
         {u"fragile:80:falls"_s},
         {requests(fails(u"DT-37"_s, {u"no-answer"_s})).set(u"cases"_s, u"12"_s)}},
        {u"fails for good"_s,
         {u"fragile:80:sticks"_s},
         {requests(fails(u"DT-37"_s, {u"error-loop"_s})).set(u"cases"_s, u"12"_s)}},
    };
}

} // namespace matrix
