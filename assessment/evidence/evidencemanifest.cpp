#include "assessment/evidence/evidencemanifest.h"

#include "assessment/json/canonicaljson.h"
#include "assessment/json/jsonreader.h"
#include "assessment/json/strictjson.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::EvidenceManifest)
};

constexpr auto formatOfProof = "assay-evidence-proof/1"_L1;
constexpr auto formatOfSupplied = "assay-evidence-proof/2"_L1; ///< of an item with "supplier"
constexpr qsizetype digestBytes = 32;
constexpr qsizetype mostSteps = 40;
constexpr qsizetype longestText = 4000;
constexpr qsizetype mostProvisions = 1000;
constexpr qint64 mostBytes = 1LL << 53; // what JSON numbers hold exactly

QString hex(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

/// Bytes of exactly a SHA-256 in lower-case hex, else nothing.
std::optional<QByteArray> digestFrom(const QJsonValue &value)
{
    const QByteArray digest = QByteArray::fromHex(value.toString().toLatin1());
    if (digest.size() != digestBytes || hex(digest) != value.toString())
        return std::nullopt;
    return digest;
}

QList<EvidenceItem> ordered(QList<EvidenceItem> evidence)
{
    std::ranges::sort(evidence, {}, &EvidenceItem::id);
    return evidence;
}

QList<QByteArray> leavesOf(const QList<EvidenceItem> &evidence)
{
    QList<QByteArray> leaves;
    for (const EvidenceItem &item : evidence)
        leaves.append(merkleLeaf(canonicalJson(manifestEntry(item))));
    return leaves;
}

QJsonObject toJson(const MerkleStep &step)
{
    return {{step.side == MerkleStep::Side::Left ? u"left"_s : u"right"_s, hex(step.hash)}};
}

std::optional<MerkleStep> stepFrom(const QJsonValue &value)
{
    const QJsonObject step = value.toObject();
    if (step.size() != 1)
        return std::nullopt;
    const QString side = step.constBegin().key();
    const auto hash = digestFrom(step.constBegin().value());
    if (!hash || (side != u"left" && side != u"right"))
        return std::nullopt;
    return MerkleStep{side == u"left" ? MerkleStep::Side::Left : MerkleStep::Side::Right, *hash};
}

bool isText(const QJsonValue &value)
{
    return value.isString() && value.toString().size() <= longestText;
}

bool isCount(const QJsonValue &value, qint64 least)
{
    const qint64 number = value.toInteger(-1);
    return value.isDouble() && number >= least && number <= mostBytes;
}

bool areTexts(const QJsonValue &value)
{
    const QJsonArray texts = value.toArray();
    return value.isArray() && texts.size() <= mostProvisions
           && std::all_of(texts.begin(), texts.end(),
                          [](const QJsonValue &one) { return isText(one); });
}

/// What a leaf says of whose evidence it is: what the component is, not whether it still holds.
QJsonObject supplierEntry(const SuppliedBy &by)
{
    return {{u"component"_s, by.component.id},      {u"kind"_s, idOf(by.component.kind)},
            {u"name"_s, by.component.name},         {u"version"_s, by.component.version},
            {u"supplier"_s, by.component.supplier}, {u"item"_s, by.source}};
}

bool isSupplier(const QJsonValue &value)
{
    static const QStringList texts{u"component"_s, u"name"_s, u"version"_s, u"supplier"_s,
                                   u"item"_s};
    const QJsonObject entry = value.toObject();
    return entry.size() == texts.size() + 1 && componentKindFromId(entry[u"kind"_s].toString())
           && std::all_of(texts.begin(), texts.end(),
                          [&](const QString &name) { return isText(entry[name]); });
}

QString formatOf(const QJsonObject &item)
{
    return item.contains(u"supplier"_s) ? formatOfSupplied : formatOfProof;
}

/// Whether every member is there, is of its kind, and no other is.
bool isEntry(const QJsonObject &entry)
{
    static const QStringList texts{u"id"_s,  u"title"_s, u"fileName"_s, u"mediaType"_s,
                                   u"url"_s, u"run"_s,   u"added"_s,    u"addedBy"_s};
    qsizetype known = texts.size() + 4;
    if (entry.contains(u"expires"_s)) {
        ++known;
        if (!dateFromIso(entry[u"expires"_s].toString()))
            return false;
    }
    if (entry.contains(u"supplier"_s)) {
        ++known;
        if (!isSupplier(entry[u"supplier"_s]))
            return false;
    }
    return entry.size() == known
           && std::all_of(texts.begin(), texts.end(),
                          [&](const QString &name) { return isText(entry[name]); })
           && digestFrom(entry[u"sha256"_s]) && isCount(entry[u"bytes"_s], 0)
           && isCount(entry[u"revision"_s], 1) && areTexts(entry[u"provisions"_s]);
}

} // namespace

QJsonObject manifestEntry(const EvidenceItem &item)
{
    QJsonObject entry{{u"id"_s, item.id},
                      {u"title"_s, item.title},
                      {u"fileName"_s, item.fileName},
                      {u"mediaType"_s, item.mediaType},
                      {u"url"_s, item.url},
                      {u"sha256"_s, hex(item.sha256)},
                      {u"bytes"_s, item.bytes},
                      {u"provisions"_s, QJsonArray::fromStringList(item.provisions)},
                      {u"revision"_s, item.revision},
                      {u"run"_s, item.run},
                      {u"added"_s, item.added.toUTC().toString(Qt::ISODate)},
                      {u"addedBy"_s, item.addedBy}};
    // Only where there is one: labels of before the days of validity keep their roots.
    if (item.expires.isValid())
        entry[u"expires"_s] = item.expires.toString(Qt::ISODate);
    if (item.supplied)
        entry[u"supplier"_s] = supplierEntry(*item.supplied);
    return entry;
}

QByteArray manifestRoot(const QList<EvidenceItem> &evidence)
{
    return merkleRoot(leavesOf(ordered(evidence)));
}

ManifestOutline manifestOutline(const QList<EvidenceItem> &evidence)
{
    const QList<EvidenceItem> items = ordered(evidence);
    const QList<QByteArray> hashes = leavesOf(items);
    ManifestOutline manifest{.root = merkleRoot(hashes), .leaves = {}};
    for (qsizetype place = 0; place < items.size(); ++place)
        manifest.leaves.append({.id = items[place].id, .hash = hashes[place]});
    return manifest;
}

QByteArray leavesText(const ManifestOutline &manifest)
{
    QJsonArray leaves;
    for (const ManifestLeaf &leaf : manifest.leaves)
        leaves.append(QJsonObject{{u"id"_s, leaf.id}, {u"leaf"_s, hex(leaf.hash)}});
    return canonicalJson(leaves);
}

std::optional<ManifestOutline> outlineFromText(const QByteArray &text)
{
    const auto json = parseJson(text, {}, {.bytes = mostManifestLeaves * 256, .depth = 3});
    if (!json || !json->isArray())
        return std::nullopt;
    const QJsonArray leaves = json->toArray();
    if (leaves.size() > mostManifestLeaves)
        return std::nullopt;
    ManifestOutline manifest;
    QList<QByteArray> hashes;
    QString before;
    for (const QJsonValue &leaf : leaves) {
        const QString id = leaf[u"id"].toString();
        const auto hash = digestFrom(leaf[u"leaf"]);
        if (!hash || id <= before)
            return std::nullopt;
        before = id;
        hashes.append(*hash);
        manifest.leaves.append({.id = id, .hash = *hash});
    }
    manifest.root = merkleRoot(hashes);
    if (leavesText(manifest) != text)
        return std::nullopt;
    return manifest;
}

QByteArray EvidenceProof::sha256() const
{
    return QByteArray::fromHex(item[u"sha256"_s].toString().toLatin1());
}

qint64 EvidenceProof::bytes() const
{
    return item[u"bytes"_s].toInteger();
}

std::optional<EvidenceProof> proofOf(const QList<EvidenceItem> &evidence, const QString &id)
{
    const QList<EvidenceItem> items = ordered(evidence);
    const auto found = std::ranges::find(items, id, &EvidenceItem::id);
    if (found == items.end())
        return std::nullopt;
    const QList<QByteArray> leaves = leavesOf(items);
    return EvidenceProof{.item = manifestEntry(*found),
                         .path = merklePath(leaves, found - items.begin()),
                         .root = merkleRoot(leaves)};
}

QByteArray toFile(const EvidenceProof &proof)
{
    QJsonArray path;
    for (const MerkleStep &step : proof.path)
        path.append(toJson(step));
    return canonicalJson(QJsonObject{{u"format"_s, formatOf(proof.item)},
                                     {u"item"_s, proof.item},
                                     {u"path"_s, path},
                                     {u"root"_s, hex(proof.root)}})
           + '\n';
}

Result<EvidenceProof> readProof(const QByteArray &bytes, const QString &where)
{
    const auto refused = [&where](const QString &why) {
        return Error{.kind = Error::Kind::Refused,
                     .what = Text::tr("the proof does not hold"),
                     .where = where,
                     .why = why,
                     .advice = Text::tr("ask for the proof again")};
    };
    const auto json = parseJson(bytes, where, {.bytes = largestProofFile, .depth = 8});
    if (!json)
        return refused(json.error().why);
    const QJsonObject object = json->toObject();
    if (object[u"format"_s] != formatOf(object[u"item"_s].toObject()))
        return refused(Text::tr("it is not a proof in a form that this version knows"));
    EvidenceProof proof{.item = object[u"item"_s].toObject(), .path = {}, .root = {}};
    if (!isEntry(proof.item))
        return refused(Text::tr("what it says of the item is incomplete or unknown"));
    const QJsonArray path = object[u"path"_s].toArray();
    if (path.size() > mostSteps)
        return refused(Text::tr("its path is longer than any manifest is deep"));
    for (const QJsonValue &value : path) {
        const auto step = stepFrom(value);
        if (!step)
            return refused(Text::tr("its path has a step that is none"));
        proof.path.append(*step);
    }
    const auto root = digestFrom(object[u"root"_s]);
    if (!root)
        return refused(Text::tr("its root is not a SHA-256"));
    proof.root = *root;
    if (toFile(proof) != bytes)
        return refused(Text::tr("it is not in canonical form"));
    if (merkleRoot(merkleLeaf(canonicalJson(proof.item)), proof.path) != proof.root)
        return refused(Text::tr("its path does not lead from the item to the root"));
    return proof;
}

} // namespace assessment
