#include "labels/leaflethtml.h"
#include "support/leafletfixture.h"
#include "support/testsupport.h"
#include "support/writtentext.h"

#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace labels;

namespace {

struct Outcome
{
    int code = -1;
    QString out;
    QString all; ///< with what it says on the error channel
};

/// What another program says. A program that is not there fails the test: it must not pass for
/// want of a judge.
Outcome ask(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(120'000))
        return {.code = -1, .out = {}, .all = program + u": "_s + process.errorString()};
    const QString out = QString::fromUtf8(process.readAllStandardOutput());
    return {.code = process.exitCode(),
            .out = out,
            .all = out + QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

/// Programs that are not ours judge leaflets.
class TestLeafletJudges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void qpdfFindsNothing_data() { addRows(); }
    void qpdfFindsNothing();
    void preflightSaysPdfA();
    void popplerSeesTheStructure_data() { addRows(u"complete"_s); }
    void popplerSeesTheStructure();
    void fontsAreEmbedded_data() { addRows(); }
    void fontsAreEmbedded();
    void mutoolDraws_data() { addRows(); }
    void mutoolDraws();
    void chromiumIsContent();

private:
    void make(const QString &name, const QByteArray &bytes);
    void addRows(const QString &beginning = {}); ///< those whose name begins so

    QString m_folder;
    QTemporaryDir m_temporary;
    Leaflet m_leaflet;
    QStringList m_names;
    QHash<QString, QStringList> m_titles; ///< of the blocks, by name
    QHash<QString, QStringList> m_lines;  ///< all that stands in them
};

void TestLeafletJudges::make(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestLeafletJudges::initTestCase()
{
    // To look at them: LEAFLET_PICTURES=DIR tst_leafletjudges
    m_folder = qEnvironmentVariable("LEAFLET_PICTURES", m_temporary.path());
    QDir().mkpath(m_folder + u"/pdf"_s);
    QDir().mkpath(m_folder + u"/html"_s);
    for (const QString &language : leafletLanguages()) {
        QList<std::pair<QString, LeafletSource>> sources{
            {u"complete"_s, leafletfixture::complete(u"baby-monitor"_s, language)}};
        if (language == u"en-GB" || language == u"cy") {
            sources.append({u"silent"_s, leafletfixture::silent(u"door-lock"_s)});
            sources.append({u"bad"_s, leafletfixture::bad(u"smoke-alarm"_s)});
        }
        for (const auto &[kind, source] : sources) {
            const Leaflet leaflet = leafletfixture::compose(source, language);
            if (m_names.isEmpty())
                m_leaflet = leaflet;
            for (const LeafletLayout layout : leafletLayouts()) {
                const auto pdf = writePdf(leaflet, layout);
                QVERIFY_OK(pdf);
                const QString name = u"%1-%2-%3"_s.arg(kind, idOf(layout), language);
                make(u"pdf/%1.pdf"_s.arg(name), pdf->bytes);
                m_names.append(name);
                for (const LeafletBlock &block : leaflet.blocks) {
                    if (pdf->leftOut.contains(block.title))
                        continue;
                    m_titles[name].append(block.title);
                    for (const LeafletItem &item : block.items)
                        m_lines[name] += QStringList{item.text} + item.steps;
                }
            }
            make(u"html/%1-%2.html"_s.arg(kind, language), writeHtml(leaflet));
        }
    }
}

void TestLeafletJudges::addRows(const QString &beginning)
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    for (const QString &name : std::as_const(m_names)) {
        if (name.startsWith(beginning))
            QTest::newRow(qPrintable(name)) << name << m_folder + u"/pdf/%1.pdf"_s.arg(name);
    }
}

void TestLeafletJudges::qpdfFindsNothing()
{
    QFETCH(QString, file);
    const Outcome outcome = ask(u"qpdf"_s, {u"--check"_s, file});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.all));
    QVERIFY2(!outcome.all.contains(u"WARNING"_s), qPrintable(outcome.all));
}

void TestLeafletJudges::preflightSaysPdfA()
{
    const QDir java(u"/usr/share/java"_s);
    QStringList jars;
    for (const char *jar : {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging",
                            "commons-io", "javax.activation", "jaxb-api"})
        jars.append(java.filePath(QString::fromLatin1(jar) + u".jar"_s));
    // One that is none, so that a judge who never says no is noticed.
    const QString none = m_folder + u"/pdf/none.pdf"_s;
    {
        QPdfWriter writer(none);
        QPainter painter(&writer);
        painter.drawText(100, 100, u"No leaflet"_s);
    }
    const Outcome outcome =
        ask(u"java"_s, {u"-cp"_s, jars.join(u':'), u"org.apache.pdfbox.preflight.Validator_A1b"_s,
                        u"batch"_s, m_folder + u"/pdf"_s});
    QVERIFY(QFile::remove(none));
    for (const QString &name : std::as_const(m_names)) {
        QVERIFY2(outcome.out.contains(u"The file %1.pdf is a valid PDF/A-1b file"_s.arg(name)),
                 qPrintable(outcome.all));
    }
    QVERIFY2(outcome.out.contains(u"The file none.pdf is not a valid PDF/A-1b file"_s),
             qPrintable(outcome.all));
}

void TestLeafletJudges::popplerSeesTheStructure()
{
    QFETCH(QString, name);
    QFETCH(QString, file);
    const Outcome about = ask(u"pdfinfo"_s, {file});
    QCOMPARE(about.code, 0);
    QVERIFY2(about.out.contains(u"Tagged:          yes"_s), qPrintable(about.out));
    const bool folded = name.contains(u"a5fold"_s);
    QVERIFY2(about.out.contains(folded ? u"841.89 x 595.276 pts (A4)"_s
                                       : u"595.276 x 841.89 pts (A4)"_s),
             qPrintable(about.out));
    if (!name.contains(u"large"_s))
        QVERIFY2(about.out.contains(u"Pages:           2\n"_s), qPrintable(about.out));
    const Outcome structure = ask(u"pdfinfo"_s, {u"-struct-text"_s, file});
    QCOMPARE(structure.code, 0);
    QVERIFY2(structure.all == structure.out, qPrintable(structure.all));
    const auto count = [&](const QString &pattern) {
        return structure.out.count(QRegularExpression(pattern));
    };
    QCOMPARE(count(u"\\n +H1 "_s), 1);
    QVERIFY(count(u"\\n +H2 "_s) >= 12);
    QVERIFY(count(u"\\n +L \\(|\\n +L\\n"_s) > 8);
    QVERIFY(count(u"\\n +LI"_s) > 40);
    QVERIFY(count(u"\\n +LBody"_s) == count(u"\\n +LI\\b"_s));
    QCOMPARE(count(u"\\n +Figure"_s), 1); // the code; its alternative text is asked for below
    QVERIFY(!structure.out.contains(u"Page 1 of"_s)); // the foot is no part of what is read
    // From the first block to the last, also where a sheet is folded and its last page lies beside
    // its first.
    static const QRegularExpression heading(u"\\n +H2 [^\\n]*\\n +\"([^\"]*)\""_s);
    QStringList titles;
    for (const auto &match : heading.globalMatch(structure.out))
        titles.append(asWritten(match.captured(1)));
    QStringList wanted;
    for (const QString &title : m_titles.value(name))
        wanted.append(asWritten(title));
    QCOMPARE(titles, wanted);
    const Outcome raw = ask(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, file, u"-"_s});
    QVERIFY(raw.out.contains(u"/Alt "_s));
    const QString language = name.section(u'-', 2);
    QVERIFY(raw.out.contains(u"/Lang (%1)"_s.arg(language)));
    // Words are found as they are written, in Arabic too, whose glyphs stand the other way round.
    const Outcome words = ask(u"pdftotext"_s, {file, u"-"_s});
    QCOMPARE(missingWords(words.out, m_titles.value(name) + m_lines.value(name)), QStringList());
}

void TestLeafletJudges::fontsAreEmbedded()
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

void TestLeafletJudges::mutoolDraws()
{
    QFETCH(QString, name);
    QFETCH(QString, file);
    const Outcome drawn = ask(u"mutool"_s, {u"draw"_s, u"-r"_s, u"60"_s, u"-o"_s,
                                            m_folder + u"/%1-%d.png"_s.arg(name), file});
    QVERIFY2(drawn.code == 0 && !drawn.all.contains(u"error"), qPrintable(drawn.all));
    const Outcome outline = ask(u"mutool"_s, {u"show"_s, file, u"outline"_s});
    QVERIFY2(outline.code == 0 && outline.out.count(u'\n') >= 12, qPrintable(outline.all));
}

void TestLeafletJudges::chromiumIsContent()
{
    const Outcome outcome =
        ask(u"node"_s, {u"" SOURCE_ROOT "/tests/interop/leaflet.mjs"_s, m_folder + u"/html"_s});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.all));
    QVERIFY2(outcome.out.contains(u"10 leaflets"_s), qPrintable(outcome.all));
    // What Chromium prints holds it all, on few pages.
    const QString printed = m_folder + u"/html/complete-en-GB.html.print.pdf"_s;
    const Outcome about = ask(u"pdfinfo"_s, {printed});
    QVERIFY2(about.out.contains(QRegularExpression(u"Pages: +[3-5]\\n"_s)), qPrintable(about.out));
    const Outcome text = ask(u"pdftotext"_s, {u"-layout"_s, printed, u"-"_s});
    for (const LeafletBlock &block : std::as_const(m_leaflet.blocks))
        QVERIFY2(text.out.contains(block.title), qPrintable(block.title));
}

QTEST_MAIN(TestLeafletJudges)
#include "tst_leafletjudges.moc"
