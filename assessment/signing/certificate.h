#pragma once

// Internal to assessment/signing: shows OpenSSL.

#include "assessment/signing/opensslptr.h"
#include "assessment/signing/trust.h"

#include <optional>
#include <vector>

namespace assessment::signing {

enum class KeyAlgorithm;

/// The certificate whose DER fills \a der to its last byte; null otherwise.
CertificatePtr parseCertificate(QByteArrayView der);

/// The one object that parseCertificate() gives for the bytes of \a certificate, which becomes it
/// where there was none: what was read within something else is not read again.
CertificatePtr knownCertificate(X509 *certificate);

QByteArray toDer(const X509 *certificate);
CertificateDescription describe(const X509 *certificate);
bool isSelfSigned(X509 *certificate);
/// Whether \a issuer signed \a subject: names, key identifiers, usage and the signature itself.
bool isIssuedBy(X509 *subject, X509 *issuer);
/// That \a issuer signed \a subject was found out when a chain was built.
void rememberIssued(X509 *subject, X509 *issuer);

/// SHA-256 ECDSA on P-256, or RSA of 3072 bits and more; an error says what is wrong with others.
Result<KeyAlgorithm> algorithmOf(EVP_PKEY *key, const QString &what, const QString &where);
/// A certificate of somebody who signs: no CA, key usage digitalSignature or nonRepudiation, and
/// where extended usages are listed, e-mail protection (RFC 5280 §4.2.1.12), document signing
/// (RFC 9336) or any.
Status checkUsage(X509 *certificate, const QString &what, const QString &where);

/// From \a leaf upwards through \a others as far as they reach, leaf first. No signature of an
/// issuer above the last one is known.
std::vector<X509 *> pathFrom(X509 *leaf, const std::vector<CertificatePtr> &others);

/// The same through several lists.
std::vector<X509 *> longestPath(X509 *leaf,
                                const std::vector<const std::vector<CertificatePtr> *> &lists);

} // namespace assessment::signing
