#pragma once

#include <QStringList>

namespace assessment {

/// Statements that let rows of \a table come but never change or go.
QStringList appendOnly(const QString &table);

} // namespace assessment
