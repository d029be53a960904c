#pragma once

#include <QString>

namespace assessment {

/// Whether two names mean the same person: the same name written another way (capitals, spaces,
/// another Unicode form) is the same pair of eyes. People say who they are; this is no proof.
bool samePerson(const QString &one, const QString &other);

} // namespace assessment
