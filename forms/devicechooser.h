#pragma once

#include "assessment/harness/devicefinder.h"
#include "forms/devicechoice.h"

#include <QWidget>

class QListWidget;

namespace forms {

class ChoiceRow;
class FormRow;
class Session;

/// Which device is connected where: the serial ports that are there now, a path typed by hand, or
/// none at hand. Opens nothing.
class DeviceChooser : public QWidget
{
    Q_OBJECT

public:
    /// \a session looks for the ports, away from the GUI thread.
    explicit DeviceChooser(Session &session, QWidget *parent = nullptr);

    DeviceChoice choice() const;
    void setChoice(const DeviceChoice &choice);
    /// What is wrong with the choice, "" when nothing is; shown beside its row as well.
    QString problem(bool show);

Q_SIGNALS:
    void edited();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void lookAgain();
    void list(const QList<assessment::harness::SerialPort> &ports);
    void takeFromList();
    void selectInList();

    Session &m_session;
    QListWidget *m_ports;
    FormRow *m_path;
    ChoiceRow *m_baud;
    FormRow *m_power;
    bool m_filling = false;
};

} // namespace forms
