#include "labels/stamping.h"

#include "assessment/signing/timestampclient.h"

#include <QCryptographicHash>

namespace labels {

using assessment::Progress;
using assessment::Result;
using assessment::signing::Identity;

Result<SignatureExtras> signatureExtras(const Identity &identity,
                                        const std::optional<Stamping> &stamping,
                                        const Progress &progress)
{
    using namespace assessment::signing;
    if (!stamping)
        return SignatureExtras{};
    SignatureExtras extras;
    extras.stamp = [stamping = *stamping, stop = progress.stop](const QByteArray &digest) {
        return timestampFrom(stamping.authority, digest, stamping.trust, stop);
    };
    if (stamping->revocation.isEmpty())
        return extras;
    const Result<TimestampToken> sample =
        extras.stamp(QCryptographicHash::hash("Assay", QCryptographicHash::Sha256));
    if (!sample)
        return sample.error();
    Result<LastingData> store =
        gatherLastingData(identity, *sample, stamping->trust, stamping->revocation);
    if (!store)
        return store.error();
    extras.store = std::move(*store);
    return extras;
}

} // namespace labels
