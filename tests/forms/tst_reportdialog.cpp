#include "forms/reportdialog.h"

#include "forms/identitychooser.h"
#include "forms/rows/errorbanner.h"
#include "forms/transfertile.h"
#include "support/finders.h"
#include "support/openedsession.h"
#include "support/openwindow.h"
#include "support/reportfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forms;

/// The report, asked for in the window.
class TestReportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWindowOffersIt();
    void isAsHighAsWhatItHolds();
    void writesEachForm_data();
    void writesEachForm();
    void planIsForWhomItIsAskedFor();
    void planBeginsWithWhomTheWindowShows();
    void attachesToThePdf();
    void signsThePdf();
    void asksForTheKeyBeforeItWrites();
    void canBeCancelled();
    void saysWhatWentWrong();
    void worksByKeyboard();

private:
    /// The dialog with a form chosen.
    static ReportDialog *choose(OpenWindow &open, labels::ReportFace face);
    static QCheckBox *checkWith(const ReportDialog *dialog, const QString &words);

    SampleWorkspace m_files;
    QString m_id;
};

void TestReportDialog::initTestCase()
{
    auto workspace = m_files.create();
    QVERIFY_OK(workspace);
    m_id = reportfixture::make(*workspace).assessment;
}

void TestReportDialog::theWindowOffersIt()
{
    OpenWindow open(m_files.path(), {.assessment = {}, .page = u"start"_s});
    QAction *act = actionWith(open.window, u"Report"_s);
    QVERIFY(act);
    QVERIFY(!act->isEnabled()); // no assessment is open
    QCOMPARE(act->shortcut(), QKeySequence(QKeySequence::Print));

    OpenWindow review(m_files.path(), {.assessment = m_id, .page = u"review"_s});
    QVERIFY(actionWith(review.window, u"Report"_s)->isEnabled());
    QPushButton *button = buttonWith(review.window.currentPage(), u"Report"_s);
    QVERIFY(button);
    button->click();
    QVERIFY(review.window.findChild<ReportDialog *>());
}

ReportDialog *TestReportDialog::choose(OpenWindow &open, labels::ReportFace face)
{
    actionWith(open.window, u"Report"_s)->trigger();
    auto *dialog = open.window.findChild<ReportDialog *>();
    if (!dialog)
        return nullptr;
    dialog->findChildren<QRadioButton *>().at(labels::isGapFace(face) ? 1 : 0)->click();
    auto *form = dialog->findChildren<QComboBox *>().at(0);
    form->setCurrentIndex(form->findData(int(face)));
    return form->currentIndex() < 0 ? nullptr : dialog;
}

QCheckBox *TestReportDialog::checkWith(const ReportDialog *dialog, const QString &words)
{
    const auto boxes = dialog->findChildren<QCheckBox *>();
    const auto found = std::find_if(boxes.begin(), boxes.end(), [&](const QCheckBox *box) {
        return QString(box->text()).remove(u'&').contains(words);
    });
    return found == boxes.end() ? nullptr : *found;
}

// Nothing is below the edge while the screen has room for it.
void TestReportDialog::isAsHighAsWhatItHolds()
{
    OpenWindow open(m_files.path(), {.assessment = m_id, .page = u"review"_s});
    for (const auto face :
         {labels::ReportFace::Pdf, labels::ReportFace::GapPdf, labels::ReportFace::Json}) {
        ReportDialog *dialog = choose(open, face);
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        const auto *area = dialog->findChild<QScrollArea *>();
        QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
        QVERIFY2(dialog->height() < dialog->screen()->availableGeometry().height() * 9 / 10,
                 "the screen of this test is too small for it");
        delete dialog;
    }
}

void TestReportDialog::writesEachForm_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("json") << u"json"_s << QByteArray("{\"actionPlan\"");
    QTest::newRow("oscal") << u"oscal"_s << QByteArray("{\"assessment-results\"");
    QTest::newRow("sarif") << u"sarif"_s << QByteArray("{\"$schema\"");
    QTest::newRow("junit") << u"junit"_s << QByteArray("<?xml");
    QTest::newRow("csv") << u"csv"_s << QByteArray("state,");
    QTest::newRow("gap-pdf") << u"gap-pdf"_s << QByteArray("%PDF-");
    QTest::newRow("gap-html") << u"gap-html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("gap-json") << u"gap-json"_s << QByteArray("{\"actors\"");
    QTest::newRow("gap-csv") << u"gap-csv"_s << QByteArray("state,");
}

void TestReportDialog::writesEachForm()
{
    QFETCH(QString, form);
    QFETCH(QByteArray, beginning);
    OpenWindow open(m_files.path(), {.assessment = m_id, .page = u"review"_s});
    ReportDialog *dialog = choose(open, *labels::reportFaceFromId(form));
    QVERIFY(dialog);
    const QString name = u"report."_s + form;
    dialog->write(m_files.path(name));
    QVERIFY(!buttonWith(dialog, u"Write the report"_s)->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(says(dialog, u"is written"_s), 60000);
    QVERIFY(says(dialog, u"not finished"_s));
    QVERIFY(buttonWith(dialog, u"Open it"_s)->isVisible());
    QVERIFY2(m_files.read(name).startsWith(beginning), m_files.read(name).first(60).constData());
    QVERIFY(!m_files.read(name).contains(reportfixture::canary));
}

void TestReportDialog::planIsForWhomItIsAskedFor()
{
    OpenWindow open(m_files.path(), {.assessment = m_id, .page = u"review"_s});
    ReportDialog *dialog = choose(open, labels::ReportFace::GapJson);
    QVERIFY(dialog);
    auto *actor = dialog->findChildren<QComboBox *>().at(1);
    QVERIFY(actor->isVisible());
    actor->setCurrentIndex(actor->findData(u"retailer"_s));
    dialog->write(m_files.path(u"retailer.json"_s));
    QTRY_VERIFY_WITH_TIMEOUT(says(dialog, u"is written"_s), 60000);
    const QJsonObject plan = QJsonDocument::fromJson(m_files.read(u"retailer.json"_s)).object();
    QCOMPARE(plan[u"actors"].toArray(), QJsonArray{u"retailer"_s});
    QVERIFY(!plan[u"plan"].toArray().isEmpty());
    // The whole report is for everybody.
    dialog->findChildren<QRadioButton *>().at(0)->click();
    QVERIFY(!actor->isVisible());
}

void TestReportDialog::planBeginsWithWhomTheWindowShows()
{
    OpenWindow open(m_files.path(), {.assessment = m_id, .page = u"review"_s});
    open.window.session()->setAudience(u"retailer"_s);
    ReportDialog *dialog = choose(open, labels::ReportFace::GapHtml);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChildren<QComboBox *>().at(1)->currentText(), u"Retailers"_s);
    dialog->write(m_files.path(u"retailer.html"_s));
    QTRY_VERIFY_WITH_TIMEOUT(says(dialog, u"is written"_s), 60000);
    const QString page = QString::fromUtf8(m_files.read(u"retailer.html"_s));
    QVERIFY(page.contains(u"left out: they are for others"_s)); // not all that is open
    open.window.session()->setAudience({});
}

void TestReportDialog::attachesToThePdf()
{
    OpenWindow open(m_files.path(), {.assessment = m_id, .page = u"review"_s});
    ReportDialog *dialog = choose(open, labels::ReportFace::Pdf);
    QVERIFY(dialog);
    auto *attach = checkWith(dialog, u"Attach"_s);
    QVERIFY(attach);
    QVERIFY(attach->isVisible());
    QVERIFY(!attach->isChecked()); // a report is PDF/A-1 unless somebody wants more
    attach->click();
    if (qEnvironmentVariableIsSet("ASSAY_PICTURES"))
        dialog->grab().save(qEnvironmentVariable("ASSAY_PICTURES") + u"/attach.png"_s);
    dialog->write(m_files.path(u"attached.pdf"_s));
    QVERIFY(!attach->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(says(dialog, u"is written"_s), 60000);
    const QByteArray pdf = m_files.read(u"attached.pdf"_s);
    QVERIFY(pdf.contains("/UF (report.json)"));
    QVERIFY(pdf.contains("/UF (evidence-manifest.json)"));
    // A plan of action and other forms have none, and the choice stays for when there is a PDF.
    auto *form = dialog->findChildren<QComboBox *>().at(0);
    form->setCurrentIndex(form->findData(int(labels::ReportFace::Html)));
    QVERIFY(!attach->isVisible());
    dialog->write(m_files.path(u"bare.html"_s));
    QTRY_VERIFY_WITH_TIMEOUT(says(dialog, u"bare.html is written"_s), 60000);
    form->setCurrentIndex(form->findData(int(labels::ReportFace::Pdf)));
    QVERIFY(attach->isVisible() && attach->isChecked());
    dialog->findChildren<QRadioButton *>().at(1)->click();
    QVERIFY(!attach->isVisible());
}

void TestReportDialog::signsThePdf()
{
    OpenWindow open(m_files.path(), {.assessment = m_id, .page = u"review"_s});
    ReportDialog *dialog = choose(open, labels::ReportFace::Pdf);
    QVERIFY(dialog);
    auto *chooser = dialog->findChild<IdentityChooser *>();
    QVERIFY(!chooser->isVisible());
    checkWith(dialog, u"Sign"_s)->click();
    QVERIFY(chooser->isVisible());
    chooser->makeDemonstration(m_files.folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(!chooser->keyFile().isEmpty(), 20000);
    dialog->write(m_files.path(u"signed.pdf"_s));
    QTRY_VERIFY_WITH_TIMEOUT(says(dialog, u"is written"_s), 60000);
    const QByteArray pdf = m_files.read(u"signed.pdf"_s);
    QVERIFY(pdf.contains("/SubFilter /ETSI.CAdES.detached"));
    // Nothing to sign in another form.
    auto *form = dialog->findChildren<QComboBox *>().at(0);
    form->setCurrentIndex(form->findData(int(labels::ReportFace::Html)));
    QVERIFY(!chooser->isVisible());
    QVERIFY(!checkWith(dialog, u"Sign"_s)->isVisible());
}

void TestReportDialog::asksForTheKeyBeforeItWrites()
{
    OpenWindow open(m_files.path(), {.assessment = m_id, .page = u"review"_s});
    ReportDialog *dialog = choose(open, labels::ReportFace::GapPdf);
    QVERIFY(dialog);
    auto *chooser = dialog->findChild<IdentityChooser *>();
    checkWith(dialog, u"Sign"_s)->click();
    QVERIFY(chooser->keyFile().isEmpty() || !chooser->isComplete());
    dialog->write(m_files.path(u"unsigned.pdf"_s));
    QVERIFY(buttonWith(dialog, u"Write the report"_s)->isEnabled());
    QVERIFY(!QFile::exists(m_files.path(u"unsigned.pdf"_s)));
}

void TestReportDialog::canBeCancelled()
{
    OpenWindow open(m_files.path(), {.assessment = m_id, .page = u"review"_s});
    ReportDialog *dialog = choose(open, labels::ReportFace::Pdf);
    QVERIFY(dialog);
    dialog->write(m_files.path(u"cancelled.pdf"_s));
    auto *tile = dialog->findChild<TransferTile *>();
    QVERIFY(tile);
    auto *cancel = tile->findChild<QAbstractButton *>();
    QVERIFY(cancel);
    cancel->click();
    auto *problems = dialog->findChild<ErrorBanner *>();
    QTRY_VERIFY_WITH_TIMEOUT(problems->isVisible(), 60000);
    QVERIFY(!QFile::exists(m_files.path(u"cancelled.pdf"_s)));
    QVERIFY(buttonWith(dialog, u"Write the report"_s)->isEnabled());
}

void TestReportDialog::saysWhatWentWrong()
{
    OpenWindow open(m_files.path(), {.assessment = m_id, .page = u"review"_s});
    actionWith(open.window, u"Report"_s)->trigger();
    auto *dialog = open.window.findChild<ReportDialog *>();
    dialog->write(m_files.path(u"no/such/folder/report.pdf"_s));
    auto *problems = dialog->findChild<ErrorBanner *>();
    QTRY_VERIFY_WITH_TIMEOUT(problems->isVisible(), 20000);
    QVERIFY(!buttonWith(dialog, u"Open it"_s)->isVisible());
    QVERIFY(buttonWith(dialog, u"Write the report"_s)->isEnabled());
}

void TestReportDialog::worksByKeyboard()
{
    OpenWindow open(m_files.path(), {.assessment = m_id, .page = u"review"_s});
    actionWith(open.window, u"Report"_s)->trigger();
    auto *dialog = open.window.findChild<ReportDialog *>();
    const auto *chooser = dialog->findChild<IdentityChooser *>();
    QSet<QChar> keys;
    int captions = 0;
    const auto add = [&](const QString &text) {
        const qsizetype at = text.indexOf(u'&');
        if (at < 0)
            return;
        ++captions;
        keys.insert(text[at + 1].toLower());
    };
    for (const auto *button : dialog->findChildren<QAbstractButton *>()) {
        if (!chooser->isAncestorOf(button))
            add(button->text());
    }
    for (const auto *label : dialog->findChildren<QLabel *>()) {
        if (label->buddy() && !chooser->isAncestorOf(label))
            add(label->text());
    }
    QVERIFY(captions >= 7);
    QCOMPARE(keys.size(), captions); // no two the same
    const auto faces = dialog->findChildren<QRadioButton *>();
    QTest::keyClick(faces.at(1), Qt::Key_Space);
    QVERIFY(faces.at(1)->isChecked());
}

QTEST_MAIN(TestReportDialog)
#include "tst_reportdialog.moc"
