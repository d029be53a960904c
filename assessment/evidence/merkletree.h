#pragma once

#include <QByteArray>
#include <QList>

namespace assessment {

/// One step on the way from a leaf to the root: the hash that stands beside it, and on which side.
struct MerkleStep
{
    enum class Side { Left, Right };
    Side side;
    QByteArray hash; ///< 32 bytes
};

// Hash tree of RFC 6962 §2.1 with SHA-256. Leaves and nodes are hashed behind different first
// bytes, or a node could be passed off as a leaf. All functions are pure; any thread.

/// SHA-256 of 0x00 and \a data.
QByteArray merkleLeaf(const QByteArray &data);

/// The root over \a leaves, as merkleLeaf() made them; SHA-256 of nothing when there are none.
QByteArray merkleRoot(const QList<QByteArray> &leaves);

/// The steps from leaf \a index, which must be there, to the root (RFC 6962 §2.1.1).
QList<MerkleStep> merklePath(const QList<QByteArray> &leaves, qsizetype index);

/// Where \a path leads from \a leaf.
QByteArray merkleRoot(const QByteArray &leaf, const QList<MerkleStep> &path);

} // namespace assessment
