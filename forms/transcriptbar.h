#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace forms {

/// Over a transcript: the field in which one types what to find, how many lines have it, the way
/// from one to the next, and to a line by its number.
class TranscriptBar : public QWidget
{
    Q_OBJECT

public:
    explicit TranscriptBar(QWidget *parent = nullptr);

    QString sought() const;
    void clearSought();
    void focusSearch();
    void focusLine();
    /// "3 of 17 lines", "searching, 42 %"; \a canStep says whether there is anything to go to.
    void say(const QString &state, bool canStep);

Q_SIGNALS:
    void searchFor(const QString &text);
    void step(bool forwards);
    void goToLine(qint64 number); ///< from 1

private:
    QToolButton *addStep(const QString &icon, const QString &name, const QString &keys,
                         bool forwards);

    QLineEdit *m_sought;
    QToolButton *m_before;
    QToolButton *m_after;
    QLabel *m_state;
    QLineEdit *m_line;
};

} // namespace forms
