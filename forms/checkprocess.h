#pragma once

#include "labels/checkprotocol.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>

namespace forms {

/// One question to the program assay-check, which reads files of strangers outside this process:
/// they can neither hang nor crash the window, and reach no network. Ask again and what was under
/// way is dropped. GUI thread.
class CheckProcess : public QObject
{
    Q_OBJECT

public:
    explicit CheckProcess(QObject *parent = nullptr);
    ~CheckProcess() override;

    /// \a request is one of those of labels/checkprotocol.h; then answered() or failed().
    void ask(const QByteArray &request);
    void stop(); ///< without an answer
    bool isBusy() const { return m_waiting; }

    /// For tests: another program, and how long it may take.
    void setProgram(const QString &program) { m_program = program; }
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void answered(const labels::CheckAnswer &answer); ///< its error included
    void failed(const assessment::Error &error);      ///< there was no answer

private:
    void look();
    void finished();
    void end(const QString &why);

    QProcess m_process;
    QString m_program;
    std::chrono::milliseconds m_patience;
    QTimer m_deadline;
    QByteArray m_answer;
    bool m_waiting = false;
};

} // namespace forms
