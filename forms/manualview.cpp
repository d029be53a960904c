#include "forms/manualview.h"

#include "assessment/manual/manual.h"
#include "forms/theme.h"

#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QImage>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

const QString scheme = u"manual"_s;
const QString windowScheme = u"assay"_s;
const QString contentsPage = u"index"_s;

/// What Qt's text engine needs beside what a browser needs: names where the ids are, and tables
/// that are as wide as the page.
QString prepared(const QString &html)
{
    static const QRegularExpression ids(
        u"<(h[123]|dt|p|li|tr)( [^>]*)? ?id=\"([^\"]+)\"([^>]*)>"_s);
    static const QRegularExpression rows(u"<tr id=\"([^\"]+)\">\\s*<t([dh])([^>]*)>"_s);
    QString text = html;
    text.replace(rows, u"<tr><t\\2\\3><a name=\"\\1\"></a>"_s);
    text.replace(ids, u"<\\1\\2\\4><a name=\"\\3\"></a>"_s);
    text.replace(u"<table>"_s,
                 u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"6\" border=\"0\">"_s);
    text.replace(u"<th "_s, u"<th align=\"left\" "_s);
    return text;
}

} // namespace

ManualView::ManualView(const assessment::Manual &manual, QWidget *parent)
    : QTextBrowser(parent)
    , m_manual(manual)
{
    setAccessibleName(tr("Page of the manual"));
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(space::three);
    document()->setDefaultStyleSheet(styleSheetText());
}

QString ManualView::styleSheetText() const
{
    const QPalette colours = palette();
    const qreal body = font().pointSizeF();
    const qreal grown = body / QGuiApplication::font().pointSizeF(); // by the reader
    return u"h1 { font-size: %1pt; font-weight: 600; margin-top: 0px; margin-bottom: %6px; }"
           "h2 { font-size: %2pt; font-weight: 600; margin-top: %7px; margin-bottom: %6px; }"
           "h3 { font-size: %3pt; font-weight: 600; margin-top: %7px; margin-bottom: %8px; }"
           "p, li, dd { line-height: 135%; margin-top: %8px; margin-bottom: %8px; }"
           "dt { font-weight: 600; margin-top: %6px; }"
           "th { font-weight: 600; background-color: %4; }"
           "td { border-top: 1px solid %5; }"
           "p.note { background-color: %4; margin-top: %6px; margin-bottom: %6px; }"
           "pre { background-color: %4; white-space: pre-wrap; margin-top: %6px; "
           "margin-bottom: %6px; }"
           "code, kbd, pre { font-family: '%9'; }"
           "a { color: %10; }"_s.arg(Theme::titleFont().pointSizeF() * grown)
               .arg(Theme::sectionFont().pointSizeF() * grown)
               .arg(body)
               .arg(colours.color(QPalette::AlternateBase).name(),
                    colours.color(QPalette::Mid).name())
               .arg(space::unit)
               .arg(space::three)
               .arg(space::half)
               .arg(Theme::fixedFont().family(), colours.color(QPalette::Link).name());
}

void ManualView::showTopic(const QString &topic)
{
    const QString page = topic.section(u'#', 0, 0);
    QUrl url;
    url.setScheme(scheme);
    url.setPath(u"/%1.html"_s.arg(m_manual.page(page) ? page : contentsPage));
    if (topic.contains(u'#') && m_manual.page(page))
        url.setFragment(topic.section(u'#', 1));
    setSource(url);
}

QString ManualView::pageOf(const QUrl &url)
{
    return url.path().mid(1).section(u'.', 0, 0);
}

QString ManualView::page() const
{
    return pageOf(source());
}

QString ManualView::topic() const
{
    return source().hasFragment() ? page() + u'#' + source().fragment() : page();
}

QVariant ManualView::loadResource(int type, const QUrl &name)
{
    const QString path = name.path();
    if (type == QTextDocument::HtmlResource) {
        const assessment::ManualPage *page = m_manual.page(pageOf(name));
        return page ? prepared(page->html) : QString();
    }
    static const QString pictures = u"pictures/"_s;
    if (type == QTextDocument::ImageResource && path.contains(pictures))
        return QImage::fromData(assessment::Manual::picture(path.section(u'/', -1)));
    return {};
}

void ManualView::doSetSource(const QUrl &url, QTextDocument::ResourceType type)
{
    if (url.scheme() == windowScheme)
        Q_EMIT windowPageAsked(url.toString(QUrl::RemoveScheme));
    else if (url.scheme() == scheme || url.isEmpty())
        QTextBrowser::doSetSource(url, type);
    else if (url.scheme() == u"https"_s || url.scheme() == u"mailto"_s)
        QDesktopServices::openUrl(url);
}

void ManualView::markWords(const QString &words)
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCursor first;
    const QTextCursor top = cursorForPosition({0, 0});
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        for (QTextCursor at = document()->find(word); !at.isNull();
             at = document()->find(word, at)) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(palette().color(QPalette::Highlight));
            mark.format.setForeground(palette().color(QPalette::HighlightedText));
            marks.append(mark);
            if (at.selectionStart() >= top.position()
                && (first.isNull() || at.selectionStart() < first.selectionStart()))
                first = at;
        }
    }
    setExtraSelections(marks);
    if (first.isNull())
        return;
    const QRect place = cursorRect(first);
    if (place.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + place.top()
                                      - viewport()->height() / 3);
}

/// Sets the page anew in the font and the colours of now, and stays where the reader is.
void ManualView::restyle()
{
    const QScrollBar *bar = verticalScrollBar();
    const double part = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    document()->setDefaultStyleSheet(styleSheetText());
    if (const assessment::ManualPage *shown = m_manual.page(page())) {
        document()->setHtml(prepared(shown->html));
        verticalScrollBar()->setValue(int(part * verticalScrollBar()->maximum()));
    }
}

void ManualView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool looks =
        event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange;
    if (!looks || m_restyling)
        return;
    m_restyling = true;
    restyle();
    m_restyling = false;
}

} // namespace forms
