#pragma once

#include "labels/plainpage.h"
#include "labels/thoroughreader.h"

#include "assessment/result.h"
#include "assessment/signing/labelpayload.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace labels {

/// What a code lacks to belong to a label: empty when its text is the only code on the page of
/// \a pdf, is signed by the certificate of the label and says what the statement \a says. A \a page
/// that is painted the way labels are is read; any other is drawn by \a reader, and its code
/// decoded. Each entry is a sentence for people.
QStringList codeProblems(const QByteArray &pdf, const std::optional<PlainPage> &page,
                         const QString &text, const QJsonObject &statement,
                         const assessment::Result<assessment::signing::LabelPayload> &says,
                         const QByteArray &certificateDer, ThoroughReader &reader);

} // namespace labels
