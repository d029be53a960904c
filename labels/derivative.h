#pragma once

#include "assessment/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace labels {

/// A signed label that a printing file was made from.
struct DerivedLabel
{
    QString certificateId; ///< "" when the label could not be read
    QByteArray sha256;     ///< of the signed file, 32 bytes
    int copies = 1;

    friend bool operator==(const DerivedLabel &, const DerivedLabel &) = default;
};

/// What a printing file says of itself: it is not signed and points to what is. It travels as
/// canonical JSON in the private data of /PieceInfo /Assay, where a label has its statement.
struct Derivative
{
    QString kind;  ///< "sheet", "print-file"
    QString inks;  ///< "as-signed", "cmyk", "black"
    QString stock; ///< id, "" for a print file
    QList<DerivedLabel> labels;
};

/// {"format":"assay-label-derivative/1","inks","kind","labels":[{"certificateId","copies",
/// "sha256"}],"stock"}
QByteArray toJson(const Derivative &derivative);

/// Reads what toJson() wrote, strictly; nothing when \a json is anything else.
std::optional<Derivative> derivativeFrom(const QByteArray &json);

/// What the PDF \a pdf says it was made from; nothing when it says nothing. Memory is bounded;
/// \a pdf may be hostile, and what it says is not signed: whoever wants to know checks the labels.
std::optional<Derivative> derivativeIn(const QByteArray &pdf);

} // namespace labels
