#include "assessment/workspace.h"
#include "support/sampleworkspace.h"
#include "support/testsupport.h"

using namespace assessment;
using namespace Qt::StringLiterals;

/// An assessment with two answers, CoP-1.1 and CoP-2.1, by ada.
class TestReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingToSubmitWithoutAnswers();
    void submitsDraftsAndRejected();
    void acceptsOnlyWhatIsSubmitted();
    void acceptsAnswerByAnswer();
    void rejectsWithAReason();
    void anEditVoidsTheReview_data();
    void anEditVoidsTheReview();
    void labNeedsFourEyes_data();
    void labNeedsFourEyes();
    void aMakerMayDecideForItself();
    void undoneWorkStillCounts();

private:
    QString make(AssessmentKind kind);
    Assessment now() { return *m_workspace->assessment(m_id); }
    ReviewStatus answerStatus(const QString &provision) { return now().answers[provision].status; }

    std::optional<SampleWorkspace> m_sample;
    std::optional<Workspace> m_workspace;
    QString m_id;
    QString m_evidence;
};

QString TestReview::make(AssessmentKind kind)
{
    const auto id = SampleWorkspace::assess(*m_workspace, kind);
    if (!id || !m_workspace->answer(*id, SampleWorkspace::answer(u"CoP-1.1"_s))
        || !m_workspace->answer(*id, SampleWorkspace::answer(u"CoP-2.1"_s)))
        return {};
    const auto item = SampleWorkspace::show(*m_workspace, *id, "x", {u"CoP-1.1"_s});
    m_evidence = item ? item->id : QString();
    return *id;
}

void TestReview::init()
{
    m_sample.emplace();
    auto workspace = m_sample->create(u"ada"_s);
    QVERIFY_OK(workspace);
    m_workspace.emplace(std::move(*workspace));
    m_id = make(AssessmentKind::Lab);
    QVERIFY(!m_evidence.isEmpty());
}

void TestReview::cleanup()
{
    QVERIFY(m_workspace->verifyLog()->ok);
    m_workspace.reset();
    m_sample.reset();
}

void TestReview::nothingToSubmitWithoutAnswers()
{
    const auto empty = SampleWorkspace::assess(*m_workspace);
    QVERIFY_OK(empty);
    QCOMPARE(m_workspace->submit(*empty).error().kind, Error::Kind::Refused);
    QCOMPARE(m_workspace->assessment(*empty)->status, ReviewStatus::Draft);
}

void TestReview::submitsDraftsAndRejected()
{
    QVERIFY_OK(m_workspace->submit(m_id));
    QCOMPARE(now().status, ReviewStatus::Submitted);
    QCOMPARE(now().submittedBy, u"ada"_s);
    QCOMPARE(answerStatus(u"CoP-1.1"_s), ReviewStatus::Submitted);
    m_workspace->setActor(u"ben"_s);
    QVERIFY_OK(m_workspace->accept(m_id, u"CoP-2.1"_s));
    QVERIFY_OK(m_workspace->reject(m_id, u"CoP-1.1"_s, u"Blurred."_s));
    m_workspace->setActor(u"ada"_s);
    QVERIFY_OK(m_workspace->submit(m_id));
    QCOMPARE(now().status, ReviewStatus::Submitted);
    QCOMPARE(answerStatus(u"CoP-1.1"_s), ReviewStatus::Submitted);
    QCOMPARE(answerStatus(u"CoP-2.1"_s), ReviewStatus::Accepted); // what was accepted stays
    QCOMPARE(now().answers[u"CoP-1.1"_s].rejectReason, QString());
}

void TestReview::acceptsOnlyWhatIsSubmitted()
{
    m_workspace->setActor(u"ben"_s);
    QCOMPARE(m_workspace->accept(m_id).error().kind, Error::Kind::Refused);
    QCOMPARE(m_workspace->accept(m_id, u"CoP-1.1"_s).error().kind, Error::Kind::Refused);
    QVERIFY_OK(m_workspace->submit(m_id));
    QCOMPARE(m_workspace->accept(m_id, u"CoP-3.1"_s).error().kind, Error::Kind::Refused);
    QVERIFY_OK(m_workspace->accept(m_id));
    QCOMPARE(now().status, ReviewStatus::Accepted);
    QCOMPARE(now().decidedBy, u"ben"_s);
    QCOMPARE(answerStatus(u"CoP-1.1"_s), ReviewStatus::Accepted);
    QCOMPARE(m_workspace->accept(m_id).error().kind, Error::Kind::Refused); // it is already
}

void TestReview::acceptsAnswerByAnswer()
{
    QVERIFY_OK(m_workspace->submit(m_id));
    m_workspace->setActor(u"ben"_s);
    QVERIFY_OK(m_workspace->accept(m_id, u"CoP-1.1"_s));
    QCOMPARE(now().status, ReviewStatus::Submitted);
    QVERIFY_OK(m_workspace->reject(m_id, u"CoP-2.1"_s, u"Why?"_s));
    QVERIFY_OK(m_workspace->accept(m_id, u"CoP-2.1"_s)); // on second thoughts
    QCOMPARE(now().status, ReviewStatus::Accepted);
}

void TestReview::rejectsWithAReason()
{
    m_workspace->setActor(u"ben"_s);
    QCOMPARE(m_workspace->reject(m_id, u"CoP-1.1"_s, u"Blurred."_s).error().kind,
             Error::Kind::Refused); // not submitted
    QVERIFY_OK(m_workspace->submit(m_id));
    QCOMPARE(m_workspace->reject(m_id, u"CoP-1.1"_s, u" "_s).error().kind,
             Error::Kind::InvalidInput);
    QCOMPARE(m_workspace->reject(m_id, u"CoP-3.1"_s, u"x"_s).error().kind, Error::Kind::Refused);
    QVERIFY_OK(m_workspace->reject(m_id, u"CoP-1.1"_s, u"Blurred."_s));
    QCOMPARE(now().status, ReviewStatus::Rejected);
    QCOMPARE(answerStatus(u"CoP-1.1"_s), ReviewStatus::Rejected);
    QCOMPARE(answerStatus(u"CoP-2.1"_s), ReviewStatus::Submitted);
    QCOMPARE(now().answers[u"CoP-1.1"_s].rejectReason, u"Blurred."_s);
    QCOMPARE(m_workspace->accept(m_id).error().kind, Error::Kind::Refused);
}

void TestReview::anEditVoidsTheReview_data()
{
    QTest::addColumn<QString>("edit");
    QTest::addColumn<bool>("touchesAnswer");
    QTest::newRow("answer") << u"answer"_s << true;
    QTest::newRow("evidence added") << u"add"_s << true;
    QTest::newRow("evidence revised") << u"revise"_s << true;
    QTest::newRow("evidence linked") << u"link"_s << true;
    QTest::newRow("evidence unlinked") << u"unlink"_s << true;
    QTest::newRow("evidence dated") << u"expires"_s << true;
    QTest::newRow("evidence made confidential") << u"confidential"_s << false;
    QTest::newRow("evidence renamed") << u"title"_s << false;
    QTest::newRow("run") << u"run"_s << true;
    QTest::newRow("facts") << u"facts"_s << false;
    QTest::newRow("product") << u"product"_s << false;
    QTest::newRow("import") << u"import"_s << true;
    QTest::newRow("new answer") << u"new answer"_s << false;
}

void TestReview::anEditVoidsTheReview()
{
    QFETCH(QString, edit);
    QFETCH(bool, touchesAnswer);
    const QString touched = edit == u"link"_s ? u"CoP-2.1"_s : u"CoP-1.1"_s;
    const QString other = edit == u"link"_s ? u"CoP-1.1"_s : u"CoP-2.1"_s;
    for (const bool accepted : {false, true}) {
        QVERIFY_OK(m_workspace->submit(m_id));
        if (accepted) {
            m_workspace->setActor(u"ben"_s);
            QVERIFY_OK(m_workspace->accept(m_id));
            m_workspace->setActor(u"ada"_s);
        }
        const QString reason = accepted ? u"second"_s : u"first"_s;
        QBuffer content;
        content.setData(reason.toUtf8());
        content.open(QIODevice::ReadOnly);
        if (edit == u"answer"_s)
            QVERIFY_OK(
                m_workspace->answer(m_id, SampleWorkspace::answer(touched, Verdict::Fail, reason)));
        else if (edit == u"new answer"_s)
            QVERIFY_OK(m_workspace->answer(
                m_id, SampleWorkspace::answer(u"CoP-3.1"_s, Verdict::Fail, reason)));
        else if (edit == u"add"_s)
            QVERIFY_OK(m_workspace->addEvidence(m_id, content,
                                                {.fileName = u"a.txt"_s, .provisions = {touched}}));
        else if (edit == u"revise"_s)
            QVERIFY_OK(m_workspace->reviseEvidence(m_evidence, content, u"a.txt"_s));
        else if (edit == u"link"_s) {
            if (accepted)
                QVERIFY_OK(m_workspace->unlinkEvidence(m_evidence, touched));
            else
                QVERIFY_OK(m_workspace->linkEvidence(m_evidence, {touched}));
        } else if (edit == u"unlink"_s) {
            if (accepted)
                QVERIFY_OK(m_workspace->linkEvidence(m_evidence, {touched}));
            else
                QVERIFY_OK(m_workspace->unlinkEvidence(m_evidence, touched));
        } else if (edit == u"expires"_s) {
            QVERIFY_OK(m_workspace->changeEvidence(
                m_evidence, {.expires = QDate(accepted ? 2098 : 2099, 12, 31)}));
        } else if (edit == u"confidential"_s) {
            QVERIFY_OK(m_workspace->changeEvidence(m_evidence, {.confidential = !accepted}));
        } else if (edit == u"title"_s) {
            QVERIFY_OK(m_workspace->changeEvidence(m_evidence, {.title = reason}));
        } else if (edit == u"run"_s) {
            RunRecord run;
            run.test = u"DT-04"_s;
            run.provisions = {touched};
            QVERIFY_OK(m_workspace->recordRun(m_id, run, accepted ? &content : nullptr));
        } else if (edit == u"facts"_s) {
            Facts facts;
            facts.warrantyMonths = accepted ? 12 : 24;
            QVERIFY_OK(m_workspace->setFacts(m_id, facts));
        } else if (edit == u"product"_s) {
            Product product = now().product;
            product.firmwareVersion = reason;
            QVERIFY_OK(m_workspace->updateProduct(product));
        } else if (edit == u"import"_s) {
            QVERIFY_OK(m_workspace->importAnswers(
                m_id,
                {{.answer = SampleWorkspace::answer(touched, Verdict::Fail, reason),
                  .evidence = {}}},
                m_sample->folder.path()));
        }
        const ReviewStatus before = accepted ? ReviewStatus::Accepted : ReviewStatus::Submitted;
        QCOMPARE(now().status, ReviewStatus::Draft);
        QCOMPARE(answerStatus(touched), touchesAnswer ? ReviewStatus::Draft : before);
        QCOMPARE(answerStatus(other), before);
    }
}

void TestReview::labNeedsFourEyes_data()
{
    QTest::addColumn<QString>("work");
    for (const char *work : {"answer", "evidence", "facts", "run", "link", "undo"})
        QTest::newRow(work) << QString::fromLatin1(work);
}

void TestReview::labNeedsFourEyes()
{
    QFETCH(QString, work);
    m_workspace->setActor(u"ben"_s);
    QBuffer content;
    content.open(QIODevice::ReadOnly);
    Facts facts;
    facts.warrantyMonths = 24;
    if (work == u"answer"_s)
        QVERIFY_OK(m_workspace->answer(m_id, SampleWorkspace::answer(u"CoP-3.1"_s)));
    else if (work == u"evidence"_s)
        QVERIFY_OK(m_workspace->addEvidence(m_id, content, {.fileName = u"a"_s}));
    else if (work == u"facts"_s)
        QVERIFY_OK(m_workspace->setFacts(m_id, facts));
    else if (work == u"run"_s)
        QVERIFY_OK(m_workspace->recordRun(m_id, {}, nullptr));
    else if (work == u"link"_s)
        QVERIFY_OK(m_workspace->linkEvidence(m_evidence, {u"CoP-2.1"_s}));
    else
        QVERIFY_OK(m_workspace->undo(m_id));
    QVERIFY_OK(m_workspace->submit(m_id));
    for (const QString &assessor : {u"ada"_s, u"ben"_s, u"Ada"_s}) {
        m_workspace->setActor(assessor);
        for (const Status &decided :
             {m_workspace->accept(m_id), m_workspace->accept(m_id, u"CoP-1.1"_s),
              m_workspace->reject(m_id, u"CoP-1.1"_s, u"x"_s)}) {
            QVERIFY(!decided);
            QCOMPARE(decided.error().kind, Error::Kind::Refused);
            QVERIFY(decided.error().message().contains(assessor));
        }
    }
    m_workspace->setActor(u"cleo"_s);
    QVERIFY_OK(m_workspace->accept(m_id));
}

void TestReview::aMakerMayDecideForItself()
{
    const QString id = make(AssessmentKind::Self);
    QVERIFY_OK(m_workspace->submit(id));
    QVERIFY_OK(m_workspace->accept(id));
    QCOMPARE(m_workspace->assessment(id)->decidedBy, u"ada"_s);
}

void TestReview::undoneWorkStillCounts()
{
    m_workspace->setActor(u"ben"_s);
    QVERIFY_OK(m_workspace->answer(m_id, SampleWorkspace::answer(u"CoP-3.1"_s)));
    QVERIFY_OK(m_workspace->undo(m_id));
    QVERIFY(!now().answers.contains(u"CoP-3.1"_s));
    QVERIFY_OK(m_workspace->submit(m_id));
    QCOMPARE(m_workspace->accept(m_id).error().kind, Error::Kind::Refused);
    QCOMPARE(now().assessors, (QStringList{u"ada"_s, u"ben"_s}));
}

QTEST_GUILESS_MAIN(TestReview)
#include "tst_review.moc"
