#include "forms/designpanel.h"
#include "forms/gatelist.h"
#include "forms/identitychooser.h"
#include "forms/labelpage.h"
#include "forms/labelpreview.h"
#include "forms/rows/primarybutton.h"
#include "forms/secretfield.h"
#include "forms/verifypanel.h"
#include "labels/designsample.h"
#include "support/designfixture.h"
#include "support/openedsession.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSaveFile>
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
    void signsForViewersThatDoNotKnowPades();
    void showsAnIssuedLabelAgain();
    void aNewLabelTakesThePlaceOfAnother();
    void saysThatThePassphraseIsWrong();
    void asksForAKeyFirst();
    void saysWhatAnEmptyPreviewIsFor();
    void followsADesignAsItIsSaved();
    void showsSamplesOfADesign();
    void startsADesignFromAFormat();
    void issuesWithTheDesign();
    void namesEveryControl();
    void fitsTwiceTheFont();

private:
    void stateFacts();
    /// A copy of the example in the folder of the test, as an editor leaves it.
    QString putDesign(const QJsonObject &design = designfixture::json());
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

void TestLabelPage::signsForViewersThatDoNotKnowPades()
{
    stateFacts();
    demonstration();
    auto *older = m_page->findChild<QCheckBox *>(u"olderForm"_s);
    QVERIFY(older && !older->isChecked()); // the usual form stays the usual one
    older->setChecked(true);
    m_page->findChild<QLineEdit *>(u"file"_s)->setText(m_opened->sample.path(u"older.pdf"_s));
    QTRY_VERIFY2(m_page->findChild<PrimaryButton *>()->isEnabled(), qPrintable(reasons()));
    m_page->issue();
    QTRY_VERIFY_WITH_TIMEOUT(says(m_page.get(), u"Signed: "_s), 60'000);
    QVERIFY(m_opened->sample.read(u"older.pdf"_s).contains("/SubFilter /adbe.pkcs7.detached"));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<VerifyPanel *>()->isVisible(), 20'000);
    const QString verified = m_page->findChild<VerifyPanel *>()->text();
    QVERIFY2(verified.contains(u": Valid"_s), qPrintable(verified));
    QVERIFY(says(m_page.get(), u"it is not PAdES and has no level"_s));
    if (qEnvironmentVariableIsSet("ASSAY_PICTURES"))
        m_page->grab().save(qEnvironmentVariable("ASSAY_PICTURES") + u"/older-form.png"_s);
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

void TestLabelPage::aNewLabelTakesThePlaceOfAnother()
{
    stateFacts();
    demonstration();
    auto *issued = m_page->findChild<QListWidget *>();
    auto *earlier = m_page->findChild<QComboBox *>(u"supersedes"_s);
    for (const QString &name : {u"one.pdf"_s, u"two.pdf"_s}) {
        QCOMPARE(earlier->isVisibleTo(m_page.get()), issued->count() > 0);
        if (issued->count() > 0)
            earlier->setCurrentIndex(1);
        m_page->findChild<QLineEdit *>(u"file"_s)->setText(m_opened->sample.path(name));
        QTRY_VERIFY2(m_page->findChild<PrimaryButton *>()->isEnabled(), qPrintable(reasons()));
        if (issued->count() > 0) { // the passphrase is asked for each time
            m_page->findChild<SecretField *>()->setText(
                QString::fromUtf8(m_opened->sample.read(u"assay-demonstration/passphrase.txt"_s))
                    .trimmed());
        }
        m_page->issue();
        const int before = issued->count();
        QTRY_COMPARE_WITH_TIMEOUT(issued->count(), before + 1, 60'000);
        QTRY_COMPARE(earlier->count(), 2); // none, and the one that stands
    }
    QVERIFY(issued->item(0)->text().endsWith(u"\nIssued"_s));
    QVERIFY(issued->item(1)->text().contains(u"Superseded by "_s));
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

QString TestLabelPage::putDesign(const QJsonObject &design)
{
    const QString logo = m_opened->sample.path(u"northlight.svg"_s);
    if (!QFile::exists(logo) && !QFile::copy(designfixture::folder() + u"/northlight.svg"_s, logo))
        qFatal("the logo cannot be copied");
    // Like an editor that writes a new file and gives it the name of the old one.
    QSaveFile file(m_opened->sample.path(u"design.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(designfixture::text(design)) < 0
        || !file.commit())
        qFatal("the design cannot be written");
    return file.fileName();
}

void TestLabelPage::saysWhatAnEmptyPreviewIsFor()
{
    LabelPreview preview;
    QVERIFY(says(&preview, u"The label is shown here"_s));
    preview.clear(u"the text is too long"_s);
    QVERIFY(says(&preview, u"The text is too long"_s));
    stateFacts();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->preview()->pdf().startsWith("%PDF"), 20'000);
    QVERIFY(preview.show(m_page->preview()->pdf(), u"Draft"_s));
    QVERIFY(says(&preview, u"Draft"_s));
    QVERIFY(!says(&preview, u"The text is too long"_s));
}

void TestLabelPage::followsADesignAsItIsSaved()
{
    stateFacts();
    demonstration();
    auto *issue = m_page->findChild<PrimaryButton *>();
    QTRY_VERIFY2(issue->isEnabled(), qPrintable(reasons()));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->preview()->pdf().startsWith("%PDF"), 20'000);
    const QByteArray shipped = m_page->preview()->pdf();
    const QString path = putDesign();
    m_page->design()->follow(path);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->preview()->pdf() != shipped, 20'000);
    QTRY_VERIFY(m_page->design()->isVisible());
    QVERIFY(says(m_page.get(), u"design.json"_s));
    QVERIFY(says(m_page.get(), u"ccent on white"_s));
    QByteArray seen = m_page->preview()->pdf();

    // Saved by putting another file in its place, and by writing into it.
    QJsonObject design = designfixture::json();
    design[u"accent"_s] = u"#402060"_s;
    putDesign(design);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->preview()->pdf() != seen, 20'000);
    seen = m_page->preview()->pdf();
    design[u"heightMm"_s] = 170;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(designfixture::text(design));
    file.close();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->preview()->pdf() != seen, 20'000);
    seen = m_page->preview()->pdf();

    // A fault is told in words with its place; the last sound state stays, and is not issued.
    design[u"accent"_s] = u"#ffff00"_s;
    putDesign(design);
    QTRY_VERIFY_WITH_TIMEOUT(says(m_page.get(), u"/accent: has a contrast of"_s), 20'000);
    QVERIFY(says(m_page.get(), u"last sound"_s));
    QCOMPARE(m_page->preview()->pdf(), seen);
    QVERIFY(!issue->isEnabled());
    QVERIFY(QFile::remove(path));
    QTRY_VERIFY_WITH_TIMEOUT(says(m_page.get(), u"The file is not there"_s), 20'000);
    QCOMPARE(m_page->preview()->pdf(), seen);

    // It comes back, and so does its logo with another picture.
    design[u"accent"_s] = u"#402060"_s;
    putDesign(design);
    QTRY_VERIFY_WITH_TIMEOUT(issue->isEnabled(), 20'000);
    QVERIFY(!says(m_page.get(), u"last sound"_s));
    seen = m_page->preview()->pdf();
    QFile logo(m_opened->sample.path(u"northlight.svg"_s));
    QVERIFY(logo.open(QIODevice::WriteOnly | QIODevice::Truncate));
    logo.write("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">"
               "<circle cx=\"5\" cy=\"5\" r=\"4\"/></svg>");
    logo.close();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->preview()->pdf() != seen, 20'000);

    // One of the program is one click away, and so is the way back.
    auto *format = m_page->findChild<QComboBox *>(u"format"_s);
    const int own = format->currentIndex();
    QVERIFY(format->currentText().startsWith(u"northlight-80x160"_s));
    format->setCurrentIndex(0);
    Q_EMIT format->activated(0);
    QVERIFY(!m_page->design()->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(m_page->preview()->pdf().size() > 0, true, 20'000);
    format->setCurrentIndex(own);
    Q_EMIT format->activated(own);
    QVERIFY(m_page->design()->isVisible());
}

void TestLabelPage::showsSamplesOfADesign()
{
    stateFacts();
    m_page->design()->follow(putDesign());
    QTRY_VERIFY_WITH_TIMEOUT(m_page->design()->isVisible(), 20'000);
    auto *sample = m_page->findChild<QComboBox *>(u"designSample"_s);
    QCOMPARE(sample->count(), 1 + int(labels::designSamples().size()));
    QSet<QByteArray> seen;
    for (int i = 1; i < sample->count(); ++i) {
        sample->setCurrentIndex(i);
        Q_EMIT sample->activated(i);
        QTRY_VERIFY_WITH_TIMEOUT(says(m_page.get(), u"Sample: "_s + sample->currentText()), 20'000);
        seen.insert(m_page->preview()->pdf());
    }
    QCOMPARE(seen.size(), labels::designSamples().size());
    sample->setCurrentIndex(0);
    Q_EMIT sample->activated(0);
    QTRY_VERIFY_WITH_TIMEOUT(says(m_page.get(), u"Draft, not signed"_s), 20'000);
}

void TestLabelPage::startsADesignFromAFormat()
{
    stateFacts();
    const QString path = m_opened->sample.path(u"mine.json"_s);
    m_page->design()->startFrom(*labels::labelFormat(LabelKind::Endorsement, {}), path);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->design()->isVisible(), 20'000);
    QCOMPARE(m_page->kind(), LabelKind::Endorsement); // what the design is for
    QVERIFY(QFile::exists(path));
    QVERIFY(m_page->findChild<QComboBox *>(u"format"_s)->currentText().startsWith(u"my-35x50"_s));
    QSignalSpy failed(m_page->design(), &DesignPanel::failed);
    m_page->design()->startFrom(*labels::labelFormat(LabelKind::Endorsement, {}),
                                m_opened->sample.path(u"no/such/folder.json"_s));
    QTRY_COMPARE(failed.count(), 1);
}

void TestLabelPage::issuesWithTheDesign()
{
    stateFacts();
    demonstration();
    m_page->design()->follow(putDesign());
    QTRY_VERIFY_WITH_TIMEOUT(m_page->design()->isVisible(), 20'000);
    m_page->findChild<QLineEdit *>(u"file"_s)->setText(m_opened->sample.path(u"own.pdf"_s));
    QTRY_VERIFY2(m_page->findChild<PrimaryButton *>()->isEnabled(), qPrintable(reasons()));
    m_page->issue();
    QTRY_VERIFY_WITH_TIMEOUT(says(m_page.get(), u"Signed: "_s), 60'000);
    const auto labels = m_opened->now([](Workspace &w) { return w.labels(); });
    QVERIFY_OK(labels);
    QCOMPARE(labels->size(), 1);
    QCOMPARE(labels->constFirst().statement[u"design"_s][u"sha256"_s].toString(),
             QString::fromLatin1(m_page->design()->watch().design()->designSha256.toHex()));
}

void TestLabelPage::namesEveryControl()
{
    m_page->design()->show();
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
