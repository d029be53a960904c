#include "assessment/exchange/cataloguecsv.h"

#include "assessment/exchange/csv.h"
#include "assessment/scheme/cataloguewriter.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::CatalogueCsv)
};

using Kind = ScopeQuestion::Kind;

constexpr int mostProblems = 200;
constexpr qsizetype mostBytes = 4 * 1024 * 1024;
constexpr CsvForm form{.mostRecords = 5000, .mostFields = 60};

// What a scheme and a guideline say of themselves stands in the first row of each.
const QStringList schemeColumns{u"scheme_id"_s,        u"scheme_title"_s,
                                u"scheme_edition"_s,   u"scheme_version"_s,
                                u"scheme_review_by"_s, u"scheme_issues_labels"_s};
const QStringList scopeColumns{u"scope_kind"_s, u"scope_key"_s, u"scope_statement"_s,
                               u"scope_question"_s, u"scope_opposite_of"_s};
const QStringList guidelineColumns{u"guideline"_s,         u"guideline_title"_s,
                                   u"guideline_outcome"_s, u"guideline_top_three"_s,
                                   u"guideline_clauses"_s, u"guideline_applies_to"_s,
                                   u"guideline_laws"_s};
const QStringList provisionColumns{
    u"provision"_s,   u"title"_s,      u"strength"_s,     u"requirement"_s,
    u"note"_s,        u"questions"_s,  u"evidence"_s,     u"interviews"_s,
    u"testability"_s, u"applies_to"_s, u"device_tests"_s, u"references"_s,
    u"status"_s,      u"conditions"_s, u"features"_s,     u"methods"_s};

/// Columns that a table may do without.
const QStringList optionalColumns = scopeColumns + QStringList{u"guideline_clauses"_s,
                                                               u"guideline_laws"_s,
                                                               u"note"_s,
                                                               u"interviews"_s,
                                                               u"device_tests"_s,
                                                               u"references"_s,
                                                               u"status"_s,
                                                               u"conditions"_s,
                                                               u"features"_s,
                                                               u"methods"_s,
                                                               u"guideline_top_three"_s};

QStringList lines(const QString &cell)
{
    return cell.split(u'\n', Qt::SkipEmptyParts);
}

/// Reads the rows into a document and remembers where each part of it came from.
class CsvCatalogueReader
{
public:
    Scheme read(const QList<CsvRecord> &records);
    /// What is wrong, in the order of the rows; \a found by the check of the document.
    QList<JsonProblem> problems(const QList<JsonProblem> &found, const QJsonObject &document);

private:
    struct Place
    {
        int row = 0;
        QString column;
        QString reason;
    };

    bool readHeader(const CsvRecord &header);
    void readScheme(const CsvRecord &record, int row);
    void readScope(int row);
    void readGuideline(int row);
    void readProvision(int row);
    QList<Law> laws(int row);
    QString cell(const QString &column) const { return m_cells.value(column); }
    bool isBlank(const QStringList &columns) const;
    void expectRepeated(const QStringList &columns, const QHash<QString, QString> &first, int row,
                        const QString &what);
    bool flag(const QString &column, int row);
    void problem(int row, const QString &column, const QString &reason)
    {
        m_problems.append({row, column, reason});
    }
    Place placeOf(const JsonProblem &problem, const QJsonObject &document) const;
    QString told(const Place &place) const;

    QStringList m_header;
    QHash<QString, QString> m_cells; ///< of the current row
    QHash<QString, QString> m_schemeCells;
    QHash<QString, QString> m_guidelineCells;
    Scheme m_scheme;
    int m_schemeRow = 2;
    QList<int> m_scopeRows;
    QList<int> m_guidelineRows;
    QList<QList<int>> m_provisionRows; ///< by guideline
    QList<Place> m_problems;
};

bool CsvCatalogueReader::readHeader(const CsvRecord &header)
{
    const QStringList known = schemeColumns + scopeColumns + guidelineColumns + provisionColumns;
    for (const QString &field : header.fields) {
        const QString name = field.trimmed().toLower();
        if (!known.contains(name) || m_header.contains(name)) {
            m_problems.append({1, field.trimmed().left(40),
                               m_header.contains(name) ? Text::tr("stands there twice")
                                                       : Text::tr("is no column of a catalogue")});
        }
        m_header.append(name);
    }
    for (const QString &name : known) {
        if (!m_header.contains(name) && !optionalColumns.contains(name))
            m_problems.append({1, name, Text::tr("the column is missing")});
    }
    return m_problems.isEmpty();
}

bool CsvCatalogueReader::isBlank(const QStringList &columns) const
{
    return std::all_of(columns.begin(), columns.end(),
                       [this](const QString &column) { return cell(column).isEmpty(); });
}

void CsvCatalogueReader::expectRepeated(const QStringList &columns,
                                        const QHash<QString, QString> &first, int row,
                                        const QString &what)
{
    for (const QString &column : columns) {
        if (!cell(column).isEmpty() && cell(column) != first.value(column))
            problem(row, column, what);
    }
}

bool CsvCatalogueReader::flag(const QString &column, int row)
{
    const QString text = cell(column);
    if (!text.isEmpty() && text != u"yes"_s && text != u"no"_s)
        problem(row, column, Text::tr("must be yes or no"));
    return text == u"yes"_s;
}

void CsvCatalogueReader::readScheme(const CsvRecord &record, int row)
{
    Q_UNUSED(record);
    if (!m_schemeCells.isEmpty()) {
        expectRepeated(
            schemeColumns, m_schemeCells, row,
            Text::tr("is another one than in row %1; a table holds one scheme").arg(m_schemeRow));
        return;
    }
    m_schemeRow = row;
    for (const QString &column : schemeColumns)
        m_schemeCells.insert(column, cell(column));
    m_scheme.id = cell(u"scheme_id"_s);
    m_scheme.title = cell(u"scheme_title"_s);
    m_scheme.edition = cell(u"scheme_edition"_s);
    m_scheme.version = cell(u"scheme_version"_s);
    m_scheme.reviewBy = dateFromIso(cell(u"scheme_review_by"_s)).value_or(QDate());
    if (!m_scheme.reviewBy.isValid())
        problem(row, u"scheme_review_by"_s, Text::tr("must be a date in the form YYYY-MM-DD"));
    m_scheme.issuesLabels = flag(u"scheme_issues_labels"_s, row);
}

void CsvCatalogueReader::readScope(int row)
{
    ScopeQuestion question;
    const QString kind = cell(u"scope_kind"_s);
    question.kind = kind == u"feature"_s ? Kind::Feature : Kind::Condition;
    if (kind != u"feature"_s && kind != u"condition"_s)
        problem(row, u"scope_kind"_s, Text::tr("must be condition or feature"));
    question.key = cell(u"scope_key"_s);
    question.statement = cell(u"scope_statement"_s);
    question.question = cell(u"scope_question"_s);
    question.oppositeOf = cell(u"scope_opposite_of"_s);
    m_scheme.scopeQuestions.append(question);
    m_scopeRows.append(row);
}

QList<Law> CsvCatalogueReader::laws(int row)
{
    QList<Law> laws;
    for (const QString &line : lines(cell(u"guideline_laws"_s))) {
        const qsizetype bar = line.lastIndexOf(u" | ");
        const auto day = dateFromIso(line.mid(bar + 3).trimmed());
        const QString title = bar < 0 ? QString() : line.left(bar);
        if (!day || title.trimmed().isEmpty()) {
            problem(row, u"guideline_laws"_s,
                    Text::tr("must be lines like: Name of the law | 2026-11-24"));
            continue;
        }
        laws.append({title, *day});
    }
    return laws;
}

void CsvCatalogueReader::readGuideline(int row)
{
    const QString label = cell(u"guideline"_s);
    const bool same = !m_scheme.guidelines.isEmpty()
                      && (label.isEmpty() || label == m_scheme.guidelines.last().label);
    if (same) {
        expectRepeated(guidelineColumns, m_guidelineCells, row,
                       Text::tr("is another one than in row %1, where the guideline begins")
                           .arg(m_guidelineRows.last()));
        return;
    }
    if (label.isEmpty())
        problem(row, u"guideline"_s, Text::tr("missing"));
    for (qsizetype i = 0; i < m_scheme.guidelines.size(); ++i) {
        if (m_scheme.guidelines[i].label == label) {
            problem(row, u"guideline"_s,
                    Text::tr("the guideline began in row %1; its rows must stand together")
                        .arg(m_guidelineRows[i]));
            return;
        }
    }
    m_guidelineCells.clear();
    for (const QString &column : guidelineColumns)
        m_guidelineCells.insert(column, cell(column));
    Guideline guideline;
    guideline.number = int(m_scheme.guidelines.size()) + 1;
    guideline.label = label;
    guideline.title = cell(u"guideline_title"_s);
    guideline.outcome = cell(u"guideline_outcome"_s);
    guideline.topThree = flag(u"guideline_top_three"_s, row);
    guideline.etsiClause = lines(cell(u"guideline_clauses"_s)).join(u", "_s);
    guideline.appliesTo = lines(cell(u"guideline_applies_to"_s));
    guideline.laws = laws(row);
    m_scheme.guidelines.append(guideline);
    m_guidelineRows.append(row);
    m_provisionRows.append(QList<int>());
}

void CsvCatalogueReader::readProvision(int row)
{
    Provision provision;
    provision.id = cell(u"provision"_s);
    provision.title = cell(u"title"_s);
    if (const auto strength = strengthFromId(cell(u"strength"_s)))
        provision.strength = *strength;
    else
        problem(row, u"strength"_s, Text::tr("\"%1\" is no strength").arg(cell(u"strength"_s)));
    if (const auto testability = testabilityFromId(cell(u"testability"_s)))
        provision.testability = *testability;
    else
        problem(row, u"testability"_s, Text::tr("must be paper, assisted or device"));
    provision.requirement = cell(u"requirement"_s);
    provision.note = cell(u"note"_s);
    provision.questions = lines(cell(u"questions"_s));
    provision.evidenceWanted = lines(cell(u"evidence"_s));
    provision.interviews = lines(cell(u"interviews"_s));
    provision.appliesTo = lines(cell(u"applies_to"_s));
    provision.deviceTests = lines(cell(u"device_tests"_s));
    provision.references = lines(cell(u"references"_s));
    provision.status = cell(u"status"_s);
    for (const QString &key : lines(cell(u"conditions"_s)))
        provision.dependsOn.append({.kind = Kind::Condition, .named = key, .key = {}, .asked = {}});
    for (const QString &key : lines(cell(u"features"_s)))
        provision.dependsOn.append({.kind = Kind::Feature, .named = key, .key = {}, .asked = {}});
    for (const QString &id : lines(cell(u"methods"_s))) {
        if (const auto method = methodFromId(id))
            provision.methods.append(*method);
        else
            problem(row, u"methods"_s, Text::tr("must be document, conceptual or functional"));
    }
    if (m_scheme.guidelines.isEmpty())
        return; // told where its guideline is missing
    m_scheme.guidelines.last().provisions.append(provision);
    m_provisionRows.last().append(row);
}

Scheme CsvCatalogueReader::read(const QList<CsvRecord> &records)
{
    if (records.isEmpty()) {
        m_problems.append({1, u"scheme_id"_s, Text::tr("the table is empty")});
        return m_scheme;
    }
    if (!readHeader(records.first()))
        return m_scheme;
    for (qsizetype i = 1; i < records.size(); ++i) {
        const int row = int(i) + 1;
        const QStringList &fields = records[i].fields;
        if (fields == QStringList{QString()})
            continue; // a blank line
        if (fields.size() != m_header.size()) {
            problem(row, m_header.first(),
                    Text::tr("the row has %1 columns instead of %2")
                        .arg(fields.size())
                        .arg(m_header.size()));
            continue;
        }
        m_cells.clear();
        for (qsizetype column = 0; column < fields.size(); ++column) {
            QString text = withoutGuard(fields[column]);
            m_cells.insert(m_header[column], text.replace(u"\r\n"_s, u"\n"_s));
        }
        readScheme(records[i], row);
        if (!isBlank(scopeColumns)) {
            readScope(row);
            if (!isBlank(provisionColumns) || !isBlank(guidelineColumns)) {
                problem(row, u"scope_key"_s,
                        Text::tr("a row holds a scoping question or a provision, not both"));
            }
            continue;
        }
        readGuideline(row);
        readProvision(row);
    }
    if (m_schemeCells.isEmpty())
        m_problems.append({1, u"scheme_id"_s, Text::tr("there is no row with a provision")});
    return m_scheme;
}

/// The cell that the part of the document at \a pointer was made from.
CsvCatalogueReader::Place CsvCatalogueReader::placeOf(const JsonProblem &problem,
                                                      const QJsonObject &document) const
{
    static const QHash<QString, QString> properties{{u"scheme-id"_s, u"scheme_id"_s},
                                                    {u"edition"_s, u"scheme_edition"_s},
                                                    {u"review-by"_s, u"scheme_review_by"_s},
                                                    {u"issues-labels"_s, u"scheme_issues_labels"_s},
                                                    {u"key"_s, u"scope_key"_s},
                                                    {u"opposite-of"_s, u"scope_opposite_of"_s},
                                                    {u"condition"_s, u"conditions"_s},
                                                    {u"feature"_s, u"features"_s},
                                                    {u"method"_s, u"methods"_s},
                                                    {u"device-test"_s, u"device_tests"_s},
                                                    {u"reference"_s, u"references"_s}};
    QStringList steps = problem.pointer.split(u'/', Qt::SkipEmptyParts);
    const auto numberAt = [&steps](qsizetype at) { return steps.value(at).toInt(); };
    const bool control = steps.value(3) == u"controls"_s && steps.size() > 4;
    const bool group = steps.value(1) == u"groups"_s && steps.size() > 2;
    const bool scope = steps.value(1) == u"params"_s && steps.size() > 2;
    Place place{.row = m_schemeRow, .column = u"scheme_title"_s, .reason = {}};
    if (scope)
        place = {.row = m_scopeRows.value(numberAt(2)), .column = u"scope_key"_s, .reason = {}};
    else if (control)
        place = {.row = m_provisionRows.value(numberAt(2)).value(numberAt(4)),
                 .column = u"provision"_s,
                 .reason = {}};
    else if (group)
        place = {.row = m_guidelineRows.value(numberAt(2)), .column = u"guideline"_s, .reason = {}};

    // The value at each step says what it is: a property or a part has a name.
    QJsonValue value = document;
    QString name;
    for (const QString &step : std::as_const(steps)) {
        value = value.isArray() ? QJsonValue(value.toArray().at(step.toInt())) : value[step];
        const QString own = value[u"name"].toString();
        if (own == u"method"_s && name == u"assessment-method"_s)
            continue; // EXAMINE, INTERVIEW or TEST
        if (!own.isEmpty())
            name = own;
        if (value[u"id"].toString().endsWith(u"_asm-interview"))
            name = u"interview"_s;
        if (value[u"id"].toString().endsWith(u"_asm-test"))
            name = u"device-test"_s;
        if (name == u"interview"_s || name == u"device-test"_s)
            break;
    }
    const QString last = steps.isEmpty() ? QString() : steps.last();
    if (last == u"props") { // one is missing, and the words name it
        static const QRegularExpression quoted(u"\"([a-z-]+)\""_s);
        name = quoted.match(problem.reason).captured(1);
    }
    if (scope)
        place.column = properties.value(name, last == u"label"_s   ? u"scope_statement"_s
                                              : last == u"prose"_s ? u"scope_question"_s
                                              : last == u"class"_s ? u"scope_kind"_s
                                                                   : u"scope_key"_s);
    else if (control && name == u"statement"_s)
        place.column = u"requirement"_s;
    else if (control && name == u"guidance"_s)
        place.column = u"note"_s;
    else if (control && name == u"interview"_s)
        place.column = u"interviews"_s;
    else if (control && name == u"assessment-objective"_s)
        place.column = u"questions"_s;
    else if (control
             && QStringList{u"assessment-method"_s, u"assessment-objects"_s, u"item"_s}.contains(
                 name))
        place.column = u"evidence"_s;
    else if (control && name == u"applies-to"_s)
        place.column = u"applies_to"_s;
    else if (control && last == u"title"_s)
        place.column = u"title"_s;
    else if (control && QStringList{u"strength"_s, u"status"_s, u"testability"_s}.contains(name))
        place.column = name;
    else if (control)
        place.column = properties.value(name, u"provision"_s);
    else if (group)
        place.column = name == u"overview"_s      ? u"guideline_outcome"_s
                       : name == u"applies-to"_s  ? u"guideline_applies_to"_s
                       : name == u"etsi-clause"_s ? u"guideline_clauses"_s
                       : last == u"title"_s       ? u"guideline_title"_s
                                                  : u"guideline"_s;
    else
        place.column =
            properties.value(name, last == u"version"_s ? u"scheme_version"_s : u"scheme_title"_s);
    return place;
}

QString CsvCatalogueReader::told(const Place &place) const
{
    const qsizetype column = m_header.indexOf(place.column);
    if (column < 0)
        return Text::tr("row %1, column %2").arg(place.row).arg(place.column);
    return Text::tr("row %1, column %2 (%3)").arg(place.row).arg(column + 1).arg(place.column);
}

QList<JsonProblem> CsvCatalogueReader::problems(const QList<JsonProblem> &found,
                                                const QJsonObject &document)
{
    QList<Place> all = m_problems;
    const bool headerWrong =
        std::any_of(all.begin(), all.end(), [](const Place &place) { return place.row == 1; });
    for (const JsonProblem &one : found) {
        if (headerWrong)
            break; // without a column everything else is wrong too
        if (one.pointer.endsWith(u"/id") && one.pointer.contains(u"/parts/"))
            continue; // made of the id of the provision, which is told itself
        Place place = placeOf(one, document);
        place.reason = one.reason;
        const bool known = std::any_of(all.begin(), all.end(), [&](const Place &other) {
            return other.row == place.row && other.column == place.column;
        });
        if (!known) // the rows were read first and say it in words of the table
            all.append(place);
    }
    std::stable_sort(all.begin(), all.end(), [this](const Place &a, const Place &b) {
        if (a.row != b.row)
            return a.row < b.row;
        return m_header.indexOf(a.column) < m_header.indexOf(b.column);
    });
    QList<JsonProblem> problems;
    for (const Place &place : std::as_const(all))
        problems.append({told(place), place.reason});
    return problems;
}

/// A text that must stay one item of a list of lines.
class Cells
{
public:
    void put(const QString &column, const QString &text)
    {
        if (text.contains(u'\r'))
            complain(column, Text::tr("it holds a carriage return"));
        m_cells.insert(column, text);
    }
    void put(const QString &column, const QStringList &items)
    {
        for (const QString &item : items) {
            if (item.contains(u'\n') || item.contains(u'\r') || item.isEmpty())
                complain(column, Text::tr("an item of a list goes over more than one line"));
        }
        m_cells.insert(column, items.join(u'\n'));
    }
    QStringList row(const QStringList &columns) const
    {
        QStringList fields;
        for (const QString &column : columns)
            fields.append(m_cells.value(column));
        return fields;
    }
    const QString &problem() const { return m_problem; }

private:
    void complain(const QString &column, const QString &why)
    {
        if (m_problem.isEmpty())
            m_problem = u"%1: %2"_s.arg(column, why);
    }

    QHash<QString, QString> m_cells;
    QString m_problem;
};

Cells cellsOf(const Scheme &scheme)
{
    Cells cells;
    cells.put(u"scheme_id"_s, scheme.id);
    cells.put(u"scheme_title"_s, scheme.title);
    cells.put(u"scheme_edition"_s, scheme.edition);
    cells.put(u"scheme_version"_s, scheme.version);
    cells.put(u"scheme_review_by"_s, scheme.reviewBy.toString(Qt::ISODate));
    cells.put(u"scheme_issues_labels"_s, scheme.issuesLabels ? u"yes"_s : u"no"_s);
    return cells;
}

void put(Cells &cells, const ScopeQuestion &question)
{
    cells.put(u"scope_kind"_s, question.kind == Kind::Condition ? u"condition"_s : u"feature"_s);
    cells.put(u"scope_key"_s, question.key);
    cells.put(u"scope_statement"_s, question.statement);
    cells.put(u"scope_question"_s, question.question);
    cells.put(u"scope_opposite_of"_s, question.oppositeOf);
}

void put(Cells &cells, const Guideline &guideline)
{
    cells.put(u"guideline"_s, guideline.label);
    cells.put(u"guideline_title"_s, guideline.title);
    cells.put(u"guideline_outcome"_s, guideline.outcome);
    cells.put(u"guideline_top_three"_s, guideline.topThree ? u"yes"_s : u"no"_s);
    cells.put(u"guideline_clauses"_s, guideline.etsiClause.split(u", "_s, Qt::SkipEmptyParts));
    cells.put(u"guideline_applies_to"_s, guideline.appliesTo);
    QStringList laws;
    for (const Law &law : guideline.laws)
        laws.append(u"%1 | %2"_s.arg(law.title, law.asOf.toString(Qt::ISODate)));
    cells.put(u"guideline_laws"_s, laws);
}

void put(Cells &cells, const Provision &provision)
{
    cells.put(u"provision"_s, provision.id);
    cells.put(u"title"_s, provision.title);
    cells.put(u"strength"_s, idOf(provision.strength));
    cells.put(u"requirement"_s, provision.requirement);
    cells.put(u"note"_s, provision.note);
    cells.put(u"questions"_s, provision.questions);
    cells.put(u"evidence"_s, provision.evidenceWanted);
    cells.put(u"interviews"_s, provision.interviews);
    cells.put(u"testability"_s, idOf(provision.testability));
    cells.put(u"applies_to"_s, provision.appliesTo);
    cells.put(u"device_tests"_s, provision.deviceTests);
    cells.put(u"references"_s, provision.references);
    cells.put(u"status"_s, provision.status);
    QStringList conditions;
    QStringList features;
    for (const ScopeDependency &dependency : provision.dependsOn)
        (dependency.kind == Kind::Condition ? conditions : features).append(dependency.named);
    cells.put(u"conditions"_s, conditions);
    cells.put(u"features"_s, features);
    QStringList methods;
    for (const Method method : provision.methods)
        methods.append(idOf(method));
    cells.put(u"methods"_s, methods);
}

} // namespace

QStringList catalogueColumns()
{
    return schemeColumns + scopeColumns + guidelineColumns + provisionColumns;
}

Result<CatalogueCheck> checkCatalogueCsv(const QByteArray &bytes, const QString &where)
{
    if (bytes.size() > mostBytes) {
        return Error{.kind = Error::Kind::InvalidInput,
                     .what = Text::tr("the catalogue cannot be read"),
                     .where = where,
                     .why = Text::tr("it is larger than 4 MiB")};
    }
    const auto records = parseCsv(bytes, where, form);
    if (!records)
        return records.error();
    CsvCatalogueReader reader;
    const Scheme read = reader.read(*records);
    const QJsonObject document = catalogueJson(read);
    const auto check = checkCatalogue(QJsonDocument(document).toJson(), where);
    if (!check)
        return check.error();
    CatalogueCheck found{.scheme = std::nullopt,
                         .problems = reader.problems(check->problems, document)};
    if (found.problems.size() > mostProblems) {
        const int more = int(found.problems.size()) - mostProblems;
        found.problems.resize(mostProblems);
        found.problems.append({where, Text::tr("and %n more problem(s)", nullptr, more)});
    }
    if (found.problems.isEmpty()) {
        found.scheme = check->scheme;
        found.scheme->digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    }
    return found;
}

Result<QByteArray> catalogueCsv(const Scheme &scheme)
{
    const QStringList columns = catalogueColumns();
    QList<QStringList> rows{columns};
    Cells cells = cellsOf(scheme);
    QString problem = cells.problem();
    // What is said once stands in one row.
    const auto finishRow = [&](const QString &where) {
        rows.append(cells.row(columns));
        if (problem.isEmpty() && !cells.problem().isEmpty())
            problem = where + u", "_s + cells.problem();
        cells = Cells();
    };
    for (const ScopeQuestion &question : scheme.scopeQuestions) {
        put(cells, question);
        finishRow(nameOf(question.kind, question.key));
    }
    for (const Guideline &guideline : scheme.guidelines) {
        put(cells, guideline);
        for (const Provision &provision : guideline.provisions) {
            cells.put(u"guideline"_s, guideline.label);
            put(cells, provision);
            finishRow(provision.id);
        }
    }
    if (!problem.isEmpty()) {
        return Error{.kind = Error::Kind::Refused,
                     .what = Text::tr("the catalogue cannot be written as a table"),
                     .where = scheme.id,
                     .why = problem,
                     .advice = Text::tr("write it as JSON")};
    }
    return csv(rows);
}

} // namespace assessment
