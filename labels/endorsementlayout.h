#pragma once

#include "labels/layout.h"

namespace labels {

/// The endorsement mark, in its full form and in the small one with number and QR code only
/// (design/look.md, "Label").
assessment::Result<LabelPage> layOutEndorsement(const LabelContent &content,
                                                const LabelFormat &format,
                                                const std::optional<QrCode> &qr);

} // namespace labels
