#include "support/commandline.h"
#include "support/testsupport.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::contentOf;
using commandline::Lamp;
using commandline::Outcome;
using commandline::writeFile;

namespace {

/// Files below \a folder that hold \a canary as it is, in hexadecimal, in base64 or as UTF-16.
QStringList filesWith(const QString &folder, const QByteArray &canary, const QStringList &but)
{
    QStringList found;
    const QString text = QString::fromUtf8(canary);
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QByteArray content = contentOf(path);
        for (const QByteArray &form :
             {canary, canary.toHex(), canary.toBase64().chopped(3), wide}) {
            if (content.contains(form) && !but.contains(path))
                found.append(path);
        }
    }
    return found;
}

} // namespace

/// Passphrases leave no trace: not on disk, in answers or messages, nor where others can look.
class CliSecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void searchFindsWhatIsThere();
    void passphraseLeavesNoTrace();
    void passphraseIsAskedWithoutEcho();
    void secretOfADeviceIsNotRepeated();

private:
    QStringList issue(const QString &file) const;

    Bench m_bench;
    Lamp m_lamp;
    QString m_passphraseFile;
    QByteArray m_canary;
};

void CliSecretsTest::initTestCase()
{
    m_lamp = Lamp::begin(m_bench);
    COMPARE_CODE(m_lamp.finish(m_bench), 0);
    COMPARE_CODE(m_bench.run({u"identity"_s, u"demo"_s, m_bench.file(u"demo"_s)}), 0);
    m_passphraseFile = m_bench.file(u"demo/passphrase.txt"_s);
    m_canary = contentOf(m_passphraseFile).trimmed();
    QVERIFY(m_canary.size() >= 16);
}

QStringList CliSecretsTest::issue(const QString &file) const
{
    return {u"label"_s,
            u"issue"_s,
            m_lamp.assessment,
            u"--kind"_s,
            u"information"_s,
            u"--identity"_s,
            m_bench.file(u"demo/signer.p12"_s),
            u"-o"_s,
            m_bench.file(file)};
}

void CliSecretsTest::searchFindsWhatIsThere()
{
    QCOMPARE(filesWith(m_bench.path(), m_canary, {}), QStringList{m_passphraseFile});
}

void CliSecretsTest::passphraseLeavesNoTrace()
{
    const auto process =
        m_bench.process(issue(u"a.pdf"_s) + QStringList{u"--passphrase-fd"_s, u"0"_s});
    process->start();
    QVERIFY(process->waitForStarted());
    const QString kernel = u"/proc/%1/"_s.arg(process->processId());
    process->write(m_canary + '\n');
    process->closeWriteChannel();
    int looks = 0;
    while (!process->waitForFinished(5)) {
        for (const QString &place : {u"cmdline"_s, u"environ"_s, u"comm"_s})
            QVERIFY(!contentOf(kernel + place).contains(m_canary));
        QVERIFY(filesWith(m_bench.file(u"tmp"_s), m_canary, {}).isEmpty());
        ++looks;
    }
    QVERIFY(looks > 0);
    QCOMPARE(process->exitCode(), 0);
    QVERIFY(!process->readAllStandardOutput().contains(m_canary));
    QVERIFY(!process->readAllStandardError().contains(m_canary));
    QCOMPARE(filesWith(m_bench.path(), m_canary, {m_passphraseFile}), QStringList());
}

void CliSecretsTest::passphraseIsAskedWithoutEcho()
{
    QStringList quoted;
    for (const QString &word : QStringList{commandline::program()} + issue(u"b.pdf"_s))
        quoted.append(u'\'' + word + u'\'');
    QProcess terminal; // script(1) gives it a terminal of its own
    terminal.setProcessEnvironment(m_bench.environment());
    terminal.setWorkingDirectory(m_bench.path());
    terminal.setProcessChannelMode(QProcess::MergedChannels);
    terminal.start(u"script"_s, {u"-qec"_s, quoted.join(u' '), m_bench.file(u"typescript"_s)});
    QByteArray shown;
    QVERIFY(QTest::qWaitFor(
        [&] {
            shown += terminal.readAll();
            return shown.contains("Passphrase of ");
        },
        20000));
    terminal.write(m_canary + '\n');
    QVERIFY(terminal.waitForFinished());
    shown += terminal.readAll();
    VERIFY_SHOWING(terminal.exitCode() == 0, shown);
    QVERIFY(!shown.contains(m_canary));
    QVERIFY(QFile::exists(m_bench.file(u"b.pdf"_s)));
    QCOMPARE(filesWith(m_bench.path(), m_canary, {m_passphraseFile}), QStringList());
}

void CliSecretsTest::secretOfADeviceIsNotRepeated()
{
    // Given in a wrong way, it is refused, and the refusal does not say it again.
    for (const QStringList &wrong : {QStringList{u"--set"_s, u"password=canary-4711"_s},
                                     QStringList{u"--set"_s, u"pasword=canary-4711"_s},
                                     QStringList{u"--secret"_s, u"canary-4711"_s},
                                     QStringList{u"--set"_s, u"canary-4711"_s}}) {
        const Outcome outcome = m_bench.run(QStringList{u"harness"_s, u"run"_s, u"--standalone"_s,
                                                        u"DT-04"_s, u"--port"_s, u"/dev/null"_s}
                                            + wrong);
        COMPARE_CODE(outcome, 3);
        VERIFY_SHOWING(!outcome.err.contains("canary-4711"), outcome.err);
    }
}

QTEST_GUILESS_MAIN(CliSecretsTest)
#include "tst_clisecrets.moc"
