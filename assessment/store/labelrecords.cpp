#include "assessment/store/labelrecords.h"

#include "assessment/evidence/contentstore.h"
#include "assessment/signing/statement.h"
#include "assessment/store/assessmentrecords.h"
#include "assessment/store/custodylog.h"
#include "assessment/store/labellives.h"
#include "assessment/store/labelpromises.h"
#include "assessment/store/recordtext.h"
#include "assessment/store/registryrecords.h"
#include "assessment/store/review.h"

#include <QBuffer>
#include <QCryptographicHash>
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
    const Status supported = LabelPromises(m_store).checkSupportKept(
        label.assessment, label.statement[u"facts"_s].toObject());
    if (!supported)
        return supported;
    if (const Status entered = enterInLog(*act, label); !entered)
        return entered;
    if (const Status ended = LabelLives(m_store).supersedeIn(*act, label); !ended)
        return ended;
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
    // The end of the one it takes the place of, if any.
    if (const auto entered = RegistryRecords(m_store).enterMissing(*act); !entered)
        return entered.error();
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

/// The label becomes the newest entry of the transparency log; a proof that it carries says the
/// same.
Status LabelRecords::enterInLog(Act &act, const IssuedLabel &label)
{
    auto peaks = RegistryRecords(m_store).enterMissing(act);
    if (!peaks)
        return peaks.error();
    const QByteArray digest =
        QCryptographicHash::hash(recordText(label.statement).toUtf8(), QCryptographicHash::Sha256);
    const Status entered = RegistryRecords::enter(
        act, *peaks, signing::entryOf(label.certificateId, label.issued, digest));
    if (!entered || label.logRoot.isEmpty() || peaks->root() == label.logRoot)
        return entered;
    return Error{.kind = Error::Kind::Conflict,
                 .what = tr("the label cannot be recorded"),
                 .where = label.certificateId,
                 .why = tr("something was done with another label while this one was made"),
                 .advice = tr("issue it again")};
}

Result<QList<IssuedLabel>> LabelRecords::inLog()
{
    return select(u"WHERE certificate IN (SELECT certificate FROM transparency_entry) "
                  "ORDER BY rowid"_s,
                  {});
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
