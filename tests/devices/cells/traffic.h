#pragma once

#include "devices/netlane.h"

namespace matrix {

/// The tests that watch what a device says to others.
inline QList<NetLane> trafficLanes()
{
    using namespace Qt::StringLiterals;
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
    const auto channel = [](const Cell &cell) {
        return cell.set(u"listen-port"_s, u"8443"_s)
            .set(u"listen-seconds"_s, u"5"_s)
            .asked(u"Lead the connections"_s, 0);
    };
    const auto reconnect = [&](const Cell &cell) {
        return recorded(cell)
            .set(u"capture-seconds"_s, u"10"_s)
            .asked(u"take the servers of the device away"_s, 0);
    };
    // Reads what the first test of this device has recorded.
    const auto kept = [](Cell cell) {
        cell.settings.erase(u"interface"_s);
        return cell.set(u"capture"_s, u"{capture}"_s);
    };
    const QString notice = u"told of it clearly"_s;

    return {
        {u"talks to its cloud"_s,
         {u"talk:good"_s},
         {
             updates(passes(u"DT-14"_s, {u"update-query"_s}), u"updates.example.com"_s)
                 .asked(notice, 0),
             kept(updates(fails(u"DT-14"_s, {u"no-notice"_s, u"update-query"_s}),
                          u"updates.example.com"_s)
                      .asked(notice, 1)),
             kept(updates(fails(u"DT-14"_s, {u"unclear-notice"_s, u"update-query"_s}),
                          u"updates.example.com"_s)
                      .asked(notice, 2)),
             kept(updates(concludesNothing(u"DT-14"_s, {u"no-update-query"_s}),
                          u"other.example.com"_s)
                      .asked(notice, 0)),
             kept(destinations(passes(u"DT-21"_s))),
             kept(recorded(concludesNothing(u"DT-34"_s))).because(u"tried often enough"_s),
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
         {channel(passes(u"DT-16"_s, {u"untrusted-refused"_s})).saying(u"updates.example.com"_s)}},
        {u"takes any certificate"_s,
         {u"update:careless"_s},
         {channel(fails(u"DT-16"_s, {u"untrusted-accepted"_s})).saying(u"updates.example.com"_s)}},
        {u"updates without TLS"_s,
         {u"update:plain"_s},
         {channel(fails(u"DT-16"_s, {u"no-tls"_s}))}},
        {u"looks at certificates afterwards"_s,
         {u"update:afterwards"_s},
         {channel(concludesNothing(u"DT-16"_s)).because(u"not clear"_s)}},
    };
}

} // namespace matrix
