#pragma once

#include "assessment/json/jsonreader.h"
#include "assessment/scheme/mapping.h"
#include "assessment/scheme/oscal.h"
#include "assessment/scheme/scheme.h"

#include <QHash>

#include <optional>

namespace assessment {

/// Reads one OSCAL 1.2.1 mapping collection and says everything that is wrong with it. A resource
/// of the type "catalog" is a scheme of the product; one of the type "document" is described in the
/// back matter and has no catalogue here, so the names of its places are taken as they are.
class MappingReader
{
public:
    /// \a schemes are the ones its links may speak of.
    MappingReader(const QJsonValue &document, const QList<Scheme> &schemes)
        : m_root(document)
        , m_schemes(schemes)
    {}

    QList<Mapping> read();
    const QList<JsonProblem> &problems() const { return m_root.problems(); }

private:
    /// What one side of a mapping is; neither after a problem.
    struct Side
    {
        const Scheme *scheme = nullptr;
        std::optional<MappedDocument> document = {};

        QString id() const { return scheme ? scheme->id : document ? document->id : QString(); }
    };

    void readMetadata(JsonReader metadata);
    void readProvenance(JsonReader provenance);
    void readMapping(JsonReader &reader);
    void readOrigin(JsonReader &reader, Mapping &mapping);
    Side readResource(JsonReader resource);
    const Scheme *readScheme(JsonReader &resource);
    std::optional<MappedDocument> readDocument(JsonReader &resource, const QString &href);
    void checkSides(JsonReader &reader, const Side &source, const Side &target);
    void readMap(JsonReader &reader, Mapping &mapping, const Side &source, const Side &target);
    std::optional<Relation> readRelation(JsonReader &reader);
    Confidence readConfidence(JsonReader score);
    QStringList readItems(JsonReader &reader, const QString &name, const Side &side);
    void checkPlace(JsonReader &item, const QString &id, const Side &side);
    void checkTwice(JsonReader &reader, const ProvisionLink &link);

    JsonReader m_root;
    OscalDocument m_oscal;
    const QList<Scheme> &m_schemes;
    QString m_title;
    QString m_description;
    QHash<QString, QString> m_pairs; ///< of the mapping that is read, to the place of their link
    QList<Mapping> m_mappings;
};

} // namespace assessment
