#include "devices/benchrun.h"
#include "support/commandline.h"

#include <QDir>

#include <csignal>

using namespace assessment;
using namespace assessment::harness;
using namespace Qt::StringLiterals;

/// A long run on a real device that is killed half-way, and goes on.
class TestHarnessResume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refuses_data();
    void refuses();
    void goesOn();

private:
    QStringList arguments() const;
    RunRequest request(const QString &transcript) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Bench> m_bench;
    QString m_transcript;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeTo(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

/// The transcript of a run of another version of the test, otherwise like \a transcript.
void makeForeign(const QString &transcript, const QString &path)
{
    TranscriptWriter writer;
    if (!writer.open(path))
        qFatal("no foreign transcript");
    const auto copied = checkTranscript(transcript, [&](TranscriptWriter::Record record) {
        if (record.kind == TranscriptWriter::Kind::Header)
            record.extra[u"script-sha256"] = QString(64, u'0');
        if (!writer.write(record))
            qFatal("no foreign transcript");
    });
    if (!copied || !writer.close())
        qFatal("no foreign transcript");
}

} // namespace

QStringList TestHarnessResume::arguments() const
{
    return {u"harness"_s,      u"run"_s,
            u"--standalone"_s, u"DT-33"_s,
            u"--port"_s,       m_bench->port,
            u"--power"_s,      m_bench->power,
            u"--consent"_s,    u"destructive"_s,
            u"--set"_s,        u"cycles=3"_s,
            u"--set"_s,        u"spread=50"_s,
            u"--secret"_s,     u"password="_s + m_bench->images + u"/sound-linux.password"_s,
            u"--output"_s,     m_folder.path()};
}

RunRequest TestHarnessResume::request(const QString &transcript) const
{
    RunRequest request;
    request.test = u"DT-33"_s;
    request.port = m_bench->port;
    request.power = m_bench->power;
    request.consent = Risk::Destructive;
    request.settings = {{u"cycles"_s, u"3"_s}, {u"spread"_s, u"50"_s}};
    request.secrets[u"password"_s] = SecretBytes(m_bench->secret(u"@sound-linux.password"_s));
    request.resume = transcript;
    return request;
}

/// Kills a run of three cycles in the middle of its second one.
void TestHarnessResume::initTestCase()
{
    m_bench = std::make_unique<Bench>(u"sound-linux"_s);
    QVERIFY(m_bench->isReady());
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(commandline::program(), arguments());
    QVERIFY(program.waitForStarted());
    const auto isInSecondCycle = [this] {
        const QStringList found = QDir(m_folder.path()).entryList({u"DT-33-*.jsonl"_s});
        if (found.isEmpty())
            return false;
        m_transcript = m_folder.filePath(found.constFirst());
        const QByteArray content = contentOf(m_transcript);
        const qsizetype at = content.indexOf("\"checkpoint\"");
        return at > 0 && content.indexOf("\"power\":\"on\"", at) > 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isInSecondCycle(), 200'000);
    kill(pid_t(program.processId()), SIGKILL);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    QVERIFY(!QFile::exists(m_folder.filePath(u"record.json"_s)));
}

void TestHarnessResume::refuses_data()
{
    QTest::addColumn<QString>("test");
    QTest::addColumn<QString>("cycles");
    QTest::addColumn<std::function<void(const QString &)>>("prepare");
    QTest::addColumn<QString>("why");
    using Prepare = std::function<void(const QString &)>;
    const Prepare copy = [this](const QString &path) { writeTo(path, contentOf(m_transcript)); };

    QTest::newRow("another test") << u"DT-12"_s << u"3"_s << copy
                                  << u"it is no transcript of DT-12"_s;
    QTest::newRow("other settings")
        << u"DT-33"_s << u"4"_s << copy << u"it was made with other settings"_s;
    QTest::newRow("another version of the test")
        << u"DT-33"_s << u"3"_s
        << Prepare([this](const QString &path) { makeForeign(m_transcript, path); })
        << u"it was made with another version of the test"_s;
    QTest::newRow("a changed record")
        << u"DT-33"_s << u"3"_s << Prepare([this](const QString &path) {
               QByteArray content = contentOf(m_transcript);
               const qsizetype at = content.indexOf("\"power\":\"off\"");
               content.replace(at, 13, "\"power\":\"out\"");
               writeTo(path, content);
           })
        << u"is damaged"_s;
    QTest::newRow("a record taken away")
        << u"DT-33"_s << u"3"_s << Prepare([this](const QString &path) {
               QList<QByteArray> lines = contentOf(m_transcript).split('\n');
               lines.removeAt(lines.size() / 2);
               writeTo(path, lines.join('\n'));
           })
        << u"is damaged"_s;
    QTest::newRow("no cycle finished")
        << u"DT-33"_s << u"3"_s << Prepare([this](const QString &path) {
               const QByteArray content = contentOf(m_transcript);
               writeTo(path, content.first(content.indexOf('\n') + 1));
           })
        << u"no cycle had been finished"_s;
}

void TestHarnessResume::refuses()
{
    QFETCH(QString, test);
    QFETCH(QString, cycles);
    QFETCH(std::function<void(const QString &)>, prepare);
    QFETCH(QString, why);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"interrupted.jsonl"_s);
    prepare(path);
    const QByteArray before = contentOf(path);

    RunRequest asked = request(path);
    asked.test = test;
    asked.settings[u"cycles"_s] = cycles;
    if (test != u"DT-33") {
        asked.settings.clear();
        asked.secrets.clear();
    }
    const RunOutcome outcome = runToEnd(std::move(asked));
    QCOMPARE(outcome.record.state, RunState::FailedToStart);
    QVERIFY2(outcome.record.reason.contains(why), qPrintable(outcome.record.reason));
    QCOMPARE(contentOf(path), before); // what is refused stays as it is
}

void TestHarnessResume::goesOn()
{
    // A crash of the machine can tear the last line; the kill of a program does not.
    QFile transcript(m_transcript);
    QVERIFY(transcript.open(QIODevice::Append));
    transcript.write("{\"seq\":99999,\"us\":12");
    transcript.close();
    const auto interrupted = checkTranscript(m_transcript);
    QVERIFY_OK(interrupted);
    QVERIFY(!interrupted->ended);

    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(commandline::program(), arguments() + QStringList{u"--resume"_s, m_transcript});
    QVERIFY(program.waitForFinished(240'000));
    qInfo("%s", program.readAllStandardOutput().constData());
    QCOMPARE(program.exitCode(), 0);

    const auto record =
        QJsonDocument::fromJson(contentOf(m_folder.filePath(u"record.json"_s))).object();
    QCOMPARE(record[u"state"].toString(), u"finished"_s);
    QCOMPARE(record[u"verdict"].toString(), u"pass"_s);
    QVERIFY2(record[u"reason"].toString().startsWith(u"the device was ready after 3 power cuts"_s),
             qPrintable(record[u"reason"].toString()));
    QStringList cuts;
    for (const QJsonValue &step : record[u"steps"].toArray()) {
        const QString title = step[u"title"].toString();
        if (title.startsWith(u"Power cut"_s))
            cuts.append(title);
        else if (step[u"outcome"].toString() == u"interrupted")
            cuts.append(title);
    }
    QCOMPARE(cuts, QStringList({u"Power cut 1"_s,
                                u"The run was interrupted here and goes on with cycle 2"_s,
                                u"Power cut 2"_s, u"Power cut 3"_s}));

    // The break can be seen in the transcript, whose chain goes on over it.
    const QString kept = m_folder.filePath(u"transcript.jsonl"_s);
    QStringList story;
    qint64 time = 0;
    bool ordered = true;
    const auto check = checkTranscript(kept, [&](const TranscriptWriter::Record &one) {
        const QString step = one.extra[u"step"].toString();
        if (step.startsWith(u"Power cut"_s))
            story.append(step);
        if (one.extra[u"interrupted"].toBool())
            story.append(u"interrupted"_s);
        ordered = ordered && one.microseconds >= time;
        time = one.microseconds;
    });
    QVERIFY_OK(check);
    QVERIFY(check->intact());
    QVERIFY(ordered);
    QVERIFY(check->records > interrupted->records);
    QCOMPARE(story, QStringList({u"Power cut 1"_s, u"Power cut 2"_s, u"interrupted"_s,
                                 u"Power cut 2"_s, u"Power cut 3"_s}));

    // It has ended now: nothing can be added to it.
    const QByteArray whole = contentOf(kept);
    const RunOutcome again = runToEnd(request(kept));
    QCOMPARE(again.record.state, RunState::FailedToStart);
    QVERIFY2(again.record.reason.contains(u"has ended"_s), qPrintable(again.record.reason));
    QCOMPARE(contentOf(kept), whole);
}

QTEST_GUILESS_MAIN(TestHarnessResume)
#include "tst_harnessresume.moc"
