#pragma once

#include "assessment/signing/trust.h"

namespace assessment::signing {

/// Whether \a content is meant to be a trust list and not a file of certificates.
bool isTrustListFile(const QByteArray &content);

/// Reads "assay-trust-list/1" (docs/schemas): who is trusted, in whose words, since when and to
/// when, and whom to ask. Strict: an unknown name, a date that is none, a certificate that is not
/// exactly one, or the same one twice refuse the whole file. \a path is for the error. Any thread.
Result<TrustList> readTrustListFile(const QByteArray &content, const QString &path);

} // namespace assessment::signing
