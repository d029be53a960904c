#include "assessment/signing/signoff.h"

#include "assessment/historywords.h"
#include "assessment/json/canonicaljson.h"
#include "assessment/signing/statement.h"
#include "assessment/store/database.h"
#include "assessment/workspace.h"
#include "support/sampleworkspace.h"
#include "support/signingfixture.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace assessment;
using namespace Qt::StringLiterals;
using assessment::signing::SignerTrust;
using assessment::signing::SignOffCheck;

/// What is signed is what was accepted, others can check it, and nothing that comes after hides.
class TestSignOff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void onlyWhatIsAcceptedIsSigned();
    void fourEyesAlsoSign();
    void signsTheCanonicalAssessment();
    void othersVerifyIt();
    void tellsWhatChangedAfter();
    void takingAnEditBackMakesItStandAgain();
    void whoTookBackWasThereToo();
    void trustIsALineOfItsOwn();
    void damageIsFound_data();
    void damageIsFound();
    void aRewrittenLogIsFound();
    void labelsCarryIt();
    void statementsAreReadStrictly();

    void commentsStandBeside();
    void onlyTheAuthorWithdraws();
    void commentsNeverChange();
    void emptyAndEndlessCommentsAreRefused();

    void historyHasEveryAct();
    void historySaysWhatChanged();

private:
    Status accept()
    {
        if (const Status done = m_workspace->submit(m_id); !done)
            return done;
        m_workspace->setActor(u"rhys"_s);
        const Status done = m_workspace->accept(m_id);
        m_workspace->setActor(u"ada"_s);
        return done;
    }
    Result<SignOff> sign()
    {
        m_workspace->setActor(u"rhys"_s);
        auto signOff = m_workspace->sign(m_id, m_demo->identity());
        m_workspace->setActor(u"ada"_s);
        return signOff;
    }
    SignOffCheck check() { return *m_workspace->checkSignature(m_id, m_demo->rootOnly()); }
    Assessment now() { return *m_workspace->assessment(m_id); }
    /// Changes the file behind the program's back, past the triggers.
    bool tamper(const QStringList &statements)
    {
        auto database = Database::open(m_sample->path());
        bool done = bool(database);
        for (const QString &statement : statements)
            done = done && database->run(statement);
        return done;
    }

    std::unique_ptr<signingfixture::Demo> m_demo;
    std::optional<SampleWorkspace> m_sample;
    std::optional<Workspace> m_workspace;
    QString m_id;
};

void TestSignOff::initTestCase()
{
    m_demo = std::make_unique<signingfixture::Demo>(QDateTime::currentDateTimeUtc());
}

void TestSignOff::init()
{
    m_sample.emplace();
    auto workspace = m_sample->create(u"ada"_s);
    QVERIFY_OK(workspace);
    m_workspace.emplace(std::move(*workspace));
    const auto id = SampleWorkspace::assess(*m_workspace, AssessmentKind::Lab);
    QVERIFY_OK(id);
    m_id = *id;
    QVERIFY_OK(m_workspace->answer(m_id, SampleWorkspace::answer(u"CoP-1.1"_s)));
    QVERIFY_OK(SampleWorkspace::show(*m_workspace, m_id, "x", {u"CoP-1.1"_s}));
}

void TestSignOff::cleanup()
{
    m_workspace.reset();
    m_sample.reset();
}

void TestSignOff::onlyWhatIsAcceptedIsSigned()
{
    QCOMPARE(sign().error().kind, Error::Kind::Refused);
    QVERIFY_OK(m_workspace->submit(m_id));
    QCOMPARE(sign().error().kind, Error::Kind::Refused);
    QCOMPARE(idOf(check().state), u"not-signed"_s);
    QCOMPARE(m_workspace->signOffFiles(m_id).error().kind, Error::Kind::NotFound);
    QVERIFY_OK(accept());
    QVERIFY_OK(sign());
    QCOMPARE(idOf(check().state), u"stands"_s);
    QVERIFY(m_workspace->verifyLog()->ok);
}

void TestSignOff::fourEyesAlsoSign()
{
    QVERIFY_OK(accept());
    const auto own = m_workspace->sign(m_id, m_demo->identity()); // ada made it
    QVERIFY(!own);
    QCOMPARE(own.error().kind, Error::Kind::Refused);
    QVERIFY(own.error().message().contains(u"ada"_s));
    QVERIFY(!now().signOff);

    const auto self = SampleWorkspace::assess(*m_workspace); // a maker signs for itself
    QVERIFY_OK(m_workspace->answer(*self, SampleWorkspace::answer(u"CoP-1.1"_s)));
    QVERIFY_OK(m_workspace->submit(*self));
    QVERIFY_OK(m_workspace->accept(*self));
    QVERIFY_OK(m_workspace->sign(*self, m_demo->identity()));
}

void TestSignOff::signsTheCanonicalAssessment()
{
    QVERIFY_OK(accept());
    const QJsonObject before = *m_workspace->checkpoint();
    const auto signOff = sign();
    QVERIFY_OK(signOff);
    QCOMPARE(signOff->signedBy, u"rhys"_s);
    QVERIFY(now().signOff == *signOff);
    const auto files = m_workspace->signOffFiles(m_id);
    QVERIFY_OK(files);
    QCOMPARE(QCryptographicHash::hash(files->statement, QCryptographicHash::Sha256),
             signOff->statementDigest);
    const QJsonObject statement = QJsonDocument::fromJson(files->statement).object();
    QCOMPARE(canonicalJson(statement), files->statement);
    QCOMPARE(statement[u"assessment"_s].toObject(), toJson(now()));
    QCOMPARE(statement[u"assessmentDigest"_s].toString(),
             QString::fromLatin1(
                 QCryptographicHash::hash(canonicalJson(toJson(now())), QCryptographicHash::Sha256)
                     .toHex()));
    QCOMPARE(statement[u"evidenceRoot"_s].toString(),
             QString::fromLatin1(signing::evidenceRoot(now().evidence).toHex()));
    QCOMPARE(statement[u"evidenceItems"_s].toInt(), 1);
    for (const QString &member : {u"workspace"_s, u"sequence"_s, u"hash"_s})
        QCOMPARE(statement[u"checkpoint"_s][member], before[member]);
}

/// OpenSSL's own program, which knows nothing of us.
void TestSignOff::othersVerifyIt()
{
    QVERIFY_OK(accept());
    QVERIFY_OK(sign());
    const auto files = m_workspace->signOffFiles(m_id);
    QVERIFY_OK(files);
    const auto verify = [this](const QByteArray &statement, const QByteArray &signature) {
        if (!m_sample->write(u"statement.json"_s, statement)
            || !m_sample->write(u"statement.p7s"_s, signature))
            return -1;
        QProcess openssl;
        openssl.start(u"openssl"_s,
                      {u"cms"_s, u"-verify"_s, u"-binary"_s, u"-inform"_s, u"DER"_s, u"-in"_s,
                       m_sample->path(u"statement.p7s"_s), u"-content"_s,
                       m_sample->path(u"statement.json"_s), u"-CAfile"_s, m_demo->paths.root,
                       u"-purpose"_s, u"any"_s, u"-cades"_s, u"-out"_s, u"/dev/null"_s});
        return openssl.waitForFinished() ? openssl.exitCode() : -1;
    };
    QCOMPARE(verify(files->statement, files->signature), 0);
    QByteArray changed = files->statement;
    changed.replace("\"pass\"", "\"fail\"");
    QVERIFY(changed != files->statement);
    QVERIFY(verify(changed, files->signature) > 0);
}

void TestSignOff::tellsWhatChangedAfter()
{
    QVERIFY_OK(accept());
    QVERIFY_OK(sign());
    QVERIFY_OK(m_workspace->addComment(m_id, {.text = u"Well done."_s}));
    QCOMPARE(idOf(check().state), u"stands"_s);
    m_workspace->setActor(u"eve"_s);
    Product product = now().product;
    product.firmwareVersion = u"9.9"_s;
    QVERIFY_OK(m_workspace->updateProduct(product));
    QVERIFY_OK(
        m_workspace->answer(m_id, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Fail, u"No."_s)));
    const SignOffCheck found = check();
    QCOMPARE(idOf(found.state), u"changed"_s);
    QVERIFY(!found.assessmentSame);
    QVERIFY(found.evidenceSame);
    QCOMPARE(found.changes.size(), 2); // the comment changed nothing
    QCOMPARE(found.changes[0].actor, u"eve"_s);
    QVERIFY(found.changes[1].text.contains(u"CoP-1.1"_s));
    QVERIFY_OK(SampleWorkspace::show(*m_workspace, m_id, "y", {u"CoP-1.1"_s}));
    QVERIFY(!check().evidenceSame);
}

void TestSignOff::takingAnEditBackMakesItStandAgain()
{
    QVERIFY_OK(accept());
    QVERIFY_OK(sign());
    QVERIFY_OK(
        m_workspace->answer(m_id, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Fail, u"No."_s)));
    QCOMPARE(idOf(check().state), u"changed"_s);
    QVERIFY_OK(m_workspace->addComment(m_id, {.text = u"Oh."_s}));
    QVERIFY_OK(m_workspace->undo(m_id));
    QCOMPARE(now().status, ReviewStatus::Accepted);
    QCOMPARE(idOf(check().state), u"stands"_s); // byte for byte what was signed
}

void TestSignOff::whoTookBackWasThereToo()
{
    QVERIFY_OK(accept());
    QVERIFY_OK(sign());
    m_workspace->setActor(u"rhys"_s); // who decided and signed
    QVERIFY_OK(
        m_workspace->answer(m_id, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Fail, u"No."_s)));
    QVERIFY_OK(m_workspace->undo(m_id));
    QCOMPARE(now().assessors, (QStringList{u"ada"_s, u"rhys"_s}));
    QCOMPARE(idOf(check().state), u"changed"_s);
    m_workspace->setActor(u"cleo"_s);
    QCOMPARE(m_workspace->sign(m_id, m_demo->identity()).error().kind, Error::Kind::Refused);
}

void TestSignOff::trustIsALineOfItsOwn()
{
    QVERIFY_OK(accept());
    QVERIFY_OK(sign());
    QVERIFY(check().signer == SignerTrust::Trusted);
    const auto unasked = m_workspace->checkSignature(m_id, {});
    QVERIFY_OK(unasked);
    QCOMPARE(idOf(unasked->state), u"stands"_s);
    QVERIFY(unasked->signer == SignerTrust::NotChecked);
    const signingfixture::Demo other(QDateTime::currentDateTimeUtc());
    const auto stranger = m_workspace->checkSignature(m_id, other.rootOnly());
    QVERIFY_OK(stranger);
    QVERIFY(stranger->signer == SignerTrust::Untrusted);
}

void TestSignOff::damageIsFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("statement") << u"UPDATE sign_off SET statement = replace(statement, "
                                  "'\"pass\"', '\"fail\"')"_s;
    QTest::newRow("signature") << u"UPDATE sign_off SET signature = "
                                  "substr(signature, 1, length(signature) - 2) || '00'"_s;
    QTest::newRow("no signature") << u"UPDATE sign_off SET signature = ''"_s;
    QTest::newRow("moved") << u"UPDATE sign_off SET assessment = (SELECT id FROM assessment "
                              "ORDER BY rowid DESC LIMIT 1)"_s;
}

void TestSignOff::damageIsFound()
{
    QFETCH(QString, statement);
    QVERIFY_OK(accept());
    QVERIFY_OK(sign());
    const auto second = SampleWorkspace::assess(*m_workspace, AssessmentKind::Lab);
    QVERIFY_OK(second);
    QVERIFY(!tamper({statement})); // the table only grows
    QVERIFY(tamper({u"DROP TRIGGER sign_off_refuses_update"_s, statement}));
    const auto moved = statement.contains(u"SET assessment"_s);
    const auto found = m_workspace->checkSignature(moved ? *second : m_id, m_demo->rootOnly());
    QVERIFY_OK(found);
    QCOMPARE(idOf(found->state), u"broken"_s);
    QVERIFY(!found->reasons.isEmpty());
    QVERIFY(!m_workspace->verifyLog()->ok);
}

void TestSignOff::aRewrittenLogIsFound()
{
    QVERIFY_OK(accept());
    QVERIFY_OK(sign());
    QVERIFY(tamper({u"DROP TRIGGER log_refuses_update"_s,
                    u"UPDATE log SET hash = zeroblob(32) WHERE sequence = "
                    "(SELECT max(sequence) - 1 FROM log)"_s}));
    QCOMPARE(idOf(check().state), u"broken"_s);
    QVERIFY(check().reasons.constFirst().contains(u"log"_s));
}

void TestSignOff::labelsCarryIt()
{
    const auto fields = [this] {
        signing::StatementRequest request;
        request.assessment = now();
        return signing::statementFields(request);
    };
    QVERIFY(!fields().contains(u"signOff"_s));
    QVERIFY_OK(accept());
    QVERIFY(!fields().contains(u"signOff"_s));
    const auto signOff = sign();
    QVERIFY_OK(signOff);
    const QJsonObject member = fields()[u"signOff"_s].toObject();
    QCOMPARE(member[u"digest"_s].toString(), QString::fromLatin1(signOff->statementDigest.toHex()));
    QCOMPARE(member[u"signer"_s].toString(), signOff->signer);
    QVERIFY_OK(m_workspace->answer(m_id, SampleWorkspace::answer(u"CoP-2.1"_s)));
    QVERIFY(!fields().contains(u"signOff"_s)); // it no longer stands
}

void TestSignOff::statementsAreReadStrictly()
{
    QVERIFY_OK(accept());
    QVERIFY_OK(sign());
    const QByteArray statement = m_workspace->signOffFiles(m_id)->statement;
    QVERIFY_OK(signing::readSignOffStatement(statement));
    const QList<QByteArray> others{
        QByteArray(),
        QByteArray("{}"),
        statement + ' ',
        statement.chopped(1),
        QByteArray(statement).replace("sign-off/1", "sign-off/2"),
        QByteArray(statement).replace("\"rationale\":\"Seen.\"", "\"rationale\":\"Seen\"")};
    for (const QByteArray &other : others) {
        QVERIFY(other != statement);
        QVERIFY2(!signing::readSignOffStatement(other), other.left(60).constData());
    }
}

void TestSignOff::commentsStandBeside()
{
    const auto internal =
        m_workspace->addComment(m_id, {.provision = u"CoP-1.1"_s, .text = u" Which unit? "_s});
    QVERIFY_OK(internal);
    m_workspace->setActor(u"rhys"_s);
    QVERIFY_OK(m_workspace->addComment(m_id, {.text = u"Fine."_s, .isPublic = true}));
    const QList<Comment> comments = now().comments;
    QCOMPARE(comments.size(), 2);
    QCOMPARE(comments[0].id, *internal);
    QCOMPARE(comments[0].provision, u"CoP-1.1"_s);
    QCOMPARE(comments[0].text, u"Which unit?"_s);
    QCOMPARE(comments[0].writtenBy, u"ada"_s);
    QVERIFY(!comments[0].isPublic);
    QVERIFY(comments[0].written.isValid());
    QVERIFY(comments[1].isPublic);
    QCOMPARE(now().commentsOn(u"CoP-1.1"_s).size(), 1);
    QCOMPARE(now().commentsOn({}).size(), 1);
    QCOMPARE(now().assessors, QStringList{u"ada"_s}); // a remark is no work on it
    QCOMPARE(m_workspace->addComment(m_id, {.provision = u"CoP-99"_s, .text = u"x"_s}).error().kind,
             Error::Kind::NotFound);
    QCOMPARE(m_workspace->addComment(u"A-none"_s, {.text = u"x"_s}).error().kind,
             Error::Kind::NotFound);
}

void TestSignOff::onlyTheAuthorWithdraws()
{
    const auto id = m_workspace->addComment(m_id, {.text = u"Wrong."_s});
    QVERIFY_OK(id);
    m_workspace->setActor(u"rhys"_s);
    QCOMPARE(m_workspace->withdrawComment(*id).error().kind, Error::Kind::Refused);
    m_workspace->setActor(u"Ada"_s);
    QVERIFY_OK(m_workspace->withdrawComment(*id));
    QVERIFY_OK(m_workspace->withdrawComment(*id)); // again: nothing happens
    QCOMPARE(now().commentsOn({}).size(), 0);
    QCOMPARE(now().comments.size(), 1); // the record keeps it
    QVERIFY(now().comments[0].withdrawn);
    QCOMPARE(now().comments[0].text, u"Wrong."_s);
    QCOMPARE(m_workspace->withdrawComment(u"C-none"_s).error().kind, Error::Kind::NotFound);
    QVERIFY(m_workspace->verifyLog()->ok);
}

void TestSignOff::commentsNeverChange()
{
    const auto id = m_workspace->addComment(m_id, {.text = u"So."_s});
    QVERIFY_OK(m_workspace->withdrawComment(*id));
    for (const QString &table : {u"comment"_s, u"comment_withdrawal"_s, u"sign_off"_s}) {
        if (table != u"sign_off"_s)
            QVERIFY(!tamper({u"DELETE FROM "_s + table}));
    }
    QVERIFY(!tamper({u"UPDATE comment SET text = 'x'"_s}));
    const auto step = m_workspace->undoStep(m_id); // passed over, like a run
    QVERIFY_OK(step);
    QVERIFY(*step);
    QVERIFY((*step)->text.contains(u"Photo"_s));
    QVERIFY_OK(m_workspace->undo(m_id));
    QCOMPARE(now().comments.size(), 1);
}

void TestSignOff::emptyAndEndlessCommentsAreRefused()
{
    for (const QString &text : {QString(), u" \n"_s, QString(longestComment + 1, u'x')}) {
        const auto refused = m_workspace->addComment(m_id, {.text = text});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::InvalidInput);
    }
    QVERIFY_OK(m_workspace->addComment(m_id, {.text = QString(longestComment, u'x')}));
}

void TestSignOff::historyHasEveryAct()
{
    QVERIFY_OK(accept());
    QVERIFY_OK(sign());
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto lines = m_workspace->writeHistory(m_id, out);
    QVERIFY_OK(lines);
    QStringList acts;
    qint64 last = 0;
    for (const QByteArray &line : out.data().trimmed().split('\n')) {
        const QJsonObject act = QJsonDocument::fromJson(line).object();
        acts.append(act[u"act"_s].toString());
        QVERIFY(act[u"sequence"_s].toInteger() > last);
        last = act[u"sequence"_s].toInteger();
        for (const QString &name : {u"time"_s, u"actor"_s, u"subject"_s, u"text"_s, u"hash"_s})
            QVERIFY2(!act[name].toString().isEmpty(), line.constData());
        QVERIFY(!act[u"rows"_s].toArray().isEmpty());
    }
    QCOMPARE(acts,
             (QStringList{u"product.add"_s, u"assessment.new"_s, u"answer.set"_s, u"evidence.add"_s,
                          u"review.submit"_s, u"review.accept"_s, u"assessment.sign"_s}));
    QCOMPARE(*lines, acts.size());
    QCOMPARE(m_workspace->writeHistory(u"A-none"_s, out).error().kind, Error::Kind::NotFound);

    std::stop_source stop;
    stop.request_stop();
    const auto cancelled = m_workspace->writeHistory(m_id, out, {.stop = stop.get_token()});
    QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
    QBuffer closed; // a device that takes nothing
    QCOMPARE(m_workspace->writeHistory(m_id, closed).error().kind, Error::Kind::Storage);
}

void TestSignOff::historySaysWhatChanged()
{
    QVERIFY_OK(
        m_workspace->answer(m_id, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Fail, u"No."_s)));
    const auto newest = [this] { return m_workspace->log({}, 1)->constLast(); };
    QVERIFY(actInWords(newest()).contains(u"CoP-1.1"_s));
    QCOMPARE(changesInWords(newest()), (QStringList{u"CoP-1.1: verdict fail, before pass"_s,
                                                    u"CoP-1.1: rationale written"_s}));
    QVERIFY_OK(m_workspace->undo(m_id));
    QVERIFY(actInWords(newest()).contains(u"Answered"_s));
    Product product = now().product;
    product.firmwareVersion = u"9.9"_s;
    QVERIFY_OK(m_workspace->updateProduct(product));
    QVERIFY2(changesInWords(newest()).join(u'\n').contains(u"9.9, before"_s),
             qPrintable(changesInWords(newest()).join(u'\n')));
    QVERIFY_OK(m_workspace->submit(m_id));
    m_workspace->setActor(u"rhys"_s);
    QVERIFY_OK(m_workspace->reject(m_id, u"CoP-1.1"_s, u"Blurred."_s));
    const QString rejected = changesInWords(newest()).join(u'\n');
    QVERIFY2(rejected.contains(u"reason: Blurred."_s), qPrintable(rejected));
    QVERIFY2(rejected.contains(u"the assessment: rejected, before submitted"_s),
             qPrintable(rejected));
}

QTEST_GUILESS_MAIN(TestSignOff)
#include "tst_signoff.moc"
