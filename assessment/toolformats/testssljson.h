#pragma once

#include "assessment/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace assessment {

/// How serious testssl takes a finding.
enum class TestsslSeverity {
    Debug,
    Info,
    Good, ///< it looked, and it is as it should be
    Low,
    Medium,
    High,
    Critical,
    Warning, ///< something could not be tested
    Fatal,   ///< testssl gave up
};

/// One line of a report of testssl.
struct TestsslFinding
{
    QString id;   ///< "TLS1_1", "cert_keySize"
    QString host; ///< "" of what is wrong with the computer that tests
    QString ip;
    int port = 0;
    TestsslSeverity severity = TestsslSeverity::Info;
    QString finding; ///< for people: "offered (deprecated)"
    QStringList cves;
    QString cwe; ///< "" = none
};

/// One run of testssl.
struct TestsslReport
{
    QString version; ///< "" when the file does not say (the flat form has none)
    QList<TestsslFinding> findings;
    bool finished = true; ///< false when it ended early, or could not reach a server
};

/// Reads what testssl.sh 3.0 and later write with `--jsonfile` (a flat list) and with
/// `--jsonfile-pretty` (grouped by server and subject), at most 16 MiB and 100 000 findings. Texts
/// are cleaned for people. Error InvalidInput, with \a where and the place. Any thread.
Result<TestsslReport> parseTestsslJson(const QByteArray &bytes, const QString &where);

} // namespace assessment
