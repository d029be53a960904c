#include "assessment/model/organisation.h"

#include "assessment/json/strictjson.h"
#include "assessment/model/fieldrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Organisation)
};

// labels.md §6, field 10.
constexpr int longestName = 60;
constexpr int longestAccreditation = 60;

} // namespace

Organisation readOrganisation(JsonReader &reader)
{
    Organisation organisation;
    organisation.name = reader.line(u"name"_s, longestName);
    organisation.accreditation =
        reader.optionalLine(u"accreditation"_s, longestAccreditation).value_or(QString());
    organisation.certificatePrefix = reader.line(u"certificatePrefix"_s, 3);
    static const QRegularExpression prefix(u"\\A[A-Z]{3}\\z"_s);
    if (!organisation.certificatePrefix.isEmpty()
        && !prefix.match(organisation.certificatePrefix).hasMatch())
        reader.problem(u"certificatePrefix"_s, Text::tr("must be three capital letters A to Z"));
    organisation.country = reader.line(u"country"_s, 2);
    if (!organisation.country.isEmpty() && !isCountryCode(organisation.country))
        reader.problem(u"country"_s, Text::tr("must be a country code such as GB (ISO 3166-1)"));
    reader.finish();
    return organisation;
}

Result<Organisation> readOrganisationFile(const QString &path)
{
    const Result<QJsonValue> json = readJsonFile(path);
    if (!json)
        return json.error();
    JsonReader reader(*json);
    const Organisation organisation = readOrganisation(reader);
    if (!reader.ok())
        return reader.error(Text::tr("the organisation cannot be read"), path);
    return organisation;
}

QJsonObject toJson(const Organisation &organisation)
{
    QJsonObject json{{u"name"_s, organisation.name},
                     {u"certificatePrefix"_s, organisation.certificatePrefix},
                     {u"country"_s, organisation.country}};
    if (!organisation.accreditation.isEmpty())
        json[u"accreditation"_s] = organisation.accreditation;
    return json;
}

} // namespace assessment
