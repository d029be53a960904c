#include "support/commandline.h"
#include "support/testsupport.h"

#include "assessment/evidence/evidencemanifest.h"

using namespace Qt::StringLiterals;
using assessment::EvidenceItem;
using commandline::Bench;
using commandline::contentOf;
using commandline::demoFile;
using commandline::Lamp;
using commandline::Outcome;
using commandline::writeFile;

namespace {

Outcome stranger(const QStringList &arguments)
{
    QProcess process;
    process.start(u"python3"_s,
                  QStringList{u"" SOURCE_ROOT "/tests/interop/evidenceproof.py"_s} + arguments);
    Outcome outcome;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
        outcome.code = process.exitCode();
    outcome.out = process.readAllStandardOutput().trimmed();
    outcome.err = process.readAllStandardError();
    return outcome;
}

} // namespace

/// A second implementation, which knows only the page that defines the manifest, agrees.
class TestEvidenceProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesOnTheRootOfALabel();
    void agreesOnEveryProof();
    void refusesWhatWasChanged();
};

void TestEvidenceProof::agreesOnTheRootOfALabel()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench, u"self"_s);
    COMPARE_CODE(lamp.finish(bench), 0);
    // Titles that canonical JSON must get right, a day of validity, a second revision.
    QVERIFY(writeFile(bench.file(u"a.txt"_s), "a"));
    QVERIFY(writeFile(bench.file(u"b.txt"_s), "b"));
    const QString id =
        bench
            .json({u"evidence"_s, u"add"_s, lamp.assessment, bench.file(u"a.txt"_s),
                   u"--provision"_s, u"CoP-2.1"_s, u"CoP-10.1"_s, u"--title"_s,
                   u"“Ünïcode” \\ \"quotes\"\t/ 🔒 \u007f"_s, u"--expires"_s, u"2090-05-03"_s})
            .json()[u"evidence"_s]
            .toString();
    COMPARE_CODE(bench.run({u"evidence"_s, u"revise"_s, id, bench.file(u"b.txt"_s)}), 0);
    COMPARE_CODE(bench.run({u"identity"_s, u"demo"_s, bench.file(u"demo"_s)}), 0);
    const QString label = bench.file(u"label.pdf"_s);
    COMPARE_CODE(
        bench.run({u"label"_s, u"issue"_s, lamp.assessment, u"--kind"_s, u"information"_s,
                   u"--identity"_s, bench.file(u"demo/signer.p12"_s), u"--passphrase-file"_s,
                   bench.file(u"demo/passphrase.txt"_s), u"-o"_s, label}),
        0);
    const QJsonObject record =
        bench.json({u"label"_s, u"verify"_s, label, u"--trust"_s, bench.file(u"demo/root.pem"_s)})
            .json()[u"results"_s][0][u"record"_s]
            .toObject();
    const QString root = record[u"evidenceRoot"_s].toString();
    QCOMPARE(root.size(), 64);

    const Outcome list = bench.json({u"evidence"_s, u"list"_s, lamp.assessment});
    QVERIFY(writeFile(bench.file(u"list.json"_s), list.out));
    const Outcome computed = stranger({u"root"_s, bench.file(u"list.json"_s)});
    COMPARE_CODE(computed, 0);
    QCOMPARE(QString::fromLatin1(computed.out), root);

    QStringList proofs;
    for (const QJsonValue &item : list.json()[u"evidence"_s].toArray()) {
        const QString one = item[u"id"_s].toString();
        proofs.append(bench.file(one + u".json"_s));
        COMPARE_CODE(bench.run({u"evidence"_s, u"prove"_s, one, u"-o"_s, proofs.last()}), 0);
    }
    QVERIFY(proofs.size() > 10);
    COMPARE_CODE(stranger(QStringList{u"check"_s, root} + proofs), 0);
}

void TestEvidenceProof::agreesOnEveryProof()
{
    const QTemporaryDir folder;
    QStringList trees;
    for (int count = 1; count <= 70; ++count) {
        const QDir tree(folder.filePath(QString::number(count)));
        QVERIFY(tree.mkpath(u"."_s));
        trees.append(tree.path());
        QList<EvidenceItem> items;
        for (int i = 0; i < count; ++i) {
            EvidenceItem item;
            item.id = u"E-%1"_s.arg(i);
            item.title = u"Foto %1 é"_s.arg(i);
            item.sha256 = QByteArray(32, char(i));
            item.bytes = i;
            item.provisions = {u"CoP-1.1"_s};
            item.added = QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC);
            items.append(item);
        }
        QVERIFY(writeFile(tree.filePath(u"root"_s), assessment::manifestRoot(items).toHex()));
        for (const EvidenceItem &item : std::as_const(items)) {
            QVERIFY(writeFile(tree.filePath(item.id + u".json"_s),
                              toFile(*assessment::proofOf(items, item.id))));
        }
    }
    COMPARE_CODE(stranger(QStringList{u"trees"_s} + trees), 0);
}

void TestEvidenceProof::refusesWhatWasChanged()
{
    // The stranger is a judge only if it can say no.
    const QTemporaryDir folder;
    EvidenceItem item;
    item.id = u"E-1"_s;
    item.sha256 = QByteArray(32, 'a');
    item.added = QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC);
    EvidenceItem other = item;
    other.id = u"E-2"_s;
    const QString root = QString::fromLatin1(assessment::manifestRoot({item, other}).toHex());
    const QByteArray good = toFile(*assessment::proofOf({item, other}, item.id));
    const QString file = folder.filePath(u"proof.json"_s);
    QVERIFY(writeFile(file, good));
    COMPARE_CODE(stranger({u"check"_s, root, file}), 0);
    COMPARE_CODE(stranger({u"check"_s, QString(64, u'0'), file}), 1);
    for (qsizetype at = 0; at < good.size(); at += 37) {
        QByteArray changed = good;
        changed[at] = char(changed[at] ^ 1);
        QVERIFY(writeFile(file, changed));
        COMPARE_CODE(stranger({u"check"_s, root, file}), 1);
    }
}

QTEST_GUILESS_MAIN(TestEvidenceProof)
#include "tst_evidenceproof.moc"
