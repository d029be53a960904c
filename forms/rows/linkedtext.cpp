#include "forms/rows/linkedtext.h"

#include <QEvent>
#include <QTextDocument>

#include <cmath>

namespace forms {

LinkedText::LinkedText(const QString &name, QWidget *parent) : QTextBrowser(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &url) { Q_EMIT followed(url.toString()); });
}

void LinkedText::setText(const QString &html)
{
    if (m_html == html)
        return;
    m_html = html;
    setHtml(html);
    fit();
}

void LinkedText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fit();
}

void LinkedText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) // links carry the ink they were written with
        setHtml(m_html);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        fit();
}

void LinkedText::fit()
{
    document()->setTextWidth(viewport()->width());
    setFixedHeight(int(std::ceil(document()->size().height())) + 2);
}

} // namespace forms
