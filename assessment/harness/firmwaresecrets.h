#pragma once

#include "assessment/harness/probe.h"

namespace assessment::harness {

/// Secrets in firmware images (DT-20): private keys in PEM form, and what the rules for console
/// output know (passwords, tokens, hashes), in the text of the image and of the gzip streams in it.
/// Settings: `image`, and `image-b` of another unit or edition. Facts: `image` {name, bytes,
/// sha256}, `private-key` {image, where, sha256, shared (yes, no, unknown without a second image)},
/// `secret` {image, where, rule, shown}. Parts in a form that is not looked into (xz, LZMA,
/// SquashFS, UBI) are in `missing`. Reads at most 512 MiB of an image and unpacks at most 512 MiB
/// of it.
Result<Observation> probeFirmwareSecrets(ProbeContext &context);

} // namespace assessment::harness
