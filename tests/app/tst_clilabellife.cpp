#include "support/commandline.h"

#include <QDate>

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::contentOf;
using commandline::Lamp;
using commandline::Outcome;

/// The life of a label from the command line, and a calendar that somebody else's library reads.
class CliLabelLifeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void suspendsAndReinstates();
    void twoPeopleWithdraw();
    void oneTakesThePlaceOfAnother();
    void refusesWhatHasNoMeaning();
    void listsByStateAndEnd();
    void remindsAndWritesACalendar();

private:
    QString issue(const QStringList &more = {});
    Outcome as(const QString &actor, const QStringList &arguments)
    {
        return m_bench.json(QStringList{u"--actor"_s, actor} + arguments);
    }

    Bench m_bench;
    Lamp m_lamp;
    int m_issued = 0;
};

QString CliLabelLifeTest::issue(const QStringList &more)
{
    const Outcome issued = m_bench.json(
        QStringList{u"label"_s, u"issue"_s, m_lamp.assessment, u"--kind"_s, u"information"_s,
                    u"--identity"_s, m_bench.file(u"demo/signer.p12"_s), u"--passphrase-file"_s,
                    m_bench.file(u"demo/passphrase.txt"_s), u"-o"_s,
                    m_bench.file(u"label%1.pdf"_s.arg(++m_issued))}
        + more);
    if (issued.code != 0)
        qWarning("%s", issued.all().constData());
    return issued.json()[u"label"_s].toString();
}

void CliLabelLifeTest::initTestCase()
{
    m_lamp = Lamp::begin(m_bench);
    COMPARE_CODE(m_lamp.finish(m_bench), 0);
    COMPARE_CODE(m_bench.run({u"identity"_s, u"demo"_s, m_bench.file(u"demo"_s)}), 0);
}

void CliLabelLifeTest::suspendsAndReinstates()
{
    const QString label = issue();
    const QString end = QDate::currentDate().addDays(30).toString(Qt::ISODate);
    const Outcome suspended =
        as(u"Sian Signer"_s, {u"label"_s, u"suspend"_s, label, u"--reason"_s,
                              u"Update 2.1 breaks pairing"_s, u"--until"_s, end});
    COMPARE_CODE(suspended, 0);
    QCOMPARE(suspended.json()[u"state"_s].toString(), u"suspended"_s);
    QCOMPARE(suspended.json()[u"until"_s].toString(), end + u"T00:00:00Z"_s);
    const Outcome said = m_bench.run({u"label"_s, u"list"_s});
    VERIFY_SHOWING(said.out.contains("Suspended"), said.out);
    VERIFY_SHOWING(said.out.contains((end + u"T00:00:00Z"_s).toLatin1()), said.out);

    const Outcome back = as(u"Sian Signer"_s, {u"label"_s, u"reinstate"_s, label, u"--reason"_s,
                                               u"Update 2.2 is out"_s});
    COMPARE_CODE(back, 0);
    QCOMPARE(back.json()[u"state"_s].toString(), u"issued"_s);
    COMPARE_CODE(m_bench.run({u"label"_s, u"reinstate"_s, label, u"--reason"_s, u"Again"_s}), 1);

    const QJsonObject shown = m_bench.json({u"label"_s, u"show"_s, label}).json();
    const QJsonArray events = shown[u"events"_s].toArray();
    QCOMPARE(events.size(), 2);
    QCOMPARE(events[0][u"event"_s].toString(), u"suspended"_s);
    QCOMPARE(events[0][u"reason"_s].toString(), u"Update 2.1 breaks pairing"_s);
    QCOMPARE(events[0][u"actor"_s].toString(), u"Sian Signer"_s);
    QCOMPARE(events[1][u"event"_s].toString(), u"reinstated"_s);
    QCOMPARE(shown[u"statement"_s][u"certificateId"_s].toString(), label);
    QVERIFY(!shown[u"statement"_s].toObject().contains(u"supersedes"_s));
    const Outcome text = m_bench.run({u"label"_s, u"show"_s, label});
    VERIFY_SHOWING(text.out.contains("Update 2.2 is out"), text.out);
}

void CliLabelLifeTest::twoPeopleWithdraw()
{
    const QString label = issue();
    const QStringList withdraw{u"label"_s, u"withdraw"_s, label, u"--reason"_s, u"Fixed key"_s};
    const Outcome asked = as(u"Sian Signer"_s, withdraw);
    COMPARE_CODE(asked, 0);
    QCOMPARE(asked.json()[u"state"_s].toString(), u"issued"_s);
    QCOMPARE(asked.json()[u"withdrawalAskedBy"_s].toString(), u"Sian Signer"_s);
    const Outcome twice = as(u"sian  signer"_s, withdraw);
    COMPARE_CODE(twice, 1);
    VERIFY_SHOWING(twice.err.contains("two people"), twice.err);
    COMPARE_CODE(as(u"Tom Two"_s, {u"label"_s, u"refuse-withdrawal"_s, label, u"--reason"_s,
                                   u"Not this product"_s}),
                 0);
    COMPARE_CODE(as(u"Sian Signer"_s, withdraw), 0);
    const Outcome done = as(u"Tom Two"_s, withdraw);
    COMPARE_CODE(done, 0);
    QCOMPARE(done.json()[u"state"_s].toString(), u"withdrawn"_s);
    COMPARE_CODE(as(u"Tom Two"_s, {u"label"_s, u"suspend"_s, label, u"--reason"_s, u"Bug"_s}), 1);

    const Outcome rule = m_bench.json({u"policy"_s, u"withdrawal"_s, u"--people"_s, u"1"_s});
    COMPARE_CODE(rule, 0);
    QCOMPARE(rule.json()[u"lab"_s].toInt(), 1);
    QCOMPARE(rule.json()[u"default"_s].toBool(), false);
    const Outcome alone =
        as(u"Sian Signer"_s, {u"label"_s, u"withdraw"_s, issue(), u"--reason"_s, u"Fixed key"_s});
    COMPARE_CODE(alone, 0);
    QCOMPARE(alone.json()[u"state"_s].toString(), u"withdrawn"_s);
    const Outcome usual = m_bench.json({u"policy"_s, u"withdrawal"_s, u"--people"_s, u"default"_s});
    QCOMPARE(usual.json()[u"lab"_s].toInt(), 2);
    QCOMPARE(usual.json()[u"self"_s].toInt(), 1);
}

void CliLabelLifeTest::oneTakesThePlaceOfAnother()
{
    const QString old = issue();
    const QString fresh = issue({u"--supersedes"_s, old});
    QVERIFY(!fresh.isEmpty());
    const QJsonObject shown = m_bench.json({u"label"_s, u"show"_s, old}).json();
    QCOMPARE(shown[u"state"_s].toString(), u"superseded"_s);
    QCOMPARE(shown[u"supersededBy"_s].toString(), fresh);
    const QJsonObject next = m_bench.json({u"label"_s, u"show"_s, fresh}).json();
    QCOMPARE(next[u"supersedes"_s].toString(), old);
    QCOMPARE(next[u"statement"_s][u"supersedes"_s].toString(), old);
    // What was signed says so too, and is valid.
    const Outcome verified =
        m_bench.json({u"label"_s, u"verify"_s, m_bench.file(u"label%1.pdf"_s.arg(m_issued)),
                      u"--trust"_s, m_bench.file(u"demo/root.pem"_s)});
    COMPARE_CODE(verified, 0);
    QCOMPARE(verified.json()[u"results"_s][0][u"record"_s][u"supersedes"_s].toString(), old);
    // No second one takes its place, and no file is left behind.
    QVERIFY(issue({u"--supersedes"_s, old}).isEmpty());
    QVERIFY(!QFile::exists(m_bench.file(u"label%1.pdf"_s.arg(m_issued))));
}

void CliLabelLifeTest::refusesWhatHasNoMeaning()
{
    const QString label = issue();
    const auto act = [&](const QStringList &words) {
        return m_bench.run(QStringList{u"label"_s} + words);
    };
    COMPARE_CODE(act({u"suspend"_s, label}), 3);
    COMPARE_CODE(act({u"suspend"_s, label, u"--reason"_s, u" "_s}), 3);
    COMPARE_CODE(act({u"suspend"_s, u"PPT-2026-99999-X"_s, u"--reason"_s, u"Bug"_s}), 3);
    COMPARE_CODE(act({u"show"_s, u"PPT-2026-99999-X"_s}), 3);
    COMPARE_CODE(act({u"suspend"_s, label, u"--reason"_s, u"Bug"_s, u"--until"_s, u"tomorrow"_s}),
                 3);
    const Outcome past =
        act({u"suspend"_s, label, u"--reason"_s, u"Bug"_s, u"--until"_s, u"2020-01-01"_s});
    COMPARE_CODE(past, 3);
    VERIFY_SHOWING(past.err.contains("2020-01-01T00:00:00Z is over"), past.err);
    COMPARE_CODE(act({u"list"_s, u"--state"_s, u"lost"_s}), 3);
    for (const QString &days : {u"0"_s, u"90,x"_s, u"-1"_s, u"9999"_s, u","_s})
        COMPARE_CODE(act({u"reminders"_s, u"--days="_s + days}), 3);
}

void CliLabelLifeTest::listsByStateAndEnd()
{
    const QString label = issue({u"--valid-months"_s, u"2"_s});
    COMPARE_CODE(m_bench.run({u"label"_s, u"suspend"_s, label, u"--reason"_s, u"Bug"_s}), 0);
    const auto numbers = [&](const QStringList &filter) {
        QStringList found;
        const Outcome listed = m_bench.json(QStringList{u"label"_s, u"list"_s} + filter);
        for (const QJsonValue &one : listed.json()[u"labels"_s].toArray())
            found.append(one[u"label"_s].toString());
        return found;
    };
    QCOMPARE(numbers({u"--state"_s, u"suspended"_s}), QStringList{label});
    QVERIFY(numbers({u"--state"_s, u"withdrawn"_s}).size() >= 2);
    QVERIFY(numbers({u"--expiring"_s, u"70"_s}).contains(label));
    QVERIFY(!numbers({u"--expiring"_s, u"10"_s}).contains(label));
    QVERIFY(numbers({}).size() > 5);
}

void CliLabelLifeTest::remindsAndWritesACalendar()
{
    const QString label = issue({u"--valid-months"_s, u"1"_s});
    const QString calendar = m_bench.file(u"labels.ics"_s);
    const Outcome told = m_bench.json({u"label"_s, u"reminders"_s, u"--ics"_s, calendar});
    COMPARE_CODE(told, 0);
    bool found = false;
    QString day;
    for (const QJsonValue &one : told.json()[u"reminders"_s].toArray()) {
        if (one[u"label"_s] != label)
            continue;
        found = true;
        day = one[u"expires"_s].toString();
        QCOMPARE(one[u"notice"_s].toInt(), 42);
    }
    QVERIFY(found);
    COMPARE_CODE(m_bench.run({u"label"_s, u"reminders"_s, u"--ics"_s, calendar}), 4); // it is there

    QProcess judge;
    judge.start(u"/usr/bin/python3"_s,
                {u"" SOURCE_ROOT "/tests/interop/labelcalendar.py"_s, calendar});
    QVERIFY(judge.waitForFinished(60'000));
    QVERIFY2(judge.exitCode() == 0, judge.readAllStandardError().constData());
    const QJsonObject read = QJsonDocument::fromJson(judge.readAllStandardOutput()).object();
    QCOMPARE(read[u"version"_s].toString(), u"2.0"_s);
    QStringList uids;
    QStringList states;
    found = false;
    for (const QJsonValue &event : read[u"events"_s].toArray()) {
        uids.append(event[u"uid"_s].toString());
        states.append(event[u"status"_s].toString());
        if (!event[u"summary"_s].toString().contains(label))
            continue;
        found = true;
        QCOMPARE(event[u"day"_s].toString(), day);
        QCOMPARE(event[u"alarms"_s].toArray(), QJsonArray({-90, -42}));
    }
    QVERIFY(found);
    QVERIFY(states.contains(u"CANCELLED"_s)); // what was withdrawn above
    QCOMPARE(uids.removeDuplicates(), 0);

    const Outcome own =
        m_bench.run({u"label"_s, u"reminders"_s, u"--days"_s, u"7"_s, u"--ics"_s, u"-"_s});
    COMPARE_CODE(own, 0);
    VERIFY_SHOWING(own.out.startsWith("BEGIN:VCALENDAR\r\n"), own.out);
    VERIFY_SHOWING(own.out.contains("TRIGGER:-P7D\r\n"), own.out);
}

QTEST_GUILESS_MAIN(CliLabelLifeTest)
#include "tst_clilabellife.moc"
