#include "assessment/scheme/mappingreader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::MappingFile)
};

constexpr int longestTitle = 200;
constexpr int longestText = 2000;

const QStringList methods{u"human"_s, u"automation"_s, u"hybrid"_s};
const QStringList rationales{u"syntactic"_s, u"semantic"_s, u"functional"_s};
const QStringList statuses{u"complete"_s, u"not-complete"_s, u"draft"_s, u"deprecated"_s,
                           u"superseded"_s};

} // namespace

QList<Mapping> MappingReader::read()
{
    m_root.allow({u"$schema"_s});
    JsonReader collection = m_root.child(u"mapping-collection"_s);
    m_oscal.readBackMatter(collection); // first, because links point into it
    (void)m_oscal.readUuid(collection, u"uuid"_s);
    readMetadata(collection.child(u"metadata"_s));
    readProvenance(collection.child(u"provenance"_s));
    collection.each(u"mappings"_s, [this](JsonReader &mapping) { readMapping(mapping); });
    if (m_mappings.isEmpty() && collection.value()[u"mappings"_s].isArray())
        collection.problem(u"mappings"_s, Text::tr("holds no mapping"));
    collection.finish();
    m_root.finish();
    return m_mappings;
}

void MappingReader::readMetadata(JsonReader metadata)
{
    m_title = metadata.line(u"title"_s, longestTitle);
    m_oscal.readEdition(metadata);
    (void)m_oscal.readProperties(metadata);
    m_oscal.readRolesAndParties(metadata);
    (void)m_oscal.readLinks(metadata);
    metadata.allow({u"revisions"_s, u"document-ids"_s, u"locations"_s, u"actions"_s, u"remarks"_s});
    metadata.finish();
}

void MappingReader::readProvenance(JsonReader provenance)
{
    (void)provenance.choice(u"method"_s, methods);
    (void)provenance.choice(u"matching-rationale"_s, rationales);
    (void)provenance.choice(u"status"_s, statuses);
    m_description = provenance.text(u"mapping-description"_s, longestText);
    provenance.allow({u"confidence-score"_s, u"coverage"_s, u"responsible-parties"_s, u"props"_s,
                      u"links"_s, u"remarks"_s});
    provenance.finish();
}

void MappingReader::readMapping(JsonReader &reader)
{
    Mapping mapping;
    mapping.title = m_title;
    (void)m_oscal.readUuid(reader, u"uuid"_s);
    const Side source = readResource(reader.child(u"source-resource"_s));
    const Side target = readResource(reader.child(u"target-resource"_s));
    mapping.source = source.id();
    mapping.target = target.id();
    mapping.document = source.document ? source.document : target.document;
    checkSides(reader, source, target);
    mapping.description =
        reader.optionalText(u"mapping-description"_s, longestText).value_or(m_description);
    readOrigin(reader, mapping);
    m_pairs.clear();
    reader.each(u"maps"_s, [&](JsonReader &map) { readMap(map, mapping, source, target); });
    if (mapping.links.isEmpty() && reader.value()[u"maps"_s].isArray())
        reader.problem(u"maps"_s, Text::tr("holds no link"));
    (void)reader.optionalChoice(u"method"_s, methods);
    (void)reader.optionalChoice(u"matching-rationale"_s, rationales);
    (void)reader.optionalChoice(u"status"_s, statuses);
    reader.allow({u"links"_s, u"remarks"_s, u"source-gap-summary"_s, u"target-gap-summary"_s,
                  u"confidence-score"_s, u"coverage"_s});
    reader.finish();
    m_mappings.append(mapping);
}

void MappingReader::readOrigin(JsonReader &reader, Mapping &mapping)
{
    OscalProperties properties(m_oscal.readProperties(reader), OscalDocument::ownSpace(), reader);
    if (const auto origin = properties.one(u"source"_s))
        mapping.origin = origin->value;
    if (const auto asOf = properties.one(u"as-of"_s)) {
        mapping.asOf = dateFromIso(asOf->value).value_or(QDate());
        if (!mapping.asOf.isValid())
            properties.problem(*asOf, Text::tr("must be a date in the form YYYY-MM-DD"));
    }
    properties.finish();
}

void MappingReader::checkSides(JsonReader &reader, const Side &source, const Side &target)
{
    if (source.scheme && source.scheme == target.scheme)
        reader.problem(u"target-resource"_s, Text::tr("is the scheme of the source itself"));
    if (source.document && target.document)
        reader.problem(u"target-resource"_s, Text::tr("one of the two must be a scheme"));
    for (const Mapping &other : std::as_const(m_mappings)) {
        const bool same = other.source == source.id() && other.target == target.id();
        const bool turned = other.source == target.id() && other.target == source.id();
        if (!source.id().isEmpty() && !target.id().isEmpty() && (same || turned))
            reader.problem(Text::tr("these two schemes have a mapping already"));
    }
}

MappingReader::Side MappingReader::readResource(JsonReader resource)
{
    const bool isScheme = resource.choice(u"type"_s, {u"catalog"_s, u"document"_s}) == 0;
    const QString href = resource.line(u"href"_s, 300);
    Side side;
    if (isScheme)
        side.scheme = readScheme(resource);
    else
        side.document = readDocument(resource, href);
    resource.allow({u"ns"_s, u"links"_s, u"remarks"_s});
    resource.finish();
    return side;
}

const Scheme *MappingReader::readScheme(JsonReader &resource)
{
    OscalProperties properties(m_oscal.readProperties(resource), OscalDocument::ownSpace(),
                               resource);
    const Scheme *scheme = nullptr;
    if (const auto id = properties.one(u"scheme-id"_s)) {
        const auto found = std::find_if(m_schemes.begin(), m_schemes.end(),
                                        [&](const Scheme &one) { return one.id == id->value; });
        if (found == m_schemes.end())
            properties.problem(*id, Text::tr("there is no scheme \"%1\"").arg(id->value));
        else
            scheme = &*found;
    }
    properties.finish();
    return scheme;
}

std::optional<MappedDocument> MappingReader::readDocument(JsonReader &resource, const QString &href)
{
    OscalProperties reference(m_oscal.readProperties(resource), OscalDocument::ownSpace(),
                              resource);
    const auto named = reference.one(u"document-id"_s);
    reference.finish();
    const OscalDocument::Resource *described = m_oscal.resource(href);
    if (!described) {
        resource.problem(u"href"_s, Text::tr("leads to nothing in this document"));
        return std::nullopt;
    }
    OscalProperties properties(described->properties, OscalDocument::ownSpace(), resource);
    MappedDocument document{.id = {},
                            .title = described->title,
                            .organisation = {},
                            .edition = {},
                            .url = described->addresses.value(0),
                            .remark = described->remarks};
    if (const auto id = properties.one(u"document-id"_s)) {
        document.id = id->value;
        if (named && named->value != id->value)
            reference.problem(*named,
                              Text::tr("the document itself is called \"%1\"").arg(id->value));
    }
    if (const auto organisation = properties.one(u"organisation"_s))
        document.organisation = organisation->value;
    if (const auto edition = properties.one(u"edition"_s))
        document.edition = edition->value;
    if (const auto status = properties.one(u"status"_s)) {
        const auto known = documentStatusFromId(status->value);
        if (!known) {
            properties.problem(
                *status,
                Text::tr("must be one of \"%1\"").arg(u"current\", \"superseded\", \"withdrawn"_s));
        }
        document.status = known.value_or(DocumentStatus::Current);
    }
    properties.finish();
    const bool isAddress =
        document.url.startsWith(u"https://") || document.url.startsWith(u"http://");
    if (!isAddress) {
        resource.problemAt(described->pointer + u"/rlinks"_s,
                           Text::tr("must name a web address of the document"));
    }
    return document;
}

std::optional<Relation> MappingReader::readRelation(JsonReader &reader)
{
    static const QHash<QString, Relation> common{{u"equal-to"_s, Relation::Equal},
                                                 {u"superset-of"_s, Relation::Superset},
                                                 {u"subset-of"_s, Relation::Subset},
                                                 {u"intersects-with"_s, Relation::Overlaps}};
    static const QHash<QString, Relation> own{{u"supports"_s, Relation::Supports},
                                              {u"deemed"_s, Relation::Deemed}};
    const QString space = reader.optionalLine(u"ns"_s, 300).value_or(QString());
    const QString name = reader.line(u"relationship"_s, 100);
    if (name.isEmpty())
        return std::nullopt;
    const QHash<QString, Relation> &known = space == OscalDocument::ownSpace() ? own : common;
    if (const auto found = known.constFind(name); found != known.constEnd())
        return *found;
    QStringList names = known.keys();
    names.sort();
    reader.problem(u"relationship"_s,
                   Text::tr("must be one of \"%1\"").arg(names.join(u"\", \""_s)));
    return std::nullopt;
}

Confidence MappingReader::readConfidence(JsonReader score)
{
    const QStringList known{idOf(Confidence::Published), idOf(Confidence::Derived),
                            idOf(Confidence::User)};
    const int found = score.choice(u"category"_s, known);
    score.finish();
    return confidenceFromId(known[found]).value_or(Confidence::Derived);
}

// A place is a provision, a whole guideline, which says so with its number, or whatever a document
// calls it.
void MappingReader::checkPlace(JsonReader &item, const QString &id, const Side &side)
{
    OscalProperties properties(m_oscal.readProperties(item), OscalDocument::ownSpace(), item);
    const auto numbers = properties.some(u"guideline"_s, 0);
    properties.finish();
    if (!side.scheme || id.isEmpty())
        return;
    if (numbers.isEmpty()) {
        if (!side.scheme->provision(id)) {
            item.problem(u"id-ref"_s,
                         Text::tr("\"%1\" has no provision \"%2\"").arg(side.scheme->id, id));
        }
        return;
    }
    const QString &label = numbers.first().value;
    const auto &guidelines = side.scheme->guidelines;
    const bool known = std::any_of(guidelines.begin(), guidelines.end(),
                                   [&](const Guideline &one) { return one.label == label; });
    if (!known) {
        properties.problem(numbers.first(),
                           Text::tr("\"%1\" has no guideline \"%2\"").arg(side.scheme->id, label));
    } else if (id != u"guideline-"_s + label && id != u"clause-"_s + label) {
        item.problem(u"id-ref"_s, Text::tr("must be \"guideline-%1\" or \"clause-%1\"").arg(label));
    }
}

QStringList MappingReader::readItems(JsonReader &reader, const QString &name, const Side &side)
{
    QStringList items;
    reader.each(name, [&](JsonReader &item) {
        (void)item.choice(u"type"_s, {u"control"_s});
        const QString id = item.line(u"id-ref"_s, 100);
        checkPlace(item, id, side);
        if (items.contains(id))
            item.problem(u"id-ref"_s, Text::tr("\"%1\" stands there twice").arg(id));
        else
            items.append(id);
        item.allow({u"links"_s, u"remarks"_s});
        item.finish();
    });
    if (reader.value()[name].isArray() && reader.value()[name].toArray().isEmpty())
        reader.problem(name, Text::tr("must name at least one provision"));
    return items;
}

// Two links between the same two provisions could say two different things.
void MappingReader::checkTwice(JsonReader &reader, const ProvisionLink &link)
{
    for (const QString &source : link.sources) {
        for (const QString &target : link.targets) {
            const QString pair = source + u'\n' + target;
            if (m_pairs.contains(pair)) {
                reader.problem(Text::tr("\"%1\" and \"%2\" are linked already at %3")
                                   .arg(source, target, m_pairs[pair]));
                return;
            }
            m_pairs.insert(pair, reader.pointer());
        }
    }
}

void MappingReader::readMap(JsonReader &reader, Mapping &mapping, const Side &source,
                            const Side &target)
{
    ProvisionLink link;
    (void)m_oscal.readUuid(reader, u"uuid"_s);
    link.relation = readRelation(reader).value_or(Relation::Overlaps);
    link.confidence = readConfidence(reader.child(u"confidence-score"_s));
    if (link.relation == Relation::Deemed && link.confidence != Confidence::Published) {
        reader.problem(u"relationship"_s,
                       Text::tr("only a law can say \"deemed\", so it must be \"published\""));
    }
    link.sources = readItems(reader, u"sources"_s, source);
    link.targets = readItems(reader, u"targets"_s, target);
    link.remark = reader.optionalText(u"remarks"_s, longestText).value_or(QString());
    (void)reader.optionalChoice(u"matching-rationale"_s, rationales);
    reader.allow({u"qualifiers"_s, u"coverage"_s, u"props"_s, u"links"_s});
    reader.finish();
    checkTwice(reader, link);
    mapping.links.append(link);
}

} // namespace assessment
