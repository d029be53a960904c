#pragma once

#include "assessment/harness/programevents.h"
#include "assessment/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace assessment::harness {

/// A test of a laboratory as a running program: lines in and out, in a process group of its own
/// that goes with it, with an environment in which nothing of ours stands (PATH, HOME, TMPDIR, TZ,
/// LANG and LC_… only). Made, used and ended on one thread.
class ProgramProcess
{
public:
    static constexpr qsizetype keptErrors = qsizetype{64} * 1024; ///< of the standard error at once
    static constexpr qint64 mostErrors = qint64{16} << 20;        ///< that it may write at all

    ProgramProcess();
    ~ProgramProcess(); ///< kills the whole group

    ProgramProcess(const ProgramProcess &) = delete;
    ProgramProcess &operator=(const ProgramProcess &) = delete;

    /// Looks at the file at \a path, which has to be a plain file that may be executed.
    static Result<QString> find(const QString &path);
    static Result<QByteArray> digestOf(const QString &path); ///< SHA-256 of the file

    Status start(const QString &path);
    /// Sends one line. It leaves while next() is called; a program that does not read blocks
    /// nobody.
    void send(const QJsonObject &message);
    /// The same with texts that are wiped afterwards; \a line without its end.
    void sendAndWipe(QByteArray line);

    /// The next thing that the program says, waiting up to \a patience for it; nullopt when it
    /// says nothing. An error is what it did wrong; nothing more is read after one.
    Result<std::optional<ProgramEvent>> next(std::chrono::milliseconds patience);

    bool hasEnded();         ///< the program has, and all it wrote was read
    QString endReason();     ///< "" when it ended well, with code 0
    QByteArray takeErrors(); ///< of the standard error, whole lines, bounded

    /// Asks the group to end (SIGTERM), waits up to \a patience, then kills it. Returns whether
    /// the program went by itself.
    bool end(std::chrono::milliseconds patience);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace assessment::harness
