#pragma once

#include "assessment/result.h"

#include <QFile>
#include <QJsonValue>
#include <QString>

#include <functional>
#include <memory>

namespace app::cli {

/// True for "-", which means standard input or output where a file is meant.
bool isStandardStream(const QString &path);

/// Opens \a path, or the standard input for "-", for reading from the start.
assessment::Result<std::unique_ptr<QFile>> openInput(const QString &path);

/// Reads all of \a path or the standard input, at most \a most bytes.
assessment::Result<QByteArray> readInput(const QString &path, qint64 most = qint64(16) << 20);

/// Reads one JSON document strictly from \a path or the standard input.
assessment::Result<QJsonValue> readJson(const QString &path);

/// How an input is called in messages.
QString inputName(const QString &path);

/// \a error with a file that is not there told apart from an id that nothing has: a file is a
/// matter of the environment.
assessment::Error aboutFile(assessment::Error error);

/// Writes \a bytes as a new file at \a path, as below; \a what says what did not happen.
assessment::Status writeNewFile(const QString &path, const QByteArray &bytes, const QString &what);

/// Lets \a fill write a new file at \a path, which appears only when all of it is there; an
/// existing one is refused. "-" is the standard output.
assessment::Status writeNewFile(const QString &path,
                                const std::function<assessment::Status(QIODevice &)> &fill);

} // namespace app::cli
