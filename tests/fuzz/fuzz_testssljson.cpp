#include "assessment/toolformats/testssljson.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(bytes), qsizetype(size));
    (void)assessment::parseTestsslJson(input, QStringLiteral("input"));
    return 0;
}
