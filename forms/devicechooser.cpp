#include "forms/devicechooser.h"

#include "forms/rows/choicerow.h"
#include "forms/rows/formrow.h"
#include "forms/rows/sidebyside.h"
#include "forms/rows/text.h"
#include "forms/session.h"
#include "forms/theme.h"

#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::harness::SerialPort;

namespace {

constexpr int pathRole = Qt::UserRole;

/// "USB Serial (/dev/ttyUSB0), FTDI 0403:6001, serial number A50285BI"
QString portInWords(const SerialPort &port)
{
    QStringList about;
    if (!port.manufacturer.isEmpty())
        about.append(port.manufacturer);
    if (!port.vid.isEmpty())
        about.append(u"%1:%2"_s.arg(port.vid, port.pid));
    if (!port.serial.isEmpty())
        about.append(DeviceChooser::tr("serial number %1").arg(port.serial));
    const QString name = port.product.isEmpty()
                             ? port.path
                             : DeviceChooser::tr("%1 (%2)").arg(port.product, port.path);
    return about.isEmpty() ? name : DeviceChooser::tr("%1: %2").arg(name, about.join(u", "_s));
}

QList<Choice> speeds()
{
    QList<Choice> all;
    for (const int baud :
         {9600, 19200, 38400, 57600, 115200, 230400, 460800, 921600, 1500000, 3000000}) {
        all.append({.id = QString::number(baud),
                    .name = DeviceChooser::tr("%1 baud").arg(QLocale().toString(baud))});
    }
    return all;
}

} // namespace

DeviceChooser::DeviceChooser(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ports(new QListWidget)
{
    m_ports->setAccessibleName(tr("Serial ports that are there now"));
    m_ports->setToolTip(tr("Choose where the device is connected"));
    m_ports->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_ports->setWordWrap(true);
    m_ports->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *again = new QPushButton(Theme::icon(u"view-refresh"_s), tr("Look a&gain"));
    again->setToolTip(tr("Look for serial ports again"));
    m_path = new FormRow(tr("Path of the port"),
                         tr("Or type it, for example a pseudo-terminal of an emulator."));
    m_path->setExample(u"/dev/ttyUSB0"_s);
    m_baud = new ChoiceRow(tr("Speed"), tr("115200 baud is usual for consoles."), speeds());
    m_power = new FormRow(
        tr("Command of the power switch"),
        tr("A program with its arguments; {state} becomes on, off or cycle. Without one you are "
           "asked to switch."));
    m_power->setExample(u"usbrelay RELAY_1={state}"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::two);
    layout->addWidget(m_ports);
    layout->addWidget(again, 0, Qt::AlignLeft);
    layout->addWidget(new SideBySide({m_path, m_baud}));
    layout->addWidget(m_power);
    setFocusProxy(m_ports);

    connect(again, &QPushButton::clicked, this, &DeviceChooser::lookAgain);
    connect(m_ports, &QListWidget::currentRowChanged, this, &DeviceChooser::takeFromList);
    connect(m_path, &Row::edited, this, [this] {
        selectInList();
        Q_EMIT edited();
    });
    connect(m_path, &Row::committed, this, [this] { (void)problem(true); });
    connect(m_baud, &Row::edited, this, &DeviceChooser::edited);
    connect(m_power, &Row::edited, this, &DeviceChooser::edited);
    setChoice({});
    list({});
}

void DeviceChooser::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    lookAgain();
}

// Asking the system for its ports reads a tree of small files: not on the GUI thread.
void DeviceChooser::lookAgain()
{
    m_session.read([](assessment::Workspace &) { return assessment::harness::serialPorts(); }, this,
                   [this](const QList<SerialPort> &ports) { list(ports); });
}

void DeviceChooser::list(const QList<SerialPort> &ports)
{
    const QScopedValueRollback filling(m_filling, true);
    m_ports->clear();
    auto *none = new QListWidgetItem(tr("No device at hand: the device tests wait"), m_ports);
    none->setData(pathRole, QString());
    for (const SerialPort &port : ports) {
        auto *item =
            new QListWidgetItem(Theme::icon(u"assay-serial"_s), portInWords(port), m_ports);
        item->setData(pathRole, port.path);
        item->setToolTip(port.byId.isEmpty() ? port.path : port.byId);
    }
    const int rows = std::min(m_ports->count(), 6);
    m_ports->setFixedHeight(rows * (m_ports->fontMetrics().height() + 14) + space::unit);
    selectInList();
}

void DeviceChooser::takeFromList()
{
    if (m_filling || !m_ports->currentItem())
        return;
    m_path->setText(m_ports->currentItem()->data(pathRole).toString());
    m_path->judge({}, true);
    Q_EMIT edited();
}

void DeviceChooser::selectInList()
{
    const QScopedValueRollback filling(m_filling, true);
    m_ports->setCurrentRow(-1);
    for (int row = 0; row < m_ports->count(); ++row) {
        if (m_ports->item(row)->data(pathRole).toString() == m_path->text())
            m_ports->setCurrentRow(row);
    }
}

DeviceChoice DeviceChooser::choice() const
{
    return {.port = m_path->text(), .baud = m_baud->choice().toInt(), .power = m_power->text()};
}

void DeviceChooser::setChoice(const DeviceChoice &choice)
{
    m_path->setText(choice.port);
    m_baud->setChoice(QString::number(choice.baud));
    if (m_baud->choice().isEmpty())
        m_baud->setChoice(QString::number(DeviceChoice{}.baud));
    m_power->setText(choice.power);
    selectInList();
}

QString DeviceChooser::problem(bool show)
{
    const QString path = m_path->text();
    const QString reason = path.isEmpty() || path.startsWith(u'/')
                               ? QString()
                               : tr("type the whole path, for example /dev/ttyUSB0");
    m_path->judge(reason, show);
    return reason;
}

} // namespace forms
