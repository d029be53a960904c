#include "labels/statementmake.h"
#include "support/otherprogram.h"
#include "support/signingfixture.h"
#include "support/statementfixture.h"
#include "support/testsupport.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace labels;
using assessment::StatementKind;
using otherprogram::ask;
using otherprogram::Outcome;

/// Programs that are not ours judge statements: drafts of all kinds, and one that was signed.
class TestStatementJudges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void qpdfFindsNothing_data() { addRows(); }
    void qpdfFindsNothing();
    void preflightSaysPdfA();
    void popplerSeesTheStructure_data() { addRows(); }
    void popplerSeesTheStructure();
    void everyPageOfADraftSaysSo_data() { addRows(); }
    void everyPageOfADraftSaysSo();
    void fontsAreEmbedded_data() { addRows(); }
    void fontsAreEmbedded();
    void othersAcceptTheSignature();
    void ajvAcceptsTheJson();

private:
    QString path(const QString &name) const { return m_folder + u'/' + name; }
    void make(const QString &name, const QByteArray &bytes);
    void addRows();

    QTemporaryDir m_temporary;
    QString m_folder;
    SampleWorkspace m_files;
    signingfixture::Demo m_demo;
    QStringList m_names;
    QStringList m_json;
};

void TestStatementJudges::make(const QString &name, const QByteArray &bytes)
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestStatementJudges::initTestCase()
{
    // To look at them: STATEMENT_PICTURES=DIR tst_statementjudges
    m_folder = qEnvironmentVariable("STATEMENT_PICTURES", m_temporary.path());
    QDir().mkpath(path(u"pdf"_s));
    auto workspace = assessment::Workspace::create(
        m_files.path(), {.actor = u"ada"_s, .clock = [] { return signingfixture::issueTime; }});
    QVERIFY_OK(workspace);
    const QString assessment = statementfixture::fill(*workspace);
    const QString product = workspace->assessment(assessment)->product.id;
    for (const StatementKind kind : assessment::statementKinds()) {
        const QString id = idOf(kind);
        assessment::StatementEdits edits;
        edits.scope = statementfixture::within(kind);
        for (const QString &state : {u"begun"_s, u"complete"_s}) {
            QVERIFY_OK(workspace->setStatementEdits(product, kind, edits));
            const auto source = readStatementSource(*workspace, assessment, kind);
            QVERIFY_OK(source);
            const StatementContent content = composeStatement(*source);
            const QString name = u"%1-%2"_s.arg(id, state);
            for (const StatementFormat format : statementFormatsOf(kind)) {
                const auto bytes = writeStatement(content, format);
                QVERIFY_OK(bytes);
                const bool pdf = format == StatementFormat::Pdf;
                make((pdf ? u"pdf/"_s : QString()) + name + u'.' + endingOf(format), *bytes);
            }
            m_names.append(name);
            m_json.append(path(name + u".json"_s));
            edits = statementfixture::complete(kind);
        }
        const auto source = readStatementSource(*workspace, assessment, kind);
        const auto made = signStatement(*workspace, *source,
                                        {.identity = m_demo.identity(),
                                         .at = signingfixture::issueTime,
                                         .output = path(id + u"-signed.pdf"_s)});
        QVERIFY_OK(made);
        const auto json = exportStatement(*workspace, made->statement, StatementFormat::Json);
        QVERIFY_OK(json);
        make(id + u"-signed.json"_s, *json);
        m_json.append(path(id + u"-signed.json"_s));
        const auto html = exportStatement(*workspace, made->statement, StatementFormat::Html);
        QVERIFY_OK(html);
        make(id + u"-signed.html"_s, *html);
    }
}

void TestStatementJudges::addRows()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    for (const QString &name : std::as_const(m_names))
        QTest::newRow(qPrintable(name)) << name << path(u"pdf/%1.pdf"_s.arg(name));
}

void TestStatementJudges::qpdfFindsNothing()
{
    QFETCH(QString, file);
    const Outcome outcome = ask(u"qpdf"_s, {u"--check"_s, file});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.all));
    QVERIFY2(!outcome.all.contains(u"WARNING"_s), qPrintable(outcome.all));
}

void TestStatementJudges::preflightSaysPdfA()
{
    const QDir java(u"/usr/share/java"_s);
    QStringList jars;
    for (const char *jar : {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging",
                            "commons-io", "javax.activation", "jaxb-api"})
        jars.append(java.filePath(QString::fromLatin1(jar) + u".jar"_s));
    const Outcome outcome =
        ask(u"java"_s, {u"-cp"_s, jars.join(u':'), u"org.apache.pdfbox.preflight.Validator_A1b"_s,
                        u"batch"_s, path(u"pdf"_s)});
    for (const QString &name : std::as_const(m_names)) {
        QVERIFY2(outcome.out.contains(u"The file %1.pdf is a valid PDF/A-1b file"_s.arg(name)),
                 qPrintable(outcome.all));
    }
}

void TestStatementJudges::popplerSeesTheStructure()
{
    QFETCH(QString, file);
    const Outcome about = ask(u"pdfinfo"_s, {file});
    QCOMPARE(about.code, 0);
    QVERIFY2(about.out.contains(u"Tagged:          yes"_s), qPrintable(about.out));
    const Outcome structure = ask(u"pdfinfo"_s, {u"-struct-text"_s, file});
    QCOMPARE(structure.code, 0);
    QVERIFY2(structure.all == structure.out, qPrintable(structure.all));
    const auto count = [&](const QString &pattern) {
        return structure.out.count(QRegularExpression(pattern));
    };
    QVERIFY(count(u"\\n +H1 "_s) >= 4);
    QVERIFY(count(u"\\n +TOCI"_s) >= 4); // the list of contents
    QVERIFY(count(u"\\n +Table"_s) >= 3);
    const Outcome outline = ask(u"mutool"_s, {u"show"_s, file, u"outline"_s});
    QVERIFY2(outline.code == 0 && outline.out.count(u'\n') >= 4, qPrintable(outline.all));
}

void TestStatementJudges::everyPageOfADraftSaysSo()
{
    QFETCH(QString, file);
    const Outcome text = ask(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    QStringList pages = text.out.split(u'\f');
    QVERIFY(pages.size() >= 4);
    pages.removeLast(); // behind the last page
    for (const QString &page : std::as_const(pages))
        QVERIFY2(page.contains(u"DRAFT"_s), qPrintable(page));
}

void TestStatementJudges::fontsAreEmbedded()
{
    QFETCH(QString, file);
    const Outcome outcome = ask(u"pdffonts"_s, {file});
    QCOMPARE(outcome.code, 0);
    const QStringList fonts = outcome.out.split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(fonts.size() >= 2);
    for (const QString &font : fonts) {
        static const QRegularExpression row(u"^[A-Z]{6}\\+.* Identity-H +yes yes yes "_s);
        QVERIFY2(row.match(font).hasMatch(), qPrintable(font));
    }
}

void TestStatementJudges::othersAcceptTheSignature()
{
    for (const StatementKind kind : assessment::statementKinds()) {
        const QString file = path(idOf(kind) + u"-signed.pdf"_s);
        const Outcome signature = ask(u"pdfsig"_s, {file});
        QVERIFY2(signature.out.contains(u"Signature is Valid."_s), qPrintable(signature.all));
        QVERIFY2(signature.out.contains(u"ETSI.CAdES.detached"_s), qPrintable(signature.all));
        QVERIFY2(signature.out.contains(u"Total document signed"_s), qPrintable(signature.all));
        const Outcome check = ask(u"qpdf"_s, {u"--check"_s, file});
        QVERIFY2(check.code == 0, qPrintable(check.all));
        const Outcome text = ask(u"pdftotext"_s, {file, u"-"_s});
        QVERIFY2(!text.out.contains(u"DRAFT"_s), qPrintable(text.out));
        QVERIFY(text.out.contains(u"23 November 2036"_s)); // kept until
    }
}

void TestStatementJudges::ajvAcceptsTheJson()
{
    QFile good(path(u"psti-signed.json"_s));
    QVERIFY(good.open(QIODevice::ReadOnly));
    const QByteArray bytes = good.readAll();
    QStringList broken;
    for (const auto &[from, to] : QList<std::pair<QByteArray, QByteArray>>{
             {"\"kind\": \"psti\"", "\"kind\": \"eu-doc\""},
             {"\"draft\": false", "\"draft\": true"},
             {"\"within\"", "\"outside\""},
             {"\"retention\"", "\"retension\""},
             {"\"2036-11-23\"", "\"in ten years\""},
             {"\"from\": \"maker\"", "\"from\": \"nobody\""},
             {"\"kind\": \"psti\"", "\"kind\": \"us-register\""}}) {
        QVERIFY2(bytes.contains(from), from.constData());
        QByteArray changed = bytes;
        changed.replace(from, to);
        const QString name = u"broken%1.json"_s.arg(broken.size());
        make(name, changed);
        broken.append(path(name));
    }
    const QString root = u"" SOURCE_ROOT "/"_s;
    const Outcome outcome =
        ask(u"node"_s, QStringList{root + u"tests/interop/oscal.mjs"_s,
                                   root + u"docs/schemas/assay-statement-1.schema.json"_s}
                           + m_json + QStringList{u"--refused"_s} + broken);
    QVERIFY2(outcome.code == 0, qPrintable(outcome.all));
}

QTEST_MAIN(TestStatementJudges)
#include "tst_statementjudges.moc"
