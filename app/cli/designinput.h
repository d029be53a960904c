#pragma once

#include "labels/labelformat.h"

#include "assessment/result.h"

#include <QString>

#include <optional>

namespace app::cli {

/// The own design that --format-file names, nothing when it is "". Usage when \a format is given
/// too. "-" is the standard input; a logo lies beside the file, or in the working folder then.
assessment::Result<std::optional<labels::LabelFormat>> readDesignFile(const QString &file,
                                                                      const QString &format);

} // namespace app::cli
