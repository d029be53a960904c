#pragma once

#include "assessment/model/recommendation.h"
#include "assessment/store/store.h"

#include <QCoreApplication>

#include <optional>

namespace assessment {

/// The mapping database of the UK government, when somebody has imported their copy of it.
class RecommendationRecords
{
    Q_DECLARE_TR_FUNCTIONS(assessment::RecommendationRecords)

public:
    explicit RecommendationRecords(Store &store) : m_store(store) {}

    Result<RecommendationImport> import(const QByteArray &json, const QString &fileName);
    Result<std::optional<RecommendationImport>> current();
    /// What was imported, else what the product carries, for \a guideline (0 = all); by guideline,
    /// organisation and document.
    Result<QList<Recommendation>> all(int guideline = 0);
    Result<FoundRecommendations> find(int guideline, const QString &words, int most);

private:
    Result<QList<Recommendation>> importedRows(int guideline);
    Status removeOlder(Act &act);

    Store &m_store;
};

} // namespace assessment
