#include "assessment/model/recommendation.h"

#include "assessment/json/jsonreader.h"
#include "assessment/json/strictjson.h"
#include "assessment/scheme/recommendationcollection.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace assessment {

using namespace recommendation;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::RecommendationFile)
};

constexpr JsonLimits fileLimits = {.bytes = 16 * 1024 * 1024, .depth = 4};
constexpr int mostRows = 20'000;
constexpr int longestName = 500;
constexpr int longestText = 20'000;

constexpr int mostSections = 100; ///< in one range

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
    }
    for (const QString &name : {sectionColumn, linkColumn, addedColumn})
        (void)reader.optionalText(name, longestText);
    // Copied from documents of all kinds, so that they may hold anything.
    for (const QString &name : {extractColumn, notesColumn}) {
        if (reader.value()[name].toString().size() > longestText)
            reader.problem(name, Text::tr("longer than %n character(s)", nullptr, longestText));
    }
    reader.allow({extractColumn, notesColumn});
    reader.finish();
    return row;
}

/// The reader stands on an object, so the list was put into one; people have the file without it.
/// Row and column are named in words too: "/2/Notes" is the second row after the header.
QList<JsonProblem> outside(QList<JsonProblem> problems)
{
    for (JsonProblem &problem : problems) {
        problem.pointer.remove(0, qstrlen("/rows"));
        const QString row = problem.pointer.section(u'/', 1, 1);
        const QString column =
            problem.pointer.section(u'/', 2).replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
        if (!column.isEmpty() && row != u"0")
            problem.reason = Text::tr("row %1, column \"%2\": %3").arg(row, column, problem.reason);
        else if (!row.isEmpty())
            problem.reason = row == u"0" ? Text::tr("header: %1").arg(problem.reason)
                                         : Text::tr("row %1: %2").arg(row, problem.reason);
    }
    return problems;
}

/// Prose of others as it can be shown: line ends are one kind, what cannot be printed is left out.
QString shown(const QString &prose)
{
    QString text;
    text.reserve(prose.size());
    for (qsizetype i = 0; i < prose.size(); ++i) {
        const QChar one = prose[i];
        const char16_t code = one.unicode();
        const bool turnsWriting =
            (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
        if (code == u'\r' && i + 1 < prose.size() && prose[i + 1] == u'\n')
            continue;
        if (code == u'\r' || code == u'\v' || code == u'\f'
            || one.category() == QChar::Separator_Line
            || one.category() == QChar::Separator_Paragraph)
            text.append(u'\n');
        else if (code == u'\n' || code == u'\t'
                 || (one.category() != QChar::Other_Control && !turnsWriting))
            text.append(one);
    }
    return text.trimmed();
}

} // namespace

QString Recommendation::section() const
{
    return record[sectionColumn].toString().simplified();
}

QStringList Recommendation::sections() const
{
    const QString given = section();
    if (given.isEmpty())
        return {};
    static const QRegularExpression range(
        u"\\AProvisions? ([0-9]+(?:\\.[0-9]+)*)-([0-9]{1,3}) to ([0-9]+(?:\\.[0-9]+)*)-([0-9]{1,3})\\z"_s);
    static const QRegularExpression one(u"\\AProvision ([0-9]+(?:\\.[0-9]+)*(?:-[0-9]+)?)\\z"_s);
    if (const auto match = range.match(given);
        match.hasMatch() && match.captured(1) == match.captured(3)) {
        const int first = match.captured(2).toInt();
        const int last = match.captured(4).toInt();
        QStringList sections;
        for (int i = first; i <= last && last - first < mostSections; ++i)
            sections.append(u"%1-%2"_s.arg(match.captured(1)).arg(i));
        if (!sections.isEmpty())
            return sections;
    }
    if (const auto match = one.match(given); match.hasMatch())
        return {match.captured(1)};
    return {given};
}

QString Recommendation::extract() const
{
    return shown(record[extractColumn].toString());
}

QString Recommendation::link() const
{
    return record[linkColumn].toString().simplified();
}

QString Recommendation::notes() const
{
    return shown(record[notesColumn].toString());
}

QString Recommendation::added() const
{
    return record[addedColumn].toString().simplified();
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
    setKeys(file.rows);
    return file;
}

void setKeys(QList<Recommendation> &rows)
{
    QHash<QString, int> before;
    for (Recommendation &row : rows) {
        const QString named = QStringList{QString::number(row.guideline), row.organisation,
                                          row.document, row.section(), row.link()}
                                  .join(u'\n');
        const QString place = named + u'\n' + QString::number(++before[named]);
        row.key = QString::fromLatin1(
            QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
    }
}

Result<RecommendationFile> builtInRecommendations()
{
    static const Result<RecommendationFile> carried = []() -> Result<RecommendationFile> {
        QFile file(u":/mappings/recommendations/uk-dcms-v4.json"_s);
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT(open); // it is part of the program
        return readRecommendationCollection(file.readAll(), file.fileName());
    }();
    return carried;
}

} // namespace assessment
