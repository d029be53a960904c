#pragma once

#include "assessment/harness/harnessrun.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace forms {

class SecretField;

/// What a device test will do, what it may cost, what can be set for it, and consent where it is
/// needed. Secrets leave it once and are wiped.
class DeviceTestSetup : public QWidget
{
    Q_OBJECT

public:
    explicit DeviceTestSetup(const assessment::harness::DeviceTest &test,
                             QWidget *parent = nullptr);

    bool isAllowed() const; ///< consent is given, or none is needed
    void askForConsent();   ///< moves the focus there
    /// Puts the values of an earlier run into the settings, for somebody to see and change.
    void setSettings(const QJsonObject &values);
    /// Settings, secrets and consent, for one run.
    void fill(assessment::harness::RunRequest &request);

Q_SIGNALS:
    void changed();

private:
    QWidget *makeDescription();
    QWidget *makeSettings(bool secrets);

    assessment::harness::DeviceTest m_test;
    std::map<QString, QLineEdit *> m_settings; ///< made when they are looked at
    std::map<QString, QString> m_given;        ///< for lines that are not made yet
    std::map<QString, SecretField *> m_secrets;
    QCheckBox *m_consent = nullptr;
};

} // namespace forms
