#include "labels/leaflethtml.h"

#include "assessment/language/language.h"
#include "assessment/model/fieldrules.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace labels {

using Kind = LeafletItemRule::Kind;

namespace {

const QString &styleSheet()
{
    static const QString sheet = uR"(
:root { color-scheme: light dark; --ink: #14181f; --paper: #fff; --ground: #eef1f3; --accent: #0b4f6c; --quiet: #454545; --line: #c8d1d6; --warn: #7a1f16; --warn-ground: #fbecea; --card: #eef4f6; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ecef; --paper: #14191d; --ground: #0c1012; --accent: #8fcbe4; --quiet: #b9c2c8; --line: #3a454c; --warn: #ffb4a8; --warn-ground: #3a1612; --card: #1b262c; } }
* { box-sizing: border-box; }
html { font: 18px/1.5 "Noto Sans", "Noto Sans Arabic", "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: var(--ink); background: var(--ground); }
body { margin: 0 auto; max-width: 44rem; background: var(--paper); overflow-wrap: anywhere; }
header { background: #0b4f6c; color: #fff; padding: 1.6rem 2rem; }
header p { margin: 0; font-weight: 700; }
h1 { margin: .2rem 0; font-size: 2rem; line-height: 1.2; }
main, footer { padding: .6rem 2rem; }
h2 { margin: 1.8rem 0 .4rem; font-size: 1.3rem; line-height: 1.25; color: var(--accent); break-after: avoid; }
p { margin: .4rem 0; }
ul, ol { margin: .3rem 0; padding-inline-start: 1.4rem; }
li { margin: .2rem 0; }
a { color: var(--accent); }
a:focus-visible, input:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.lead { font-weight: 700; margin-top: .7rem; break-after: avoid; }
.missing { font-weight: 700; color: var(--warn); }
.warning { font-weight: 700; color: var(--warn); background: var(--warn-ground); border-inline-start: .35rem solid var(--warn); padding: .6rem .9rem; }
.card { background: var(--card); border: 2px solid var(--accent); padding: 0 1.2rem .8rem; margin: 1.8rem 0; break-inside: avoid; }
.card h2 { margin-top: .8rem; }
.card ul { list-style: none; padding: 0; }
.card label { display: flex; gap: .6rem; align-items: flex-start; min-height: 2.2rem; padding: .3rem 0; }
.card input { flex: none; width: 1.2rem; height: 1.2rem; margin: .15rem 0 0; }
footer { color: var(--quiet); border-top: 1px solid var(--line); margin-top: 1.5rem; padding-bottom: 2rem; }
@page { margin: 14mm; }
@media print {
:root { --ink: #000; --paper: #fff; --ground: #fff; --accent: #0b4f6c; --quiet: #454545; --line: #c8d1d6; --warn: #7a1f16; --warn-ground: #fbecea; --card: #eef4f6; }
html { font-size: 12pt; background: #fff; }
body { max-width: none; }
header { color: #000; background: none; border-bottom: 2pt solid #0b4f6c; padding: 0 0 4mm; }
main, footer { padding: 0; }
section, li, p { orphans: 2; widows: 2; }
.warning { break-inside: avoid; }
a { color: inherit; text-decoration: none; }
}
)"_s;
    return sheet;
}

/// \a text escaped, with its addresses on the web and of mail as links. An address that is more
/// than that stays a text.
QString linked(const QString &text)
{
    static const QRegularExpression word(u"\\S+"_s);
    static const QRegularExpression host(
        u"\\A(https://)?([a-z0-9-]+\\.)+[a-z]{2,}(/[\\w./~%-]*)?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString html;
    qsizetype from = 0;
    for (const auto &match : word.globalMatch(text)) {
        QString address = match.captured();
        while (!address.isEmpty() && u".,;:!?"_s.contains(address.back()))
            address.chop(1);
        QString target;
        if (assessment::isMailAddress(address))
            target = u"mailto:"_s + address;
        else if (host.match(address).hasMatch() && address.contains(u'.'))
            target = address.startsWith(u"https://", Qt::CaseInsensitive) ? address
                                                                          : u"https://"_s + address;
        if (target.isEmpty())
            continue;
        html += text.sliced(from, match.capturedStart() - from).toHtmlEscaped();
        html += u"<a href=\"%1\">%2</a>"_s.arg(target.toHtmlEscaped(), address.toHtmlEscaped());
        from = match.capturedStart() + address.size();
    }
    return html + text.sliced(from).toHtmlEscaped();
}

class LeafletHtml
{
public:
    explicit LeafletHtml(const Leaflet &leaflet) : m_leaflet(leaflet) {}

    QByteArray write()
    {
        head();
        for (const LeafletBlock &one : m_leaflet.blocks)
            block(one);
        put(u"</main>\n<footer><p>%1 · %2</p></footer>\n</body>\n</html>\n"_s.arg(
            m_leaflet.model.toHtmlEscaped(), m_leaflet.footer.toHtmlEscaped()));
        return m_out;
    }

private:
    void put(const QString &text) { m_out += text.toUtf8(); }

    void head()
    {
        const bool turned = assessment::directionOf(m_leaflet.language) == Qt::RightToLeft;
        // The hash lets this style sheet pass and no other, and no style of an element.
        const QString hash = QString::fromLatin1(
            QCryptographicHash::hash(styleSheet().toUtf8(), QCryptographicHash::Sha256).toBase64());
        put(uR"(<!DOCTYPE html>
<html lang="%1"%2>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-%3'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Assay">
<link rel="icon" href="data:,">
<title>%4</title>
<style>%5</style>
</head>
<body>
)"_s.arg(m_leaflet.language.toHtmlEscaped(), turned ? u" dir=\"rtl\""_s : QString(), hash,
         m_leaflet.title.toHtmlEscaped(), styleSheet()));
        put(u"<header>\n<p>%1</p>\n<h1>%2</h1>\n<p>%3</p>\n</header>\n<main>\n"_s.arg(
            m_leaflet.kicker.toHtmlEscaped(), m_leaflet.product.toHtmlEscaped(),
            m_leaflet.model.toHtmlEscaped()));
    }

    void block(const LeafletBlock &block)
    {
        const bool card =
            std::all_of(block.items.begin(), block.items.end(),
                        [](const LeafletItem &item) { return item.kind == Kind::Check; });
        put(u"<section%1 aria-labelledby=\"%2\">\n<h2 id=\"%2\">%3</h2>\n"_s.arg(
            card ? u" class=\"card\""_s : QString(), block.id, block.title.toHtmlEscaped()));
        bool listed = false;
        const auto list = [&](bool wanted) {
            if (wanted != listed)
                put(wanted ? u"<ul>\n"_s : u"</ul>\n"_s);
            listed = wanted;
        };
        for (const LeafletItem &one : block.items) {
            list(one.kind == Kind::Point || one.kind == Kind::Check);
            item(one);
        }
        list(false);
        put(u"</section>\n"_s);
    }

    void item(const LeafletItem &item)
    {
        const QString words = linked(item.text);
        switch (item.kind) {
        case Kind::Paragraph: put(u"<p>%1</p>\n"_s.arg(words)); break;
        case Kind::Point: put(u"<li>%1</li>\n"_s.arg(words)); break;
        case Kind::Warning: put(u"<p class=\"warning\">%1</p>\n"_s.arg(words)); break;
        case Kind::Check:
            put(u"<li><label><input type=\"checkbox\"> <span>%1</span></label></li>\n"_s.arg(
                words));
            break;
        case Kind::Maker: maker(item, words); break;
        }
    }

    void maker(const LeafletItem &item, const QString &words)
    {
        if (item.steps.isEmpty()) {
            put(u"<p class=\"missing\">%1 %2</p>\n"_s.arg(words,
                                                          m_leaflet.missing.toHtmlEscaped()));
            return;
        }
        if (item.steps.size() == 1) {
            put(u"<p><strong>%1</strong> %2</p>\n"_s.arg(words, linked(item.steps.constFirst())));
            return;
        }
        put(u"<p class=\"lead\">%1</p>\n<ol>\n"_s.arg(words));
        for (const QString &step : item.steps)
            put(u"<li>%1</li>\n"_s.arg(linked(step)));
        put(u"</ol>\n"_s);
    }

    const Leaflet &m_leaflet;
    QByteArray m_out;
};

} // namespace

QByteArray writeHtml(const Leaflet &leaflet)
{
    return LeafletHtml(leaflet).write();
}

} // namespace labels
