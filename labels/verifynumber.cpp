#include "labels/verifynumber.h"

#include "labels/registrylog.h"
#include "labels/registrymanifest.h"
#include "labels/statusjudgement.h"
#include "labels/verifylines.h"

#include "assessment/json/strictjson.h"
#include "assessment/model/label.h"
#include "assessment/signing/jwscheck.h"
#include "assessment/signing/logentry.h"
#include "assessment/signing/sha256.h"
#include "assessment/signing/transparencylog.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace assessment::signing;
using assessment::Result;

namespace labels {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::VerifyNumber)
};

constexpr qint64 largestEntry = 64 * 1024 * 1024;

/// The time line and the last day are those of the list; only the issuer may speak of a number.
void judgeByList(Verification &verification, const GivenStatus &status, const QDateTime &at)
{
    const StatusEntry entry = status.list.labels.value(verification.file);
    if (status.counts && entry.expires.isValid() && at.date() > entry.expires) {
        verification.status = LabelStatus::expired;
        verification.reasons.append(
            Text::tr("The label was valid to %1.").arg(entry.expires.toString(Qt::ISODate)));
    }
    judgeStatus(verification, status,
                {.certificateId = verification.file,
                 .expires = entry.expires,
                 .signerDer = status.signerDer,
                 .at = at});
}

/// Whether the issue of the label is an entry of the log that the signer of the list signed.
void lookIntoLog(Verification &verification, const QString &folder, const QByteArray &signerDer)
{
    const auto log = readRegistryLog(folder);
    if (!log) {
        verification.reasons.append(log.error().message());
        return;
    }
    const LogHead &head = log->checkpoint.head;
    if (!isSignedBy(log->checkpoint, signerDer) || head.size != log->hashes.size()
        || logRoot(log->hashes, log->hashes.size()) != head.root) {
        verification.reasons.append(
            Text::tr("The log of the registry is not what its publisher signed."));
        return;
    }
    const bool isIn = std::ranges::any_of(log->leaves, [&](const QByteArray &leaf) {
        if (!leaf.contains(verification.file.toLatin1()))
            return false; // to read all of them takes long
        const auto entry = readLogEntry(leaf);
        return entry && entry->certificateId == verification.file && entry->event == issuedEvent();
    });
    verification.log = isIn ? LabelLog::included : LabelLog::notIncluded;
    if (!isIn)
        verification.reasons.append(Text::tr("The log does not say that it was ever issued."));
}

/// The entry of the label, when it is the one that was published.
QJsonObject entryOf(const QString &number, const QString &folder, const VerifyOptions &options,
                    const QByteArray &signerDer)
{
    const auto jws =
        readRegistryFile(folder, registryManifestName(), largestManifest * 4 / 3 + 128 * 1024);
    if (!jws)
        return {};
    const auto check =
        checkJws(*jws, registryManifestType(), options.trust, options.at, largestManifest);
    if (!check || check->integrity != SignatureIntegrity::Intact
        || check->signer != SignerTrust::Trusted || check->certificateDer != signerDer)
        return {};
    const auto manifest = readRegistryManifest(check->payload);
    const QString name = u"label/%1.json"_s.arg(number);
    const auto bytes = readRegistryFile(folder, name, largestEntry);
    if (!manifest || !bytes)
        return {};
    Sha256 hash;
    hash.add(*bytes);
    if (manifest->files.value(name).sha256 != QString::fromLatin1(hash.result().toHex()))
        return {};
    const auto json = assessment::parseJson(*bytes, name);
    return json && (*json)[u"certificateId"_s] == number ? json->toObject() : QJsonObject();
}

/// As `label verify` tells what a label says.
QJsonObject recordOf(const QJsonObject &entry)
{
    if (entry.isEmpty())
        return {};
    return {{u"certificateId"_s, entry[u"certificateId"_s]},
            {u"markType"_s, entry[u"kind"_s]},
            {u"expires"_s, entry[u"expires"_s]},
            {u"issued"_s, entry[u"issued"_s]},
            {u"product"_s, QJsonObject{{u"brand"_s, entry[u"brand"_s]},
                                       {u"name"_s, entry[u"product"_s]},
                                       {u"model"_s, entry[u"model"_s]},
                                       {u"manufacturer"_s, entry[u"manufacturer"_s]}}},
            {u"outcomes"_s, entry[u"outcomes"_s]}};
}

} // namespace

Verification verifyNumber(const QString &certificateId, const QString &folder,
                          const VerifyOptions &options)
{
    Verification verification = unreadable(certificateId);
    verification.statusAsked = true;
    if (!assessment::isCertificateId(certificateId)) {
        verification.reasons.append(Text::tr("This is not a certificate number."));
        return verification;
    }
    verification.integrity = Integrity::notSigned;
    verification.structure = Structure::conforming;
    const auto status = readStatusFile(folder + u"/status.jwt"_s, options.trust, options.at);
    if (!status) {
        verification.reasons.append(status.error().message());
        return verification;
    }
    judgeByList(verification, *status, options.at);
    if (!status->counts)
        return verification;
    lookIntoLog(verification, folder, status->signerDer);
    verification.record = recordOf(entryOf(certificateId, folder, options, status->signerDer));
    static constexpr std::array ended{LabelStatus::suspended, LabelStatus::withdrawn,
                                      LabelStatus::superseded, LabelStatus::expired};
    if (std::ranges::any_of(ended, [&](auto line) { return verification.status == line; }))
        verification.overall = Overall::Invalid;
    verification.reasons.append(
        Text::tr("A number alone proves nothing, as anybody can print it: compare what is printed "
                 "on the label with what the registry says."));
    return verification;
}

} // namespace labels
