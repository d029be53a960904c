#pragma once

#include "devices/netlane.h"

namespace matrix {

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
    const auto offline = [](const Cell &cell, const QString &local) {
        // The internet of the bench is an address of its end of the wire.
        return cell
            .set(u"uplink"_s,
                 u"/bin/sh -c \"if [ \\$0 = off ]; then ip addr del 198.51.100.10/32 dev bench0; "
                 "else ip addr add 198.51.100.10/32 dev bench0; fi\" {state}"_s)
            .set(u"local-ports"_s, local)
            .set(u"offline-seconds"_s, u"1"_s);
    };
    const auto requests = [](const Cell &cell) {
        return cell.set(u"cases"_s, u"40"_s)
            .set(u"answer-seconds"_s, u"2"_s)
            .set(u"back-seconds"_s, u"5"_s);
    };
    const QString login = u"cleartext-login"_s;
    const QString anyLogin = u"have a login over the network"_s;
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
