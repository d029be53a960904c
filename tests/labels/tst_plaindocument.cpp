#include "labels/plaindocument.h"

#include "support/labelfixture.h"
#include "support/testcertificates.h"
#include "support/testsupport.h"

using namespace Qt::StringLiterals;
using namespace labelfixture;
using namespace signingfixture;
using labels::LayoutCheck;

/// What is read without a PDF library must be what the library reads, or left to it.
class TestPlainDocument : public QObject
{
    Q_OBJECT

private:
    const Demo m_demo;
    QByteArray m_label;
    LayoutCheck m_layout;

private Q_SLOTS:
    void initTestCase()
    {
        m_label = label(m_demo.identity());
        m_layout = labels::checkLayout(m_label);
    }

    void readsWhatTheLibraryReads_data()
    {
        QTest::addColumn<bool>("endorsement");
        QTest::addRow("information label") << false;
        QTest::addRow("endorsement mark") << true;
    }

    void readsWhatTheLibraryReads()
    {
        QFETCH(bool, endorsement);
        Making making;
        if (endorsement)
            making.kind = assessment::LabelKind::Endorsement;
        const QByteArray pdf = label(m_demo.identity(), making);
        const LayoutCheck layout = labels::checkLayout(pdf);
        const auto plain = labels::checkPlainDocument(layout);
        QVERIFY(plain);
        const auto library = labels::checkDocument(pdf, layout);
        QVERIFY(library.problems.isEmpty());
        QCOMPARE(plain->readable, library.readable);
        QVERIFY(!plain->envelope.isEmpty());
        QCOMPARE(plain->envelope, library.envelope);
        QVERIFY(plain->page && library.page);
        QCOMPARE(plain->page->operators, library.page->operators);
        QCOMPARE(plain->page->size, library.page->size);
    }

    void leavesTheRestToTheLibrary_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const auto row = [](const char *name, const char *from, const char *to) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to);
        };
        row("a name spelt otherwise", "/Type /Page ", "/Type /P#61ge ");
        row("a key twice", "/Type /Page ", "/Type /Page /Type /Page ");
        row("a comment", "/Type /Page ", "/Type /Page % no\n");
        row("a value of nothing", "/Tabs /S", "/Tabs null");
        row("a text with an escape", "/Lang (en-GB)", "/Lang (en\\055GB)");
        row("an object that is not there", "/Kids [ 3 0 R ]", "/Kids [ 999 0 R ]");
        row("a page that is turned", "/Tabs /S", "/Tabs /S /Rotate 90");
        row("an action of the page", "/Tabs /S", "/Tabs /S /AA << >>");
        row("a resource but fonts", "/Resources << ", "/Resources << /XObject << >> ");
        row("a font that paints", "/Subtype /Type0", "/Subtype /Type3");
        row("two pages", "/Kids [ ", "/Kids [ 3 0 R ");
        row("a field that shows", "/Rect [0 0 0 0]", "/Rect [0 0 9 9]");
        row("a field of another kind", "/FT /Sig", "/FT /Txt");
        row("changes allowed", "/P 1 /V /1.2", "/P 2 /V /1.2");
        row("a filter with parameters", "/Filter /FlateDecode /Length",
            "/Filter /FlateDecode /DecodeParms << >> /Length");
        row("another filter", "/Filter /FlateDecode /Length", "/Filter /LZWDecode /Length");
    }

    /// Each change is made in every object that has the text: at least one of them is looked at.
    void leavesTheRestToTheLibrary()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        LayoutCheck layout = m_layout;
        QList<QByteArray> changed;
        changed.reserve(qsizetype(layout.objects.size()));
        for (auto &[number, text] : layout.objects) {
            if (!text.contains(from))
                continue;
            changed.append(text.toByteArray().replace(from, to));
            text = changed.constLast();
        }
        QVERIFY(!changed.isEmpty());
        QVERIFY(!labels::checkPlainDocument(layout));
    }

    void takesNoTableThatReadersTakeInTwoWays()
    {
        QVERIFY(!m_layout.objects.empty());
        // An object that the second table frees, and whose bytes still lie there.
        QByteArray pdf = m_label;
        const qsizetype table = pdf.lastIndexOf("xref\n", pdf.lastIndexOf("trailer"));
        const qsizetype entry = pdf.indexOf(" 00000 n \n", table);
        QVERIFY(entry > 0);
        pdf.replace(entry, 10, " 00000 f \n");
        QVERIFY(labels::checkLayout(pdf).objects.empty());
    }

    void isNotLedIntoTheDepth()
    {
        LayoutCheck layout = m_layout;
        const QByteArray deep = "<< /Type /Catalog /Pages " + QByteArray(300'000, '[') + " >>";
        for (auto &[number, text] : layout.objects) {
            if (text.contains("/Type /Catalog"))
                text = deep;
        }
        QVERIFY(!labels::checkPlainDocument(layout));
    }

    void stopsWhatUnpacksToTooMuch()
    {
        LayoutCheck layout = m_layout;
        QVERIFY(labels::checkPlainDocument(layout));
        const QByteArray bomb = qCompress(QByteArray(64 * 1024 * 1024, ' '), 9).sliced(4);
        const QByteArray stream = "<< /Filter /FlateDecode /Length "
                                  + QByteArray::number(bomb.size()) + " >>\nstream\n" + bomb
                                  + "\nendstream\n";
        int replaced = 0;
        for (auto &[number, text] : layout.objects) {
            // The operators of the page and the statement have no other entries.
            if (text.startsWith("<< /Filter /FlateDecode /Length ")) {
                text = stream;
                ++replaced;
            }
        }
        QVERIFY(replaced >= 2);
        QVERIFY(!labels::checkPlainDocument(layout));
    }
};

QTEST_MAIN(TestPlainDocument)
#include "tst_plaindocument.moc"
