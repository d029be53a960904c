#pragma once

#include "assessment/json/jsonreader.h"
#include "assessment/scheme/oscal.h"
#include "assessment/scheme/scheme.h"
#include "assessment/scheme/scopereader.h"

namespace assessment {

/// Reads one catalog into a Scheme and says everything that is wrong with it.
class CatalogueReader
{
public:
    explicit CatalogueReader(const QJsonValue &document) : m_root(document), m_scope(m_oscal) {}

    Scheme read();
    const QList<JsonProblem> &problems() const { return m_root.problems(); }

private:
    void readMetadata(JsonReader metadata);
    void checkCount(const std::optional<OscalDocument::Property> &declared,
                    OscalProperties &properties, int counted, const QString &what);
    void readGroup(JsonReader &group);
    void readLabel(const QList<OscalDocument::Property> &all, JsonReader &group,
                   Guideline &guideline);
    void checkLabel(const OscalDocument::Property &label, const Guideline &guideline,
                    const Provision &provision, JsonReader &control);
    void readGroupProperties(JsonReader &group, Guideline &guideline);
    QStringList readAudience(OscalProperties &properties);
    QList<Law> lawsOf(JsonReader &group);
    void readControl(JsonReader &control, Guideline &guideline);
    void readControlProperties(JsonReader &control, const Guideline &guideline,
                               Provision &provision);
    void readControlParts(JsonReader &control, Provision &provision);
    void readMethods(JsonReader &control, const QList<OscalDocument::Part> &methods,
                     Provision &provision);
    QString prose(const OscalDocument::Part &part);
    QStringList items(const OscalDocument::Part &method);

    JsonReader m_root;
    OscalDocument m_oscal;
    ScopeReader m_scope;
    Scheme m_scheme;
};

} // namespace assessment
