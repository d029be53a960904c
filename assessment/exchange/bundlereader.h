#pragma once

#include "assessment/exchange/bundle.h"
#include "assessment/progress.h"
#include "assessment/scheme/catalogue.h"
#include "assessment/signing/trust.h"

#include <QIODevice>

#include <functional>

namespace assessment {

/// Everything that a look at a whole bundle gives; its contents were read and hashed, not kept.
struct BundleContents
{
    BundleManifest manifest;
    QByteArray manifestSha256;
    BundleSignature signature;
    QList<CaseRow> state;
    int historyRows = 0;
    QStringList checkpoints; ///< "sequence hash" of the row before each sign-off
    QStringList assessors;   ///< everybody who worked on it, after manifest, rows and history
    qint64 bytes = 0;

    BundleSummary summary() const;
};

/// Reads the bundle at \a path, which may be hostile, from the first byte to the last, in constant
/// memory but for its state. Refused whole, with the place and the reason, unless it is exactly
/// what an export writes: the manifest, its signature if it has one, and the files that the
/// manifest names, in its order, with their lengths and SHA-256; state and history that hold
/// together. A signature that does not fit is a reason to refuse; a signer whom nobody trusts is
/// not, and is told. \a schemes knows the
/// scheme it follows. Any thread.
Result<BundleContents> readBundle(const QString &path, const signing::TrustList &trust,
                                  const QDateTime &at, const Progress &progress,
                                  const SchemeLookup &schemes = builtInScheme);

/// Gives each file that the manifest with \a manifestSha256 names to \a take, which reads as much
/// of it as it wants. Conflict when the file at \a path is no longer that bundle.
Status eachMember(const QString &path, const QByteArray &manifestSha256,
                  const std::function<Status(const BundleMember &, QIODevice &)> &take);

} // namespace assessment
