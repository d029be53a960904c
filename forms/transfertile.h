#pragma once

#include "assessment/progress.h"

#include <QFrame>
#include <QTimer>

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;

namespace forms {

/// How far something has come on its way into or out of the workspace. The thread that
/// works writes the numbers, the window looks at them ten times a second.
struct Transfer
{
    std::atomic<qint64> done{0};
    std::atomic<qint64> total{0};
    std::stop_source stop;
    bool inBytes = true; ///< false: in steps that nobody wants to count

    static assessment::Progress progressOf(const std::shared_ptr<Transfer> &transfer);
};

/// What is shown meanwhile: name, how far, and a way to stop it.
class TransferTile : public QFrame
{
    Q_OBJECT

public:
    /// \a cancelName is how a screen reader calls the button that stops it.
    TransferTile(const QString &name, std::shared_ptr<Transfer> transfer, const QString &cancelName,
                 QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void look();

    std::shared_ptr<Transfer> m_transfer;
    QLabel *m_state;
    QProgressBar *m_bar;
    QTimer m_clock;
};

} // namespace forms
