#include "assessment/signing/cms.h"

#include "assessment/signing/cmsstructure.h"
#include "assessment/signing/identityprivate.h"

#include <QCoreApplication>
#include <QCryptographicHash>

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

Result<QByteArray> signDetached(const Identity &identity, QByteArrayView content)
{
    const auto &key = CmsAccess::of(identity);
    const QByteArray digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    const CmsPtr cms = assembleCms(key.certificate.get(), key.key.get(), key.chain, digest);
    if (!cms)
        return signingFailed();
    const Result<QByteArray> signature = identity.sign(signedAttributes(cms.get()));
    if (!signature)
        return signature.error();
    return encodeCms(cms.get(), *signature);
}

} // namespace assessment::signing
