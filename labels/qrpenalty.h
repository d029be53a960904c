#pragma once

#include "labels/qrsymbol.h"

namespace labels {

/// How much a symbol of \a side modules looks like what a scanner searches for, by the four
/// features of ISO/IEC 18004 §7.8.3.1: lines of one colour, blocks of one colour, finder patterns
/// in any size with a quiet zone on one side, and the share of dark modules. Less is better.
int qrPenalty(const QrSymbol::Grid &symbol, int side);

} // namespace labels
