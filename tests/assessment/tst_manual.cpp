#include "assessment/harness/devicetest.h"
#include "assessment/manual/manualsite.h"
#include "assessment/scheme/catalogue.h"
#include "support/testsupport.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace assessment;

namespace {

/// What an element of a page points to.
struct Link
{
    QString page;
    QString target;
};

QList<Link> linksOf(const Manual &manual, const QString &element, const QString &attribute)
{
    QList<Link> links;
    for (const QString &id : manual.pageIds()) {
        QXmlStreamReader xml(manual.page(id)->html);
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == element
                && xml.attributes().hasAttribute(attribute))
                links.append({id, xml.attributes().value(attribute).toString()});
        }
    }
    return links;
}

QStringList anchorsOf(const ManualPage &page)
{
    QStringList anchors;
    for (const ManualSection &section : page.sections)
        anchors.append(section.anchor);
    return anchors;
}

/// The ids of pages that the window can make, read from its source, so that a new one is noticed.
QStringList pagesOfTheWindow()
{
    QFile source(u"" SOURCE_ROOT "/forms/pages.cpp"_s);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression id(u"id == u\"([a-z]+)\"_s"_s);
    QStringList ids;
    for (const auto &match : id.globalMatch(QString::fromUtf8(source.readAll())))
        ids.append(match.captured(1));
    return ids;
}

} // namespace

/// The manual is whole: what it points to is there, and what there is has its page in it.
class TestManual : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWellFormed_data();
    void isWellFormed();
    void everyFileIsInTheContents();
    void everyLinkLeadsSomewhere();
    void everyPictureIsThereAndHasWords();
    void everyPageOfTheWindowHasOne();
    void everyProvisionHasItsPart();
    void everyDeviceTestHasItsPart();
    void noPlaceholderIsLeft();
    void findsWhatIsAsked();
    void fallsBackToEnglish();
    void readsAsText();
    void standsAloneAsASite();

private:
    const Manual &m_manual = Manual::in(u"en"_s);
};

void TestManual::isWellFormed_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : m_manual.pageIds())
        QTest::newRow(qPrintable(id)) << id;
}

void TestManual::isWellFormed()
{
    QFETCH(QString, id);
    const ManualPage &page = *m_manual.page(id);
    QVERIFY(!page.title.isEmpty());
    QXmlStreamReader xml(page.html);
    QStringList ids;
    int titles = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        titles += xml.name() == u"h1"_s ? 1 : 0;
        const QString name = xml.attributes().value(u"id"_s).toString();
        QVERIFY2(name.isEmpty() || !ids.contains(name), qPrintable(name));
        ids.append(name);
        // Nothing that a stranger could make run, and no look of its own.
        for (const QString &forbidden : {u"style"_s, u"onclick"_s, u"class"_s})
            QVERIFY2(!xml.attributes().hasAttribute(forbidden)
                         || xml.attributes().value(forbidden) == u"note"_s,
                     qPrintable(forbidden));
        QVERIFY(xml.name() != u"script"_s);
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(titles, 1);
}

void TestManual::everyFileIsInTheContents()
{
    const QDir folder(u"" SOURCE_ROOT "/resources/manual/en"_s);
    QStringList files = folder.entryList({u"*.html"_s}, QDir::Files, QDir::Name);
    for (QString &file : files)
        file.chop(5);
    QStringList ids = m_manual.pageIds();
    ids.sort();
    files.sort();
    QCOMPARE(ids, files);
    QCOMPARE(ids.removeDuplicates(), 0);
}

void TestManual::everyLinkLeadsSomewhere()
{
    const QList<Link> links = linksOf(m_manual, u"a"_s, u"href"_s);
    QVERIFY(links.size() > 150);
    const QStringList windowPages = pagesOfTheWindow();
    for (const Link &link : links) {
        const QString what = link.page + u": "_s + link.target;
        if (link.target.startsWith(u"assay:"_s)) {
            const QString page = link.target.mid(6).section(u'#', 0, 0).section(u'/', 0, 0);
            QVERIFY2(windowPages.contains(page) || page == u"guideline"_s || page == u"print"_s,
                     qPrintable(what));
            continue;
        }
        if (link.target.startsWith(u"https://"_s))
            continue;
        const QString file = link.target.section(u'#', 0, 0);
        QVERIFY2(file.endsWith(u".html"_s), qPrintable(what));
        const ManualPage *page = m_manual.page(file.chopped(5));
        QVERIFY2(page, qPrintable(what));
        if (link.target.contains(u'#'))
            QVERIFY2(anchorsOf(*page).contains(link.target.section(u'#', 1)), qPrintable(what));
    }
}

void TestManual::everyPictureIsThereAndHasWords()
{
    const QList<Link> pictures = linksOf(m_manual, u"img"_s, u"src"_s);
    QVERIFY(!pictures.isEmpty());
    QCOMPARE(linksOf(m_manual, u"img"_s, u"alt"_s).size(), pictures.size());
    QStringList used;
    for (const Link &picture : pictures) {
        QVERIFY2(picture.target.startsWith(u"pictures/"_s), qPrintable(picture.target));
        used.append(picture.target.section(u'/', 1));
        QVERIFY2(Manual::picture(used.last()).startsWith("\x89PNG"), qPrintable(picture.target));
    }
    for (const QString &picture : Manual::pictures())
        QVERIFY2(used.contains(picture), qPrintable(picture));
}

void TestManual::everyPageOfTheWindowHasOne()
{
    QStringList ids = pagesOfTheWindow();
    QVERIFY(ids.size() > 20);
    ids += {u"welcome"_s, u"print"_s, u"guideline"_s};
    for (int number = 1; number <= 13; ++number)
        ids.append(u"guideline-%1"_s.arg(number));
    for (const QString &id : std::as_const(ids))
        QVERIFY2(m_manual.page(id), qPrintable(u"the manual says nothing of the page "_s + id));
}

void TestManual::everyProvisionHasItsPart()
{
    const auto scheme = builtInScheme(u"uk-cop-2018"_s);
    QVERIFY_OK(scheme);
    int provisions = 0;
    for (const Guideline &guideline : scheme->guidelines) {
        const ManualPage *page = m_manual.page(u"guideline-%1"_s.arg(guideline.number));
        QVERIFY(page);
        QVERIFY2(page->title.endsWith(guideline.title), qPrintable(page->title));
        for (const Provision &provision : guideline.provisions) {
            ++provisions;
            const auto part = std::find_if(
                page->sections.begin(), page->sections.end(),
                [&](const ManualSection &section) { return section.anchor == provision.id; });
            QVERIFY2(part != page->sections.end(), qPrintable(provision.id));
            QVERIFY2(part->text.contains(u"What to look for"_s)
                         && part->text.contains(u"ommon fault"_s)
                         && part->text.contains(u"Evidence"_s),
                     qPrintable(provision.id));
            for (const QString &test : provision.deviceTests)
                QVERIFY2(part->text.contains(test), qPrintable(provision.id + u' ' + test));
        }
    }
    QCOMPARE(provisions, 60);
}

void TestManual::everyDeviceTestHasItsPart()
{
    const auto tests = harness::builtInTests();
    QVERIFY_OK(tests);
    QVERIFY(tests->size() >= 38);
    const ManualPage *page = m_manual.page(u"device-tests"_s);
    const QStringList anchors = anchorsOf(*page);
    for (const harness::DeviceTest &test : *tests) {
        QVERIFY2(anchors.contains(test.id), qPrintable(test.id));
        QVERIFY2(page->html.contains(test.name), qPrintable(test.name));
    }
}

void TestManual::noPlaceholderIsLeft()
{
    static const QRegularExpression left(
        u"\\b(TODO|TBD|FIXME|XXX|lorem|placeholder text|coming soon)\\b|%\\d|\\{\\{"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const QString &id : m_manual.pageIds()) {
        const auto match = left.match(m_manual.page(id)->html);
        QVERIFY2(!match.hasMatch(), qPrintable(id + u": "_s + match.captured()));
    }
}

void TestManual::findsWhatIsAsked()
{
    const QList<ManualHit> hits = m_manual.search(u"status list"_s);
    QVERIFY(!hits.isEmpty());
    QCOMPARE(hits.first().page, u"glossary"_s); // the word itself stands first
    QCOMPARE(hits.first().anchor, u"status-list"_s);
    const QList<ManualHit> provision = m_manual.search(u"cop-3.4"_s);
    QVERIFY(!provision.isEmpty());
    QCOMPARE(provision.first().anchor, u"CoP-3.4"_s);
    QVERIFY(m_manual.search(u"nothinglikeit"_s).isEmpty());
    QVERIFY(m_manual.search(u"  "_s).isEmpty());
    QVERIFY(m_manual.search(u"e"_s, 5).size() == 5);
    for (const ManualHit &hit : m_manual.search(u"label"_s))
        QVERIFY2(hit.excerpt.size() < 240 && !hit.title.isEmpty(), qPrintable(hit.excerpt));
}

void TestManual::fallsBackToEnglish()
{
    QCOMPARE(Manual::languages().first(), u"en"_s);
    const Manual &other = Manual::in(u"xx-YY"_s);
    QCOMPARE(other.pageIds(), m_manual.pageIds());
    QCOMPARE(other.page(u"index"_s)->language, u"en"_s);
    QCOMPARE(&Manual::in(u"en_GB"_s), &m_manual);
}

void TestManual::readsAsText()
{
    for (const QString &id : m_manual.pageIds()) {
        const QString text = manualText(*m_manual.page(id));
        QVERIFY2(!text.contains(u'<') || text.contains(u"CODE"_s), qPrintable(text));
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines)
            QVERIFY2(line.size() <= 78 || line.startsWith(u"    "_s) || !line.contains(u' '),
                     qPrintable(line));
    }
    const QString keys = manualText(*m_manual.page(u"keyboard"_s));
    QVERIFY(keys.startsWith(u"Keys\n====\n"_s));
    QVERIFY2(keys.contains(u"\nCtrl+N | New assessment\n"_s), qPrintable(keys));
    QVERIFY(!manualText(*m_manual.page(u"labels"_s)).contains(u"Go to this page"_s));
    QVERIFY(manualText(*m_manual.page(u"first"_s)).contains(u"\n1. Create a workspace"_s));
}

void TestManual::standsAloneAsASite()
{
    const QList<ManualFile> files = manualSite(m_manual);
    QCOMPARE(files.size(), m_manual.pageIds().size() + 1 + Manual::pictures().size());
    for (const ManualFile &file : files) {
        if (!file.path.endsWith(u".html"_s))
            continue;
        QVERIFY2(!file.bytes.contains("assay:"), qPrintable(file.path)); // no browser can follow
        QVERIFY(!file.bytes.contains("Go to th"));
        QVERIFY(!file.bytes.contains("http:"));
        QVERIFY(file.bytes.contains("aria-current=\"page\""));
        QVERIFY(isManualSite(file.bytes.first(1024)));
    }
    QVERIFY(!isManualSite("<html>"));
}

QTEST_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"
