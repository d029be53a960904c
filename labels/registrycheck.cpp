#include "labels/registrycheck.h"

#include "labels/registrylog.h"
#include "labels/registrymanifest.h"
#include "labels/statuslist.h"
#include "labels/verifylines.h"

#include "assessment/json/strictjson.h"
#include "assessment/signing/jwscheck.h"
#include "assessment/signing/logentry.h"
#include "assessment/signing/sha256.h"
#include "assessment/signing/transparencylog.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace assessment::signing;
using assessment::Error;
using assessment::LabelEvent;
using assessment::Progress;
using assessment::Result;

namespace labels {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::RegistryCheck)
};

constexpr qint64 largestPage = 64 * 1024 * 1024;

/// What the log says was done with one label.
struct Life
{
    LogEntry issue;
    QList<QJsonObject> history; ///< the entries by time, as a page tells them
};

class Checking
{
public:
    Checking(const QString &folder, const RegistryCheckOptions &options, const Progress &progress)
        : m_folder(QDir::cleanPath(folder))
        , m_options(options)
        , m_progress(progress)
    {}

    Result<RegistryCheck> run()
    {
        m_check.status = LabelStatus::notChecked;
        m_check.signerLine = Signer::notChecked;
        m_check.consistency = u"not-checked"_s;
        if (checkManifest()) {
            checkFiles();
            findStrays();
            checkStatus();
            checkLog();
            checkLabels();
            checkAgainst();
        }
        if (m_progress.cancelled())
            return Error{.kind = Error::Kind::Cancelled,
                         .what = Text::tr("checking the registry was cancelled")};
        m_check.overall = !m_check.problems.isEmpty() ? Overall::Invalid
                          : !m_check.doubts.isEmpty() ? Overall::CannotTell
                                                      : Overall::Valid;
        return m_check;
    }

private:
    bool checkManifest();
    void judgeSigner(const JwsCheck &manifest);
    void checkFiles();
    bool isRight(const QString &name, const RegistryManifest::File &entry);
    void findStrays();
    void checkStatus();
    void checkLog();
    void readLives();
    void checkLabels();
    void checkLabel(const QString &number, const Life &life);
    void checkPage(const QString &number, const Life &life, const StatusEntry &entry);
    void checkAgainst();
    void problem(const QString &file, const QString &reason)
    {
        m_check.problems.append({file, reason});
    }

    QString m_folder;
    const RegistryCheckOptions &m_options;
    const Progress &m_progress;
    RegistryCheck m_check;
    QMap<QString, RegistryManifest::File> m_files;
    QDateTime m_published;
    QByteArray m_signer; ///< DER
    std::optional<StatusList> m_status;
    std::optional<RegistryLog> m_log;
    QMap<QString, Life> m_lives;
    QHash<QString, QList<LabelEvent>> m_events;
};

bool Checking::checkManifest()
{
    const QString name = registryManifestName();
    const auto bytes = readRegistryFile(m_folder, name, largestManifest * 4 / 3 + 128 * 1024);
    if (!bytes) {
        problem(name, bytes.error().message());
        return false;
    }
    const auto manifest =
        checkJws(*bytes, registryManifestType(), m_options.trust, m_options.at, largestManifest);
    if (!manifest) {
        problem(name, manifest.error().message());
        return false;
    }
    if (manifest->integrity != SignatureIntegrity::Intact) {
        problem(name, manifest->reasons.join(u' '));
        return false;
    }
    judgeSigner(*manifest);
    auto said = readRegistryManifest(manifest->payload);
    if (!said) {
        problem(name, said.error().message());
        return false;
    }
    m_files = std::move(said->files);
    m_published = said->published;
    return true;
}

void Checking::judgeSigner(const JwsCheck &manifest)
{
    m_signer = manifest.certificateDer;
    m_check.signer = manifest.certificate.subject;
    switch (manifest.signer) {
    case SignerTrust::Trusted: m_check.signerLine = Signer::trusted; return;
    case SignerTrust::NotChecked: m_check.signerLine = Signer::notChecked; break;
    case SignerTrust::Expired: m_check.signerLine = Signer::expired; break;
    case SignerTrust::Revoked: m_check.signerLine = Signer::revoked; break;
    case SignerTrust::Untrusted:
    case SignerTrust::NotYetValid: m_check.signerLine = Signer::untrusted; break;
    }
    m_check.doubts += manifest.reasons;
}

bool Checking::isRight(const QString &name, const RegistryManifest::File &entry)
{
    QFile file(m_folder + u'/' + name);
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly)) {
        problem(name, Text::tr("The file is missing."));
        return false;
    }
    if (file.size() != entry.bytes)
        return false;
    Sha256 hash;
    while (!file.atEnd()) {
        const QByteArray part = file.read(1024 * 1024);
        if (part.isEmpty())
            return false;
        hash.add(part);
    }
    return QString::fromLatin1(hash.result().toHex()) == entry.sha256;
}

void Checking::checkFiles()
{
    qint64 done = 0;
    for (auto file = m_files.begin(); file != m_files.end() && !m_progress.cancelled(); ++file) {
        const QString name = file.key();
        const qsizetype before = m_check.problems.size();
        if (!isRight(name, *file) && m_check.problems.size() == before)
            problem(name, Text::tr("The file is not what was published."));
        m_progress.tell(++done, m_files.size());
    }
}

void Checking::findStrays()
{
    QDirIterator walk(m_folder, QDir::Files | QDir::Hidden | QDir::System,
                      QDirIterator::Subdirectories);
    while (walk.hasNext() && !m_progress.cancelled()) {
        const QString name = walk.next().sliced(m_folder.size() + 1);
        if (name != registryManifestName() && !m_files.contains(name))
            problem(name, Text::tr("The file was not published with the registry."));
    }
}

void Checking::checkStatus()
{
    const QString name = u"status.jwt"_s;
    const auto given = readStatusFile(m_folder + u'/' + name, m_options.trust, m_options.at);
    if (!given) {
        problem(name, given.error().message());
        return;
    }
    if (given->list.labels.isEmpty() && given->list.number == 0) {
        problem(name, given->reasons.join(u' '));
        return;
    }
    if (given->signerDer != m_signer)
        problem(name, Text::tr("It was signed with another certificate than the registry."));
    m_status = given->list;
    m_check.organisation = m_status->issuer;
    m_check.number = m_status->number;
    m_check.issued = m_status->issued;
    m_check.nextUpdate = m_status->nextUpdate;
    m_check.status = LabelStatus::valid;
    if (m_options.at > m_status->nextUpdate) {
        m_check.status = LabelStatus::stale;
        m_check.doubts.append(Text::tr("The status list should have been renewed by %1.")
                                  .arg(m_status->nextUpdate.toString(Qt::ISODate)));
    }
}

void Checking::checkLog()
{
    auto log = readRegistryLog(m_folder);
    if (!log) {
        problem(u"log/checkpoint"_s, log.error().message());
        return;
    }
    const LogHead &head = log->checkpoint.head;
    m_check.entries = log->leaves.size();
    m_check.root = head.root;
    if (!isSignedBy(log->checkpoint, m_signer))
        problem(u"log/checkpoint"_s, Text::tr("It was not signed by the signer of the registry."));
    if (head.size != log->leaves.size() || logRoot(log->hashes, log->hashes.size()) != head.root)
        problem(u"log/entries.jsonl"_s, Text::tr("The entries do not make the signed root."));
    m_log = *std::move(log);
    m_events = eventsIn(m_log->leaves);
    readLives();
}

/// An entry as the page of its label tells it.
QJsonObject told(const QByteArray &leaf)
{
    QJsonObject event = QJsonDocument::fromJson(leaf).object();
    event.remove(u"certificateId"_s);
    event.remove(u"digest"_s);
    return event;
}

void Checking::readLives()
{
    qint64 line = 0;
    for (const QByteArray &leaf : std::as_const(m_log->leaves)) {
        const QString where = u"log/entries.jsonl, line %1"_s.arg(++line);
        const auto entry = readLogEntry(leaf);
        if (!entry) {
            problem(where, entry.error().message());
            continue;
        }
        Life &life = m_lives[entry->certificateId];
        const bool isIssue = entry->event == issuedEvent();
        if (isIssue != life.issue.certificateId.isEmpty()) {
            problem(where, isIssue ? Text::tr("The label was issued twice.")
                                   : Text::tr("The label was not issued before."));
            continue;
        }
        if (isIssue)
            life.issue = *entry;
        life.history.append(told(leaf));
    }
}

void Checking::checkLabels()
{
    m_check.labels = m_lives.size();
    if (!m_status || !m_log)
        return;
    for (auto life = m_lives.begin(); life != m_lives.end() && !m_progress.cancelled(); ++life)
        checkLabel(life.key(), *life);
    for (auto entry = m_status->labels.begin(); entry != m_status->labels.end(); ++entry) {
        if (!m_lives.contains(entry.key()))
            problem(u"status.jwt"_s,
                    Text::tr("Label %1 has no entry in the log.").arg(entry.key()));
    }
}

void Checking::checkLabel(const QString &number, const Life &life)
{
    const auto entry = m_status->labels.constFind(number);
    if (entry == m_status->labels.constEnd()) {
        problem(u"status.jwt"_s, Text::tr("Label %1 of the log is not in it.").arg(number));
        return;
    }
    const StatusEntry should =
        statusEntryOf(life.issue.at, entry->expires, m_events.value(number), m_published);
    if (!(*entry == should))
        problem(u"status.jwt"_s, Text::tr("Label %1 does not stand as the log says.").arg(number));
    checkPage(number, life, *entry);
}

/// Whether a page tells exactly what the log says was done with a label, by time.
bool tellsAll(const QJsonArray &page, QList<QJsonObject> history)
{
    std::ranges::stable_sort(history, {},
                             [](const QJsonObject &event) { return event[u"at"_s].toString(); });
    QJsonArray told;
    for (const QJsonObject &event : std::as_const(history))
        told.append(event);
    return page == told;
}

void Checking::checkPage(const QString &number, const Life &life, const StatusEntry &entry)
{
    const QString name = u"label/%1.json"_s.arg(number);
    if (!m_files.contains(name) || !m_files.contains(u"label/%1.html"_s.arg(number))) {
        problem(name, Text::tr("Label %1 has no page.").arg(number));
        return;
    }
    const auto bytes = readRegistryFile(m_folder, name, largestPage);
    const auto json = bytes ? assessment::parseJson(*bytes, name) : bytes.error();
    if (!json) {
        problem(name, json.error().message());
        return;
    }
    const QString digest = QString::fromLatin1(life.issue.statementDigest.toHex());
    if ((*json)[u"certificateId"_s] != number || (*json)[u"statementSha256"_s] != digest
        || (*json)[u"state"_s] != idOf(entry.state)
        || (*json)[u"expires"_s] != entry.expires.toString(Qt::ISODate)
        || !tellsAll((*json)[u"history"_s].toArray(), life.history))
        problem(name, Text::tr("It says something else than the log and the status list."));
}

void Checking::checkAgainst()
{
    if (m_options.against.isEmpty() || !m_log)
        return;
    QString why;
    if (QFileInfo(m_options.against).isDir()) {
        const auto before = readRegistryLog(m_options.against);
        why = before ? whyNotContinued(*m_log, *before) : before.error().message();
    } else {
        const QFileInfo file(m_options.against);
        const auto note = readRegistryFile(file.path(), file.fileName(), 8192);
        const auto before = note ? readLogCheckpoint(*note) : note.error();
        why = before ? whyNotContinued(*m_log, before->head) : before.error().message();
    }
    m_check.consistency = why.isEmpty() ? u"consistent"_s : u"not-consistent"_s;
    if (!why.isEmpty())
        problem(u"log/entries.jsonl"_s, why);
}

QString timeOrNothing(const QDateTime &time)
{
    return time.isValid() ? time.toString(Qt::ISODate) : QString();
}

} // namespace

Result<RegistryCheck> checkRegistry(const QString &folder, const RegistryCheckOptions &options,
                                    const Progress &progress)
{
    return Checking(folder, options, progress).run();
}

QJsonObject toJson(const RegistryCheck &check)
{
    QJsonArray problems;
    for (const RegistryProblem &problem : check.problems)
        problems.append(QJsonObject{{u"file"_s, problem.file}, {u"reason"_s, problem.reason}});
    return {{u"overall"_s, idOf(check.overall)},
            {u"organisation"_s, check.organisation},
            {u"signedBy"_s, check.signer},
            {u"signer"_s, check.signerLine},
            {u"status"_s, check.status},
            {u"consistency"_s, check.consistency},
            {u"number"_s, check.number},
            {u"issued"_s, timeOrNothing(check.issued)},
            {u"nextUpdate"_s, timeOrNothing(check.nextUpdate)},
            {u"labels"_s, check.labels},
            {u"entries"_s, check.entries},
            {u"root"_s, QString::fromLatin1(check.root.toHex())},
            {u"problems"_s, problems},
            {u"reasons"_s, QJsonArray::fromStringList(check.doubts)}};
}

} // namespace labels
