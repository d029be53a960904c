#pragma once

#include "assessment/harness/harnessrun.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace forms {

/// The console of a run: each line with the time since the start and its direction, in a fixed
/// font. Bounded in lines, and written at most ten times a second, so that a device that floods
/// its port cannot hold up the window. Shows only masked text.
class ConsoleView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ConsoleView(QWidget *parent = nullptr);

    void restart(const QList<assessment::harness::ConsoleText> &pieces = {});
    void append(const QList<assessment::harness::ConsoleText> &pieces);

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(const assessment::harness::ConsoleText &piece, QStringList &lines);
    void write();

    QList<assessment::harness::ConsoleText> m_waiting;
    QTimer m_clock;
    bool m_lineIsOpen = false; ///< the last line may still grow
    assessment::harness::Direction m_direction = assessment::harness::Direction::Note;
};

} // namespace forms
