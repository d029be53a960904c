#pragma once

#include "forms/runcontroller.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace forms {

class QuietText;

/// What is connected: the port with its identity, its speed, the command that switches the device
/// on and off, and who the device is on USB and on the network. The same everywhere in a window,
/// and remembered for the assessment.
class DeviceConnection : public QWidget
{
    Q_OBJECT

public:
    explicit DeviceConnection(Session &session, QWidget *parent = nullptr);

    void lookForPorts(); ///< asks again what is there

private:
    void show();
    void keep();
    void showIdentity();

    Session &m_session;
    RunController &m_runs;
    QComboBox *m_port;
    QComboBox *m_baud;
    QLineEdit *m_power;
    QLineEdit *m_usb;
    QLineEdit *m_net;
    QuietText *m_identity;
};

} // namespace forms
