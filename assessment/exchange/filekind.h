#pragma once

#include "assessment/scheme/scheme.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace assessment {

/// What a file is, after its content: outputs of tools that labs use, and the usual rest.
enum class FileKind {
    Nmap,      ///< XML of nmap -oX
    Testssl,   ///< JSON of testssl.sh
    Sslscan,   ///< XML of sslscan
    SshAudit,  ///< JSON of ssh-audit
    JUnit,     ///< XML of test runners
    Sarif,     ///< OASIS SARIF 2.1.0
    CycloneDx, ///< software bill of materials, JSON or XML
    Spdx,      ///< software bill of materials, JSON or tag-value
    Pcap,      ///< packet capture, pcap or pcapng
    Image,
    Pdf,
    Text,
    Other,
};

QString idOf(FileKind kind);   ///< "nmap", "testssl", "junit" …
QString nameOf(FileKind kind); ///< for people, translated

/// How much of a file fileKindOf() wants to see.
inline constexpr qint64 fileKindBytes = 64 * 1024;

/// Recognises a file by how it begins; \a name only helps where the content allows it. The bytes
/// may be hostile: nothing is expanded, followed or loaded. Any thread.
FileKind fileKindOf(const QByteArray &beginning, const QString &name);

/// Which provisions of \a scheme a file of that kind may show: a suggestion, for a person to
/// accept.
QStringList proposedProvisions(FileKind kind, const Scheme &scheme);

} // namespace assessment
