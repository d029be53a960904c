#include "support/openwindow.h"

using namespace Qt::StringLiterals;

using assessment::Error;
using assessment::Status;
using assessment::Verdict;
using assessment::Workspace;
using forms::Session;

/// A page acts, and the window knows: what is new, what failed, what can be taken back.
class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenSession>(); }
    void cleanup() { m_open.reset(); }

    void opensAsAValue();
    void tellsWhatChanged();
    void actsAreDoneInOrder();
    void tellsFailureToTheOneWhoAsked();
    void tellsFailureToTheWindowWhenNobodyElseListens();
    void undoesAndSaysWhat();
    void unknownAssessmentIsAnError();
    void nothingIsLostWhenItGoes();
    void callersMayGoFirst();

private:
    Session::Act answering(const QString &provision, Verdict verdict = Verdict::Fail) const
    {
        return [id = m_open->id, answer = SampleWorkspace::answer(provision, verdict)](
                   Workspace &w) { return w.answer(id, answer); };
    }
    Session &session() { return *m_open->session; }

    std::unique_ptr<OpenSession> m_open;
};

void TestSession::opensAsAValue()
{
    QVERIFY(session().hasAssessment());
    QCOMPARE(session().assessment().product.brand, u"Brightwell"_s);
    QCOMPARE(session().scheme().guidelines.size(), 13);
    QVERIFY(session().undoText().isEmpty());
}

void TestSession::tellsWhatChanged()
{
    QSignalSpy changed(&session(), &Session::changed);
    QSignalSpy saved(&session(), &Session::saved);
    session().act(answering(u"CoP-1.1"_s));
    QVERIFY(session().isBusy());
    QVERIFY(saved.wait());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(session().assessment().answers.value(u"CoP-1.1"_s).verdict, Verdict::Fail);
    QVERIFY(!session().isBusy());
    QCOMPARE(m_open->stored().answers.value(u"CoP-1.1"_s).verdict, Verdict::Fail);
}

void TestSession::actsAreDoneInOrder()
{
    for (const Verdict verdict : {Verdict::Fail, Verdict::Pass, Verdict::Inconclusive})
        session().act(answering(u"CoP-2.1"_s, verdict));
    QCOMPARE(m_open->stored().answers.value(u"CoP-2.1"_s).verdict, Verdict::Inconclusive);
    QCOMPARE(session().assessment().answers.value(u"CoP-2.1"_s).verdict, Verdict::Inconclusive);
}

void TestSession::tellsFailureToTheOneWhoAsked()
{
    QSignalSpy failed(&session(), &Session::failed);
    QSignalSpy saved(&session(), &Session::saved);
    std::optional<Error> told;
    session().act(answering(u"CoP-99.9"_s), this, [&told](const Status &done) {
        if (!done)
            told = done.error();
    });
    QTRY_VERIFY(told);
    QVERIFY(!told->message().isEmpty());
    QCOMPARE(failed.size(), 0);
    QCOMPARE(saved.size(), 0);
}

void TestSession::tellsFailureToTheWindowWhenNobodyElseListens()
{
    QSignalSpy failed(&session(), &Session::failed);
    session().act(answering(u"CoP-99.9"_s));
    QVERIFY(failed.wait());
    QVERIFY(!session().isBusy());
}

void TestSession::undoesAndSaysWhat()
{
    session().act(answering(u"CoP-1.1"_s));
    m_open->settle();
    QVERIFY2(session().undoText().contains(u"CoP-1.1"_s), qPrintable(session().undoText()));
    session().undo();
    m_open->settle();
    QVERIFY(!session().assessment().answers.contains(u"CoP-1.1"_s)
            || session().assessment().answers[u"CoP-1.1"_s].verdict == Verdict::NotAssessed);
    QVERIFY(!session().redoText().isEmpty());
    session().redo();
    m_open->settle();
    QCOMPARE(session().assessment().answers.value(u"CoP-1.1"_s).verdict, Verdict::Fail);
}

void TestSession::unknownAssessmentIsAnError()
{
    QSignalSpy failed(&session(), &Session::failed);
    session().open(u"A-NOTHING"_s);
    QVERIFY(failed.wait());
    QCOMPARE(session().assessment().id, m_open->id); // the old one stays
}

void TestSession::nothingIsLostWhenItGoes()
{
    for (int i = 1; i <= 4; ++i)
        session().act(answering(u"CoP-1.%1"_s.arg(i)));
    m_open->session.reset(); // as when the window closes, without waiting
    auto workspace = m_open->files.open();
    QVERIFY_OK(workspace);
    QCOMPARE(workspace->assessment(m_open->id)->answers.size(), 4);
    QVERIFY(workspace->verifyLog()->ok);
}

void TestSession::callersMayGoFirst()
{
    auto page = std::make_unique<QObject>();
    bool told = false;
    session().act(answering(u"CoP-1.1"_s), page.get(), [&told](const Status &) { told = true; });
    session().read([](Workspace &w) { return w.labels(); }, page.get(),
                   [&told](const auto &) { told = true; });
    page.reset();
    m_open->settle();
    QVERIFY(!told);
    QCOMPARE(session().assessment().answers.value(u"CoP-1.1"_s).verdict, Verdict::Fail);
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
