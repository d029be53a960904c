#include "forms/calibrationdialog.h"
#include "forms/mainwindow.h"
#include "forms/page.h"
#include "forms/preferences.h"
#include "forms/printpage.h"
#include "forms/rows/errorbanner.h"
#include "forms/sheetmap.h"
#include "forms/theme.h"
#include "labels/printrecord.h"
#include "support/commandline.h"
#include "support/finders.h"
#include "support/privatecups.h"
#include "support/testsupport.h"

#include <QApplication>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::contentOf;
using commandline::demoFile;
using commandline::Lamp;
using commandline::writeFile;
using forms::PrintPage;

namespace {

/// Signed labels, made once with the real program, and who to trust.
struct SignedLabels
{
    SignedLabels()
    {
        const Lamp lamp = Lamp::begin(bench);
        lamp.finish(bench);
        bench.run({u"identity"_s, u"demo"_s, bench.file(u"demo"_s)});
        issue(lamp, u"information"_s, information);
        issue(lamp, u"endorsement"_s, endorsement);
    }

    void issue(const Lamp &lamp, const QString &kind, const QString &file) const
    {
        bench.run({u"label"_s, u"issue"_s, lamp.assessment, u"--kind"_s, kind, u"--identity"_s,
                   bench.file(u"demo/signer.p12"_s), u"--passphrase-file"_s,
                   bench.file(u"demo/passphrase.txt"_s), u"-o"_s, file});
    }

    Bench bench;
    QString information = bench.file(u"information.pdf"_s);
    QString endorsement = bench.file(u"endorsement.pdf"_s);
    QString root = bench.file(u"demo/root.pem"_s);
};

template<typename Control>
Control *controlNamed(const QWidget *page, const QString &name)
{
    for (Control *control : page->findChildren<Control *>()) {
        if (control->accessibleName() == name)
            return control;
    }
    return nullptr;
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

/// The printer's desk as a person uses it, in a window without a workspace.
class TestPrintPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void opensWithoutAWorkspaceAndGoesBack();
    void saysWhatEachLabelIs();
    void makesTheSameFileAsTheVerb();
    void printsNothingThatIsNotValidWithoutAReason();
    void beginsWhereThePersonClicks();
    void editsOfTheListAreUndone();
    void saysWhatDoesNotFit();
    void aFileThatDoesHarmIsToldOf();
    void savesAndRecords();
    void printsTheBytesThatAreShown();
    void calibratesThePrinter();
    void takesDroppedLabels();

private:
    PrintPage *page() { return m_window->findChild<PrintPage *>(); }
    forms::PrintDesk &desk() { return page()->desk(); }
    void choose(const QString &stock);
    void open(const QStringList &files);

    std::unique_ptr<SignedLabels> m_labels;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<forms::Preferences> m_preferences;
    std::unique_ptr<forms::MainWindow> m_window;
};

void TestPrintPage::initTestCase()
{
    m_labels = std::make_unique<SignedLabels>();
    QVERIFY(contentOf(m_labels->information).startsWith("%PDF-"));
    QVERIFY(contentOf(m_labels->endorsement).startsWith("%PDF-"));
}

void TestPrintPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_folder->filePath(u"data"_s).toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_folder->filePath(u"config"_s).toLocal8Bit());
    m_preferences = std::make_unique<forms::Preferences>(m_folder->filePath(u"settings.ini"_s));
    m_preferences->setTrustedFiles({m_labels->root});
    forms::Theme::apply(*qApp, forms::Appearance::Light);
    m_window = std::make_unique<forms::MainWindow>(*m_preferences, u"petra"_s);
    m_window->resize(1280, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->go(u"print"_s);
    QVERIFY(page());
}

void TestPrintPage::cleanup()
{
    m_window.reset();
    m_preferences.reset();
    m_folder.reset();
}

void TestPrintPage::choose(const QString &stock)
{
    auto *combo = controlNamed<QComboBox>(page(), u"Label stock"_s);
    QVERIFY(combo);
    combo->setCurrentIndex(combo->findData(stock));
    Q_EMIT combo->activated(combo->currentIndex());
}

void TestPrintPage::open(const QStringList &files)
{
    desk().addFiles(files);
    QTRY_VERIFY_WITH_TIMEOUT(
        std::all_of(desk().list()->entries().begin(), desk().list()->entries().end(),
                    [&](const auto &entry) { return desk().list()->checkOf(entry) != nullptr; }),
        30000);
}

void TestPrintPage::opensWithoutAWorkspaceAndGoesBack()
{
    QCOMPARE(m_window->session(), nullptr);
    QCOMPARE(m_window->currentPage()->pageId(), u"print"_s);
    m_window->go(u"start"_s);
    QCOMPARE(m_window->currentPage()->pageId(), u"welcome"_s);
    for (QPushButton *button : m_window->currentPage()->findChildren<QPushButton *>()) {
        if (button->text().contains(u"Print labels"_s))
            button->click();
    }
    QCOMPARE(m_window->currentPage()->pageId(), u"print"_s);
}

void TestPrintPage::saysWhatEachLabelIs()
{
    QByteArray broken = contentOf(m_labels->information);
    broken[broken.size() / 3] = char(broken[broken.size() / 3] ^ 1);
    const QString changed = m_folder->filePath(u"changed.pdf"_s);
    QVERIFY(writeFile(changed, broken));
    open({m_labels->endorsement, changed});
    const auto *list = desk().list();
    QCOMPARE(list->index(0, 2).data(Qt::DisplayRole).toString(), u"valid"_s);
    QVERIFY(list->index(0, 0).data(Qt::DisplayRole).toString().startsWith(u"PPT-"_s));
    QVERIFY(!list->index(0, 1).data(Qt::DisplayRole).toString().isEmpty());
    QCOMPARE(list->index(1, 2).data(Qt::DisplayRole).toString(), u"not valid"_s);
}

void TestPrintPage::makesTheSameFileAsTheVerb()
{
    choose(u"a4-5x13-38x21"_s);
    m_window->findChild<forms::SheetMap *>()->setStart(4);
    choose(u"a4-3x5-70x50"_s);
    open({m_labels->endorsement});
    desk().list()->setCopies(0, 20);
    QTRY_VERIFY_WITH_TIMEOUT(desk().made(), 30000);
    QCOMPARE(desk().made()->placed, 20);
    const QString file = m_labels->bench.file(u"verb-%1.pdf"_s.arg(qHash(this)));
    COMPARE_CODE(m_labels->bench.run({u"print"_s, u"impose"_s, m_labels->endorsement + u"*20"_s,
                                      u"--stock"_s, u"a4-3x5-70x50"_s, u"--start"_s, u"4"_s,
                                      u"--trust"_s, m_labels->root, u"-o"_s, file}),
                 0);
    QCOMPARE(sha256(desk().made()->pdf), sha256(contentOf(file)));
}

void TestPrintPage::printsNothingThatIsNotValidWithoutAReason()
{
    choose(u"roll-100x150"_s);
    QVERIFY_OK(desk().setTrust({}));
    open({m_labels->information});
    auto *reason = controlNamed<QLineEdit>(page(), u"Why labels that are not valid are printed"_s);
    QTRY_VERIFY(reason->isVisible());
    QTest::qWait(400); // longer than the desk waits before it makes a file
    QVERIFY(!desk().made());
    reason->setText(u"proof for the customer"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk().made(), 30000);
}

void TestPrintPage::beginsWhereThePersonClicks()
{
    choose(u"a4-2x2-105x148"_s);
    open({m_labels->information});
    QTRY_VERIFY_WITH_TIMEOUT(desk().made(), 30000);
    const QByteArray before = desk().made()->pdf;
    auto *map = m_window->findChild<forms::SheetMap *>();
    QTest::mouseClick(map, Qt::LeftButton, {}, QPoint(map->width() * 3 / 4, map->height() / 4));
    QCOMPARE(map->start(), 2);
    QCOMPARE(desk().form().options.start, 2);
    QTRY_VERIFY_WITH_TIMEOUT(desk().made() && desk().made()->pdf != before, 30000);
    QTest::keyClick(map, Qt::Key_Down);
    QCOMPARE(desk().form().options.start, 4);
}

void TestPrintPage::editsOfTheListAreUndone()
{
    open({m_labels->information, m_labels->endorsement});
    auto *copies = controlNamed<QSpinBox>(page(), u"Copies of the selected label"_s);
    copies->setValue(7);
    QCOMPARE(desk().list()->entries().at(0).copies, 7);
    desk().list()->remove(1);
    QCOMPARE(desk().list()->entries().size(), 1);
    QAction *undo = actionWith(*m_window, u"Undo"_s);
    QVERIFY(undo && undo->isEnabled());
    QVERIFY2(undo->toolTip().contains(u"remove a label"_s), qPrintable(undo->toolTip()));
    undo->trigger();
    QCOMPARE(desk().list()->entries().size(), 2);
    undo->trigger();
    QCOMPARE(desk().list()->entries().at(0).copies, 1);
    actionWith(*m_window, u"Redo"_s)->trigger();
    QCOMPARE(desk().list()->entries().at(0).copies, 7);
}

void TestPrintPage::saysWhatDoesNotFit()
{
    choose(u"a4-3x7-63x38"_s);
    open({m_labels->information});
    auto *banner = page()->findChild<forms::ErrorBanner *>();
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 30000);
    QVERIFY2(banner->text().contains(u"74 × 148 mm"_s), qPrintable(banner->text()));
    QVERIFY(!desk().made());
    choose(u"roll-100x150"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk().made(), 30000);
    QVERIFY(!banner->isVisible());
}

void TestPrintPage::aFileThatDoesHarmIsToldOf()
{
    // Forty thousand levels of a page tree end a program that walks them.
    QByteArray deep = "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n";
    for (int i = 2; i < 40000; ++i)
        deep += QByteArray::number(i) + " 0 obj <</Type/Pages/Count 1/Kids["
                + QByteArray::number(i + 1) + " 0 R]>> endobj\n";
    deep += "trailer <</Root 1 0 R/Size 40000>>\nstartxref\n0\n%%EOF\n";
    const QString file = m_folder->filePath(u"deep.pdf"_s);
    QVERIFY(writeFile(file, deep));
    open({file, m_labels->endorsement});
    QVERIFY(desk().list()->index(0, 2).data(Qt::DisplayRole).toString() != u"valid"_s);
    QCOMPARE(desk().list()->index(1, 2).data(Qt::DisplayRole).toString(), u"valid"_s);
}

void TestPrintPage::savesAndRecords()
{
    choose(u"roll-100x150"_s);
    open({m_labels->information});
    desk().list()->setCopies(0, 3);
    QTRY_VERIFY_WITH_TIMEOUT(desk().made() && desk().made()->placed == 3, 30000);
    QSignalSpy done(&desk(), &forms::PrintDesk::done);
    QTest::mouseClick(buttonWith(page(), u"Save"_s), Qt::LeftButton);
    auto *dialog = page()->window()->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QVERIFY2(dialog->selectedFiles().constFirst().endsWith(u"-roll-100x150-100x150mm.pdf"_s),
             qPrintable(dialog->selectedFiles().constFirst()));
    dialog->reject();
    const QString file = m_folder->filePath(u"sheets.pdf"_s);
    desk().save(file);
    QCOMPARE(done.size(), 1);
    QCOMPARE(contentOf(file), desk().made()->pdf);
    const auto record = labels::PrintRecord().read();
    QVERIFY_OK(record);
    QCOMPARE(record->lines.size(), 1);
    QCOMPARE(record->lines.first().job.who, u"petra"_s);
    QCOMPARE(record->lines.first().job.file, file);
    QCOMPARE(record->lines.first().job.labels.first().copies, 3);
    QCOMPARE(record->lines.first().job.sha256.toHex(), sha256(contentOf(file)));
}

void TestPrintPage::printsTheBytesThatAreShown()
{
    PrivateCups cups;
    QVERIFY2(cups.problem().isEmpty(), qPrintable(cups.problem()));
    QVERIFY(cups.addQueue(u"office"_s));
    qputenv("CUPS_SERVER", cups.socket().toLocal8Bit());
    QSignalSpy found(&desk(), &forms::PrintDesk::printersFound);
    QTRY_VERIFY_WITH_TIMEOUT((desk().findPrinters(), found.size() > 1), 20000);
    auto *printer = controlNamed<QComboBox>(page(), u"Printer"_s);
    QTRY_COMPARE(printer->currentData().toString(), u"office"_s);
    choose(u"roll-100x150"_s);
    open({m_labels->information});
    auto *button = buttonWith(page(), u"Print"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk().made() && button->isEnabled(), 30000);
    QSignalSpy done(&desk(), &forms::PrintDesk::done);
    button->click();
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30000);
    qunsetenv("CUPS_SERVER");
    QCOMPARE(sha256(cups.printed(u"office"_s)), sha256(desk().made()->pdf));
    QCOMPARE(labels::PrintRecord().read()->lines.first().job.printer, u"office"_s);
}

void TestPrintPage::calibratesThePrinter()
{
    forms::CalibrationDialog dialog(u"office calibrated"_s,
                                    *stockOf(labels::builtInStock(), u"a4-3x7-63x38"_s));
    controlNamed<QDoubleSpinBox>(&dialog, u"From the left edge of the paper to the first line"_s)
        ->setValue(21.5);
    QSignalSpy kept(&dialog, &QDialog::accepted);
    buttonWith(&dialog, u"Keep"_s)->click();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(labels::correctionOf(u"office calibrated"_s).dx, -1.5);
    // Nonsense is told, and nothing is kept.
    controlNamed<QDoubleSpinBox>(&dialog, u"From the first line to the last, across"_s)
        ->setValue(90);
    buttonWith(&dialog, u"Keep"_s)->click();
    QCOMPARE(kept.size(), 1);
    QVERIFY(!dialog.findChild<forms::ErrorBanner *>()->text().isEmpty());
    QCOMPARE(labels::correctionOf(u"office calibrated"_s).dx, -1.5);
    if (qEnvironmentVariableIsSet("ASSAY_PICTURES")) {
        dialog.show();
        dialog.grab().save(qEnvironmentVariable("ASSAY_PICTURES") + u"/calibrate.png"_s);
    }
}

void TestPrintPage::takesDroppedLabels()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_labels->information)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(page(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(page(), &drop);
    QCOMPARE(desk().list()->entries().size(), 1);
    if (qEnvironmentVariableIsSet("ASSAY_PICTURES")) {
        const QString folder = qEnvironmentVariable("ASSAY_PICTURES");
        m_window->resize(1280, 1100);
        QTRY_VERIFY(desk().list()->checkOf(desk().list()->entries().first()));
        choose(u"a4-2x2-105x148"_s);
        desk().list()->setCopies(0, 6);
        QTRY_VERIFY_WITH_TIMEOUT(desk().made() && desk().made()->placed == 6, 30000);
        QTest::qWait(500);
        m_window->grab().save(folder + u"/light.png"_s);
        forms::Theme::apply(*qApp, forms::Appearance::Dark);
        QTest::qWait(300);
        m_window->grab().save(folder + u"/dark.png"_s);
        forms::Theme::apply(*qApp, forms::Appearance::Light);
        QFont font = qApp->font();
        font.setPointSizeF(font.pointSizeF() * 2);
        qApp->setFont(font);
        QTest::qWait(300);
        m_window->grab().save(folder + u"/large.png"_s);
        font.setPointSizeF(font.pointSizeF() / 2);
        qApp->setFont(font);
        desk().list()->remove(0);
        QTest::qWait(300);
        m_window->grab().save(folder + u"/empty.png"_s);
    }
}

QTEST_MAIN(TestPrintPage)
#include "tst_printpage.moc"
