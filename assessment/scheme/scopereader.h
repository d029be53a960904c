#pragma once

#include "assessment/scheme/oscal.h"
#include "assessment/scheme/scheme.h"

namespace assessment {

/// Reads the scoping questions of a catalog, which are its parameters (OSCAL "param"), and what
/// each control depends on. Problems go to the readers.
class ScopeReader
{
public:
    explicit ScopeReader(OscalDocument &oscal) : m_oscal(oscal) {}

    /// Reads the parameters; call it before readDependencies().
    void readQuestions(JsonReader &catalog);
    const QList<ScopeQuestion> &questions() const { return m_questions; }

    /// Takes status letters, conditions and features out of the properties of a control and holds
    /// them against each other and against its strength, which was read before.
    void readDependencies(OscalProperties &properties, Provision &provision);

private:
    void readQuestion(JsonReader &parameter);
    void readChoices(JsonReader &parameter);
    void checkOpposites(JsonReader &catalog);
    void readStatus(OscalProperties &properties, Provision &provision, bool conditions,
                    bool features);
    const ScopeQuestion *find(ScopeQuestion::Kind kind, const QString &key) const;

    OscalDocument &m_oscal;
    QList<ScopeQuestion> m_questions;
};

} // namespace assessment
