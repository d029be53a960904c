#include "assessment/signing/signature.h"

#include "assessment/signing/certificate.h"

namespace assessment::signing {

SignatureIntegrity checkSignature(const QByteArray &certificateDer, QByteArrayView message,
                                  QByteArrayView signature)
{
    const CertificatePtr certificate = parseCertificate(certificateDer);
    const DigestContextPtr context(EVP_MD_CTX_new());
    // 1 means right; anything else is "not right", never "could not tell": fail closed.
    const bool right = certificate && context
                       && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr,
                                               X509_get0_pubkey(certificate.get()))
                              == 1
                       && EVP_DigestVerify(context.get(), bytes(signature),
                                           static_cast<std::size_t>(signature.size()),
                                           bytes(message), static_cast<std::size_t>(message.size()))
                              == 1;
    ERR_clear_error();
    return right ? SignatureIntegrity::Intact : SignatureIntegrity::Changed;
}

} // namespace assessment::signing
