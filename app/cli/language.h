#pragma once

#include "assessment/result.h"

#include <QString>

namespace app::cli {

/// The language that everything the program says is in from now on.
class Language
{
public:
    /// That of the environment; English where we do not speak it.
    static void speakUsual();
    /// For a report: \a tag is one of assessment::languages(); Usage for another one.
    static assessment::Status speak(const QString &tag);
};

} // namespace app::cli
