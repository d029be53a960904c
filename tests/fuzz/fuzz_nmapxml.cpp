#include "assessment/toolformats/nmapxml.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(bytes), qsizetype(size));
    (void)assessment::parseNmapXml(input, QStringLiteral("input"));
    return 0;
}
