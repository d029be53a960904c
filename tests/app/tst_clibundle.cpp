#include "support/commandline.h"
#include "support/testsupport.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::contentOf;
using commandline::Lamp;
using commandline::Outcome;
using commandline::writeFile;

/// A whole assessment goes from one workspace to another by `bundle`, and dropped files come in by
/// `inbox`.
class CliBundleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void exportsChecksAndImports();
    void anyTarListsIt();
    void importingTwiceSaysSo();
    void dryRunChangesNothing();
    void conflictsAreNamedAndTaken();
    void unsignedIsSaidLoudly();
    void publicLeavesOutWhatIsConfidential();
    void historyOfTheOtherWorkspaceIsKept();
    void refusesWhatIsBroken();
    void passphraseLeavesNoTraceInABundle();
    void wrongUse();
    void inboxOffersAcceptsAndDismisses();

private:
    Outcome exportTo(const QString &name, const QStringList &more = {}) const
    {
        return m_there.json(
            QStringList{u"bundle"_s, u"export"_s, m_lamp.assessment, u"-o"_s, m_there.file(name)}
            + more);
    }
    QStringList identity() const
    {
        return {u"--identity"_s, m_there.file(u"demo/signer.p12"_s), u"--passphrase-file"_s,
                m_there.file(u"demo/passphrase.txt"_s)};
    }
    QStringList trust() const { return {u"--trust"_s, m_there.file(u"demo/root.pem"_s)}; }
    Outcome importInto(const Bench &bench, const QString &name, const QStringList &more = {}) const
    {
        return bench.json(QStringList{u"bundle"_s, u"import"_s, m_there.file(name)} + more);
    }

    Bench m_there;
    Bench m_here;
    Lamp m_lamp;
};

void CliBundleTest::initTestCase()
{
    m_lamp = Lamp::begin(m_there);
    COMPARE_CODE(m_lamp.finish(m_there), 0);
    COMPARE_CODE(m_there.run({u"identity"_s, u"demo"_s, m_there.file(u"demo"_s)}), 0);
    COMPARE_CODE(m_here.run({u"init"_s}), 0);
    COMPARE_CODE(exportTo(u"signed.assaycase"_s, identity()), 0);
}

void CliBundleTest::exportsChecksAndImports()
{
    const QString file = m_there.file(u"signed.assaycase"_s);
    const Outcome checked = m_there.json(QStringList{u"bundle"_s, u"check"_s, file} + trust());
    COMPARE_CODE(checked, 0);
    QCOMPARE(checked.json()[u"ok"], true);
    QCOMPARE(checked.json()[u"signature"][u"state"].toString(), u"trusted"_s);
    const Outcome untrusting = m_there.json({u"bundle"_s, u"check"_s, file});
    COMPARE_CODE(untrusting, 2);

    const Outcome imported = importInto(m_here, u"signed.assaycase"_s, trust());
    COMPARE_CODE(imported, 0);
    QVERIFY(imported.isOneDocument());
    QCOMPARE(imported.json()[u"assessment"].toString(), m_lamp.assessment);
    QVERIFY(imported.json()[u"answers"].toInt() > 50);
    QVERIFY(imported.json()[u"evidence"].toInt() > 0);
    QCOMPARE(imported.json()[u"conflicts"].toArray().size(), 0);

    const QStringList status{u"assessment"_s, u"status"_s, m_lamp.assessment};
    QCOMPARE(m_here.json(status).json(), m_there.json(status).json());
    // What was added in one act has one time, and no order that a bundle could keep.
    const auto evidence = [&](const Bench &bench) {
        QMap<QString, QJsonValue> items;
        const QJsonArray list =
            bench.json({u"evidence"_s, u"list"_s, m_lamp.assessment}).json()[u"evidence"].toArray();
        for (const QJsonValue &item : list)
            items.insert(item[u"id"].toString(), item);
        return items;
    };
    QVERIFY(evidence(m_there).size() > 5);
    QCOMPARE(evidence(m_here), evidence(m_there));
    COMPARE_CODE(m_here.run({u"log"_s, u"verify"_s}), 0);
    COMPARE_CODE(m_here.run({u"evidence"_s, u"verify"_s}), 0);
}

/// Other people's tool reads the container: what is in it can be got out without us.
void CliBundleTest::anyTarListsIt()
{
    QProcess tar;
    tar.start(u"tar"_s, {u"-tf"_s, m_there.file(u"signed.assaycase"_s)});
    QVERIFY(tar.waitForFinished());
    VERIFY_SHOWING(tar.exitCode() == 0, tar.readAllStandardError());
    const QList<QByteArray> names = tar.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(names.mid(0, 4),
             (QList<QByteArray>{"manifest.json", "signature.p7s", "state.jsonl", "history.jsonl"}));
    QVERIFY(names.size() > 10);
    // And its signature is one for everybody: a detached CMS over the manifest.
    for (const QString &name : {u"manifest.json"_s, u"signature.p7s"_s}) {
        tar.start(u"tar"_s, {u"-xOf"_s, m_there.file(u"signed.assaycase"_s), name});
        QVERIFY(tar.waitForFinished());
        QVERIFY(writeFile(m_there.file(name), tar.readAllStandardOutput()));
    }
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"cms"_s, u"-verify"_s, u"-binary"_s, u"-inform"_s, u"DER"_s, u"-in"_s,
                   m_there.file(u"signature.p7s"_s), u"-content"_s,
                   m_there.file(u"manifest.json"_s), u"-CAfile"_s, m_there.file(u"demo/root.pem"_s),
                   u"-purpose"_s, u"any"_s, u"-out"_s, u"/dev/null"_s});
    QVERIFY(openssl.waitForFinished());
    VERIFY_SHOWING(openssl.exitCode() == 0, openssl.readAllStandardError());
}

void CliBundleTest::importingTwiceSaysSo()
{
    const QByteArray before = contentOf(m_here.workspace());
    const Outcome again = importInto(m_here, u"signed.assaycase"_s, trust());
    COMPARE_CODE(again, 0);
    QCOMPARE(again.json()[u"changes"].toInt(), 0);
    QCOMPARE(contentOf(m_here.workspace()), before);
}

void CliBundleTest::dryRunChangesNothing()
{
    Bench empty;
    COMPARE_CODE(empty.run({u"init"_s}), 0);
    const QByteArray before = contentOf(empty.workspace());
    const Outcome looked = importInto(empty, u"signed.assaycase"_s, {u"--dry-run"_s});
    COMPARE_CODE(looked, 0);
    QCOMPARE(looked.json()[u"new"], true);
    QVERIFY(!looked.json().contains(u"changes"_s));
    QVERIFY(looked.json()[u"items"].toArray().size() > 50);
    QCOMPARE(contentOf(empty.workspace()), before);
}

void CliBundleTest::conflictsAreNamedAndTaken()
{
    const auto answer = [&](const Bench &bench, const QString &text) {
        return bench.run({u"assessment"_s, u"answer"_s, m_lamp.assessment, u"CoP-1.1"_s,
                          u"--verdict"_s, u"fail"_s, u"--rationale"_s, text});
    };
    COMPARE_CODE(answer(m_here, u"As seen here."_s), 0);
    COMPARE_CODE(answer(m_there, u"As seen there."_s), 0);
    COMPARE_CODE(exportTo(u"later.assaycase"_s, {u"--unsigned"_s}), 0);
    const Outcome kept = importInto(m_here, u"later.assaycase"_s);
    COMPARE_CODE(kept, 0);
    const QJsonArray conflicts = kept.json()[u"conflicts"].toArray();
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts[0][u"id"].toString(), u"answer:CoP-1.1"_s);
    QVERIFY(conflicts[0][u"mine"].toString().contains(u"here"_s));
    QVERIFY(conflicts[0][u"theirs"].toString().contains(u"there"_s));
    const Outcome taken =
        importInto(m_here, u"later.assaycase"_s, {u"--take"_s, u"answer:CoP-1.1"_s});
    COMPARE_CODE(taken, 0);
    QCOMPARE(taken.json()[u"answers"].toInt(), 1);
    COMPARE_CODE(importInto(m_here, u"later.assaycase"_s, {u"--take"_s, u"answer:CoP-77.1"_s}), 3);
}

void CliBundleTest::unsignedIsSaidLoudly()
{
    QVERIFY(!exportTo(u"knowingly.assaycase"_s, {u"--unsigned"_s}).err.contains("warning"));
    const Outcome unknowing = exportTo(u"plain.assaycase"_s);
    COMPARE_CODE(unknowing, 0);
    QVERIFY(unknowing.err.contains("warning: the bundle is not signed"));
    Bench empty;
    COMPARE_CODE(empty.run({u"init"_s}), 0);
    const Outcome imported = importInto(empty, u"plain.assaycase"_s, {u"--quiet"_s});
    COMPARE_CODE(imported, 0);
    QVERIFY(imported.err.contains("warning: Not signed"));
    QCOMPARE(imported.json()[u"signature"][u"state"].toString(), u"unsigned"_s);
}

void CliBundleTest::publicLeavesOutWhatIsConfidential()
{
    QVERIFY(writeFile(m_there.file(u"internal-plan.txt"_s), "canary-of-the-plan"));
    const Outcome added =
        m_there.json({u"evidence"_s, u"add"_s, m_lamp.assessment,
                      m_there.file(u"internal-plan.txt"_s), u"--provision"_s, u"CoP-1.1"_s,
                      u"--title"_s, u"Plan of the factory"_s, u"--confidential"_s});
    COMPARE_CODE(added, 0);
    COMPARE_CODE(exportTo(u"public.assaycase"_s, {u"--public"_s, u"--unsigned"_s}), 0);
    COMPARE_CODE(exportTo(u"whole.assaycase"_s, {u"--unsigned"_s}), 0);
    const QByteArray shown = contentOf(m_there.file(u"public.assaycase"_s));
    const QByteArray whole = contentOf(m_there.file(u"whole.assaycase"_s));
    for (const QByteArray &word : {QByteArray("canary-of-the-plan"), QByteArray("internal-plan"),
                                   QByteArray("Plan of the factory")}) {
        QVERIFY2(!shown.contains(word), word.constData());
        QVERIFY2(whole.contains(word), word.constData());
    }
}

void CliBundleTest::historyOfTheOtherWorkspaceIsKept()
{
    const Outcome list = m_here.json({u"bundle"_s, u"list"_s, m_lamp.assessment});
    COMPARE_CODE(list, 0);
    const QJsonObject first = list.json()[u"imports"][0].toObject();
    QCOMPARE(first[u"signature"].toString(), u"trusted"_s);
    const Outcome history =
        m_here.run({u"bundle"_s, u"history"_s, first[u"id"].toString(), u"-o"_s, u"-"_s});
    COMPARE_CODE(history, 0);
    QVERIFY(history.out.contains("Ada Assessor"));
    QVERIFY(history.out.contains("Rhys Reviewer"));
}

void CliBundleTest::refusesWhatIsBroken()
{
    QByteArray bytes = contentOf(m_there.file(u"signed.assaycase"_s));
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
    QVERIFY(writeFile(m_there.file(u"broken.assaycase"_s), bytes));
    const QByteArray before = contentOf(m_here.workspace());
    const Outcome refused = importInto(m_here, u"broken.assaycase"_s);
    COMPARE_CODE(refused, 4);
    QVERIFY(refused.err.contains("broken.assaycase"));
    QCOMPARE(contentOf(m_here.workspace()), before);
    const Outcome checked =
        m_here.json({u"bundle"_s, u"check"_s, m_there.file(u"broken.assaycase"_s)});
    COMPARE_CODE(checked, 1);
    QCOMPARE(checked.json()[u"ok"], false);
    QVERIFY(!checked.json()[u"where"].toString().isEmpty());
    COMPARE_CODE(m_here.run({u"bundle"_s, u"check"_s, m_there.file(u"none.assaycase"_s)}), 4);
}

void CliBundleTest::passphraseLeavesNoTraceInABundle()
{
    const QByteArray canary = contentOf(m_there.file(u"demo/passphrase.txt"_s)).trimmed();
    QVERIFY(canary.size() >= 16);
    const QByteArray bundle = contentOf(m_there.file(u"signed.assaycase"_s));
    for (const QByteArray &form : {canary, canary.toHex(), canary.toBase64().chopped(3)})
        QVERIFY(!bundle.contains(form));
}

void CliBundleTest::wrongUse()
{
    COMPARE_CODE(m_there.run({u"bundle"_s}), 3);
    COMPARE_CODE(m_there.run({u"bundle"_s, u"export"_s, m_lamp.assessment, u"-o"_s, u"-"_s}), 3);
    COMPARE_CODE(exportTo(u"both.assaycase"_s, identity() + QStringList{u"--unsigned"_s}), 3);
    COMPARE_CODE(exportTo(u"signed.assaycase"_s), 4); // never in the place of another
    COMPARE_CODE(m_there.run({u"bundle"_s, u"export"_s, u"A-NONE"_s, u"-o"_s,
                              m_there.file(u"none.assaycase"_s)}),
                 3);
}

void CliBundleTest::inboxOffersAcceptsAndDismisses()
{
    const QString drop = m_here.file(u"drop"_s);
    QVERIFY(QDir().mkdir(drop));
    for (const QString &name : {u"scan.xml"_s, u"other.xml"_s}) {
        const QString path = drop + u'/' + name;
        QVERIFY(writeFile(path, "<nmaprun scanner=\"" + name.toUtf8() + "\"/>"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-60),
                                 QFileDevice::FileModificationTime));
    }
    const QStringList list{u"inbox"_s, u"list"_s, m_lamp.assessment, drop};
    const Outcome listed = m_here.json(list);
    COMPARE_CODE(listed, 0);
    QCOMPARE(listed.json()[u"files"].toArray().size(), 2);
    QCOMPARE(listed.json()[u"files"][1][u"kind"].toString(), u"nmap"_s);
    QCOMPARE(listed.json()[u"files"][1][u"proposed"][0].toString(), u"CoP-6.1"_s);
    const Outcome accepted = m_here.json({u"inbox"_s, u"accept"_s, m_lamp.assessment, drop,
                                          u"scan.xml"_s, u"--provision"_s, u"CoP-6.1"_s});
    COMPARE_CODE(accepted, 0);
    QVERIFY(accepted.json()[u"evidence"].toString().startsWith(u"E-"_s));
    COMPARE_CODE(m_here.run({u"inbox"_s, u"dismiss"_s, m_lamp.assessment, drop, u"other.xml"_s}),
                 0);
    QCOMPARE(m_here.json(list).json()[u"files"].toArray().size(), 0);
    QVERIFY(QFile::exists(drop + u"/other.xml"_s));
}

QTEST_GUILESS_MAIN(CliBundleTest)
#include "tst_clibundle.moc"
