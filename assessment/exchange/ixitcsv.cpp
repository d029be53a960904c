#include "assessment/exchange/ixitcsv.h"

#include "assessment/exchange/csv.h"
#include "assessment/scheme/ixitvalue.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::IxitCsv)
};

const QString idTitle = u"ID"_s;
constexpr qsizetype mostTold = 5;
constexpr CsvForm pasted{.separator = u'\t', .quotesInside = true, .mostRecords = mostIxitEntries};

class Reader
{
public:
    Reader(const IxitTable &table, const QString &where) : m_table(table), m_where(where) {}

    Result<QList<IxitChange>> read(const QList<CsvRecord> &records);

private:
    void readHeader(const CsvRecord &header);
    IxitChange readEntry(const CsvRecord &record);
    QString readId(const CsvRecord &record, const QString &text);
    void problem(int line, const QString &reason)
    {
        m_problems.append(Text::tr("line %1: %2").arg(line).arg(reason));
    }

    const IxitTable &m_table;
    QString m_where;
    QList<const IxitColumn *> m_columns; ///< by place; nullptr is the id
    QSet<QString> m_ids;
    QStringList m_problems;
};

void Reader::readHeader(const CsvRecord &header)
{
    QSet<QString> known;
    for (const QString &field : header.fields) {
        const QString name = field.trimmed();
        const IxitColumn *column = nullptr;
        if (name.compare(idTitle, Qt::CaseInsensitive) != 0) {
            column = m_table.column(name);
            if (!column) {
                problem(
                    header.line,
                    Text::tr("the table %1 has no column \"%2\"").arg(m_table.name, name.left(40)));
            }
        }
        const QString key = column ? column->key : idTitle;
        if (known.contains(key))
            problem(header.line, Text::tr("\"%1\" stands there twice").arg(name.left(40)));
        known.insert(key);
        m_columns.append(column);
    }
}

QString Reader::readId(const CsvRecord &record, const QString &text)
{
    const QString id = text.trimmed();
    if (id.isEmpty())
        return id;
    const auto parts = ixitIdFromText(id);
    if (!parts || parts->table != m_table.name || (m_table.single && parts->number != 1)) {
        problem(record.line,
                Text::tr("\"%1\" is no id such as %2").arg(id.left(40), ixitId(m_table.name, 1)));
    } else if (m_ids.contains(id)) {
        problem(record.line, Text::tr("\"%1\" stands there twice").arg(id));
    }
    m_ids.insert(id);
    return id;
}

IxitChange Reader::readEntry(const CsvRecord &record)
{
    IxitChange change;
    if (record.fields.size() != m_columns.size()) {
        problem(record.line, Text::tr("there are %1 cells, but %2 columns")
                                 .arg(record.fields.size())
                                 .arg(m_columns.size()));
        return change;
    }
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QString field = withoutGuard(record.fields[i]);
        if (!m_columns[i]) {
            change.id = readId(record, field);
            continue;
        }
        const IxitCell cell = readIxitCell(*m_columns[i], field);
        if (!cell.problem.isEmpty()) {
            problem(record.line, Text::tr("%1 %2", "a column, what it must be")
                                     .arg(m_columns[i]->title, cell.problem));
        }
        change.values.insert(m_columns[i]->key, cell.text);
    }
    return change;
}

Result<QList<IxitChange>> Reader::read(const QList<CsvRecord> &records)
{
    Error error{.kind = Error::Kind::InvalidInput,
                .what = Text::tr("the entries cannot be imported"),
                .where = m_where,
                .why = {},
                .advice = Text::tr("correct the file and import it again; nothing was changed")};
    if (records.isEmpty()) {
        error.why = Text::tr("it is empty; the first row names the columns");
        return error;
    }
    readHeader(records.first());
    QList<IxitChange> changes;
    if (m_problems.isEmpty()) {
        for (const CsvRecord &record : records.mid(1))
            changes.append(readEntry(record));
    }
    if (m_table.single && changes.size() > 1)
        problem(records[2].line, Text::tr("%1 is a form with one record").arg(m_table.name));
    if (m_problems.isEmpty())
        return changes;
    QStringList told = m_problems.mid(0, mostTold);
    if (m_problems.size() > mostTold)
        told.append(Text::tr("and %n more", nullptr, int(m_problems.size() - mostTold)));
    error.why = told.join(u"; "_s);
    error.detail = m_problems.join(u'\n');
    return error;
}

} // namespace

Result<QList<IxitChange>> readIxitCsv(const IxitTable &table, const QByteArray &bytes,
                                      const QString &where)
{
    const CsvForm form{.mostRecords = mostIxitEntries + 1};
    const auto records = parseCsv(bytes, where, form);
    if (!records)
        return records.error();
    return Reader(table, where).read(*records);
}

QByteArray ixitCsv(const IxitTable &table, const QList<IxitEntry> &entries)
{
    QStringList header{idTitle};
    for (const IxitColumn &column : table.columns)
        header.append(column.title);
    QList<QStringList> rows{header};
    for (const IxitEntry &entry : entries) {
        QStringList row{entry.id};
        for (const IxitColumn &column : table.columns)
            row.append(entry.value(column.key));
        rows.append(row);
    }
    return csv(rows);
}

Result<QList<QStringList>> readPastedCells(const QString &text)
{
    const auto records = parseCsv(text.toUtf8(), Text::tr("the clipboard"), pasted);
    if (!records)
        return records.error();
    QList<QStringList> rows;
    for (const CsvRecord &record : *records)
        rows.append(record.fields);
    return rows;
}

QString pastableCells(const QList<QStringList> &rows)
{
    return QString::fromUtf8(csv(rows, pasted));
}

} // namespace assessment
