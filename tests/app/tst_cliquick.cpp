#include "support/commandline.h"
#include "support/testcertificates.h"

#include <QStandardPaths>

#include <dlfcn.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::Lamp;
using commandline::Outcome;

namespace {

constexpr int handedOver = 77;

/// What lies where assay-cli lies.
QString beside(const QString &name)
{
    return QFileInfo(commandline::program()).dir().filePath(name);
}

} // namespace

/// What assay-cli has for stand-ins of libraries; here it only says that it was called.
extern "C" [[noreturn]] __attribute__((visibility("default"))) void assayStartWhole()
{
    _exit(handedOver);
}

/// `label verify` is answered by a part that loads few libraries, or by the whole program: nobody
/// must be able to tell which, but by the time it takes.
class TestCliQuick : public QObject
{
    Q_OBJECT

private:
    const Bench m_bench;

    static Outcome run(const QString &program, const QStringList &arguments,
                       const QProcessEnvironment &environment, const QString &folder)
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder);
        process.start(program, arguments);
        Outcome outcome;
        if (process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit)
            outcome.code = process.exitCode();
        outcome.out = process.readAllStandardOutput();
        outcome.err = process.readAllStandardError();
        return outcome;
    }
    Outcome run(const QString &program, const QStringList &arguments) const
    {
        return run(program, arguments, m_bench.environment(), m_bench.path());
    }
    static QStringList verifying(const QStringList &words)
    {
        return QStringList{u"label"_s, u"verify"_s} + words;
    }
    static QStringList usual()
    {
        return verifying({u"label.pdf"_s, u"--trust"_s, u"try/root.pem"_s});
    }
    /// A place like the one of the programs, with these of them.
    QString placeWith(const QString &name, bool quick, bool whole) const
    {
        const QDir place(m_bench.file(name));
        place.mkpath(u"bin"_s);
        QFile::copy(commandline::program(), place.filePath(u"bin/assay-cli"_s));
        if (whole)
            QFile::link(beside(u"assay-cli-whole"_s), place.filePath(u"bin/assay-cli-whole"_s));
        if (quick)
            QFile::link(beside(u"../lib"_s), place.filePath(u"lib"_s));
        return place.filePath(u"bin/assay-cli"_s);
    }

    /// The lamp's label as \a name.pdf, by a signer with \a key whose root, \a name.pem, has
    /// \a rootKey and signs with \a digest.
    void issueBy(const Lamp &lamp, const QString &name, const testcertificates::Key &key,
                 const testcertificates::Key &rootKey, const EVP_MD *digest) const
    {
        using namespace testcertificates;
        Profile profile;
        profile.digest = digest;
        Profile above = authority();
        above.digest = digest;
        const Member root = make(rootKey, above);
        const Member signer = make(key, profile, &root);
        written(m_bench.file(name + u".pem"_s), pemOf(root));
        written(m_bench.file(name + u"-signer.pem"_s),
                pemFile(key, {signer, root}, "a passphrase of a test"));
        written(m_bench.file(u"signer.txt"_s), "a passphrase of a test");
        COMPARE_CODE(
            m_bench.run({u"label"_s, u"issue"_s, lamp.assessment, u"--kind"_s, u"information"_s,
                         u"--identity"_s, name + u"-signer.pem"_s, u"--passphrase-file"_s,
                         u"signer.txt"_s, u"--format"_s, u"96x192"_s, u"-o"_s, name + u".pdf"_s}),
            0);
    }
    static QStringList ownRoot(const QString &name)
    {
        return verifying({name + u".pdf"_s, u"--trust"_s, name + u".pem"_s});
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Lamp lamp = Lamp::begin(m_bench);
        COMPARE_CODE(lamp.finish(m_bench), 0);
        COMPARE_CODE(m_bench.run({u"identity"_s, u"demo"_s, u"try"_s}), 0);
        COMPARE_CODE(
            m_bench.run({u"label"_s, u"issue"_s, lamp.assessment, u"--kind"_s, u"information"_s,
                         u"--identity"_s, u"try/signer.p12"_s, u"--passphrase-file"_s,
                         u"try/passphrase.txt"_s, u"-o"_s, u"label.pdf"_s}),
            0);
        const QByteArray label = commandline::contentOf(m_bench.file(u"label.pdf"_s));
        QByteArray forged = label;
        forged[label.size() / 2] = char(forged[label.size() / 2] ^ 1);
        QVERIFY(commandline::writeFile(m_bench.file(u"forged.pdf"_s), forged));
        QVERIFY(commandline::writeFile(m_bench.file(u"more.pdf"_s), label + "% more\n"));
        QVERIFY(commandline::writeFile(m_bench.file(u"text.pdf"_s), "no PDF"));
        COMPARE_CODE(m_bench.run({u"label"_s, u"issue"_s, lamp.assessment, u"--kind"_s,
                                  u"information"_s, u"--identity"_s, u"try/signer.p12"_s,
                                  u"--passphrase-file"_s, u"try/passphrase.txt"_s, u"--subfilter"_s,
                                  u"adbe"_s, u"--format"_s, u"105x148"_s, u"-o"_s, u"older.pdf"_s}),
                     0);
        const QJsonObject entry{{u"name"_s, u"Northlight"_s},
                                {u"contact"_s, u"labels@northlight.example"_s},
                                {u"from"_s, u"2026-01-01"_s},
                                {u"until"_s, u"2030-12-31"_s},
                                {u"certificate"_s, QString::fromLatin1(commandline::contentOf(
                                                       m_bench.file(u"try/root.pem"_s)))}};
        const QJsonObject list{{u"format"_s, u"assay-trust-list/1"_s},
                               {u"entries"_s, QJsonArray{entry}}};
        QVERIFY(commandline::writeFile(m_bench.file(u"list.json"_s), QJsonDocument(list).toJson()));

        const auto made = [](const char *kind) {
            return testcertificates::Key(EVP_PKEY_Q_keygen(nullptr, nullptr, kind),
                                         testcertificates::Free());
        };
        const testcertificates::Key rsa(EVP_RSA_gen(3072), testcertificates::Free());
        const testcertificates::Key p384(EVP_EC_gen("P-384"), testcertificates::Free());
        const testcertificates::Key p256 = testcertificates::p256();
        issueBy(lamp, u"rsa"_s, rsa, p256, EVP_sha256());
        issueBy(lamp, u"p384"_s, p256, p384, EVP_sha384());
        issueBy(lamp, u"ed25519"_s, p256, made("ED25519"), nullptr);
        issueBy(lamp, u"ed448"_s, p256, made("ED448"), nullptr);
        issueBy(lamp, u"sha3"_s, p256, testcertificates::p256(), EVP_sha3_256());
    }

    void answersAsTheWholeProgramDoes_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QStringList &words) {
            QTest::newRow(name) << words;
        };
        row("a label", usual());
        row("for programs", usual() + QStringList{u"--json"_s});
        row("options before the verb", QStringList{u"--json"_s} + usual());
        row("in a line", usual() + QStringList{u"--quiet"_s});
        row("nobody trusted", verifying({u"label.pdf"_s}));
        row("at a time", usual() + QStringList{u"--at"_s, u"2031-01-01T00:00:00Z"_s});
        row("at a local time", usual() + QStringList{u"--at"_s, u"2031-01-01T00:00:00"_s});
        row("at no time", usual() + QStringList{u"--at"_s, u"2031-13-01"_s});
        row("the older form", verifying({u"older.pdf"_s, u"--trust"_s, u"try/root.pem"_s}));
        row("a trust list", verifying({u"label.pdf"_s, u"--trust"_s, u"list.json"_s}));
        row("after the days of a trust list",
            verifying({u"label.pdf"_s, u"--trust"_s, u"list.json"_s, u"--json"_s, u"--at"_s,
                       u"2031-01-01T00:00:00Z"_s}));
        row("a broken trust list", verifying({u"label.pdf"_s, u"--trust"_s, u"text.pdf"_s}));
        row("the firmware in hand", usual() + QStringList{u"--firmware"_s, u"99.9"_s});
        row("two labels, one forged", usual() + QStringList{u"forged.pdf"_s});
        row("the other way round",
            verifying({u"forged.pdf"_s, u"label.pdf"_s, u"--trust"_s, u"try/root.pem"_s}));
        row("something behind it", verifying({u"more.pdf"_s}));
        row("no PDF", verifying({u"text.pdf"_s}));
        row("no file", verifying({u"none.pdf"_s}));
        row("nothing", verifying({}));
        row("no trust file", verifying({u"label.pdf"_s, u"--trust"_s, u"none.pem"_s}));
        row("a trust file without a certificate",
            verifying({u"label.pdf"_s, u"--trust"_s, u"text.pdf"_s}));
        row("an unknown option", usual() + QStringList{u"--fast"_s});
        for (const char *kind : {"rsa", "p384", "ed25519", "ed448", "sha3"})
            row(kind, ownRoot(QString::fromLatin1(kind)));
        row("signed by another", verifying({u"ed448.pdf"_s, u"--trust"_s, u"rsa.pem"_s}));
        row("the code", usual() + QStringList{u"--qr"_s});
        row("help", verifying({u"--help"_s}));
        row("names in other letters", verifying({u"žádný.pdf"_s}));
    }

    void answersAsTheWholeProgramDoes()
    {
        QFETCH(QStringList, words);
        const Outcome quick = run(commandline::program(), words);
        const Outcome whole = run(beside(u"assay-cli-whole"_s), words);
        QVERIFY(quick.code >= 0);
        QCOMPARE(quick.code, whole.code);
        QCOMPARE(quick.out, whole.out);
        QCOMPARE(quick.err, whole.err);
    }

    /// What the quick part leaves out of the library must not look like a wrong signature.
    void trustsSignersOfEachKind()
    {
        for (const char *kind : {"rsa", "p384", "ed25519", "ed448"})
            COMPARE_CODE(run(commandline::program(), ownRoot(QString::fromLatin1(kind))), 0);
    }

    void speaksTheLanguageOfTheWholeProgram()
    {
        QProcessEnvironment environment = m_bench.environment();
        environment.remove(u"LC_ALL"_s);
        environment.insert(u"LANG"_s, u"cy_GB.UTF-8"_s);
        const Outcome quick = run(commandline::program(), usual(), environment, m_bench.path());
        const Outcome whole =
            run(beside(u"assay-cli-whole"_s), usual(), environment, m_bench.path());
        COMPARE_CODE(quick, 0);
        QCOMPARE(quick.out, whole.out);
    }

    /// Else it would answer by way of the whole program, and nobody would notice but by the time.
    void answersWithoutTheWholeProgram()
    {
        const QString program = placeWith(u"alone"_s, true, false);
        COMPARE_CODE(run(program, usual()), 0);
        for (const char *kind : {"rsa", "p384", "ed25519"})
            COMPARE_CODE(run(program, ownRoot(QString::fromLatin1(kind))), 0);
        const Outcome forged =
            run(program, verifying({u"forged.pdf"_s, u"--trust"_s, u"try/root.pem"_s}));
        COMPARE_CODE(forged, 1);
        const Outcome other = run(program, {u"product"_s, u"list"_s});
        COMPARE_CODE(other, 4);
        VERIFY_SHOWING(other.err.contains("alone/bin/assay-cli-whole"), other.err);
    }

    void isOnlySlowerWithoutTheQuickPart()
    {
        const QString program = placeWith(u"slow"_s, false, true);
        COMPARE_CODE(run(program, usual()), 0);
        COMPARE_CODE(run(program, {u"--version"_s}), 0);
    }

    void isFoundByALink()
    {
        const QString program = placeWith(u"linked"_s, true, false);
        QDir(m_bench.path()).mkdir(u"links"_s);
        QFile::link(program, m_bench.file(u"links/check"_s));
        QFile::link(m_bench.file(u"links/check"_s), m_bench.file(u"links/assay-cli"_s));
        COMPARE_CODE(run(m_bench.file(u"links/assay-cli"_s), usual()), 0);
    }

    void isFoundOnThePath()
    {
        placeWith(u"path"_s, true, false);
        QProcessEnvironment environment = m_bench.environment();
        environment.insert(u"PATH"_s,
                           m_bench.file(u"path/bin"_s) + u':' + environment.value(u"PATH"_s));
        const Outcome outcome =
            run(u"/bin/sh"_s, QStringList{u"-c"_s, u"exec assay-cli \"$@\""_s, u"sh"_s} + usual(),
                environment, m_bench.path());
        COMPARE_CODE(outcome, 0);
    }

    /// QtCore names libraries that the check does not need, and finds something of ours instead.
    void handsOverWhatTheStandInsCannotDo()
    {
        const QByteArray standIns = QFile::encodeName(beside(u"../lib/assay/assay-standins.so"_s));
        const pid_t child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            void *library = dlopen(standIns.constData(), RTLD_NOW | RTLD_LOCAL);
            void *function = library ? dlsym(library, "g_main_context_new") : nullptr;
            if (function)
                reinterpret_cast<void (*)()>(function)();
            _exit(1);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), handedOver);
    }
};

QTEST_GUILESS_MAIN(TestCliQuick)
#include "tst_cliquick.moc"
