#include "forms/reportdialog.h"

#include "forms/rows/errorbanner.h"
#include "support/finders.h"
#include "support/openedsession.h"
#include "support/openwindow.h"
#include "support/reportfixture.h"

#include <QLabel>
#include <QRadioButton>
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
    void writesEachForm_data();
    void writesEachForm();
    void saysWhatWentWrong();
    void worksByKeyboard();

private:
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

void TestReportDialog::writesEachForm_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("pdf") << 0 << QByteArray("%PDF-");
    QTest::newRow("html") << 1 << QByteArray("<!DOCTYPE html>");
    QTest::newRow("json") << 2 << QByteArray("{\"asOf\"");
}

void TestReportDialog::writesEachForm()
{
    QFETCH(int, choice);
    QFETCH(QByteArray, beginning);
    OpenWindow open(m_files.path(), {.assessment = m_id, .page = u"review"_s});
    actionWith(open.window, u"Report"_s)->trigger();
    auto *dialog = open.window.findChild<ReportDialog *>();
    QVERIFY(dialog);
    dialog->findChildren<QRadioButton *>().at(choice)->click();
    const QString name = u"report%1"_s.arg(choice);
    dialog->write(m_files.path(name));
    QVERIFY(!buttonWith(dialog, u"Write the report"_s)->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(says(dialog, u"is written"_s), 20000);
    QVERIFY(says(dialog, u"not finished"_s));
    QVERIFY(buttonWith(dialog, u"Open it"_s)->isVisible());
    QVERIFY(m_files.read(name).startsWith(beginning));
    QVERIFY(!m_files.read(name).contains(reportfixture::canary));
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
    const auto faces = dialog->findChildren<QRadioButton *>();
    QCOMPARE(faces.size(), 3);
    QSet<QChar> keys;
    for (const QRadioButton *face : faces) {
        const qsizetype at = face->text().indexOf(u'&');
        QVERIFY(at >= 0);
        keys.insert(face->text()[at + 1].toLower());
    }
    QCOMPARE(keys.size(), 3);
    QTest::keyClick(faces.at(1), Qt::Key_Space);
    QVERIFY(faces.at(1)->isChecked());
}

QTEST_MAIN(TestReportDialog)
#include "tst_reportdialog.moc"
