#include "assessment/signing/logcheckpoint.h"

#include "assessment/evidence/merkletree.h"
#include "assessment/json/jsonreader.h"
#include "assessment/signing/certificate.h"
#include "assessment/signing/signature.h"
#include "assessment/signing/transparencylog.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment::signing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::signing::LogCheckpoint)
};

constexpr qsizetype hashBytes = 32;
constexpr qsizetype keyHashBytes = 4;
constexpr qsizetype largestNote = 8192;
constexpr qsizetype longestLeaf = 16384;
constexpr int longestProof = 63;
constexpr QByteArrayView signatureMark("\xe2\x80\x94 "); // an em dash and a space

Error notCheckpoint(const QString &why)
{
    return {.kind = Error::Kind::InvalidInput,
            .what = Text::tr("the checkpoint of the log cannot be used"),
            .why = why};
}

QByteArray textOf(const LogHead &head)
{
    return head.origin.toLatin1() + '\n' + QByteArray::number(head.size) + '\n'
           + head.root.toBase64() + '\n';
}

QByteArray lineOf(const LogCheckpoint &checkpoint)
{
    return signatureMark.toByteArray() + checkpoint.head.origin.toLatin1() + ' '
           + (checkpoint.keyHash + checkpoint.signature).toBase64() + '\n';
}

/// Which key signed: SHA-256 over name, line feed, signature type and key, cut to four bytes, where
/// the type is 0xff and the name of the algorithm, and the key a SubjectPublicKeyInfo.
QByteArray keyHashOf(const QString &origin, X509 *certificate)
{
    const auto algorithm = algorithmOf(X509_get0_pubkey(certificate), {}, {});
    if (!algorithm)
        return {};
    const QByteArray type = *algorithm == KeyAlgorithm::EcdsaP256 ? "\xff"
                                                                    "assay/ecdsa-p256-sha256-der"
                                                                  : "\xff"
                                                                    "assay/rsa-pkcs1-sha256";
    const QByteArray key = derOf(i2d_X509_PUBKEY, X509_get_X509_PUBKEY(certificate));
    return QCryptographicHash::hash(origin.toLatin1() + '\n' + type + key,
                                    QCryptographicHash::Sha256)
        .first(keyHashBytes);
}

bool isOrigin(const QString &origin)
{
    constexpr qsizetype longest = 100;
    return !origin.isEmpty() && origin.size() <= longest
           && std::ranges::all_of(origin,
                                  [](QChar c) { return c >= u'!' && c <= u'~' && c != u'+'; });
}

} // namespace

Result<QByteArray> signLogHead(const LogHead &head, const Identity &identity)
{
    Q_ASSERT(isOrigin(head.origin) && head.root.size() == hashBytes);
    LogCheckpoint checkpoint{.head = head, .text = textOf(head), .keyHash = {}, .signature = {}};
    const Result<QByteArray> signature = identity.sign(checkpoint.text);
    if (!signature)
        return signature.error();
    const CertificatePtr certificate = parseCertificate(identity.certificateDer());
    checkpoint.keyHash = keyHashOf(head.origin, certificate.get());
    checkpoint.signature = *signature;
    return checkpoint.text + '\n' + lineOf(checkpoint);
}

Result<LogCheckpoint> readLogCheckpoint(const QByteArray &note)
{
    if (note.size() > largestNote)
        return notCheckpoint(Text::tr("it is too large"));
    const QList<QByteArray> lines = note.split('\n');
    if (lines.size() != 6 || !lines[4].startsWith(signatureMark))
        return notCheckpoint(Text::tr("it is not three lines with one signature under them"));
    LogCheckpoint checkpoint;
    bool isNumber = false;
    checkpoint.head = {.origin = QString::fromLatin1(lines[0]),
                       .size = lines[1].toLongLong(&isNumber),
                       .root = QByteArray::fromBase64(lines[2])};
    const QByteArray value = QByteArray::fromBase64(lines[4].mid(lines[4].lastIndexOf(' ') + 1));
    if (!isNumber || checkpoint.head.size < 0 || checkpoint.head.root.size() != hashBytes
        || value.size() <= keyHashBytes || !isOrigin(checkpoint.head.origin))
        return notCheckpoint(Text::tr("its lines do not say origin, size and root"));
    checkpoint.text = textOf(checkpoint.head);
    checkpoint.keyHash = value.first(keyHashBytes);
    checkpoint.signature = value.sliced(keyHashBytes);
    // Numbers and base64 have many spellings; only the one that we write counts.
    if (checkpoint.text + '\n' + lineOf(checkpoint) != note)
        return notCheckpoint(Text::tr("it is not in canonical form"));
    return checkpoint;
}

bool isSignedBy(const LogCheckpoint &checkpoint, const QByteArray &certificateDer)
{
    const CertificatePtr certificate = parseCertificate(certificateDer);
    return certificate && checkpoint.keyHash == keyHashOf(checkpoint.head.origin, certificate.get())
           && checkSignature(certificateDer, checkpoint.text, checkpoint.signature)
                  == SignatureIntegrity::Intact;
}

QJsonObject toJson(const InclusionProof &proof)
{
    QJsonArray path;
    for (const QByteArray &hash : proof.path)
        path.append(QString::fromLatin1(hash.toBase64()));
    return {{u"checkpoint"_s, QString::fromUtf8(proof.checkpoint)},
            {u"index"_s, proof.index},
            {u"leaf"_s, QString::fromUtf8(proof.leaf)},
            {u"proof"_s, path}};
}

Result<InclusionProof> readInclusionProof(const QJsonObject &json)
{
    JsonReader reader(json);
    InclusionProof proof{.checkpoint = reader.text(u"checkpoint"_s, largestNote).toUtf8(),
                         .index = reader.integer(u"index"_s, 0, qint64(1) << 53),
                         .leaf = reader.line(u"leaf"_s, longestLeaf).toUtf8(),
                         .path = {}};
    for (const QString &hash : reader.optionalTexts(u"proof"_s, 64, longestProof))
        proof.path.append(QByteArray::fromBase64(hash.toLatin1()));
    reader.finish();
    if (!reader.ok() || toJson(proof) != json)
        return Error{.kind = Error::Kind::InvalidInput,
                     .what = Text::tr("the proof of the log cannot be used"),
                     .why = Text::tr("it does not have the form of one")};
    return proof;
}

bool holds(const InclusionProof &proof, const QByteArray &certificateDer)
{
    const Result<LogCheckpoint> checkpoint = readLogCheckpoint(proof.checkpoint);
    return checkpoint && isSignedBy(*checkpoint, certificateDer)
           && isIncluded(merkleLeaf(proof.leaf), proof.index, checkpoint->head.size, proof.path,
                         checkpoint->head.root);
}

} // namespace assessment::signing
