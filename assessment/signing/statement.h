#pragma once

#include "assessment/model/assessment.h"
#include "assessment/model/label.h"
#include "assessment/result.h"
#include "assessment/scheme/labelgate.h"
#include "assessment/signing/identity.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>

namespace assessment::signing {

/// What a label says, as canonical JSON (RFC 8785) under a signature. Only signStatement() makes
/// one, and only when the gate is open: what labels prints has passed the rules.
class SignedStatement
{
public:
    const QJsonObject &fields() const { return m_fields; }
    QByteArray canonicalBytes() const;
    LabelKind kind() const { return m_kind; }
    QString certificateId() const;
    QDate issued() const;
    QDate expires() const;
    QByteArray cose() const { return m_cose; }           ///< the compact form for the QR code
    QByteArray signature() const { return m_signature; } ///< over canonicalBytes()

private:
    friend Result<SignedStatement> signStatement(const struct StatementRequest &, const Identity &,
                                                 QList<GateReason> &);
    SignedStatement() = default;
    QJsonObject m_fields;
    LabelKind m_kind = LabelKind::Information;
    QByteArray m_cose;
    QByteArray m_signature;
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
};

/// Asks the gate, builds the statement (field list of labels.md §6) with the digest of the
/// canonical assessment and the Merkle root of its evidence, and signs it. When the gate is closed
/// the error is Refused and \a reasons holds every reason.
Result<SignedStatement> signStatement(const StatementRequest &request, const Identity &identity,
                                      QList<GateReason> &reasons);

/// Merkle root over the evidence (RFC 6962 hashing of the canonical JSON of each item, ordered by
/// id), so that one item can be proved later without showing the others.
QByteArray evidenceRoot(const QList<EvidenceItem> &evidence);

/// SHA-256 of the canonical assessment.
QByteArray assessmentDigest(const Assessment &assessment);

} // namespace assessment::signing
