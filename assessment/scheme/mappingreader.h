#pragma once

#include "assessment/json/jsonreader.h"
#include "assessment/scheme/mapping.h"
#include "assessment/scheme/oscal.h"
#include "assessment/scheme/scheme.h"

#include <QHash>

namespace assessment {

/// Reads one OSCAL 1.2.1 mapping collection and says everything that is wrong with it.
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
    void readMetadata(JsonReader metadata);
    void readProvenance(JsonReader provenance);
    void readMapping(JsonReader &reader);
    void readOrigin(JsonReader &reader, Mapping &mapping);
    const Scheme *readResource(JsonReader resource);
    void readMap(JsonReader &reader, Mapping &mapping, const Scheme *source, const Scheme *target);
    std::optional<Relation> readRelation(JsonReader &reader);
    Confidence readConfidence(JsonReader score);
    QStringList readItems(JsonReader &reader, const QString &name, const Scheme *scheme);
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
