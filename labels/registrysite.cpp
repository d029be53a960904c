#include "labels/registrysite.h"

#include "labels/productpictures.h"
#include "labels/registrypage.h"

#include "assessment/model/label.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::Ok;
using assessment::Result;
using assessment::Status;

namespace labels {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::RegistryFolder)
};

Error unwritable(const QString &where, const QString &why)
{
    return {.kind = Error::Kind::Storage,
            .what = Text::tr("the registry cannot be published"),
            .where = QDir::toNativeSeparators(where),
            .why = why,
            .advice = Text::tr("what was published before still works; publish again")};
}

/// What is new and not yet in place; while it is put there the folder has the second name.
QString collectedName()
{
    return u".assay-new"_s;
}
QString placingName()
{
    return u".assay-placing"_s;
}

/// A link to elsewhere is removed, not what it leads to.
void removeFolder(const QString &path)
{
    if (QFileInfo(path).isSymLink())
        QFile::remove(path);
    else
        QDir(path).removeRecursively();
}

/// What stands in the folder of a registry, or the beginnings of one.
bool belongsToRegistry(const QString &name)
{
    static const QStringList names{u"label"_s,      u"assets"_s,     u"log"_s,
                                   u"V"_s,          u"01"_s,         u"labels.json"_s,
                                   u"status.jwt"_s, collectedName(), placingName()};
    const auto isIndex = [&name](const QString &language) { return name == indexName(language); };
    return names.contains(name) || name == registryManifestName()
           || std::ranges::any_of(RegistryWords::languages(), isIndex);
}

QString sha256Text(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

RegistryFolder::Collected::Collected(const QString &place)
    : path(place)
    , wasThere(QFileInfo::exists(QFileInfo(place).path()))
{}

RegistryFolder::Collected::~Collected()
{
    if (goes)
        removeFolder(path);
    if (!wasThere)
        QDir().rmdir(QFileInfo(path).path()); // if nothing is in it
}

RegistryFolder::RegistryFolder(const QString &path)
    : m_path(path)
    , m_collected(std::make_unique<Collected>(path + u'/' + collectedName()))
{}

Result<RegistryFolder> RegistryFolder::open(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isDir())
        return unwritable(path, Text::tr("it is a file, not a folder"));
    const QStringList names =
        QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        if (!belongsToRegistry(name) && !QFileInfo::exists(path + u'/' + registryManifestName()))
            return Error{.kind = Error::Kind::Conflict,
                         .what = Text::tr("the registry cannot be published"),
                         .where = QDir::toNativeSeparators(path),
                         .why = Text::tr("the folder has other files in it (%1)").arg(name),
                         .advice =
                             Text::tr("choose an empty folder, or one with a registry in it")};
    }
    RegistryFolder folder(QDir::cleanPath(path));
    removeFolder(folder.m_collected->path); // of somebody who was killed
    const QString placing = folder.m_path + u'/' + placingName();
    if (QFileInfo::exists(placing))
        removeFolder(placing); // what is in place is partly newer than its manifest
    else
        folder.readManifest();
    return folder;
}

/// Only to know what need not be written again; a manifest that cannot be read means everything.
void RegistryFolder::readManifest()
{
    QFile file(m_path + u'/' + registryManifestName());
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestManifest * 4 / 3 + 128 * 1024)
        return;
    const QList<QByteArray> parts = file.readAll().split('.');
    if (parts.size() != 3)
        return;
    auto manifest =
        readRegistryManifest(QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding));
    if (!manifest)
        return;
    m_before = std::move(manifest->files);
    m_inputsBefore = std::move(manifest->inputs);
}

bool RegistryFolder::isThere(const QString &name, const Entry &entry) const
{
    const QFileInfo info(m_path + u'/' + name);
    return info.isFile() && info.size() == entry.bytes;
}

bool RegistryFolder::has(const QString &name) const
{
    const auto before = m_before.constFind(name);
    return before != m_before.constEnd() && isThere(name, *before);
}

bool RegistryFolder::isCurrent(const QString &certificateId, const QByteArray &input,
                               const QStringList &files) const
{
    if (m_inputsBefore.value(certificateId) != QString::fromLatin1(input.toHex()))
        return false;
    return std::ranges::all_of(files, [this](const QString &name) { return has(name); });
}

void RegistryFolder::keep(const QString &certificateId, const QByteArray &input,
                          const QStringList &files)
{
    setInput(certificateId, input);
    for (const QString &name : files)
        keepFile(name);
}

Status RegistryFolder::write(const QString &name, const QByteArray &bytes)
{
    const Entry entry{.sha256 = sha256Text(bytes), .bytes = bytes.size()};
    if (m_files.value(name).sha256 == entry.sha256)
        return Ok; // it was written just now
    m_files[name] = entry;
    const auto before = m_before.constFind(name);
    if (before != m_before.constEnd() && before->sha256 == entry.sha256 && isThere(name, entry))
        return Ok;
    m_new.append(name);
    return collect(name, bytes);
}

Status RegistryFolder::collect(const QString &name, const QByteArray &bytes)
{
    const QString path = m_collected->path + u'/' + name;
    const QString parent = QFileInfo(path).path();
    if (!m_folders.contains(parent)) {
        if (!QDir().mkpath(parent))
            return unwritable(parent, Text::tr("the folder cannot be made"));
        m_folders.insert(parent);
    }
    QSaveFile file(path); // it waits until the bytes are on the disk
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return unwritable(path, file.errorString());
    return Ok;
}

QJsonObject RegistryFolder::manifest() const
{
    // In order, so that nothing is moved while the objects grow.
    QStringList names = m_files.keys();
    names.sort();
    QJsonObject files;
    for (const QString &name : names)
        files.insert(name, QJsonObject{{u"bytes"_s, m_files[name].bytes},
                                       {u"sha256"_s, m_files[name].sha256}});
    QStringList numbers = m_inputs.keys();
    numbers.sort();
    QJsonObject inputs;
    for (const QString &number : numbers)
        inputs.insert(number, m_inputs[number]);
    return {{u"format"_s, u"assay-registry/1"_s}, {u"files"_s, files}, {u"inputs"_s, inputs}};
}

Status RegistryFolder::place(const QString &name)
{
    const QString path = m_path + u'/' + name;
    const QString parent = QFileInfo(path).path();
    if (!m_folders.contains(parent)) {
        if (!QDir().mkpath(parent))
            return unwritable(parent, Text::tr("the folder cannot be made"));
        m_folders.insert(parent);
    }
    // QFile would not put it over one that is there.
    if (std::rename(QFile::encodeName(m_collected->path + u'/' + name).constData(),
                    QFile::encodeName(path).constData())
        != 0)
        return unwritable(path, QString::fromLocal8Bit(std::strerror(errno)));
    return Ok;
}

/// Only what bears names that this program gives, whoever put it there.
void RegistryFolder::takeAway() const
{
    const auto without = [this](const QString &folder, const QString &ending, auto isOurs) {
        const QDir dir(m_path + u'/' + folder);
        for (const QString &name : dir.entryList({u'*' + ending}, QDir::Files)) {
            if (isOurs(name) && !m_files.contains(folder + u'/' + name))
                QFile::remove(dir.filePath(name));
        }
    };
    without(u"V/pictures"_s, {}, isPictureFile);
    without(u"label"_s, u".pdf"_s, [](const QString &name) {
        return assessment::isCertificateId(QFileInfo(name).completeBaseName());
    });
}

Status RegistryFolder::finish(const QByteArray &signedManifest)
{
    if (const Status collected = collect(registryManifestName(), signedManifest); !collected)
        return collected;
    const QString placing = m_path + u'/' + placingName();
    if (!QDir().rename(m_collected->path, placing))
        return unwritable(placing, Text::tr("the folder cannot be made"));
    m_collected->path = placing;
    m_collected->goes = false;
    for (const QString &name : std::as_const(m_new)) {
        if (const Status placed = place(name); !placed)
            return placed;
    }
    takeAway();
    const Status whole = place(registryManifestName());
    m_collected->goes = bool(whole);
    return whole;
}

} // namespace labels
