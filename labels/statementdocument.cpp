#include "labels/statementdocument.h"

#include "labels/labelwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace labels {

namespace {

constexpr qsizetype longestRunning = 72; // characters, one line at the head of a page

/// Turns the values into blocks.
class StatementWriter
{
    Q_DECLARE_TR_FUNCTIONS(labels::StatementDocument)

public:
    explicit StatementWriter(const StatementContent &content)
        : m_content(content)
        , m_words(*LabelWords::of(labelLanguages().contains(content.language)
                                      ? content.language
                                      : labelLanguages().constFirst()))
    {}

    ReportDocument write();

private:
    template<typename Block>
    void add(Block block)
    {
        m_document.blocks.append(ReportBlock(std::move(block)));
    }
    void section(const QString &text, const QString &anchor, int level = 1);
    void paragraph(const QString &text, ReportParagraph::Tone tone = ReportParagraph::Tone::Body);
    void describe();
    void writeCover();
    void writeScope();
    void writePart(const StatementPart &part, int number);
    void writeRows(const StatementPart &part);
    void writeSignature();
    void writeAbout();
    ReportText shown(const StatementValue &value) const;

    const StatementContent &m_content;
    const LabelWords m_words;
    ReportDocument m_document;
    int m_section = 0;
};

void StatementWriter::section(const QString &text, const QString &anchor, int level)
{
    add(ReportHeading{.level = level,
                      .text =
                          level == 1 ? u"%1  %2"_s.arg(QString::number(++m_section), text) : text,
                      .anchor = anchor});
}

void StatementWriter::paragraph(const QString &text, ReportParagraph::Tone tone)
{
    if (!text.isEmpty())
        add(ReportParagraph{.text = {.text = text}, .tone = tone});
}

ReportDocument StatementWriter::write()
{
    describe();
    writeCover();
    for (qsizetype i = 0; i < m_content.parts.size(); ++i)
        writePart(m_content.parts[i], int(i));
    writeSignature();
    writeScope();
    writeAbout();
    return m_document;
}

void StatementWriter::describe()
{
    m_document.language = m_words.language();
    m_document.heading = m_content.title;
    m_document.product = m_content.product;
    m_document.detail =
        m_content.firmware.isEmpty() ? QString() : tr("Firmware %1").arg(m_content.firmware);
    m_document.title =
        tr("%1: %2", "kind of statement, product").arg(m_content.title, m_content.product);
    const auto missing = m_content.missing();
    m_document.verdict = {.text = tr("Signed"), .strong = true};
    if (m_content.draft) {
        m_document.mark = tr("DRAFT – not signed");
        m_document.verdict.text =
            missing.isEmpty() ? tr("Draft, nothing is missing")
                              : tr("Draft, %n entry(s) missing", nullptr, int(missing.size()));
    }
    m_document.running = m_content.product.size() <= longestRunning
                             ? m_content.product
                             : m_content.product.first(longestRunning - 1) + u'…';
    m_document.footer = m_content.draft ? tr("Drafted on %1").arg(m_words.date(m_content.date))
                                        : tr("Issued on %1").arg(m_words.date(m_content.date));
    m_document.contents = tr("Contents");
    m_document.date = m_content.date;
}

void StatementWriter::writeCover()
{
    QList<ReportFacts::Row> &rows = m_document.cover.rows;
    m_document.cover.caption = tr("The statement at a glance");
    const auto row = [&rows](const QString &name, const QString &value) {
        if (!value.isEmpty())
            rows.append({.name = name, .values = {{.text = value}}});
    };
    row(tr("For"), m_content.scheme);
    row(tr("What it is"), m_content.about);
    if (const StatementValue *maker = m_content.value(u"manufacturer"_s))
        row(tr("Manufacturer"), maker->text);
    row(tr("Assessed"), m_content.assessed.isEmpty() ? tr("No assessment") : m_content.assessed);
    row(m_content.draft ? tr("Drafted on") : tr("Issued on"), m_words.date(m_content.date));
    if (m_content.retention)
        row(tr("To be kept until"), m_words.date(m_content.retention->until));
}

/// What stands in the place of a value that nobody gave.
ReportText StatementWriter::shown(const StatementValue &value) const
{
    if (!value.raw.isEmpty())
        return {.text = value.text, .below = value.basis};
    return m_content.draft && value.required
               ? ReportText{.text = tr("MISSING"), .strong = true, .below = value.basis}
               : ReportText{.text = tr("Not stated"), .below = value.basis};
}

void StatementWriter::writePart(const StatementPart &part, int number)
{
    section(part.basis.isEmpty()
                ? part.title
                : tr("%1 (%2)", "title of a section, who asks for it").arg(part.title, part.basis),
            u"part-%1"_s.arg(number));
    paragraph(part.about);
    ReportFacts facts{.caption = part.title, .rows = {}};
    for (const StatementValue &value : part.values)
        facts.rows.append({.name = value.title, .values = {shown(value)}});
    if (!facts.rows.isEmpty())
        add(facts);
    writeRows(part);
}

void StatementWriter::writeRows(const StatementPart &part)
{
    if (part.rows.isEmpty())
        return;
    section(part.rowsTitle, u"rows-"_s + part.id, 2);
    ReportFacts facts{.caption = part.rowsTitle, .rows = {}};
    for (const StatementRow &row : part.rows) {
        ReportFacts::Row one{.name = row.name, .values = {}};
        for (const StatementRow::Line &line : row.lines)
            one.values.append({.text = line.text, .sign = line.verdict});
        if (one.values.isEmpty())
            one.values.append({.text = tr("Nothing is known"), .quiet = true});
        facts.rows.append(one);
    }
    add(facts);
}

void StatementWriter::writeSignature()
{
    section(tr("Signature"), u"signature"_s);
    if (m_content.draft) {
        paragraph(tr("This is a draft. It declares nothing until it is signed."),
                  ReportParagraph::Tone::Warning);
        return;
    }
    ReportFacts facts{.caption = tr("Signature"), .rows = {}};
    facts.rows.append({.name = tr("Signed by"),
                       .values = {{.text = m_content.value(u"signatory"_s)->text,
                                   .below = m_content.value(u"function"_s)->text}}});
    facts.rows.append({.name = tr("Place and date"),
                       .values = {{.text = tr("%1, %2", "place, date")
                                               .arg(m_content.value(u"place"_s)->text,
                                                    m_words.date(m_content.date))}}});
    facts.rows.append({.name = tr("Certificate"), .values = {{.text = m_content.signer}}});
    if (m_content.retention) {
        facts.rows.append(
            {.name = tr("To be kept until"),
             .values = {{.text = m_words.date(m_content.retention->until),
                         .below = tr("%1 Source: %2, as of %3.")
                                      .arg(m_content.retention->rule, m_content.retention->source,
                                           m_content.retention->asOf)}}});
    }
    add(facts);
    paragraph(tr("The signature lies in this file (PAdES). Any program that checks signatures in "
                 "PDF files shows whether it is still as it was signed."),
              ReportParagraph::Tone::Quiet);
}

void StatementWriter::writeScope()
{
    section(tr("Why the product is one for this statement"), u"scope"_s);
    ReportTable table{
        .caption = tr("Questions of scope"),
        .columns = {{.title = tr("Question"), .share = 70}, {.title = tr("Answer"), .share = 30}},
        .rows = {}};
    for (const StatementAnswer &answer : m_content.answers) {
        table.rows.append({.cells = {{.text = answer.question},
                                     {.text = nameOf(answer.answer), .below = answer.outside}}});
    }
    add(table);
}

void StatementWriter::writeAbout()
{
    section(tr("Where this comes from"), u"about"_s);
    ReportTable table{.caption = tr("Sources"),
                      .columns = {{.title = tr("What"), .share = 48},
                                  {.title = tr("Source"), .share = 36},
                                  {.title = tr("As of"), .share = 16}},
                      .rows = {}};
    for (const assessment::StatementNote &note : m_content.notes)
        table.rows.append({.cells = {{.text = note.says}, {.text = note.source}, {note.asOf}}});
    add(table);
    paragraph(tr("Entries were drafted from the record of the product, its assessment and the "
                 "facts for consumers, and could be changed by the maker. Rules of schemes and "
                 "laws stand here in the words of Assay; their own texts are authoritative. This "
                 "is no legal advice."),
              ReportParagraph::Tone::Quiet);
}

} // namespace

ReportDocument documentOf(const StatementContent &content)
{
    return StatementWriter(content).write();
}

} // namespace labels
