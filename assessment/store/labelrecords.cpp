#include "assessment/store/labelrecords.h"

#include "assessment/evidence/contentstore.h"
#include "assessment/signing/statement.h"
#include "assessment/store/assessmentrecords.h"
#include "assessment/store/custodylog.h"
#include "assessment/store/recordtext.h"
#include "assessment/store/review.h"

#include <QBuffer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace assessment {

Result<QString> LabelRecords::nextCertificateId(const QString &prefix)
{
    static const QRegularExpression form(u"\\A[A-Z]{3}\\z"_s);
    if (!form.match(prefix).hasMatch()) {
        return Error{.kind = Error::Kind::InvalidInput,
                     .what = tr("there is no certificate number"),
                     .where = prefix,
                     .why = tr("a prefix is three capital letters"),
                     .advice = tr("correct the record of the organisation")};
    }
    const QString beginning =
        u"%1-%2-"_s.arg(prefix).arg(m_store.clock().toUTC().date().year(), 4, 10, QChar(u'0'));
    const auto newest =
        m_store.database.run(u"SELECT max(CAST(substr(certificate, 10, 5) AS INTEGER)) FROM label "
                             "WHERE substr(certificate, 1, 9) = ?"_s,
                             {beginning});
    if (!newest)
        return newest.error();
    constexpr int most = 99'999; // five digits
    const int number = newest->value(0).toInt() + 1;
    if (number > most) {
        return Error{.kind = Error::Kind::Refused,
                     .what = tr("there is no certificate number"),
                     .where = beginning,
                     .why = tr("all numbers of this year are used"),
                     .advice = tr("use another prefix")};
    }
    const QString body = beginning + u"%1"_s.arg(number, 5, 10, QChar(u'0'));
    return body + u'-' + certificateCheckCharacter(body);
}

Status LabelRecords::record(const IssuedLabel &label, const QByteArray &pdf,
                            const std::function<Status()> &lastLook)
{
    auto act = m_store.begin(u"label.issue"_s, label.assessment);
    if (!act)
        return act.error();
    if (const auto row = assessmentRow(*act, label.assessment); !row)
        return row.error();
    const auto taken = act->find(u"label"_s, {{u"certificate"_s, label.certificateId}});
    if (!taken)
        return taken.error();
    if (*taken) {
        return Error{.kind = Error::Kind::Conflict,
                     .what = tr("the label cannot be recorded"),
                     .where = label.certificateId,
                     .why = tr("another label has this number"),
                     .advice = tr("issue it again")};
    }
    if (const Status same = checkUnchanged(*act, label); !same)
        return same;
    QBuffer content;
    content.setData(pdf);
    content.open(QIODevice::ReadOnly);
    const auto kept =
        ContentStore(m_store.database).keep(*act, content, label.certificateId + u".pdf"_s, {});
    if (!kept)
        return kept.error();
    const Status put =
        act->put(u"label"_s, {{u"certificate"_s, label.certificateId},
                              {u"assessment"_s, label.assessment},
                              {u"kind"_s, idOf(label.kind)},
                              {u"issued"_s, timeText(label.issued)},
                              {u"expires"_s, label.expires.toString(Qt::ISODate)},
                              {u"format"_s, label.format},
                              {u"language"_s, label.language},
                              {u"pdf_sha256"_s, QString::fromLatin1(kept->sha256.toHex())},
                              {u"statement"_s, recordText(label.statement)},
                              {u"qr"_s, QString::fromUtf8(label.qr)},
                              {u"signer"_s, label.signer}});
    if (!put)
        return put.error();
    return act->commit(lastLook);
}

/// Another program may have changed the assessment since the gate looked at it.
Status LabelRecords::checkUnchanged(Act &act, const IssuedLabel &label)
{
    const auto assessment = AssessmentRecords(m_store).oneIn(act, label.assessment);
    if (!assessment)
        return assessment.error();
    const QByteArray now = signing::assessmentDigest(*assessment);
    if (label.statement[u"assessmentDigest"_s].toString() == QString::fromLatin1(now.toHex()))
        return Ok;
    return Error{.kind = Error::Kind::Conflict,
                 .what = tr("the label cannot be recorded"),
                 .where = label.assessment,
                 .why = tr("the assessment changed while the label was made"),
                 .advice = tr("look at what changed, then issue it again")};
}

Result<QList<IssuedLabel>> LabelRecords::all()
{
    return select(u"WHERE certificate NOT IN (SELECT id FROM set_aside WHERE kind = 'label') "
                  "ORDER BY rowid"_s,
                  {});
}

Result<IssuedLabel> LabelRecords::one(const QString &certificateId)
{
    const auto found = select(u"WHERE certificate = ?"_s, {certificateId});
    if (!found)
        return found.error();
    if (found->isEmpty()) {
        return Error{.kind = Error::Kind::NotFound,
                     .what = tr("the label cannot be read"),
                     .where = certificateId,
                     .why = tr("no label with this number was issued from this workspace"),
                     .advice = tr("see the numbers with label list")};
    }
    return found->constFirst();
}

Result<QList<IssuedLabel>> LabelRecords::select(const QString &condition,
                                                const QVariantList &values)
{
    return m_store.database.select(
        u"SELECT certificate, assessment, kind, issued, expires, format, language, pdf_sha256, "
        "statement, qr, signer FROM label "_s
            + condition,
        values, [](const QSqlQuery &row) {
            return IssuedLabel{
                .certificateId = row.value(0).toString(),
                .assessment = row.value(1).toString(),
                .kind = labelKindFromId(row.value(2).toString()).value_or(LabelKind::Information),
                .issued = timeFromText(row.value(3).toString()),
                .expires = QDate::fromString(row.value(4).toString(), Qt::ISODate),
                .format = row.value(5).toString(),
                .language = row.value(6).toString(),
                .pdfSha256 = QByteArray::fromHex(row.value(7).toString().toLatin1()),
                .statement = recordFromText(row.value(8).toString()),
                .qr = row.value(9).toString().toUtf8(),
                .signer = row.value(10).toString()};
        });
}

} // namespace assessment
