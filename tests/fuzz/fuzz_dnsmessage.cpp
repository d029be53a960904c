#include "assessment/harness/net/dnsmessage.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    (void)assessment::harness::parseDns(QByteArrayView(bytes, qsizetype(size)));
    return 0;
}
