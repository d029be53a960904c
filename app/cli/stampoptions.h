#pragma once

#include "verb.h"

#include "labels/stamping.h"

#include <QStringList>

#include <optional>

namespace app::cli {

/// What --timestamp, --timestamp-trust and --revocation say.
struct StampOptions
{
    QString authority;
    QStringList trust;
    QStringList revocation;
};

/// Who is asked for a time stamp, as far as \a given says; nothing when nobody is. \a problem is
/// what does not happen: "the label cannot be issued".
assessment::Result<std::optional<labels::Stamping>> readStamping(const StampOptions &given,
                                                                 const QString &problem);

} // namespace app::cli
