#include "assessment/harness/devicetest.h"
#include "assessment/harness/scriptreader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// A script of a laboratory: it is refused with a reason, or it is a test that can be described.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    using namespace assessment::harness;
    const QByteArray input(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto script = readScript(input, QStringLiteral("input"));
    if (!script && script.error().message().isEmpty())
        std::abort();
    return 0;
}
