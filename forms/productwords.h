#pragma once

#include "forms/rows/choicerow.h"

namespace forms {

QList<Choice> productTypeNames(); ///< in the engine's order
QList<Choice> interfaceNames();   ///< likewise
QList<Choice> countryNames();     ///< ISO 3166-1 alpha-2, by name, the United Kingdom first
QString productTypeName(const QString &id);

} // namespace forms
