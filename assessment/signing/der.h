#pragma once

#include <QByteArrayView>
#include <QList>

namespace assessment::signing {

/// Whether \a bytes are exactly one value in distinguished encoding (ITU-T X.690 §10 and §11):
/// definite lengths in their shortest form, shortest tags and integers, primitive strings, sorted
/// sets, nothing after the end. Depth and time are bounded by the input.
bool isDer(QByteArrayView bytes);

/// The values inside the constructed value that \a bytes begins with, each with its head; empty
/// when there are none or it is cut off.
QList<QByteArrayView> derValuesIn(QByteArrayView bytes);

} // namespace assessment::signing
