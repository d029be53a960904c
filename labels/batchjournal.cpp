#include "labels/batchjournal.h"

#include "labels/batch.h"

#include "assessment/json/canonicaljson.h"
#include "assessment/json/strictjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonObject>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Error;
using assessment::Ok;
using assessment::Result;
using assessment::Status;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::BatchJournal)
};

constexpr qint64 largestJournal = 4 * 1024 * 1024;

/// What makes two rows the same label: all but the line they stand on.
QString digestOf(const BatchRow &row)
{
    QJsonObject fields{{u"assessment"_s, row.assessment},
                       {u"kind"_s, idOf(row.options.kind)},
                       {u"format"_s, row.options.format},
                       {u"language"_s, row.options.language},
                       {u"validMonths"_s, row.options.validMonths},
                       {u"model"_s, row.options.model},
                       {u"gtin"_s, row.options.gtin},
                       {u"gs1"_s, row.options.gs1},
                       {u"file"_s, row.options.output}};
    if (row.options.design)
        fields[u"design"_s] = QString::fromLatin1(row.options.design->designSha256.toHex());
    if (row.options.subFilter != SubFilter::Cades) // else as journals from before have it
        fields[u"subfilter"_s] = idOf(row.options.subFilter);
    return QString::fromLatin1(
        QCryptographicHash::hash(assessment::canonicalJson(fields), QCryptographicHash::Sha256)
            .toHex());
}

} // namespace

BatchJournal::BatchJournal(const QString &path) : m_path(path), m_file(new QFile(path)) {}

Error BatchJournal::problem(Error::Kind kind, const QString &why) const
{
    return {.kind = kind,
            .what = Text::tr("the journal of the batch cannot be used"),
            .where = m_path,
            .why = why,
            .advice = Text::tr("choose another folder")};
}

Result<BatchJournal> BatchJournal::open(const QString &folder)
{
    BatchJournal journal(QDir(folder).filePath(QString::fromLatin1(batchJournalName)));
    if (!journal.m_file->open(QIODevice::ReadWrite))
        return journal.problem(Error::Kind::Storage, journal.m_file->errorString());
    if (const Status read = journal.read(); !read)
        return read.error();
    return journal;
}

Status BatchJournal::read()
{
    if (m_file->size() > largestJournal)
        return problem(Error::Kind::InvalidInput, Text::tr("it is too large"));
    const QByteArray content = m_file->readAll();
    const QByteArray whole = content.first(content.lastIndexOf('\n') + 1);
    int number = 0;
    for (const QByteArray &line : whole.split('\n')) {
        ++number;
        if (line.isEmpty())
            continue;
        const auto json = assessment::parseJson(line, m_path);
        const QJsonObject entry = json ? json->toObject() : QJsonObject();
        const QString certificate = entry[u"certificateId"_s].toString();
        if (!assessment::isCertificateId(certificate))
            return problem(Error::Kind::InvalidInput,
                           Text::tr("line %1 is none of a journal").arg(number));
        m_numbers.insert(entry[u"row"_s].toString(), certificate);
    }
    // What a power cut left of a line goes, so that the next one begins on its own.
    if (!m_file->resize(whole.size()) || !m_file->seek(whole.size()))
        return problem(Error::Kind::Storage, m_file->errorString());
    return Ok;
}

QString BatchJournal::numberOf(const BatchRow &row) const
{
    return m_numbers.value(digestOf(row));
}

Status BatchJournal::note(const BatchRow &row, const QString &certificateId)
{
    const QString digest = digestOf(row);
    const QByteArray line = assessment::canonicalJson(QJsonObject{
                                {u"certificateId"_s, certificateId}, {u"row"_s, digest}})
                            + '\n';
    if (m_file->write(line) != line.size() || !m_file->flush() || ::fsync(m_file->handle()) != 0)
        return problem(Error::Kind::Storage, m_file->errorString());
    m_numbers.insert(digest, certificateId);
    return Ok;
}

} // namespace labels
