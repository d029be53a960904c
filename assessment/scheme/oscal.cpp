#include "assessment/scheme/oscal.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::OscalDocument)
};

constexpr int longestLine = 300;
constexpr int longestProse = 2000;
constexpr int deepestParts = 6;

/// OSCAL's namespace for names without one (metaschema, property/@ns).
const QString &commonSpace()
{
    static const QString space = u"http://csrc.nist.gov/ns/oscal"_s;
    return space;
}

bool isToken(const QString &text)
{
    static const QRegularExpression form(u"\\A(\\p{L}|_)(\\p{L}|\\p{N}|[.\\-_])*\\z"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return form.match(text).hasMatch();
}

/// RFC 4122 version 4 or 5, as OSCAL wants it.
bool isUuid(const QString &text)
{
    static const QRegularExpression form(u"\\A[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[45][0-9A-Fa-f]{3}-"
                                         "[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}\\z"_s);
    return form.match(text).hasMatch();
}

void checkMoment(JsonReader &metadata, const QString &name)
{
    const QString moment = metadata.line(name, 40);
    if (moment.isEmpty())
        return;
    static const QRegularExpression form(
        u"\\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?"
        "(Z|[+-][0-9]{2}:[0-9]{2})\\z"_s);
    if (!form.match(moment).hasMatch() || !QDateTime::fromString(moment, Qt::ISODate).isValid())
        metadata.problem(name, Text::tr("must be a date and time with time zone (RFC 3339)"));
}

} // namespace

QString OscalDocument::ownSpace()
{
    return u"https://assay.example/ns/oscal"_s;
}

QString OscalDocument::methodSpace()
{
    return u"http://csrc.nist.gov/ns/rmf"_s;
}

QString OscalDocument::readId(JsonReader &reader, const QString &name)
{
    const QString id = reader.line(name, 100);
    if (id.isEmpty())
        return id;
    if (!isToken(id))
        reader.problem(name, Text::tr("must begin with a letter and hold only letters, digits, "
                                      "full stops, hyphens and underscores"));
    else if (m_ids.contains(id))
        reader.problem(name, Text::tr("\"%1\" is used already at %2").arg(id, m_ids[id]));
    else
        m_ids.insert(id, reader.pointer() + u'/' + name);
    return id;
}

QString OscalDocument::readUuid(JsonReader &reader, const QString &name)
{
    const QString uuid = reader.line(name, 36).toLower();
    if (uuid.isEmpty())
        return uuid;
    if (!isUuid(uuid))
        reader.problem(name, Text::tr("must be a UUID of version 4 or 5"));
    else if (m_ids.contains(uuid))
        reader.problem(name, Text::tr("\"%1\" is used already at %2").arg(uuid, m_ids[uuid]));
    else
        m_ids.insert(uuid, reader.pointer() + u'/' + name);
    return uuid;
}

QList<OscalDocument::Property> OscalDocument::readProperties(JsonReader &reader)
{
    QList<Property> properties;
    reader.optionalEach(u"props"_s, [&](JsonReader &element) {
        Property property;
        property.name = element.line(u"name"_s, 100);
        property.space = element.optionalLine(u"ns"_s, longestLine).value_or(commonSpace());
        property.value = element.line(u"value"_s, longestLine);
        property.pointer = element.pointer();
        element.allow({u"uuid"_s, u"class"_s, u"group"_s, u"remarks"_s});
        element.finish();
        properties.append(property);
    });
    return properties;
}

QList<OscalDocument::Part> OscalDocument::readParts(JsonReader &reader, const QString &idPrefix)
{
    QList<Part> parts;
    reader.optionalEach(u"parts"_s,
                        [&](JsonReader &element) { parts.append(readPart(element, idPrefix, 1)); });
    return parts;
}

OscalDocument::Part OscalDocument::readPart(JsonReader &reader, const QString &idPrefix, int depth)
{
    Part part;
    part.pointer = reader.pointer();
    part.name = reader.line(u"name"_s, 100);
    part.prose = reader.optionalText(u"prose"_s, longestProse).value_or(QString());
    if (reader.optionalChild(u"id"_s)) {
        const QString id = readId(reader, u"id"_s);
        if (!id.isEmpty() && !idPrefix.isEmpty() && !id.startsWith(idPrefix + u'_'))
            reader.problem(u"id"_s, Text::tr("must begin with \"%1_\"").arg(idPrefix));
    }
    part.properties = readProperties(reader);
    if (depth == deepestParts && reader.optionalChild(u"parts"_s)) {
        reader.problem(u"parts"_s,
                       Text::tr("parts lie deeper than %n level(s)", nullptr, deepestParts));
    } else {
        reader.optionalEach(u"parts"_s, [&](JsonReader &element) {
            part.parts.append(readPart(element, idPrefix, depth + 1));
        });
    }
    reader.allow({u"ns"_s, u"class"_s, u"title"_s, u"links"_s});
    reader.finish();
    return part;
}

QList<OscalDocument::Resource> OscalDocument::readLinks(JsonReader &reader)
{
    QList<Resource> referenced;
    reader.optionalEach(u"links"_s, [&](JsonReader &element) {
        const QString href = element.line(u"href"_s, longestLine);
        const QString relation = element.optionalLine(u"rel"_s, 100).value_or(QString());
        if (href.startsWith(u'#')) {
            const Resource *target = resource(href);
            if (!target)
                element.problem(u"href"_s, Text::tr("leads to nothing in this document"));
            else if (relation == u"reference"_s)
                referenced.append(*target);
        }
        element.allow({u"media-type"_s, u"resource-fragment"_s, u"text"_s});
        element.finish();
    });
    return referenced;
}

const OscalDocument::Resource *OscalDocument::resource(const QString &href) const
{
    if (!href.startsWith(u'#'))
        return nullptr;
    const auto found = m_resources.constFind(href.sliced(1).toLower());
    return found != m_resources.constEnd() ? &*found : nullptr;
}

void OscalDocument::readBackMatter(JsonReader &catalog)
{
    std::optional<JsonReader> back = catalog.optionalChild(u"back-matter"_s);
    if (!back)
        return;
    back->optionalEach(u"resources"_s, [&](JsonReader &element) {
        const QString uuid = readUuid(element, u"uuid"_s);
        Resource resource;
        resource.title = element.line(u"title"_s, longestLine);
        resource.properties = readProperties(element);
        resource.pointer = element.pointer();
        element.optionalEach(u"rlinks"_s, [&](JsonReader &link) {
            resource.addresses.append(link.line(u"href"_s, longestLine));
            link.allow({u"media-type"_s, u"hashes"_s});
            link.finish();
        });
        resource.remarks = element.optionalText(u"remarks"_s, longestProse).value_or(QString());
        element.allow({u"description"_s, u"document-ids"_s, u"citation"_s, u"base64"_s});
        element.finish();
        m_resources.insert(uuid, resource);
    });
    back->finish();
}

QString OscalDocument::readEdition(JsonReader &metadata)
{
    const QString version = metadata.line(u"version"_s, 40);
    checkMoment(metadata, u"last-modified"_s);
    if (metadata.optionalChild(u"published"_s))
        checkMoment(metadata, u"published"_s);
    const QString oscal = metadata.line(u"oscal-version"_s, 20);
    if (!oscal.isEmpty() && oscal != u"1.2.1"_s)
        metadata.problem(u"oscal-version"_s, Text::tr("must be 1.2.1"));
    return version;
}

void OscalDocument::readRolesAndParties(JsonReader &metadata)
{
    QSet<QString> roles;
    metadata.optionalEach(u"roles"_s, [&](JsonReader &element) {
        roles.insert(readId(element, u"id"_s));
        (void)element.line(u"title"_s, longestLine);
        element.allow({u"short-name"_s, u"description"_s, u"props"_s, u"links"_s, u"remarks"_s});
        element.finish();
    });
    QSet<QString> parties;
    metadata.optionalEach(u"parties"_s, [&](JsonReader &element) {
        parties.insert(readUuid(element, u"uuid"_s));
        (void)element.choice(u"type"_s, {u"person"_s, u"organization"_s});
        element.allow({u"name"_s, u"short-name"_s, u"external-ids"_s, u"props"_s, u"links"_s,
                       u"email-addresses"_s, u"telephone-numbers"_s, u"addresses"_s,
                       u"location-uuids"_s, u"member-of-organizations"_s, u"remarks"_s});
        element.finish();
    });
    metadata.optionalEach(u"responsible-parties"_s, [&](JsonReader &element) {
        const QString role = element.line(u"role-id"_s, 100);
        if (!role.isEmpty() && !roles.contains(role))
            element.problem(u"role-id"_s, Text::tr("there is no role \"%1\"").arg(role));
        const QStringList named = element.optionalTexts(u"party-uuids"_s, 36);
        if (named.isEmpty())
            element.problem(u"party-uuids"_s, Text::tr("must name at least one party"));
        for (qsizetype i = 0; i < named.size(); ++i) {
            if (!parties.contains(named[i].toLower())) {
                element.problem(u"party-uuids"_s,
                                Text::tr("there is no party \"%1\"").arg(named[i]));
            }
        }
        element.allow({u"props"_s, u"links"_s, u"remarks"_s});
        element.finish();
    });
}

OscalProperties::OscalProperties(const QList<OscalDocument::Property> &all, const QString &space,
                                 JsonReader &owner)
    : m_all(all)
    , m_space(space)
    , m_owner(owner)
{}

std::optional<OscalDocument::Property> OscalProperties::one(const QString &name)
{
    const QList<OscalDocument::Property> found = some(name, 1);
    if (found.size() > 1) {
        m_owner.problemAt(found[1].pointer,
                          Text::tr("there must be only one property \"%1\"").arg(name));
    }
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<OscalDocument::Property> OscalProperties::some(const QString &name, int least)
{
    m_taken.insert(name);
    QList<OscalDocument::Property> found;
    QString elsewhere;
    for (const OscalDocument::Property &property : std::as_const(m_all)) {
        if (property.name != name)
            continue;
        if (property.space != m_space) {
            elsewhere = property.space;
            continue;
        }
        const bool twice = std::any_of(found.cbegin(), found.cend(), [&](const auto &other) {
            return other.value == property.value;
        });
        if (twice)
            m_owner.problemAt(property.pointer,
                              Text::tr("\"%1\" stands there twice").arg(property.value));
        found.append(property);
    }
    if (found.size() >= least)
        return found;
    if (elsewhere.isEmpty()) {
        m_owner.problem(u"props"_s, Text::tr("the property \"%1\" is missing").arg(name));
    } else {
        m_owner.problem(u"props"_s,
                        Text::tr("the property \"%1\" stands in the namespace \"%2\" instead of "
                                 "\"%3\"")
                            .arg(name, elsewhere, m_space));
    }
    return found;
}

void OscalProperties::finish()
{
    for (const OscalDocument::Property &property : std::as_const(m_all)) {
        if (property.space == m_space && !m_taken.contains(property.name)) {
            m_owner.problemAt(property.pointer + u"/name"_s,
                              Text::tr("\"%1\" is no property of this thing").arg(property.name));
        }
    }
}

void OscalProperties::problem(const OscalDocument::Property &property, const QString &reason)
{
    m_owner.problemAt(property.pointer + u"/value"_s, reason);
}

} // namespace assessment
