#include "assessment/scheme/ixitreader.h"

#include "assessment/json/strictjson.h"
#include "assessment/scheme/catalogue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::IxitReader)
};

using Type = IxitColumn::Type;

constexpr JsonLimits editionLimits = {.bytes = 1024 * 1024, .depth = 16};
constexpr int tableCount = 29;
constexpr int longestName = 32;
constexpr int longestTitle = 100;
constexpr int longestHelp = 300;

class EditionReader
{
public:
    explicit EditionReader(const QJsonValue &document) : m_reader(document) {}

    IxitEdition read();
    const QList<JsonProblem> &problems() const { return m_reader.problems(); }

private:
    /// A token that no other of \a known has.
    QString uniqueName(JsonReader &reader, const QString &name, QStringList &known);
    void readTable(JsonReader &reader);
    IxitColumn readColumn(JsonReader &reader, QStringList &keys);
    void readGroup(JsonReader &reader, const Scheme *scheme);
    void checkTables();
    void checkReferences();

    JsonReader m_reader;
    IxitEdition m_edition;
    QStringList m_tableNames;
    QStringList m_caseIds;
};

QString EditionReader::uniqueName(JsonReader &reader, const QString &name, QStringList &known)
{
    static const QRegularExpression token(u"\\A[A-Za-z][A-Za-z0-9]*\\z"_s);
    const QString found = reader.line(name, longestName);
    if (found.isEmpty())
        return found;
    if (!token.match(found).hasMatch())
        reader.problem(name, Text::tr("must be letters and digits, a letter first"));
    else if (known.contains(found))
        reader.problem(name, Text::tr("\"%1\" stands there twice").arg(found));
    known.append(found);
    return found;
}

IxitEdition EditionReader::read()
{
    (void)m_reader.choice(u"format"_s, {u"assay-ixit/1"_s});
    m_edition.id = m_reader.line(u"id"_s, longestTitle);
    m_edition.title = m_reader.line(u"title"_s, longestTitle);
    m_edition.scheme = m_reader.line(u"scheme"_s, longestTitle);
    (void)m_reader.optionalText(u"remarks"_s);
    m_reader.each(u"tables"_s, [this](JsonReader &table) { readTable(table); });
    checkTables();
    checkReferences();

    const Result<Scheme> scheme = builtInScheme(m_edition.scheme);
    if (!scheme && !m_edition.scheme.isEmpty())
        m_reader.problem(u"scheme"_s, scheme.error().why);
    m_reader.each(u"groups"_s,
                  [&](JsonReader &group) { readGroup(group, scheme ? &*scheme : nullptr); });
    if (scheme) {
        for (const Guideline &guideline : scheme->guidelines) {
            for (const Provision &provision : guideline.provisions) {
                if (!m_edition.group(provision.id))
                    m_reader.problem(u"groups"_s,
                                     Text::tr("there is none for %1").arg(provision.id));
            }
        }
    }
    m_reader.finish();
    return m_edition;
}

void EditionReader::readTable(JsonReader &reader)
{
    IxitTable table;
    table.number = int(reader.integer(u"number"_s, 1, tableCount));
    table.name = uniqueName(reader, u"name"_s, m_tableNames);
    table.title = reader.line(u"title"_s, longestTitle);
    table.about = reader.line(u"about"_s, longestHelp);
    table.single = reader.optionalFlag(u"single"_s).value_or(false);
    QStringList keys;
    reader.each(u"columns"_s,
                [&](JsonReader &column) { table.columns.append(readColumn(column, keys)); });
    if (table.columns.isEmpty())
        reader.problem(u"columns"_s, Text::tr("there must be at least one column"));
    if (table.single != (table.number == 2 || table.number == 4))
        reader.problem(u"single"_s, Text::tr("tables 2 and 4 are single records, the others not"));
    reader.finish();
    m_edition.tables.append(table);
}

IxitColumn EditionReader::readColumn(JsonReader &reader, QStringList &keys)
{
    IxitColumn column;
    column.key = uniqueName(reader, u"key"_s, keys);
    column.title = reader.line(u"title"_s, longestTitle);
    column.help = reader.line(u"help"_s, longestHelp);
    static const QStringList types{u"text"_s,   u"yes-no"_s,    u"choice"_s,
                                   u"period"_s, u"reference"_s, u"references"_s};
    column.type = Type(reader.choice(u"type"_s, types));
    column.required = !reader.optionalFlag(u"optional"_s).value_or(false);
    column.choices = reader.optionalTexts(u"choices"_s, longestTitle, 50);
    column.tables = reader.optionalTexts(u"tables"_s, longestName, tableCount);
    column.none = reader.optionalFlag(u"none"_s).value_or(false);
    if ((column.type == Type::Choice) == column.choices.isEmpty())
        reader.problem(u"choices"_s, Text::tr("belong to a choice, and to nothing else"));
    if (column.isReference() == column.tables.isEmpty())
        reader.problem(u"tables"_s, Text::tr("belong to a reference, and to nothing else"));
    if (column.none && !column.isReference())
        reader.problem(u"none"_s, Text::tr("belongs to a reference, and to nothing else"));
    for (const QString &choice : std::as_const(column.choices)) {
        if (column.choices.count(choice) > 1) {
            reader.problem(u"choices"_s, Text::tr("\"%1\" stands there twice").arg(choice));
            break;
        }
    }
    reader.finish();
    return column;
}

void EditionReader::checkTables()
{
    bool inOrder = m_edition.tables.size() == tableCount;
    for (qsizetype i = 0; inOrder && i < m_edition.tables.size(); ++i)
        inOrder = m_edition.tables[i].number == i + 1;
    if (!inOrder)
        m_reader.problem(u"tables"_s, Text::tr("there must be the tables 1 to 29 in order"));
}

void EditionReader::checkReferences()
{
    for (qsizetype t = 0; t < m_edition.tables.size(); ++t) {
        const QList<IxitColumn> &columns = m_edition.tables[t].columns;
        for (qsizetype c = 0; c < columns.size(); ++c) {
            for (qsizetype i = 0; i < columns[c].tables.size(); ++i) {
                const QString &name = columns[c].tables[i];
                if (!m_edition.table(name)) {
                    m_reader.problemAt(u"/tables/%1/columns/%2/tables/%3"_s.arg(t).arg(c).arg(i),
                                       Text::tr("there is no table \"%1\"").arg(name));
                }
            }
        }
    }
}

void EditionReader::readGroup(JsonReader &reader, const Scheme *scheme)
{
    TestGroup group;
    group.provision = reader.line(u"provision"_s, longestName);
    if (scheme && !scheme->provision(group.provision))
        reader.problem(u"provision"_s, Text::tr("%1 has no such provision").arg(scheme->id));
    if (m_edition.group(group.provision))
        reader.problem(u"provision"_s, Text::tr("\"%1\" stands there twice").arg(group.provision));
    reader.each(u"cases"_s, [&](JsonReader &one) {
        TestCase testCase;
        testCase.id = one.line(u"id"_s, longestName);
        testCase.kind = Method(one.choice(u"kind"_s, {u"conceptual"_s, u"functional"_s})
                               + int(Method::Conceptual));
        if (m_caseIds.contains(testCase.id))
            one.problem(u"id"_s, Text::tr("\"%1\" stands there twice").arg(testCase.id));
        m_caseIds.append(testCase.id);
        one.finish();
        group.cases.append(testCase);
    });
    group.tables = reader.optionalTexts(u"tables"_s, longestName, tableCount);
    for (const QString &name : std::as_const(group.tables)) {
        if (!m_edition.table(name) || group.tables.count(name) > 1) {
            reader.problem(
                u"tables"_s,
                Text::tr("there is no table \"%1\", or it stands there twice").arg(name));
            break;
        }
    }
    if (group.cases.isEmpty() != group.tables.isEmpty())
        reader.problem(u"cases"_s, Text::tr("cases and tables go together"));
    reader.finish();
    m_edition.groups.append(group);
}

} // namespace

Result<IxitEditionCheck> checkIxitEdition(const QByteArray &json, const QString &where)
{
    const Result<QJsonValue> document = parseJson(json, where, editionLimits);
    if (!document)
        return document.error();
    EditionReader reader(*document);
    IxitEdition edition = reader.read();
    IxitEditionCheck check{.edition = std::nullopt, .problems = reader.problems()};
    if (check.problems.isEmpty())
        check.edition = std::move(edition);
    return check;
}

} // namespace assessment
