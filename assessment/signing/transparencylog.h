#pragma once

#include <QByteArray>
#include <QList>

namespace assessment::signing {

// The log of what was done with labels is a tree of hashes (RFC 6962 §2.1, SHA-256): who keeps its
// root can be shown later that an entry is in it, and that nothing before was changed, removed or
// put in another order. Pure functions over the hashes of leaves, as merkleLeaf() makes them
// (assessment/evidence/merkletree.h); 32 bytes each. Any thread.

/// The root over the first \a size of \a leaves, of which there are as many at least; SHA-256 of
/// nothing for 0.
QByteArray logRoot(const QList<QByteArray> &leaves, qsizetype size);

/// The hashes that lead from leaf \a index to the root over the first \a size leaves (RFC 6962
/// §2.1.1), the nearest first. \a index lies below \a size.
QList<QByteArray> inclusionProof(const QList<QByteArray> &leaves, qsizetype index, qsizetype size);

/// Whether \a proof leads from \a leaf at \a index to \a root over \a size leaves (RFC 9162
/// §2.1.3.2). Every argument may be hostile.
bool isIncluded(const QByteArray &leaf, qint64 index, qint64 size, const QList<QByteArray> &proof,
                const QByteArray &root);

/// The hashes that show that the tree over the first \a size leaves continues the one over the
/// first \a oldSize (RFC 6962 §2.1.2). \a oldSize is 1 … \a size.
QList<QByteArray> consistencyProof(const QList<QByteArray> &leaves, qsizetype oldSize,
                                   qsizetype size);

/// Whether \a proof shows that the tree with \a root over \a size leaves only adds to the one with
/// \a oldRoot over \a oldSize (RFC 9162 §2.1.4.2). Every argument may be hostile.
bool isContinued(qint64 oldSize, const QByteArray &oldRoot, qint64 size, const QByteArray &root,
                 const QList<QByteArray> &proof);

/// What is needed of a log to add to it: the roots of the full trees it falls into, the largest
/// first. It grows with the logarithm of the log.
struct LogPeaks
{
    qint64 size = 0;
    QList<QByteArray> roots; ///< as many as \c size has binary ones

    QByteArray root() const; ///< over all of it
    /// Adds a leaf. Returns the root of the largest full tree that it completes: who keeps that
    /// beside each leaf finds all peaks again (see peakEnds()).
    QByteArray add(const QByteArray &leaf);
    /// The inclusion proof of the leaf that add() would put next, at the size it makes.
    QList<QByteArray> proofOfNext() const;
};

/// The indices of the leaves that complete the peaks of a log of \a size leaves, in their order.
QList<qint64> peakEnds(qint64 size);

} // namespace assessment::signing
