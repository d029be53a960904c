#include "forms/newassessmentpage.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/formrow.h"
#include "support/openwindow.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

using assessment::Workspace;
using assessment::WorkspaceThread;
using forms::FormRow;
using forms::NewAssessmentPage;

/// From nothing to an assessment in three steps that say what is missing.
class TestNewAssessment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nextSaysWhatIsMissing();
    void makesProductAndAssessment();
    void laboratoryNeedsAnOrganisation();
    void assessesAProductAgain();
    void keepsWhatWasTyped();

private:
    QLineEdit *field(const QString &caption) const;
    void press(const QString &text) const;
    int step() const { return m_page->currentStep(); }
    void fillProduct() const;
    void makePage();

    SampleWorkspace *m_files = nullptr;
    std::unique_ptr<forms::Session> m_session;
    std::unique_ptr<NewAssessmentPage> m_page;
};

void TestNewAssessment::init()
{
    m_files = new SampleWorkspace;
    QVERIFY_OK(m_files->create());
    auto desk = std::make_shared<WorkspaceThread>();
    (void)desk->open(m_files->path(), SampleWorkspace::as(u"ada"_s));
    m_session = std::make_unique<forms::Session>(desk);
    makePage();
}

void TestNewAssessment::cleanup()
{
    m_page.reset();
    m_session.reset();
    delete m_files;
}

void TestNewAssessment::makePage()
{
    m_page = std::make_unique<NewAssessmentPage>(*m_session);
    m_page->resize(900, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    // The schemes are there once the workspace was read.
    auto read = m_session->desk().run([](Workspace &) { return true; });
    QTRY_VERIFY(read.isFinished());
    QCoreApplication::processEvents();
}

QLineEdit *TestNewAssessment::field(const QString &caption) const
{
    for (FormRow *row : m_page->findChildren<FormRow *>()) {
        if (row->caption() == caption)
            return row->edit();
    }
    return nullptr;
}

void TestNewAssessment::press(const QString &text) const
{
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->isVisible() && QString(button->text()).remove(u'&').startsWith(text)) {
            button->click();
            return;
        }
    }
    QFAIL(qPrintable(u"no button "_s + text));
}

void TestNewAssessment::fillProduct() const
{
    QTest::keyClicks(field(u"Brand"_s), u"Northlight"_s);
    QTest::keyClicks(field(u"Model"_s), u"HL-200"_s);
    QTest::keyClicks(field(u"What it is called"_s), u"Hallway smart lamp"_s);
    QTest::keyClicks(field(u"Firmware version"_s), u"3.4.1"_s);
    QTest::keyClicks(field(u"Manufacturer"_s), u"Northlight Home Ltd"_s);
}

void TestNewAssessment::nextSaysWhatIsMissing()
{
    press(u"Next"_s);
    QCOMPARE(step(), 0);
    QVERIFY(field(u"Brand"_s)->hasFocus()); // the first thing to mend
    QVERIFY(field(u"Brand"_s)->accessibleDescription().startsWith(u"Problem"_s));
    QTest::keyClicks(field(u"Brand"_s), u"N"_s);
    QVERIFY(!field(u"Brand"_s)->accessibleDescription().startsWith(u"Problem"_s));
}

void TestNewAssessment::makesProductAndAssessment()
{
    QSignalSpy jump(m_page.get(), &forms::Page::jump);
    fillProduct();
    press(u"Next"_s);
    QCOMPARE(step(), 1);
    press(u"Next"_s);
    QCOMPARE(step(), 2);
    QTest::keyClicks(field(u"Path of the port"_s), u"/dev/pts/7"_s);
    press(u"Create"_s);
    QVERIFY2(QTest::qWaitFor([&jump] { return jump.size() == 1; }, 20000),
             qPrintable(m_page->findChild<forms::ErrorBanner *>()->text()));
    const QString id = jump.first().first().toString().section(u'/', 1);

    auto workspace = m_files->open();
    QVERIFY_OK(workspace);
    const auto made = workspace->assessment(id);
    QVERIFY_OK(made);
    QCOMPARE(made->product.model, u"HL-200"_s);
    QCOMPARE(made->kind, assessment::AssessmentKind::Self);
    const auto device =
        forms::DeviceChoice::fromJson(workspace->uiState(forms::DeviceChoice::uiKey(id))->toUtf8());
    QCOMPARE(device.port, u"/dev/pts/7"_s);
    QCOMPARE(device.baud, 115200);
}

void TestNewAssessment::laboratoryNeedsAnOrganisation()
{
    fillProduct();
    press(u"Next"_s);
    m_page->findChildren<QRadioButton *>().at(1)->click();
    press(u"Next"_s);
    QCOMPARE(step(), 1);
    QSignalSpy jump(m_page.get(), &forms::Page::jump);
    press(u"Set up the organisation"_s);
    QCOMPARE(jump.first().first().toString(), u"organisation"_s);
}

void TestNewAssessment::assessesAProductAgain()
{
    {
        auto added = m_session->desk().run(
            [](Workspace &w) { return w.addProduct(SampleWorkspace::product()); });
        QTRY_VERIFY(added.isFinished());
    }
    makePage();
    QComboBox *which = nullptr;
    for (QComboBox *box : m_page->findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"Which product?"_s)
            which = box;
    }
    QVERIFY(which);
    QTRY_COMPARE(which->count(), 2);
    QTest::keyClick(which, Qt::Key_Down);
    QSignalSpy jump(m_page.get(), &forms::Page::jump);
    press(u"Next"_s);
    press(u"Next"_s);
    press(u"Create"_s);
    QTRY_COMPARE(jump.size(), 1);
    auto workspace = m_files->open();
    QCOMPARE(workspace->products()->size(), 1);
    QCOMPARE(workspace->assessments()->size(), 1);
}

void TestNewAssessment::keepsWhatWasTyped()
{
    QTest::keyClicks(field(u"Brand"_s), u"Northlight"_s);
    m_page->flush();
    m_page.reset();
    makePage();
    QTRY_COMPARE(field(u"Brand"_s)->text(), u"Northlight"_s);
}

QTEST_MAIN(TestNewAssessment)
#include "tst_newassessment.moc"
