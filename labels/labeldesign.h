#pragma once

#include "labels/labelformat.h"

#include "assessment/json/jsonreader.h"
#include "assessment/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace labels {

/// A design file may be as large as this, in bytes.
inline constexpr qint64 largestDesign = 64 * 1024;

/// A format of a person's own, from a design file ("assay-label-design/1", docs/label-designs.md),
/// or everything that is wrong with it.
struct DesignReading
{
    std::optional<LabelFormat> format;       ///< only when there are no problems
    QList<assessment::JsonProblem> problems; ///< each with its JSON pointer
    QString logoFile;                        ///< path of the logo that it names, "" = none
    double contrast = 0; ///< of its accent colour with white, 1 … 21; 0 when it cannot be read
};

/// Reads a design strictly: unknown names, sizes out of their range and sizes that leave no room
/// are problems, and so are an accent with less than 4.5:1 on white and a logo that is not plain
/// vector art (labels/logofile.h). The logo lies in \a folder, beside the design, under a plain
/// name. The files may be hostile. Any thread of a QGuiApplication.
DesignReading readDesign(const QByteArray &json, const QString &folder);

/// The design in the file at \a path. InvalidInput names every problem; Storage when the file
/// cannot be read.
assessment::Result<LabelFormat> loadDesign(const QString &path);

/// A shipped format as a design file, to be changed: its id is "my-" and that of the format.
QByteArray designText(const LabelFormat &shipped);

} // namespace labels
