#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

/// Programs that are not ours, asked about a file.
namespace otherprogram {

struct Outcome
{
    int code = -1;
    QString out;
    QString all; ///< with what it says on the error channel
};

/// What another program says. A program that is not there fails the test: it must not pass for
/// want of a judge.
inline Outcome ask(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(250'000))
        return {
            .code = -1, .out = {}, .all = program + QStringLiteral(": ") + process.errorString()};
    const QString out = QString::fromUtf8(process.readAllStandardOutput());
    return {.code = process.exitCode(),
            .out = out,
            .all = out + QString::fromUtf8(process.readAllStandardError())};
}

} // namespace otherprogram
