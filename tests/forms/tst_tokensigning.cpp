#include "forms/identitychooser.h"
#include "forms/labelpage.h"
#include "forms/rows/primarybutton.h"
#include "forms/secretfield.h"
#include "forms/stampfields.h"
#include "forms/tokendialog.h"
#include "forms/verifypanel.h"
#include "support/lastingfixture.h"
#include "support/openedsession.h"
#include "support/softtoken.h"
#include "support/timestampauthority.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace assessment;
using namespace forms;
using namespace lastingfixture;
using namespace Qt::StringLiterals;
using softtoken::Token;

namespace {

QLineEdit *fieldNamed(const QWidget *widget, const QString &name)
{
    for (QLineEdit *field : widget->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == name)
            return field;
    }
    return nullptr;
}

void type(QLineEdit *field, const QString &text)
{
    field->setText(text);
    field->setModified(true);
    Q_EMIT field->editingFinished();
}

} // namespace

/// A key on a token and a time-stamping authority, as a person chooses them.
class TestTokenSigning : public QObject
{
    Q_OBJECT

private:
    const Authorities m_all;
    const Token m_token;
    const Member m_signer = m_all.signer(p256());
    OpenedSession m_opened;

private Q_SLOTS:
    void initTestCase()
    {
        m_token.addMember(m_signer, u"labels"_s, u"01"_s);
        Profile web;
        web.name = "Web server";
        web.extensions[2].second = "serverAuth";
        m_token.addCertificate(make(p256(), web, &m_all.issuer), u"02"_s);
        m_token.addCertificate(m_all.issuer, u"aa"_s);
    }

    void listsTheKeysOfTokens()
    {
        TokenDialog dialog(*m_opened.session);
        dialog.show();
        type(fieldNamed(&dialog, u"PKCS#11 library"_s), Token::module());
        QTest::keyClick(fieldNamed(&dialog, u"PKCS#11 library"_s), Qt::Key_Return);
        auto *list = dialog.findChild<QListWidget *>();
        QTRY_COMPARE(list->count(), 2); // not the issuer's
        QTRY_VERIFY(list->currentItem());
        QVERIFY(list->currentItem()->text().startsWith(u"Signer A, on Lab"_s));
        const auto web = list->findItems(u"Web server"_s, Qt::MatchStartsWith);
        QCOMPARE(web.size(), 1);
        QVERIFY(web[0]->text().contains(u"not meant for signing documents"_s));
        QVERIFY(!(web[0]->flags() & Qt::ItemIsEnabled));
        QCOMPARE(unnamed(&dialog).join(u", "_s), QString());
        if (qEnvironmentVariableIsSet("ASSAY_PICTURES"))
            dialog.grab().save(qEnvironmentVariable("ASSAY_PICTURES") + u"/tokendialog.png"_s);

        QSignalSpy chosen(&dialog, &TokenDialog::chosen);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QVERIFY2(chosen[0][0].toString().contains(u"token=Lab;"_s)
                     && chosen[0][0].toString().contains(u";id=%01?"_s),
                 qPrintable(chosen[0][0].toString()));
    }

    void saysThatALibraryIsNone()
    {
        TokenDialog dialog(*m_opened.session);
        dialog.show();
        type(fieldNamed(&dialog, u"PKCS#11 library"_s), u"/etc/hostname"_s);
        QTest::keyClick(fieldNamed(&dialog, u"PKCS#11 library"_s), Qt::Key_Return);
        QTRY_VERIFY(says(&dialog, u"cannot be loaded as a library"_s));
    }

    void keepsNoPin()
    {
        IdentityChooser chooser(*m_opened.session);
        chooser.show();
        type(fieldNamed(&chooser, u"Key file or token"_s), u"pkcs11:token=Lab?pin-value=4711"_s);
        QTRY_VERIFY(says(&chooser, u"it holds a PIN"_s));
        const auto kept = m_opened.now([](Workspace &w) { return w.uiState(u"label/key"_s); });
        QVERIFY_OK(kept);
        QVERIFY(!kept->contains(u"4711"_s));
    }

    void signsAndStampsInTheWindow()
    {
        const timestamps::Server clock([this](const QByteArray &query) {
            return timestamps::Server::http(timestamps::response(
                0, answerTo(query, m_all.clock, QDateTime::currentDateTimeUtc())));
        });
        const auto facts = readFactsFile(u"" SOURCE_ROOT "/tests/data/examples/facts.json"_s);
        const auto organisation =
            readOrganisationFile(u"" SOURCE_ROOT "/tests/data/examples/organisation.json"_s);
        QVERIFY_OK(m_opened.now([&](Workspace &w) { return w.setOrganisation(*organisation); }));
        const QString id = m_opened.id();
        QVERIFY(m_opened.act([id, facts = *facts](Workspace &w) {
            const Status stated = w.setFacts(id, facts);
            return stated ? w.answer(id, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Fail))
                          : stated;
        }));
        LabelPage page(*m_opened.session);
        page.resize(1100, 1250);
        page.show();
        auto *chooser = page.findChild<IdentityChooser *>();
        type(fieldNamed(chooser, u"Key file or token"_s), m_token.uri(u"object=labels"_s));
        auto *pin = page.findChild<SecretField *>();
        QTRY_COMPARE(pin->accessibleName(), u"PIN of the token"_s);
        QTRY_VERIFY(says(chooser, u"&PIN"_s));
        pin->setText(QString::fromLatin1(Token::pin));
        auto *stamp = page.findChild<StampFields *>();
        type(fieldNamed(stamp, u"Time-stamping authority"_s), clock.url());
        const QString root = written(m_opened.sample.path(u"clock.pem"_s), pemOf(m_all.clockRoot));
        type(fieldNamed(stamp, u"Root certificate of the time-stamping authority"_s), root);
        page.findChild<QLineEdit *>(u"file"_s)->setText(m_opened.sample.path(u"label.pdf"_s));
        QTRY_VERIFY(page.findChild<PrimaryButton *>()->isEnabled());
        page.issue();
        QTRY_VERIFY_WITH_TIMEOUT(says(&page, u"Signed: "_s), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(page.findChild<VerifyPanel *>()->isVisible(), 20'000);
        QVERIFY(says(page.findChild<VerifyPanel *>(), u"Signature level B-T"_s));
        QVERIFY(says(page.findChild<VerifyPanel *>(), u"by Test Clock"_s));
        if (qEnvironmentVariableIsSet("ASSAY_PICTURES"))
            page.grab().save(qEnvironmentVariable("ASSAY_PICTURES") + u"/labelpage.png"_s);
    }
};

QTEST_MAIN(TestTokenSigning)
#include "tst_tokensigning.moc"
