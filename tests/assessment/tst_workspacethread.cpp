#include "assessment/workspacethread.h"

#include "support/sampleworkspace.h"
#include "support/testsupport.h"

#include <QSignalSpy>

using namespace assessment;
using namespace Qt::StringLiterals;

class TestWorkspaceThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksInOrderOffTheCallersThread();
    void destructorLosesNothing();
    void failedOpeningCancelsWork();
    void opensWhatWasCreated();
    void reportsBackOnTheCallersThread();
    void canGoWithoutEverOpening();
};

void TestWorkspaceThread::worksInOrderOffTheCallersThread()
{
    SampleWorkspace sample;
    WorkspaceThread desk;
    QVERIFY_OK(desk.create(sample.path(), SampleWorkspace::as(u"ada"_s)).result());
    QCOMPARE(desk.path(), sample.path());
    const auto id =
        desk.run([](Workspace &workspace) { return SampleWorkspace::assess(workspace); }).result();
    QVERIFY_OK(id);
    QVERIFY(desk.run([](Workspace &) { return QThread::currentThread(); }).result()
            != QThread::currentThread());

    constexpr int acts = 2000;
    QList<QFuture<Status>> done;
    for (int number = 0; number < acts; ++number) {
        done.append(desk.run([id = *id, number](Workspace &workspace) {
            return workspace.answer(
                id, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Pass, QString::number(number)));
        }));
    }
    for (const auto &future : std::as_const(done))
        QVERIFY_OK(future.result());
    const auto rows =
        desk.run([id = *id](Workspace &workspace) { return workspace.log(id, acts); }).result();
    QVERIFY_OK(rows);
    QCOMPARE(rows->size(), acts);
    for (int number = 0; number < acts; ++number) {
        QCOMPARE(rows->at(number).change[u"rows"_s][0][u"row"_s][u"rationale"_s].toString(),
                 QString::number(number));
    }
}

void TestWorkspaceThread::destructorLosesNothing()
{
    SampleWorkspace sample;
    constexpr int acts = 300;
    {
        WorkspaceThread desk;
        desk.create(sample.path(), SampleWorkspace::as(u"ada"_s));
        for (int number = 0; number < acts; ++number) {
            desk.run([number](Workspace &workspace) {
                return workspace.addProduct(SampleWorkspace::product(QString::number(number)));
            });
        }
    }
    auto workspace = sample.open();
    QVERIFY_OK(workspace);
    QCOMPARE(workspace->products()->size(), acts);
    QVERIFY(workspace->verifyLog()->ok);
}

void TestWorkspaceThread::failedOpeningCancelsWork()
{
    SampleWorkspace sample;
    WorkspaceThread desk;
    const auto opened =
        desk.open(sample.path(u"missing.assay"_s), SampleWorkspace::as({})).result();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::NotFound);
    bool ran = false;
    auto future = desk.run([&ran](Workspace &) {
        ran = true;
        return 1;
    });
    future.waitForFinished();
    QVERIFY(future.isCanceled());
    QCOMPARE(future.resultCount(), 0);
    QVERIFY(!ran);
}

void TestWorkspaceThread::opensWhatWasCreated()
{
    SampleWorkspace sample;
    {
        WorkspaceThread desk;
        QVERIFY_OK(desk.create(sample.path(), SampleWorkspace::as(u"ada"_s)).result());
        const auto again = desk.create(sample.path(), SampleWorkspace::as(u"ada"_s)).result();
        QVERIFY(!again);
    }
    WorkspaceThread desk;
    QVERIFY_OK(desk.open(sample.path(), SampleWorkspace::as(u"ben"_s)).result());
    QCOMPARE(desk.run([](Workspace &workspace) { return workspace.actor(); }).result(), u"ben"_s);
}

void TestWorkspaceThread::reportsBackOnTheCallersThread()
{
    SampleWorkspace sample;
    WorkspaceThread desk;
    desk.create(sample.path(), SampleWorkspace::as(u"ada"_s));
    QThread *thread = nullptr;
    QString said;
    desk.run([](Workspace &workspace) { return workspace.actor(); })
        .then(this, [&](const QString &actor) {
            thread = QThread::currentThread();
            said = actor;
        });
    QTRY_COMPARE(said, u"ada"_s);
    QCOMPARE(thread, QThread::currentThread());
}

void TestWorkspaceThread::canGoWithoutEverOpening()
{
    WorkspaceThread desk;
    QVERIFY(desk.path().isEmpty());
}

QTEST_GUILESS_MAIN(TestWorkspaceThread)
#include "tst_workspacethread.moc"
