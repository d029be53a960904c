#include "forms/deviceconnection.h"

#include "assessment/harness/devicefinder.h"
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

using assessment::harness::SerialPort;

namespace {

constexpr int usualSpeeds[] = {9600,   19200,  38400,  57600,  74880,
                               115200, 230400, 460800, 921600, 1500000};

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

} // namespace

DeviceConnection::DeviceConnection(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_runs(RunController::of(session))
    , m_port(new QComboBox)
    , m_baud(new QComboBox)
    , m_power(new QLineEdit)
    , m_usb(new QLineEdit)
    , m_net(new QLineEdit)
    , m_identity(new QuietText)
{
    m_port->setEditable(true);
    m_port->setInsertPolicy(QComboBox::NoInsert);
    m_port->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_port->setMinimumContentsLength(16);
    m_port->lineEdit()->setPlaceholderText(tr("For example /dev/ttyUSB0"));
    m_port->setAccessibleName(tr("Serial port of the device"));
    m_port->lineEdit()->setAccessibleName(m_port->accessibleName());
    m_baud->setEditable(true);
    m_baud->setInsertPolicy(QComboBox::NoInsert);
    m_baud->setValidator(new QIntValidator(50, 4'000'000, m_baud));
    m_baud->setAccessibleName(tr("Speed in baud"));
    m_baud->lineEdit()->setAccessibleName(m_baud->accessibleName());
    for (const int speed : usualSpeeds)
        m_baud->addItem(QString::number(speed));
    m_power->setPlaceholderText(tr("Empty: you are asked to switch the device"));
    m_power->setToolTip(tr("A program with its arguments; {state} becomes on, off or cycle. It is "
                           "never given to a shell."));
    m_power->setAccessibleName(tr("Command of the power switch"));

    m_usb->setPlaceholderText(tr("For example 1d6b:0104, or 1d6b:0104:SERIAL"));
    m_usb->setToolTip(
        tr("Vendor, product and, where two are alike, the serial number of the device "
           "on USB; assay-cli device list shows them"));
    m_usb->setAccessibleName(tr("Device on USB"));
    m_net->setPlaceholderText(tr("For example 192.0.2.7"));
    m_net->setToolTip(tr("Name or address of the device on a network of its own"));
    m_net->setAccessibleName(tr("Address of the device on the network"));

    auto *again = new QToolButton;
    again->setIcon(Theme::icon(u"view-refresh"_s));
    again->setIconSize({Theme::iconSide(this), Theme::iconSide(this)});
    again->setToolTip(tr("Look for ports again"));
    again->setAccessibleName(again->toolTip());
    connect(again, &QToolButton::clicked, this, &DeviceConnection::lookForPorts);

    auto *ports = new QHBoxLayout;
    ports->setSpacing(space::half);
    ports->addWidget(m_port, 1);
    ports->addWidget(again);
    m_identity->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Port"), ports);
    form->addRow(QString(), m_identity);
    form->addRow(tr("&Speed"), m_baud);
    form->addRow(tr("Po&wer switch"), m_power);
    form->addRow(tr("&USB"), m_usb);
    form->addRow(tr("&Network"), m_net);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(ports)))
        label->setBuddy(m_port);

    connect(m_port, &QComboBox::activated, this, &DeviceConnection::keep);
    connect(m_port->lineEdit(), &QLineEdit::editingFinished, this, &DeviceConnection::keep);
    connect(m_port, &QComboBox::editTextChanged, this, &DeviceConnection::showIdentity);
    connect(m_baud, &QComboBox::activated, this, &DeviceConnection::keep);
    connect(m_baud->lineEdit(), &QLineEdit::editingFinished, this, &DeviceConnection::keep);
    for (QLineEdit *line : {m_power, m_usb, m_net})
        connect(line, &QLineEdit::editingFinished, this, &DeviceConnection::keep);
    connect(&m_runs, &RunController::deviceChanged, this, &DeviceConnection::show);
    show();
    lookForPorts();
}

void DeviceConnection::lookForPorts()
{
    m_session.read([](assessment::Workspace &) { return assessment::harness::serialPorts(); }, this,
                   [this](const QList<SerialPort> &ports) {
                       const QString chosen = m_port->currentText();
                       const QSignalBlocker quiet(m_port);
                       m_port->clear();
                       for (const SerialPort &port : ports) {
                           m_port->addItem(port.path, describe(port));
                           m_port->setItemData(m_port->count() - 1, describe(port),
                                               Qt::ToolTipRole);
                       }
                       m_port->setEditText(chosen);
                       showIdentity();
                   });
}

void DeviceConnection::show()
{
    const DeviceChoice &device = m_runs.device();
    if (m_port->currentText() != device.port)
        m_port->setEditText(device.port);
    m_baud->setEditText(QString::number(device.baud));
    if (m_power->text() != device.power)
        m_power->setText(device.power);
    if (m_usb->text() != device.usb)
        m_usb->setText(device.usb);
    if (m_net->text() != device.net)
        m_net->setText(device.net);
    showIdentity();
}

void DeviceConnection::keep()
{
    m_runs.setDevice({.port = m_port->currentText().trimmed(),
                      .baud = m_baud->currentText().toInt(),
                      .power = m_power->text().trimmed(),
                      .usb = m_usb->text().trimmed(),
                      .net = m_net->text().trimmed()});
}

void DeviceConnection::showIdentity()
{
    const QString port = m_port->currentText().trimmed();
    const int row = m_port->findText(port);
    if (port.isEmpty())
        m_identity->setText(m_port->count() == 0
                                ? tr("No serial port found. Connect the adapter and look again, or "
                                     "enter a path.")
                                : tr("Choose the port that the device's console is on."));
    else if (row < 0)
        m_identity->setText(tr("Not in the list of ports; it is opened as it stands."));
    else
        m_identity->setText(m_port->itemData(row).toString());
    m_identity->setVisible(!m_identity->text().isEmpty());
}

} // namespace forms
