#include "forms/camerasheet.h"
#include "forms/evidencetiles.h"
#include "forms/noteline.h"
#include "forms/provisioncard.h"
#include "forms/screenregion.h"
#include "support/openedsession.h"

#include <QApplication>
#include <QBuffer>
#include <QCameraDevice>
#include <QClipboard>
#include <QLineEdit>
#include <QMediaDevices>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QUrl>
#include <QVideoFrame>
#include <QVideoFrameFormat>
#include <QVideoSink>

using namespace assessment;
using namespace forms;
using namespace Qt::StringLiterals;

/// What is seen becomes evidence in at most two actions: pasted, dropped, a part of the screen, a
/// photo. Each can be undone.
class TestCapture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneKeyPastes_data();
    void oneKeyPastes();
    void anAddressIsOfferedWithAWordForIt();
    void dropsLeaveTheirSourceAlone();
    void aDragTakesAPartOfTheScreen();
    void keysTakeAPartOfTheScreen();
    void finePixelsStayFine();
    void escapeAndClicksTakeNothing();
    void aBlackScreenIsSaidToBeOne();
    void aPhotoIsKept();
    void aPhotoIsTakenAgainOrDiscarded();
    void aPhotoKeepsItselfUnlessSomebodyDecides();
    void jpegOfTheCameraStaysAsItIs();
    void largePhotosAreNotScaled();
    void withoutACameraItSaysWhatToDo();

private:
    QList<EvidenceItem> items() const
    {
        return m_opened->session->assessment().evidenceOf(u"CoP-1.1"_s);
    }
    /// Waits for the one item that there is; an empty one when none comes.
    EvidenceItem only()
    {
        return QTest::qWaitFor([this] { return items().size() == 1; }, 10'000) ? items().first()
                                                                               : EvidenceItem{};
    }
    QByteArray contentOf(const EvidenceItem &item)
    {
        QByteArray bytes;
        bool read = false;
        m_opened->session->read(
            [id = item.id](Workspace &w) {
                QBuffer out;
                out.open(QIODevice::WriteOnly);
                const Status done = w.readEvidence(id, out);
                return done ? out.data() : QByteArray();
            },
            this,
            [&](const QByteArray &found) {
                bytes = found;
                read = true;
            });
        return QTest::qWaitFor([&] { return read; }, 10'000) ? bytes : QByteArray();
    }
    bool undone()
    {
        m_opened->session->undo();
        return QTest::qWaitFor([this] { return items().isEmpty(); }, 10'000);
    }
    ScreenOverlay *overlay() const
    {
        ScreenOverlay *found = nullptr;
        const auto look = [&] {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                auto *one = qobject_cast<ScreenOverlay *>(widget);
                if (one && one->isVisible())
                    found = one;
            }
            return found != nullptr;
        };
        return QTest::qWaitFor(look, 5000) ? found : nullptr;
    }
    static void show(CameraSheet &sheet, const QImage &picture)
    {
        QVideoFrame frame(QVideoFrameFormat(picture.size(), QVideoFrameFormat::Format_BGRX8888));
        frame.map(QVideoFrame::WriteOnly);
        const QImage rows = picture.convertToFormat(QImage::Format_RGB32);
        for (int y = 0; y < rows.height(); ++y)
            std::memcpy(frame.bits(0) + qsizetype(y) * frame.bytesPerLine(0), rows.constScanLine(y),
                        size_t(rows.width()) * 4);
        frame.unmap();
        sheet.sink()->setVideoFrame(frame);
    }
    static QPushButton *button(const QWidget &sheet, const QString &text)
    {
        for (QPushButton *one : sheet.findChildren<QPushButton *>()) {
            if (QString(one->text()).remove(u'&') == text)
                return one;
        }
        return nullptr;
    }
    std::unique_ptr<CameraSheet> liveSheet(const QImage &picture)
    {
        auto sheet = std::make_unique<CameraSheet>(u"CoP-1.1"_s, m_window.get());
        m_tiles->takePhotosOf(*sheet);
        sheet->show();
        show(*sheet, picture);
        auto *take = button(*sheet, u"Take photo"_s);
        return QTest::qWaitFor([take] { return take->isEnabled(); }, 5000) ? std::move(sheet)
                                                                           : nullptr;
    }

    std::unique_ptr<OpenedSession> m_opened;
    std::unique_ptr<QWidget> m_window;
    ProvisionCard *m_card = nullptr;
    EvidenceTiles *m_tiles = nullptr;
};

namespace {

/// Every pixel is another.
QImage chart(QSize size)
{
    QImage picture(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            picture.setPixel(x, y, qRgb(x & 0xff, y & 0xff, 128 + (x >> 8) * 16 + (y >> 8)));
    }
    return picture;
}

QImage plain(QSize size, const QColor &color)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(color);
    return picture;
}

QImage chartOfScreen(QScreen *screen)
{
    return chart(screen->geometry().size());
}

} // namespace

void TestCapture::init()
{
    qputenv("QT_MEDIA_BACKEND", "ffmpeg"); // as the program chooses it
    m_opened = std::make_unique<OpenedSession>();
    m_window = std::make_unique<QWidget>();
    const Provision *provision = m_opened->session->scheme().provision(u"CoP-1.1"_s);
    m_card = new ProvisionCard(*m_opened->session, *provision, {}, m_window.get());
    m_card->resize(760, 700);
    m_tiles = m_card->findChild<EvidenceTiles *>();
    connect(m_opened->session.get(), &Session::changed, m_card, &ProvisionCard::refresh);
    m_window->resize(780, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestCapture::cleanup()
{
    m_window.reset();
    m_opened.reset();
}

void TestCapture::oneKeyPastes_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("mediaType");
    QTest::newRow("picture") << u"picture"_s << u"Screenshot "_s << u"image/png"_s;
    QTest::newRow("text") << u"text"_s << u"Pasted text "_s << u"text/plain"_s;
    QTest::newRow("files") << u"files"_s << u"seen.txt"_s << u"text/plain"_s;
}

void TestCapture::oneKeyPastes()
{
    QFETCH(QString, what);
    QFETCH(QString, title);
    QFETCH(QString, mediaType);
    const QByteArray text = "login: root\npassword accepted \xc3\xa9\n";
    m_opened->sample.write(u"seen.txt"_s, text);
    auto *media = new QMimeData;
    if (what == u"picture")
        media->setImageData(chart({300, 200}));
    else if (what == u"text")
        media->setText(QString::fromUtf8(text));
    else
        media->setUrls({QUrl::fromLocalFile(m_opened->sample.path(u"seen.txt"_s))});
    QGuiApplication::clipboard()->setMimeData(media);
    m_card->setFocus();
    QTest::keySequence(m_card, QKeySequence::Paste);
    const EvidenceItem item = only();
    QVERIFY2(item.title.startsWith(title), qPrintable(item.title));
    QCOMPARE(item.mediaType, mediaType);
    if (what == u"picture")
        QCOMPARE(QImage::fromData(contentOf(item)).convertToFormat(QImage::Format_RGB32),
                 chart({300, 200}));
    else
        QCOMPARE(contentOf(item), text);
    QVERIFY(undone());
}

void TestCapture::anAddressIsOfferedWithAWordForIt()
{
    auto *media = new QMimeData;
    media->setText(u"https://example.org/security\n"_s);
    QGuiApplication::clipboard()->setMimeData(media);
    QTest::keySequence(m_card, QKeySequence::Paste);
    auto *address = m_card->findChild<QLineEdit *>(u"address"_s);
    QCOMPARE(address->text(), u"https://example.org/security"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QCOMPARE(only().url, u"https://example.org/security"_s);
}

/// A file manager or an editor that offers to move must not lose what it gives.
void TestCapture::dropsLeaveTheirSourceAlone()
{
    m_opened->sample.write(u"seen.txt"_s, "seen");
    QMimeData media;
    media.setUrls({QUrl::fromLocalFile(m_opened->sample.path(u"seen.txt"_s))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction | Qt::MoveAction, &media, Qt::LeftButton,
                          Qt::ShiftModifier);
    QApplication::sendEvent(m_card, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction | Qt::MoveAction, &media, Qt::LeftButton,
                    Qt::ShiftModifier);
    drop.setDropAction(Qt::MoveAction);
    QApplication::sendEvent(m_card, &drop);
    QVERIFY(drop.isAccepted());
    QCOMPARE(drop.dropAction(), Qt::CopyAction);
    QCOMPARE(contentOf(only()), QByteArray("seen"));
    QVERIFY(undone());
}

void TestCapture::aDragTakesAPartOfTheScreen()
{
    bool hidden = false;
    m_tiles->takeScreenRegion([&](QScreen *screen) {
        hidden = !m_window->isVisible();
        return chartOfScreen(screen);
    });
    ScreenOverlay *shown = overlay();
    QVERIFY(shown);
    QVERIFY(hidden); // it is not on its own picture
    QTest::mousePress(shown, Qt::LeftButton, {}, {100, 80});
    QMouseEvent drag(QEvent::MouseMove, QPointF(399, 279), shown->mapToGlobal(QPointF(399, 279)),
                     Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(shown, &drag);
    QCOMPARE(shown->region(), QRect(100, 80, 300, 200));
    shown->grab(); // the size is drawn beside it
    QTest::mouseRelease(shown, Qt::LeftButton, {}, {399, 279});
    const EvidenceItem item = only();
    QVERIFY2(item.title.startsWith(u"Screen region "_s), qPrintable(item.title));
    QCOMPARE(item.mediaType, u"image/png"_s);
    const QImage kept = QImage::fromData(contentOf(item)).convertToFormat(QImage::Format_RGB32);
    QCOMPARE(kept, chartOfScreen(QGuiApplication::primaryScreen()).copy(100, 80, 300, 200));
    QTRY_VERIFY(m_window->isVisible());
    QVERIFY(undone());
}

void TestCapture::keysTakeAPartOfTheScreen()
{
    m_tiles->takeScreenRegion(chartOfScreen);
    ScreenOverlay *shown = overlay();
    QVERIFY(shown);
    QTest::keyClick(shown, Qt::Key_Left); // something to begin with
    const QRect begun = shown->region();
    QCOMPARE(begun.size(), shown->size() / 2);
    QTest::keyClick(shown, Qt::Key_Left, Qt::ControlModifier);
    QTest::keyClick(shown, Qt::Key_Down);
    QTest::keyClick(shown, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(shown, Qt::Key_Up, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(shown->region(),
             QRect(begun.topLeft() + QPoint(-10, 1), begun.size() + QSize(1, -10)));
    for (int i = 0; i < 1000; ++i) // never beyond the screen
        QTest::keyClick(shown, Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(shown->rect().contains(shown->region()));
    const QRect wanted = shown->region();
    QTest::keyClick(shown, Qt::Key_Return);
    const QImage kept = QImage::fromData(contentOf(only())).convertToFormat(QImage::Format_RGB32);
    QCOMPARE(kept, chartOfScreen(QGuiApplication::primaryScreen()).copy(wanted));
}

void TestCapture::finePixelsStayFine()
{
    QImage fine = chart({1600, 1200});
    fine.setDevicePixelRatio(2);
    ScreenOverlay shown(fine);
    shown.resize(800, 600);
    QCOMPARE(shown.pixels(), QRect(0, 0, 1600, 1200));
    QTest::keyClick(&shown, Qt::Key_Up);
    QCOMPARE(shown.region(), QRect(200, 150, 400, 300));
    QCOMPARE(shown.pixels(), QRect(400, 300, 800, 600));
    QSignalSpy taken(&shown, &ScreenOverlay::taken);
    QTest::keyClick(&shown, Qt::Key_Enter);
    const QImage part = qvariant_cast<QImage>(taken.first().first());
    QCOMPARE(part.size(), QSize(800, 600));
    QCOMPARE(part.pixel(0, 0), fine.pixel(400, 300));
}

void TestCapture::escapeAndClicksTakeNothing()
{
    m_tiles->takeScreenRegion(chartOfScreen);
    ScreenOverlay *shown = overlay();
    QVERIFY(shown);
    QTest::mouseClick(shown, Qt::LeftButton, {}, {50, 50});
    QVERIFY(shown->isVisible());
    QTest::keyClick(shown, Qt::Key_Escape);
    QTRY_VERIFY(m_window->isVisible());
    QTRY_VERIFY(!m_opened->session->isBusy());
    QVERIFY(items().isEmpty());
}

void TestCapture::aBlackScreenIsSaidToBeOne()
{
    for (const QImage &nothing : {QImage(), plain({800, 600}, Qt::black)}) {
        m_tiles->takeScreenRegion([nothing](QScreen *) { return nothing; });
        QTRY_VERIFY(says(m_tiles, u"paste it here"_s));
        QVERIFY(m_window->isVisible());
        QVERIFY(items().isEmpty());
    }
}

void TestCapture::aPhotoIsKept()
{
    const auto sheet = liveSheet(plain({640, 480}, Qt::green));
    QVERIFY(sheet);
    QTest::keyClick(sheet.get(), Qt::Key_Return); // takes
    QVERIFY(button(*sheet, u"Take again"_s)->isVisible());
    QVERIFY(items().isEmpty());
    QTest::keyClick(sheet.get(), Qt::Key_Return); // keeps
    const EvidenceItem item = only();
    QVERIFY2(item.title.startsWith(u"Photo "_s), qPrintable(item.title));
    QCOMPARE(item.mediaType, u"image/jpeg"_s);
    QVERIFY2(item.fileName.endsWith(u".jpg"_s), qPrintable(item.fileName));
    const QImage kept = QImage::fromData(contentOf(item), "JPEG");
    QCOMPARE(kept.size(), QSize(640, 480));
    QVERIFY(qGreen(kept.pixel(320, 240)) > 240 && qRed(kept.pixel(320, 240)) < 15);
    QVERIFY(!sheet->isVisible());
    QVERIFY(undone());
}

void TestCapture::aPhotoIsTakenAgainOrDiscarded()
{
    auto sheet = liveSheet(plain({64, 48}, Qt::red));
    QVERIFY(sheet);
    sheet->take();
    show(*sheet, plain({64, 48}, Qt::white)); // what comes meanwhile does not count
    QTest::qWait(0);
    QTest::mouseClick(button(*sheet, u"Take again"_s), Qt::LeftButton);
    QVERIFY(button(*sheet, u"Take photo"_s)->isVisible());
    QVERIFY(items().isEmpty());
    sheet->take();
    sheet->keep();
    only();
    QCOMPARE(items().size(), 1); // one, of the second time
    QTRY_VERIFY(!m_opened->session->isBusy());

    sheet = liveSheet(plain({64, 48}, Qt::red));
    sheet->take();
    QTest::keyClick(sheet.get(), Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
    QTRY_VERIFY(!m_opened->session->isBusy());
    QCOMPARE(items().size(), 1);
}

void TestCapture::aPhotoKeepsItselfUnlessSomebodyDecides()
{
    const auto clockOf = [](const CameraSheet &sheet) {
        return sheet.findChild<QTimer *>(u"untilKept"_s);
    };
    auto sheet = liveSheet(plain({64, 48}, Qt::red));
    QVERIFY(sheet);
    QTimer *clock = clockOf(*sheet);
    QVERIFY(clock);
    clock->setInterval(1);
    sheet->take();
    QCOMPARE(only().mediaType, u"image/jpeg"_s); // two actions: open, take
    QVERIFY(undone());

    sheet = liveSheet(plain({64, 48}, Qt::red));
    sheet->take();
    QTest::keyClick(button(*sheet, u"Keep"_s), Qt::Key_Tab);
    QVERIFY(!clockOf(*sheet)->isActive());
    QVERIFY(button(*sheet, u"Keep"_s)->isVisible());
    QVERIFY(items().isEmpty());
}

void TestCapture::jpegOfTheCameraStaysAsItIs()
{
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    chart({320, 240}).save(&buffer, "JPEG", 80);
    auto sheet = std::make_unique<CameraSheet>(u"CoP-1.1"_s, m_window.get());
    m_tiles->takePhotosOf(*sheet);
    sheet->show();
    QVideoFrame frame(QVideoFrameFormat({320, 240}, QVideoFrameFormat::Format_Jpeg));
    if (!frame.map(QVideoFrame::WriteOnly) || frame.mappedBytes(0) < jpeg.size())
        QSKIP("this Qt makes no JPEG frame in memory");
    std::memcpy(frame.bits(0), jpeg.constData(), size_t(jpeg.size()));
    frame.unmap();
    sheet->sink()->setVideoFrame(frame);
    auto *take = button(*sheet, u"Take photo"_s);
    QTRY_VERIFY(take->isEnabled());
    sheet->take();
    sheet->keep();
    QVERIFY(contentOf(only()).startsWith(jpeg));
}

void TestCapture::largePhotosAreNotScaled()
{
    const auto sheet = liveSheet(chart({4000, 3000}));
    QVERIFY(sheet);
    sheet->take();
    sheet->keep();
    QCOMPARE(QImage::fromData(contentOf(only())).size(), QSize(4000, 3000));
}

void TestCapture::withoutACameraItSaysWhatToDo()
{
    if (!QMediaDevices::videoInputs().isEmpty())
        QSKIP("this computer has a camera");
    QTest::mouseClick(m_card->findChild<QPushButton *>(u"cameraPhoto"_s), Qt::LeftButton);
    QVERIFY(says(m_tiles, u"photograph with a phone"_s));
}

QTEST_MAIN(TestCapture)
#include "tst_capture.moc"
