#pragma once

#include "labels/layout.h"

namespace labels {

/// The information label: band, product, three large answers, small facts, thirteen signs, who
/// assessed, QR code, disclaimer (design/look.md, "Label").
assessment::Result<LabelPage> layOutInformation(const LabelContent &content,
                                                const LabelFormat &format,
                                                const std::optional<QrCode> &qr);

} // namespace labels
