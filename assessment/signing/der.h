#pragma once

#include <QByteArrayView>

namespace assessment::signing {

/// Whether \a bytes are exactly one value in distinguished encoding (ITU-T X.690 §10 and §11):
/// definite lengths in their shortest form, shortest tags and integers, primitive strings, sorted
/// sets, nothing after the end. Depth and time are bounded by the input.
bool isDer(QByteArrayView bytes);

} // namespace assessment::signing
