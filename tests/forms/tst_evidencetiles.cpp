#include "forms/consoleview.h"
#include "forms/evidencetiles.h"
#include "forms/evidenceviewer.h"
#include "forms/thumbnails.h"
#include "forms/transfertile.h"
#include "support/openedsession.h"

#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

using namespace assessment;
using namespace forms;
using namespace Qt::StringLiterals;

class TestEvidenceTiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void addsDroppedFiles();
    void marksAsConfidential();
    void refusesAFolderAndSaysWhy();
    void refusesWhatIsNoWebAddress();
    void notesAWebAddress();
    void removesFromThisProvisionOnly();
    void stopsALargeFile();
    void drawsThumbnails();
    void goesOnAfterADamagedPicture();
    void saysUntilWhenItIsValid();
    void showsEvidence_data();
    void showsEvidence();

private:
    QStringList titles() const;
    QString add(const QString &name, const QByteArray &content);
    QImage thumbnailOf(const QString &name, const QByteArray &content);

    std::unique_ptr<OpenedSession> m_opened;
    std::unique_ptr<QWidget> m_window;
    EvidenceTiles *m_tiles = nullptr;
};

namespace {

const QString here = u"CoP-1.1"_s;

QByteArray pdfOfOnePage()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.fillRect(QRect(0, 0, writer.width(), writer.height() / 2), Qt::blue);
    painter.end();
    return bytes;
}

QByteArray pngOf(const QColor &color)
{
    QImage picture(300, 200, QImage::Format_RGB32);
    picture.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

} // namespace

void TestEvidenceTiles::init()
{
    m_opened = std::make_unique<OpenedSession>();
    m_window = std::make_unique<QWidget>();
    m_tiles = new EvidenceTiles(*m_opened->session, here, m_window.get());
    m_tiles->resize(680, 400);
    connect(m_opened->session.get(), &Session::changed, m_tiles, &EvidenceTiles::refresh);
    m_window->resize(700, 420);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestEvidenceTiles::cleanup()
{
    m_window.reset();
    m_opened.reset();
}

QStringList TestEvidenceTiles::titles() const
{
    QStringList found;
    for (const EvidenceItem &item : m_opened->session->assessment().evidenceOf(here))
        found.append(item.title);
    found.sort();
    return found;
}

QString TestEvidenceTiles::add(const QString &name, const QByteArray &content)
{
    m_opened->sample.write(name, content);
    const qsizetype before = m_opened->session->assessment().evidence.size();
    m_tiles->addFiles({m_opened->sample.path(name)});
    if (!QTest::qWaitFor([&] { return m_opened->session->assessment().evidence.size() > before; },
                         20'000))
        return {};
    for (const EvidenceItem &item : m_opened->session->assessment().evidence) {
        if (item.fileName == name)
            return item.id;
    }
    return {};
}

void TestEvidenceTiles::addsDroppedFiles()
{
    QVERIFY(m_opened->sample.write(u"a.txt"_s, "one"));
    QVERIFY(m_opened->sample.write(u"b.txt"_s, "two"));
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(m_opened->sample.path(u"a.txt"_s)),
                     QUrl::fromLocalFile(m_opened->sample.path(u"b.txt"_s))});
    QVERIFY(m_tiles->addMedia(dropped));
    QTRY_COMPARE(titles(), QStringList({u"a.txt"_s, u"b.txt"_s}));
    QCOMPARE(m_tiles->count(), 2);
}

void TestEvidenceTiles::marksAsConfidential()
{
    auto *confidential = m_tiles->findChild<QAbstractButton *>(u"confidential"_s);
    QVERIFY(confidential);
    confidential->click();
    QVERIFY(!add(u"a.txt"_s, "secret").isEmpty());
    QVERIFY(m_opened->session->assessment().evidence.constFirst().confidential);
    QTRY_VERIFY(says(m_tiles->findChild<EvidenceTile *>(), u"Confidential"_s));
}

void TestEvidenceTiles::refusesAFolderAndSaysWhy()
{
    m_tiles->addFiles({m_opened->sample.folder.path()});
    QTRY_VERIFY(says(m_tiles, u"not a file"_s));
    QCOMPARE(m_tiles->count(), 0);
}

void TestEvidenceTiles::refusesWhatIsNoWebAddress()
{
    auto *address = m_tiles->findChild<QLineEdit *>(u"address"_s);
    QVERIFY(address);
    for (const QString &wrong :
         {u"not an address"_s, u"ftp://example.org/x"_s, u"https://"_s, u"javascript:alert(1)"_s}) {
        address->setText(wrong);
        Q_EMIT address->returnPressed();
        QVERIFY2(says(m_tiles, u"whole web address"_s), qPrintable(wrong));
    }
    QVERIFY(!m_opened->session->isBusy());
}

void TestEvidenceTiles::notesAWebAddress()
{
    auto *address = m_tiles->findChild<QLineEdit *>(u"address"_s);
    address->setText(u"https://example.org/security"_s);
    Q_EMIT address->returnPressed();
    QTRY_COMPARE(m_tiles->count(), 1);
    QCOMPARE(m_opened->session->assessment().evidence.constFirst().url,
             u"https://example.org/security"_s);
}

void TestEvidenceTiles::removesFromThisProvisionOnly()
{
    const QString id = add(u"a.txt"_s, "one");
    QVERIFY(m_opened->act([id](Workspace &w) { return w.linkEvidence(id, {u"CoP-1.2"_s}); }));
    auto *tile = m_tiles->findChild<EvidenceTile *>();
    QTest::keyClick(tile, Qt::Key_Delete);
    QTRY_COMPARE(m_tiles->count(), 0);
    QCOMPARE(m_opened->session->assessment().evidenceOf(u"CoP-1.2"_s).size(), 1);
}

void TestEvidenceTiles::stopsALargeFile()
{
    const QString path = m_opened->sample.path(u"large.bin"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(512LL << 20)); // sparse: takes no room, but time to read
    file.close();
    m_tiles->addFiles({path});
    auto *waiting = m_tiles->findChild<TransferTile *>();
    QVERIFY(waiting);
    waiting->findChild<QToolButton *>()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_tiles->findChild<TransferTile *>(), 20'000);
    QCOMPARE(m_tiles->count(), 0);
    QVERIFY(m_opened->session->assessment().evidence.isEmpty());
}

QImage TestEvidenceTiles::thumbnailOf(const QString &name, const QByteArray &content)
{
    const QString id = add(name, content);
    QImage drawn;
    bool told = false;
    for (const EvidenceItem &item : m_opened->session->assessment().evidence) {
        if (item.id == id) {
            Thumbnails::of(*m_opened->session).request(item, m_tiles, [&](const QImage &picture) {
                drawn = picture;
                told = true;
            });
        }
    }
    (void)QTest::qWaitFor([&] { return told; }, 20'000);
    return drawn;
}

void TestEvidenceTiles::drawsThumbnails()
{
    const QImage picture = thumbnailOf(u"a.png"_s, pngOf(Qt::green));
    QCOMPARE(picture.size(), QSize(112, 74));
    QCOMPARE(picture.pixelColor(50, 30), QColor(Qt::green));

    const QImage page = thumbnailOf(u"a.pdf"_s, pdfOfOnePage());
    QCOMPARE(page.height(), 112);
    QCOMPARE(page.pixelColor(page.width() / 2, 30), QColor(Qt::blue));
    QCOMPARE(page.pixelColor(page.width() / 2, 108), QColor(Qt::white));
}

void TestEvidenceTiles::goesOnAfterADamagedPicture()
{
    // Both are in the queue before the sound one: nothing comes of them, and nothing is held up.
    QVERIFY(!add(u"damaged.png"_s, pngOf(Qt::green).first(60)).isEmpty());
    QVERIFY(!add(u"damaged.pdf"_s, "%PDF-1.7 nothing else").isEmpty());
    QCOMPARE(thumbnailOf(u"sound.png"_s, pngOf(Qt::red)).pixelColor(50, 30), QColor(Qt::red));
}

void TestEvidenceTiles::saysUntilWhenItIsValid()
{
    const QString id = add(u"a.txt"_s, "one");
    const QDate today = m_opened->session->assessment().day;
    const auto until = [&](QDate day) {
        return m_opened->act(
            [id, day](Workspace &w) { return w.changeEvidence(id, {.expires = day}); });
    };
    QVERIFY(until(today));
    QTRY_VERIFY(says(m_tiles, u"Valid until "_s + QLocale().toString(today, u"d MMM yyyy"_s)));
    QVERIFY(until(today.addDays(-1)));
    QTRY_VERIFY(
        says(m_tiles, u"Expired "_s + QLocale().toString(today.addDays(-1), u"d MMM yyyy"_s)));
    QCOMPARE(m_tiles->count(), 1); // it is still there to be seen
    QVERIFY(until({}));
    QTRY_VERIFY(!says(m_tiles, u"Expired"_s));
}

void TestEvidenceTiles::showsEvidence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("shownBy");
    QTest::newRow("picture") << u"a.png"_s << pngOf(Qt::red) << QByteArray("forms::PageView");
    QTest::newRow("pdf") << u"a.pdf"_s << pdfOfOnePage() << QByteArray("forms::PageView");
    QTest::newRow("text") << u"a.txt"_s << QByteArray("port 22 closed\n")
                          << QByteArray("QPlainTextEdit");
    QTest::newRow("bytes") << u"a.bin"_s << QByteArray(100, '\0') << QByteArray("forms::HexView");
    QTest::newRow("damaged picture")
        << u"b.png"_s << pngOf(Qt::red).first(50) << QByteArray("forms::HexView");
    QTest::newRow("drawing as a program")
        << u"a.svg"_s
        << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"><g id=\"a\"><use href=\"#a\"/></g>"
                      "</svg>")
        << QByteArray("QPlainTextEdit");
    QTest::newRow("nothing") << u"empty.txt"_s << QByteArray() << QByteArray("QPlainTextEdit");
}

void TestEvidenceTiles::showsEvidence()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, shownBy);
    const QString id = add(name, content);
    QVERIFY(!id.isEmpty());
    EvidenceViewer viewer(*m_opened->session);
    viewer.resize(500, 400);
    viewer.show();
    viewer.open(id);
    QTRY_COMPARE_WITH_TIMEOUT(QByteArray(viewer.shown()->metaObject()->className()), shownBy,
                              20'000);
    QVERIFY(says(&viewer, name));
}

QTEST_MAIN(TestEvidenceTiles)
#include "tst_evidencetiles.moc"
