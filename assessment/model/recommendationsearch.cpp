#include "assessment/model/recommendationsearch.h"

#include "assessment/exchange/csv.h"
#include "assessment/scheme/catalogue.h"
#include "assessment/scheme/mapping.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

/// Whether \a name is what \a wanted asks for; \a whole when some row is called just so.
bool isCalled(const QString &name, const QString &wanted, bool whole)
{
    if (wanted.isEmpty())
        return true;
    return whole ? name.compare(wanted, Qt::CaseInsensitive) == 0
                 : name.contains(wanted, Qt::CaseInsensitive);
}

} // namespace

QString searchTextOf(const Recommendation &row)
{
    return QStringList{row.organisation,   row.document, row.section(),
                       row.extract(),      row.notes(),  row.organisationGiven(),
                       row.documentGiven()}
        .join(u'\n')
        .toLower();
}

QList<int> guidelinesFor(const QString &audience)
{
    QList<int> numbers;
    const auto code = builtInScheme(u"uk-cop-2018"_s);
    if (!code)
        return numbers;
    for (const Guideline &guideline : code->guidelines) {
        if (speaksTo(guideline, audience))
            numbers.append(guideline.number);
    }
    return numbers;
}

QList<Recommendation> filtered(const QList<Recommendation> &rows,
                               const RecommendationFilter &filter)
{
    const auto someIsCalled = [&](QString Recommendation::*name, const QString &wanted) {
        return std::any_of(rows.begin(), rows.end(), [&](const Recommendation &row) {
            return (row.*name).compare(wanted, Qt::CaseInsensitive) == 0;
        });
    };
    const bool wholeOrganisation = someIsCalled(&Recommendation::organisation, filter.organisation);
    const bool wholeDocument = someIsCalled(&Recommendation::document, filter.document);
    const QList<int> guidelines = guidelinesFor(filter.audience);
    const QString words = filter.words.trimmed().toLower();
    QList<Recommendation> found;
    for (const Recommendation &row : rows) {
        if ((filter.guideline == 0 || row.guideline == filter.guideline)
            && guidelines.contains(row.guideline)
            && isCalled(row.organisation, filter.organisation, wholeOrganisation)
            && isCalled(row.document, filter.document, wholeDocument)
            && (words.isEmpty() || searchTextOf(row).contains(words)))
            found.append(row);
    }
    return found;
}

RecommendationCoverage coverageOf(const QList<Recommendation> &rows, RecommendationCoverage::By by)
{
    const bool organisations = by == RecommendationCoverage::By::Organisation;
    // Two organisations may have called a document the same.
    QMap<std::pair<QString, QString>, RecommendationCoverage::Row> found;
    RecommendationCoverage coverage;
    for (const Recommendation &row : rows) {
        const QString &name = organisations ? row.organisation : row.document;
        RecommendationCoverage::Row &line = found[{name.toLower(), row.organisation}];
        line.name = name;
        line.organisation = row.organisation;
        const auto column = std::size_t(row.guideline - 1);
        ++line.counts.at(column);
        ++line.total;
        ++coverage.totals.at(column);
        ++coverage.total;
    }
    coverage.rows = found.values();
    return coverage;
}

QByteArray recommendationsCsv(const QList<Recommendation> &rows)
{
    QList<QStringList> records{{u"key"_s, u"guideline"_s, u"organisation"_s, u"document"_s,
                                u"section"_s, u"link"_s, u"relation"_s, u"confidence"_s,
                                u"added_at_version"_s, u"organisation_given"_s,
                                u"document_given"_s}};
    for (const Recommendation &row : rows) {
        records.append({row.key, QString::number(row.guideline), row.organisation, row.document,
                        row.section(), row.link(), idOf(Relation::Overlaps),
                        idOf(Confidence::Published), row.added(), row.organisationGiven(),
                        row.documentGiven()});
    }
    return csv(records);
}

QByteArray recommendationsJson(const QList<Recommendation> &rows)
{
    QJsonArray all;
    for (const Recommendation &row : rows) {
        all.append(QJsonObject{{u"key"_s, row.key},
                               {u"guideline"_s, row.guideline},
                               {u"organisation"_s, row.organisation},
                               {u"document"_s, row.document},
                               {u"section"_s, row.section()},
                               {u"sections"_s, QJsonArray::fromStringList(row.sections())},
                               {u"link"_s, row.link()},
                               {u"relation"_s, idOf(Relation::Overlaps)},
                               {u"confidence"_s, idOf(Confidence::Published)},
                               {u"addedAtVersion"_s, row.added()},
                               {u"organisationGiven"_s, row.organisationGiven()},
                               {u"documentGiven"_s, row.documentGiven()}});
    }
    return QJsonDocument(QJsonObject{{u"recommendations"_s, all}}).toJson();
}

QByteArray coverageCsv(const RecommendationCoverage &coverage)
{
    QStringList heading{u"name"_s, u"organisation"_s};
    for (int guideline = 1; guideline <= 13; ++guideline)
        heading.append(QString::number(guideline));
    QList<QStringList> records{heading << u"all"_s};
    const auto add = [&](const QString &name, const QString &organisation,
                         const RecommendationCoverage::Counts &counts, int total) {
        QStringList fields{name, organisation};
        for (const int count : counts)
            fields.append(QString::number(count));
        records.append(fields << QString::number(total));
    };
    for (const RecommendationCoverage::Row &row : coverage.rows)
        add(row.name, row.organisation, row.counts, row.total);
    add(u"all"_s, {}, coverage.totals, coverage.total);
    return csv(records);
}

} // namespace assessment
