#include "assessment/exchange/csv.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Csv)
};

constexpr qsizetype mostBytes = 16 * 1024 * 1024;

/// What a spreadsheet takes for the beginning of a formula, in narrow and in wide writing.
const QString formulaSigns = u"=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20"_s;

class Parser
{
public:
    Parser(const QString &text, const QString &where, const CsvForm &form)
        : m_text(text)
        , m_where(where)
        , m_form(form)
    {}

    Result<QList<CsvRecord>> run();

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    /// The end of a line, which is passed over; false when none stands here.
    bool takeLineEnd();
    Status takeField(QStringList &fields);
    Status takeQuoted(QString &field);
    Status takeBare(QString &field);
    Error problem(const QString &why) const;

    const QString &m_text;
    QString m_where;
    CsvForm m_form;
    qsizetype m_at = 0;
    int m_line = 1;
};

Error Parser::problem(const QString &why) const
{
    return {.kind = Error::Kind::InvalidInput,
            .what = Text::tr("the table cannot be read"),
            .where = Text::tr("%1, line %2").arg(m_where).arg(m_line),
            .why = why,
            .advice = Text::tr("save it again as CSV with commas, in UTF-8")};
}

bool Parser::takeLineEnd()
{
    if (atEnd())
        return false;
    if (m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
        ++m_at;
    if (m_text[m_at] != u'\n')
        return false;
    ++m_at;
    ++m_line;
    return true;
}

Status Parser::takeQuoted(QString &field)
{
    const Error unfinished = problem(Text::tr("a quotation mark is opened and never closed"));
    ++m_at; // the opening mark
    while (true) {
        const qsizetype mark = m_text.indexOf(u'"', m_at);
        if (mark < 0)
            return unfinished;
        const QStringView part = QStringView(m_text).mid(m_at, mark - m_at);
        field += part;
        m_line += int(part.count(u'\n'));
        m_at = mark + 1;
        if (atEnd() || m_text[m_at] != u'"')
            return Ok;
        field += u'"';
        ++m_at;
    }
}

Status Parser::takeBare(QString &field)
{
    const qsizetype begin = m_at;
    while (!atEnd() && m_text[m_at] != m_form.separator && m_text[m_at] != u'\n') {
        if (m_text[m_at] == u'"' && !m_form.quotesInside)
            return problem(Text::tr("a quotation mark stands inside a field without one"));
        if (m_text[m_at] == u'\r') {
            if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
                break;
            return problem(Text::tr("a line ends with a carriage return alone"));
        }
        ++m_at;
    }
    field = m_text.mid(begin, m_at - begin);
    return Ok;
}

Status Parser::takeField(QStringList &fields)
{
    QString field;
    const bool quoted = !atEnd() && m_text[m_at] == u'"';
    if (const Status taken = quoted ? takeQuoted(field) : takeBare(field); !taken)
        return taken;
    const bool ends = atEnd() || m_text[m_at] == m_form.separator || m_text[m_at] == u'\n'
                      || m_text[m_at] == u'\r';
    if (!ends)
        return problem(Text::tr("text stands after a closing quotation mark"));
    fields.append(field);
    if (fields.size() > m_form.mostFields)
        return problem(Text::tr("there are more than %n column(s)", nullptr, m_form.mostFields));
    return Ok;
}

Result<QList<CsvRecord>> Parser::run()
{
    QList<CsvRecord> records;
    while (!atEnd()) {
        CsvRecord record{.line = m_line, .fields = {}};
        const bool blank = m_text[m_at] == u'\n' || m_text.mid(m_at, 2) == u"\r\n";
        while (true) {
            if (const Status taken = takeField(record.fields); !taken)
                return taken.error();
            if (atEnd() || m_text[m_at] != m_form.separator)
                break;
            ++m_at;
        }
        if (!atEnd() && !takeLineEnd())
            return problem(Text::tr("a line ends with a carriage return alone"));
        if (blank && atEnd())
            break;
        records.append(record);
        if (records.size() > m_form.mostRecords)
            return problem(Text::tr("there are more than %n row(s)", nullptr, m_form.mostRecords));
    }
    return records;
}

} // namespace

Result<QList<CsvRecord>> parseCsv(const QByteArray &bytes, const QString &where,
                                  const CsvForm &form)
{
    Error error{.kind = Error::Kind::InvalidInput,
                .what = Text::tr("the table cannot be read"),
                .where = where,
                .why = {},
                .advice = Text::tr("save it again as CSV with commas, in UTF-8")};
    if (bytes.size() > mostBytes) {
        error.why = Text::tr("it is larger than 16 MiB");
        return error;
    }
    QStringDecoder decoder(QStringDecoder::Utf8); // takes a byte order mark away
    const QString text = decoder(bytes);
    if (decoder.hasError()) {
        error.why = Text::tr("it is not in UTF-8");
        return error;
    }
    if (text.contains(QChar(0))) {
        error.why = Text::tr("it is no text");
        return error;
    }
    return Parser(text, where, form).run();
}

QByteArray csv(const QList<QStringList> &records, const CsvForm &form)
{
    static const QRegularExpression formula(u"\\A'*[%1]"_s.arg(formulaSigns));
    QString text;
    for (const QStringList &fields : records) {
        QStringList written;
        for (QString field : fields) {
            if (formula.match(field).hasMatch())
                field.prepend(u'\'');
            const bool plain = std::none_of(field.begin(), field.end(), [&](QChar c) {
                return c == form.separator || c == u'"' || c == u'\n' || c == u'\r';
            });
            written.append(plain && !(fields.size() == 1 && field.isEmpty())
                               ? field
                               : u"\"%1\""_s.arg(field.replace(u"\""_s, u"\"\""_s)));
        }
        text += written.join(form.separator) + u"\r\n"_s;
    }
    return text.toUtf8();
}

QString withoutGuard(const QString &field)
{
    static const QRegularExpression guarded(u"\\A'+[%1]"_s.arg(formulaSigns));
    return guarded.match(field).hasMatch() ? field.mid(1) : field;
}

} // namespace assessment
