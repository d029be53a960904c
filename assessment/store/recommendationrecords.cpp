#include "assessment/store/recommendationrecords.h"

#include "assessment/store/custodylog.h"
#include "assessment/store/ids.h"
#include "assessment/store/recordtext.h"

#include <QFileInfo>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

bool holds(const Recommendation &row, const QString &words)
{
    for (const QString &text : {row.organisation, row.document, row.section(), row.extract(),
                                row.notes(), row.organisationGiven(), row.documentGiven()}) {
        if (text.contains(words, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// What the product carries, in the order in which the workspace lists what was imported.
Result<QList<Recommendation>> carriedRows()
{
    const auto file = builtInRecommendations();
    if (!file)
        return file.error();
    static const QList<Recommendation> rows = [&] {
        QList<Recommendation> sorted = file->rows;
        std::stable_sort(sorted.begin(), sorted.end(),
                         [](const Recommendation &a, const Recommendation &b) {
                             return std::tie(a.guideline, a.organisation, a.document)
                                    < std::tie(b.guideline, b.organisation, b.document);
                         });
        return sorted;
    }();
    return rows;
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
    if (*before && (*before)->sha256 == file->sha256) {
        (*before)->wasThere = true;
        return **before;
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

Result<FoundRecommendations> RecommendationRecords::find(int guideline, const QString &words,
                                                         int most)
{
    FoundRecommendations list;
    const auto take = [&](const Recommendation &one) {
        if (holds(one, words) && ++list.found <= most)
            list.rows.append(one);
    };
    const auto imported = current();
    if (!imported)
        return imported.error();
    if (!*imported) {
        const Result<QList<Recommendation>> carried = carriedRows();
        if (!carried)
            return carried.error();
        for (const Recommendation &one : *carried) {
            if (guideline == 0 || one.guideline == guideline)
                take(one);
        }
        return list;
    }
    const Status read = m_store.database.each(
        u"SELECT number, guideline, organisation, document, record FROM recommendation "
        "WHERE ? = 0 OR guideline = ? ORDER BY guideline, organisation, document, number"_s,
        {guideline, guideline}, [&](const QSqlQuery &row) {
            take({.number = row.value(0).toInt(),
                  .guideline = row.value(1).toInt(),
                  .organisation = row.value(2).toString(),
                  .document = row.value(3).toString(),
                  .record = recordFromText(row.value(4).toString())});
            return true;
        });
    if (!read)
        return read.error();
    return list;
}

} // namespace assessment
