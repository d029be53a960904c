#include "support/commandline.h"

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::Lamp;
using commandline::Outcome;

/// Catalogues of other scheme owners, as a user types them in.
class CliSchemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsListsExportsAndRemoves();
    void tellsAllProblemsWithRowAndColumn();
    void signsAndVerifies();
    void refusesATamperedCatalogue();
    void exportsWithoutAWorkspace();

private:
    static QByteArray own()
    {
        return commandline::contentOf(u"" SOURCE_ROOT "/tests/data/own-catalogue.csv"_s);
    }
};

void CliSchemeTest::importsListsExportsAndRemoves()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    QVERIFY(commandline::writeFile(bench.file(u"own.csv"_s), own()));
    const QStringList import{u"scheme"_s, u"import"_s, u"own.csv"_s};
    const Outcome dry = bench.json(import + QStringList{u"--dry-run"_s});
    COMPARE_CODE(dry, 0);
    QVERIFY(dry.json()[u"dryRun"_s].toBool());
    QCOMPARE(bench.json({u"scheme"_s, u"list"_s}).json()[u"schemes"_s].toArray().size(), 4);
    const Outcome imported = bench.json(import);
    COMPARE_CODE(imported, 0);
    QVERIFY(imported.isOneDocument());
    QCOMPARE(imported.json()[u"scheme"_s].toString(), u"acme-locks"_s);
    QCOMPARE(imported.json()[u"signature"_s].toString(), u"unsigned"_s);
    COMPARE_CODE(bench.json(import), 0);
    const QJsonArray schemes = bench.json({u"scheme"_s, u"list"_s}).json()[u"schemes"_s].toArray();
    QCOMPARE(schemes.size(), 5);
    QCOMPARE(schemes[4][u"signature"_s].toString(), u"unsigned"_s);
    QCOMPARE(schemes[0][u"signature"_s].toString(), u"built-in"_s);
    COMPARE_CODE(bench.json({u"scheme"_s, u"show"_s, u"acme-locks"_s}), 0);
    const Outcome made = bench.json({u"assessment"_s, u"new"_s, u"--product"_s, lamp.product,
                                     u"--scheme"_s, u"acme-locks"_s, u"--kind"_s, u"self"_s});
    COMPARE_CODE(made, 0);
    const QString id = made.json()[u"assessment"_s].toString();
    COMPARE_CODE(bench.json({u"assessment"_s, u"answer"_s, id, u"ACME-1.1"_s, u"--verdict"_s,
                             u"pass"_s, u"--rationale"_s, u"Seen."_s}),
                 0);
    COMPARE_CODE(bench.json({u"assessment"_s, u"status"_s, id}), 0);
    const Outcome lint = bench.json({u"assessment"_s, u"lint"_s, id});
    COMPARE_CODE(lint, 1);
    VERIFY_SHOWING(lint.out.contains("scheme-unsigned"), lint.out);
    const Outcome used = bench.run({u"scheme"_s, u"remove"_s, u"acme-locks"_s});
    COMPARE_CODE(used, 1);
    VERIFY_SHOWING(used.err.contains("1 assessment follows it"), used.err);
    COMPARE_CODE(bench.json({u"scheme"_s, u"export"_s, u"acme-locks"_s, u"--format"_s, u"csv"_s,
                             u"-o"_s, u"back.csv"_s}),
                 0);
    QCOMPARE(commandline::contentOf(bench.file(u"back.csv"_s)), own());
    COMPARE_CODE(bench.json({u"scheme"_s, u"export"_s, u"acme-locks"_s, u"-o"_s, u"a.json"_s}), 0);
    COMPARE_CODE(bench.json({u"scheme"_s, u"check"_s, u"a.json"_s}), 0);
    COMPARE_CODE(bench.json({u"log"_s, u"verify"_s}), 0);
}

void CliSchemeTest::tellsAllProblemsWithRowAndColumn()
{
    const Bench bench;
    (void)Lamp::begin(bench);
    QVERIFY(commandline::writeFile(bench.file(u"bad.csv"_s), own().replace(",shall,", ",must,")));
    const Outcome check = bench.json({u"scheme"_s, u"check"_s, u"bad.csv"_s});
    COMPARE_CODE(check, 1);
    QCOMPARE(check.json()[u"problems"_s].toArray().size(), 2);
    const Outcome import = bench.json({u"scheme"_s, u"import"_s, u"bad.csv"_s});
    QVERIFY(import.code != 0);
    QVERIFY(import.isOneDocument());
    QCOMPARE(import.json()[u"problems"_s][0][u"pointer"_s].toString(),
             u"row 2, column 21 (strength)"_s);
    QCOMPARE(import.json()[u"problems"_s].toArray().size(), 2);
    VERIFY_SHOWING(import.err.contains("it has 2 problems"), import.err);
    QCOMPARE(bench.json({u"scheme"_s, u"list"_s}).json()[u"schemes"_s].toArray().size(), 4);
}

void CliSchemeTest::signsAndVerifies()
{
    const Bench bench;
    (void)Lamp::begin(bench);
    COMPARE_CODE(bench.run({u"identity"_s, u"demo"_s, u"try"_s}), 0);
    QVERIFY(commandline::writeFile(bench.file(u"own.csv"_s), own()));
    const Outcome made =
        bench.json({u"scheme"_s, u"sign"_s, u"own.csv"_s, u"--identity"_s, u"try/signer.p12"_s,
                    u"--passphrase-file"_s, u"try/passphrase.txt"_s, u"-o"_s, u"own.csv.p7s"_s});
    COMPARE_CODE(made, 0);
    const Outcome unknown =
        bench.json({u"scheme"_s, u"import"_s, u"own.csv"_s, u"--signature"_s, u"own.csv.p7s"_s});
    COMPARE_CODE(unknown, 0);
    QCOMPARE(unknown.json()[u"signature"_s].toString(), u"untrusted"_s);
    const Outcome trusted = bench.json({u"scheme"_s, u"import"_s, u"own.csv"_s, u"--signature"_s,
                                        u"own.csv.p7s"_s, u"--trust"_s, u"try/root.pem"_s});
    COMPARE_CODE(trusted, 0);
    QCOMPARE(trusted.json()[u"signature"_s].toString(), u"signed"_s);
    QProcess openssl;
    openssl.setWorkingDirectory(bench.path());
    openssl.start(u"openssl"_s,
                  {u"cms"_s, u"-verify"_s, u"-binary"_s, u"-inform"_s, u"DER"_s, u"-in"_s,
                   u"own.csv.p7s"_s, u"-content"_s, u"own.csv"_s, u"-CAfile"_s, u"try/root.pem"_s,
                   u"-purpose"_s, u"any"_s, u"-out"_s, u"/dev/null"_s});
    QVERIFY(openssl.waitForFinished());
    QVERIFY2(openssl.exitCode() == 0, openssl.readAllStandardError().constData());
    // What nobody could import is not signed either.
    QVERIFY(commandline::writeFile(bench.file(u"bad.csv"_s), own().replace(",shall,", ",must,")));
    const Outcome bad =
        bench.run({u"scheme"_s, u"sign"_s, u"bad.csv"_s, u"--identity"_s, u"try/signer.p12"_s,
                   u"--passphrase-file"_s, u"try/passphrase.txt"_s, u"-o"_s, u"bad.csv.p7s"_s});
    QVERIFY(bad.code != 0);
    QVERIFY(!QFile::exists(bench.file(u"bad.csv.p7s"_s)));
}

void CliSchemeTest::refusesATamperedCatalogue()
{
    const Bench bench;
    (void)Lamp::begin(bench);
    COMPARE_CODE(bench.run({u"identity"_s, u"demo"_s, u"try"_s}), 0);
    QVERIFY(commandline::writeFile(bench.file(u"own.csv"_s), own()));
    COMPARE_CODE(
        bench.run({u"scheme"_s, u"sign"_s, u"own.csv"_s, u"--identity"_s, u"try/signer.p12"_s,
                   u"--passphrase-file"_s, u"try/passphrase.txt"_s, u"-o"_s, u"own.csv.p7s"_s}),
        0);
    QVERIFY(commandline::writeFile(bench.file(u"other.csv"_s),
                                   own().replace("No two locks", "Some locks")));
    const Outcome tampered = bench.run({u"scheme"_s, u"import"_s, u"other.csv"_s, u"--signature"_s,
                                        u"own.csv.p7s"_s, u"--trust"_s, u"try/root.pem"_s});
    QVERIFY(tampered.code != 0);
    VERIFY_SHOWING(tampered.err.contains("changed after it was signed"), tampered.err);
    QCOMPARE(bench.json({u"scheme"_s, u"list"_s}).json()[u"schemes"_s].toArray().size(), 4);
    COMPARE_CODE(
        bench.run({u"scheme"_s, u"import"_s, u"own.csv"_s, u"--trust"_s, u"try/root.pem"_s}), 3);
}

void CliSchemeTest::exportsWithoutAWorkspace()
{
    const Bench bench; // no workspace in it
    const Outcome table = bench.run(
        {u"scheme"_s, u"export"_s, u"uk-cop-2018"_s, u"--format"_s, u"csv"_s, u"-o"_s, u"-"_s});
    COMPARE_CODE(table, 0);
    VERIFY_SHOWING(table.out.startsWith("scheme_id,"), table.out);
    VERIFY_SHOWING(table.err.contains("metadata/parties"), table.err);
    const Outcome check = bench.json({u"scheme"_s, u"check"_s, u"-"_s}, table.out);
    COMPARE_CODE(check, 0);
    const Outcome oscal =
        bench.run({u"scheme"_s, u"export"_s, u"uk-cop-2018"_s, u"-o"_s, u"code.json"_s});
    COMPARE_CODE(oscal, 0);
    QCOMPARE(commandline::contentOf(bench.file(u"code.json"_s)),
             commandline::contentOf(u"" SOURCE_ROOT "/resources/schemes/uk-cop-2018.json"_s));
    COMPARE_CODE(bench.run({u"scheme"_s, u"export"_s, u"uk-cop-2018"_s, u"-o"_s, u"code.json"_s}),
                 4);
}

QTEST_GUILESS_MAIN(CliSchemeTest)
#include "tst_clischeme.moc"
