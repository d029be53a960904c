#include "assessment/harness/net/capture.h"
#include "assessment/harness/net/dnsmessage.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    using namespace assessment::harness;
    const QByteArrayView input(bytes, qsizetype(size));
    (void)readCapture(input, QStringLiteral("input"), [](const Packet &packet) {
        (void)parseDns(packet.payload);
        (void)parseClientHello(packet.payload);
        return true;
    });
    return 0;
}
