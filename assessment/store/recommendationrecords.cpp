#include "assessment/store/recommendationrecords.h"

#include "assessment/model/recommendationsearch.h"
#include "assessment/store/custodylog.h"
#include "assessment/store/ids.h"
#include "assessment/store/recordtext.h"

#include <QFileInfo>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

/// As people list them; the rows of one document stay in the order of the file.
QList<Recommendation> sorted(QList<Recommendation> rows)
{
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Recommendation &a, const Recommendation &b) {
                         return std::tie(a.guideline, a.organisation, a.document)
                                < std::tie(b.guideline, b.organisation, b.document);
                     });
    return rows;
}

Result<QList<Recommendation>> carriedRows()
{
    static const Result<QList<Recommendation>> rows = []() -> Result<QList<Recommendation>> {
        const auto file = builtInRecommendations();
        if (!file)
            return file.error();
        return sorted(file->rows);
    }();
    return rows;
}

bool sameRecords(const QList<Recommendation> &a, const QList<Recommendation> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Recommendation &one, const Recommendation &other) {
                          return one.record == other.record;
                      });
}

} // namespace

Result<RecommendationImport> RecommendationRecords::import(const QByteArray &json,
                                                           const QString &fileName)
{
    const Result<RecommendationFile> file = readRecommendations(json, fileName);
    if (!file)
        return file.error();
    const QString id = newId(u'M');
    auto act = m_store.begin(u"mapping.import"_s, id);
    if (!act)
        return act.error();
    auto before = current();
    if (!before)
        return before.error();
    if (*before) {
        // Bytes may differ where the rows do not: somebody saved the file again.
        const auto there = importedRows(0);
        if (!there)
            return there.error();
        if ((*before)->version == file->version && sameRecords(*there, file->rows)) {
            (*before)->wasThere = true;
            return **before;
        }
    }
    if (const Status removed = removeOlder(*act); !removed)
        return removed.error();
    const QString name = QFileInfo(fileName).fileName();
    const Status put =
        act->put(u"mapping_import"_s, {{u"id"_s, id},
                                       {u"file_name"_s, name},
                                       {u"version"_s, file->version},
                                       {u"sha256"_s, QString::fromLatin1(file->sha256.toHex())},
                                       {u"records"_s, int(file->rows.size())},
                                       {u"imported"_s, act->time()},
                                       {u"imported_by"_s, act->actor()}});
    if (!put)
        return put.error();
    for (const Recommendation &row : file->rows) {
        const Status kept = act->put(u"recommendation"_s, {{u"import"_s, id},
                                                           {u"number"_s, row.number},
                                                           {u"guideline"_s, row.guideline},
                                                           {u"organisation"_s, row.organisation},
                                                           {u"document"_s, row.document},
                                                           {u"record"_s, recordText(row.record)}});
        if (!kept)
            return kept.error();
    }
    if (const Status done = act->commit(); !done)
        return done.error();
    const auto after = current();
    if (!after)
        return after.error();
    return **after;
}

// A later edition takes the place of an earlier one; the log keeps both.
Status RecommendationRecords::removeOlder(Act &act)
{
    const auto rows = act.database().select(
        u"SELECT import, number FROM recommendation ORDER BY import, number"_s, {},
        [](const QSqlQuery &row) {
            return QJsonObject{{u"import"_s, row.value(0).toString()},
                               {u"number"_s, row.value(1).toInt()}};
        });
    if (!rows)
        return rows.error();
    for (const QJsonObject &key : *rows) {
        if (const Status removed = act.remove(u"recommendation"_s, key); !removed)
            return removed.error();
    }
    const auto imports =
        act.database().select(u"SELECT id FROM mapping_import"_s, {},
                              [](const QSqlQuery &row) { return row.value(0).toString(); });
    if (!imports)
        return imports.error();
    for (const QString &id : *imports) {
        if (const Status removed = act.remove(u"mapping_import"_s, {{u"id"_s, id}}); !removed)
            return removed.error();
    }
    return Ok;
}

Result<std::optional<RecommendationImport>> RecommendationRecords::current()
{
    const auto row = m_store.database.run(u"SELECT id, file_name, version, sha256, records, "
                                          "imported, imported_by FROM mapping_import"_s);
    if (!row)
        return row.error();
    if (!row->isValid())
        return std::optional<RecommendationImport>();
    return std::optional(
        RecommendationImport{.id = row->value(0).toString(),
                             .fileName = row->value(1).toString(),
                             .version = row->value(2).toString(),
                             .sha256 = QByteArray::fromHex(row->value(3).toString().toLatin1()),
                             .records = row->value(4).toInt(),
                             .imported = timeFromText(row->value(5).toString()),
                             .importedBy = row->value(6).toString()});
}

Result<QList<Recommendation>> RecommendationRecords::importedRows(int guideline)
{
    auto rows = m_store.database.select(
        u"SELECT number, guideline, organisation, document, record FROM recommendation "
        "WHERE ? = 0 OR guideline = ? ORDER BY number"_s,
        {guideline, guideline}, [](const QSqlQuery &row) {
            return Recommendation{.number = row.value(0).toInt(),
                                  .guideline = row.value(1).toInt(),
                                  .organisation = row.value(2).toString(),
                                  .document = row.value(3).toString(),
                                  .record = recordFromText(row.value(4).toString())};
        });
    if (!rows)
        return rows.error();
    setKeys(*rows); // rows of other guidelines have no part in them
    return *rows;
}

Result<QList<Recommendation>> RecommendationRecords::all(int guideline)
{
    const auto imported = current();
    if (!imported)
        return imported.error();
    if (!*imported) {
        const auto carried = carriedRows();
        if (!carried || guideline == 0)
            return carried;
        return filtered(*carried, {.guideline = guideline});
    }
    const auto rows = importedRows(guideline);
    if (!rows)
        return rows.error();
    return sorted(*rows);
}

Result<FoundRecommendations> RecommendationRecords::find(int guideline, const QString &words,
                                                         int most)
{
    const auto rows = all(guideline);
    if (!rows)
        return rows.error();
    FoundRecommendations list;
    list.rows = filtered(*rows, {.words = words});
    list.found = int(list.rows.size());
    list.rows.resize(std::clamp(most, 0, list.found));
    return list;
}

} // namespace assessment
