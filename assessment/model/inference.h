#pragma once

#include "assessment/scheme/mapping.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace assessment {

/// Where an answer was inferred from. It stays with the answer after a person confirmed it, and
/// goes when somebody answers anew.
struct Inference
{
    QString source; ///< id of the assessment of the other scheme
    QString scheme; ///< that other scheme
    QList<Basis> bases;
    /// SHA-256 of the canonical JSON of all that the answer was inferred from: links, answers,
    /// digests of the evidence.
    QByteArray basisSha256;
    /// Whether the other assessment says something else by now; no part of the record.
    bool stale = false;

    friend bool operator==(const Inference &, const Inference &) = default;
};

/// Without the id of the other assessment, which another workspace would number otherwise.
QJsonObject toJson(const Inference &inference);
/// What toJson() wrote; \a source is the id it left out.
Inference inferenceFromJson(const QString &source, const QJsonObject &json);

/// "CoP-1.1, CoP-1.2": the provisions an answer was inferred from, each once.
QStringList sourcesOf(const Inference &inference);

} // namespace assessment
