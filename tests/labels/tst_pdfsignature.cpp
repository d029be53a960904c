#include "labels/pdfsignature.h"

#include "support/labelfixture.h"
#include "support/labelsurgery.h"
#include "support/testcertificates.h"
#include "support/testsupport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace assessment::signing;
using namespace labelfixture;
using namespace labelsurgery;
using namespace signingfixture;

namespace {

struct Answer
{
    int exitCode = -1;
    QString text;
};

/// Other people's tools are part of the test: one that is missing fails it.
Answer ask(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {-1, program + u" cannot be started: "_s + process.errorString()};
    process.waitForFinished(120'000);
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

QString javaClassPath()
{
    QStringList jars;
    for (const auto *name : {"bcprov", "bcpkix", "bcutil"})
        jars.append(u"/usr/share/java/%1.jar"_s.arg(QLatin1StringView(name)));
    return jars.join(u':');
}

} // namespace

/// Labels are signed for other people's programs. The times here are the computer's, because
/// their clocks cannot be set.
class TestPdfSignature : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_now = QDateTime::currentDateTimeUtc();
    const Demo m_demo{m_now};
    QTemporaryDir m_folder;
    QByteArray m_label;

    QString save(const QString &name, const QByteArray &content) const
    {
        return testcertificates::written(m_folder.filePath(name), content);
    }

    /// Copies of the label with one byte flipped in its page, its statement and its signature.
    QStringList flippedCopies() const
    {
        const Gap gap = gapOf(m_label);
        QStringList files;
        for (const qsizetype at : {qsizetype(900), gap.begin / 2, gap.begin - 10, gap.end + 5}) {
            QByteArray copy = m_label;
            copy[at] = char(copy[at] ^ 1);
            files.append(save(u"flipped-%1.pdf"_s.arg(at), copy));
        }
        QByteArray copy = m_label; // last byte of the signature's value
        const qsizetype value = gap.begin + 1 + 2 * cmsOf(m_label).size() - 2;
        copy[value] = copy[value] == '0' ? '1' : '0';
        files.append(save(u"flipped-value.pdf"_s, copy));
        return files;
    }

private Q_SLOTS:
    void initTestCase()
    {
        Making making;
        making.issued = m_now;
        m_label = label(m_demo.identity(), making);
        save(u"label.pdf"_s, m_label);
    }

    void keepsTheUnsignedFileInFront()
    {
        Making making;
        making.issued = m_now;
        const Identity identity = m_demo.identity();
        const QByteArray pdf = unsignedLabel(making, statementOf(making, identity));
        const auto file = labels::signPdf(pdf, identity, m_now);
        QVERIFY_OK(file);
        QVERIFY(file->startsWith(pdf));
        QVERIFY(file->size() < pdf.size() + 2 * labels::signatureReserve + 3000);
    }

    void refusesWhatItCannotSign_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<QString>("reason");
        QTest::newRow("signed already") << m_label << u"has a form or a signature already"_s;
        QTest::newRow("no PDF") << QByteArray("Dear Sir") << u"structure is damaged"_s;
        QTest::newRow("nothing") << QByteArray() << u"structure is damaged"_s;
        const Identity identity = m_demo.identity();
        Making making;
        making.issued = m_now;
        const QString in =
            save(u"unsigned.pdf"_s, unsignedLabel(making, statementOf(making, identity)));
        const QString out = m_folder.filePath(u"streams.pdf"_s);
        ask(u"qpdf"_s, {u"--object-streams=generate"_s, in, out});
        QTest::newRow("cross-reference stream") << contentOf(out) << u"cross-reference stream"_s;
    }

    void refusesWhatItCannotSign()
    {
        QFETCH(QByteArray, pdf);
        QFETCH(QString, reason);
        const auto file = labels::signPdf(pdf, m_demo.identity(), m_now);
        QVERIFY(!file);
        QVERIFY2(file.error().message().contains(reason), qPrintable(file.error().message()));
    }

    void convincesPdfsig()
    {
        const QString database = u"sql:"_s + m_folder.filePath(u"nss"_s);
        QVERIFY(QDir(m_folder.path()).mkdir(u"nss"_s));
        const Answer made = ask(u"certutil"_s, {u"-N"_s, u"-d"_s, database, u"--empty-password"_s});
        QVERIFY2(made.exitCode == 0, qPrintable(made.text));
        const Answer added = ask(u"certutil"_s, {u"-A"_s, u"-d"_s, database, u"-n"_s, u"root"_s,
                                                 u"-t"_s, u"CT,C,C"_s, u"-i"_s, m_demo.paths.root});
        QVERIFY2(added.exitCode == 0, qPrintable(added.text));
        const QStringList options{u"-nssdir"_s, database, u"-no-ocsp"_s};
        const Answer answer =
            ask(u"pdfsig"_s, options + QStringList{m_folder.filePath(u"label.pdf"_s)});
        for (const auto &words :
             {u"Signature is Valid."_s, u"Certificate is Trusted."_s, u"Total document signed"_s,
              u"ETSI.CAdES.detached"_s, u"Hash Algorithm: SHA-256"_s})
            QVERIFY2(answer.text.contains(words), qPrintable(answer.text));
        QVERIFY2(!answer.text.contains(u"Signature #2"_s), qPrintable(answer.text));
        for (const QString &copy : flippedCopies()) {
            const Answer refusal = ask(u"pdfsig"_s, options + QStringList{copy});
            QVERIFY2(!refusal.text.contains(u"Signature is Valid."_s),
                     qPrintable(copy + refusal.text));
        }
    }

    void convincesMutool()
    {
        const Answer answer =
            ask(u"mutool"_s, {u"sign"_s, u"-v"_s, m_folder.filePath(u"label.pdf"_s)});
        QVERIFY2(answer.text.contains(u"The document is unchanged since signing."_s),
                 qPrintable(answer.text));
        for (const QString &copy : flippedCopies()) {
            const Answer refusal = ask(u"mutool"_s, {u"sign"_s, u"-v"_s, copy});
            QVERIFY2(!refusal.text.contains(u"unchanged since signing"_s),
                     qPrintable(copy + refusal.text));
        }
    }

    void convincesOpenssl()
    {
        const QString cms = save(u"signature.der"_s, cmsOf(m_label));
        const QString content = save(u"content.bin"_s, signedPart(m_label));
        const auto verify = [&](const QString &signedContent) {
            return ask(u"openssl"_s,
                       {u"cms"_s, u"-verify"_s, u"-cades"_s, u"-binary"_s, u"-inform"_s, u"DER"_s,
                        u"-in"_s, cms, u"-content"_s, signedContent, u"-CAfile"_s,
                        m_demo.paths.root, u"-out"_s, u"/dev/null"_s});
        };
        const Answer answer = verify(content);
        QVERIFY2(answer.exitCode == 0 && answer.text.contains(u"CAdES Verification successful"_s),
                 qPrintable(answer.text));
        QByteArray changed = signedPart(m_label);
        changed[5000] = char(changed[5000] ^ 1);
        QVERIFY(verify(save(u"changed.bin"_s, changed)).exitCode != 0);

        const Answer parsed =
            ask(u"openssl"_s, {u"asn1parse"_s, u"-inform"_s, u"DER"_s, u"-in"_s, cms});
        QVERIFY(parsed.text.contains(u"id-smime-aa-signingCertificateV2"_s));
        QVERIFY(!parsed.text.contains(u"signingTime"_s));
    }

    void convincesBouncyCastle()
    {
        const QStringList copies = flippedCopies();
        const Answer answer =
            ask(u"java"_s, QStringList{u"-cp"_s, javaClassPath(),
                                       u"" SOURCE_ROOT "/tests/interop/java/CheckSignature.java"_s,
                                       m_folder.filePath(u"label.pdf"_s)}
                               + copies);
        QVERIFY2(answer.text.contains(u"label.pdf valid"_s), qPrintable(answer.text));
        QCOMPARE(answer.text.count(u" refused: "_s), copies.size());
    }

    void stillPassesQpdf()
    {
        const Answer answer = ask(u"qpdf"_s, {u"--check"_s, m_folder.filePath(u"label.pdf"_s)});
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.text)); // 3 would mean warnings
    }

    void signsQuickly()
    {
        const Identity identity = m_demo.identity();
        Making making;
        making.issued = m_now;
        const QByteArray pdf = unsignedLabel(making, statementOf(making, identity));
        QBENCHMARK
        {
            QVERIFY(bool(labels::signPdf(pdf, identity, m_now)));
        }
    }
};

QTEST_MAIN(TestPdfSignature)
#include "tst_pdfsignature.moc"
