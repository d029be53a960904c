#include "forms/deviceconnection.h"

#include "assessment/harness/powerswitch.h"
#include "assessment/harness/usb/usbconnection.h"
#include "forms/devicefield.h"
#include "forms/rows/row.h"
#include "forms/rows/text.h"
#include "forms/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::harness::PowerSwitch;
using assessment::harness::SerialPort;
using assessment::harness::UsbDevice;

namespace {

constexpr int usualSpeeds[] = {9600,   19200,  38400,  57600,   74880,  115200,
                               230400, 460800, 921600, 1500000, 3000000};

QString describe(const SerialPort &port)
{
    QStringList words{port.manufacturer, port.product};
    if (!port.vid.isEmpty())
        words.append(u"%1:%2"_s.arg(port.vid, port.pid));
    if (!port.serial.isEmpty())
        words.append(DeviceConnection::tr("serial number %1").arg(port.serial));
    words.removeAll(QString());
    return words.join(u" "_s);
}

/// The line itself stands above it, so that what and where need not be told again.
QString shortly(const assessment::Error &error)
{
    return error.advice.isEmpty()
               ? begun(error.why)
               : DeviceConnection::tr("%1; %2").arg(begun(error.why), error.advice);
}

QString describe(const UsbDevice &device)
{
    const QString name = (device.manufacturer + u' ' + device.product).simplified();
    const QString place = DeviceConnection::tr("at %1").arg(device.port);
    return name.isEmpty() ? place : u"%1, %2"_s.arg(name, place);
}

/// Hubs and what else belongs to the computer itself are no device to test.
bool isRootHub(const UsbDevice &device)
{
    return device.port.startsWith(u"usb");
}

} // namespace

/// What is connected to this computer.
struct DeviceConnection::Found
{
    QList<SerialPort> ports;
    QList<UsbDevice> usb;
};

DeviceConnection::DeviceConnection(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_runs(RunController::of(session))
    , m_port(new DeviceField(tr("Serial port of the device"), tr("For example /dev/ttyUSB0"),
                             tr("The port that the device's console is on")))
    , m_baud(new QComboBox)
    , m_power(new DeviceField(
          tr("Power switch"), tr("Empty: you are asked to switch the device"),
          tr("A program with its arguments, where {state} becomes on, off or cycle (it is never "
             "given to a shell); or uhubctl:HUB:PORT, scpi:PORT or relay:PORT")))
    , m_usb(new DeviceField(tr("Device on USB"), tr("For example 1d6b:0104, or 1d6b:0104:SERIAL"),
                            tr("Vendor, product and, where two are alike, the serial number of the "
                               "device on USB")))
    , m_net(new QLineEdit)
{
    leaveWheelToPage(m_baud);
    m_baud->setEditable(true);
    m_baud->setInsertPolicy(QComboBox::NoInsert);
    m_baud->setValidator(new QIntValidator(50, 4'000'000, m_baud));
    m_baud->setAccessibleName(tr("Speed in baud"));
    m_baud->lineEdit()->setAccessibleName(m_baud->accessibleName());
    for (const int speed : usualSpeeds)
        m_baud->addItem(QString::number(speed));
    m_net->setPlaceholderText(tr("For example 192.0.2.7"));
    m_net->setToolTip(tr("Name or address of the device on a network of its own"));
    m_net->setAccessibleName(tr("Address of the device on the network"));

    auto *again = new QToolButton;
    again->setIcon(Theme::icon(u"view-refresh"_s));
    again->setIconSize({Theme::iconSide(this), Theme::iconSide(this)});
    again->setToolTip(tr("Look again what is connected"));
    again->setAccessibleName(again->toolTip());
    connect(again, &QToolButton::clicked, this, &DeviceConnection::look);

    auto *ports = new QHBoxLayout;
    ports->setSpacing(space::half);
    ports->addWidget(m_port, 1);
    ports->addWidget(again, 0, Qt::AlignTop);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Port"), ports);
    form->addRow(tr("&Speed"), m_baud);
    form->addRow(tr("Po&wer switch"), m_power);
    form->addRow(tr("&USB"), m_usb);
    form->addRow(tr("&Network"), m_net);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(ports)))
        label->setBuddy(m_port);

    for (DeviceField *field : {m_port, m_power, m_usb})
        connect(field, &DeviceField::committed, this, &DeviceConnection::keep);
    connect(m_port, &DeviceField::edited, this, &DeviceConnection::notePort);
    connect(m_power, &DeviceField::committed, this, &DeviceConnection::notePower);
    connect(m_usb, &DeviceField::edited, this, &DeviceConnection::noteUsb);
    connect(m_baud, &QComboBox::activated, this, &DeviceConnection::keep);
    connect(m_baud->lineEdit(), &QLineEdit::editingFinished, this, &DeviceConnection::keep);
    connect(m_net, &QLineEdit::editingFinished, this, &DeviceConnection::keep);
    connect(&m_runs, &RunController::deviceChanged, this, &DeviceConnection::showChoice);
    showChoice();
    look();
}

void DeviceConnection::look()
{
    m_session.read(
        [](assessment::Workspace &) {
            return Found{assessment::harness::serialPorts(), assessment::harness::usbDevices()};
        },
        this, [this](const Found &found) { take(found); });
}

void DeviceConnection::take(const Found &found)
{
    m_hasLooked = true;
    m_onUsb = found.usb;
    QList<DeviceField::Found> ports;
    QList<DeviceField::Found> switches;
    for (const SerialPort &port : found.ports) {
        const QString path = port.byId.isEmpty() ? port.path : port.byId;
        ports.append({port.path, describe(port)});
        switches.append({u"scpi:"_s + path, tr("power supply that speaks SCPI")});
        switches.append({u"relay:"_s + path, tr("relay board")});
    }
    QList<DeviceField::Found> devices;
    for (const UsbDevice &device : found.usb) {
        if (!isRootHub(device))
            devices.append({device.identity, describe(device)});
    }
    m_port->setFound(ports);
    m_power->setFound(switches);
    m_usb->setFound(devices);
}

void DeviceConnection::showChoice()
{
    const DeviceChoice &device = m_runs.device();
    m_port->setText(device.port);
    m_baud->setEditText(QString::number(device.baud));
    m_power->setText(device.power);
    m_usb->setText(device.usb);
    if (m_net->text() != device.net)
        m_net->setText(device.net);
    notePort();
    notePower();
    noteUsb();
}

void DeviceConnection::keep()
{
    m_runs.setDevice({.port = m_port->text(),
                      .baud = m_baud->currentText().toInt(),
                      .power = m_power->text(),
                      .usb = m_usb->text(),
                      .net = m_net->text().trimmed()});
}

void DeviceConnection::notePort()
{
    const QString port = m_port->text();
    const QString description = m_port->descriptionOf(port);
    if (!m_hasLooked)
        m_port->setNote({});
    else if (port.isEmpty())
        m_port->setNote(m_port->isEmptyList()
                            ? tr("No serial port found. Connect the adapter and look again, or "
                                 "enter a path.")
                            : tr("Choose the port that the device's console is on."));
    else if (description.isEmpty() && !m_port->isListed(port))
        m_port->setNote(tr("Not in the list of ports; it is opened as it stands."));
    else
        m_port->setNote(description);
}

/// What is wrong with the switch is said here and now, not only when a run starts.
void DeviceConnection::notePower()
{
    const QString text = m_power->text();
    if (text.isEmpty()) {
        m_power->setNote({});
        return;
    }
    const auto power = PowerSwitch::make(text);
    m_power->setNote(power ? QString() : shortly(power.error()));
}

void DeviceConnection::noteUsb()
{
    const QString address = m_usb->text();
    if (!m_hasLooked || address.isEmpty() || address.startsWith(u"usbip://")) {
        m_usb->setNote({});
        return;
    }
    const auto device = assessment::harness::chooseUsbDevice(m_onUsb, address);
    m_usb->setNote(device ? tr("It is %1.").arg(describe(*device)) : shortly(device.error()));
}

} // namespace forms
