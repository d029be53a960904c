#pragma once

#include "assessment/result.h"

#include <QJsonObject>
#include <QString>

namespace assessment {

/// The canonical text (RFC 8785) of a record as the tables keep it, and back.
QString recordText(const QJsonObject &record);
QJsonObject recordFromText(const QString &text);

/// Nothing in the workspace has \a id.
Error unknownId(const QString &id);

} // namespace assessment
