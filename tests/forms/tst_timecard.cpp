#include "assessment/signing/timestampclient.h"
#include "forms/rows/errorbanner.h"
#include "forms/timecard.h"
#include "support/openwindow.h"
#include "support/timestampauthority.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using forms::TimeCard;
using timestamps::Server;

/// The window says whether the time of the evidence is proved, and has it proved.
class TestTimeCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void asksAndTells();
    void byFile();
    void badAnswersStandBesideTheButton();

private:
    static QString state(const TimeCard &card)
    {
        return card.findChild<QLabel *>(u"timeState"_s)->text();
    }
    static void show(OpenSession &open, const QByteArray &content)
    {
        open.session->act([id = open.id, content](assessment::Workspace &w) -> assessment::Status {
            const auto item = SampleWorkspace::show(w, id, content, {u"CoP-1.1"_s});
            return item ? assessment::Status(assessment::Ok) : assessment::Status(item.error());
        });
        open.settle();
    }
    static void name(TimeCard &card, const QString &authority, const QString &root)
    {
        card.findChild<QLineEdit *>(u"timeAuthority"_s)->setText(authority);
        card.findChild<QLineEdit *>(u"timeTrust"_s)->setText(root);
    }

    std::unique_ptr<timestamps::Authority> m_authority;
};

void TestTimeCard::initTestCase()
{
    m_authority = std::make_unique<timestamps::Authority>();
}

void TestTimeCard::asksAndTells()
{
    OpenSession open;
    const Server server(
        [this](const QByteArray &query) { return Server::http(m_authority->answer(query)); });
    TimeCard card(*open.session);
    card.show();
    open.settle();
    QVERIFY2(state(card).startsWith(u"Time not independently proved"_s), qPrintable(state(card)));
    auto *ask = card.findChild<QPushButton *>(u"askTime"_s);
    QVERIFY(!ask->isVisible()); // there is nothing to prove yet
    show(open, "one");
    card.refresh();
    open.settle();
    QVERIFY(ask->isVisible());
    name(card, server.url(), m_authority->root());
    QTest::mouseClick(ask, Qt::LeftButton);
    QTRY_VERIFY2(state(card).startsWith(u"Proved: "_s), qPrintable(state(card)));
    QVERIFY(ask->isEnabled());
    show(open, "two");
    card.refresh();
    open.settle();
    QTRY_VERIFY2(state(card).contains(u"1 item(s) added"_s), qPrintable(state(card)));
    name(card, server.url(), {});
    card.refresh();
    open.settle();
    QTRY_VERIFY2(state(card).startsWith(u"Stated for an older"_s), qPrintable(state(card)));
}

void TestTimeCard::byFile()
{
    OpenSession open;
    show(open, "one");
    TimeCard card(*open.session);
    card.show();
    open.settle();
    name(card, {}, m_authority->root());
    const QString query = m_authority->file("card.tsq");
    card.writeRequest(query);
    open.settle();
    QVERIFY2(state(card).startsWith(u"Time not"_s), qPrintable(state(card)));
    const QString answer = m_authority->file("card.tsr");
    QVERIFY(timestamps::writeFile(answer, m_authority->answer(timestamps::contentOf(query))));
    card.readAnswer(answer);
    open.settle();
    QTRY_VERIFY2(state(card).startsWith(u"Proved: "_s), qPrintable(state(card)));
    const QString token = m_authority->file("card.der");
    card.saveToken(token);
    open.settle();
    QVERIFY(assessment::signing::checkTimestamp(timestamps::contentOf(token), {}));
}

void TestTimeCard::badAnswersStandBesideTheButton()
{
    OpenSession open;
    show(open, "one");
    const Server server([](const QByteArray &) { return Server::http("<html>", "text/html"); });
    TimeCard card(*open.session);
    card.show();
    open.settle();
    auto *banner = card.findChild<forms::ErrorBanner *>();
    name(card, u"tsa.example.org"_s, {});
    card.ask();
    QVERIFY2(banner->text().contains(u"not a whole address"_s), qPrintable(banner->text()));
    name(card, server.url(), m_authority->root());
    card.ask();
    QTRY_VERIFY2(banner->text().contains(u"text/html"_s), qPrintable(banner->text()));
    QTRY_VERIFY2(state(card).startsWith(u"Time not"_s), qPrintable(state(card)));
}

QTEST_MAIN(TestTimeCard)
#include "tst_timecard.moc"
