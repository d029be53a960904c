#include "fuzz/labelfuzz.h"

#include "assessment/json/strictjson.h"
#include "assessment/signing/logcheckpoint.h"
#include "assessment/signing/logentry.h"

#include <QJsonObject>

/// The checkpoint of a transparency log, a proof that travels with a label, and an entry of the
/// log. Each input is taken for each of them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    using namespace assessment::signing;
    const QByteArray input = labelfuzz::input(bytes, size);
    const QList<QByteArray> &signers = labelfuzz::options().trust.certificates;
    if (const auto checkpoint = readLogCheckpoint(input)) {
        if (!input.startsWith(checkpoint->text) || checkpoint->head.root.size() != 32
            || checkpoint->head.size < 0)
            qFatal("a checkpoint says something else than the note");
        for (const QByteArray &signer : signers)
            (void)isSignedBy(*checkpoint, signer);
    }
    if (const auto entry = readLogEntry(input)) {
        if (leafOf(*entry) != input)
            qFatal("an entry has two forms");
    }
    const auto json = assessment::parseJson(input, {}, {.bytes = 1 << 20, .depth = 16});
    if (!json || !json->isObject())
        return 0;
    if (const auto proof = readInclusionProof(json->toObject())) {
        for (const QByteArray &signer : signers)
            (void)holds(*proof, signer);
    }
    return 0;
}
