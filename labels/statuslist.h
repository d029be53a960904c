#pragma once

#include "assessment/model/labellife.h"
#include "assessment/result.h"
#include "assessment/signing/cms.h"
#include "assessment/signing/trust.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace labels {

/// How one label stood when a status list was made. What time alone does (the last day, the end of
/// a suspension) is for the reader to work out at their own time.
struct StatusEntry
{
    assessment::LabelState state = assessment::LabelState::Issued; ///< never draft or expired
    QDateTime since;                                               ///< UTC
    std::optional<QDateTime> until = {};                           ///< UTC; only of a suspension
    QString reason = {};
    QString supersededBy = {}; ///< certificate number; only of superseded
    QDate expires;             ///< last day of the label

    friend bool operator==(const StatusEntry &, const StatusEntry &) = default;
};

/// The numbered list of all labels of an issuer (docs/adr/0030-registry.md). As the payload of a
/// JWS of type statusListType(), canonical JSON: "iat" and "nextUpdate" seconds since 1970 · "iss"
/// · "labels" {number of a label: {"expires","reason","since","state","supersededBy","until"}} ·
/// "number" · "sub" "label-status-list".
struct StatusList
{
    QString issuer;
    QDateTime issued;     ///< UTC, full seconds
    QDateTime nextUpdate; ///< UTC, full seconds; afterwards the list says nothing any more
    qint64 number = 0;    ///< grows with each publication
    QMap<QString, StatusEntry> labels;

    friend bool operator==(const StatusList &, const StatusList &) = default;
};

QString statusListType(); ///< "assay-status+jwt"

/// Bytes; a larger file is no status list and not read.
inline constexpr qint64 largestStatusList = 64 * 1024 * 1024;

/// The entry of a label that was issued at \a issued, after \a events, at \a at.
StatusEntry statusEntryOf(const QDateTime &issued, QDate expires,
                          const QList<assessment::LabelEvent> &events, const QDateTime &at);

QByteArray statusPayload(const StatusList &list);
/// Refuses what statusPayload() would not write but for the order and spelling of JSON; \a bytes
/// may be hostile.
assessment::Result<StatusList> readStatusPayload(const QByteArray &bytes);

/// A status list that is at hand for checks, with what is known of its signer.
struct GivenStatus
{
    StatusList list;
    bool counts = false; ///< intact, and the signer is trusted
    QStringList reasons; ///< why it does not count, for people
    assessment::signing::CertificateDescription signer = {};
    QByteArray signerDer = {};
    QByteArray issuerDer = {}; ///< of the authority above the signer
};

/// Reads a signed list, \a where names it in errors. A list that cannot be read is an error; one
/// that was changed or whose signer is not trusted at \a at does not count.
assessment::Result<GivenStatus> readStatus(const QByteArray &jws, const QString &where,
                                           const assessment::signing::TrustList &trust,
                                           const QDateTime &at);
assessment::Result<GivenStatus> readStatusFile(const QString &path,
                                               const assessment::signing::TrustList &trust,
                                               const QDateTime &at);

} // namespace labels
