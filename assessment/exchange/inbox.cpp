#include "assessment/exchange/inbox.h"

#include "assessment/signing/sha256.h"
#include "assessment/toolformats/tooljson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Inbox)
};

constexpr qint64 pieceSize = 1024 * 1024;
constexpr qsizetype mostDismissed = 10'000;

Error unreadable(const QString &where, const QString &why, Error::Kind kind = Error::Kind::Storage)
{
    return {.kind = kind,
            .what = Text::tr("the dropped file cannot be read"),
            .where = QDir::toNativeSeparators(where),
            .why = why};
}

/// A plain file of a folder, opened so that no link is followed on the last step.
class OpenDropped
{
public:
    static Result<OpenDropped> open(const QString &folder, const QString &name)
    {
        const QString path = QDir(folder).filePath(name);
        if (name.isEmpty() || name.contains(u'/') || name == u"." || name == u"..")
            return unreadable(name, Text::tr("it is no name of a file in the folder"),
                              Error::Kind::Usage);
        const int handle = ::open(QFile::encodeName(path).constData(),
                                  O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
        if (handle < 0) {
            return unreadable(path,
                              errno == ELOOP ? Text::tr("it is a link, and links are not followed")
                                             : qt_error_string(errno),
                              errno == ENOENT ? Error::Kind::NotFound : Error::Kind::Storage);
        }
        OpenDropped file;
        file.m_path = path;
        file.m_file = std::make_unique<QFile>();
        if (::fstat(handle, &file.m_about) != 0 || !S_ISREG(file.m_about.st_mode)) {
            ::close(handle);
            return unreadable(path, Text::tr("it is no plain file"));
        }
        if (!file.m_file->open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
            return unreadable(path, file.m_file->errorString());
        return file;
    }

    QFile &device() { return *m_file; }
    qint64 bytes() const { return m_about.st_size; }

    /// Name, length and time: what stays the same while nobody writes.
    QString mark() const
    {
        return u"%1 %2 %3.%4"_s.arg(m_path)
            .arg(m_about.st_size)
            .arg(m_about.st_mtim.tv_sec)
            .arg(m_about.st_mtim.tv_nsec);
    }

    /// Whether it has not changed for \a quiet and nobody has it open for writing, as far as the
    /// system tells.
    bool isComplete(std::chrono::milliseconds quiet) const
    {
        // A time further ahead than that is another clock's and says nothing.
        const QDateTime changed = QDateTime::fromSecsSinceEpoch(m_about.st_mtim.tv_sec);
        if (std::abs(changed.msecsTo(QDateTime::currentDateTime())) < quiet.count())
            return false;
        // A lease to read is given only while nobody writes. The signal that would end it is one
        // that is ignored by itself.
        const int handle = m_file->handle();
        ::fcntl(handle, F_SETSIG, SIGURG);
        if (::fcntl(handle, F_SETLEASE, F_RDLCK) == 0) {
            ::fcntl(handle, F_SETLEASE, F_UNLCK);
            return true;
        }
        return errno != EAGAIN; // not ours to ask, or a file system without leases
    }

    Result<QByteArray> digest(const Progress &progress)
    {
        signing::Sha256 hash;
        qint64 done = 0;
        m_file->seek(0);
        while (true) {
            const QByteArray piece = m_file->read(pieceSize);
            if (m_file->error() != QFileDevice::NoError)
                return unreadable(m_path, m_file->errorString());
            if (piece.isEmpty())
                return hash.result();
            if (progress.cancelled())
                return unreadable(m_path, Text::tr("it was cancelled"), Error::Kind::Cancelled);
            hash.add(piece);
            done += piece.size();
            progress.tell(done, bytes());
        }
    }

private:
    QString m_path;
    std::unique_ptr<QFile> m_file;
    struct stat m_about = {};
};

bool isHalfLoaded(const QString &name)
{
    static const QStringList endings{u".part"_s, u".crdownload"_s, u".tmp"_s, u".swp"_s, u"~"_s};
    return name.startsWith(u'.')
           || std::any_of(endings.begin(), endings.end(),
                          [&](const QString &ending) { return name.endsWith(ending); });
}

QString dismissedKey(const QString &assessment)
{
    return u"inbox/dismissed/"_s + assessment;
}

Result<QStringList> dismissedOf(Workspace &workspace, const QString &assessment)
{
    const Result<QString> kept = workspace.uiState(dismissedKey(assessment));
    if (!kept)
        return kept.error();
    QStringList digests;
    const QJsonArray list = QJsonDocument::fromJson(kept->toUtf8()).array();
    for (const QJsonValue &value : list)
        digests.append(value.toString());
    return digests;
}

/// SHA-256 of what is not offered: evidence of the assessment, in any revision, and what was
/// dismissed.
Result<QSet<QByteArray>> settled(Workspace &workspace, const Assessment &assessment)
{
    QSet<QByteArray> known;
    for (const EvidenceItem &item : assessment.evidence) {
        known.insert(item.sha256);
        if (item.revision == 1)
            continue;
        const auto revisions = workspace.evidenceRevisions(item.id);
        if (!revisions)
            return revisions.error();
        for (const EvidenceItem &revision : *revisions)
            known.insert(revision.sha256);
    }
    const auto dismissed = dismissedOf(workspace, assessment.id);
    if (!dismissed)
        return dismissed.error();
    for (const QString &digest : *dismissed)
        known.insert(QByteArray::fromHex(digest.toLatin1()));
    return known;
}

} // namespace

Result<Inbox> lookIntoInbox(Workspace &workspace, const QString &assessment, const QString &folder,
                            DigestCache &cache, const Progress &progress, const InboxLimits &limits)
{
    const Result<Assessment> judged = workspace.assessment(assessment);
    if (!judged)
        return judged.error();
    const Result<Scheme> scheme = workspace.scheme(judged->scheme);
    if (!scheme)
        return scheme.error();
    const auto known = settled(workspace, *judged);
    if (!known)
        return known.error();
    const QDir dir(folder);
    if (!dir.exists()) {
        return Error{.kind = Error::Kind::Storage,
                     .what = Text::tr("the folder cannot be watched"),
                     .where = QDir::toNativeSeparators(folder),
                     .why = Text::tr("there is no such folder"),
                     .advice = Text::tr("choose a folder that exists")};
    }
    Inbox inbox;
    DigestCache fresh;
    int looked = 0;
    const QStringList names =
        dir.entryList(QDir::Files | QDir::NoSymLinks | QDir::Hidden, QDir::Name);
    for (const QString &name : names) {
        if (isHalfLoaded(name))
            continue;
        if (looked == limits.files) {
            ++inbox.notShown;
            continue;
        }
        ++looked;
        auto file = OpenDropped::open(folder, name);
        if (!file)
            continue; // gone, or a link by now
        if (file->bytes() > limits.bytes) {
            inbox.tooLarge.append(name);
            continue;
        }
        DroppedFile found{.name = name, .bytes = file->bytes()};
        const QByteArray before = cache.value(file->mark());
        if (!before.isEmpty()
            && known->contains(before)) { // settled, and nothing has been written since
            fresh.insert(file->mark(), before);
            continue;
        }
        found.isComplete = file->isComplete(limits.quiet);
        if (found.isComplete) {
            found.sha256 = before;
            if (found.sha256.isEmpty()) {
                const auto digest = file->digest(progress);
                if (!digest)
                    return digest.error();
                found.sha256 = *digest;
            }
            fresh.insert(file->mark(), found.sha256);
            if (known->contains(found.sha256))
                continue;
        }
        file->device().seek(0);
        found.kind = fileKindOf(file->device().read(fileKindBytes), name);
        found.proposed = proposedProvisions(found.kind, *scheme);
        inbox.files.append(found);
    }
    cache = fresh; // what is gone is forgotten
    return inbox;
}

namespace {

Error notWhatWasSeen(const QString &what, const QString &name, const QString &why)
{
    return {.kind = Error::Kind::Conflict,
            .what = what,
            .where = name,
            .why = why,
            .advice = Text::tr("look at it again")};
}

} // namespace

Result<EvidenceItem> acceptDropped(Workspace &workspace, const QString &assessment,
                                   const QString &folder, const Acceptance &acceptance,
                                   const Progress &progress)
{
    auto file = OpenDropped::open(folder, acceptance.name);
    if (!file)
        return file.error();
    const auto refused = [&](const QString &why) {
        return notWhatWasSeen(Text::tr("the dropped file is not accepted"), acceptance.name, why);
    };
    if (!file->isComplete(std::chrono::milliseconds(0)))
        return refused(Text::tr("somebody still writes it"));
    if (!acceptance.sha256.isEmpty()) {
        const auto digest = file->digest(progress);
        if (!digest)
            return digest.error();
        if (*digest != acceptance.sha256)
            return refused(Text::tr("it has changed meanwhile"));
    }
    file->device().seek(0);
    const NewEvidence about{.title = acceptance.title,
                            .fileName = acceptance.name,
                            .provisions = acceptance.provisions,
                            .confidential = acceptance.confidential};
    if (!acceptance.fromTool)
        return workspace.addEvidence(assessment, file->device(), about, progress);
    return workspace.importToolOutput(assessment, file->device(), about, acceptance.answers,
                                      progress);
}

Result<ToolImport> previewDropped(Workspace &workspace, const QString &assessment,
                                  const QString &folder, const QString &name,
                                  const std::optional<DeclaredPorts> &declared)
{
    auto file = OpenDropped::open(folder, name);
    if (!file)
        return file.error();
    if (!file->isComplete(std::chrono::milliseconds(0))) {
        return Error{.kind = Error::Kind::Conflict,
                     .what = Text::tr("the dropped file cannot be read"),
                     .where = name,
                     .why = Text::tr("somebody still writes it")};
    }
    // One byte more than is read at most tells that it is too large.
    const QByteArray bytes = file->device().read(mostToolBytes + 1);
    if (file->device().error() != QFileDevice::NoError)
        return unreadable(name, file->device().errorString());
    return previewToolOutput(workspace, assessment, bytes, name, declared);
}

Status dismissDropped(Workspace &workspace, const QString &assessment, const QString &folder,
                      const QString &name, const QByteArray &sha256, const Progress &progress)
{
    auto file = OpenDropped::open(folder, name);
    if (!file)
        return file.error();
    const auto digest = file->digest(progress);
    if (!digest)
        return digest.error();
    if (!sha256.isEmpty() && *digest != sha256)
        return notWhatWasSeen(Text::tr("the dropped file is not dismissed"), name,
                              Text::tr("it has changed meanwhile"));
    auto dismissed = dismissedOf(workspace, assessment);
    if (!dismissed)
        return dismissed.error();
    dismissed->removeAll(QString::fromLatin1(digest->toHex()));
    dismissed->append(QString::fromLatin1(digest->toHex()));
    while (dismissed->size() > mostDismissed)
        dismissed->removeFirst();
    const QByteArray list = QJsonDocument(QJsonArray::fromStringList(*dismissed)).toJson();
    return workspace.setUiState(dismissedKey(assessment), QString::fromUtf8(list));
}

} // namespace assessment
