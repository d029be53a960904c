#pragma once

#include "assessment/model/labeloverview.h"
#include "forms/session.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QDateTimeEdit;
class QLineEdit;
class QPushButton;

namespace forms {

class BodyText;
class ErrorBanner;
class NoteLine;
class PrimaryButton;
class SheetTable;
class TextTableModel;

/// What can happen to one label that was issued: buttons for what its state allows, the question
/// why beside them, what cannot be undone said before it is done, and the whole history. Whether it
/// may be done is for the engine to say.
class LabelLifePanel : public QWidget
{
    Q_OBJECT

public:
    explicit LabelLifePanel(Session &session, QWidget *parent = nullptr);

    /// The label it is about; nothing hides the panel. A question about the same label stays.
    void setLabel(const std::optional<assessment::LabelOverview> &label);
    /// What a person should look at about the label; "" = nothing.
    void setAdvice(const QString &advice);
    /// Writes the signed file, byte for byte.
    void saveCopy(const QString &path);

Q_SIGNALS:
    void notice(const QString &text);

private:
    enum class Deed { Suspend, Reinstate, Withdraw, RefuseWithdrawal };

    QWidget *buildQuestion();
    QPushButton *addDeed(const QString &text, const QString &tip, Deed deed);
    void ask(Deed deed);
    void sayConsequence(Deed deed);
    void drop();
    void doIt();
    void showHistory(bool shown);
    void fillHistory();
    void chooseCopy();
    bool takesTwo() const; ///< the withdrawal, from the next one to act
    QString consequence(Deed deed) const;
    QString yes(Deed deed) const;

    Session &m_session;
    std::optional<assessment::LabelOverview> m_label;
    std::optional<Deed> m_deed; ///< that is being asked about
    NoteLine *m_advice;
    QWidget *m_deeds;
    QPushButton *m_suspend = nullptr;
    QPushButton *m_reinstate = nullptr;
    QPushButton *m_withdraw = nullptr;
    QPushButton *m_refuse = nullptr;
    QPushButton *m_history = nullptr;
    QWidget *m_question = nullptr;
    BodyText *m_consequence = nullptr;
    QLineEdit *m_reason = nullptr;
    QWidget *m_ending = nullptr;
    QCheckBox *m_ends = nullptr;
    QDateTimeEdit *m_end = nullptr;
    PrimaryButton *m_yes = nullptr;
    ErrorBanner *m_problem;
    TextTableModel *m_events;
    SheetTable *m_table;
};

} // namespace forms
