#include "assessment/workspace.h"

#include "assessment/json/canonicaljson.h"
#include "support/intruder.h"
#include "support/sampleworkspace.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QSqlQuery>

#include <functional>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

/// What is done to the file, and which row of the log must be named for it.
struct Tampering
{
    const char *name;
    std::function<QString(Intruder &)> deed;
    std::optional<qint64> row;
};

/// The sample's log: 1 workspace.create, 2 organisation.set, 3 product.add, 4 assessment.new,
/// 5 answer CoP-1.1, 6 answer CoP-1.2, 7 facts, 8 evidence, 9 evidence.revise, 10 unlink,
/// 11 run, 12 label, 13 answer CoP-1.1 again.
QList<Tampering> tamperings()
{
    const auto sql = [](const QString &statement) {
        return [statement](Intruder &intruder) { return intruder.run(statement); };
    };
    const auto hidden = [](const QString &table, const QString &statement) {
        return [table, statement](Intruder &intruder) {
            return intruder.behindTriggers(table, [&] { return intruder.run(statement); });
        };
    };
    return {
        {"a product edited", sql(u"UPDATE product SET record = replace(record, 'BC-200', 'X')"_s),
         3},
        {"the organisation edited",
         sql(u"UPDATE organisation SET record = replace(record, 'Test', 'Best')"_s), 2},
        {"the workspace's id edited", sql(u"UPDATE workspace SET id = 'W-0000000000'"_s), 1},
        {"an assessment accepted by hand", sql(u"UPDATE assessment SET status = 'accepted'"_s), 4},
        {"a verdict edited",
         sql(u"UPDATE answer SET verdict = 'pass' WHERE provision = 'CoP-1.2'"_s), 6},
        {"the answer of a later act edited",
         sql(u"UPDATE answer SET rationale = 'nicer' WHERE provision = 'CoP-1.1'"_s), 13},
        {"an answer deleted", sql(u"DELETE FROM answer WHERE provision = 'CoP-1.2'"_s), 6},
        {"an answer added",
         sql(u"INSERT INTO answer SELECT assessment, 'CoP-9.9', support, verdict, rationale, "
             "status, reject_reason, changed, changed_by FROM answer LIMIT 1"_s),
         {}},
        {"facts edited", sql(u"UPDATE facts SET record = '{}'"_s), 7},
        {"evidence renamed", sql(u"UPDATE evidence SET title = 'x' WHERE run = ''"_s), 9},
        {"a removed link put back",
         sql(u"INSERT INTO evidence_link SELECT id, 'CoP-1.2' FROM evidence WHERE run = ''"_s), 10},
        {"an old revision edited",
         sql(u"UPDATE evidence_revision SET added_by = 'eve' WHERE revision = 1 "
             "AND file_name = 'photo.txt'"_s),
         8},
        {"a run's verdict edited",
         sql(u"UPDATE run SET record = replace(record, 'inconclusive', 'pass')"_s), 11},
        {"a label edited behind the triggers",
         hidden(u"label"_s, u"UPDATE label SET expires = '2099-01-01'"_s), 12},
        {"a label deleted behind the triggers", hidden(u"label"_s, u"DELETE FROM label"_s), 12},
        {"a byte of evidence flipped behind the triggers",
         hidden(u"chunk"_s,
                u"UPDATE chunk SET data = CAST(x'00' || substr(data, 2) AS BLOB) WHERE content = "
                "(SELECT id FROM content ORDER BY id LIMIT 1)"_s),
         8},
        {"evidence content deleted behind the triggers",
         hidden(u"chunk"_s, u"DELETE FROM chunk WHERE content = (SELECT max(id) FROM content)"_s),
         12},
        {"content's hash edited",
         [](Intruder &intruder) {
             return intruder.behindTriggers(u"content"_s, [&] {
                 return intruder.run(u"UPDATE content SET bytes = 1 WHERE id = 1"_s);
             });
         },
         8},
        {"the actor of a log row edited",
         hidden(u"log"_s, u"UPDATE log SET actor = 'eve' WHERE sequence = 6"_s), 6},
        {"the time of a log row edited",
         hidden(u"log"_s, u"UPDATE log SET time = '2020-01-01T00:00:00.000Z' "
                          "WHERE sequence = 9"_s),
         9},
        {"the change of a log row edited",
         hidden(u"log"_s, u"UPDATE log SET change = replace(change, 'pass', 'fail') "
                          "WHERE sequence = 5"_s),
         5},
        {"a log row deleted", hidden(u"log"_s, u"DELETE FROM log WHERE sequence = 6"_s), 6},
        {"the first log row deleted", hidden(u"log"_s, u"DELETE FROM log WHERE sequence = 1"_s), 1},
        {"the last log row deleted", hidden(u"log"_s, u"DELETE FROM log WHERE sequence = 13"_s),
         13},
        {"the last log row and its counter deleted",
         [](Intruder &intruder) {
             return intruder.behindTriggers(u"log"_s, [&] {
                 return intruder.runAll({u"DELETE FROM log WHERE sequence = 13"_s,
                                         u"UPDATE sqlite_sequence SET seq = 12"_s});
             });
         },
         5}, // the answer is not what the last row about it says
        {"two log rows exchanged",
         [](Intruder &intruder) {
             return intruder.behindTriggers(u"log"_s, [&] {
                 return intruder.runAll({u"UPDATE log SET sequence = -1 WHERE sequence = 5"_s,
                                         u"UPDATE log SET sequence = 5 WHERE sequence = 6"_s,
                                         u"UPDATE log SET sequence = 6 WHERE sequence = -1"_s});
             });
         },
         5},
        {"a log row added",
         sql(u"INSERT INTO log SELECT 14, time, 'eve', act, subject, change, hash, hash "
             "FROM log WHERE sequence = 13"_s),
         14},
        {"a hash recomputed for an edited row only",
         [](Intruder &intruder) {
             return intruder.behindTriggers(u"log"_s, [&] {
                 return intruder.run(u"UPDATE log SET actor = 'eve', hash = previous "
                                     "WHERE sequence = 7"_s);
             });
         },
         7},
        {"a trigger dropped", sql(u"DROP TRIGGER log_refuses_update"_s), {}},
        {"a trigger disarmed",
         [](Intruder &intruder) {
             return intruder.runAll({u"DROP TRIGGER label_refuses_delete"_s,
                                     u"CREATE TRIGGER label_refuses_delete BEFORE DELETE ON label "
                                     "WHEN 0 BEGIN SELECT 1; END"_s});
         },
         {}},
        {"a trigger added",
         sql(u"CREATE TRIGGER evil AFTER INSERT ON answer BEGIN "
             "UPDATE answer SET verdict = 'pass'; END"_s),
         {}},
        {"a table added", sql(u"CREATE TABLE extra (x)"_s), {}},
        {"a view added", sql(u"CREATE VIEW extra AS SELECT 1"_s), {}},
        {"an index dropped", sql(u"DROP INDEX log_by_subject"_s), {}},
        {"a column added", sql(u"ALTER TABLE product ADD COLUMN note TEXT"_s), 3},
        {"a table dropped", sql(u"DROP TABLE facts"_s), 7},
        {"stray content added",
         sql(u"INSERT INTO chunk (content, number, data) VALUES (99, 0, x'00')"_s),
         {}},
    };
}

} // namespace

class TestCustodyLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void theSampleIsSound();
    void refusesChangesWhileTheTriggersStand();
    void findsTampering_data();
    void findsTampering();
    void chainCanBeRecomputedByOthers();
    void presentationIsNotChecked();
    void checkpointFindsARolledBackFile();
    void checkpointFindsALogWrittenAnew();
    void checkpointOfAnotherWorkspace();
    void canBeCancelled();

private:
    LogCheck check(const std::optional<QJsonObject> &checkpoint = {}) const;

    std::optional<SampleWorkspace> m_sample;
    QByteArray m_sound; ///< the file before anybody touched it
};

void TestCustodyLog::initTestCase()
{
    m_sample.emplace();
    auto workspace = Workspace::create(m_sample->path(), SampleWorkspace::as(u"ada"_s),
                                       Organisation{.name = u"Test House"_s,
                                                    .accreditation = {},
                                                    .certificatePrefix = u"THX"_s,
                                                    .country = u"GB"_s});
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    QVERIFY_OK(workspace->answer(*id, SampleWorkspace::answer(u"CoP-1.1"_s)));
    QVERIFY_OK(workspace->answer(*id, SampleWorkspace::answer(u"CoP-1.2"_s, Verdict::Fail)));
    Facts facts;
    facts.warrantyMonths = 24;
    QVERIFY_OK(workspace->setFacts(*id, facts));
    const auto item =
        SampleWorkspace::show(*workspace, *id, QByteArray(5000, 'e'), {u"CoP-1.1"_s, u"CoP-1.2"_s});
    QVERIFY_OK(item);
    QBuffer second;
    second.setData("second");
    second.open(QIODevice::ReadOnly);
    QVERIFY_OK(workspace->reviseEvidence(item->id, second, u"photo2.txt"_s));
    QVERIFY_OK(workspace->unlinkEvidence(item->id, u"CoP-1.2"_s));
    RunRecord run;
    run.test = u"DT-04"_s;
    QBuffer transcript;
    transcript.setData("{}\n");
    transcript.open(QIODevice::ReadOnly);
    QVERIFY_OK(workspace->recordRun(*id, run, &transcript));
    IssuedLabel label;
    label.certificateId = *workspace->nextCertificateId(u"THX"_s);
    label.assessment = *id;
    label.issued = QDateTime::currentDateTimeUtc();
    label.statement = SampleWorkspace::statementOf(*workspace, *id);
    QVERIFY_OK(workspace->recordLabel(label, "%PDF", [] { return Status(Ok); }));
    QVERIFY_OK(workspace->answer(
        *id, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Inconclusive, u"Later."_s)));

    QFile file(m_sample->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_sound = file.readAll();
}

LogCheck TestCustodyLog::check(const std::optional<QJsonObject> &checkpoint) const
{
    auto workspace = m_sample->openAt(u"tampered.assay"_s);
    if (!workspace)
        return {.reason = workspace.error().message()};
    const auto found = workspace->verifyLog(checkpoint);
    return found ? *found : LogCheck{.reason = found.error().message()};
}

void TestCustodyLog::theSampleIsSound()
{
    QVERIFY(m_sample->write(u"tampered.assay"_s, m_sound));
    const LogCheck found = check();
    QVERIFY2(found.ok, qPrintable(found.reason));
    QCOMPARE(found.rows, 13);
    QCOMPARE(found.firstBad, std::nullopt);
    QCOMPARE(found.reason, QString());
}

void TestCustodyLog::refusesChangesWhileTheTriggersStand()
{
    QVERIFY(m_sample->write(u"tampered.assay"_s, m_sound));
    {
        Intruder intruder(m_sample->path(u"tampered.assay"_s));
        intruder.run(u"PRAGMA recursive_triggers = ON"_s);
        for (const QString &table : {u"log"_s, u"content"_s, u"chunk"_s, u"label"_s}) {
            QVERIFY(intruder.run(u"DELETE FROM "_s + table).contains(u"never changed"_s));
            const QString column = intruder
                                       .ask(u"SELECT name FROM pragma_table_info('%1') "
                                            "LIMIT 1 OFFSET 1"_s.arg(table))
                                       .toString();
            QVERIFY(intruder.run(u"UPDATE %1 SET %2 = %2"_s.arg(table, column))
                        .contains(u"never changed"_s));
            QVERIFY(intruder.run(u"REPLACE INTO %1 SELECT * FROM %1"_s.arg(table))
                        .contains(u"never changed"_s));
        }
    }
    QVERIFY(check().ok);
}

void TestCustodyLog::findsTampering_data()
{
    QTest::addColumn<int>("index");
    for (int index = 0; const Tampering &tampering : tamperings())
        QTest::newRow(tampering.name) << index++;
}

void TestCustodyLog::findsTampering()
{
    QFETCH(int, index);
    const Tampering tampering = tamperings()[index];
    QVERIFY(m_sample->write(u"tampered.assay"_s, m_sound));
    {
        Intruder intruder(m_sample->path(u"tampered.assay"_s));
        intruder.run(u"PRAGMA foreign_keys = OFF"_s);
        const qint64 before = intruder.ask(u"SELECT total_changes()"_s).toLongLong()
                              + intruder.ask(u"PRAGMA schema_version"_s).toLongLong();
        QCOMPARE(tampering.deed(intruder), QString());
        QVERIFY(intruder.ask(u"SELECT total_changes()"_s).toLongLong()
                    + intruder.ask(u"PRAGMA schema_version"_s).toLongLong()
                != before); // the deed was done
    }
    const LogCheck found = check();
    QVERIFY(!found.ok);
    QVERIFY(!found.reason.isEmpty());
    if (found.firstBad != tampering.row)
        qWarning("%s", qPrintable(found.reason));
    QCOMPARE(found.firstBad.value_or(-1), tampering.row.value_or(-1));
}

void TestCustodyLog::chainCanBeRecomputedByOthers()
{
    // The definition, written down once more from the contract: whoever has the rows can check.
    QVERIFY(m_sample->write(u"tampered.assay"_s, m_sound));
    Intruder intruder(m_sample->path(u"tampered.assay"_s));
    QSqlQuery rows(u"SELECT sequence, time, actor, act, subject, change, previous, hash FROM log "
                   "ORDER BY sequence"_s,
                   QSqlDatabase::database(u"intruder"_s));
    QByteArray previous(32, '\0');
    int count = 0;
    while (rows.next()) {
        const QByteArray change = rows.value(5).toString().toUtf8();
        const QJsonObject object{{u"sequence"_s, rows.value(0).toLongLong()},
                                 {u"time"_s, rows.value(1).toString()},
                                 {u"actor"_s, rows.value(2).toString()},
                                 {u"act"_s, rows.value(3).toString()},
                                 {u"subject"_s, rows.value(4).toString()},
                                 {u"change"_s, QJsonDocument::fromJson(change).object()}};
        QCOMPARE(canonicalJson(object[u"change"_s]), change);
        QCOMPARE(rows.value(6).toByteArray(), previous);
        QCOMPARE(
            rows.value(7).toByteArray(),
            QCryptographicHash::hash(previous + canonicalJson(object), QCryptographicHash::Sha256));
        previous = rows.value(7).toByteArray();
        ++count;
    }
    QCOMPARE(count, 13);
}

void TestCustodyLog::presentationIsNotChecked()
{
    QVERIFY(m_sample->write(u"tampered.assay"_s, m_sound));
    {
        Intruder intruder(m_sample->path(u"tampered.assay"_s));
        QCOMPARE(intruder.run(u"INSERT INTO ui_state VALUES ('page', 'review')"_s), QString());
        QCOMPARE(intruder.run(u"DELETE FROM cache_summary"_s), QString());
    }
    QVERIFY(check().ok);
}

void TestCustodyLog::checkpointFindsARolledBackFile()
{
    QVERIFY(m_sample->write(u"tampered.assay"_s, m_sound));
    QJsonObject early;
    QJsonObject late;
    {
        auto workspace = m_sample->openAt(u"tampered.assay"_s);
        QVERIFY_OK(workspace);
        early = *workspace->checkpoint();
        QCOMPARE(early[u"sequence"_s].toInt(), 13);
        QVERIFY_OK(workspace->addProduct(SampleWorkspace::product()));
        late = *workspace->checkpoint();
    }
    QVERIFY(check(early).ok); // an older checkpoint of a longer log fits
    QVERIFY(check(late).ok);
    QVERIFY(m_sample->write(u"tampered.assay"_s, m_sound)); // somebody brings the old file back
    QVERIFY(check().ok);                                    // it is whole in itself
    const LogCheck found = check(late);
    QVERIFY(!found.ok);
    QCOMPARE(found.firstBad, 14);
}

void TestCustodyLog::checkpointFindsALogWrittenAnew()
{
    QVERIFY(m_sample->write(u"tampered.assay"_s, m_sound));
    QJsonObject checkpoint;
    {
        auto workspace = m_sample->openAt(u"tampered.assay"_s);
        QVERIFY_OK(workspace);
        QVERIFY_OK(workspace->addProduct(SampleWorkspace::product(u"first"_s)));
        checkpoint = *workspace->checkpoint();
    }
    QVERIFY(m_sample->write(u"tampered.assay"_s, m_sound));
    {
        auto workspace = m_sample->openAt(u"tampered.assay"_s);
        QVERIFY_OK(workspace);
        QVERIFY_OK(workspace->addProduct(SampleWorkspace::product(u"second"_s)));
    }
    QVERIFY(check().ok);
    const LogCheck found = check(checkpoint);
    QVERIFY(!found.ok);
    QCOMPARE(found.firstBad, 14);
}

void TestCustodyLog::checkpointOfAnotherWorkspace()
{
    QVERIFY(m_sample->write(u"tampered.assay"_s, m_sound));
    SampleWorkspace other;
    auto workspace = other.create();
    QVERIFY_OK(workspace);
    const auto checkpoint = workspace->checkpoint();
    QVERIFY_OK(checkpoint);
    const LogCheck found = check(*checkpoint);
    QVERIFY(!found.ok);
    QCOMPARE(found.firstBad, 1);
}

void TestCustodyLog::canBeCancelled()
{
    QVERIFY(m_sample->write(u"tampered.assay"_s, m_sound));
    auto workspace = m_sample->openAt(u"tampered.assay"_s);
    QVERIFY_OK(workspace);
    std::stop_source stop;
    qint64 seen = 0;
    const auto found = workspace->verifyLog({}, {.report =
                                                     [&](qint64 done, qint64 total) {
                                                         QCOMPARE(total, 13);
                                                         seen = done;
                                                         if (done == 5)
                                                             stop.request_stop();
                                                     },
                                                 .stop = stop.get_token()});
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Cancelled);
    QVERIFY(seen < 13);
}

QTEST_GUILESS_MAIN(TestCustodyLog)
#include "tst_custodylog.moc"
