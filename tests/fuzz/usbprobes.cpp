#include "support/usbbytes.h"

#include <cstddef>
#include <cstdint>

/// Any bytes as a device that is read and tried in every way: what it answers to ADB, fastboot, DFU
/// and SCSI comes out of them too.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    lookAtDeviceOf(QByteArrayView(data, qsizetype(size)));
    return 0;
}
