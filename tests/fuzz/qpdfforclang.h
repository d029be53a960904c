#pragma once

/// Included in front of every file when the fuzzers are built: clang 14 in C++20 cannot compile
/// qpdf/JSON.hh of libqpdf 11.3 (a vector of a class that is not complete yet). Nothing here uses
/// it; the other headers of libqpdf only name the class, and want what it includes.
#ifdef __cplusplus
#define JSON_HH
#include <qpdf/PointerHolder.hh>

#include <functional>
#include <list>
#include <map>
#include <memory>
#include <string>
#include <vector>

class InputSource;
class JSON;
#endif
