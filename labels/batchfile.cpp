#include "labels/batchfile.h"

#include "labels/labelformat.h"
#include "labels/labelwords.h"

#include "assessment/exchange/csv.h"
#include "assessment/model/fieldrules.h"
#include "assessment/scheme/labelgate.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::CsvRecord;
using assessment::Error;
using assessment::Result;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::BatchFile)
};

constexpr qsizetype longestName = 120; // of a file, well below what any file system takes
constexpr qsizetype mostQuoted = 60;   // characters of a stranger's text in a message

QString quoted(const QString &text)
{
    return text.size() > mostQuoted ? text.left(mostQuoted) + u'…' : text;
}

/// \a text as a part of a file name on any system.
QString nameOf(const QString &text)
{
    static const QRegularExpression others(u"[^\\p{L}\\p{N}.]+"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString name = text;
    name.replace(others, u"-"_s);
    while (name.startsWith(u'-') || name.startsWith(u'.'))
        name.remove(0, 1);
    while (name.endsWith(u'-') || name.endsWith(u'.'))
        name.chop(1);
    return name;
}

bool isPlainPdfName(const QString &name)
{
    static const QRegularExpression form(u"\\A[\\p{L}\\p{N}_][\\p{L}\\p{N}_. -]*\\.pdf\\z"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return name.size() <= longestName && form.match(name).hasMatch();
}

class Reader
{
public:
    Reader(const QString &where, const BatchRow &usual) : m_where(where), m_usual(usual) {}

    Result<BatchFile> read(const QList<CsvRecord> &records);

private:
    Error refusal(const QString &why, const QString &advice) const;
    void readRow(const CsvRecord &record);
    QString field(const CsvRecord &record, const QString &column) const;
    QString readKind(const CsvRecord &record, BatchRow &row) const;
    QString readMonths(const CsvRecord &record, BatchRow &row) const;
    QString readFile(const CsvRecord &record, BatchRow &row) const;
    QString problemWith(const CsvRecord &record, BatchRow &row) const;

    QString m_where;
    BatchRow m_usual;
    QStringList m_columns;
    QHash<QString, int> m_lineOfFile; ///< lower case, as some file systems see names
    BatchFile m_file;
};

Error Reader::refusal(const QString &why, const QString &advice) const
{
    return {.kind = Error::Kind::InvalidInput,
            .what = Text::tr("the table of models cannot be used"),
            .where = m_where,
            .why = why,
            .advice = advice};
}

QString Reader::field(const CsvRecord &record, const QString &column) const
{
    const qsizetype at = m_columns.indexOf(column);
    return at < 0 ? QString() : assessment::withoutGuard(record.fields[at]).trimmed();
}

QString Reader::readKind(const CsvRecord &record, BatchRow &row) const
{
    const QString kind = field(record, u"kind"_s);
    if (!kind.isEmpty()) {
        const auto known = assessment::labelKindFromId(kind);
        if (!known)
            return Text::tr("“%1” is not a kind of label: information or endorsement")
                .arg(quoted(kind));
        if (*known != row.options.kind) { // the usual format of the other kind does not fit
            row.options.format.clear();
            row.options.design.reset();
        }
        row.options.kind = *known;
    }
    if (const QString format = field(record, u"format"_s); !format.isEmpty()) {
        row.options.format = format;
        if (row.options.design && row.options.design->id != format)
            row.options.design.reset(); // the row asks for one of the program
    }
    const auto format = formatFor(row.options);
    if (!format)
        return format.error().message();
    row.options.format = format->id;
    return {};
}

QString Reader::readMonths(const CsvRecord &record, BatchRow &row) const
{
    const QString months = field(record, u"valid-months"_s);
    if (months.isEmpty())
        return {};
    bool isNumber = false;
    const int number = months.toInt(&isNumber);
    if (!isNumber || number < 1 || number > assessment::longestValidityMonths)
        return Text::tr("“%1” is no number of months from 1 to %2")
            .arg(quoted(months))
            .arg(assessment::longestValidityMonths);
    row.options.validMonths = number;
    return {};
}

QString Reader::readFile(const CsvRecord &record, BatchRow &row) const
{
    row.options.output = field(record, u"file"_s);
    if (row.options.output.isEmpty()) {
        const QString model = row.options.model.isEmpty() ? row.assessment : row.options.model;
        row.options.output =
            u"%1-%2-%3-%4.pdf"_s.arg(nameOf(model), idOf(row.options.kind),
                                     nameOf(row.options.format), row.options.language);
    }
    if (!isPlainPdfName(row.options.output))
        return Text::tr("“%1” is not the plain name of a PDF file, such as lamp-7.pdf")
            .arg(quoted(row.options.output));
    if (const int line = m_lineOfFile.value(row.options.output.toCaseFolded()); line != 0)
        return Text::tr("line %1 has the same file name, “%2”; give each a name in the column "
                        "“file”")
            .arg(line)
            .arg(quoted(row.options.output));
    return {};
}

QString Reader::problemWith(const CsvRecord &record, BatchRow &row) const
{
    if (record.fields.size() != m_columns.size())
        return Text::tr("there are %1 cells, but %2 columns")
            .arg(record.fields.size())
            .arg(m_columns.size());
    if (const QString id = field(record, u"assessment"_s); !id.isEmpty())
        row.assessment = id;
    if (row.assessment.isEmpty())
        return Text::tr("no assessment is named");
    if (const QString model = field(record, u"model"_s); !model.isEmpty())
        row.options.model = model;
    if (const QString gtin = field(record, u"gtin"_s); !gtin.isEmpty())
        row.options.gtin = gtin;
    if (!row.options.gtin.isEmpty() && !assessment::isGtin(row.options.gtin))
        return Text::tr("“%1” is no GTIN with a right check digit").arg(quoted(row.options.gtin));
    if (const QString language = field(record, u"language"_s); !language.isEmpty())
        row.options.language = language;
    if (const auto words = LabelWords::of(row.options.language); !words)
        return words.error().message();
    for (const auto read : {&Reader::readKind, &Reader::readMonths, &Reader::readFile}) {
        if (const QString problem = (this->*read)(record, row); !problem.isEmpty())
            return problem;
    }
    return {};
}

void Reader::readRow(const CsvRecord &record)
{
    BatchRow row = m_usual;
    row.line = record.line;
    const QString problem = problemWith(record, row);
    if (!problem.isEmpty()) {
        m_file.problems.append({record.line, problem});
        return;
    }
    m_lineOfFile.insert(row.options.output.toCaseFolded(), record.line);
    m_file.rows.append(row);
}

Result<BatchFile> Reader::read(const QList<CsvRecord> &records)
{
    const QString sample = batchColumns().join(u',');
    if (records.size() < 2)
        return refusal(Text::tr("it has no rows"),
                       Text::tr("the first row names the columns (%1), each further one is a label")
                           .arg(sample));
    for (const QString &name : records.first().fields) {
        const QString column = name.trimmed().toLower();
        if (!batchColumns().contains(column))
            return refusal(Text::tr("there is no column “%1”").arg(quoted(name)),
                           Text::tr("use some of %1").arg(sample));
        if (m_columns.contains(column))
            return refusal(Text::tr("the column “%1” stands there twice").arg(column),
                           Text::tr("leave one of them out"));
        m_columns.append(column);
    }
    for (const CsvRecord &record : records.mid(1))
        readRow(record);
    return m_file;
}

} // namespace

QStringList batchColumns()
{
    return {u"assessment"_s, u"model"_s,    u"gtin"_s,         u"kind"_s,
            u"format"_s,     u"language"_s, u"valid-months"_s, u"file"_s};
}

Result<BatchFile> readBatchFile(const QByteArray &bytes, const QString &where,
                                const BatchRow &usual)
{
    const auto records =
        assessment::parseCsv(bytes, where, {.mostRecords = mostBatchRows + 1, .mostFields = 20});
    if (!records)
        return records.error();
    return Reader(where, usual).read(*records);
}

} // namespace labels
