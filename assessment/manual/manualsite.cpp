#include "assessment/manual/manualsite.h"

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

const QString generator = u"<meta name=\"generator\" content=\"Assay manual\">"_s;

const char *const styleSheet =
    R"(:root { color-scheme: light dark; --ink: #14181f; --paper: #fff; --quiet: #475062; --edge: #c8d1d6; --accent: #0b4f6c; --tint: #eef3f6; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ebef; --paper: #14181f; --quiet: #b4bcc8; --edge: #48525f; --accent: #8fd0ee; --tint: #1f262f; } }
* { box-sizing: border-box; }
html { font: 16px/1.55 "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: var(--ink); background: var(--paper); }
body { margin: 0; display: grid; grid-template-columns: 17rem minmax(0, 1fr); }
nav { padding: 1.5rem; background: var(--tint); font-size: .92rem; min-height: 100vh; }
nav h2 { font-size: .95rem; margin: 1.2rem 0 .3rem; color: var(--quiet); }
nav ul { list-style: none; margin: 0; padding: 0; }
nav li { margin: .25rem 0; }
nav a[aria-current] { font-weight: 700; color: var(--ink); text-decoration: none; }
main { padding: 2rem 3rem 4rem; max-width: 56rem; }
h1, h2, h3 { line-height: 1.25; color: var(--accent); break-after: avoid; }
h1 { font-size: 1.9rem; margin: 0 0 1rem; }
h2 { font-size: 1.35rem; margin: 2.2rem 0 .6rem; }
h3 { font-size: 1.08rem; margin: 1.6rem 0 .4rem; }
p, li, dd { max-width: 44rem; overflow-wrap: anywhere; }
a { color: var(--accent); }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
table { border-collapse: collapse; margin: .8rem 0 1.4rem; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid var(--edge); overflow-wrap: anywhere; }
pre { background: var(--tint); padding: .7rem 1rem; white-space: pre-wrap; overflow-wrap: anywhere; border-left: 4px solid var(--accent); }
kbd { border: 1px solid var(--edge); border-radius: 3px; padding: 0 .3em; font-size: .92em; }
dt { font-weight: 700; margin-top: .9rem; }
dd { margin: .1rem 0 0 1.2rem; }
.note { background: var(--tint); border-left: 4px solid var(--accent); padding: .6rem 1rem; }
img { max-width: 100%; height: auto; background: #fff; }
@media (max-width: 52rem) { body { display: block; } nav { min-height: 0; } main { padding: 1.2rem; } }
@media print { nav { display: none; } body { display: block; } main { padding: 0; max-width: none; } a { color: inherit; text-decoration: none; } pre, tr, img { break-inside: avoid; } }
)";

QString navigation(const Manual &manual, const QString &current)
{
    QString html = u"<nav aria-label=\"%1\">\n"_s.arg(manual.title().toHtmlEscaped());
    for (const ManualChapter &chapter : manual.chapters()) {
        html += u"<h2>%1</h2>\n<ul>\n"_s.arg(chapter.title.toHtmlEscaped());
        for (const QString &id : chapter.pages) {
            html += u"<li><a href=\"%1.html\"%2>%3</a></li>\n"_s.arg(
                id, id == current ? u" aria-current=\"page\""_s : QString(),
                manual.page(id)->title.toHtmlEscaped());
        }
        html += u"</ul>\n"_s;
    }
    return html + u"</nav>\n"_s;
}

QByteArray pageFile(const Manual &manual, const ManualPage &page)
{
    const QString html =
        u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n%2\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        "'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"referrer\" content=\"no-referrer\">\n<title>%3</title>\n"
        "<link rel=\"icon\" href=\"data:,\">\n<link rel=\"stylesheet\" href=\"manual.css\">\n"
        "</head>\n<body>\n"_s.arg(page.language, generator,
                                  u"%1 – %2"_s.arg(page.title, manual.title()).toHtmlEscaped());
    return (html + navigation(manual, page.id) + u"<main>\n"_s + withoutWindowLinks(page.html)
            + u"</main>\n</body>\n</html>\n"_s)
        .toUtf8();
}

} // namespace

QList<ManualFile> manualSite(const Manual &manual)
{
    QList<ManualFile> files;
    const QStringList ids = manual.pageIds();
    for (const QString &id : ids)
        files.append({id + u".html"_s, pageFile(manual, *manual.page(id))});
    files.append({u"manual.css"_s, QByteArray(styleSheet)});
    const QStringList pictures = Manual::pictures();
    for (const QString &name : pictures)
        files.append({u"pictures/"_s + name, Manual::picture(name)});
    return files;
}

bool isManualSite(const QByteArray &head)
{
    return head.contains(generator.toUtf8());
}

} // namespace assessment
