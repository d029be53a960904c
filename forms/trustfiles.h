#pragma once

#include <QString>

namespace forms {

/// What a dialog that asks for trusted certificates offers: files of certificates and trust lists.
QString trustFileFilter();

} // namespace forms
