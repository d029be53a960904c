#include "labels/productcomparison.h"

#include "assessment/language/language.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace labels {

namespace {

using Group = ComparedFact::Group;
using Agreement = ComparedFact::Verdict;

const QString &styleSheet()
{
    static const QString sheet = uR"(
:root { color-scheme: light dark; --ink: #14181f; --paper: #fff; --back: #eef1f3; --quiet: #475062; --edge: #c8d1d6; --accent: #0b4f6c; --tint: #fdf3d7; --warn: #7a5200; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ebef; --paper: #171c23; --back: #0f1318; --quiet: #b4bcc8; --edge: #48525f; --accent: #8fd0ee; --tint: #3a3015; --warn: #f0c869; } }
* { box-sizing: border-box; }
html { font: 16px/1.5 "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: var(--ink); background: var(--back); }
body { margin: 0 auto; max-width: 62rem; padding: 2.5rem 3rem 3rem; background: var(--paper); }
h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 .6rem; color: var(--accent); overflow-wrap: anywhere; }
p { max-width: 46rem; margin: .4rem 0; }
.quiet { color: var(--quiet); font-size: .92em; }
.warning { border-inline-start: 5px solid var(--warn); background: var(--tint); padding: .6rem 1rem; font-weight: 600; }
.summary { font-size: 1.15rem; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: 1rem 0; }
th, td { text-align: start; vertical-align: top; padding: .5rem .7rem; border-bottom: 1px solid var(--edge); overflow-wrap: anywhere; }
thead th { border-bottom: 3px solid var(--accent); vertical-align: bottom; }
thead .product { display: block; font-size: 1.15rem; }
thead .quiet { display: block; font-weight: 400; }
.question { width: 26%; font-weight: 600; }
.mark { width: 15%; }
tr.group th { padding-top: 1.6rem; color: var(--accent); font-size: 1.1rem; border-bottom: 2px solid var(--accent); }
.note { display: block; color: var(--quiet); font-size: .92em; }
tr.different td, tr.different th { background: var(--tint); }
tr.different .answer { font-weight: 700; }
tr.different .mark { font-weight: 700; }
.same, .unknown { color: var(--quiet); }
.sign { display: inline-block; width: 1.3em; }
@media (max-width: 40rem) {
body { padding: 1.2rem 1rem; }
table, thead, tbody, tr, th, td { display: block; width: auto; }
thead tr > :first-child, thead tr > :last-child { display: none; }
tr { border-bottom: 2px solid var(--edge); padding: .3rem 0; }
th, td, .question, .mark { width: auto; border: 0; padding: .2rem .6rem; }
td.answer::before { content: attr(data-product) ": "; color: var(--quiet); font-weight: 400; }
}
@page { size: A4; margin: 14mm 14mm 18mm; }
@media print {
:root { --ink: #000; --paper: #fff; --back: #fff; --quiet: #454545; --edge: #999; --accent: #000; --tint: #fff; --warn: #000; }
html { font-size: 9.5pt; }
body { max-width: none; padding: 0; }
th, td { padding: 1.1mm 2mm; }
tr { break-inside: avoid; }
tr.group { break-after: avoid; }
thead { display: table-header-group; }
tr.different td, tr.different th { border-top: 1pt solid #000; border-bottom: 1pt solid #000; }
.warning { border: 1.5pt solid #000; }
}
)"_s;
    return sheet;
}

QString signOf(GuidelineSign sign)
{
    switch (sign) {
    case GuidelineSign::Met: return u"✓"_s;
    case GuidelineSign::NotMet: return u"✗"_s;
    case GuidelineSign::NotApplicable: return u"–"_s;
    case GuidelineSign::NotAssessed: return u"○"_s;
    case GuidelineSign::Inconclusive: return u"?"_s;
    }
    Q_UNREACHABLE();
}

/// A shape beside the word, so that a difference shows without colour.
QString markOf(Agreement verdict)
{
    switch (verdict) {
    case Agreement::Same: return u"="_s;
    case Agreement::Different: return u"≠"_s;
    case Agreement::Unknown: return u"·"_s;
    }
    Q_UNREACHABLE();
}

QString quiet(const QString &text)
{
    return u"<span class=\"quiet\">%1</span>"_s.arg(text.toHtmlEscaped());
}

QString headHtml(const ProductComparison &comparison)
{
    QString html = u"<thead><tr><th class=\"question\" scope=\"col\">%1</th>"_s.arg(
        comparison.factHeading.toHtmlEscaped());
    for (const ComparedProduct &product : comparison.products) {
        html += u"<th scope=\"col\"><span class=\"product\">"_s + product.product.toHtmlEscaped()
                + u"</span> "_s + quiet(product.detail) + u' ' + quiet(product.number) + u' '
                + quiet(product.source) + u"</th>"_s;
    }
    return html + u"<th class=\"mark\" scope=\"col\">"_s
           + comparison.differenceHeading.toHtmlEscaped() + u"</th></tr></thead>\n"_s;
}

QString answerHtml(const ProductComparison &comparison, const ComparedFact &fact, size_t side)
{
    QString html = u"<td class=\"answer\" data-product=\""_s
                   + comparison.products[side].product.toHtmlEscaped() + u"\">"_s;
    if (fact.signs[side])
        html +=
            u"<span class=\"sign\" aria-hidden=\"true\">%1</span>"_s.arg(signOf(*fact.signs[side]));
    html += fact.answers[side].toHtmlEscaped();
    if (!fact.notes[side].isEmpty())
        html += u" <span class=\"note\">"_s + fact.notes[side].toHtmlEscaped() + u"</span>"_s;
    return html + u"</td>"_s;
}

QString rowHtml(const ProductComparison &comparison, const ComparedFact &fact)
{
    // The titles of the Code's guidelines are English, whatever the page is in.
    const bool english =
        fact.group == Group::Guidelines && !comparison.language.startsWith(u"en"_s);
    QString html = u"<tr class=\"%1\"><th class=\"question\" scope=\"row\"%2>"_s.arg(
        idOf(fact.verdict), english ? u" lang=\"en\""_s : QString());
    html += fact.question.toHtmlEscaped() + u"</th>"_s + answerHtml(comparison, fact, 0)
            + answerHtml(comparison, fact, 1);
    html += u"<td class=\"mark\"><span class=\"sign\" aria-hidden=\"true\">"_s
            + markOf(fact.verdict) + u"</span>"_s
            + comparison.verdictName(fact.verdict).toHtmlEscaped() + u"</td></tr>\n"_s;
    return html;
}

QString tableHtml(const ProductComparison &comparison)
{
    QString html = u"<table>\n"_s + headHtml(comparison);
    std::optional<Group> group;
    for (const ComparedFact &fact : comparison.facts) {
        if (group != fact.group) {
            html += group ? u"</tbody>\n"_s : QString();
            html += u"<tbody>\n<tr class=\"group\"><th colspan=\"4\" scope=\"rowgroup\">"_s
                    + comparison.groupName(fact.group).toHtmlEscaped() + u"</th></tr>\n"_s;
            group = fact.group;
        }
        html += rowHtml(comparison, fact);
    }
    return html + u"</tbody>\n</table>\n"_s;
}

} // namespace

QByteArray writeComparisonHtml(const ProductComparison &comparison)
{
    // The hash lets this style sheet pass and no other, and no style of an element.
    const QString hash = QString::fromLatin1(
        QCryptographicHash::hash(styleSheet().toUtf8(), QCryptographicHash::Sha256).toBase64());
    const bool fromRight = assessment::directionOf(comparison.language) == Qt::RightToLeft;
    QString html =
        u"<!DOCTYPE html>\n<html lang=\"%1\"%2>\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        "style-src 'sha256-%3'; img-src data:; base-uri 'none'; form-action 'none'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"referrer\" content=\"no-referrer\">\n"
        "<meta name=\"generator\" content=\"Assay\">\n"
        "<link rel=\"icon\" href=\"data:,\">\n"_s.arg(
            comparison.language.toHtmlEscaped(), fromRight ? u" dir=\"rtl\""_s : QString(), hash);
    html += u"<title>"_s + comparison.title.toHtmlEscaped() + u"</title>\n<style>"_s + styleSheet()
            + u"</style>\n</head>\n<body>\n<main>\n<h1>"_s + comparison.title.toHtmlEscaped()
            + u"</h1>\n<p>"_s + comparison.intro.toHtmlEscaped() + u"</p>\n"_s;
    for (const ComparedProduct &product : comparison.products) {
        if (!product.warning.isEmpty())
            html += u"<p class=\"warning\">! "_s + product.warning.toHtmlEscaped() + u"</p>\n"_s;
    }
    html += u"<p class=\"summary\">"_s + comparison.summary.toHtmlEscaped() + u"</p>\n"_s
            + tableHtml(comparison) + u"<p class=\"quiet\">"_s + comparison.checked.toHtmlEscaped()
            + u"</p>\n</main>\n</body>\n</html>\n"_s;
    return html.toUtf8();
}

} // namespace labels
