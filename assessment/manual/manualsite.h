#pragma once

#include "assessment/manual/manual.h"

namespace assessment {

struct ManualFile
{
    QString path; ///< below the folder of the manual
    QByteArray bytes;
};

/// The manual as pages for any browser: one file a page with the contents list at its side, a style
/// sheet and the pictures. They ask for nothing outside their folder, run without a script, and
/// print. Links into the window of the program become plain words.
QList<ManualFile> manualSite(const Manual &manual);

/// True for the beginning of an "index.html" that manualSite() made.
bool isManualSite(const QByteArray &head);

} // namespace assessment
