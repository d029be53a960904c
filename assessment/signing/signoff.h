#pragma once

#include "assessment/model/assessment.h"
#include "assessment/model/evidencetime.h"
#include "assessment/result.h"
#include "assessment/signing/cms.h"
#include "assessment/signing/identity.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace assessment::signing {

/// What is signed when an assessment is signed off.
struct SignOffRequest
{
    Assessment assessment;
    QJsonObject checkpoint; ///< where the custody log stood: {"workspace","sequence","hash","time"}
    QString signedBy;       ///< who acts
    QDateTime signedAt;     ///< UTC
    /// The time of the evidence as it is signed, if an authority has vouched for it.
    std::optional<EvidenceTime> evidenceTime = {};
};

/// The statement of a sign-off, to be signed in its canonical form (RFC 8785):
///   "format" "assay-sign-off/1" · "assessmentId" · "assessment" as toJson(Assessment) ·
///   "assessmentDigest", "evidenceRoot" SHA-256 in hex · "evidenceItems" number · "evidenceTime":
///   {"state":"not-proved"}, or {"state":"proved","time","authority","token"}, the RFC 3161 token
///   over "evidenceRoot" in hex · "checkpoint" ·
///   "signedAt" UTC · "signedBy" · "signer" {subject, issuer, keyId}.
QJsonObject signOffFields(const SignOffRequest &request, const CertificateDescription &signer);

/// The statement of a sign-off, read back.
struct SignOffStatement
{
    QJsonObject fields;
    QByteArray assessmentDigest;
    QByteArray evidenceRoot;
};

/// Accepts only a statement as signOffFields() makes one, in canonical bytes, whose digest is that
/// of the assessment inside it. \a bytes may be hostile.
Result<SignOffStatement> readSignOffStatement(const QByteArray &bytes);

/// True when \a assessment is accepted, signed off, and still what was signed.
bool signOffStands(const Assessment &assessment);

/// What a check of a sign-off found.
struct SignOffCheck
{
    enum class State {
        NotSigned, ///< nobody has signed it
        Broken,    ///< statement, signature or log were changed
        Changed,   ///< the signature is sound, but the assessment is no longer what was signed
        Stands,    ///< it still is what was signed
    };
    /// An act after the sign-off that touched the assessment, in words.
    struct Change
    {
        qint64 sequence = 0;
        QDateTime time;
        QString actor;
        QString text;
    };

    State state = State::NotSigned;
    SignOff signOff;                              ///< set unless NotSigned
    SignerTrust signer = SignerTrust::NotChecked; ///< whether somebody we trust vouches for it
    QJsonObject signerFields;                     ///< {subject, issuer, keyId} of the certificate
    QJsonObject checkpoint;                       ///< of the custody log, signed with it
    bool assessmentSame = false;
    bool evidenceSame = false;
    QList<Change> changes;
    QStringList reasons; ///< for people
};

QString idOf(SignOffCheck::State state); ///< "not-signed", "broken", "changed", "stands"
QString idOf(SignerTrust trust);         ///< as "label verify" spells it

} // namespace assessment::signing
