#include "labels/printrecord.h"

#include "assessment/json/canonicaljson.h"
#include "assessment/json/jsonreader.h"
#include "assessment/json/strictjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <array>
#include <cerrno>
#include <cstring>
#include <pwd.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Error;
using assessment::JsonReader;
using assessment::Ok;
using assessment::Result;
using assessment::Status;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::PrintRecord)
};

constexpr qint64 largestRecord = 256LL << 20;

Error unwritable(const QString &path, const QString &why)
{
    return {.kind = Error::Kind::Storage,
            .what = Text::tr("the print record cannot be written"),
            .where = path,
            .why = why,
            .advice = Text::tr("nothing is printed without a record; see that the file can be "
                               "written to")};
}

QByteArray digestOf(const QByteArray &line)
{
    return QCryptographicHash::hash(line, QCryptographicHash::Sha256);
}

/// The open record, alone for us until it is closed.
Status openForAppending(QFile &file)
{
    QDir().mkpath(QFileInfo(file.fileName()).absolutePath());
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered))
        return unwritable(file.fileName(), file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (flock(file.handle(), LOCK_EX) != 0)
        return unwritable(file.fileName(), QString::fromLocal8Bit(std::strerror(errno)));
    return Ok;
}

/// The last line without its end; \a whole says whether it has one.
QByteArray lastLine(QFile &file, bool &whole)
{
    const qint64 tail = std::min<qint64>(file.size(), 8 << 20);
    file.seek(file.size() - tail);
    QByteArray bytes = file.read(tail);
    whole = bytes.isEmpty() || bytes.endsWith('\n');
    if (whole)
        bytes.chop(1);
    return bytes.mid(bytes.lastIndexOf('\n') + 1);
}

QByteArray digestIn(JsonReader &reader, const QString &name)
{
    return QByteArray::fromHex(reader.optionalLine(name, 64).value_or(QString()).toLatin1());
}

std::optional<PrintJob> jobIn(const QByteArray &line, QByteArray &previous)
{
    const auto document = assessment::parseJson(line, {}, {.bytes = 8 << 20, .depth = 4});
    if (!document || assessment::canonicalJson(*document) != line)
        return std::nullopt;
    JsonReader reader(*document);
    PrintJob job;
    job.at = QDateTime::fromString(reader.line(u"at"_s), Qt::ISODate).toUTC();
    job.who = reader.optionalText(u"who"_s).value_or(QString());
    job.printer = reader.optionalText(u"printer"_s).value_or(QString());
    job.file = reader.optionalText(u"file"_s).value_or(QString());
    job.stock = reader.optionalText(u"stock"_s).value_or(QString());
    job.inks = reader.optionalText(u"inks"_s).value_or(QString());
    job.pages = int(reader.integer(u"pages"_s, 0, 10'000'000));
    job.sha256 = digestIn(reader, u"sha256"_s);
    job.result = reader.text(u"result"_s);
    job.reason = reader.optionalText(u"reason"_s).value_or(QString());
    previous = digestIn(reader, u"previous"_s);
    reader.optionalEach(u"labels"_s, [&](JsonReader &one) {
        DerivedLabel label;
        label.certificateId = one.optionalLine(u"certificateId"_s, 40).value_or(QString());
        label.copies = int(one.integer(u"copies"_s, 1, 10'000'000));
        label.sha256 = digestIn(one, u"sha256"_s);
        one.finish();
        job.labels.append(label);
    });
    reader.finish();
    return reader.ok() ? std::optional(job) : std::nullopt;
}

} // namespace

QJsonObject toJson(const PrintJob &job)
{
    QJsonArray labels;
    for (const DerivedLabel &label : job.labels) {
        labels.append(QJsonObject{{u"certificateId"_s, label.certificateId},
                                  {u"copies"_s, label.copies},
                                  {u"sha256"_s, QString::fromLatin1(label.sha256.toHex())}});
    }
    QJsonObject json{{u"at"_s, job.at.toUTC().toString(Qt::ISODate)},
                     {u"who"_s, job.who},
                     {u"inks"_s, job.inks},
                     {u"labels"_s, labels},
                     {u"pages"_s, job.pages},
                     {u"sha256"_s, QString::fromLatin1(job.sha256.toHex())},
                     {u"result"_s, job.result}};
    const auto addUnlessEmpty = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            json[key] = value;
    };
    addUnlessEmpty(u"printer"_s, job.printer);
    addUnlessEmpty(u"file"_s, job.file);
    addUnlessEmpty(u"stock"_s, job.stock);
    addUnlessEmpty(u"reason"_s, job.reason);
    return json;
}

QString PrintRecord::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + u"/assay/print-record.jsonl"_s;
}

QString PrintRecord::personOf(const QString &actor)
{
    if (!actor.isEmpty())
        return actor;
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(getuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return qEnvironmentVariable("USER", u"unknown"_s);
}

Status PrintRecord::ready() const
{
    QFile file(m_path);
    return openForAppending(file);
}

Status PrintRecord::append(const PrintJob &job) const
{
    QFile file(m_path);
    if (const Status opened = openForAppending(file); !opened)
        return opened;
    bool whole = true;
    const QByteArray before = lastLine(file, whole);
    QJsonObject json = toJson(job);
    if (!before.isEmpty())
        json[u"previous"_s] = QString::fromLatin1(digestOf(before).toHex());
    // A line that a power cut left unfinished stays as it is, and is found by who reads.
    const QByteArray line = QByteArray(whole ? "" : "\n") + assessment::canonicalJson(json) + '\n';
    if (file.write(line) != line.size() || fsync(file.handle()) != 0)
        return unwritable(m_path, file.errorString());
    return Ok;
}

Result<PrintRecord::Content> PrintRecord::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return Content{};
    if (file.size() > largestRecord || !file.open(QIODevice::ReadOnly)) {
        return Error{.kind = Error::Kind::Storage,
                     .what = Text::tr("the print record cannot be read"),
                     .where = m_path,
                     .why = file.isOpen() ? Text::tr("it is too large") : file.errorString()};
    }
    QByteArray bytes = file.readAll();
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    Content content;
    if (bytes.isEmpty())
        return content;
    for (const QByteArray &row : bytes.split('\n')) {
        QByteArray previous;
        const std::optional<PrintJob> job = jobIn(row, previous);
        const bool sound = job && previous == content.head;
        content.lines.append({job.value_or(PrintJob()), sound});
        if (!sound && content.firstBad == 0)
            content.firstBad = int(content.lines.size());
        content.head = digestOf(row);
    }
    return content;
}

} // namespace labels
