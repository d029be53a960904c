#include "support/usbbytes.h"

#include <cstddef>
#include <cstdint>

/// Any bytes as descriptors of a device.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    readAsDescriptors(QByteArrayView(data, qsizetype(size)));
    return 0;
}
