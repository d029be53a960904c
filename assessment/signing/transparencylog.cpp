#include "assessment/signing/transparencylog.h"

#include <QCryptographicHash>

#include <algorithm>
#include <bit>

namespace assessment::signing {

namespace {

constexpr qsizetype hashBytes = 32;
// A proof for the largest index that a number holds; a longer one is no proof.
constexpr qsizetype longestProof = 2 * 63;

QByteArray node(const QByteArray &left, const QByteArray &right)
{
    return QCryptographicHash::hash('\x01' + left + right, QCryptographicHash::Sha256);
}

/// How many of \a count leaves hang on the left: the largest power of two below \a count.
qsizetype leftOf(qsizetype count)
{
    return static_cast<qsizetype>(std::bit_floor(static_cast<std::size_t>(count - 1)));
}

QByteArray rootOf(const QList<QByteArray> &leaves, qsizetype first, qsizetype count)
{
    if (count == 0)
        return QCryptographicHash::hash({}, QCryptographicHash::Sha256);
    if (count == 1)
        return leaves[first];
    const qsizetype left = leftOf(count);
    return node(rootOf(leaves, first, left), rootOf(leaves, first + left, count - left));
}

bool areHashes(const QList<QByteArray> &proof)
{
    return proof.size() <= longestProof && std::ranges::all_of(proof, [](const QByteArray &hash) {
               return hash.size() == hashBytes;
           });
}

} // namespace

QByteArray logRoot(const QList<QByteArray> &leaves, qsizetype size)
{
    Q_ASSERT(size >= 0 && size <= leaves.size());
    return rootOf(leaves, 0, size);
}

QList<QByteArray> inclusionProof(const QList<QByteArray> &leaves, qsizetype index, qsizetype size)
{
    Q_ASSERT(index >= 0 && index < size && size <= leaves.size());
    QList<QByteArray> proof;
    qsizetype first = 0;
    qsizetype count = size;
    while (count > 1) {
        const qsizetype left = leftOf(count);
        if (index < first + left) {
            proof.prepend(rootOf(leaves, first + left, count - left));
            count = left;
        } else {
            proof.prepend(rootOf(leaves, first, left));
            first += left;
            count -= left;
        }
    }
    return proof;
}

bool isIncluded(const QByteArray &leaf, qint64 index, qint64 size, const QList<QByteArray> &proof,
                const QByteArray &root)
{
    if (index < 0 || index >= size || leaf.size() != hashBytes || !areHashes(proof))
        return false;
    // Walks from the leaf upwards: "place" is where we are on this level, "last" the last node on
    // it. A node that has no sibling on its right takes no step there.
    qint64 place = index;
    qint64 last = size - 1;
    QByteArray hash = leaf;
    for (const QByteArray &sibling : proof) {
        if (last == 0)
            return false; // longer than the way to the root
        if (place % 2 == 1 || place == last) {
            hash = node(sibling, hash);
            while (place % 2 == 0 && place != 0) {
                place /= 2;
                last /= 2;
            }
        } else {
            hash = node(hash, sibling);
        }
        place /= 2;
        last /= 2;
    }
    return last == 0 && hash == root;
}

QList<QByteArray> consistencyProof(const QList<QByteArray> &leaves, qsizetype oldSize,
                                   qsizetype size)
{
    Q_ASSERT(oldSize >= 1 && oldSize <= size && size <= leaves.size());
    QList<QByteArray> proof;
    qsizetype first = 0;
    qsizetype count = size;
    qsizetype old = oldSize;
    bool known = true; // the old root is the root of this part, so it need not be told
    while (old != count) {
        const qsizetype left = leftOf(count);
        if (old <= left) {
            proof.prepend(rootOf(leaves, first + left, count - left));
            count = left;
        } else {
            proof.prepend(rootOf(leaves, first, left));
            first += left;
            count -= left;
            old -= left;
            known = false;
        }
    }
    if (!known)
        proof.prepend(rootOf(leaves, first, count));
    return proof;
}

bool isContinued(qint64 oldSize, const QByteArray &oldRoot, qint64 size, const QByteArray &root,
                 const QList<QByteArray> &proof)
{
    if (oldSize < 1 || oldSize > size || oldRoot.size() != hashBytes || !areHashes(proof))
        return false;
    if (oldSize == size)
        return proof.isEmpty() && oldRoot == root;
    QList<QByteArray> steps = proof;
    if (std::has_single_bit(static_cast<quint64>(oldSize)))
        steps.prepend(oldRoot);
    if (steps.isEmpty())
        return false;
    qint64 place = oldSize - 1;
    qint64 last = size - 1;
    while (place % 2 == 1) {
        place /= 2;
        last /= 2;
    }
    QByteArray before = steps.first();
    QByteArray after = steps.first();
    for (const QByteArray &step : steps.sliced(1)) {
        if (last == 0)
            return false;
        if (place % 2 == 1 || place == last) {
            before = node(step, before);
            after = node(step, after);
            while (place % 2 == 0 && place != 0) {
                place /= 2;
                last /= 2;
            }
        } else {
            after = node(after, step);
        }
        place /= 2;
        last /= 2;
    }
    return last == 0 && before == oldRoot && after == root;
}

QByteArray LogPeaks::root() const
{
    if (roots.isEmpty())
        return QCryptographicHash::hash({}, QCryptographicHash::Sha256);
    QByteArray hash = roots.last();
    for (qsizetype i = roots.size() - 2; i >= 0; --i)
        hash = node(roots[i], hash);
    return hash;
}

QByteArray LogPeaks::add(const QByteArray &leaf)
{
    QByteArray hash = leaf;
    for (qint64 rest = size; rest % 2 == 1; rest /= 2)
        hash = node(roots.takeLast(), hash);
    roots.append(hash);
    ++size;
    return hash;
}

QList<QByteArray> LogPeaks::proofOfNext() const
{
    return {roots.crbegin(), roots.crend()};
}

QList<qint64> peakEnds(qint64 size)
{
    QList<qint64> ends;
    qint64 end = 0;
    for (quint64 rest = static_cast<quint64>(size); rest != 0;) {
        const quint64 largest = std::bit_floor(rest);
        end += static_cast<qint64>(largest);
        ends.append(end - 1);
        rest -= largest;
    }
    return ends;
}

} // namespace assessment::signing
