#include "assessment/workspace.h"
#include "support/sampleworkspace.h"
#include "support/testsupport.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace assessment;
using namespace Qt::StringLiterals;

/// What was acknowledged survives kill -9, and what is in the file is whole.
class TestWorkspaceKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasAcknowledged();
    void twoProgramsAtOnce();
};

void TestWorkspaceKilled::keepsWhatWasAcknowledged()
{
    constexpr int kills = 200;
    SampleWorkspace sample;
    QString id;
    {
        auto workspace = sample.create();
        QVERIFY_OK(workspace);
        const auto made = SampleWorkspace::assess(*workspace);
        QVERIFY_OK(made);
        id = *made;
    }
    QRandomGenerator random(20261123);
    int acknowledged = 0;
    int rolledBack = 0; // a journal was left behind: killed in the middle of an act
    for (int kill = 0; kill < kills; ++kill) {
        QProcess writer;
        writer.start(QString::fromUtf8(ACTWRITER), {sample.path(), id});
        QVERIFY(writer.waitForStarted());
        // At a moment somewhere in its life: before, while or after it has done some acts.
        const int acts = random.bounded(4);
        QByteArray said;
        while (said.count('\n') < acts && writer.waitForReadyRead(30'000))
            said += writer.readAll();
        if (const int pause = random.bounded(6); pause > 0)
            (void)writer.waitForReadyRead(pause);
        writer.kill(); // SIGKILL
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        said += writer.readAll();
        if (QFileInfo(sample.path() + u"-journal"_s).size() > 0)
            ++rolledBack;

        auto workspace = sample.open();
        QVERIFY_OK(workspace);
        const auto rows = workspace->log({}, 50);
        QVERIFY_OK(rows);
        QMap<qint64, QByteArray> kept;
        for (const LogRow &row : *rows)
            kept.insert(row.sequence, row.hash.toHex());
        said.truncate(said.lastIndexOf('\n') + 1); // a line cut off was not acknowledged
        QByteArrayList lines = said.split('\n');
        lines.removeAll(QByteArray());
        for (const QByteArray &line : lines.last(qMin(lines.size(), qsizetype(20)))) {
            const QByteArrayList parts = line.split(' ');
            QCOMPARE(kept.value(parts[0].toLongLong()), parts[1]);
            ++acknowledged;
        }
        // The whole check reads all evidence; once in a while is enough, and at the end.
        if (kill % 20 == 19) {
            const auto check = workspace->verifyLog();
            QVERIFY_OK(check);
            QVERIFY2(check->ok, qPrintable(check->reason));
        }
    }
    QVERIFY2(acknowledged > kills / 2, qPrintable(QString::number(acknowledged)));
    qInfo("%d acts acknowledged, %d kills left a journal", acknowledged, rolledBack);
    // A journal that was begun when the kill came holds nothing; the next act clears it away.
    {
        auto workspace = sample.open();
        QVERIFY_OK(workspace);
        QVERIFY_OK(workspace->answer(id, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Fail)));
    }
    QCOMPARE(QDir(sample.folder.path()).entryList(QDir::Files), QStringList{u"lab.assay"_s});
}

void TestWorkspaceKilled::twoProgramsAtOnce()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    QProcess writers[2];
    QByteArray said[2];
    for (QProcess &writer : writers)
        writer.start(QString::fromUtf8(ACTWRITER), {sample.path(), *id});
    for (int which : {0, 1}) {
        while (said[which].count('\n') < 30 && writers[which].waitForReadyRead(60'000))
            said[which] += writers[which].readAll();
        QVERIFY2(said[which].count('\n') >= 30, writers[which].readAllStandardError().constData());
    }
    for (QProcess &writer : writers) {
        writer.kill();
        QVERIFY(writer.waitForFinished());
    }
    // One log, one chain, whoever wrote.
    const auto check = workspace->verifyLog();
    QVERIFY_OK(check);
    QVERIFY2(check->ok, qPrintable(check->reason));
    QVERIFY(check->rows > 30);
}

QTEST_GUILESS_MAIN(TestWorkspaceKilled)
#include "tst_workspacekilled.moc"
