#pragma once

// Internal to assessment/signing: shows OpenSSL.

#include "assessment/signing/certificate.h"

#include <vector>

namespace assessment::signing {

/// Everything of our detached signature but its value: one signer, SHA-256, the attributes
/// content-type, message-digest and signing-certificate-v2, the signer's certificate and \a chain,
/// its issuers in order.
/// For a given content there is exactly one such structure but for a time stamp, so a check builds
/// it again and compares bytes: nothing that the signature does not cover can differ unseen. \a key
/// may be public. Null when OpenSSL refuses.
CmsPtr assembleCms(X509 *signer, EVP_PKEY *key, const std::vector<CertificatePtr> &chain,
                   const QByteArray &contentDigest);

/// The bytes the signer signs: the DER SET OF the signed attributes (RFC 5652 §5.4).
QByteArray signedAttributes(CMS_ContentInfo *cms);

/// DER of \a cms with \a signature in its place, and \a token, unless empty, as the one attribute
/// that is not signed: a time stamp over the signature. Empty when OpenSSL refuses.
QByteArray encodeCms(CMS_ContentInfo *cms, const QByteArray &signature,
                     const QByteArray &token = {});

/// A CMS and the certificates it brings, in their order. The structure itself may be without them:
/// to read them costs more than all of the rest, and those of a batch are the same, so that they
/// are read once (parseCertificate()). No structure when \a der is none; \a der may be hostile.
struct ParsedCms
{
    CmsPtr cms;
    std::vector<CertificatePtr> certificates;
};
ParsedCms parseCms(QByteArrayView der);

} // namespace assessment::signing
