#pragma once

#include "assessment/model/assessment.h"
#include "assessment/model/label.h"
#include "assessment/result.h"
#include "assessment/scheme/verdict.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace assessment::signing {

/// What the QR code of a label says without a network: the payload of its COSE_Sign1. Small on
/// purpose (architecture decision 10); everything else stands in the statement.
///
/// CBOR map (RFC 8949 §4.2.1, deterministic) with the field numbers of the label as keys:
///   1 [scheme id, edition] · 2 certificate number · 3 kind (0 information, 1 endorsement)
///   4 [brand, model] · 10 0 for self or [1, lab] · 11 issued · 12 expires, both days since
///   1970-01-01 · 13 last day of security updates, false = not supported, absent = not stated
///   27 thirteen outcomes as one number in base 5, guideline 1 in the lowest digit
///   (0 not assessed, 1 pass, 2 fail, 3 not applicable, 4 inconclusive)
///   33 assessment digest · 38 statement digest, both SHA-256 cut to 16 bytes.
struct LabelPayload
{
    QString schemeId;      ///< at most 24 bytes of UTF-8; longer texts are cut, likewise below
    QString schemeEdition; ///< 10 bytes
    QString certificateId;
    LabelKind kind = LabelKind::Information;
    QString brand; ///< 30 bytes
    QString model; ///< 30 bytes
    AssessmentKind assessor = AssessmentKind::Self;
    QString lab; ///< 28 bytes; "" for a self-assessment
    QDate issued;
    QDate expires;
    std::optional<QDate> supportUntil = {};
    bool notSupported = false;
    QList<Verdict> outcomes = {}; ///< of the thirteen guidelines, in order
    QByteArray assessmentDigest;
    QByteArray statementDigest;

    friend bool operator==(const LabelPayload &, const LabelPayload &) = default;
};

/// The payload that belongs to the fields of a statement: the one way from one to the other, so a
/// code fits its statement exactly when the payloads are equal. Refuses fields it cannot express.
Result<LabelPayload> payloadOf(const QJsonObject &statementFields);
/// The same for one who has the canonical bytes of the fields at hand.
Result<LabelPayload> payloadOf(const QJsonObject &statementFields, const QByteArray &canonical);

QByteArray encodePayload(const LabelPayload &payload);
/// Accepts only what encodePayload() writes. \a bytes may be hostile.
Result<LabelPayload> decodePayload(const QByteArray &bytes);

/// What no label may say, whoever signed it: a validity that is longer than longestValidityMonths
/// or ends before it begins, or an endorsement mark with a guideline that is not met. Sentences for
/// people; empty when all is well.
QStringList problemsIn(const LabelPayload &payload);

/// The payload for people and for "record" of label verify; keys as in the statement.
QJsonObject toJson(const LabelPayload &payload);

} // namespace assessment::signing
