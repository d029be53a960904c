#pragma once

#include <QByteArray>

#include <optional>

namespace labels {

/// Side of one module of the smallest QR code on the page \a pdf in millimetres, measured on the
/// rendered page to about half a per cent; nothing when no code can be read. Takes 0.1 s.
std::optional<double> qrModuleOf(const QByteArray &pdf);

} // namespace labels
