#include "support/commandline.h"
#include "support/testsupport.h"

#include <QCryptographicHash>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::contentOf;
using commandline::demoFile;
using commandline::Lamp;
using commandline::Outcome;
using commandline::writeFile;

namespace {

QString sha256(const QByteArray &content)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

QString add(const Bench &bench, const Lamp &lamp, const QByteArray &content,
            const QStringList &more = {u"--provision"_s, u"CoP-1.1"_s})
{
    static int number = 0;
    const QString file = bench.file(u"content-%1.txt"_s.arg(++number));
    if (!writeFile(file, content))
        return {};
    return bench.json(QStringList{u"evidence"_s, u"add"_s, lamp.assessment, file} + more)
        .json()[u"evidence"_s]
        .toString();
}

QJsonObject item(const Bench &bench, const Lamp &lamp, const QString &id)
{
    const QJsonArray list =
        bench.json({u"evidence"_s, u"list"_s, lamp.assessment}).json()[u"evidence"_s].toArray();
    for (const QJsonValue &one : list) {
        if (one[u"id"_s].toString() == id)
            return one.toObject();
    }
    return {};
}

/// Runs the program at another time: \a time is UTC, "2027-05-03 23:59:59".
Outcome runAt(const Bench &bench, const QString &time, const QStringList &arguments)
{
    const auto process =
        bench.process(QStringList{u"-f"_s, time, commandline::program()} + arguments);
    process->setProgram(u"faketime"_s);
    QProcessEnvironment environment = bench.environment();
    environment.insert(u"TZ"_s, u"UTC"_s);
    process->setProcessEnvironment(environment);
    process->start();
    Outcome outcome;
    const bool ended = process->waitForFinished(60'000);
    outcome.out = process->readAllStandardOutput();
    outcome.err = process->readAllStandardError();
    if (ended && process->exitStatus() == QProcess::NormalExit)
        outcome.code = process->exitCode();
    return outcome;
}

QJsonObject provisionAt(const Bench &bench, const Lamp &lamp, const QString &time,
                        const QString &id)
{
    const QJsonObject status =
        runAt(bench, time, {u"assessment"_s, u"status"_s, lamp.assessment, u"--json"_s}).json();
    for (const QJsonValue &guideline : status[u"guidelines"_s].toArray()) {
        for (const QJsonValue &provision : guideline[u"provisions"_s].toArray()) {
            if (provision[u"id"_s].toString() == id)
                return provision.toObject();
        }
    }
    return {};
}

/// The most memory that any program started so far has used, in bytes.
qint64 mostMemoryOfChildren()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return qint64(usage.ru_maxrss) * 1024;
}

} // namespace

/// Evidence on the command line: validity, revisions, links, proofs, and large files.
class CliEvidenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expiresByTheClock();
    void setsWhatIsSaidOfIt();
    void refusesWhatCannotBeSet_data();
    void refusesWhatCannotBeSet();
    void keepsRevisions();
    void linksManyProvisions();
    void provesAndChecks();
    void refusesChangedProofs();
    void checkProofIsStrict();
    void provesAgainstALabel();
    void largeFilesTakeNoMemory();
    void interruptedLeavesNothing();
};

void CliEvidenceTest::expiresByTheClock()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    const QString id =
        add(bench, lamp, "seen", {u"--provision"_s, u"CoP-1.1"_s, u"--expires"_s, u"2027-05-03"_s});
    QVERIFY(!id.isEmpty());
    COMPARE_CODE(bench.run({u"assessment"_s, u"answer"_s, lamp.assessment, u"CoP-1.1"_s,
                            u"--verdict"_s, u"pass"_s, u"--rationale"_s, u"Seen"_s}),
                 0);
    QJsonObject provision = provisionAt(bench, lamp, u"2027-05-03 23:59:59"_s, u"CoP-1.1"_s);
    QCOMPARE(provision[u"counts"_s].toString(), u"pass"_s);
    QCOMPARE(provision[u"evidence"_s].toInt(), 1);
    QCOMPARE(provision[u"expiredEvidence"_s].toInt(), 0);
    provision = provisionAt(bench, lamp, u"2027-05-04 00:00:00"_s, u"CoP-1.1"_s);
    QCOMPARE(provision[u"counts"_s].toString(), u"not-assessed"_s);
    QCOMPARE(provision[u"verdict"_s].toString(), u"pass"_s); // what the person said stands there
    QCOMPARE(provision[u"evidence"_s].toInt(), 0);
    QCOMPARE(provision[u"expiredEvidence"_s].toInt(), 1);
    const Outcome list =
        runAt(bench, u"2027-05-04 00:00:00"_s, {u"evidence"_s, u"list"_s, lamp.assessment});
    VERIFY_SHOWING(list.out.contains("expired 3 May 2027"), list.out);
    const Outcome before =
        runAt(bench, u"2027-05-03 23:59:59"_s, {u"evidence"_s, u"list"_s, lamp.assessment});
    VERIFY_SHOWING(before.out.contains("valid until 3 May 2027"), before.out);
}

void CliEvidenceTest::setsWhatIsSaidOfIt()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    const QString id = add(bench, lamp, "seen");
    QVERIFY(item(bench, lamp, id)[u"expires"_s].isNull());
    const Outcome set = bench.json({u"evidence"_s, u"set"_s, id, u"--expires"_s, u"2090-01-31"_s,
                                    u"--confidential"_s, u"yes"_s, u"--title"_s, u"Base label"_s});
    COMPARE_CODE(set, 0);
    QJsonObject now = item(bench, lamp, id);
    QCOMPARE(set.json(), now);
    QCOMPARE(now[u"expires"_s].toString(), u"2090-01-31"_s);
    QCOMPARE(now[u"expired"_s].toBool(), false);
    QCOMPARE(now[u"confidential"_s].toBool(), true);
    QCOMPARE(now[u"title"_s].toString(), u"Base label"_s);
    COMPARE_CODE(bench.run({u"evidence"_s, u"set"_s, id, u"--expires"_s, u"2020-01-31"_s}), 0);
    now = item(bench, lamp, id);
    QCOMPARE(now[u"expired"_s].toBool(), true);
    QCOMPARE(now[u"confidential"_s].toBool(), true);
    COMPARE_CODE(bench.run({u"evidence"_s, u"set"_s, id, u"--expires"_s, u"none"_s,
                            u"--confidential"_s, u"no"_s}),
                 0);
    now = item(bench, lamp, id);
    QVERIFY(now[u"expires"_s].isNull());
    QCOMPARE(now[u"confidential"_s].toBool(), false);
    COMPARE_CODE(bench.run({u"log"_s, u"verify"_s}), 0);
}

void CliEvidenceTest::refusesWhatCannotBeSet_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("no date") << QStringList{u"--expires"_s, u"soon"_s};
    QTest::newRow("impossible date") << QStringList{u"--expires"_s, u"2027-02-30"_s};
    QTest::newRow("other order") << QStringList{u"--expires"_s, u"03/05/2027"_s};
    QTest::newRow("half confidential") << QStringList{u"--confidential"_s, u"maybe"_s};
}

void CliEvidenceTest::refusesWhatCannotBeSet()
{
    QFETCH(QStringList, options);
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    const QString id = add(bench, lamp, "seen");
    const QJsonObject before = item(bench, lamp, id);
    COMPARE_CODE(bench.run(QStringList{u"evidence"_s, u"set"_s, id} + options), 3);
    QCOMPARE(item(bench, lamp, id), before);
}

void CliEvidenceTest::keepsRevisions()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    const QString id = add(bench, lamp, "first");
    QVERIFY(writeFile(bench.file(u"second.txt"_s), "second"));
    const Outcome revised =
        bench.json({u"evidence"_s, u"revise"_s, id, bench.file(u"second.txt"_s)});
    COMPARE_CODE(revised, 0);
    QCOMPARE(revised.json()[u"revision"_s].toInt(), 2);
    QCOMPARE(revised.json()[u"sha256"_s].toString(), sha256("second"));

    const QJsonArray revisions =
        bench.json({u"evidence"_s, u"revisions"_s, id}).json()[u"revisions"_s].toArray();
    QCOMPARE(revisions.size(), 2);
    QCOMPARE(revisions[0][u"revision"_s].toInt(), 1);
    QCOMPARE(revisions[0][u"current"_s].toBool(), false);
    QCOMPARE(revisions[0][u"sha256"_s].toString(), sha256("first"));
    QCOMPARE(revisions[1][u"current"_s].toBool(), true);
    QCOMPARE(revisions[1][u"file"_s].toString(), u"second.txt"_s);

    const auto exported = [&](const QStringList &more) {
        return bench.run(QStringList{u"evidence"_s, u"export"_s, id, u"-o"_s, u"-"_s} + more);
    };
    QCOMPARE(exported({}).out, QByteArray("second"));
    QCOMPARE(exported({u"--revision"_s, u"1"_s}).out, QByteArray("first"));
    QCOMPARE(exported({u"--revision"_s, u"2"_s}).out, QByteArray("second"));
    COMPARE_CODE(exported({u"--revision"_s, u"3"_s}), 3);
}

void CliEvidenceTest::linksManyProvisions()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    const QString id = add(bench, lamp, "seen");
    const Outcome linked =
        bench.json({u"evidence"_s, u"link"_s, id, u"--provision"_s, u"CoP-3.1"_s, u"CoP-2.1"_s});
    COMPARE_CODE(linked, 0);
    QCOMPARE(linked.json()[u"provisions"_s].toArray(),
             QJsonArray({u"CoP-1.1"_s, u"CoP-2.1"_s, u"CoP-3.1"_s}));
    COMPARE_CODE(bench.run({u"evidence"_s, u"link"_s, id, u"--provision"_s, u"CoP-99.1"_s}), 3);
    // All or nothing: it does not serve the second one.
    COMPARE_CODE(
        bench.run({u"evidence"_s, u"unlink"_s, id, u"--provision"_s, u"CoP-1.1"_s, u"CoP-4.1"_s}),
        3);
    QCOMPARE(item(bench, lamp, id)[u"provisions"_s].toArray().size(), 3);
    const Outcome unlinked =
        bench.json({u"evidence"_s, u"unlink"_s, id, u"--provision"_s, u"CoP-1.1"_s, u"CoP-3.1"_s});
    COMPARE_CODE(unlinked, 0);
    QCOMPARE(unlinked.json()[u"provisions"_s].toArray(), QJsonArray({u"CoP-2.1"_s}));
}

void CliEvidenceTest::provesAndChecks()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    QStringList ids;
    for (int i = 0; i < 5; ++i)
        ids.append(add(bench, lamp, "content " + QByteArray::number(i)));
    const QString proof = bench.file(u"proof.json"_s);
    const Outcome proved = bench.json({u"evidence"_s, u"prove"_s, ids[2], u"-o"_s, proof});
    COMPARE_CODE(proved, 0);
    const QString root = proved.json()[u"root"_s].toString();
    QVERIFY(writeFile(bench.file(u"same.txt"_s), "content 2"));
    QVERIFY(writeFile(bench.file(u"other.txt"_s), "content 3"));
    QVERIFY(writeFile(bench.file(u"longer.txt"_s), "content 2 and more"));

    const auto check = [&](const QStringList &more) {
        return bench.json(QStringList{u"evidence"_s, u"check-proof"_s, proof} + more);
    };
    const Outcome alone = check({});
    COMPARE_CODE(alone, 2); // nobody says that this root is the right one
    QCOMPARE(alone.json()[u"overall"_s].toString(), u"cannot-tell"_s);
    QCOMPARE(alone.json()[u"proof"_s].toString(), u"holds"_s);
    const Outcome good = check({u"--root"_s, root});
    COMPARE_CODE(good, 0);
    QCOMPARE(good.json()[u"item"_s][u"id"_s].toString(), ids[2]);
    QCOMPARE(good.json()[u"content"_s].toString(), u"not-checked"_s);
    const Outcome content = check({bench.file(u"same.txt"_s), u"--root"_s, root});
    COMPARE_CODE(content, 0);
    QCOMPARE(content.json()[u"content"_s].toString(), u"matches"_s);
    for (const QString &other : {u"other.txt"_s, u"longer.txt"_s}) {
        const Outcome bad = check({bench.file(other), u"--root"_s, root});
        COMPARE_CODE(bad, 1);
        QCOMPARE(bad.json()[u"content"_s].toString(), u"differs"_s);
    }
    const Outcome elsewhere = check({u"--root"_s, QString(64, u'0')});
    COMPARE_CODE(elsewhere, 1);
    QCOMPARE(elsewhere.json()[u"root"_s].toString(), u"differs"_s);
    // After one more item the root is another one, and the old proof does not lead to it.
    add(bench, lamp, "one more");
    const Outcome again = bench.json({u"evidence"_s, u"prove"_s, ids[2], u"-o"_s, u"-"_s});
    COMPARE_CODE(again, 3); // the JSON answer and the file cannot share the standard output
    const Outcome second =
        bench.json({u"evidence"_s, u"prove"_s, ids[2], u"-o"_s, bench.file(u"second.json"_s)});
    COMPARE_CODE(check({u"--root"_s, second.json()[u"root"_s].toString()}), 1);
}

void CliEvidenceTest::refusesChangedProofs()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    const QString id = add(bench, lamp, "a");
    add(bench, lamp, "b");
    const QString proof = bench.file(u"proof.json"_s);
    const Outcome proved = bench.json({u"evidence"_s, u"prove"_s, id, u"-o"_s, proof});
    const QStringList check{u"evidence"_s, u"check-proof"_s, u"-"_s, u"--root"_s,
                            proved.json()[u"root"_s].toString()};
    const QByteArray good = contentOf(proof);
    COMPARE_CODE(bench.run(check, good), 0);
    for (qsizetype at = 0; at < good.size(); at += 23) {
        QByteArray changed = good;
        changed[at] = char(changed[at] ^ 1);
        COMPARE_CODE(bench.run(check, changed), 1);
    }
    for (const QByteArray &other : {QByteArray(), QByteArray("{}"), good + " ", good + good,
                                    QByteArray(300'000, ' '), QByteArray(2'000'000, '[')}) {
        const Outcome refused = bench.json(check, other);
        COMPARE_CODE(refused, 1);
        QVERIFY(refused.isOneDocument());
        QCOMPARE(refused.json()[u"proof"_s].toString(), u"broken"_s);
    }
}

void CliEvidenceTest::checkProofIsStrict()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    const QString proof = bench.file(u"proof.json"_s);
    bench.run({u"evidence"_s, u"prove"_s, add(bench, lamp, "a"), u"-o"_s, proof});
    const QStringList check{u"evidence"_s, u"check-proof"_s};
    COMPARE_CODE(bench.run(check + QStringList{bench.file(u"none.json"_s)}), 4);
    COMPARE_CODE(bench.run(check + QStringList{proof, bench.file(u"none.txt"_s)}), 4);
    COMPARE_CODE(bench.run(check + QStringList{proof, u"--root"_s, u"abc"_s}), 3);
    COMPARE_CODE(bench.run(check
                           + QStringList{proof, u"--root"_s, QString(64, u'0'), u"--label"_s,
                                         u"label.pdf"_s}),
                 3);
    COMPARE_CODE(bench.run({u"evidence"_s, u"prove"_s, u"E-0000000000"_s, u"-o"_s, u"-"_s}), 3);
}

void CliEvidenceTest::provesAgainstALabel()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench, u"self"_s);
    COMPARE_CODE(lamp.finish(bench), 0);
    COMPARE_CODE(bench.run({u"identity"_s, u"demo"_s, bench.file(u"demo"_s)}), 0);
    const QString label = bench.file(u"label.pdf"_s);
    const Outcome issued =
        bench.json({u"label"_s, u"issue"_s, lamp.assessment, u"--kind"_s, u"information"_s,
                    u"--identity"_s, bench.file(u"demo/signer.p12"_s), u"--passphrase-file"_s,
                    bench.file(u"demo/passphrase.txt"_s), u"-o"_s, label});
    COMPARE_CODE(issued, 0);
    const QString certificate = issued.json()[u"label"_s].toString();
    const QJsonArray list =
        bench.json({u"evidence"_s, u"list"_s, lamp.assessment}).json()[u"evidence"_s].toArray();
    const QString id = list[0][u"id"_s].toString();
    const auto prove = [&](const QString &name, const QStringList &more) {
        return bench.json(QStringList{u"evidence"_s, u"prove"_s, id, u"-o"_s, bench.file(name)}
                          + more);
    };
    const auto check = [&](const QString &name, const QStringList &more) {
        return bench.json(
            QStringList{u"evidence"_s, u"check-proof"_s, bench.file(name), u"--label"_s, label}
            + more);
    };
    const QStringList trust{u"--trust"_s, bench.file(u"demo/root.pem"_s)};
    COMPARE_CODE(prove(u"now.json"_s, {}), 0);
    const Outcome good = check(u"now.json"_s, trust);
    COMPARE_CODE(good, 0);
    QCOMPARE(good.json()[u"signer"_s].toString(), u"trusted"_s);
    QCOMPARE(good.json()[u"root"_s].toString(), u"matches"_s);
    COMPARE_CODE(check(u"now.json"_s, {}), 2); // whom to trust nobody has said

    // The assessment goes on; what the label rests on can still be proved.
    const QString later = add(bench, lamp, "one more");
    COMPARE_CODE(bench.run({u"evidence"_s, u"set"_s, id, u"--expires"_s, u"2090-01-01"_s}), 0);
    COMPARE_CODE(prove(u"later.json"_s, {}), 0);
    COMPARE_CODE(check(u"later.json"_s, trust), 1);
    COMPARE_CODE(prove(u"then.json"_s, {u"--label"_s, certificate}), 0);
    COMPARE_CODE(check(u"then.json"_s, trust), 0);
    QCOMPARE(contentOf(bench.file(u"then.json"_s)), contentOf(bench.file(u"now.json"_s)));
    COMPARE_CODE(
        bench.run({u"evidence"_s, u"prove"_s, later, u"-o"_s, u"-"_s, u"--label"_s, certificate}),
        1);
    COMPARE_CODE(prove(u"x.json"_s, {u"--label"_s, u"SLF-2026-99999-X"_s}), 3);

    // A label that was changed proves nothing.
    QByteArray pdf = contentOf(label);
    pdf[pdf.size() / 2] = char(pdf[pdf.size() / 2] ^ 1);
    QVERIFY(writeFile(label, pdf));
    COMPARE_CODE(check(u"now.json"_s, trust), 1);
}

void CliEvidenceTest::largeFilesTakeNoMemory()
{
    constexpr qint64 size = 512LL << 20;
    constexpr qint64 allowed = 100LL << 20;
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    const QString small = add(bench, lamp, "small");
    COMPARE_CODE(bench.run({u"evidence"_s, u"export"_s, small, u"-o"_s, bench.file(u"s"_s)}), 0);
    COMPARE_CODE(bench.run({u"evidence"_s, u"verify"_s}), 0);
    const qint64 usual = mostMemoryOfChildren();

    const QString file = bench.file(u"large.bin"_s);
    QFile large(file);
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize(size));
    large.close();
    const Outcome added = bench.run({u"evidence"_s, u"add"_s, lamp.assessment, file,
                                     u"--provision"_s, u"CoP-1.1"_s, u"--json"_s},
                                    {}, 300'000);
    COMPARE_CODE(added, 0);
    QCOMPARE(added.json()[u"bytes"_s].toInteger(), size);
    // SHA-256 of 512 MiB of zeros, as sha256sum says it.
    QCOMPARE(added.json()[u"sha256"_s].toString(),
             u"9acca8e8c22201155389f65abbf6bc9723edc7384ead80503839f49dcc56d767"_s);
    QVERIFY2(mostMemoryOfChildren() - usual < allowed,
             QByteArray::number(mostMemoryOfChildren() - usual).constData());
    QVERIFY(large.remove());
    COMPARE_CODE(bench.run({u"evidence"_s, u"verify"_s}, {}, 300'000), 0);
    const QString out = bench.file(u"out.bin"_s);
    COMPARE_CODE(bench.run({u"evidence"_s, u"export"_s, added.json()[u"evidence"_s].toString(),
                            u"-o"_s, out},
                           {}, 300'000),
                 0);
    QCOMPARE(QFileInfo(out).size(), size);
    QVERIFY2(mostMemoryOfChildren() - usual < allowed,
             QByteArray::number(mostMemoryOfChildren() - usual).constData());
}

void CliEvidenceTest::interruptedLeavesNothing()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    const QString before =
        bench.json({u"log"_s, u"verify"_s}).json()[u"rows"_s].toVariant().toString();
    const auto process = bench.process(
        {u"evidence"_s, u"add"_s, lamp.assessment, u"-"_s, u"--provision"_s, u"CoP-1.1"_s});
    process->start();
    QVERIFY(process->waitForStarted());
    // When this has gone through the pipe, copying is under way.
    const QByteArray piece(16 << 20, 'x');
    process->write(piece);
    while (process->bytesToWrite() > 0)
        QVERIFY(process->waitForBytesWritten(60'000));
    QCOMPARE(::kill(pid_t(process->processId()), SIGINT), 0);
    // The content goes on and on until the program has had enough of it.
    for (int i = 0; i < 64 && process->state() == QProcess::Running; ++i) {
        process->write(piece);
        while (process->state() == QProcess::Running && process->bytesToWrite() > 0
               && process->waitForBytesWritten(60'000)) {
        }
    }
    QVERIFY(process->state() == QProcess::NotRunning || process->waitForFinished(60'000));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 2);
    QVERIFY(bench.json({u"evidence"_s, u"list"_s, lamp.assessment})
                .json()[u"evidence"_s]
                .toArray()
                .isEmpty());
    const Outcome log = bench.json({u"log"_s, u"verify"_s});
    COMPARE_CODE(log, 0);
    QCOMPARE(log.json()[u"rows"_s].toVariant().toString(), before);
    QVERIFY(!QFile::exists(bench.workspace() + u"-journal"_s));
    QVERIFY(QFileInfo(bench.workspace()).size() < piece.size());
}

QTEST_GUILESS_MAIN(CliEvidenceTest)
#include "tst_clievidence.moc"
