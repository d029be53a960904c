#pragma once

#include "assessment/exchange/bundle.h"

namespace assessment {

// How items of a bundle read, for people. Pure functions; any thread.

QString nameOfKind(const QString &kind); ///< "Answer", "Evidence" …
QString caseTitle(const QString &id, const QString &kind, const QList<CaseRow> &rows);
/// What \a rows say, in a line; "" for none.
QString caseInWords(const QString &kind, const QList<CaseRow> &rows);

} // namespace assessment
