#include "labels/reportdocument.h"
#include "labels/reportface.h"
#include "labels/reporthtml.h"
#include "labels/reportpdf.h"
#include "support/reportfixture.h"
#include "support/signingfixture.h"
#include "support/testsupport.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QPainter>
#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace labels;
using assessment::Report;
using assessment::ReportAttachment;
using assessment::ReportProvision;
using assessment::Verdict;

namespace {

/// A PDF that is read back.
class Read
{
public:
    explicit Read(const QByteArray &bytes)
    {
        m_bytes = bytes;
        m_buffer.setBuffer(&m_bytes);
        m_buffer.open(QIODevice::ReadOnly);
        document.load(&m_buffer);
    }

    QString page(int number) { return document.getAllText(number).text(); }
    /// With every space and line end taken out: words are broken where they must be.
    QString packed()
    {
        QString text;
        for (int i = 0; i < document.pageCount(); ++i)
            text += page(i);
        static const QRegularExpression space(u"\\s"_s);
        return text.remove(space);
    }

    QPdfDocument document;

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
};

QByteArray pdf(const Report &report)
{
    const auto bytes = writeReport(report, ReportFace::Pdf);
    if (!bytes)
        qFatal("%s", qPrintable(bytes.error().message() + bytes.error().detail));
    return *bytes;
}

QString html(const Report &report)
{
    const auto bytes = writeReport(report, ReportFace::Html);
    if (!bytes)
        qFatal("%s", qPrintable(bytes.error().message()));
    return QString::fromUtf8(*bytes);
}

/// Dark pixels outside the frame in which everything has to stand, at 2 dots a millimetre.
int darkOutside(QPdfDocument &document, int page)
{
    const QImage image = document.render(page, {420, 594});
    QImage paper(image.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, image);
    int dark = 0;
    for (int y = 0; y < paper.height(); ++y) {
        for (int x = 0; x < paper.width(); ++x) {
            const bool inside = x >= 39 && x <= 381 && y >= 15 && y <= 579;
            dark += !inside && qGray(paper.pixel(x, y)) < 200 ? 1 : 0;
        }
    }
    return dark;
}

} // namespace

/// The faces of a report in the hands of those who read them.
class TestReportFaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void everyFaceTellsTheComments();
    void noFaceTellsWhatStaysInTheHouse();
    void sameReportHasTheSameBytes();
    void unfinishedIsMarkedOnEveryPage();
    void finishedIsNotMarked();
    void reviewOfTheSchemeIsWarnedOf();
    void everyLawHasItsSource();

    void htmlEscapesWhatPeopleWrote();
    void htmlAsksForNothing();
    void htmlStyleIsTheOneItsPolicyLetsPass();
    void htmlLinksLeadSomewhere();
    void htmlIsReadable_data();
    void htmlIsReadable();

    void pdfHasContentsThatAreRight();
    void pdfHasBookmarks();
    void pdfNumbersItsPages();
    void longTextIsNeverCut();
    void nothingIsPaintedBesideTheFrame();
    void headingsStandAtNoFoot();
    void tablesRepeatTheirHeadings();
    void otherScriptsAreSet();
    void chartsSayTheSameInWords();
    void planTellsEveryStep();
    void planIsForWhomItIsAskedFor();
    void planOfNothingSaysSo();
    void signedFileSaysSo();
    void onlyAPdfIsSigned();
    void attachedFilesAreNamed();
    void attachmentsMakeItPdfA3();
    void onlyThePdfOfTheWholeHasAttachments();
    void emptyReportIsMade();
    void cancelStopsIt();
    void cancelStopsThePackingOfAnAttachment();

private:
    ReportWish attaching() const
    {
        return {.attachments = {{.kind = ReportAttachment::Kind::Report,
                                 .content = assessment::toFile(m_report)},
                                {.kind = ReportAttachment::Kind::Manifest, .content = "[]"}}};
    }

    SampleWorkspace m_files;
    Report m_report;
};

void TestReportFaces::initTestCase()
{
    auto workspace = m_files.create();
    QVERIFY_OK(workspace);
    const auto made = reportfixture::make(*workspace, reportfixture::hostile.first(40));
    m_report = reportfixture::report(*workspace, made.assessment);
}

void TestReportFaces::everyFaceTellsTheComments()
{
    const QStringList comments{u"Which units were looked at?"_s,
                               u"The unit was sealed when it arrived."_s};
    const QString paper = Read(pdf(m_report)).packed();
    const QByteArray json = *writeReport(m_report, ReportFace::Json);
    for (const QString &comment : comments) {
        QVERIFY(html(m_report).contains(comment));
        QVERIFY(paper.contains(QString(comment).remove(u' ')));
        QVERIFY(json.contains(comment.toUtf8()));
    }
}

void TestReportFaces::noFaceTellsWhatStaysInTheHouse()
{
    for (const ReportFace face : reportFaces()) {
        const QByteArray bytes = *writeReport(m_report, face);
        QVERIFY2(!bytes.contains(reportfixture::canary), qPrintable(idOf(face)));
        if (isPdfFace(face))
            QVERIFY(!Read(bytes).packed().contains(QString::fromUtf8(reportfixture::canary)));
    }
}

void TestReportFaces::sameReportHasTheSameBytes()
{
    for (const ReportFace face : reportFaces())
        QCOMPARE(*writeReport(m_report, face), *writeReport(m_report, face));
}

void TestReportFaces::unfinishedIsMarkedOnEveryPage()
{
    QVERIFY(m_report.unfinished);
    for (const ReportFace face : {ReportFace::Pdf, ReportFace::GapPdf}) {
        Read read(*writeReport(m_report, face));
        QVERIFY(read.document.pageCount() > 5);
        for (int page = 0; page < read.document.pageCount(); ++page)
            QVERIFY2(read.page(page).contains(u"DRAFT"), qPrintable(read.page(page)));
    }
    for (const ReportFace face : {ReportFace::Html, ReportFace::GapHtml}) {
        QVERIFY(writeReport(m_report, face)->contains("<div class=\"mark\" role=\"note\">DRAFT"));
    }
    QVERIFY(writeReport(m_report, ReportFace::Json)->contains("\"unfinished\":true"));
}

void TestReportFaces::finishedIsNotMarked()
{
    Report finished = m_report;
    finished.unfinished = false;
    finished.status = assessment::ReviewStatus::Accepted;
    Read read(pdf(finished));
    for (int page = 0; page < read.document.pageCount(); ++page)
        QVERIFY(!read.page(page).contains(u"DRAFT"));
    QVERIFY(!html(finished).contains(u"DRAFT"));
}

void TestReportFaces::reviewOfTheSchemeIsWarnedOf()
{
    Report report = m_report;
    report.schemeReviewOverdue = true;
    report.schemeReviewBy = QDate(2020, 10, 14);
    const QString words = u"due for a review by its owner on 14 October 2020"_s;
    QVERIFY(html(report).contains(words));
    QVERIFY(Read(pdf(report)).packed().contains(QString(words).remove(u' ')));
    report.schemeReviewOverdue = false;
    QVERIFY(!html(report).contains(words));
}

void TestReportFaces::everyLawHasItsSource()
{
    QCOMPARE(m_report.laws.size(), 10);
    const QString page = html(m_report);
    const QString annex = page.sliced(page.indexOf(u"id=\"law\""));
    const QString rows = annex.first(annex.indexOf(u"</table>"));
    QCOMPARE(rows.count(u"<tr>"_s), 11); // with the headings
    QCOMPARE(rows.count(m_report.laws.first().source.toHtmlEscaped()), 10);
}

void TestReportFaces::htmlEscapesWhatPeopleWrote()
{
    const QString page = html(m_report);
    QVERIFY(page.contains(u"&lt;script&gt;alert(1)&lt;/script&gt;"));
    QVERIFY(!page.contains(u"<script"));
    QVERIFY(!page.contains(u"<img"));
    // The words stand as they were written, place holders and all.
    QVERIFY(page.contains(reportfixture::hostile.toHtmlEscaped()));
}

void TestReportFaces::htmlAsksForNothing()
{
    const QString page = html(m_report);
    static const QRegularExpression asking(u"(src|href|action|data|url)\\s*[=(]\\s*[\"']?+(?!#)"_s);
    const QString markup = QString(page).remove(QRegularExpression(u">[^<]*<"_s));
    const auto match = asking.match(markup);
    QVERIFY2(!match.hasMatch(), qPrintable(markup.mid(match.capturedStart(), 80)));
    QVERIFY(!page.contains(u" style="));
    QVERIFY(!page.contains(u"@import"));
    QVERIFY(page.contains(u"default-src 'none'"));
    static const QRegularExpression handler(u"<[^>]*\\son[a-z]+="_s);
    QVERIFY(!handler.match(page).hasMatch());
}

void TestReportFaces::htmlStyleIsTheOneItsPolicyLetsPass()
{
    const QString page = html(m_report);
    const QString style = page.section(u"<style>"_s, 1, 1).section(u"</style>"_s, 0, 0);
    const QByteArray hash =
        QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
    QVERIFY(!style.isEmpty());
    QVERIFY(page.contains(u"style-src 'sha256-%1'"_s.arg(QString::fromLatin1(hash))));
}

void TestReportFaces::htmlLinksLeadSomewhere()
{
    const QString page = html(m_report);
    QSet<QString> ids;
    static const QRegularExpression idPattern(u" id=\"([^\"]+)\""_s);
    for (const auto &match : idPattern.globalMatch(page)) {
        QVERIFY2(!ids.contains(match.captured(1)), qPrintable(match.captured(1)));
        ids.insert(match.captured(1));
    }
    int links = 0;
    static const QRegularExpression link(u"href=\"#([^\"]+)\""_s);
    for (const auto &match : link.globalMatch(page)) {
        QVERIFY2(ids.contains(match.captured(1)), qPrintable(match.captured(1)));
        ++links;
    }
    QVERIFY(links > 60);
}

void TestReportFaces::htmlIsReadable_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("plan") << QString::fromUtf8(*writeReport(m_report, ReportFace::GapHtml));
    QTest::newRow("report") << html(m_report);
}

void TestReportFaces::htmlIsReadable()
{
    QFETCH(QString, page);
    QVERIFY(page.startsWith(u"<!DOCTYPE html>\n<html lang=\"en-GB\">"));
    QCOMPARE(page.count(u"<h1"_s), 1);
    QCOMPARE(page.count(u"<main>"_s), 1);
    // No level of heading is left out on the way down.
    int level = 1;
    static const QRegularExpression heading(u"<h([1-6])"_s);
    for (const auto &match : heading.globalMatch(page)) {
        QVERIFY(match.captured(1).toInt() <= level + 1);
        level = match.captured(1).toInt();
    }
    QVERIFY(!page.contains(u"<th>"));
    QVERIFY(page.count(u"scope=\"row\""_s) > 60);
    QVERIFY(page.count(u"scope=\"col\""_s) >= 8);
    // A verdict is a shape and a word.
    QCOMPARE(page.count(u"<use "_s), page.count(u"<span class=\"signed"_s));
    if (qstrcmp(QTest::currentDataTag(), "report") == 0)
        QVERIFY(page.contains(u"role=\"img\" aria-label=\"Of 60 provisions: Fail 1"));
}

void TestReportFaces::pdfHasContentsThatAreRight()
{
    Read read(pdf(m_report));
    const QString contents = read.page(1);
    QVERIFY2(contents.contains(u"Contents"), qPrintable(contents));
    static const QRegularExpression entry(
        u"Guideline (\\d+): ([^\\r\\n]*?)\\s*(\\d+)\\s*[\\r\\n]"_s);
    int entries = 0;
    for (const auto &match : entry.globalMatch(contents)) {
        const QString heading = u"Guideline %1: %2"_s.arg(match.captured(1), match.captured(2));
        const QString page = read.page(match.captured(3).toInt() - 1);
        QVERIFY2(page.contains(heading), qPrintable(heading + u" not in\n"_s + page));
        ++entries;
    }
    QCOMPARE(entries, 13);
}

void TestReportFaces::pdfHasBookmarks()
{
    Read read(pdf(m_report));
    QPdfBookmarkModel bookmarks;
    bookmarks.setDocument(&read.document);
    QCOMPARE(bookmarks.rowCount({}), 10); // seven chapters and three annexes
    const QModelIndex results = bookmarks.index(2, 0, {});
    QCOMPARE(bookmarks.rowCount(results), 13);
    const QModelIndex first = bookmarks.index(0, 0, results);
    QCOMPARE(bookmarks.data(first, int(QPdfBookmarkModel::Role::Title)).toString(),
             u"Guideline 1: No default passwords"_s);
    QCOMPARE(bookmarks.rowCount(first), 4);
    const int page = bookmarks.data(first, int(QPdfBookmarkModel::Role::Page)).toInt();
    QVERIFY(read.page(page).contains(u"Guideline 1: No default passwords"));
}

void TestReportFaces::pdfNumbersItsPages()
{
    Read read(pdf(m_report));
    const int pages = read.document.pageCount();
    for (int page = 0; page < pages; ++page) {
        const QString number = u"Page %1 of %2"_s.arg(page + 1).arg(pages);
        QVERIFY2(read.page(page).contains(number), qPrintable(read.page(page)));
    }
}

/// Every word of a text of many pages, and of a word that is wider than the paper, is there.
void TestReportFaces::longTextIsNeverCut()
{
    Report report = m_report;
    QString text;
    for (int i = 0; i < 2500; ++i)
        text += u"word%1 "_s.arg(i);
    QString wide;
    for (int i = 0; i < 300; ++i)
        wide += u"W%1"_s.arg(i);
    ReportProvision &provision = report.guidelines[0].provisions[0];
    provision.rationale = text + wide;
    report.product.name = wide;
    report.findings.first().message = wide + wide;
    report.evidence.first().title = wide;
    const QString packed = Read(pdf(report)).packed();
    for (int i = 0; i < 2500; ++i)
        QVERIFY2(packed.contains(u"word%1"_s.arg(i)), qPrintable(QString::number(i)));
    for (int i = 0; i < 300; ++i)
        QVERIFY(packed.contains(u"W%1"_s.arg(i)));
}

void TestReportFaces::nothingIsPaintedBesideTheFrame()
{
    Report report = m_report;
    QString wide;
    for (int i = 0; i < 300; ++i)
        wide += u"W%1"_s.arg(i);
    report.product.brand = wide;
    report.product.model = wide;
    report.guidelines[0].title = wide;
    report.guidelines[0].provisions[0].rationale = wide;
    report.guidelines[0].provisions[0].comments = {
        {.text = wide, .written = report.begun, .writtenBy = wide}};
    report.findings.first().where = wide;
    report.history.first().actor = wide;
    report.runs.first().findings.first().summary = wide;
    Read read(pdf(report));
    for (int page = 0; page < read.document.pageCount(); ++page)
        QVERIFY2(darkOutside(read.document, page) == 0, qPrintable(QString::number(page)));
}

void TestReportFaces::headingsStandAtNoFoot()
{
    Read read(pdf(m_report));
    static const QRegularExpression lineEnd(u"[\\r\\n]+"_s);
    for (int page = 0; page < read.document.pageCount(); ++page) {
        const QStringList lines = read.page(page).split(lineEnd, Qt::SkipEmptyParts);
        // What stands last on the page, before its foot, is no title of a provision.
        for (const QString &line : lines) {
            static const QRegularExpression title(u"^CoP-\\d+\\.\\d+ {2}"_s);
            if (!title.match(line).hasMatch())
                continue;
            const qsizetype at = lines.indexOf(line);
            QVERIFY2(at + 2 < lines.size()
                         && lines.mid(at + 1, 4).join(u' ').contains(u"Requirement"),
                     qPrintable(lines.join(u'\n')));
        }
    }
}

void TestReportFaces::tablesRepeatTheirHeadings()
{
    Read read(pdf(reportfixture::heavy(m_report, 300)));
    int pages = 0;
    for (int page = 0; page < read.document.pageCount(); ++page) {
        const QString text = read.page(page);
        if (text.contains(u"answers and nobody declared it")) {
            QVERIFY2(text.contains(u"At byte"), qPrintable(text));
            ++pages;
        }
    }
    QVERIFY(pages > 3);
}

void TestReportFaces::otherScriptsAreSet()
{
    Report report = m_report;
    report.product.brand = u"مصباح ذكي"_s;
    report.product.name = u"दीपक"_s;
    report.guidelines[0].provisions[0].rationale = u"Ŵy yn y tŷ – ‘ateb’ 中文 \U0001F512"_s;
    Read read(pdf(report));
    QVERIFY(read.document.pageCount() > 10);
    QVERIFY(read.packed().contains(u"Ŵyynytŷ"));
    QVERIFY(html(report).contains(u"दीपक"));
}

void TestReportFaces::chartsSayTheSameInWords()
{
    const QString page = html(m_report);
    QCOMPARE(page.count(u"<svg class=\"chart\""_s), 14); // all of it, and each guideline
    for (const assessment::ReportGuideline &guideline : m_report.guidelines) {
        const QString alt = u"aria-label=\"%1: %2\""_s.arg(guideline.title.toHtmlEscaped(),
                                                           inWords(guideline.counts));
        QVERIFY2(page.contains(alt), qPrintable(alt));
    }
}

void TestReportFaces::planTellsEveryStep()
{
    const QString page = QString::fromUtf8(*writeReport(m_report, ReportFace::GapHtml));
    const QString paper = Read(*writeReport(m_report, ReportFace::GapPdf)).packed();
    QVERIFY(!m_report.gaps.isEmpty());
    qsizetype from = 0;
    static const QRegularExpression space(u"\\s"_s);
    for (qsizetype i = 0; i < m_report.gaps.size(); ++i) {
        const assessment::ReportGap &gap = m_report.gaps[i];
        from = page.indexOf(u"id=\"step-%1\""_s.arg(i + 1), from);
        QVERIFY(from > 0); // each in its place
        QVERIFY2(page.indexOf(gap.problem.toHtmlEscaped(), from) > 0, qPrintable(gap.problem));
        QVERIFY2(paper.contains(QString(gap.problem).remove(space)), qPrintable(gap.problem));
    }
    QVERIFY(page.contains(u"Holds back the endorsement mark"));
    QVERIFY(page.contains(u"Who must act"));
}

void TestReportFaces::planIsForWhomItIsAskedFor()
{
    const auto all = writeReport(m_report, ReportFace::GapHtml);
    const auto some = writeReport(m_report, ReportFace::GapHtml, {.actors = {u"retailer"_s}});
    QVERIFY(some->size() < all->size());
    QVERIFY(some->contains("Retailers"));
    QVERIFY(all->contains(">Everybody<"));
    QVERIFY(!some->contains(">Everybody<"));
}

void TestReportFaces::planOfNothingSaysSo()
{
    Report report = m_report;
    report.gaps.clear();
    const QString page = QString::fromUtf8(*writeReport(report, ReportFace::GapHtml));
    QVERIFY(page.contains(u"Nothing is open."));
    QVERIFY(!page.contains(u"id=\"plan\""));
    QVERIFY(Read(*writeReport(report, ReportFace::GapPdf)).packed().contains(u"Nothingisopen."));
}

void TestReportFaces::signedFileSaysSo()
{
    const signingfixture::Demo demo;
    for (const ReportFace face : {ReportFace::Pdf, ReportFace::GapPdf}) {
        const auto file =
            writeSignedReport(m_report, face, {}, demo.identity(), signingfixture::issueTime, {});
        QVERIFY_OK(file);
        QVERIFY(file->contains("/SubFilter /ETSI.CAdES.detached"));
        QVERIFY(file->contains("/TransformMethod /DocMDP"));
        Read read(*file);
        const QString subject = demo.identity().certificate().subject;
        QVERIFY(read.packed().contains(u"Thisfileissignedwiththecertificateof"_s
                                       + QString(subject).remove(u' ')));
        QVERIFY(!read.packed().contains(u"Thisreportisnotsigneditself"));
        // What is signed is the file without its signature, as it would be without the key.
        QVERIFY(file->startsWith(*writeReport(m_report, face, {.actors = {}, .signer = subject})));
    }
    QVERIFY(Read(pdf(m_report)).packed().contains(u"Thisreportisnotsigneditself"));
}

void TestReportFaces::onlyAPdfIsSigned()
{
    const signingfixture::Demo demo;
    const auto refused = writeSignedReport(m_report, ReportFace::Html, {}, demo.identity(),
                                           signingfixture::issueTime, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, assessment::Error::Kind::Usage);
    const auto late = writeSignedReport(m_report, ReportFace::Pdf, {}, demo.identity(),
                                        signingfixture::issueTime.addYears(90), {});
    QVERIFY(!late); // a certificate that has run out signs nothing
}

/// Whoever reads it on paper can tell which files belong to it.
void TestReportFaces::attachedFilesAreNamed()
{
    const ReportWish wish = attaching();
    const auto bytes = writeReport(m_report, ReportFace::Pdf, wish);
    QVERIFY_OK(bytes);
    const QString words = Read(*bytes).packed();
    QVERIFY(words.contains(u"Attachedtothisfile"));
    for (const ReportAttachment &file : wish.attachments) {
        const QString line = u"%1,%2bytes,SHA-256%3"_s.arg(
            file.name(), QLocale(QLocale::English).toString(file.content.size()),
            QString::fromLatin1(file.sha256().toHex()));
        QVERIFY2(words.contains(line), qPrintable(line));
    }
    QVERIFY(!Read(pdf(m_report)).packed().contains(u"Attachedtothisfile"));
    // What the pages leave out may be in a bundle, and then they say so.
    QVERIFY(!words.contains(u"Onlytheattachedbundle"));
    const auto bundled = writeReport(
        m_report, ReportFace::Pdf,
        {.attachments = {{.kind = ReportAttachment::Kind::Bundle, .content = "bundle"}}});
    QVERIFY_OK(bundled);
    QVERIFY(Read(*bundled).packed().contains(u"Onlytheattachedbundle"));
}

void TestReportFaces::attachmentsMakeItPdfA3()
{
    const auto with = writeReport(m_report, ReportFace::Pdf, attaching());
    QVERIFY_OK(with);
    QVERIFY(with->startsWith("%PDF-1.7\n"));
    QVERIFY(with->contains("/AFRelationship /Alternative"));
    QCOMPARE(*with, *writeReport(m_report, ReportFace::Pdf, attaching()));
    const QByteArray without = pdf(m_report);
    QVERIFY(without.startsWith("%PDF-1.4\n"));
    for (const char *word : {"/AF", "/EmbeddedFile"}) {
        QVERIFY(with->contains(word));
        QVERIFY(!without.contains(word));
    }
    // The claim itself is packed in both.
    PdfDescription description;
    QVERIFY(xmpPacket(description).contains("<pdfaid:part>1</pdfaid:part>"));
    description.attachments.append(PdfAttachment());
    QVERIFY(xmpPacket(description).contains("<pdfaid:part>3</pdfaid:part>"));
}

void TestReportFaces::onlyThePdfOfTheWholeHasAttachments()
{
    for (const ReportFace face : reportFaces()) {
        const auto made = writeReport(m_report, face, attaching());
        QCOMPARE(bool(made), face == ReportFace::Pdf);
        if (!made)
            QCOMPARE(made.error().kind, assessment::Error::Kind::Usage);
    }
}

void TestReportFaces::emptyReportIsMade()
{
    SampleWorkspace files;
    auto empty = files.create();
    QVERIFY_OK(empty);
    const auto id = SampleWorkspace::assess(*empty);
    QVERIFY_OK(id);
    const Report report = reportfixture::report(*empty, *id);
    for (const ReportFace face : reportFaces())
        QVERIFY_OK(writeReport(report, face));
    Read read(pdf(report));
    QVERIFY(read.packed().contains(u"Notestwasrunonadevice."));
    QVERIFY(read.packed().contains(u"Thereisnopubliccomment"));
}

void TestReportFaces::cancelStopsIt()
{
    const Report heavy = reportfixture::heavy(m_report, 2000);
    for (const ReportFace face : {ReportFace::Pdf, ReportFace::Html}) {
        std::stop_source stop;
        qint64 told = 0;
        qint64 all = 0;
        const auto stopped = writeReport(heavy, face,
                                         {.report =
                                              [&](qint64 done, qint64 total) {
                                                  told = done;
                                                  all = total;
                                                  if (done == 20)
                                                      stop.request_stop();
                                              },
                                          .stop = stop.get_token()});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, assessment::Error::Kind::Cancelled);
        QVERIFY(told < all);
        QVERIFY(told <= 22);
    }
}

void TestReportFaces::cancelStopsThePackingOfAnAttachment()
{
    const qsizetype large = qsizetype(5) << 20;
    const ReportWish wish{.attachments = {{.kind = ReportAttachment::Kind::Bundle,
                                           .content = QByteArray(large, 'x')}}};
    std::stop_source stop;
    qint64 told = 0;
    const auto stopped = writeReport(m_report, ReportFace::Pdf, wish,
                                     {.report =
                                          [&](qint64 done, qint64 total) {
                                              if (total != large)
                                                  return;
                                              told = done;
                                              stop.request_stop();
                                          },
                                      .stop = stop.get_token()});
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, assessment::Error::Kind::Cancelled);
    QVERIFY(told > 0 && told < large);
}

QTEST_MAIN(TestReportFaces)
#include "tst_reportfaces.moc"
