#include "assessment/model/recommendation.h"

#include "assessment/json/jsonreader.h"
#include "assessment/json/strictjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::RecommendationFile)
};

constexpr JsonLimits fileLimits = {.bytes = 16 * 1024 * 1024, .depth = 4};
constexpr int mostRows = 20'000;
constexpr int longestName = 500;
constexpr int longestText = 20'000;

// The names of the columns, as the file spells them.
const QString guidelineColumn = u"DCMS Code of Practice Guidelines Number"_s;
const QString organisationColumn = u"Organisation"_s;
const QString documentColumn = u"Standard / Recommendation Name"_s;
const QString sectionColumn = u"Recommendation Number / Section"_s;
const QString extractColumn = u"Recommendation Extracted from Linked Source"_s;
const QString linkColumn = u"Web Link"_s;
const QString notesColumn = u"Notes"_s;
const QString addedColumn = u"Added at Version"_s;

/// Other spellings of one name, from resources/recommendations.
QHash<QString, QString> aliasesOf(const QString &kind)
{
    QFile file(u":/recommendations/aliases.json"_s);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open); // it is part of the program
    QHash<QString, QString> aliases;
    const QJsonArray pairs = QJsonDocument::fromJson(file.readAll())[kind].toArray();
    for (const QJsonValue &pair : pairs)
        aliases.insert(pair[u"given"_s].toString(), pair[u"name"_s].toString());
    return aliases;
}

QString oneName(const QString &given, const QHash<QString, QString> &aliases)
{
    const QString name = given.simplified();
    return aliases.value(name, name);
}

Recommendation readRow(JsonReader &reader, int number)
{
    Recommendation row;
    row.number = number;
    row.record = reader.value().toObject();
    static const QStringList guidelines = [] {
        QStringList numbers;
        for (int n = 1; n <= 13; ++n)
            numbers.append(QString::number(n));
        return numbers;
    }();
    row.guideline = reader.choice(guidelineColumn, guidelines) + 1;
    static const QHash<QString, QString> organisations = aliasesOf(u"organisations"_s);
    static const QHash<QString, QString> documents = aliasesOf(u"documents"_s);
    row.organisation = oneName(reader.text(organisationColumn, longestName), organisations);
    row.document = oneName(reader.text(documentColumn, longestName), documents);
    for (const QString &name :
         {sectionColumn, extractColumn, linkColumn, notesColumn, addedColumn}) {
        if (!reader.value()[name].isString())
            reader.problem(name, Text::tr("must be a text"));
        (void)reader.optionalText(name, longestText);
    }
    reader.finish();
    return row;
}

/// The reader stands on an object, so the list was put into one; people have the file without it.
QList<JsonProblem> outside(QList<JsonProblem> problems)
{
    for (JsonProblem &problem : problems)
        problem.pointer.remove(0, qstrlen("/rows"));
    return problems;
}

} // namespace

QString Recommendation::section() const
{
    return record[sectionColumn].toString().simplified();
}

QString Recommendation::extract() const
{
    return record[extractColumn].toString().trimmed();
}

QString Recommendation::link() const
{
    return record[linkColumn].toString().simplified();
}

QString Recommendation::notes() const
{
    return record[notesColumn].toString().trimmed();
}

QString Recommendation::organisationGiven() const
{
    return record[organisationColumn].toString();
}

QString Recommendation::documentGiven() const
{
    return record[documentColumn].toString();
}

Result<RecommendationFile> readRecommendations(const QByteArray &json, const QString &where)
{
    const Result<QJsonValue> document = parseJson(json, where, fileLimits);
    if (!document)
        return document.error();
    const QString what = Text::tr("the mapping database cannot be imported");
    JsonReader reader(QJsonObject{{u"rows"_s, *document}});
    RecommendationFile file;
    file.sha256 = QCryptographicHash::hash(json, QCryptographicHash::Sha256);
    const qsizetype count = document->toArray().size();
    if (document->isArray() && (count < 2 || count - 1 > mostRows)) {
        reader.problem(u"rows"_s, Text::tr("must hold a header and 1 to %1 rows").arg(mostRows));
    } else {
        int number = 0;
        reader.each(u"rows"_s, [&](JsonReader &row) {
            if (number++ == 0)
                file.version = row.line(u"Version"_s, 20); // what else it says is its own
            else
                file.rows.append(readRow(row, number - 1));
        });
    }
    reader.finish();
    if (!reader.ok())
        return errorOf(outside(reader.problems()), what, where);
    return file;
}

Result<RecommendationFile> builtInRecommendations()
{
    static const Result<RecommendationFile> carried = []() -> Result<RecommendationFile> {
        QFile file(u":/recommendations/dcms-mapping-v4-identifiers.json"_s);
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT(open); // it is part of the program
        return readRecommendations(file.readAll(), file.fileName());
    }();
    return carried;
}

} // namespace assessment
