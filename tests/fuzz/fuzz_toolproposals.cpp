#include "assessment/exchange/toolproposals.h"
#include "assessment/scheme/catalogue.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// From any file to proposals: whatever it is, there is no pass from one that is not whole.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static const assessment::Scheme scheme = [] {
        const auto read = assessment::builtInScheme(QStringLiteral("uk-cop-2018"));
        if (!read)
            std::abort();
        return *read;
    }();
    const QByteArray input(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto report = assessment::readToolOutput(input, QStringLiteral("input"));
    if (!report)
        return 0;
    const auto import = assessment::proposalsFrom(*report, scheme, assessment::DeclaredPorts(),
                                                  QStringLiteral("input"));
    for (const auto &proposal : import.proposals) {
        const bool passes = proposal.verdict == assessment::Verdict::Pass;
        if (passes && (!report->whole || !report->aboutOne))
            std::abort();
    }
    return 0;
}
