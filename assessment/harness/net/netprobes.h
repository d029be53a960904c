#pragma once

#include "assessment/harness/probe.h"

namespace assessment::harness {

/// The ports that answer, compared with the declared ones (DT-02). Two scans with a rest between
/// them, because a service may start late; with nmap, else with a scanner of our own, which says
/// so. Settings: `ports` ("" = all), `declared-ports`, `settle-seconds` (5), `scan-seconds` (900),
/// `udp-ports` ("" = a short list). Facts: `tcp-port` {port, state, service, declared, answers,
/// scan}, `udp-port` {port, state, service, declared}. A port with `answers` = no takes connections
/// and ends them at once.
Result<Observation> probeTcpPorts(ProbeContext &context);

/// What TLS the ports of the device speak (DT-22). Settings: `tls-ports` ("" = every open port of
/// `ports`), `deep` (yes: testssl as well). Facts: `tls-version` {port, version, accepted},
/// `tls-cipher` {port, version, cipher, why} for the weak ones, `tls-certificate` {port, key,
/// key-bits, signature, subject, not-after, self-signed, sound, why}, `tls-finding` {port, id,
/// severity, finding} of testssl.
Result<Observation> probeTls(ProbeContext &context);

/// What the device tells anybody about itself (DT-25): greetings of its services, HTTP headers and
/// pages, SSDP, mDNS, SNMP. Settings: `ports`, `paths` (more pages to ask for). Facts: `disclosure`
/// {where, what (version, serial, model, address), shown}, `asked` {where} for each place that
/// answered.
Result<Observation> probeDisclosure(ProbeContext &context);

/// Where the device takes a login without encryption (DT-06). Settings: `ports`. Facts:
/// `cleartext-login` {port, protocol, how}, `http` {port, status, redirect, login}.
Result<Observation> probeCleartextLogin(ProbeContext &context);

/// Whom the device talks to (DT-21, DT-14). Settings: `capture` (a pcap or pcapng file) or
/// `interface` and `capture-seconds` (300), `device-mac`, `declared-destinations`, `update-hosts`.
/// Facts: `destination` {name, address, port, protocol, declared, local, answered, at}, `cleartext`
/// {name, address, port, protocol, local}, `dns-query` {name, declared, at}, `update-query` {name,
/// at}; `at` is in seconds since the first packet of the device.
Result<Observation> probeTraffic(ProbeContext &context);

/// How the device tries again when nobody answers (DT-34). Settings: `capture` or `interface` and
/// `capture-seconds`, `device-mac`. Facts: `retry` {what (tcp, dhcp, dns), target, count, gaps,
/// shortest, backoff, jitter}; the last two are unknown for fewer than four tries.
Result<Observation> probeReconnect(ProbeContext &context);

/// Whether the functions of the device stay while its up-link is away (DT-15). Settings: `uplink`
/// (a command template with {state}), `local-ports`, `offline-seconds` (10). Facts: `function`
/// {port, before, offline, after (an HTTP status, answers, open, no), stays}. The link is switched
/// on again however the probe ends.
Result<Observation> probeOffline(ProbeContext &context);

/// Whether the device goes on when its server shows a certificate nobody trusts (DT-16): a server
/// of ours with a fresh test CA, to which the bench leads the device. Settings: `listen-port`,
/// `listen-address` (any), `listen-seconds` (300), `server-name`. Facts: `tls-untrusted` {peer,
/// name, accepted (yes, no, unclear, not-tls), how}.
Result<Observation> probeUpdateChannel(ProbeContext &context);

} // namespace assessment::harness
