#pragma once

#include "forms/page.h"

#include <QJsonObject>
#include <QList>

#include <functional>

class QLabel;

namespace forms {

class ChoiceRow;
class Column;
class DateRow;
class FormRow;
class LiveForm;
class MultiChoiceRow;
class NumberRow;
class Row;
class Session;

/// What the label tells the consumer. Every fact may stay open; the label then says so.
class FactsPage : public Page
{
    Q_OBJECT

public:
    explicit FactsPage(Session &session, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("facts"); }
    QString title() const override;
    /// \a anchor names a member of the facts: "supportUntil", "reportContact/url".
    void reveal(const QString &anchor) override;
    void flush() override;

private:
    QWidget *buildSupport();
    QWidget *buildPasswords();
    QWidget *buildReporting();
    QWidget *buildData();
    QWidget *buildEveryday();
    QWidget *buildChecking();
    void watchRows();

    QJsonObject typed() const;
    void putSupport(QJsonObject &facts) const;
    void putData(QJsonObject &facts) const;
    void fill(const QJsonObject &facts);
    void refresh(); ///< what depends on other answers: hints, what is asked at all, the count

    Session &m_session;
    Column *m_column;
    QLabel *m_count;
    LiveForm *m_live = nullptr;

    ChoiceRow *m_support;
    DateRow *m_supportUntil;
    FormRow *m_supportReason;
    ChoiceRow *m_updateMethod;
    NumberRow *m_warranty;
    ChoiceRow *m_warrantyCovers;
    DateRow *m_warrantyPart;
    ChoiceRow *m_passwords;
    ChoiceRow *m_twoStep;
    ChoiceRow *m_account;
    FormRow *m_report;
    NumberRow *m_acknowledge;
    NumberRow *m_progress;
    MultiChoiceRow *m_personalData;
    MultiChoiceRow *m_sensors;
    ChoiceRow *m_telemetry;
    FormRow *m_telemetryPurpose;
    ChoiceRow *m_sharing;
    MultiChoiceRow *m_deletion;
    NumberRow *m_deletionSteps;
    FormRow *m_deletionUrl;
    ChoiceRow *m_offline;
    ChoiceRow *m_powerLoss;
    NumberRow *m_standby;
    FormRow *m_verifyHost;
};

} // namespace forms
