#include "assessment/evidence/evidencehistory.h"

#include "assessment/evidence/evidencemanifest.h"
#include "assessment/evidence/evidencerecords.h"
#include "assessment/store/custodylog.h"
#include "assessment/store/recordtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

/// The rows of the tables that make up evidence, by table and key.
class EvidenceRows
{
public:
    void replay(const QByteArray &change)
    {
        const QJsonArray rows = QJsonDocument::fromJson(change)[u"rows"].toArray();
        for (const QJsonValue &value : rows) {
            const RowChange row = rowChangeFromJson(value.toObject());
            if (!row.table.startsWith(u"evidence"))
                continue;
            if (row.row.isNull())
                m_rows[row.table].remove(row.identity());
            else
                m_rows[row.table][row.identity()] = row.row.toObject();
        }
    }

    QList<EvidenceItem> items() const
    {
        QMap<QString, EvidenceItem> items;
        for (const QJsonObject &row : m_rows.value(u"evidence"_s)) {
            EvidenceItem &item = items[row[u"id"_s].toString()];
            item.id = row[u"id"_s].toString();
            item.title = row[u"title"_s].toString();
            item.url = row[u"url"_s].toString();
            item.revision = row[u"revision"_s].toInt();
            item.confidential = row[u"confidential"_s].toInt() != 0;
            item.run = row[u"run"_s].toString();
        }
        for (const QJsonObject &row : m_rows.value(u"evidence_revision"_s)) {
            EvidenceItem &item = items[row[u"evidence"_s].toString()];
            if (row[u"revision"_s].toInt() != item.revision)
                continue;
            item.fileName = row[u"file_name"_s].toString();
            item.mediaType = row[u"media_type"_s].toString();
            item.sha256 = QByteArray::fromHex(row[u"sha256"_s].toString().toLatin1());
            item.bytes = row[u"bytes"_s].toInteger();
            item.added = timeFromText(row[u"added"_s].toString());
            item.addedBy = row[u"added_by"_s].toString();
        }
        for (const QJsonObject &row : m_rows.value(u"evidence_link"_s))
            items[row[u"evidence"_s].toString()].provisions.append(row[u"provision"_s].toString());
        for (const QJsonObject &row : m_rows.value(u"evidence_validity"_s)) {
            items[row[u"evidence"_s].toString()].expires =
                QDate::fromString(row[u"expires"_s].toString(), Qt::ISODate);
        }
        for (const QJsonObject &row : m_rows.value(u"evidence_supplier"_s)) {
            items[row[u"evidence"_s].toString()].supplied = SuppliedBy{
                .component = componentFromJson(row[u"component"_s].toString(),
                                               recordFromText(row[u"record"_s].toString())),
                .source = row[u"source"_s].toString()};
        }
        for (EvidenceItem &item : items)
            item.provisions.sort();
        return items.values();
    }

private:
    QMap<QString, QMap<QByteArray, QJsonObject>> m_rows;
};

} // namespace

Result<QList<EvidenceItem>> EvidenceHistory::at(const QString &assessment, qint64 sequence)
{
    EvidenceRows rows;
    const Status read = m_store.database.each(
        u"SELECT change FROM log WHERE subject = ? AND sequence <= ? ORDER BY sequence"_s,
        {assessment, sequence}, [&](const QSqlQuery &row) {
            rows.replay(row.value(0).toString().toUtf8());
            return true;
        });
    if (!read)
        return read.error();
    return rows.items();
}

Result<QList<EvidenceItem>> EvidenceHistory::ofLabel(const QString &assessment,
                                                     const QString &certificate)
{
    const auto label = m_store.database.run(
        u"SELECT statement FROM label WHERE certificate = ? AND assessment = ?"_s,
        {certificate, assessment});
    if (!label)
        return label.error();
    if (!label->isValid()) {
        return Error{.kind = Error::Kind::NotFound,
                     .what = tr("the evidence cannot be proved"),
                     .where = certificate,
                     .why = tr("no label of its assessment has this number"),
                     .advice = tr("look for it with `label list`")};
    }
    const QString root = recordFromText(label->value(0).toString())[u"evidenceRoot"_s].toString();
    // The label was drawn from what was read a moment before it was recorded; whatever another
    // person did in between belongs to the next label.
    const auto sequences = m_store.database.select(
        u"SELECT sequence FROM log WHERE subject = ? AND sequence <= (SELECT sequence FROM log "
        "WHERE subject = ? AND act = 'label.issue' AND instr(change, ?) > 0 "
        "ORDER BY sequence LIMIT 1) ORDER BY sequence DESC LIMIT 20"_s,
        {assessment, assessment, certificate},
        [](const QSqlQuery &row) { return row.value(0).toLongLong(); });
    if (!sequences)
        return sequences.error();
    for (const qint64 sequence : *sequences) {
        const auto items = at(assessment, sequence);
        if (!items)
            return items.error();
        if (QString::fromLatin1(manifestRoot(*items).toHex()) == root)
            return items;
    }
    return Error{.kind = Error::Kind::Storage,
                 .what = tr("the evidence cannot be proved"),
                 .where = certificate,
                 .why = tr("the custody log does not lead to what the label carries"),
                 .advice = tr("check the workspace with `log verify`")};
}

Result<QByteArray> EvidenceHistory::prove(const QString &evidence, const QString &certificate)
{
    auto picture = Transaction::begin(m_store.database, Transaction::For::Reading);
    if (!picture)
        return picture.error();
    EvidenceRecords records(m_store);
    const Result<QString> assessment = records.assessmentOf(evidence);
    if (!assessment)
        return assessment.error();
    const auto items =
        certificate.isEmpty() ? records.of(*assessment) : ofLabel(*assessment, certificate);
    if (!items)
        return items.error();
    const auto proof = proofOf(*items, evidence);
    if (!proof) {
        return Error{.kind = Error::Kind::Refused,
                     .what = tr("the evidence cannot be proved"),
                     .where = evidence,
                     .why = tr("it was added after the label %1 was issued").arg(certificate),
                     .advice = tr("issue a new label, or prove it without naming one")};
    }
    return toFile(*proof);
}

} // namespace assessment
