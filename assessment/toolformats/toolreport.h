#pragma once

#include "assessment/exchange/filekind.h"
#include "assessment/harness/fact.h"
#include "assessment/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace assessment {

/// What the output of a tool says, whichever tool it was. It decides nothing: the rules of
/// assessment/exchange/toolproposals.h say which provisions its facts speak about.
struct ToolReport
{
    FileKind kind = FileKind::Other;
    QString tool = {};   ///< "nmap 7.93"
    QString target = {}; ///< what it looked at, as the tool calls it, "" when it does not say
    /// One line of facts for people: "nmap 7.93, 192.0.2.7, 3 open ports: 22 ssh, 80 http, 443
    /// https"
    QString summary = {};
    /// The tool looked at something and came to its end; else `missing` says what is not there.
    /// Only of a whole report the absence of something means anything.
    bool whole = false;
    QString missing = {};
    /// It speaks about one thing only; else nobody knows which of them is the device.
    bool aboutOne = true;
    /// In the order of the file, with texts that are cleaned for people.
    QList<harness::Fact> facts = {};

    int count(const QString &kindOfFact) const;
};

/// Reads the output of a tool, which it recognises by its content: nmap XML, testssl.sh JSON,
/// sslscan XML, ssh-audit JSON, SARIF 2.1.0, JUnit XML, CycloneDX JSON 1.4 to 1.6, SPDX JSON 2.3.
/// \a where names the file in the error, which says where in it and why. Any thread.
Result<ToolReport> readToolOutput(const QByteArray &bytes, const QString &where);

/// Whether readToolOutput() reads files of that kind.
bool isToolOutput(FileKind kind);

// One reader for each format; all are pure, strict, bounded, and for any thread.

/// "host" (address, state), "scan" (protocol, coverage, ports), "port" (address, protocol, port,
/// state, service, product, tls).
Result<ToolReport> readNmap(const QByteArray &bytes, const QString &where);
/// "tls" (id, severity, finding, address, port, cwe).
Result<ToolReport> readTestssl(const QByteArray &bytes, const QString &where);
/// "protocol" (version, accepted, address, port), "cipher" (version, name, strength, …),
/// "weakness" (name, …).
Result<ToolReport> readSslscan(const QByteArray &bytes, const QString &where);
/// "algorithm" (type, name, level, why, keysize, address): level is "fail", "warn", "info", or
/// "unrated" when this edition of ssh-audit does not write it.
Result<ToolReport> readSshAudit(const QByteArray &bytes, const QString &where);
/// "result" (rule, level, kind, message, place, cwe, names, suppressed).
Result<ToolReport> readSarif(const QByteArray &bytes, const QString &where);
/// "test" (name, names, state, message): state is "passed", "failed", "error" or "skipped".
Result<ToolReport> readJUnit(const QByteArray &bytes, const QString &where);
/// "component" (name, version, purl, licence), "vulnerability" (id, severity, state, of).
Result<ToolReport> readCycloneDx(const QByteArray &bytes, const QString &where);
/// The same facts.
Result<ToolReport> readSpdx(const QByteArray &bytes, const QString &where);

} // namespace assessment
