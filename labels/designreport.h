#pragma once

#include "labels/codesize.h"
#include "labels/labeldesign.h"

#include "assessment/json/jsonreader.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace labels {

/// How a sample came out on a design.
struct SampleOutcome
{
    QString sample;  ///< DesignSample::id
    QString problem; ///< a sentence, "" when it fits
};

/// What there is to say of a design file, and what was measured on it.
struct DesignReport
{
    std::optional<LabelFormat> format;       ///< only when there are no problems
    QList<assessment::JsonProblem> problems; ///< each with its JSON pointer
    QString logoFile;                        ///< path of the logo that it names, "" = none
    double contrast = 0;     ///< of its accent with white, 1 … 21; 0 when it cannot be read
    double smallestType = 0; ///< points; of the texts on the samples that fit
    std::optional<CodeSize> code = {}; ///< of a sample, with a P-256 key
    QList<SampleOutcome> samples = {}; ///< empty when the design cannot be read

    bool ok() const { return problems.isEmpty(); }
};

/// Reads a design as readDesign() does and draws the samples with it. That names of the usual
/// length do not fit, or that the code of a sample cannot be read back from the drawn page by two
/// decoders, are problems; long names that do not fit are not: such a label is refused when
/// somebody asks for it. Takes about half a second. Any thread of a QGuiApplication.
DesignReport judgeDesign(const QByteArray &json, const QString &folder);

/// {"ok","problems":[{"pointer","reason"}],"design":{"id","kind","sha256"}|null,"contrast",
/// "smallestPt","code","samples":[{"sample","fits","reason"}]}
QJsonObject toJson(const DesignReport &report);

} // namespace labels
