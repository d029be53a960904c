#include "forms/deviceconnection.h"
#include "forms/devicefield.h"
#include "support/mockusb.h"
#include "support/openedsession.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace forms;

/// Who the device is, chosen in the window from what is connected.
class TestDeviceConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void offersWhatIsOnUsb();
    void choosingKeepsTheIdentityOnly();
    void saysWhichDeviceItIs();
    void asksWhenSeveralFit();
    void saysThatNothingFits();
    void saysWhatIsWrongWithThePowerSwitch();
    void whatIsTypedStaysWhenPortsAreFound();
    void theWheelChangesNothing();

private:
    QComboBox *boxOf(const QString &name) const
    {
        for (auto *box : m_connection->findChildren<QComboBox *>()) {
            if (box->accessibleName() == name)
                return box;
        }
        return nullptr;
    }
    void type(const QString &name, const QString &text) const
    {
        boxOf(name)->setEditText(text);
        Q_EMIT boxOf(name)->lineEdit()->editingFinished();
    }
    bool isSaid(const QString &words) const { return says(m_connection.get(), words); }

    MockUsb m_usb;
    std::unique_ptr<OpenedSession> m_opened;
    std::unique_ptr<DeviceConnection> m_connection;
};

void TestDeviceConnection::initTestCase()
{
    // Two lamps that are alike, and one that says who it is.
    m_usb.plug(std::make_shared<FakeUsb>(usbFixture(u"holtek-keyboard"_s)), u"1-1"_s, 2);
    m_usb.plug(std::make_shared<FakeUsb>(usbFixture(u"holtek-keyboard"_s)), u"1-2"_s, 3);
    m_usb.plug(std::make_shared<FakeUsb>(usbFixture(u"sony-xperia-mini-pro"_s)), u"1-3"_s, 4,
               u"A10K"_s);
}

void TestDeviceConnection::init()
{
    m_opened = std::make_unique<OpenedSession>();
    m_connection = std::make_unique<DeviceConnection>(*m_opened->session);
    m_connection->show();
    QTRY_COMPARE(boxOf(u"Device on USB"_s)->count(), 3);
}

void TestDeviceConnection::cleanup()
{
    m_connection->close(); // the line that has the keyboard is left while all is there
    m_connection.reset();
    m_opened.reset();
}

void TestDeviceConnection::offersWhatIsOnUsb()
{
    QStringList offered;
    for (int row = 0; row < 3; ++row)
        offered.append(boxOf(u"Device on USB"_s)->itemData(row).toString());
    QCOMPARE(offered, QStringList({u"04d9:1603@1-1"_s, u"04d9:1603@1-2"_s, u"0fce:0166:A10K"_s}));
}

void TestDeviceConnection::choosingKeepsTheIdentityOnly()
{
    QComboBox *box = boxOf(u"Device on USB"_s);
    box->setCurrentIndex(1);
    Q_EMIT box->activated(1);
    QCOMPARE(box->currentText(), u"04d9:1603@1-2"_s);
    QCOMPARE(RunController::of(*m_opened->session).device().usb, u"04d9:1603@1-2"_s);
    QVERIFY(isSaid(u"at 1-2"_s));
}

void TestDeviceConnection::saysWhichDeviceItIs()
{
    type(u"Device on USB"_s, u"0fce:0166"_s);
    QVERIFY(isSaid(u"at 1-3"_s));
}

void TestDeviceConnection::asksWhenSeveralFit()
{
    type(u"Device on USB"_s, u"04d9:1603"_s);
    QVERIFY(isSaid(u"04d9:1603@1-1"_s) && isSaid(u"04d9:1603@1-2"_s));
}

void TestDeviceConnection::saysThatNothingFits()
{
    type(u"Device on USB"_s, u"ffff:ffff"_s);
    QVERIFY(isSaid(u"No such device is connected"_s));
    type(u"Device on USB"_s, {});
    QVERIFY(!isSaid(u"No such device is connected"_s));
}

void TestDeviceConnection::saysWhatIsWrongWithThePowerSwitch()
{
    type(u"Power switch"_s, u"scpi:/dev/ttyS9 chanel=2"_s);
    QVERIFY(isSaid(u"\"chanel=2\" means nothing here"_s));
    type(u"Power switch"_s, u"scpi:/dev/ttyS9"_s);
    QVERIFY(!isSaid(u"means nothing here"_s));
    QCOMPARE(RunController::of(*m_opened->session).device().power, u"scpi:/dev/ttyS9"_s);
}

void TestDeviceConnection::whatIsTypedStaysWhenPortsAreFound()
{
    boxOf(u"Serial port of the device"_s)->setEditText(u"/dev/ttyXYZ"_s);
    m_connection->look();
    m_opened->now([](assessment::Workspace &) { return true; });
    QTRY_VERIFY(isSaid(u"it is opened as it stands"_s));
    QCOMPARE(boxOf(u"Serial port of the device"_s)->currentText(), u"/dev/ttyXYZ"_s);
}

/// Whoever scrolls the page over a line must not choose another device or power switch.
void TestDeviceConnection::theWheelChangesNothing()
{
    type(u"Device on USB"_s, u"04d9:1603@1-2"_s);
    const DeviceChoice before = RunController::of(*m_opened->session).device();
    for (auto *box : m_connection->findChildren<QComboBox *>()) {
        box->clearFocus();
        const QPointF middle = box->rect().center();
        QWheelEvent down(middle, box->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(box, &down);
    }
    QCOMPARE(RunController::of(*m_opened->session).device(), before);
}

QTEST_MAIN(TestDeviceConnection)
#include "tst_deviceconnection.moc"
