#include "forms/gatelist.h"
#include "forms/identitychooser.h"
#include "forms/labelpage.h"
#include "forms/labelpreview.h"
#include "forms/rows/primarybutton.h"
#include "forms/secretfield.h"
#include "forms/verifypanel.h"
#include "support/openedsession.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>

using namespace assessment;
using namespace forms;
using namespace Qt::StringLiterals;

class TestLabelPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsEveryReasonWithItsWay();
    void showsADraftOfAnUnfinishedAssessment();
    void signsAndShowsExactlyTheFile();
    void showsAnIssuedLabelAgain();
    void saysThatThePassphraseIsWrong();
    void asksForAKeyFirst();
    void namesEveryControl();
    void fitsTwiceTheFont();

private:
    void stateFacts();
    QString reasons() const; ///< why no label can be issued, as the page says it
    void demonstration();

    std::unique_ptr<OpenedSession> m_opened;
    std::unique_ptr<LabelPage> m_page;
};

void TestLabelPage::init()
{
    m_opened = std::make_unique<OpenedSession>();
    m_page = std::make_unique<LabelPage>(*m_opened->session);
    m_page->resize(1000, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestLabelPage::cleanup()
{
    m_page.reset();
    m_opened.reset();
}

QString TestLabelPage::reasons() const
{
    QStringList lines;
    for (const QLabel *label : m_page->findChild<GateList *>()->findChildren<QLabel *>())
        lines.append(label->text());
    return lines.join(u' ');
}

/// What an information label needs.
void TestLabelPage::stateFacts()
{
    const auto facts = readFactsFile(u"" SOURCE_ROOT "/tests/data/examples/facts.json"_s);
    QVERIFY_OK(facts);
    const auto organisation =
        readOrganisationFile(u"" SOURCE_ROOT "/tests/data/examples/organisation.json"_s);
    QVERIFY_OK(organisation);
    QVERIFY_OK(m_opened->now([&](Workspace &w) { return w.setOrganisation(*organisation); }));
    const QString id = m_opened->id();
    QVERIFY(m_opened->act([id, facts = *facts](Workspace &w) {
        const Status stated = w.setFacts(id, facts);
        return stated ? w.answer(id, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Fail)) : stated;
    }));
    m_page->hide(); // the person was at another page meanwhile
    m_page->show();
}

void TestLabelPage::demonstration()
{
    auto *chooser = m_page->findChild<IdentityChooser *>();
    chooser->makeDemonstration(m_opened->sample.folder.path());
    if (!QTest::qWaitFor([&] { return !chooser->keyFile().isEmpty(); }, 20'000))
        qFatal("no demonstration identity");
}

void TestLabelPage::listsEveryReasonWithItsWay()
{
    m_page->setKind(LabelKind::Endorsement);
    QVERIFY(says(m_page.get(), u"Cannot be issued yet"_s));
    QVERIFY(!m_page->findChild<PrimaryButton *>()->isEnabled());
    QSignalSpy jumps(m_page.get(), &Page::jump);
    auto *gate = m_page->findChild<GateList *>();
    const auto ways = gate->findChildren<QToolButton *>();
    QVERIFY(!ways.isEmpty());
    ways.constFirst()->click();
    QCOMPARE(jumps.count(), 1);
    const QString target = jumps[0][0].toString();
    QVERIFY2(target.contains(u'#') && !target.startsWith(u'#'), qPrintable(target));
}

void TestLabelPage::showsADraftOfAnUnfinishedAssessment()
{
    stateFacts();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->preview()->pdf().startsWith("%PDF"), 20'000);
    QVERIFY(says(m_page.get(), u"Draft, not signed"_s));
}

void TestLabelPage::signsAndShowsExactlyTheFile()
{
    stateFacts();
    demonstration();
    auto *file = m_page->findChild<QLineEdit *>(u"file"_s);
    QVERIFY(file);
    const QString path = m_opened->sample.path(u"label.pdf"_s);
    file->setText(path);
    QTRY_VERIFY2(m_page->findChild<PrimaryButton *>()->isEnabled(), qPrintable(reasons()));
    m_page->issue();
    QTRY_VERIFY_WITH_TIMEOUT(says(m_page.get(), u"Signed: "_s), 60'000);

    QCOMPARE(m_page->preview()->pdf(), m_opened->sample.read(u"label.pdf"_s));
    const auto labels = m_opened->now([](Workspace &w) { return w.labels(); });
    QVERIFY_OK(labels);
    QCOMPARE(labels->size(), 1);
    QVERIFY(says(m_page.get(), labels->constFirst().certificateId));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<VerifyPanel *>()->isVisible(), 20'000);
    const QString verified = m_page->findChild<VerifyPanel *>()->text();
    QVERIFY2(verified.contains(u": Valid"_s), qPrintable(verified));
    QTRY_COMPARE(m_page->findChild<QListWidget *>()->count(), 1);

    // Going elsewhere and working on leaves the signed file in sight.
    const QString id = m_opened->id();
    QVERIFY(m_opened->act([id](Workspace &w) {
        return w.answer(id, SampleWorkspace::answer(u"CoP-1.2"_s, Verdict::Fail));
    }));
    m_page->hide();
    m_page->show();
    QVERIFY(m_opened->now([](Workspace &w) { return bool(w.labels()); })); // all was answered
    QCoreApplication::processEvents();
    QCOMPARE(m_page->preview()->pdf(), m_opened->sample.read(u"label.pdf"_s));
    QVERIFY(file->text() != path); // the next one does not stand in its way
}

void TestLabelPage::showsAnIssuedLabelAgain()
{
    stateFacts();
    demonstration();
    const QString path = m_opened->sample.path(u"label.pdf"_s);
    m_page->findChild<QLineEdit *>(u"file"_s)->setText(path);
    QTRY_VERIFY2(m_page->findChild<PrimaryButton *>()->isEnabled(), qPrintable(reasons()));
    m_page->issue();
    auto *issued = m_page->findChild<QListWidget *>();
    QTRY_COMPARE_WITH_TIMEOUT(issued->count(), 1, 60'000);
    const QByteArray signedFile = m_opened->sample.read(u"label.pdf"_s);
    QVERIFY(QFile::remove(path)); // the workspace has it still

    m_page->setKind(LabelKind::Endorsement); // back to a draft
    QTRY_VERIFY_WITH_TIMEOUT(says(m_page.get(), u"Draft, not signed"_s), 20'000);
    issued->setCurrentRow(0);
    issued->setFocus();
    QTest::keyClick(issued, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->preview()->pdf(), signedFile, 20'000);
    QVERIFY(says(m_page.get(), u"Signed: "_s));
}

void TestLabelPage::saysThatThePassphraseIsWrong()
{
    stateFacts();
    demonstration();
    auto *passphrase = m_page->findChild<SecretField *>();
    passphrase->setText(u"not this one"_s);
    QTRY_VERIFY2(m_page->findChild<PrimaryButton *>()->isEnabled(), qPrintable(reasons()));
    m_page->findChild<QLineEdit *>(u"file"_s)->setText(m_opened->sample.path(u"label.pdf"_s));
    m_page->issue();
    QVERIFY(passphrase->text().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(says(m_page.get(), u"passphrase"_s), 20'000);
    QVERIFY(!QFile::exists(m_opened->sample.path(u"label.pdf"_s)));
    QTRY_VERIFY2(m_page->findChild<PrimaryButton *>()->isEnabled(),
                 qPrintable(reasons())); // may be tried again
}

void TestLabelPage::asksForAKeyFirst()
{
    stateFacts();
    m_page->issue();
    QVERIFY(says(m_page.get(), u"Choose the key"_s));
    QVERIFY(!m_opened->session->isBusy());
}

void TestLabelPage::namesEveryControl()
{
    m_page->setKind(LabelKind::Endorsement);
    QCOMPARE(unnamed(m_page.get()).join(u", "_s), QString());
}

void TestLabelPage::fitsTwiceTheFont()
{
    const QFont before = QApplication::font();
    QFont twice = before;
    twice.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(twice);
    const auto back = qScopeGuard([&] { QApplication::setFont(before); });
    LabelPage page(*m_opened->session);
    page.resize(900, 640);
    page.show();
    QVERIFY2(page.width() <= 1000, qPrintable(QString::number(page.width())));
    QVERIFY2(page.minimumSizeHint().width() <= 1000,
             qPrintable(QString::number(page.minimumSizeHint().width())));
}

QTEST_MAIN(TestLabelPage)
#include "tst_labelpage.moc"
