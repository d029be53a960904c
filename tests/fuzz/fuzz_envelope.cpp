#include "fuzz/labelfuzz.h"

#include "assessment/signing/labelpayload.h"
#include "assessment/signing/statement.h"
#include "labels/qrpayload.h"

/// What a label carries inside: the envelope of its statement, the payload and the text of its
/// code. Each input is taken for each of them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    using namespace assessment::signing;
    const QByteArray input = labelfuzz::input(bytes, size);
    if (const auto envelope = readEnvelope(input)) {
        if (const auto says = payloadOf(envelope->fields)) {
            const bool possible = problemsIn(*says).isEmpty();
            const auto again = decodePayload(encodePayload(*says));
            if (possible && (!again || !(*again == *says)))
                qFatal("a payload does not survive its encoding");
        }
    }
    if (const auto payload = decodePayload(input)) {
        (void)problemsIn(*payload);
        (void)toJson(*payload);
    }
    (void)labels::readQrText(input);
    return 0;
}
