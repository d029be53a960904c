#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>

#include <functional>

namespace forms {

/// An icon drawn from one of our SVG files at the size and scale that is asked for. Black (#000)
/// in the file becomes the ink, white (#fff) the ground, so that one file serves light and dark.
/// Without \a ink the palette's text colour is used.
QIcon svgIcon(const QString &file, const std::function<QColor(const QPalette &)> &ink);

} // namespace forms
