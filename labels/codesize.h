#pragma once

#include "labels/labelformat.h"

#include "assessment/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace labels {

/// How large the QR code of a label is on paper.
struct CodeSize
{
    int version = 0;     ///< 1 … 40
    int modules = 0;     ///< on a side, without the quiet zone
    qreal module = 0;    ///< side of a module, millimetres
    qreal side = 0;      ///< of the whole code with its quiet zone, millimetres
    qreal leastSide = 0; ///< the same with the smallest modules that the format allows
    bool exact = true;   ///< false for a code that was not made yet
};

/// The size of the code with \a qrText on \a format. Refused, with the size that it needs, when it
/// does not fit.
assessment::Result<CodeSize> codeSizeOf(const LabelFormat &format, const QByteArray &qrText);

/// About the size of the code for a statement that is not signed yet, with a P-256 key (an RSA
/// signature is six times as long). \a fields of assessment::signing::statementFields() may lack
/// what an unfinished assessment lacks; \a gtin may be "".
assessment::Result<CodeSize> expectedCodeSize(const LabelFormat &format, const QJsonObject &fields,
                                              const QString &gtin = {});

/// The text whose code that is: as long as the one of the signed statement, and no signature.
QByteArray expectedCodeText(const LabelFormat &format, const QJsonObject &fields,
                            const QString &gtin = {});

/// "QR code: version 12, modules of 0.36 mm, 26.3 mm on a side", with "about" where it is not
/// exact.
QString describe(const CodeSize &size);

/// {"version","modules","moduleMm","sideMm","leastSideMm","exact"}
QJsonObject toJson(const CodeSize &size);

} // namespace labels
