#pragma once

#include "output.h"

#include "labels/productpictures.h"

#include <QJsonArray>

namespace app::cli {

/// Pictures that were left out, one a line on the standard error.
void tellPictureWarnings(Output &output, const QList<labels::PictureWarning> &warnings);
/// The same as [{"file","reason"}].
QJsonArray toJson(const QList<labels::PictureWarning> &warnings);

} // namespace app::cli
