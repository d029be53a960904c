#pragma once

#include "assessment/evidence/merkletree.h"
#include "assessment/model/assessment.h"
#include "assessment/model/evidencetime.h"

#include <QJsonObject>

#include <optional>

namespace assessment {

// The manifest of an assessment's evidence, as docs/adr/0006-evidence-manifest.md defines it: a
// hash tree over the canonical JSON of each item, ordered by id. Pure functions; any thread.

/// What stands for one item: who, what, when, and the digest of its content.
QJsonObject manifestEntry(const EvidenceItem &item);

/// What labels and sign-offs carry of the manifest: 32 bytes.
QByteArray manifestRoot(const QList<EvidenceItem> &evidence);

/// The leaves behind the root.
ManifestOutline manifestOutline(const QList<EvidenceItem> &evidence);
/// More are not written down: they would not fit into a line of a bundle.
inline constexpr qsizetype mostManifestLeaves = 50000;
/// Canonical JSON [{"id","leaf"}, …], and back: nothing unless it is exactly that, in order.
QByteArray leavesText(const ManifestOutline &manifest);
std::optional<ManifestOutline> outlineFromText(const QByteArray &text);

/// That one item is in a manifest, without a word about the others.
struct EvidenceProof
{
    QJsonObject item;       ///< as manifestEntry() makes it
    QList<MerkleStep> path; ///< from its leaf to the root
    QByteArray root;        ///< where the path leads

    QByteArray sha256() const; ///< of the content of the item
    qint64 bytes() const;
};

/// A proof for the item \a id of \a evidence; nothing when it is not there.
std::optional<EvidenceProof> proofOf(const QList<EvidenceItem> &evidence, const QString &id);

/// The file: canonical JSON (RFC 8785) {"format","item","path","root"} and a line end. An item of
/// a supplier needs a reader that knows of suppliers, so its format has another number.
QByteArray toFile(const EvidenceProof &proof);

/// No proof is larger: 40 steps are a manifest of 10^12 items.
inline constexpr qint64 largestProofFile = 256 * 1024;

/// Accepts only what toFile() writes, byte for byte, with a path that leads to its root; anything
/// else is Refused. \a bytes may be hostile; \a where names them in the error.
Result<EvidenceProof> readProof(const QByteArray &bytes, const QString &where);

} // namespace assessment
