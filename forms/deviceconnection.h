#pragma once

#include "assessment/harness/devicefinder.h"
#include "forms/runcontroller.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace forms {

class DeviceField;

/// What is connected: the port with its identity, its speed, the switch that turns the device on
/// and off, and who the device is on USB and on the network. Below each line stands what it means
/// here and now. The same everywhere in a window, and remembered for the assessment.
class DeviceConnection : public QWidget
{
    Q_OBJECT

public:
    explicit DeviceConnection(Session &session, QWidget *parent = nullptr);

    void look(); ///< asks again what is there

private:
    struct Found;

    void showChoice();
    void keep();
    void take(const Found &found);
    void notePort();
    void notePower();
    void noteUsb();

    Session &m_session;
    RunController &m_runs;
    DeviceField *m_port;
    QComboBox *m_baud;
    DeviceField *m_power;
    DeviceField *m_usb;
    QLineEdit *m_net;
    QList<assessment::harness::UsbDevice> m_onUsb;
    bool m_hasLooked = false;
};

} // namespace forms
