#pragma once

#include "assessment/model/run.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace assessment {

/// Device runs as JUnit XML, as continuous integration reads it (docs/adr/0023-tools.md): each run
/// is a test case. A fail is a failure. Whatever is neither a fail nor a finished pass is an error,
/// not skipped: systems count what was skipped as well. Only "not applicable" is skipped. Without
/// any run there is one test case with an error, because an empty file looks like success.
///
/// Characters that XML 1.0 does not have become U+FFFD. \a suite names the whole. The transcript is
/// left out, but for its SHA-256.
QByteArray junitXml(const QList<RunRecord> &runs, const QString &suite);

} // namespace assessment
