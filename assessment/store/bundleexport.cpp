#include "assessment/store/bundleexport.h"

#include "assessment/evidence/contentstore.h"
#include "assessment/exchange/casecheck.h"
#include "assessment/exchange/historyfragment.h"
#include "assessment/json/canonicaljson.h"
#include "assessment/model/role.h"
#include "assessment/signing/cms.h"
#include "assessment/signing/sha256.h"
#include "assessment/store/bundlestaging.h"
#include "assessment/store/casestate.h"
#include "assessment/store/exchanges.h"
#include "assessment/store/migrations.h"
#include "assessment/store/review.h"
#include "assessment/store/roles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <numeric>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Error unwritten(const QString &path, const QString &why, Error::Kind kind = Error::Kind::Storage,
                const QString &advice = {})
{
    return {.kind = kind,
            .what = BundleExport::tr("the bundle cannot be written"),
            .where = QDir::toNativeSeparators(path),
            .why = why,
            .advice = advice};
}

/// A device that passes on to the archive what is written to it.
class IntoArchive : public QIODevice
{
public:
    explicit IntoArchive(ArchiveWriter &archive) : m_archive(archive)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 length) override
    {
        const Status written = m_archive.write(QByteArrayView(bytes, length));
        if (written)
            return length;
        setErrorString(written.error().why);
        return -1;
    }

private:
    ArchiveWriter &m_archive;
};

qint64 bytesOf(const BundleManifest &manifest)
{
    return std::accumulate(
        manifest.members.begin(), manifest.members.end(), qint64(0),
        [](qint64 sum, const BundleMember &member) { return sum + member.bytes; });
}

Status checkSize(const BundleManifest &manifest, qint64 most)
{
    const qint64 bytes = bytesOf(manifest);
    if (most == 0 || bytes <= most)
        return Ok;
    return Error{
        .kind = Error::Kind::Refused,
        .what = BundleExport::tr("the bundle cannot be written"),
        .where = manifest.assessment,
        .why = BundleExport::tr("it would hold %1, and %2 is the most here")
                   .arg(QLocale().formattedDataSize(bytes), QLocale().formattedDataSize(most)),
        .advice = BundleExport::tr("write it into a file of its own")};
}

/// Makes a renaming in \a folder outlast a power cut.
void syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

Status checkName(const QString &path)
{
    const QFileInfo file(path);
    if (path.isEmpty() || file.isDir())
        return unwritten(path, BundleExport::tr("it is no name of a file"), Error::Kind::Usage);
    if (file.exists() || file.isSymLink()) {
        return unwritten(path, BundleExport::tr("there is a file of that name"),
                         Error::Kind::Conflict, BundleExport::tr("choose another name"));
    }
    if (!QFileInfo(file.absolutePath()).isDir())
        return unwritten(path, BundleExport::tr("there is no such folder"));
    return Ok;
}

/// Lets \a fill write a file that appears under \a path complete, and in nobody's place.
Status publish(const QString &path, const std::function<Status(QIODevice &)> &fill)
{
    QTemporaryFile part(path + u".XXXXXX"_s);
    if (!part.open())
        return unwritten(path, part.errorString());
    if (const Status filled = fill(part); !filled)
        return filled;
    if (!part.flush() || ::fsync(part.handle()) != 0
        || !part.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup
                                | QFile::ReadOther))
        return unwritten(path, part.errorString());
    // Qt renames without replacing: renameat2() with RENAME_NOREPLACE on Linux.
    part.setAutoRemove(false);
    if (!part.rename(path)) {
        part.setAutoRemove(true);
        const Status name = checkName(path);
        return name ? unwritten(path, part.errorString()) : name;
    }
    syncFolder(QFileInfo(path).absolutePath());
    return Ok;
}

} // namespace

Status BundleExport::addPeople(BundleManifest &manifest, const QJsonObject &assessment)
{
    const auto assessors = assessorsOf(m_store.database, manifest.assessment);
    if (!assessors)
        return assessors.error();
    const auto grants = roleGrants(m_store.database);
    if (!grants)
        return grants.error();
    QStringList names = *assessors;
    for (const QString &column : {u"submitted_by"_s, u"decided_by"_s}) {
        if (const QString name = assessment[column].toString(); !name.isEmpty())
            names.append(name);
    }
    names.removeDuplicates();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        BundlePerson person{.name = name, .roles = {}, .assessed = assessors->contains(name)};
        for (const RoleGrant &grant : *grants) {
            if (grant.name == name)
                person.roles.append(idOf(grant.role));
        }
        person.roles.sort();
        manifest.people.append(person);
    }
    return Ok;
}

Status BundleExport::addHistory(BundleManifest &manifest, const QString &product)
{
    if (!m_history.open())
        return unwritten(m_history.fileTemplate(), m_history.errorString());
    signing::Sha256 hash;
    bool whole = true;
    const Status read = m_store.database.each(
        u"SELECT %1 FROM log WHERE subject IN (?, ?) ORDER BY sequence"_s.arg(logColumns()),
        {manifest.assessment, product}, [&](const QSqlQuery &row) {
            const StoredLogRow stored = storedLogRow(row);
            manifest.origin.sequence = stored.sequence;
            manifest.origin.hash = stored.hash;
            if (manifest.isPublic)
                return true;
            const QByteArray line = historyLine(stored) + '\n';
            hash.add(line);
            ++m_historyRows;
            whole = m_history.write(line) == line.size();
            return whole && !m_progress.cancelled();
        });
    if (!read)
        return read;
    if (!whole || !m_history.flush())
        return unwritten(m_history.fileName(), m_history.errorString());
    if (!manifest.isPublic) {
        manifest.members.append({.name = bundleHistoryName.toString(),
                                 .bytes = m_history.size(),
                                 .sha256 = hash.result()});
    }
    return Ok;
}

Status BundleExport::addContents(BundleManifest &manifest, const QList<CaseRow> &rows)
{
    QStringList digests;
    for (const CaseRow &row : rows) {
        if (row.table == u"evidence_revision")
            digests.append(row.row[u"sha256"_s].toString());
        else if (row.table == u"label")
            digests.append(row.row[u"pdf_sha256"_s].toString());
    }
    digests.sort();
    digests.removeDuplicates();
    for (const QString &sha256 : std::as_const(digests)) {
        const auto found =
            m_store.database.run(u"SELECT bytes FROM content WHERE sha256 = ?"_s, {sha256});
        if (!found)
            return found.error();
        manifest.members.append({.name = u"content/"_s + sha256,
                                 .bytes = found->value(0).toLongLong(),
                                 .sha256 = QByteArray::fromHex(sha256.toLatin1())});
    }
    return Ok;
}

/// Nothing confidential may stand in what is left: not as a content, and not by its name in a text
/// that somebody wrote.
Status BundleExport::checkPublic(const QString &assessment, const QList<CaseRow> &rows)
{
    QSet<QString> contents;
    QStringList names;
    const Status read = m_store.database.each(
        u"SELECT e.title, r.file_name, r.sha256 FROM evidence e JOIN evidence_revision r "
        "ON r.evidence = e.id WHERE e.assessment = ? AND e.confidential = 1"_s,
        {assessment}, [&](const QSqlQuery &row) {
            names.append({row.value(0).toString(), row.value(1).toString()});
            contents.insert(row.value(2).toString());
            return true;
        });
    if (!read)
        return read;
    names.removeDuplicates();
    names.removeAll(QString());
    const auto refusal = [](const CaseRow &row, const QString &column, const QString &why,
                            const QString &advice) {
        QString key = row.row[u"provision"_s].toString();
        if (key.isEmpty())
            key = row.row[u"id"_s].toString();
        return Error{.kind = Error::Kind::Refused,
                     .what = tr("no public bundle is written"),
                     .where = u"%1 %2: %3"_s.arg(row.table, key, column),
                     .why = why,
                     .advice = advice};
    };
    for (const CaseRow &row : rows) {
        for (auto column = row.row.begin(); column != row.row.end(); ++column) {
            const QString text = column->toString();
            if (contents.contains(text)) {
                return refusal(row, column.key(),
                               tr("other evidence with the same content is confidential"),
                               tr("make both public, or both confidential"));
            }
            // Evidence that bears the same name itself shows nothing of the other.
            const bool isName = column.key() == u"title" || column.key() == u"file_name";
            for (const QString &name : std::as_const(names)) {
                const QString escaped = QString::fromUtf8(canonicalJson(name)).sliced(1).chopped(1);
                if ((text.contains(name) && !(isName && text == name)) || text.contains(escaped)) {
                    if (isName && text == name)
                        continue;
                    return refusal(row, column.key(),
                                   tr("it names the confidential “%1”").arg(name),
                                   tr("reword it, or make that evidence public"));
                }
            }
        }
    }
    return Ok;
}

Result<BundleManifest> BundleExport::manifestOf(const QString &assessment,
                                                const BundleOptions &options,
                                                const QList<CaseRow> &rows)
{
    BundleManifest manifest;
    manifest.assessment = assessment;
    manifest.schema = migrations().back().version;
    manifest.isPublic = options.isPublic;
    const auto own = m_store.database.run(u"SELECT id FROM workspace"_s);
    if (!own)
        return own.error();
    manifest.origin.workspace = own->value(0).toString();
    const auto seen = Exchanges(m_store).seen(assessment);
    if (!seen)
        return seen.error();
    manifest.seen = *seen;
    m_state = caseLines(rows);
    manifest.members.append(
        {.name = bundleStateName.toString(), .bytes = m_state.size(), .sha256 = sha256Of(m_state)});
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [](const CaseRow &row) { return row.table == u"assessment"; });
    const bool declares = std::any_of(
        rows.begin(), rows.end(), [](const CaseRow &row) { return row.table == u"ixit_entry"; });
    if (declares) { // never in a public one
        const auto policy = policyHere(m_store);
        if (!policy)
            return policy.error();
        manifest.verdictPolicy = *policy;
    }
    if (const Status added = addPeople(manifest, found->row); !added)
        return added.error();
    if (const Status added = addHistory(manifest, found->row[u"product"_s].toString()); !added)
        return added.error();
    if (const Status added = addContents(manifest, rows); !added)
        return added.error();
    return manifest;
}

Status BundleExport::writeContent(ArchiveWriter &archive, const BundleMember &member)
{
    if (member.name == bundleStateName)
        return archive.write(m_state);
    if (member.name == bundleHistoryName) {
        m_history.seek(0);
        for (QByteArray piece = m_history.read(1 << 19); !piece.isEmpty();
             piece = m_history.read(1 << 19)) {
            if (const Status written = archive.write(piece); !written)
                return written;
        }
        return Ok;
    }
    IntoArchive into(archive);
    Progress progress{
        .report = [&](qint64 done, qint64) { m_progress.tell(m_done + done, m_total); },
        .stop = m_progress.stop};
    return ContentStore(m_store.database).read(member.sha256, into, progress);
}

Status BundleExport::writeArchive(QIODevice &out, const BundleManifest &manifest,
                                  const QByteArray &signature)
{
    ArchiveWriter archive(out);
    const auto put = [&](QStringView name, const QByteArray &bytes) -> Status {
        if (const Status begun = archive.begin(name.toString(), bytes.size()); !begun)
            return begun;
        return archive.write(bytes);
    };
    if (const Status written = put(bundleManifestName, toFile(manifest)); !written)
        return written;
    if (!signature.isEmpty()) {
        if (const Status written = put(bundleSignatureName, signature); !written)
            return written;
    }
    m_total = bytesOf(manifest);
    for (const BundleMember &member : manifest.members) {
        if (m_progress.cancelled()) {
            return Error{.kind = Error::Kind::Cancelled,
                         .what = tr("the bundle was not written"),
                         .why = tr("it was cancelled")};
        }
        if (const Status begun = archive.begin(member.name, member.bytes); !begun)
            return begun;
        if (const Status written = writeContent(archive, member); !written)
            return written;
        m_done += member.bytes;
        m_progress.tell(m_done, m_total);
    }
    return archive.finish();
}

Result<BundleSummary> BundleExport::write(const QString &assessment, const QString &path,
                                          const BundleOptions &options)
{
    if (const Status name = checkName(path); !name)
        return name.error();
    if (options.identity) {
        if (const Status usable = options.identity->checkUsable(m_store.clock()); !usable)
            return usable.error();
    }
    // One picture: another program may write between two statements.
    auto picture = Transaction::begin(m_store.database, Transaction::For::Reading);
    if (!picture)
        return picture.error();
    const auto rows =
        readCase(m_store, assessment, options.isPublic ? CaseView::Public : CaseView::Whole);
    if (!rows)
        return rows.error();
    if (options.isPublic) {
        if (const Status clean = checkPublic(assessment, *rows); !clean)
            return clean.error();
    }
    const auto manifest = manifestOf(assessment, options, *rows);
    if (!manifest)
        return manifest.error();
    if (const Status fits = checkSize(*manifest, options.mostBytes); !fits)
        return fits.error();
    const QByteArray bytes = toFile(*manifest);
    BundleSummary summary{.assessment = assessment,
                          .manifestSha256 = sha256Of(bytes),
                          .stateSha256 = manifest->members.first().sha256,
                          .isPublic = options.isPublic,
                          .historyRows = m_historyRows};
    QByteArray signature;
    if (options.identity) {
        const auto signedBytes = signing::signDetached(*options.identity, bytes);
        if (!signedBytes)
            return signedBytes.error();
        signature = *signedBytes;
        summary.signature.isSigned = true;
        summary.signature.certificate = options.identity->certificate();
    }
    const Status written =
        publish(path, [&](QIODevice &out) { return writeArchive(out, *manifest, signature); });
    if (!written)
        return written.error();
    for (const CaseRow &row : *rows) {
        summary.answers += row.table == u"answer" ? 1 : 0;
        summary.evidence += row.table == u"evidence" ? 1 : 0;
    }
    summary.contents = int(manifest->members.size()) - (options.isPublic ? 1 : 2);
    summary.bytes = QFileInfo(path).size();
    summary.verdictPolicy = manifest->verdictPolicy;
    return summary;
}

} // namespace assessment
