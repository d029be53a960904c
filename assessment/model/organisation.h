#pragma once

#include "assessment/json/jsonreader.h"
#include "assessment/result.h"

#include <QJsonObject>
#include <QString>

namespace assessment {

/// Who issues labels from this workspace.
struct Organisation
{
    QString name;
    QString accreditation;     ///< may be "" for a manufacturer
    QString certificatePrefix; ///< three capital letters A–Z
    QString country;           ///< ISO 3166-1 alpha-2

    friend bool operator==(const Organisation &, const Organisation &) = default;
};

Organisation readOrganisation(JsonReader &reader);
Result<Organisation> readOrganisationFile(const QString &path);
QJsonObject toJson(const Organisation &organisation);

} // namespace assessment
