#pragma once

#include <QByteArray>

#include <qpdf/QPDFObjectHandle.hh>

#include <optional>

namespace labels {

/// What \a stream holds, when it is one as labels have it: in the file itself, plain or deflated
/// once. Only such a stream is unpacked: a predictor, for one, can want memory for a row of two
/// billion columns before the first byte comes out. Nothing when it holds more than \a most bytes.
/// Throws what libqpdf throws.
std::optional<QByteArray> streamBytes(QPDFObjectHandle stream, qsizetype most);

} // namespace labels
