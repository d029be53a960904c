#include "assessment/manual/manualsite.h"
#include "labels/productcomparison.h"
#include "support/comparedlabels.h"
#include "support/testsupport.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace labels;

/// What people take away as web pages, judged by a headless Chromium and axe-core: the comparison
/// of two products, and the manual.
class TestTakeAwayPages : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    void write(const QString &path, const QByteArray &bytes) const
    {
        const QString whole = m_folder.filePath(path);
        QVERIFY(QDir().mkpath(QFileInfo(whole).path()));
        QFile file(whole);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /// Shows the pages of a script's rules; a browser that is not there fails the test.
    static void judge(const QStringList &arguments)
    {
        QProcess process;
        process.start(u"node"_s,
                      QStringList{u"" SOURCE_ROOT "/tests/interop/takeaway.mjs"_s} + arguments);
        QVERIFY2(process.waitForFinished(280'000), qPrintable(process.errorString()));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QCOMPARE(process.readAllStandardOutput().trimmed(), QByteArray("ok"));
    }

private Q_SLOTS:
    void theComparison()
    {
        const QDateTime at = signingfixture::issueTime.addDays(1);
        const signingfixture::Demo demo;
        const auto side = [&](const assessment::signing::StatementRequest &request) {
            const auto made = comparedlabels::make(demo.identity(), request);
            return comparedFile(verifyPdf(made.pdf, u"label"_s, {.trust = demo.trust(), .at = at}),
                                false, at);
        };
        const auto lamp = side(comparedlabels::lamp(signingfixture::issueTime));
        const auto camera = side(comparedlabels::camera(signingfixture::issueTime));
        QVERIFY_OK(lamp);
        QVERIFY_OK(camera);
        for (const QString &language : {u"en-GB"_s, u"cy"_s}) {
            const auto comparison = compareProducts(*lamp, *camera, language, at);
            QVERIFY_OK(comparison);
            write(u"compared-%1.html"_s.arg(language), writeComparisonHtml(*comparison));
        }
        judge({u"comparison"_s, m_folder.path(), m_folder.filePath(u"pictures"_s)});
    }

    void theManual()
    {
        for (const assessment::ManualFile &file :
             assessment::manualSite(assessment::Manual::in(u"en"_s)))
            write(u"manual/"_s + file.path, file.bytes);
        judge({u"manual"_s, m_folder.filePath(u"manual"_s), m_folder.filePath(u"pictures"_s)});
    }
};

QTEST_MAIN(TestTakeAwayPages)
#include "tst_takeawaypages.moc"
