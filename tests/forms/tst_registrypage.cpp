#include "forms/registrypage.h"

#include "forms/session.h"
#include "forms/theme.h"
#include "support/picturefixture.h"
#include "support/registryfixture.h"
#include "support/testsupport.h"

#include <QAbstractSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using forms::RegistryPage;

/// Publishing the register from the window, and checking a copy of it there.
class TestRegistryPage : public QObject
{
    Q_OBJECT

private:
    RegistryBench m_bench;
    std::unique_ptr<forms::Session> m_session;
    std::unique_ptr<RegistryPage> m_page;

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : m_page->findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    QLineEdit *line(const QString &caption) const
    {
        for (const QLabel *one : m_page->findChildren<QLabel *>()) {
            if (one->text().remove(u'&') == caption)
                return qobject_cast<QLineEdit *>(one->buddy());
        }
        return nullptr;
    }
    bool says(const QString &text) const
    {
        for (const QLabel *one : m_page->findChildren<QLabel *>()) {
            if (one->isVisible() && one->text().contains(text))
                return true;
        }
        return false;
    }
    void picture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("REGISTRY_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(300); // for people only: palette and font have reached every widget
        m_page->grab().save(folder + u"/page-"_s + name + u".png"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        forms::Theme::apply(*qApp, forms::Appearance::Light);
        m_bench.issue();
        auto desk = std::make_shared<assessment::WorkspaceThread>();
        QVERIFY(QTest::qWaitFor(
            [opened = desk->open(m_bench.sample.path(), SampleWorkspace::as(u"ada"_s))] {
                return opened.isFinished();
            },
            20'000));
        m_session = std::make_unique<forms::Session>(desk);
        m_page = std::make_unique<RegistryPage>(*m_session);
        m_page->resize(900, 900);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanupTestCase()
    {
        m_page.reset();
        m_session.reset();
    }

    void saysWhatIsMissing()
    {
        QTRY_VERIFY(says(u"Nothing was published from this workspace yet."_s));
        picture(u"empty"_s);
        button(u"Publish"_s)->click();
        QVERIFY(says(u"Choose the folder"_s));
        QCOMPARE(qApp->focusWidget(), line(u"Folder"_s));
    }

    void publishesAndChecks()
    {
        line(u"Folder"_s)->setText(m_bench.site());
        QLineEdit *pictures = line(u"Pictures of the products, if you have some"_s);
        QVERIFY(pictures);
        const QString kept = m_bench.folder.filePath(u"kept"_s);
        picturefixture::write(kept, u"Brightwell BC-200.jpg"_s, picturefixture::photograph());
        picturefixture::write(kept, u"Brightwell BC-2000.jpg"_s, picturefixture::photograph());
        pictures->setText(kept);
        QLineEdit *key = nullptr;
        QLineEdit *passphrase = nullptr;
        for (QLineEdit *one : m_page->findChildren<QLineEdit *>()) {
            if (one->echoMode() == QLineEdit::Password)
                passphrase = one;
            else if (one != line(u"Folder"_s) && one != line(u"Folder of the copy"_s)
                     && one != line(u"Older copy, if you kept one"_s) && one != pictures
                     && !qobject_cast<QAbstractSpinBox *>(one->parentWidget()))
                key = one;
        }
        QVERIFY(key && passphrase);
        key->setText(m_bench.demo.paths.identity);
        Q_EMIT key->editingFinished();
        passphrase->setText(QString::fromUtf8(
            signingfixture::contentOf(m_bench.demo.paths.passphraseFile).trimmed()));
        const QSignalSpy told(m_page.get(), &forms::Page::notice);
        button(u"Publish"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 30'000);
        QVERIFY2(told[0][0].toString().contains(u"number 1"_s), qPrintable(told[0][0].toString()));
        QTRY_VERIFY(says(u"Number 1 was published on"_s));
        QVERIFY(QFileInfo::exists(m_bench.site() + u"/index.html"_s));
        QCOMPARE(QDir(m_bench.site() + u"/V/pictures"_s).entryList(QDir::Files).size(), 1);
        QVERIFY(says(u"Brightwell BC-2000.jpg: No label shows this picture"_s));
        QVERIFY(!says(u"Brightwell BC-200.jpg"_s));

        QCOMPARE(line(u"Folder of the copy"_s)->text(), m_bench.site());
        button(u"Check the copy"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            says(u"Labels: 1. Entries in the log: 1."_s) || says(u"cannot be told"_s), 30'000);
        picture(u"checked"_s);
        m_bench.write(u"index.html"_s, "another page");
        button(u"Check the copy"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(says(u"index.html: The file is not what was published."_s),
                                 30'000);
        // The folders are there the next time.
        RegistryPage later(*m_session);
        later.show();
        QTRY_VERIFY(std::ranges::any_of(later.findChildren<QLineEdit *>(), [&](QLineEdit *one) {
            return one->text() == pictures->text();
        }));
        forms::Theme::apply(*qApp, forms::Appearance::Dark);
        picture(u"dark"_s);
        QFont large = qApp->font();
        large.setPointSizeF(large.pointSizeF() * 2);
        qApp->setFont(large);
        m_page->resize(900, 1500);
        picture(u"large"_s);
    }
};

QTEST_MAIN(TestRegistryPage)
#include "tst_registrypage.moc"
