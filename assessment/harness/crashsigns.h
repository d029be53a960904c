#pragma once

#include "assessment/result.h"

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace assessment::harness {

/// Something on the console that says that the device has crashed.
struct CrashSign
{
    QString name; ///< for people: "kernel panic"
    QRegularExpression pattern;
};

/// The signs of the part "crash-signs", which the scripts that look for crashes share.
Result<QList<CrashSign>> builtInCrashSigns();

} // namespace assessment::harness
