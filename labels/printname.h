#pragma once

#include "labels/imposition.h"

#include <QString>

namespace labels {

/// A name for a printing file that tells a print shop what it is before it is opened
/// (features.md T4): certificate, stock, size in millimetres, bleed and inks, as
/// "AB12-74x148mm-bleed3mm-cmyk.pdf". Of a print file the size is that of the label when it is cut,
/// of a sheet that of the page. Letters, digits, "-", "_" and "." only.
QString printFileName(const Imposed &made, const PageBoxes &boxes);

} // namespace labels
