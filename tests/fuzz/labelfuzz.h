#pragma once

#include "labels/verify.h"

#include "assessment/signing/trust.h"

#include <QByteArray>
#include <QGuiApplication>

#include <cstddef>
#include <cstdint>

/// What the fuzzers of labels share. The labels of their corpora were signed by an identity whose
/// key is gone; its certificates are trusted here, so that what is behind the signature is reached.
namespace labelfuzz {

/// PDFium and pictures want an application; a fuzzer has none, tst_fuzztargets has its own.
inline void needApplication()
{
    if (QCoreApplication::instance())
        return;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static int count = 1;
    static char name[] = "fuzzer";
    static char *arguments[] = {name, nullptr};
    new QGuiApplication(count, arguments); // until the process ends
}

inline const labels::VerifyOptions &options()
{
    static const labels::VerifyOptions given = [] {
        needApplication();
        const auto trust = assessment::signing::readTrustFile(
            QStringLiteral(SOURCE_ROOT "/tests/fuzz/labeltrust/trust.pem"));
        if (!trust)
            qFatal("the certificates of the fuzzers are missing");
        return labels::VerifyOptions{.trust = *trust,
                                     .at = {QDate(2026, 12, 1), QTime(12, 0), Qt::UTC}};
    }();
    return given;
}

inline QByteArray input(const std::uint8_t *bytes, std::size_t size)
{
    return {reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)};
}

/// What must hold of every answer, whatever was asked.
inline void mustHold(const labels::Verification &answer)
{
    const bool valid = answer.overall == labels::Overall::Valid;
    const bool sound = answer.integrity == QLatin1String("intact")
                       && answer.structure == QLatin1String("conforming")
                       && answer.signer == QLatin1String("trusted");
    if (valid && !sound)
        qFatal("valid although a line says otherwise");
    if (!valid && answer.reasons.isEmpty())
        qFatal("refused without a reason");
    if (answer.integrity != QLatin1String("intact") && !answer.record.isEmpty())
        qFatal("a record is shown that nobody signed");
}

} // namespace labelfuzz
