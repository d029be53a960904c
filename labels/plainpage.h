#pragma once

#include <QByteArray>
#include <QSizeF>

namespace labels {

/// A page that holds nothing but operators and fonts, as labels have it.
struct PlainPage
{
    QSizeF size; ///< points; the lower left corner is 0 0
    QByteArray operators;
};

} // namespace labels
