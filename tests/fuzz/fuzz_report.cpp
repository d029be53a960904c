#include "assessment/report/gaps.h"
#include "assessment/report/report.h"
#include "assessment/report/reportformats.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// A report in JSON: what is accepted is written again as it was, and every other face can be made.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto report = assessment::reportFromFile(input, QStringLiteral("input"));
    if (!report)
        return 0;
    if (assessment::toFile(*report) != input)
        std::abort();
    (void)assessment::oscalResults(*report);
    (void)assessment::sarifLog(*report);
    (void)assessment::junitReport(*report);
    (void)assessment::provisionsCsv(*report);
    (void)assessment::gapsFile(*report, {});
    return 0;
}
