#include "assessment/scheme/mappings.h"

#include "assessment/json/strictjson.h"
#include "assessment/scheme/catalogue.h"
#include "assessment/scheme/mappingreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThreadPool>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::MappingFile)
};

constexpr JsonLimits mappingLimits = {.bytes = 4 * 1024 * 1024, .depth = 32};

Result<QList<Mapping>> readBuiltInMappings()
{
    QList<Mapping> mappings;
    QFileInfoList files;
    for (const QString &folder : {u":/mappings"_s, u":/mappings/documents"_s})
        files += QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : std::as_const(files)) {
        QFile file(info.filePath());
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT(open); // it is part of the program
        const Result<MappingCheck> check = checkMapping(file.readAll(), file.fileName());
        if (!check)
            return check.error();
        if (!check->problems.isEmpty())
            return errorOf(check->problems, Text::tr("the mapping cannot be read"),
                           file.fileName());
        mappings += check->mappings;
    }
    // Those from the Code come first, because it is the usual scheme; documents come last, because
    // nothing is ever assessed against them.
    std::stable_sort(mappings.begin(), mappings.end(), [](const Mapping &a, const Mapping &b) {
        const auto rank = [](const Mapping &one) {
            return (one.document ? 2 : 0) + (one.source == u"uk-cop-2018" ? 0 : 1);
        };
        return rank(a) < rank(b);
    });
    return mappings;
}

QString field(QString text)
{
    // A spreadsheet must show what others wrote and never run it.
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

QByteArray line(QStringList fields)
{
    std::transform(fields.begin(), fields.end(), fields.begin(), field);
    return fields.join(u',').toUtf8() + "\r\n";
}

} // namespace

Result<MappingCheck> checkMapping(const QByteArray &json, const QString &where)
{
    const Result<QJsonValue> document = parseJson(json, where, mappingLimits);
    if (!document)
        return document.error();
    const auto schemes = builtInSchemes();
    if (!schemes)
        return schemes.error();
    MappingReader reader(*document, *schemes);
    MappingCheck check;
    check.mappings = reader.read();
    check.problems = reader.problems();
    if (!check.problems.isEmpty())
        check.mappings.clear();
    return check;
}

Result<QList<Mapping>> builtInMappings()
{
    static const Result<QList<Mapping>> mappings = readBuiltInMappings();
    return mappings;
}

void readBuiltInMappingsAhead()
{
    QThreadPool::globalInstance()->start([] { (void)builtInMappings(); });
}

Result<QList<MappedDocument>> mappedDocuments(const QString &scheme)
{
    const auto mappings = builtInMappings();
    if (!mappings)
        return mappings.error();
    QList<MappedDocument> documents;
    for (const Mapping &mapping : *mappings) {
        const bool joined =
            scheme.isEmpty() || mapping.source == scheme || mapping.target == scheme;
        if (mapping.document && joined && !documents.contains(*mapping.document))
            documents.append(*mapping.document);
    }
    std::sort(documents.begin(), documents.end(),
              [](const MappedDocument &a, const MappedDocument &b) {
                  return std::tie(a.organisation, a.title) < std::tie(b.organisation, b.title);
              });
    return documents;
}

std::optional<MappedDocument> mappedDocument(const QString &id)
{
    const auto mappings = builtInMappings();
    if (!mappings)
        return std::nullopt;
    for (const Mapping &mapping : *mappings) {
        if (mapping.document && mapping.document->id == id)
            return mapping.document;
    }
    return std::nullopt;
}

Result<QStringList> mappedSchemes(const QString &scheme)
{
    const auto mappings = builtInMappings();
    if (!mappings)
        return mappings.error();
    const auto schemes = builtInSchemes();
    if (!schemes)
        return schemes.error();
    QStringList mapped;
    for (const Scheme &other : *schemes) {
        const bool joined =
            std::any_of(mappings->begin(), mappings->end(), [&](const Mapping &one) {
                return (one.source == scheme && one.target == other.id)
                       || (one.source == other.id && one.target == scheme);
            });
        if (joined)
            mapped.append(other.id);
    }
    return mapped;
}

Result<Mapping> mappingBetween(const QString &one, const QString &other)
{
    for (const QString &id : {one, other}) {
        if (const Result<Scheme> known = builtInScheme(id); !known && !mappedDocument(id))
            return known.error();
    }
    const auto mappings = builtInMappings();
    if (!mappings)
        return mappings.error();
    for (const Mapping &mapping : *mappings) {
        if ((mapping.source == one && mapping.target == other)
            || (mapping.source == other && mapping.target == one))
            return mapping;
    }
    return Error{.kind = Error::Kind::NotFound,
                 .what = Text::tr("the mapping cannot be shown"),
                 .where = u"%1, %2"_s.arg(one, other),
                 .why = Text::tr("no mapping joins these two schemes"),
                 .advice = Text::tr("\"mapping list\" names those there are")};
}

QByteArray crosswalkCsv(const Mapping &mapping, const QString &first)
{
    const bool backwards = mapping.target == first;
    const QString other = backwards ? mapping.source : mapping.target;
    QByteArray csv = line({first, u"relation"_s, other, u"together_with"_s, u"confidence"_s,
                           u"source"_s, u"as_of"_s, u"remark"_s});
    for (const ProvisionLink &link : mapping.links) {
        const QStringList &left = backwards ? link.targets : link.sources;
        const QStringList &right = backwards ? link.sources : link.targets;
        for (const QString &here : left) {
            for (const QString &there : right) {
                QStringList together = link.sources + link.targets;
                together.removeAll(here);
                together.removeAll(there);
                csv += line({here, inWords(link.relation, backwards), there, together.join(u' '),
                             idOf(link.confidence), mapping.origin,
                             mapping.asOf.toString(Qt::ISODate), link.remark});
            }
        }
    }
    return csv;
}

} // namespace assessment
