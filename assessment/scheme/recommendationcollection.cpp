#include "assessment/scheme/recommendationcollection.h"

#include "assessment/json/jsonreader.h"
#include "assessment/json/strictjson.h"
#include "assessment/scheme/oscal.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

using namespace recommendation;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::RecommendationCollection)
};

constexpr JsonLimits collectionLimits = {.bytes = 16 * 1024 * 1024, .depth = 16};
constexpr int longestSpelling = 600; ///< of a name as a JSON text

const QString wholeDocument = u"whole-document"_s;

/// A text as JSON writes it, with its quotation marks: spaces at the ends and line ends survive.
QString spelt(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

std::optional<QString> unspelt(const QString &json)
{
    const QJsonArray list = QJsonDocument::fromJson(u"[%1]"_s.arg(json).toUtf8()).array();
    if (list.size() != 1 || !list[0].isString())
        return std::nullopt;
    return list[0].toString();
}

/// The same thing has the same UUID (RFC 4122 version 5) in every file.
QString uuidOf(const QString &what)
{
    static const QUuid space(u"{6f6d5c7e-0a51-5d0c-9a4e-6d2d0b4a8f11}"_s);
    return QUuid::createUuidV5(space, u"uk-dcms-mapping/"_s + what).toString(QUuid::WithoutBraces);
}

QJsonObject property(const QString &name, const QString &value)
{
    return {{u"name"_s, name}, {u"ns"_s, OscalDocument::ownSpace()}, {u"value"_s, value}};
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// \a object with \a name and the list that \a elements make, one a line: a reader of the file
/// finds a row, and a difference between two files is about rows.
QByteArray withLines(const QJsonObject &object, const QByteArray &name,
                     const QList<QByteArray> &elements)
{
    QByteArray text = compact(object);
    text.chop(1);
    return text + ",\"" + name + "\":[\n" + elements.join(",\n") + "\n]}";
}

struct Document
{
    QString organisation;
    QString title;
    QList<const Recommendation *> rows;

    QString uuid() const { return uuidOf(u"document/%1/%2"_s.arg(organisation, title)); }
};

/// In the order of their names; the rows of each in that of the file.
QList<Document> documentsOf(const QList<Recommendation> &rows)
{
    QMap<std::pair<QString, QString>, Document> documents;
    for (const Recommendation &row : rows) {
        Document &document = documents[{row.organisation, row.document}];
        document.organisation = row.organisation;
        document.title = row.document;
        document.rows.append(&row);
    }
    return documents.values();
}

QJsonArray targetsOf(const Recommendation &row)
{
    const QStringList sections = row.sections();
    if (sections.isEmpty()) {
        return {QJsonObject{{u"type"_s, u"control"_s},
                            {u"id-ref"_s, wholeDocument},
                            {u"props"_s, QJsonArray{property(wholeDocument, u"yes"_s)}}}};
    }
    QJsonArray targets;
    for (const QString &section : sections)
        targets.append(QJsonObject{{u"type"_s, u"control"_s}, {u"id-ref"_s, section}});
    return targets;
}

/// The link, where it is one: OSCAL wants a URI there.
QString addressOf(const Recommendation &row)
{
    const QString link = row.link();
    return QUrl(link, QUrl::StrictMode).isValid() && !link.contains(u' ') ? link : QString();
}

QByteArray mapOf(const Recommendation &row)
{
    const QString label = QString::number(row.guideline);
    QJsonArray properties{property(u"row"_s, QString::number(row.number)),
                          property(u"key"_s, row.key)};
    const auto addSpelling = [&](const QString &name, const QString &given, const QString &here) {
        if (given != here)
            properties.append(property(name, spelt(given)));
    };
    addSpelling(u"organisation-given"_s, row.organisationGiven(), row.organisation);
    addSpelling(u"document-given"_s, row.documentGiven(), row.document);
    addSpelling(u"section-given"_s, row.record[sectionColumn].toString(),
                row.sections().join(u", "_s));
    addSpelling(u"link-given"_s, row.record[linkColumn].toString(), addressOf(row));
    if (!row.added().isEmpty())
        properties.append(property(u"added-at-version"_s, row.added()));
    QJsonObject map{{u"uuid"_s, uuidOf(u"row/"_s + row.key)},
                    {u"relationship"_s, u"intersects-with"_s},
                    {u"confidence-score"_s, QJsonObject{{u"category"_s, u"published"_s}}},
                    {u"sources"_s, QJsonArray{QJsonObject{
                                       {u"type"_s, u"control"_s},
                                       {u"id-ref"_s, u"guideline-"_s + label},
                                       {u"props"_s, QJsonArray{property(u"guideline"_s, label)}}}}},
                    {u"targets"_s, targetsOf(row)},
                    {u"props"_s, properties}};
    if (const QString address = addressOf(row); !address.isEmpty()) {
        map[u"links"_s] = QJsonArray{QJsonObject{{u"href"_s, address}, {u"rel"_s, u"reference"_s}}};
    }
    return compact(map);
}

QByteArray mappingOf(const Document &document)
{
    const QJsonObject source{{u"type"_s, u"catalog"_s},
                             {u"href"_s, u"../../schemes/uk-cop-2018.json"_s},
                             {u"props"_s, QJsonArray{property(u"scheme-id"_s, u"uk-cop-2018"_s)}}};
    const QJsonObject target{{u"type"_s, u"document"_s}, {u"href"_s, u'#' + document.uuid()}};
    QList<QByteArray> maps;
    for (const Recommendation *row : document.rows)
        maps.append(mapOf(*row));
    return withLines(
        {{u"uuid"_s, uuidOf(u"mapping/%1/%2"_s.arg(document.organisation, document.title))},
         {u"source-resource"_s, source},
         {u"target-resource"_s, target}},
        "maps", maps);
}

QByteArray resourceOf(const Document &document)
{
    return compact({{u"uuid"_s, document.uuid()},
                    {u"title"_s, document.title},
                    {u"props"_s, QJsonArray{property(u"organisation"_s, document.organisation)}}});
}

QJsonObject metadataOf(const RecommendationFile &file)
{
    return {{u"title"_s, u"Code of Practice for Consumer IoT Security to recommendations and "
                         "standards of others"_s},
            // The month in which version 4 was frozen: the same rows make the same bytes.
            {u"last-modified"_s, u"2021-11-01T00:00:00Z"_s},
            {u"version"_s, file.version},
            {u"oscal-version"_s, u"1.2.1"_s},
            {u"remarks"_s,
             u"Links are pointers, not proof of conformity. Identifiers and links of the mapping "
             "database of the UK government (Copper Horse for DCMS); its extracts and notes are "
             "left out, since their copyright stays with their authors."_s}};
}

/// Reads one collection row by row; what is wrong goes to the readers.
class CollectionReader
{
public:
    explicit CollectionReader(const QJsonValue &document) : m_root(document) {}

    RecommendationFile read();
    const QList<JsonProblem> &problems() const { return m_root.problems(); }

private:
    void readMapping(JsonReader &reader);
    void readMap(JsonReader &reader, const QString &organisation, const QString &title);
    QStringList readTargets(JsonReader &reader);
    QString spelling(OscalProperties &properties, const QString &name, const QString &usual);

    JsonReader m_root;
    OscalDocument m_oscal;
    RecommendationFile m_file;
};

RecommendationFile CollectionReader::read()
{
    JsonReader collection = m_root.child(u"mapping-collection"_s);
    m_oscal.readBackMatter(collection); // first, because links point into it
    (void)m_oscal.readUuid(collection, u"uuid"_s);
    JsonReader metadata = collection.child(u"metadata"_s);
    (void)metadata.line(u"title"_s, 200);
    m_file.version = m_oscal.readEdition(metadata);
    metadata.allow({u"remarks"_s});
    metadata.finish();
    collection.allow({u"provenance"_s});
    collection.each(u"mappings"_s, [this](JsonReader &mapping) { readMapping(mapping); });
    collection.finish();
    m_root.finish();
    std::sort(m_file.rows.begin(), m_file.rows.end(),
              [](const Recommendation &a, const Recommendation &b) { return a.number < b.number; });
    setKeys(m_file.rows);
    return m_file;
}

void CollectionReader::readMapping(JsonReader &reader)
{
    (void)m_oscal.readUuid(reader, u"uuid"_s);
    JsonReader target = reader.child(u"target-resource"_s);
    const OscalDocument::Resource *document = m_oscal.resource(target.line(u"href"_s, 300));
    if (!document) {
        target.problem(u"href"_s, Text::tr("leads to nothing in this document"));
        return;
    }
    target.allow({u"type"_s});
    target.finish();
    OscalProperties properties(document->properties, OscalDocument::ownSpace(), target);
    const auto organisation = properties.one(u"organisation"_s);
    reader.each(u"maps"_s, [&](JsonReader &map) {
        readMap(map, organisation ? organisation->value : QString(), document->title);
    });
    reader.allow({u"source-resource"_s});
    reader.finish();
}

/// How the file spells what is called \a usual here.
QString CollectionReader::spelling(OscalProperties &properties, const QString &name,
                                   const QString &usual)
{
    const auto given = properties.some(name, 0);
    if (given.isEmpty())
        return usual;
    const auto text = unspelt(given.first().value);
    if (!text || given.first().value.size() > longestSpelling)
        properties.problem(given.first(), Text::tr("must be a JSON text"));
    return text.value_or(usual);
}

QStringList CollectionReader::readTargets(JsonReader &reader)
{
    QStringList sections;
    reader.each(u"targets"_s, [&](JsonReader &item) {
        (void)item.choice(u"type"_s, {u"control"_s});
        const QString section = item.line(u"id-ref"_s, 500);
        if (m_oscal.readProperties(item).isEmpty())
            sections.append(section);
        item.finish();
    });
    return sections;
}

void CollectionReader::readMap(JsonReader &reader, const QString &organisation,
                               const QString &title)
{
    Recommendation row{.organisation = organisation, .document = title, .record = {}};
    (void)m_oscal.readUuid(reader, u"uuid"_s);
    (void)reader.choice(u"relationship"_s, {u"intersects-with"_s});
    reader.each(u"sources"_s, [&](JsonReader &item) {
        (void)item.choice(u"type"_s, {u"control"_s});
        const QString id = item.line(u"id-ref"_s, 100);
        OscalProperties source(m_oscal.readProperties(item), OscalDocument::ownSpace(), item);
        const auto label = source.one(u"guideline"_s);
        row.guideline = label ? label->value.toInt() : 0;
        if (row.guideline < 1 || row.guideline > 13)
            item.problem(Text::tr("must be a guideline from 1 to 13"));
        else if (id != u"guideline-%1"_s.arg(row.guideline))
            item.problem(u"id-ref"_s, Text::tr("must be \"guideline-%1\"").arg(row.guideline));
        item.finish();
    });
    const QStringList sections = readTargets(reader);
    OscalProperties properties(m_oscal.readProperties(reader), OscalDocument::ownSpace(), reader);
    if (const auto number = properties.one(u"row"_s)) {
        row.number = number->value.toInt();
        if (row.number < 1)
            properties.problem(*number, Text::tr("must be the number of a row"));
    }
    (void)properties.one(u"key"_s);
    const auto added = properties.some(u"added-at-version"_s, 0);
    QString link;
    reader.optionalEach(u"links"_s, [&](JsonReader &element) {
        link = element.line(u"href"_s, 2000);
        element.allow({u"rel"_s});
        element.finish();
    });
    row.record = {{guidelineColumn, QString::number(row.guideline)},
                  {organisationColumn, spelling(properties, u"organisation-given"_s, organisation)},
                  {documentColumn, spelling(properties, u"document-given"_s, title)},
                  {sectionColumn, spelling(properties, u"section-given"_s, sections.join(u", "_s))},
                  {extractColumn, QString()},
                  {linkColumn, spelling(properties, u"link-given"_s, link)},
                  {notesColumn, QString()},
                  {addedColumn, added.isEmpty() ? QString() : added.first().value}};
    properties.finish();
    reader.allow({u"confidence-score"_s});
    reader.finish();
    m_file.rows.append(row);
}

} // namespace

QByteArray recommendationCollection(const RecommendationFile &file)
{
    const QList<Document> documents = documentsOf(file.rows);
    QList<QByteArray> mappings;
    QList<QByteArray> resources;
    for (const Document &document : documents) {
        mappings.append(mappingOf(document));
        resources.append(resourceOf(document));
    }
    const QJsonObject provenance{
        {u"method"_s, u"human"_s},
        {u"matching-rationale"_s, u"semantic"_s},
        {u"status"_s, u"complete"_s},
        {u"mapping-description"_s,
         u"Each row of the database names a guideline and a recommendation of another document "
         u"that "
         "its authors found to be about the same. How far the two agree the database does not say, "
         "so every link is the weakest one."_s}};
    QByteArray head = withLines({{u"uuid"_s, uuidOf(u"collection/"_s + file.version)},
                                 {u"metadata"_s, metadataOf(file)},
                                 {u"provenance"_s, provenance}},
                                "mappings", mappings);
    head.chop(1);
    return "{\"mapping-collection\":" + head + ",\"back-matter\":{\"resources\":[\n"
           + resources.join(",\n") + "\n]}}}\n";
}

Result<RecommendationFile> readRecommendationCollection(const QByteArray &json,
                                                        const QString &where)
{
    const Result<QJsonValue> document = parseJson(json, where, collectionLimits);
    if (!document)
        return document.error();
    CollectionReader reader(*document);
    RecommendationFile file = reader.read();
    file.sha256 = QCryptographicHash::hash(json, QCryptographicHash::Sha256);
    if (!reader.problems().isEmpty())
        return errorOf(reader.problems(), Text::tr("the mapping database cannot be read"), where);
    return file;
}

} // namespace assessment
