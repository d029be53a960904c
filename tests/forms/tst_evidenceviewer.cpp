#include "forms/evidenceacts.h"
#include "forms/evidencecheck.h"
#include "forms/evidencedetails.h"
#include "forms/evidenceviewer.h"
#include "forms/hexview.h"
#include "forms/pageview.h"
#include "forms/transfertile.h"
#include "support/openedsession.h"

#include "assessment/evidence/evidencemanifest.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QToolButton>
#include <QtEndian>

using namespace assessment;
using namespace forms;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int longest = 20'000; // ms that anything may take on a busy computer

QByteArray png(const QSize &size, const QColor &color)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

/// The checksum of a chunk (PNG, ISO/IEC 15948, annex D).
quint32 crcOf(QByteArrayView bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

/// A PNG whose header claims \a side by \a side pixels, with a right checksum.
QByteArray pngThatClaims(quint32 side)
{
    QByteArray bytes = png({4, 4}, Qt::red);
    qToBigEndian(side, bytes.data() + 16);
    qToBigEndian(side, bytes.data() + 20);
    const quint32 sum = crcOf(QByteArrayView(bytes).sliced(12, 17)); // IHDR and its data
    qToBigEndian(sum, bytes.data() + 29);
    return bytes;
}

QByteArray pdf(int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(0, 0, writer.width(), writer.height(), page % 2 ? Qt::blue : Qt::green);
    }
    painter.end();
    return bytes;
}

} // namespace

/// What one sees of a piece of evidence, and what hostile content cannot do to the window.
class TestEvidenceViewer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void turnsPages();
    void showsBytesOfAnything();
    void bytesOfALargeContentOpenAtOnce();
    void hexReadsOnlyWhatIsSeen();
    void staysAliveWithHostileContent_data();
    void staysAliveWithHostileContent();
    void foldsEndlessLines();
    void givesUpWhatTakesTooLong();
    void goesOnWhenTheDrawingProgramCrashes();
    void saysWhenTheDrawingProgramIsMissing();
    void showsRevisions();
    void changesWhatIsSaidOfIt();
    void refusesAnEmptyTitle();
    void editsLinks();
    void savesACopyAndAProof();
    void stopsSavingWhenCancelled();
    void checksAllEvidence();
    void closesWhenTakenBack();
    void expiresWhileTheWindowIsOpen();
    void hasNamesForAll();

private:
    QString add(const QString &name, const QByteArray &content);
    void open(const QString &id);
    template<typename Widget>
    Widget *find(const QString &name)
    {
        return m_viewer->findChild<Widget *>(name);
    }
    EvidenceItem item(const QString &id)
    {
        return *m_opened->now([id](Workspace &w) { return w.evidenceItem(id); });
    }

    std::unique_ptr<OpenedSession> m_opened;
    std::unique_ptr<EvidenceViewer> m_viewer;
};

void TestEvidenceViewer::init()
{
    m_opened = std::make_unique<OpenedSession>();
    m_viewer = std::make_unique<EvidenceViewer>(*m_opened->session);
    m_viewer->resize(800, 600);
    m_viewer->QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(m_viewer.get()));
}

void TestEvidenceViewer::cleanup()
{
    m_viewer.reset();
    m_opened.reset();
}

QString TestEvidenceViewer::add(const QString &name, const QByteArray &content)
{
    QString id;
    const bool done = m_opened->act([&](Workspace &w) -> Status {
        QBuffer device;
        device.setData(content);
        device.open(QIODevice::ReadOnly);
        const auto added = w.addEvidence(w.assessments()->first().id, device,
                                         {.fileName = name, .provisions = {u"CoP-1.1"_s}});
        if (!added)
            return added.error();
        id = added->id;
        return Ok;
    });
    return done ? id : QString();
}

void TestEvidenceViewer::open(const QString &id)
{
    QSignalSpy settled(m_viewer.get(), &EvidenceViewer::settled);
    m_viewer->open(id);
    QVERIFY(!settled.isEmpty() || settled.wait(longest));
}

void TestEvidenceViewer::turnsPages()
{
    open(add(u"a.pdf"_s, pdf(3)));
    auto *pages = qobject_cast<PageView *>(m_viewer->shown());
    QVERIFY(pages);
    auto *number = pages->findChild<QSpinBox *>();
    QCOMPARE(number->maximum(), 3);
    QSignalSpy settled(m_viewer.get(), &EvidenceViewer::settled);
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : pages->focusProxy(),
                    Qt::Key_PageDown);
    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, longest);
    QCOMPARE(pages->page(), 1);
    // As fast as one likes: the last one asked for is shown.
    number->setValue(3);
    number->setValue(1);
    QTRY_VERIFY_WITH_TIMEOUT(!m_viewer->drawing().isBusy(), longest);
    QCOMPARE(pages->page(), 0);
    QVERIFY(!says(m_viewer.get(), u"cannot be shown"_s));
}

void TestEvidenceViewer::showsBytesOfAnything()
{
    open(add(u"a.txt"_s, "port 22 closed\n"));
    QVERIFY(qobject_cast<QPlainTextEdit *>(m_viewer->shown()));
    QSignalSpy settled(m_viewer.get(), &EvidenceViewer::settled);
    find<QToolButton>(u"asBytes"_s)->click();
    QVERIFY(!settled.isEmpty() || settled.wait(longest));
    auto *hex = qobject_cast<HexView *>(m_viewer->shown());
    QVERIFY(hex);
    QCOMPARE(hex->shownLines(),
             QStringList{
                 u"00000000  70 6f 72 74 20 32 32 20 63 6c 6f 73 65 64 0a     port 22 closed."_s});
    find<QToolButton>(u"asBytes"_s)->click();
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(m_viewer->shown()));
}

void TestEvidenceViewer::bytesOfALargeContentOpenAtOnce()
{
    // 256 MiB of which the last line is known.
    const QString path = m_opened->sample.path(u"large.bin"_s);
    constexpr qint64 size = 256LL << 20;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(size));
    QVERIFY(file.seek(size - 4));
    file.write("end!");
    file.close();
    QString id;
    QVERIFY(m_opened->act([&](Workspace &w) -> Status {
        QFile content(path);
        content.open(QIODevice::ReadOnly);
        const auto added = w.addEvidence(w.assessments()->first().id, content,
                                         {.fileName = u"large.bin"_s, .provisions = {}});
        id = added ? added->id : QString();
        return added ? Status(Ok) : Status(added.error());
    }));
    QVERIFY(file.remove());
    QElapsedTimer clock;
    clock.start();
    open(id);
    auto *hex = qobject_cast<HexView *>(m_viewer->shown());
    QVERIFY(hex);
    const qint64 opened = clock.elapsed();
    QSignalSpy settled(m_viewer.get(), &EvidenceViewer::settled);
    QTest::keyClick(hex, Qt::Key_End);
    QVERIFY(!settled.isEmpty() || settled.wait(longest));
    QVERIFY2(hex->shownLines().constLast().endsWith(u"end!"_s),
             qPrintable(hex->shownLines().constLast()));
    QVERIFY2(opened < 2000, QByteArray::number(opened).constData()); // reading all takes longer
}

void TestEvidenceViewer::hexReadsOnlyWhatIsSeen()
{
    constexpr qint64 size = 4LL << 30;
    HexView hex;
    qint64 asked = 0;
    connect(&hex, &HexView::wanted, &hex, [&](qint64 offset, qint64 length) {
        asked += length;
        QByteArray part(length, '\0');
        for (qint64 at = 0; at < length; ++at)
            part[at] = char((offset + at) / 16 % 251);
        QMetaObject::invokeMethod(
            &hex, [&hex, offset, part] { hex.setPart(offset, part); }, Qt::QueuedConnection);
    });
    hex.resize(900, 500);
    hex.show();
    hex.setSize(size);
    for (const qint64 offset : {qint64(0), qint64(160), size / 2, size - 16, qint64(65'536 - 16)}) {
        hex.goTo(offset);
        QTRY_VERIFY(!hex.shownLines().constFirst().contains(u".. "_s));
        const int byte = int(hex.firstShown() / 16 % 251);
        QVERIFY(
            hex.shownLines().constFirst().contains(u"  %1 "_s.arg(byte, 2, 16, QLatin1Char('0'))));
    }
    QTest::keyClick(&hex, Qt::Key_Home);
    QCOMPARE(hex.firstShown(), 0);
    QTest::keyClick(&hex, Qt::Key_End);
    QVERIFY(hex.firstShown() > size - 16 * 100);
    QTest::keyClick(&hex, Qt::Key_PageUp);
    QVERIFY(hex.firstShown() < size - 16 * 20);
    QVERIFY2(asked < 1 << 20, QByteArray::number(asked).constData());
}

void TestEvidenceViewer::staysAliveWithHostileContent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    const QByteArray good = pdf(2);
    QTest::newRow("picture of 60000 by 60000") << u"a.png"_s << pngThatClaims(60'000);
    QTest::newRow("picture of 9999 by 9999 that is not there") << u"a.png"_s << pngThatClaims(9999);
    QTest::newRow("picture larger than any number") << u"a.png"_s << pngThatClaims(0x7fffffff);
    QTest::newRow("broken PDF") << u"a.pdf"_s << good.first(good.size() / 2);
    QTest::newRow("PDF without an end") << u"a.pdf"_s << QByteArray("%PDF-1.7\n1 0 obj\n<<");
    QTest::newRow("PDF that nests")
        << u"a.pdf"_s << QByteArray("%PDF-1.7\n1 0 obj\n") + QByteArray(1 << 20, '[');
    QTest::newRow("PDF whose pages are each other")
        << u"a.pdf"_s
        << QByteArray("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                      "2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2147483647>>endobj\n"
                      "trailer<</Root 1 0 R/Size 3>>\n%%EOF\n");
    QTest::newRow("PDF of a huge page")
        << u"a.pdf"_s
        << QByteArray("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                      "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page"
                      "/Parent 2 0 R/MediaBox[0 0 1e30 1e-30]>>endobj\n"
                      "trailer<</Root 1 0 R/Size 4>>\n%%EOF\n");
    QTest::newRow("half a JPEG") << u"a.jpg"_s << QByteArray::fromHex("ffd8ffe000104a46494600");
}

void TestEvidenceViewer::staysAliveWithHostileContent()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const QString id = add(name, content);
    QElapsedTimer still;
    qint64 longestPause = 0;
    QTimer tick;
    connect(&tick, &QTimer::timeout, &tick,
            [&] { longestPause = qMax(longestPause, still.restart()); });
    tick.start(5ms);
    still.start();
    open(id);
    // Whatever came of it, bytes are always to be had, and the window was never held up.
    QVERIFY2(longestPause < 1500, QByteArray::number(longestPause).constData());
    if (!qobject_cast<PageView *>(m_viewer->shown()))
        QVERIFY(qobject_cast<HexView *>(m_viewer->shown())
                || qobject_cast<QPlainTextEdit *>(m_viewer->shown()));
    open(add(u"sound.png"_s, png({30, 20}, Qt::red)));
    QVERIFY(qobject_cast<PageView *>(m_viewer->shown()));
}

void TestEvidenceViewer::foldsEndlessLines()
{
    QElapsedTimer clock;
    clock.start();
    open(add(u"a.txt"_s, QByteArray(8 << 20, 'a')));
    auto *text = qobject_cast<QPlainTextEdit *>(m_viewer->shown());
    QVERIFY(text);
    const QStringList lines = text->toPlainText().split(u'\n');
    for (const QString &line : lines)
        QVERIFY(line.size() <= 500);
    QCOMPARE(lines.join(QString()), QString(256 << 10, u'a'));
    QVERIFY(says(m_viewer.get(), u"beginning"_s));
    QVERIFY(clock.elapsed() < longest);
    // Folding never cuts a character in two.
    open(add(u"b.txt"_s, QString(QString(499, u'a') + u"🔒🔒"_s + QString(600, u'b')).toUtf8()));
    QVERIFY(!text->toPlainText().toUtf8().contains("\xef\xbf\xbd"));
    QVERIFY(says(m_viewer.get(), u"folded"_s));
    open(add(u"c.txt"_s, "short\n"));
    QVERIFY(!says(m_viewer.get(), u"folded"_s));
}

void TestEvidenceViewer::givesUpWhatTakesTooLong()
{
    m_viewer->drawing().setProgram(u"tail"_s); // reads everything and answers nothing
    m_viewer->drawing().setPatience(50ms);
    open(add(u"a.png"_s, png({30, 20}, Qt::red)));
    QVERIFY(qobject_cast<HexView *>(m_viewer->shown()));
    QVERIFY(says(m_viewer.get(), u"takes too long"_s));
}

void TestEvidenceViewer::goesOnWhenTheDrawingProgramCrashes()
{
    m_viewer->drawing().setProgram(u"false"_s);
    open(add(u"a.png"_s, png({30, 20}, Qt::red)));
    QVERIFY(qobject_cast<HexView *>(m_viewer->shown()));
    QVERIFY(says(m_viewer.get(), u"cannot be drawn"_s));
    m_viewer->drawing().setProgram(u"yes"_s); // floods
    open(add(u"b.png"_s, png({30, 20}, Qt::blue)));
    QVERIFY(qobject_cast<HexView *>(m_viewer->shown()));
}

void TestEvidenceViewer::saysWhenTheDrawingProgramIsMissing()
{
    m_viewer->drawing().setProgram(m_opened->sample.path(u"nothing"_s));
    open(add(u"a.png"_s, png({30, 20}, Qt::red)));
    QVERIFY(qobject_cast<HexView *>(m_viewer->shown()));
    QVERIFY(says(m_viewer.get(), u"cannot be shown as a picture"_s));
}

void TestEvidenceViewer::showsRevisions()
{
    const QString id = add(u"a.txt"_s, "first");
    open(id);
    auto *choice = find<QComboBox>(u"revision"_s);
    QVERIFY(!choice->isVisible()); // there is only one
    QVERIFY(m_opened->sample.write(u"second.txt"_s, "second"));
    m_viewer->acts().addRevision(m_opened->sample.path(u"second.txt"_s));
    auto *text = qobject_cast<QPlainTextEdit *>(m_viewer->shown());
    QVERIFY(text);
    QTRY_COMPARE_WITH_TIMEOUT(text->toPlainText(), u"second"_s, longest);
    QTRY_VERIFY(choice->isVisible());
    QCOMPARE(choice->count(), 2);
    m_viewer->showRevision(1);
    QTRY_COMPARE(text->toPlainText(), u"first"_s);
    QVERIFY(says(m_viewer.get(), u"a.txt"_s));
    QCOMPARE(choice->currentData().toInt(), 1);
    const QString copy = m_opened->sample.path(u"copy.txt"_s);
    m_viewer->acts().saveCopy(copy);
    QTRY_COMPARE(m_opened->sample.read(u"copy.txt"_s),
                 QByteArray("first")); // the one that is shown
}

void TestEvidenceViewer::changesWhatIsSaidOfIt()
{
    const QString id = add(u"a.txt"_s, "first");
    open(id);
    find<QToolButton>(u"details"_s)->click();
    QCOMPARE(m_viewer->shown(), m_viewer->findChild<EvidenceDetails *>());
    find<QCheckBox>(u"evidenceConfidential"_s)->click();
    QTRY_VERIFY(item(id).confidential);
    QTRY_VERIFY(says(m_viewer.get(), u"confidential"_s));
    find<QCheckBox>(u"evidenceExpires"_s)->click();
    QTRY_VERIFY(item(id).expires.isValid());
    QTRY_VERIFY(find<QDateEdit>(u"evidenceLastDay"_s)->isEnabled());
    find<QDateEdit>(u"evidenceLastDay"_s)->setDate(QDate(2020, 5, 3));
    QTRY_COMPARE(item(id).expires, QDate(2020, 5, 3));
    QTRY_VERIFY(says(m_viewer.get(), u"Expired 3 May 2020"_s));
    auto *title = find<QLineEdit>(u"evidenceTitle"_s);
    title->setText(u"Base label"_s);
    Q_EMIT title->editingFinished();
    QTRY_COMPARE(item(id).title, u"Base label"_s);
    QTRY_VERIFY(says(m_viewer.get(), u"Base label"_s));
    // And taken back, one after the other; the form follows.
    for (int i = 0; i < 4; ++i) {
        QSignalSpy changed(m_opened->session.get(), &Session::changed);
        m_opened->session->undo();
        QVERIFY(!changed.isEmpty() || changed.wait(longest));
    }
    QCOMPARE(item(id).title, u"a.txt"_s);
    QVERIFY(!item(id).confidential);
    QVERIFY(!item(id).expires.isValid());
    QVERIFY(!find<QCheckBox>(u"evidenceConfidential"_s)->isChecked());
    QVERIFY(!find<QCheckBox>(u"evidenceExpires"_s)->isChecked());
    QCOMPARE(title->text(), u"a.txt"_s);
}

void TestEvidenceViewer::refusesAnEmptyTitle()
{
    const QString id = add(u"a.txt"_s, "first");
    open(id);
    find<QToolButton>(u"details"_s)->click();
    auto *title = find<QLineEdit>(u"evidenceTitle"_s);
    title->setText(u"  "_s);
    Q_EMIT title->editingFinished();
    QTRY_VERIFY(says(m_viewer.get(), u"1 to 500"_s));
    QCOMPARE(title->text(), u"a.txt"_s);
    QCOMPARE(item(id).title, u"a.txt"_s);
}

void TestEvidenceViewer::editsLinks()
{
    const QString id = add(u"a.txt"_s, "first");
    open(id);
    find<QToolButton>(u"details"_s)->click();
    auto *list = find<QListWidget>(u"evidenceProvisions"_s);
    const auto row = [&](const QString &provision) {
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->data(Qt::UserRole) == provision)
                return list->item(i);
        }
        return static_cast<QListWidgetItem *>(nullptr);
    };
    QCOMPARE(row(u"CoP-1.1"_s)->checkState(), Qt::Checked);
    row(u"CoP-3.1"_s)->setCheckState(Qt::Checked);
    QTRY_COMPARE(item(id).provisions, QStringList({u"CoP-1.1"_s, u"CoP-3.1"_s}));
    list->setCurrentItem(row(u"CoP-1.1"_s));
    QTest::keyClick(list, Qt::Key_Space);
    QTRY_COMPARE(item(id).provisions, QStringList{u"CoP-3.1"_s});
    QTRY_VERIFY(says(m_viewer.get(), u"serves CoP-3.1"_s));
}

void TestEvidenceViewer::savesACopyAndAProof()
{
    const QString id = add(u"a.txt"_s, "first");
    add(u"b.txt"_s, "second");
    open(id);
    m_viewer->acts().saveProof(m_opened->sample.path(u"proof.json"_s));
    QTRY_VERIFY(!m_opened->sample.read(u"proof.json"_s).isEmpty());
    const auto proof = readProof(m_opened->sample.read(u"proof.json"_s), u"proof.json"_s);
    QVERIFY_OK(proof);
    QCOMPARE(proof->root, manifestRoot(m_opened->session->assessment().evidence));
    QCOMPARE(proof->item[u"id"_s].toString(), id);
    m_viewer->acts().saveCopy(u"/nowhere/copy.txt"_s);
    QTRY_VERIFY(says(m_viewer.get(), u"cannot be saved"_s));
}

void TestEvidenceViewer::stopsSavingWhenCancelled()
{
    const QString id = add(u"a.bin"_s, QByteArray(32 << 20, '\0'));
    open(id);
    const QString path = m_opened->sample.path(u"copy.bin"_s);
    m_viewer->acts().saveCopy(path);
    auto *tile = m_viewer->findChild<TransferTile *>();
    QVERIFY(tile);
    tile->findChild<QToolButton *>()->click(); // before the workspace's thread has got to its end
    QTRY_VERIFY_WITH_TIMEOUT(!m_viewer->findChild<TransferTile *>(), longest);
    QVERIFY(!QFile::exists(path) || QFileInfo(path).size() == 32 << 20);
}

void TestEvidenceViewer::checksAllEvidence()
{
    add(u"a.txt"_s, "first");
    QPointer<forms::EvidenceCheck> check =
        new forms::EvidenceCheck(*m_opened->session, m_viewer.get());
    check->open();
    QTRY_VERIFY(says(check, u"items: 1"_s));
    check->findChild<QPushButton *>()->click();
    QTRY_VERIFY(!check);
}

void TestEvidenceViewer::closesWhenTakenBack()
{
    open(add(u"a.txt"_s, "first"));
    QSignalSpy closed(m_viewer.get(), &EvidenceViewer::closeRequested);
    m_opened->session->undo();
    QTRY_COMPARE(closed.size(), 1);
}

void TestEvidenceViewer::expiresWhileTheWindowIsOpen()
{
    // A session on a workspace whose clock the test holds.
    const SampleWorkspace sample;
    std::atomic<qint64> now = QDateTime({2027, 5, 3}, {23, 59, 59}, Qt::UTC).toSecsSinceEpoch();
    const auto desk = std::make_shared<WorkspaceThread>();
    QVERIFY_OK(
        desk->create(sample.path(),
                     {.actor = u"ada"_s,
                      .clock = [&now] { return QDateTime::fromSecsSinceEpoch(now, Qt::UTC); }})
            .result());
    const QString id = *desk->run([](Workspace &w) {
                                const auto made = SampleWorkspace::assess(w);
                                (void)w.answer(*made, SampleWorkspace::answer(u"CoP-1.1"_s));
                                const auto shown =
                                    SampleWorkspace::show(w, *made, "seen", {u"CoP-1.1"_s});
                                (void)w.changeEvidence(shown->id, {.expires = QDate(2027, 5, 3)});
                                return made;
                            })
                            .result();
    Session session(desk);
    QSignalSpy opened(&session, &Session::opened);
    session.open(id);
    QVERIFY(!opened.isEmpty() || opened.wait(longest));
    QVERIFY(session.assessment().hasEvidenceFor(u"CoP-1.1"_s));
    QSignalSpy newDay(&session, &Session::dayChanged);
    QSignalSpy changed(&session, &Session::changed);
    now += 1;
    session.lookAtTheDay();
    QVERIFY(!changed.isEmpty() || changed.wait(longest));
    QCOMPARE(newDay.size(), 1);
    QVERIFY(!session.assessment().hasEvidenceFor(u"CoP-1.1"_s));
    QCOMPARE(session.assessment().evidenceOf(u"CoP-1.1"_s).size(), 1);
}

void TestEvidenceViewer::hasNamesForAll()
{
    open(add(u"a.pdf"_s, pdf(2)));
    QCOMPARE(unnamed(m_viewer.get()), QStringList());
    find<QToolButton>(u"details"_s)->click();
    QCOMPARE(unnamed(m_viewer.get()), QStringList());
}

QTEST_MAIN(TestEvidenceViewer)
#include "tst_evidenceviewer.moc"
