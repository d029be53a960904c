#pragma once

#include "assessment/scheme/scheme.h"

namespace forms {

/// A sentence for the assessor when \a scheme itself was due for review before \a today; "" when it
/// was not. Never on a label.
QString schemeReminder(const assessment::Scheme &scheme, QDate today);

} // namespace forms
