#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace forms {

/// One question of a form: caption, control, hint and problem, kept together for the eye, for the
/// keyboard and for a screen reader. A problem appears once the person has finished the answer and
/// goes as soon as it is mended (Row::judge).
class Row : public QWidget
{
    Q_OBJECT

public:
    QString caption() const;
    /// What stands below the control while nothing is wrong; "" hides the line.
    void setHint(const QString &hint);
    QString hint() const { return m_hint; }

    /// Shows \a problem ("" = none). While the person is still typing only good news is told.
    void judge(const QString &problem, bool mayComplain);
    QString problem() const { return m_problem; } ///< that is shown
    virtual void takeFocus();                     ///< puts the keyboard where the answer goes

Q_SIGNALS:
    void edited();    ///< the person changed the answer, every key
    void committed(); ///< the person finished the answer: left the line, made a choice

protected:
    /// \a caption may carry a mnemonic.
    Row(const QString &caption, const QString &hint, QWidget *parent);

    /// Puts \a control below the caption and gives it name, description and mnemonic.
    void setControl(QWidget *control);
    QVBoxLayout *layoutOfRow() const { return m_layout; }
    void changeEvent(QEvent *event) override;

private:
    void showNote();

    QLabel *m_caption;
    QLabel *m_note;
    QVBoxLayout *m_layout;
    QWidget *m_control = nullptr;
    QString m_hint;
    QString m_problem;
};

/// Turning the wheel over a control scrolls the page, unless the control has the keyboard.
void leaveWheelToPage(QWidget *control);

} // namespace forms
