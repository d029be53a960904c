#include "assessment/exchange/bundlereader.h"

#include "assessment/exchange/archivereader.h"
#include "assessment/exchange/casecheck.h"
#include "assessment/exchange/historyfragment.h"
#include "assessment/json/strictjson.h"
#include "assessment/signing/sha256.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Bundle)
};

constexpr qint64 largestManifest = 16 * 1024 * 1024;
constexpr qint64 largestSignature = 256 * 1024;
constexpr qint64 largestState = 64 * 1024 * 1024;
constexpr qint64 largestStateLine = 8 * 1024 * 1024;
constexpr qint64 largestHistoryLine = 64 * 1024 * 1024;
constexpr qint64 pieceSize = 512 * 1024;

QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// Cuts what comes in pieces into lines.
class Lines
{
public:
    explicit Lines(qint64 longest) : m_longest(longest) {}

    /// False when \a take said so, or a line is too long.
    bool add(const QByteArray &piece, const std::function<bool(const QByteArray &)> &take)
    {
        qsizetype from = 0;
        for (qsizetype end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
            m_line += piece.sliced(from, end - from);
            if (m_line.size() > m_longest || !take(m_line))
                return false;
            m_line.clear();
            from = end + 1;
        }
        m_line += piece.sliced(from);
        return m_line.size() <= m_longest;
    }
    bool isWhole() const { return m_line.isEmpty(); }
    bool isTooLong() const { return m_line.size() > m_longest; }

private:
    qint64 m_longest;
    QByteArray m_line;
};

class Reading
{
public:
    Reading(ArchiveReader &archive, const Progress &progress)
        : m_archive(archive)
        , m_progress(progress)
    {}

    Result<BundleContents> run(const signing::TrustList &trust, const QDateTime &at,
                               const SchemeLookup &schemes);

private:
    Result<QByteArray> small(const ArchiveReader::Entry &entry, qint64 most);
    Status readSignature(const ArchiveReader::Entry &entry, const QByteArray &manifest,
                         const signing::TrustList &trust, const QDateTime &at);
    Status readMember(const BundleMember &member);
    Status readLine(const BundleMember &member, const QByteArray &line, HistoryFragment &history);

    ArchiveReader &m_archive;
    const Progress &m_progress;
    BundleContents m_found;
    qint64 m_done = 0;
    qint64 m_lines = 0;
};

Result<QByteArray> Reading::small(const ArchiveReader::Entry &entry, qint64 most)
{
    if (entry.bytes > most) {
        return m_archive.refused(entry.name, Text::tr("it is longer than %1 bytes").arg(most));
    }
    QByteArray all;
    while (true) {
        const Result<QByteArray> piece = m_archive.read(pieceSize);
        if (!piece)
            return piece.error();
        if (piece->isEmpty())
            break;
        all += *piece;
        if (all.size() > most)
            return m_archive.refused(entry.name, Text::tr("it is longer than it says"));
    }
    if (all.size() != entry.bytes)
        return m_archive.refused(entry.name, Text::tr("it is cut off"));
    m_done += all.size();
    return all;
}

Status Reading::readSignature(const ArchiveReader::Entry &entry, const QByteArray &manifest,
                              const signing::TrustList &trust, const QDateTime &at)
{
    const Result<QByteArray> der = small(entry, largestSignature);
    if (!der)
        return der.error();
    const auto check = signing::checkDetached(*der, manifest, trust, at);
    if (!check) {
        return m_archive.refused(entry.name, Text::tr("it is no signature"),
                                 check.error().message());
    }
    if (check->integrity != signing::SignatureIntegrity::Intact
        || !check->structureProblems.isEmpty()) {
        return m_archive.refused(
            entry.name,
            Text::tr("the signature does not fit: the bundle was changed after it was signed"),
            (check->reasons + check->structureProblems).join(u' '));
    }
    m_found.signature = {.isSigned = true,
                         .trust = check->signer,
                         .certificate = check->certificate,
                         .reasons = check->reasons};
    return Ok;
}

Status Reading::readLine(const BundleMember &member, const QByteArray &line,
                         HistoryFragment &history)
{
    const QString where = u"%1, line %2"_s.arg(member.name).arg(++m_lines);
    if (member.name == bundleHistoryName) {
        const Status added = history.add(line);
        return added ? added : m_archive.refused(where, added.error().why, added.error().detail);
    }
    const Result<CaseRow> row = caseRowFromLine(line);
    if (!row)
        return m_archive.refused(where, row.error().why, row.error().detail);
    m_found.state.append(*row);
    return Ok;
}

Status Reading::readMember(const BundleMember &member)
{
    const bool isState = member.name == bundleStateName;
    const bool isHistory = member.name == bundleHistoryName;
    if (isState && member.bytes > largestState)
        return m_archive.refused(member.name,
                                 Text::tr("it is longer than %1 bytes").arg(largestState));
    signing::Sha256 hash;
    Lines lines(isState ? largestStateLine : largestHistoryLine);
    HistoryFragment history(m_found.manifest);
    m_lines = 0;
    qint64 got = 0;
    while (true) {
        if (m_progress.cancelled()) {
            return Error{.kind = Error::Kind::Cancelled,
                         .what = Text::tr("the bundle was not read"),
                         .why = Text::tr("it was cancelled")};
        }
        const Result<QByteArray> piece = m_archive.read(pieceSize);
        if (!piece)
            return piece.error();
        if (piece->isEmpty())
            break;
        hash.add(*piece);
        got += piece->size();
        m_done += piece->size();
        m_progress.tell(m_done, m_archive.size());
        if (!isState && !isHistory)
            continue;
        Status read = Ok;
        const bool whole = lines.add(*piece, [&](const QByteArray &line) {
            read = readLine(member, line, history);
            return bool(read);
        });
        if (!read)
            return read;
        if (!whole)
            return m_archive.refused(member.name, Text::tr("a line in it is too long"));
    }
    if (got != member.bytes)
        return m_archive.refused(member.name, Text::tr("it is cut off or longer than it says"));
    if (hash.result() != member.sha256)
        return m_archive.refused(member.name,
                                 Text::tr("its SHA-256 is not the one in the manifest"));
    if (!lines.isWhole())
        return m_archive.refused(member.name, Text::tr("its last line has no end"));
    if (isHistory) {
        if (const Status whole = history.finish(); !whole)
            return m_archive.refused(member.name, whole.error().why);
        m_found.historyRows = history.rows();
        m_found.checkpoints = history.checkpoints();
        m_found.assessors = history.workers();
    }
    return Ok;
}

Result<BundleContents> Reading::run(const signing::TrustList &trust, const QDateTime &at,
                                    const SchemeLookup &schemes)
{
    m_found.bytes = m_archive.size();
    auto entry = m_archive.next();
    if (!entry)
        return entry.error();
    if (!*entry || (*entry)->name != bundleManifestName) {
        return m_archive.refused(*entry ? (*entry)->name : QString(),
                                 Text::tr("the manifest must come first"));
    }
    const Result<QByteArray> bytes = small(**entry, largestManifest);
    if (!bytes)
        return bytes.error();
    const auto manifest =
        readBundleManifest(*bytes, m_archive.path() + u": "_s + bundleManifestName.toString());
    if (!manifest)
        return manifest.error();
    m_found.manifest = *manifest;
    m_found.manifestSha256 = sha256Of(*bytes);

    entry = m_archive.next();
    if (!entry)
        return entry.error();
    if (*entry && (*entry)->name == bundleSignatureName) {
        const Status checked = readSignature(**entry, *bytes, trust, at);
        if (!checked)
            return checked.error();
        entry = m_archive.next();
        if (!entry)
            return entry.error();
    }
    for (const BundleMember &member : manifest->members) {
        if (!*entry)
            return m_archive.refused(member.name, Text::tr("it is missing: the bundle is cut off"));
        if ((*entry)->name != member.name) {
            return m_archive.refused(
                (*entry)->name,
                Text::tr("the manifest does not name it here; it wants %1").arg(member.name));
        }
        if ((*entry)->bytes != member.bytes)
            return m_archive.refused(member.name,
                                     Text::tr("it has another length than the manifest says"));
        if (const Status read = readMember(member); !read)
            return read.error();
        entry = m_archive.next();
        if (!entry)
            return entry.error();
    }
    if (*entry)
        return m_archive.refused((*entry)->name, Text::tr("the manifest does not name it"));
    const auto wrong = checkCase(m_found.state, m_found.manifest, schemes);
    if (wrong)
        return m_archive.refused(wrong->place, wrong->reason);
    m_found.assessors += workersOf(m_found.state, m_found.manifest);
    m_found.assessors.removeDuplicates();
    m_found.assessors.sort();
    return m_found;
}

/// A file of the archive as a device that is read once, from its beginning.
class MemberDevice : public QIODevice
{
public:
    explicit MemberDevice(ArchiveReader &archive) : m_archive(archive)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_ended; }
    std::optional<Error> failure() const { return m_failure; }

protected:
    qint64 readData(char *into, qint64 most) override
    {
        const Result<QByteArray> piece = m_archive.read(most);
        if (!piece) {
            m_failure = piece.error();
            setErrorString(piece.error().message());
            return -1;
        }
        m_ended = piece->isEmpty();
        std::copy(piece->begin(), piece->end(), into);
        return m_ended ? -1 : piece->size();
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    ArchiveReader &m_archive;
    bool m_ended = false;
    std::optional<Error> m_failure;
};

Error isAnother(const QString &path)
{
    return {.kind = Error::Kind::Conflict,
            .what = Text::tr("the bundle cannot be imported"),
            .where = path,
            .why = Text::tr("the file is no longer the one that was looked at"),
            .advice = Text::tr("look at it again first")};
}

} // namespace

BundleSummary BundleContents::summary() const
{
    BundleSummary summary{.assessment = manifest.assessment,
                          .manifestSha256 = manifestSha256,
                          .stateSha256 = manifest.member(bundleStateName.toString())->sha256,
                          .isPublic = manifest.isPublic,
                          .signature = signature,
                          .historyRows = historyRows,
                          .bytes = bytes};
    for (const CaseRow &row : state) {
        summary.answers += row.table == u"answer" ? 1 : 0;
        summary.evidence += row.table == u"evidence" ? 1 : 0;
    }
    for (const BundleMember &member : manifest.members)
        summary.contents += member.name.startsWith(u"content/") ? 1 : 0;
    return summary;
}

Result<BundleContents> readBundle(const QString &path, const signing::TrustList &trust,
                                  const QDateTime &at, const Progress &progress,
                                  const SchemeLookup &schemes)
{
    auto archive = ArchiveReader::open(path);
    if (!archive)
        return archive.error();
    return Reading(*archive, progress).run(trust, at, schemes);
}

Status eachMember(const QString &path, const QByteArray &manifestSha256,
                  const std::function<Status(const BundleMember &, QIODevice &)> &take)
{
    auto archive = ArchiveReader::open(path);
    if (!archive)
        return archive.error();
    auto entry = archive->next();
    if (!entry)
        return entry.error();
    if (!*entry || (*entry)->bytes > largestManifest)
        return isAnother(path);
    QByteArray bytes;
    while (true) {
        const Result<QByteArray> piece = archive->read(pieceSize);
        if (!piece)
            return piece.error();
        if (piece->isEmpty())
            break;
        bytes += *piece;
    }
    if (sha256Of(bytes) != manifestSha256)
        return isAnother(path);
    const auto manifest = readBundleManifest(bytes, path);
    if (!manifest)
        return manifest.error();
    while (true) {
        entry = archive->next();
        if (!entry)
            return entry.error();
        if (!*entry)
            return Ok;
        const BundleMember *member = manifest->member((*entry)->name);
        if (!member)
            continue; // the signature, which was checked
        MemberDevice device(*archive);
        const Status taken = take(*member, device);
        if (device.failure())
            return *device.failure();
        if (!taken)
            return taken;
    }
}

} // namespace assessment
