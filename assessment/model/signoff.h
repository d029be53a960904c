#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace assessment {

/// That somebody signed an assessment as it was accepted. The signed statement itself stays in
/// the workspace (Workspace::signOffFiles()); this is what views and labels need of it. Whether
/// the assessment still is what was signed, says signing::signOffStands().
struct SignOff
{
    QString id;
    QDateTime signedAt;          ///< UTC, by the clock of the computer
    QString signedBy;            ///< who acted
    QString signer;              ///< subject of the certificate
    QByteArray statementDigest;  ///< SHA-256 of the signed bytes
    QByteArray assessmentDigest; ///< SHA-256 of the canonical assessment
    QByteArray evidenceRoot;     ///< of its evidence, see signing::evidenceRoot()

    friend bool operator==(const SignOff &, const SignOff &) = default;
};

/// What another program needs to check a sign-off: "openssl cms -verify" takes both.
struct SignOffFiles
{
    QByteArray statement; ///< canonical JSON (RFC 8785)
    QByteArray signature; ///< detached CMS, DER
};

} // namespace assessment
