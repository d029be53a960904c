#include "support/commandline.h"
#include "support/testsupport.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::contentOf;
using commandline::Lamp;
using commandline::Outcome;

namespace {

QStringList as(const QString &actor, const QStringList &words)
{
    return QStringList{u"--actor"_s, actor} + words;
}

/// The exit code of a command that is run once: COMPARE_CODE would run it again for its message.
#define COMPARE_ONCE(command, expected) \
    do { \
        const Outcome ranOnce = (command); \
        COMPARE_CODE(ranOnce, expected); \
    } while (false)

} // namespace

/// Comments, roles, sign-off and history, as a script uses them.
class CliReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void comments();
    void roles();
    void signsAndChecks();
    void theLabelNamesTheSignOff();
    void historyAsLines();

private:
    Bench m_bench; // with a finished assessment
    Lamp m_lamp;
    QJsonObject m_identity;
};

void CliReviewTest::initTestCase()
{
    m_lamp = Lamp::begin(m_bench);
    COMPARE_CODE(m_lamp.finish(m_bench), 0);
    m_identity = m_bench.json({u"identity"_s, u"demo"_s, m_bench.file(u"demo"_s)}).json();
}

void CliReviewTest::comments()
{
    const QString id = m_lamp.assessment;
    const Outcome made =
        m_bench.json(as(u"Rhys"_s, {u"assessment"_s, u"comment"_s, id, u"--provision"_s,
                                    u"CoP-1.1"_s, u"--text"_s, u"Two units would do."_s}));
    COMPARE_CODE(made, 0);
    const QString comment = made.json()[u"comment"_s].toString();
    COMPARE_ONCE(m_bench.run(as(u"Rhys"_s, {u"assessment"_s, u"comment"_s, id, u"--text"_s,
                                            u"Thorough."_s, u"--public"_s})),
                 0);
    const QStringList list{u"assessment"_s, u"comments"_s, id};
    QJsonArray listed = m_bench.json(list).json()[u"comments"_s].toArray();
    QCOMPARE(listed.size(), 2);
    QCOMPARE(listed[0][u"id"_s].toString(), comment);
    QCOMPARE(listed[0][u"provision"_s].toString(), u"CoP-1.1"_s);
    QCOMPARE(listed[0][u"by"_s].toString(), u"Rhys"_s);
    QCOMPARE(listed[0][u"public"_s].toBool(true), false);
    QVERIFY(listed[1][u"provision"_s].isNull());
    QCOMPARE(listed[1][u"public"_s].toBool(), true);

    const QStringList withdraw{u"assessment"_s, u"withdraw-comment"_s, comment};
    COMPARE_ONCE(m_bench.run(as(u"Ada"_s, withdraw)), 1);
    COMPARE_ONCE(m_bench.run(as(u"Rhys"_s, withdraw)), 0);
    QCOMPARE(m_bench.json(list).json()[u"comments"_s].toArray().size(), 1);
    listed = m_bench.json(list + QStringList{u"--all"_s}).json()[u"comments"_s].toArray();
    QCOMPARE(listed.size(), 2);
    QVERIFY(!listed[0][u"withdrawn"_s].toString().isEmpty());
    COMPARE_ONCE(m_bench.run({u"assessment"_s, u"comment"_s, u"nobody"_s, u"--text"_s, u"x"_s}), 3);
    COMPARE_ONCE(m_bench.run({u"assessment"_s, u"comment"_s, id, u"--text"_s, u" "_s}), 4);
    QCOMPARE(m_bench.json({u"assessment"_s, u"status"_s, id}).json()[u"status"_s].toString(),
             u"accepted"_s); // a remark opens nothing
}

void CliReviewTest::roles()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    QVERIFY(bench.json({u"roles"_s, u"list"_s}).json()[u"roles"_s].toArray().isEmpty());
    const Outcome first =
        bench.run(as(u"Mair"_s, {u"roles"_s, u"grant"_s, u"Rhys"_s, u"reviewer"_s}));
    COMPARE_CODE(first, 0);
    VERIFY_SHOWING(first.out.contains("Mair"), first.out);
    const QJsonArray roles = bench.json({u"roles"_s, u"list"_s}).json()[u"roles"_s].toArray();
    QCOMPARE(roles.size(), 2);
    QCOMPARE(roles[0][u"name"_s].toString(), u"Mair"_s);
    QCOMPARE(roles[0][u"role"_s].toString(), u"administrator"_s);
    QCOMPARE(roles[1][u"grantedBy"_s].toString(), u"Mair"_s);

    const QStringList answer{u"assessment"_s, u"answer"_s, lamp.assessment,  u"CoP-1.1"_s,
                             u"--verdict"_s,  u"fail"_s,   u"--rationale"_s, u"Seen"_s};
    const Outcome refused = bench.run(as(u"Ada"_s, answer));
    COMPARE_CODE(refused, 1);
    VERIFY_SHOWING(refused.err.contains("assessor") && refused.err.contains("Mair"), refused.err);
    COMPARE_ONCE(bench.run(as(u"Ada"_s, {u"roles"_s, u"grant"_s, u"Ada"_s, u"assessor"_s})), 1);
    COMPARE_ONCE(bench.run(as(u"Mair"_s, {u"roles"_s, u"grant"_s, u"Ada"_s, u"assessor"_s})), 0);
    COMPARE_ONCE(bench.run(as(u"Ada"_s, answer)), 0);
    COMPARE_ONCE(bench.run(as(u"Mair"_s, {u"roles"_s, u"revoke"_s, u"Ada"_s, u"assessor"_s})), 0);
    COMPARE_ONCE(bench.run(as(u"Ada"_s, answer)), 1);
    COMPARE_ONCE(bench.run(as(u"Mair"_s, {u"roles"_s, u"revoke"_s, u"Mair"_s, u"administrator"_s})),
                 1);
    COMPARE_ONCE(bench.run(as(u"Mair"_s, {u"roles"_s, u"grant"_s, u"Ada"_s, u"king"_s})), 3);
    COMPARE_ONCE(bench.run(as(u"A stranger"_s, {u"assessment"_s, u"status"_s, lamp.assessment})),
                 0); // everybody may read
}

void CliReviewTest::signsAndChecks()
{
    const QString id = m_lamp.assessment;
    const QStringList check{u"assessment"_s, u"check-signature"_s, id};
    const Outcome before = m_bench.json(check);
    COMPARE_CODE(before, 1);
    QCOMPARE(before.json()[u"state"_s].toString(), u"not-signed"_s);

    const QStringList sign{u"assessment"_s,
                           u"sign"_s,
                           id,
                           u"--identity"_s,
                           m_identity[u"identity"_s].toString(),
                           u"--passphrase-file"_s,
                           m_identity[u"passphraseFile"_s].toString()};
    COMPARE_ONCE(m_bench.run(as(u"Ada Assessor"_s, sign)), 1); // four eyes
    const Outcome done = m_bench.json(as(u"Rhys Reviewer"_s, sign));
    COMPARE_CODE(done, 0);
    QVERIFY(done.isOneDocument());
    QCOMPARE(done.json()[u"signedBy"_s].toString(), u"Rhys Reviewer"_s);
    QCOMPARE(done.json()[u"digest"_s].toString().size(), 64);

    COMPARE_ONCE(m_bench.json(check), 2); // nobody said whom to trust
    const QStringList trusting =
        check + QStringList{u"--trust"_s, m_identity[u"root"_s].toString()};
    const Outcome stands = m_bench.json(trusting);
    COMPARE_CODE(stands, 0);
    QCOMPARE(stands.json()[u"state"_s].toString(), u"stands"_s);
    QCOMPARE(stands.json()[u"signer"_s].toString(), u"trusted"_s);
    QCOMPARE(stands.json()[u"digest"_s], done.json()[u"digest"_s]);

    // What was signed, for other programs.
    const QString file = m_bench.file(u"signed.json"_s);
    COMPARE_ONCE(m_bench.run(trusting + QStringList{u"-o"_s, file}), 0);
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"cms"_s, u"-verify"_s, u"-binary"_s, u"-inform"_s, u"DER"_s,
                                 u"-in"_s, file + u".p7s"_s, u"-content"_s, file, u"-CAfile"_s,
                                 m_identity[u"root"_s].toString(), u"-purpose"_s, u"any"_s,
                                 u"-cades"_s, u"-out"_s, u"/dev/null"_s});
    QVERIFY(openssl.waitForFinished());
    QVERIFY2(openssl.exitCode() == 0, openssl.readAllStandardError().constData());
    COMPARE_ONCE(m_bench.run(trusting + QStringList{u"-o"_s, file}), 4); // never overwritten
}

void CliReviewTest::theLabelNamesTheSignOff()
{
    const QString file = m_bench.file(u"label.pdf"_s);
    COMPARE_ONCE(
        m_bench.run({u"label"_s, u"issue"_s, m_lamp.assessment, u"--kind"_s, u"information"_s,
                     u"--identity"_s, m_identity[u"identity"_s].toString(), u"--passphrase-file"_s,
                     m_identity[u"passphraseFile"_s].toString(), u"-o"_s, file}),
        0);
    const Outcome verified = m_bench.json(
        {u"label"_s, u"verify"_s, file, u"--trust"_s, m_identity[u"root"_s].toString()});
    COMPARE_CODE(verified, 0);
    const QString digest = m_bench.json({u"assessment"_s, u"check-signature"_s, m_lamp.assessment})
                               .json()[u"digest"_s]
                               .toString();
    QCOMPARE(verified.json()[u"results"_s]
                 .toArray()[0][u"record"_s][u"signOff"_s][u"digest"_s]
                 .toString(),
             digest);

    // An edit after it: the sign-off is over, and the check says why.
    COMPARE_ONCE(m_bench.run(as(u"Ada Assessor"_s,
                                {u"assessment"_s, u"answer"_s, m_lamp.assessment, u"CoP-1.1"_s,
                                 u"--verdict"_s, u"fail"_s, u"--rationale"_s, u"No"_s})),
                 0);
    const Outcome changed = m_bench.json({u"assessment"_s, u"check-signature"_s, m_lamp.assessment,
                                          u"--trust"_s, m_identity[u"root"_s].toString()});
    COMPARE_CODE(changed, 1);
    QCOMPARE(changed.json()[u"state"_s].toString(), u"changed"_s);
    const QJsonArray changes = changed.json()[u"changes"_s].toArray();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][u"actor"_s].toString(), u"Ada Assessor"_s);
    QVERIFY(changes[0][u"text"_s].toString().contains(u"CoP-1.1"_s));
    COMPARE_ONCE(m_bench.run({u"log"_s, u"verify"_s}), 0);
}

void CliReviewTest::historyAsLines()
{
    const QString id = m_lamp.assessment;
    const QStringList history{u"assessment"_s, u"history"_s, id};
    const Outcome streamed = m_bench.run(history);
    COMPARE_CODE(streamed, 0);
    const QByteArrayList lines = streamed.out.trimmed().split('\n');
    QVERIFY(lines.size() >= 6);
    for (const QByteArray &line : lines) {
        const QJsonObject act = QJsonDocument::fromJson(line).object();
        QVERIFY2(act[u"sequence"_s].toInt() > 0 && !act[u"text"_s].toString().isEmpty(),
                 line.constData());
    }
    const Outcome document = m_bench.json(history);
    QVERIFY(document.isOneDocument());
    QCOMPARE(document.json()[u"history"_s].toArray().size(), lines.size());

    const QString file = m_bench.file(u"history.jsonl"_s);
    COMPARE_ONCE(m_bench.run(history + QStringList{u"-o"_s, file}), 0);
    QCOMPARE(contentOf(file), streamed.out);
    COMPARE_ONCE(m_bench.run(history + QStringList{u"-o"_s, file}), 4); // never overwritten
    const QString none = m_bench.file(u"none.jsonl"_s);
    COMPARE_ONCE(m_bench.run({u"assessment"_s, u"history"_s, u"nobody"_s, u"-o"_s, none}), 3);
    QVERIFY(!QFile::exists(none));
}

QTEST_GUILESS_MAIN(CliReviewTest)
#include "tst_clireview.moc"
