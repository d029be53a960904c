#include "fuzz/labelfuzz.h"

#include "labels/registrymanifest.h"

#include "assessment/signing/jwscheck.h"

#include <QDir>

/// The manifest of a registry that somebody hands over: as the signed file, and as what a signature
/// would wrap. No name in it may lead out of the folder.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray input = labelfuzz::input(bytes, size);
    const labels::VerifyOptions &options = labelfuzz::options();
    (void)assessment::signing::checkJws(input, labels::registryManifestType(), options.trust,
                                        options.at, labels::largestManifest);
    const auto manifest = labels::readRegistryManifest(input);
    if (!manifest)
        return 0;
    for (auto file = manifest->files.begin(); file != manifest->files.end(); ++file) {
        const QString path = QStringLiteral("/registry/") + file.key();
        if (QDir::cleanPath(path) != path || file->bytes < 0)
            qFatal("a name leads out of the folder");
    }
    return 0;
}
