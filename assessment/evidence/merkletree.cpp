#include "assessment/evidence/merkletree.h"

#include <QCryptographicHash>

#include <bit>

namespace assessment {

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray node(const QByteArray &left, const QByteArray &right)
{
    return sha256('\x01' + left + right);
}

/// How many of \a count leaves hang on the left: the largest power of two below \a count.
qsizetype leftOf(qsizetype count)
{
    return static_cast<qsizetype>(std::bit_floor(static_cast<std::size_t>(count - 1)));
}

QByteArray rootOf(const QList<QByteArray> &leaves, qsizetype first, qsizetype count)
{
    if (count == 0)
        return sha256({});
    if (count == 1)
        return leaves[first];
    const qsizetype left = leftOf(count);
    return node(rootOf(leaves, first, left), rootOf(leaves, first + left, count - left));
}

} // namespace

QByteArray merkleLeaf(const QByteArray &data)
{
    return sha256('\0' + data);
}

QByteArray merkleRoot(const QList<QByteArray> &leaves)
{
    return rootOf(leaves, 0, leaves.size());
}

QList<MerkleStep> merklePath(const QList<QByteArray> &leaves, qsizetype index)
{
    Q_ASSERT(index >= 0 && index < leaves.size());
    QList<MerkleStep> path;
    qsizetype first = 0;
    qsizetype count = leaves.size();
    while (count > 1) {
        const qsizetype left = leftOf(count);
        if (index < first + left) {
            path.prepend({MerkleStep::Side::Right, rootOf(leaves, first + left, count - left)});
            count = left;
        } else {
            path.prepend({MerkleStep::Side::Left, rootOf(leaves, first, left)});
            first += left;
            count -= left;
        }
    }
    return path;
}

QByteArray merkleRoot(const QByteArray &leaf, const QList<MerkleStep> &path)
{
    QByteArray hash = leaf;
    for (const MerkleStep &step : path) {
        switch (step.side) {
        case MerkleStep::Side::Left: hash = node(step.hash, hash); break;
        case MerkleStep::Side::Right: hash = node(hash, step.hash); break;
        }
    }
    return hash;
}

} // namespace assessment
