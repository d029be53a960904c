#pragma once

#include "assessment/model/component.h"
#include "assessment/workspace.h"
#include "forms/rows/card.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace forms {

class ChoiceRow;
class DateRow;
class FormRow;
class Heading;
class PrimaryButton;

/// Asks for one version of a supplier's component.
class ComponentForm : public Card
{
    Q_OBJECT

public:
    explicit ComponentForm(QWidget *parent = nullptr);

    /// Empty, or as the version after \a older.
    void begin(const assessment::Component &older = {});
    assessment::Component component() const;

Q_SIGNALS:
    void wanted();    ///< add it
    void cancelled(); ///< leave it

private:
    void refresh();

    Heading *m_heading;
    FormRow *m_name;
    FormRow *m_version;
    FormRow *m_supplier;
    ChoiceRow *m_kind;
    PrimaryButton *m_add;
    QString m_replaces;
};

/// Asks what a file that a supplier has given shows, and until when.
class ComponentItemForm : public Card
{
    Q_OBJECT

public:
    explicit ComponentItemForm(QWidget *parent = nullptr);

    void begin(const QString &path, QDate today);
    QString path() const { return m_path; }
    assessment::NewEvidence about() const;

Q_SIGNALS:
    void wanted();    ///< add it
    void cancelled(); ///< leave it

private:
    void refresh();

    Heading *m_heading;
    FormRow *m_title;
    FormRow *m_provisions;
    QCheckBox *m_ends;
    DateRow *m_lastDay;
    QCheckBox *m_confidential;
    PrimaryButton *m_add;
    QString m_path;
};

/// Asks why a component is withdrawn, and says what that does.
class ComponentEndForm : public Card
{
    Q_OBJECT

public:
    explicit ComponentEndForm(QWidget *parent = nullptr);

    void begin(const assessment::ComponentOverview &component);
    QString reason() const;

Q_SIGNALS:
    void wanted();    ///< withdraw it
    void cancelled(); ///< leave it

private:
    Heading *m_heading;
    QLabel *m_effect;
    FormRow *m_reason;
    QPushButton *m_withdraw;
};

} // namespace forms
