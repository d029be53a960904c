#pragma once

#include "assessment/model/assessment.h"
#include "assessment/model/label.h"
#include "assessment/model/organisation.h"
#include "assessment/result.h"
#include "assessment/scheme/labelgate.h"
#include "assessment/scheme/scheme.h"
#include "assessment/signing/identity.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace assessment::signing {

/// The design of a person's own that a label is drawn with.
struct DesignMark
{
    QString id = {};        ///< "" = a format of the program
    QByteArray sha256 = {}; ///< of the design, as labels computes it
};

struct StatementRequest
{
    Scheme scheme;
    Assessment assessment;
    std::optional<Organisation> organisation;
    LabelKind kind = LabelKind::Information;
    QString certificateId;
    QDateTime issued; ///< UTC
    int validMonths = 24;
    QString language; ///< BCP 47 of the label
    /// As the label names the product; it differs from that of the assessment when the label is for
    /// one of its variants (productAs()).
    std::optional<Product> product = {};
    QString supersedes = {}; ///< number of the label it takes the place of, "" = none
    DesignMark design = {};
};

/// What a label says, as canonical JSON (RFC 8785) under a signature. Only signStatement() makes
/// one, and only when the gate is open: what labels prints has passed the rules.
class SignedStatement
{
public:
    const QJsonObject &fields() const { return m_fields; } ///< see statementFields()
    QByteArray canonicalBytes() const { return m_canonical; }
    LabelKind kind() const { return m_kind; }
    QString certificateId() const;
    QDate issued() const;
    QDate expires() const;
    QByteArray cose() const { return m_cose; }           ///< the compact form for the QR code
    QByteArray signature() const { return m_signature; } ///< over canonicalBytes()

    /// How the statement travels inside the PDF (the private data of /PieceInfo /Assay, covered by
    /// the PDF's signature): canonical JSON {"qr","signature","statement"} with the text of the QR
    /// code that stands on the page. "log" is there too when \a log, a proof that the issue is in
    /// the transparency log, is not empty (assessment/signing/logcheckpoint.h).
    QByteArray envelope(const QString &qrText, const QJsonObject &log = {}) const;

private:
    friend Result<SignedStatement> signStatement(const StatementRequest &, const Identity &,
                                                 QList<GateReason> &);
    SignedStatement() = default;
    QJsonObject m_fields;
    QByteArray m_canonical; ///< the same, written once
    LabelKind m_kind = LabelKind::Information;
    QByteArray m_cose;
    QByteArray m_signature;
};

/// The fields of a label (labels.md §6) as data; identifiers, no words for people:
///   "format" "assay-label-statement/1" · "scheme" {id, title, edition, version, digest} ·
///   "certificateId" · "markType" · "product" as product.json (brand, model, variants,
///   manufacturer, firmware …) · "assessor" {kind, name, accreditation, country} · "issued",
///   "expires" YYYY-MM-DD · "issuedAt" UTC · "facts" as facts.json, absent = not stated ·
///   "outcomes" thirteen verdicts · "topThree" numbers of guidelines · "verifyUrl" or null ·
///   "assessmentDigest", "evidenceRoot" SHA-256 in hex · "evidenceItems" number · "signer"
///   {subject, issuer, keyId} · "disclaimer" "D1" · "language" · "signOff" only when the assessment
///   is signed off as it stands: {digest (SHA-256 of the signed statement), signedAt, signer} ·
///   "supersedes" the certificate number of an earlier label, only when there is one (field 32) ·
///   "design" {id, sha256} only when it is drawn with an own design.
/// A draft uses them without a signer; a label only ever through signStatement().
QJsonObject statementFields(const StatementRequest &request,
                            const std::optional<CertificateDescription> &signer = {});

/// How a statement names its signer; a check compares it with the certificate that signed.
QJsonObject signerFields(const CertificateDescription &signer);

/// Asks the gate, builds the statement with the digest of the canonical assessment and the Merkle
/// root of its evidence, and signs it. When the gate is closed the error is Refused and \a reasons
/// holds every reason.
Result<SignedStatement> signStatement(const StatementRequest &request, const Identity &identity,
                                      QList<GateReason> &reasons);

/// The envelope of a label, read back. Nothing in it is believed before its signature is checked.
struct StatementEnvelope
{
    QJsonObject fields;
    QByteArray canonicalBytes; ///< of the statement: what is signed
    QByteArray signature;
    QString qrText;
    QJsonObject log = {}; ///< the proof of the transparency log, empty when there is none
};

/// Accepts only what SignedStatement::envelope() writes, byte for byte. \a bytes may be hostile.
Result<StatementEnvelope> readEnvelope(const QByteArray &bytes);

/// The root of the evidence manifest (assessment/evidence/evidencemanifest.h), so that one item can
/// be proved later without showing the others.
QByteArray evidenceRoot(const QList<EvidenceItem> &evidence);

/// SHA-256 of the canonical assessment.
QByteArray assessmentDigest(const Assessment &assessment);

} // namespace assessment::signing
