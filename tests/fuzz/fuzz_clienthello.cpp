#include "assessment/harness/net/capture.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    (void)assessment::harness::parseClientHello(QByteArrayView(bytes, qsizetype(size)));
    return 0;
}
