#include "labels/reporthtml.h"

#include "assessment/language/language.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Error;
using assessment::Progress;
using assessment::Result;
using assessment::Verdict;

namespace {

/// Widths of columns in percent as classes: the policy forbids the style of an element.
QString widths()
{
    QString rules;
    for (int percent = 1; percent < 100; ++percent)
        rules += u".w%1 { width: %1%; }\n"_s.arg(percent);
    return rules;
}

const QString &styleSheet()
{
    static const QString sheet = widths() + uR"(
:root { color-scheme: light; }
* { box-sizing: border-box; }
html { font: 16px/1.5 "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: #14181f; background: #eef1f3; }
body { margin: 0 auto; max-width: 62rem; padding: 3rem 4rem 4rem; background: #fff; }
h1, h2, h3, h4 { line-height: 1.25; color: #0b4f6c; break-after: avoid; }
h1 { font-size: 1.1rem; letter-spacing: .06em; margin: 0; }
h2 { font-size: 1.6rem; margin: 3.5rem 0 1rem; padding-bottom: .3rem; border-bottom: 2px solid #0b4f6c; }
h3 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; }
h4 { font-size: 1rem; margin: 1.8rem 0 .4rem; color: #14181f; }
p { margin: .5rem 0; max-width: 46rem; overflow-wrap: anywhere; }
a { color: #0b4f6c; }
a:focus-visible { outline: 3px solid #0b4f6c; outline-offset: 2px; }
.product { font-size: 2.4rem; line-height: 1.15; font-weight: 700; margin: 2rem 0 .4rem; }
.detail { font-size: 1.2rem; color: #454545; margin: 0 0 2rem; }
.overall { font-size: 1.5rem; margin: 0 0 2rem; }
.quiet { color: #454545; font-size: .9em; }
.below { display: block; white-space: pre-line; }
.warning { border-inline-start: 5px solid #7a5200; background: #fdf6e6; padding: .6rem 1rem; }
.mark { position: sticky; top: 0; z-index: 1; margin: -3rem -4rem 2rem; padding: .45rem 4rem; background: #14181f; color: #fff; font-weight: 700; letter-spacing: .04em; }
table { border-collapse: collapse; width: 100%; margin: .6rem 0 1.2rem; }
th, td { text-align: start; vertical-align: top; padding-block: .35rem; padding-inline: 0 .6rem; border-bottom: 1px solid #c8d1d6; overflow-wrap: anywhere; white-space: pre-line; }
thead th { border-bottom: 2px solid #0b4f6c; color: #0b4f6c; font-size: .85em; vertical-align: bottom; overflow-wrap: break-word; }
table.rows { font-size: .9rem; table-layout: fixed; }
table.rows td > .signed { white-space: nowrap; }
table.facts { table-layout: fixed; }
table.facts th { width: 13rem; font-weight: 600; color: #0b4f6c; padding-inline-end: 1rem; overflow-wrap: break-word; }
table.facts p { margin: 0 0 .2rem; max-width: none; white-space: pre-line; }
td.number, th.number { text-align: end; padding-inline-end: .9rem; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
.sign { width: 1.05em; height: 1.05em; vertical-align: -.16em; margin-inline-end: .4em; }
.pass { color: #06674a; } .fail { color: #9c1420; } .inconclusive { color: #7a5200; }
.not-applicable { color: #475062; } .not-assessed { color: #5d6676; }
figure { margin: 1.2rem 0; break-inside: avoid; }
figcaption { font-weight: 600; margin-bottom: .4rem; color: #0b4f6c; }
figure svg.chart { width: 100%; height: 2.4rem; display: block; }
svg.chart rect { fill: currentColor; }
svg.chart .not-assessed { fill: #d5dbe1; }
table.bars { table-layout: fixed; font-size: .9rem; }
table.bars th { width: 40%; font-weight: 400; padding-inline-end: 1rem; border: 0; }
table.bars td { border: 0; padding-inline-end: 0; }
table.bars tr { break-inside: avoid; }
table.bars svg.chart { width: 100%; height: .9rem; margin-top: .25rem; display: block; }
figure ul { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.6rem; margin: .6rem 0 0; padding: 0; }
nav ol { list-style: none; padding: 0; margin: 0; }
nav li { margin: .2rem 0; }
nav a { text-decoration: none; }
nav a:hover, nav a:focus { text-decoration: underline; }
nav li li { margin-inline-start: 1.6rem; font-size: .93em; }
.definitions { position: absolute; width: 0; height: 0; overflow: hidden; }
@media screen and (max-width: 50rem) { table.rows { min-width: 44rem; } body { padding: 1.5rem 1rem; } .mark { margin: -1.5rem -1rem 1.5rem; padding: .45rem 1rem; } table.facts th { width: 8rem; } .scroll { overflow-x: auto; } }
@page { size: A4; margin: 16mm 18mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #454545; } }
@media print {
html { font-size: 9.5pt; background: #fff; }
body { max-width: none; padding: 0; margin: 0; }
body.unfinished { padding-top: 11mm; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.cover { min-height: 225mm; }
.mark { position: fixed; top: 0; left: 0; right: 0; margin: 0; padding: 1mm 3mm; background: #fff; color: #000; border: 1.5pt solid #000; text-align: center; }
nav, .cover { break-after: page; }
#summary, #product, #results, #law { break-before: page; margin-top: 0; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
table.facts tr { break-inside: auto; }
a { color: inherit; text-decoration: none; }
p { orphans: 3; widows: 3; }
.pass, .fail, .inconclusive, .not-applicable, .not-assessed { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
)"_s;
    return sheet;
}

/// The five signs of a label, once; everything else refers to them.
const QString &signDefinitions()
{
    static const QString signs =
        uR"(<svg class="definitions" aria-hidden="true" focusable="false"><defs>
<symbol id="sign-pass" viewBox="0 0 24 24"><circle cx="12" cy="12" r="12" fill="currentColor"/><path d="M6.5 12.5l4.1 4.1 7.2-8.4" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></symbol>
<symbol id="sign-fail" viewBox="0 0 24 24"><path d="M1 1h22v22H1z" fill="currentColor"/><path d="M7 7l10 10M17 7L7 17" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round"/></symbol>
<symbol id="sign-inconclusive" viewBox="0 0 24 24"><path d="M12 1.5L22.5 12 12 22.5 1.5 12z" fill="none" stroke="currentColor" stroke-width="2"/><path d="M9 9.8a3 3 0 1 1 4.4 2.6c-1 .6-1.4 1-1.4 1.9" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"/><circle cx="12" cy="17.3" r="1.4" fill="currentColor"/></symbol>
<symbol id="sign-not-applicable" viewBox="0 0 24 24"><circle cx="12" cy="12" r="11" fill="none" stroke="currentColor" stroke-width="2"/><path d="M7.5 12h9" stroke="currentColor" stroke-width="2.6" stroke-linecap="round"/></symbol>
<symbol id="sign-not-assessed" viewBox="0 0 24 24"><circle cx="12" cy="12" r="11" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="4 3"/></symbol>
</defs></svg>
)"_s;
    return signs;
}

class HtmlWriter
{
public:
    HtmlWriter(const ReportDocument &document, const Progress &progress)
        : m_document(document)
        , m_progress(progress)
    {}

    Result<QByteArray> write();

private:
    void put(const QString &text) { m_out += text.toUtf8(); }
    void head();
    void cover();
    void contents();
    void block(const ReportHeading &heading);
    void block(const ReportParagraph &paragraph);
    void block(const ReportFacts &facts);
    void block(const ReportTable &table);
    void block(const ReportChart &chart);
    void block(const ReportBars &bars);
    static QString bar(const assessment::VerdictCounts &counts, const QString &alt);
    static QString words(const ReportText &text);
    static QString id(const QString &anchor);

    const ReportDocument &m_document;
    const Progress &m_progress;
    QByteArray m_out;
    bool m_cancelled = false;
};

/// An anchor as it may stand in id and href: whatever an id of the workspace holds.
QString anchorText(const QString &anchor)
{
    return QString(anchor).replace(u' ', u'-').toHtmlEscaped();
}

Result<QByteArray> HtmlWriter::write()
{
    head();
    cover();
    contents();
    put(u"<main>\n"_s);
    qint64 done = 0;
    for (const ReportBlock &one : m_document.blocks) {
        if (m_progress.cancelled() || m_cancelled) {
            return Error{
                .kind = Error::Kind::Cancelled,
                .what =
                    QCoreApplication::translate("labels::ReportPrinting", "the report is not made"),
                .why = QCoreApplication::translate("labels::ReportPrinting", "it was cancelled")};
        }
        std::visit([this](const auto &any) { block(any); }, one);
        m_progress.tell(++done, m_document.blocks.size());
    }
    put(u"</main>\n</body>\n</html>\n"_s);
    return m_out;
}

void HtmlWriter::head()
{
    // The hash lets this style sheet pass and no other, and no style of an element.
    const QString hash = QString::fromLatin1(
        QCryptographicHash::hash(styleSheet().toUtf8(), QCryptographicHash::Sha256).toBase64());
    put(uR"(<!DOCTYPE html>
<html lang="%1"%6>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-%2'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Assay">
<title>%3</title>
<style>%4</style>
</head>
<body%5>
)"_s.arg(m_document.language.toHtmlEscaped(), hash, m_document.title.toHtmlEscaped(), styleSheet(),
         m_document.mark.isEmpty() ? QString() : u" class=\"unfinished\""_s,
         assessment::directionOf(m_document.language) == Qt::RightToLeft ? u" dir=\"rtl\""_s
                                                                         : QString()));
    put(signDefinitions());
    if (!m_document.mark.isEmpty())
        put(u"<div class=\"mark\" role=\"note\">%1</div>\n"_s.arg(m_document.mark.toHtmlEscaped()));
}

void HtmlWriter::cover()
{
    put(u"<header class=\"cover\">\n<h1>%1</h1>\n<p class=\"product\">%2</p>\n"
        "<p class=\"detail\">%3</p>\n<p class=\"overall\">%4</p>\n"_s.arg(
            m_document.heading.toHtmlEscaped(), m_document.product.toHtmlEscaped(),
            m_document.detail.toHtmlEscaped(), words(m_document.verdict)));
    block(m_document.cover);
    put(u"</header>\n"_s);
}

void HtmlWriter::contents()
{
    put(u"<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">%1</h2>\n<ol>\n"_s.arg(
        m_document.contents.toHtmlEscaped()));
    bool inItem = false;
    bool inList = false;
    for (const ReportBlock &one : m_document.blocks) {
        const auto *heading = std::get_if<ReportHeading>(&one);
        if (!heading || heading->level > 2 || !heading->listed)
            continue;
        if (heading->level == 1) {
            put(inList ? u"</ol>"_s : QString());
            put(inItem ? u"</li>\n"_s : QString());
            inList = false;
            inItem = true;
        } else if (!inList) {
            put(u"\n<ol>\n"_s);
            inList = true;
        }
        put(u"<li><a href=\"#%1\">%2</a>"_s.arg(anchorText(heading->anchor),
                                                heading->text.toHtmlEscaped()));
        if (heading->level == 2)
            put(u"</li>\n"_s);
    }
    put(inList ? u"</ol>"_s : QString());
    put(inItem ? u"</li>\n"_s : QString());
    put(u"</ol>\n</nav>\n"_s);
}

void HtmlWriter::block(const ReportHeading &heading)
{
    put(u"<h%1%2>%3</h%1>\n"_s.arg(QString::number(heading.level + 1), id(heading.anchor),
                                   heading.text.toHtmlEscaped()));
}

void HtmlWriter::block(const ReportParagraph &paragraph)
{
    QString kind;
    if (paragraph.tone == ReportParagraph::Tone::Quiet)
        kind = u" class=\"quiet\""_s;
    else if (paragraph.tone == ReportParagraph::Tone::Warning)
        kind = u" class=\"warning\""_s;
    put(u"<p%1>%2</p>\n"_s.arg(kind, words(paragraph.text)));
}

void HtmlWriter::block(const ReportFacts &facts)
{
    put(u"<table class=\"facts\" aria-label=\"%1\">\n"_s.arg(facts.caption.toHtmlEscaped()));
    for (const ReportFacts::Row &row : facts.rows) {
        put(u"<tr%1><th scope=\"row\">%2</th><td>"_s.arg(id(row.anchor), row.name.toHtmlEscaped()));
        for (const ReportText &value : row.values)
            put(u"<p>%1</p>"_s.arg(words(value)));
        put(u"</td></tr>\n"_s);
    }
    put(u"</table>\n"_s);
}

void HtmlWriter::block(const ReportTable &table)
{
    put(u"<div class=\"scroll\"><table class=\"rows\" aria-label=\"%1\">\n<thead><tr>"_s.arg(
        table.caption.toHtmlEscaped()));
    int shares = 0;
    for (const ReportTable::Column &column : table.columns)
        shares += column.share;
    for (const ReportTable::Column &column : table.columns) {
        put(u"<th scope=\"col\" class=\"w%1%2\">%3</th>"_s.arg(
            QString::number(column.share * 100 / shares), column.number ? u" number"_s : QString(),
            column.title.toHtmlEscaped()));
    }
    put(u"</tr></thead>\n<tbody>\n"_s);
    for (const ReportTable::Row &row : table.rows) {
        m_cancelled = m_cancelled || m_progress.cancelled();
        put(u"<tr%1>"_s.arg(id(row.anchor)));
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            put(u"<td%1>%2</td>"_s.arg(table.columns[i].number ? u" class=\"number\""_s : QString(),
                                       words(row.cells[i])));
        }
        put(u"</tr>\n"_s);
    }
    put(u"</tbody></table></div>\n"_s);
}

void HtmlWriter::block(const ReportChart &chart)
{
    put(u"<figure>\n<figcaption>%1</figcaption>\n%2\n<ul>"_s.arg(chart.caption.toHtmlEscaped(),
                                                                 bar(chart.counts, chart.alt)));
    for (const Verdict verdict : assessment::verdictsInOrder) {
        const ReportText text{u"%1 %2"_s.arg(nameOf(verdict)).arg(chart.counts.of(verdict)),
                              verdict};
        put(u"<li>%1</li>"_s.arg(words(text)));
    }
    put(u"</ul>\n</figure>\n"_s);
}

void HtmlWriter::block(const ReportBars &bars)
{
    put(u"<figure>\n<figcaption>%1</figcaption>\n<table class=\"bars\" aria-label=\"%1\">\n"_s.arg(
        bars.caption.toHtmlEscaped()));
    for (const ReportBars::Row &row : bars.rows) {
        // The picture says the words to those who do not see it.
        put(u"<tr><th scope=\"row\">%1</th><td>%2<span class=\"quiet below\" "
            "aria-hidden=\"true\">%3</span></td></tr>\n"_s.arg(
                words({.text = row.name, .target = row.target}), bar(row.counts, row.alt),
                inWords(row.counts).toHtmlEscaped()));
    }
    put(u"</table>\n</figure>\n"_s);
}

/// One bar as a picture that says in words what it shows.
QString HtmlWriter::bar(const assessment::VerdictCounts &counts, const QString &alt)
{
    QString svg = u"<svg class=\"chart\" role=\"img\" aria-label=\"%1\" viewBox=\"0 0 1000 40\" "
                  "preserveAspectRatio=\"none\"><title>%1</title>"_s.arg(alt.toHtmlEscaped());
    const int all = counts.all();
    double at = 0;
    for (const Verdict verdict : assessment::verdictsInOrder) {
        const int count = counts.of(verdict);
        if (count == 0)
            continue;
        const double width = 1000.0 * count / all;
        svg += u"<rect class=\"%1\" x=\"%2\" y=\"0\" width=\"%3\" "
               "height=\"40\"/>"_s.arg(idOf(verdict), QString::number(at, 'f', 2),
                                       QString::number(std::max(1.0, width - 3), 'f', 2));
        at += width;
    }
    return svg + u"</svg>"_s;
}

QString HtmlWriter::words(const ReportText &text)
{
    QString html = text.text.toHtmlEscaped();
    if (text.strong)
        html = u"<strong>%1</strong>"_s.arg(html);
    if (!text.target.isEmpty() && !text.text.isEmpty())
        html = u"<a href=\"#%1\">%2</a>"_s.arg(anchorText(text.target), html);
    if (text.sign) {
        html = u"<span class=\"signed %1\"><svg class=\"sign\" aria-hidden=\"true\">"
               "<use href=\"#sign-%1\"/></svg>%2</span>"_s.arg(idOf(*text.sign), html);
    }
    if (text.quiet)
        html = u"<span class=\"quiet\">%1</span>"_s.arg(html);
    if (!text.below.isEmpty())
        html += u"<span class=\"quiet below\">%1</span>"_s.arg(text.below.toHtmlEscaped());
    return html;
}

QString HtmlWriter::id(const QString &anchor)
{
    return anchor.isEmpty() ? QString() : u" id=\"%1\""_s.arg(anchorText(anchor));
}

} // namespace

Result<QByteArray> writeHtml(const ReportDocument &document, const Progress &progress)
{
    return HtmlWriter(document, progress).write();
}

} // namespace labels
