#include "assessment/signing/cms.h"

#include "assessment/signing/cmsstructure.h"
#include "assessment/signing/digest.h"
#include "assessment/signing/identityprivate.h"
#include "assessment/signing/timestamp.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace assessment::signing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::signing::Cms)
};

Error signingFailed()
{
    return {.kind = Error::Kind::Crypto,
            .what = Text::tr("the signature cannot be made"),
            .why = Text::tr("the cryptographic library refused"),
            .detail = opensslDetail()};
}

} // namespace

Result<QByteArray> signDetached(const Identity &identity, QByteArrayView content,
                                const Stamper &stamp)
{
    return signDigest(identity, digestOf(content), stamp);
}

Result<QByteArray> signDigest(const Identity &identity, const QByteArray &digest,
                              const Stamper &stamp)
{
    const auto &key = CmsAccess::of(identity);
    const CmsPtr cms = assembleCms(key.certificate.get(), key.key.get(), key.chain, digest);
    if (!cms)
        return signingFailed();
    const Result<QByteArray> signature = identity.sign(signedAttributes(cms.get()));
    if (!signature)
        return signature.error();
    if (!stamp)
        return encodeCms(cms.get(), *signature);
    const Result<TimestampToken> token =
        stamp(QCryptographicHash::hash(*signature, QCryptographicHash::Sha256));
    if (!token)
        return token.error();
    const QByteArray stamped = encodeCms(cms.get(), *signature, token->der);
    if (stamped.isEmpty())
        return signingFailed();
    return stamped;
}

QString idOf(SignatureLevel level)
{
    switch (level) {
    case SignatureLevel::None: return u"none"_s;
    case SignatureLevel::BB: return u"B-B"_s;
    case SignatureLevel::BT: return u"B-T"_s;
    case SignatureLevel::BLT: return u"B-LT"_s;
    }
    Q_UNREACHABLE();
}

} // namespace assessment::signing
