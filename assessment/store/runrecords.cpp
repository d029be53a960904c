#include "assessment/store/runrecords.h"

#include "assessment/evidence/evidencerecords.h"
#include "assessment/store/custodylog.h"
#include "assessment/store/ids.h"
#include "assessment/store/productrecords.h"
#include "assessment/store/recordtext.h"
#include "assessment/store/review.h"
#include "assessment/store/schemerecords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace assessment {

Result<QString> RunRecords::record(const QString &assessment, const RunRecord &run,
                                   QIODevice *transcript)
{
    auto act = m_store.begin(u"run.record"_s, assessment);
    if (!act)
        return act.error();
    const auto row = act->find(u"assessment"_s, {{u"id"_s, assessment}});
    if (!row)
        return row.error();
    if (!*row)
        return unknownId(assessment);
    // One that went to the trash during the run keeps the record all the same.
    const Result<Scheme> scheme = schemeIn(act->database(), (**row)[u"scheme"_s].toString());
    if (!scheme)
        return scheme.error();
    // A test may know provisions of other schemes; its record is kept whatever it names.
    QStringList provisions = run.provisions;
    provisions.removeIf([&](const QString &id) { return !scheme->provision(id); });

    RunRecord kept = run;
    kept.id = newId(u'R');
    if (const Status pinned = pinFirmware(kept, (**row)[u"product"_s].toString()); !pinned)
        return pinned.error();
    if (transcript) {
        const QDate day =
            run.started.isValid() ? run.started.toUTC().date() : timeFromText(act->time()).date();
        const QString dayText =
            QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, u"d MMMM yyyy"_s);
        const Result<QString> evidence =
            EvidenceRecords(m_store).addIn(*act, assessment, *transcript,
                                           {.title = tr("%1 transcript, %2").arg(run.test, dayText),
                                            .fileName = u"%1-%2.jsonl"_s.arg(run.test, kept.id),
                                            .provisions = provisions,
                                            .confidential = true},
                                           kept.id, {});
        if (!evidence)
            return evidence.error();
        const auto revision =
            act->find(u"evidence_revision"_s, {{u"evidence"_s, *evidence}, {u"revision"_s, 1}});
        if (!revision)
            return revision.error();
        kept.transcriptSha256 =
            QByteArray::fromHex((**revision)[u"sha256"_s].toString().toLatin1());
    } else if (const Status voided = voidReview(*act, assessment, provisions); !voided) {
        return voided.error();
    }
    const Status put = act->put(u"run"_s, {{u"id"_s, kept.id},
                                           {u"assessment"_s, assessment},
                                           {u"test"_s, kept.test},
                                           {u"started"_s, timeText(kept.started)},
                                           {u"record"_s, recordText(toJson(kept))}});
    if (!put)
        return put.error();
    if (const Status done = act->commit(); !done)
        return done.error();
    return kept.id;
}

Status RunRecords::pinFirmware(RunRecord &run, const QString &product)
{
    const QString key = u"firmware"_s;
    if (run.environment.contains(key))
        return Ok; // the device itself was asked
    const Result<Product> declared = ProductRecords(m_store).one(product);
    if (!declared)
        return declared.error();
    if (!declared->firmwareVersion.isEmpty())
        run.environment.insert(key, declared->firmwareVersion);
    return Ok;
}

Result<QList<RunRecord>> RunRecords::of(const QString &assessment)
{
    return m_store.database.select(u"SELECT record FROM run WHERE assessment = ? AND id NOT IN "
                                   "(SELECT id FROM set_aside WHERE kind = 'run') ORDER BY rowid"_s,
                                   {assessment}, [](const QSqlQuery &row) {
                                       return runFromJson(recordFromText(row.value(0).toString()));
                                   });
}

} // namespace assessment
