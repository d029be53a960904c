#pragma once

#include <QDateTime>

#include <functional>

namespace assessment {

/// "Now", in UTC, so that a test can choose it. Called from the thread of whoever holds it.
using Clock = std::function<QDateTime()>;

/// The clock of the computer, UTC, milliseconds.
inline QDateTime systemTime()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace assessment
