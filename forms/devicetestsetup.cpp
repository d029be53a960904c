#include "forms/devicetestsetup.h"

#include "forms/foldable.h"
#include "forms/rows/bulletlist.h"
#include "forms/rows/text.h"
#include "forms/secretfield.h"
#include "forms/theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace forms {

using assessment::harness::Risk;

namespace {

QString consentText(Risk risk)
{
    switch (risk) {
    case Risk::Passive: return {};
    case Risk::ReadSensitive:
        return DeviceTestSetup::tr("I agree: the test may read secrets or personal data from this "
                                   "unit");
    case Risk::Intrusive:
        return DeviceTestSetup::tr("I agree: the test may lock, crash or restart this unit");
    case Risk::Destructive:
        return DeviceTestSetup::tr("I agree: the test may erase or destroy this unit");
    }
    Q_UNREACHABLE();
}

QString limitInWords(std::chrono::seconds limit)
{
    const int seconds = int(limit.count());
    if (seconds % 3600 == 0)
        return DeviceTestSetup::tr("At most %n hour(s)", nullptr, seconds / 3600);
    if (seconds % 60 == 0)
        return DeviceTestSetup::tr("At most %n minute(s)", nullptr, seconds / 60);
    return DeviceTestSetup::tr("At most %n second(s)", nullptr, seconds);
}

} // namespace

DeviceTestSetup::DeviceTestSetup(const assessment::harness::DeviceTest &test, QWidget *parent)
    : QWidget(parent)
    , m_test(test)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addWidget(makeDescription());
    if (test.risk != Risk::Passive) {
        m_consent = new QCheckBox(consentText(test.risk));
        connect(m_consent, &QCheckBox::toggled, this, &DeviceTestSetup::changed);
        column->addWidget(m_consent);
    }
    column->addWidget(makeSettings(true));
    const qsizetype plain = std::count_if(test.settings.begin(), test.settings.end(),
                                          [](const auto &setting) { return !setting.secret; });
    if (plain > 0) {
        column->addWidget(new Foldable(tr("%n setting(s)", nullptr, int(plain)),
                                       [this] { return makeSettings(false); }));
    }
    if (!test.cannotConclude.isEmpty()) {
        column->addWidget(new Foldable(tr("What a pass does not show"),
                                       [this] { return new BulletList(m_test.cannotConclude); }));
    }
}

QWidget *DeviceTestSetup::makeDescription()
{
    auto *text = new QWidget;
    auto *column = new QVBoxLayout(text);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addWidget(new BodyText(m_test.method));
    column->addWidget(new BodyText(tr("Passes when: %1").arg(m_test.passWhen)));
    const QString risk = assessment::harness::nameOf(m_test.risk);
    column->addWidget(new BodyText(m_test.sideEffect.isEmpty()
                                       ? tr("Risk: %1").arg(risk)
                                       : tr("Risk: %1 (%2)").arg(risk, m_test.sideEffect)));
    column->addWidget(new QuietText(limitInWords(m_test.limit)));
    return text;
}

QWidget *DeviceTestSetup::makeSettings(bool secrets)
{
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (const assessment::harness::Setting &setting : std::as_const(m_test.settings)) {
        if (setting.secret != secrets)
            continue;
        QLineEdit *line = nullptr;
        if (setting.secret) {
            auto *secret = new SecretField;
            secret->setPlaceholderText(tr("Never stored; masked in the console"));
            m_secrets[setting.key] = secret;
            line = secret;
        } else {
            line = new QLineEdit;
            line->setPlaceholderText(setting.fallback);
            if (const auto given = m_given.find(setting.key); given != m_given.end())
                line->setText(given->second);
            m_settings[setting.key] = line;
        }
        line->setToolTip(setting.help);
        line->setAccessibleName(setting.title);
        line->setAccessibleDescription(setting.help);
        form->addRow(setting.title, line);
    }
    return fields;
}

bool DeviceTestSetup::isAllowed() const
{
    return !m_consent || m_consent->isChecked();
}

void DeviceTestSetup::askForConsent()
{
    if (m_consent)
        m_consent->setFocus();
}

void DeviceTestSetup::setSettings(const QJsonObject &values)
{
    for (const assessment::harness::Setting &setting : std::as_const(m_test.settings)) {
        if (setting.secret || !values.contains(setting.key))
            continue;
        const QString value = values[setting.key].toString();
        m_given[setting.key] = value;
        if (const auto line = m_settings.find(setting.key); line != m_settings.end())
            line->second->setText(value);
    }
}

void DeviceTestSetup::fill(assessment::harness::RunRequest &request)
{
    request.consent = isAllowed() ? m_test.risk : Risk::Passive;
    request.settings = m_given;
    for (const auto &[key, line] : m_settings) {
        request.settings.erase(key);
        if (!line->text().isEmpty())
            request.settings[key] = line->text();
    }
    for (const auto &[key, line] : m_secrets) {
        if (assessment::SecretBytes secret = line->take(); !secret.isEmpty())
            request.secrets[key] = std::move(secret);
    }
}

} // namespace forms
