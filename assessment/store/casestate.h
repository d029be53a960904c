#pragma once

#include "assessment/exchange/bundle.h"
#include "assessment/store/store.h"

namespace assessment {

enum class CaseView { Whole, Public };

/// The rows of all logged tables that make up \a assessment, in the order of a bundle. Refused for
/// one in the trash.
Result<QList<CaseRow>> readCase(Store &store, const QString &assessment, CaseView view);

/// The same as it was after the row \a sequence of the custody log, got by taking the images of
/// later rows back.
Result<QList<CaseRow>> readCaseAt(Store &store, const QString &assessment, qint64 sequence);

/// All rows of one item as they lie in the file, also of evidence in the trash.
Result<QList<CaseRow>> readEvidenceRows(Store &store, const QString &evidence);

} // namespace assessment
