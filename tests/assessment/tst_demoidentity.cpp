#include "assessment/signing/demoidentity.h"

#include "support/signingfixture.h"
#include "support/testsupport.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace assessment::signing;
using namespace signingfixture;

namespace {

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAll());
}

} // namespace

class TestDemoIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatItIsADemonstration()
    {
        const Demo demo;
        const CertificateDescription signer = demo.identity().certificate();
        QVERIFY(signer.subject.contains(u"not for real labels"_s));
        QVERIFY(signer.issuer.contains(u"not for real labels"_s));
        QCOMPARE(signer.notAfter.date(), issueTime.date().addYears(3));
    }

    void keepsSecretsToTheOwner()
    {
        const Demo demo;
        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const QString &path : {demo.paths.identity, demo.paths.passphraseFile})
            QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
        QVERIFY(!(QFile::permissions(QFileInfo(demo.paths.root).path()) & others));
        QVERIFY(contentOf(demo.paths.passphraseFile).size() >= 24);
        const Demo another;
        QVERIFY(contentOf(demo.paths.passphraseFile) != contentOf(another.paths.passphraseFile));
        QVERIFY(!contentOf(demo.paths.trust).contains("PRIVATE KEY"));
    }

    void overwritesNothing()
    {
        const Demo demo;
        const QString folder = QFileInfo(demo.paths.root).path();
        const QByteArray before = contentOf(demo.paths.identity);
        const auto again = makeDemoIdentity(folder);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, assessment::Error::Kind::Conflict);
        QCOMPARE(contentOf(demo.paths.identity), before);

        QVERIFY(QFile::remove(demo.paths.root)); // one of four is enough to refuse
        QVERIFY(!makeDemoIdentity(folder));
        QVERIFY(!QFile::exists(demo.paths.root));
    }

    void leavesNothingBehindWhereItCannotWrite()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!makeDemoIdentity(folder.filePath(u"file/demo"_s)));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"file"_s});
    }

    void chainsForOpenssl()
    {
        const Demo demo;
        const QString signer = QFileInfo(demo.paths.root).dir().filePath(u"signer.pem"_s);
        const QString passphrase = u"file:"_s + demo.paths.passphraseFile;
        outputOf(u"openssl"_s, {u"pkcs12"_s, u"-in"_s, demo.paths.identity, u"-passin"_s,
                                passphrase, u"-clcerts"_s, u"-nokeys"_s, u"-out"_s, signer});
        const QString answer =
            outputOf(u"openssl"_s, {u"verify"_s, u"-no_check_time"_s, u"-x509_strict"_s,
                                    u"-CAfile"_s, demo.paths.root, u"-untrusted"_s,
                                    demo.paths.trust, u"-purpose"_s, u"smimesign"_s, signer});
        QVERIFY2(answer.contains(u": OK"_s), qPrintable(answer));
        const QString opened =
            outputOf(u"openssl"_s, {u"pkcs12"_s, u"-in"_s, demo.paths.identity, u"-passin"_s,
                                    passphrase, u"-info"_s, u"-noout"_s});
        QVERIFY2(opened.contains(u"PBKDF2"_s), qPrintable(opened));
    }
};

QTEST_GUILESS_MAIN(TestDemoIdentity)
#include "tst_demoidentity.moc"
