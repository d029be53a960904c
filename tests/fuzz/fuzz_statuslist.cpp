#include "fuzz/labelfuzz.h"

#include "labels/statuslist.h"

/// The status list of a registry: as the signed file, and as what a signature would wrap, which
/// nearly nothing gets to otherwise.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray input = labelfuzz::input(bytes, size);
    const labels::VerifyOptions &options = labelfuzz::options();
    const auto given =
        labels::readStatus(input, QStringLiteral("input"), options.trust, options.at);
    if (given && !given->counts && given->reasons.isEmpty())
        qFatal("a list that does not count has no reason");
    if (const auto list = labels::readStatusPayload(input)) {
        const auto again = labels::readStatusPayload(labels::statusPayload(*list));
        if (!again || !(*again == *list))
            qFatal("a status list does not survive being written");
    }
    return 0;
}
