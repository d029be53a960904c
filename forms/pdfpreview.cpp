#include "forms/pdfpreview.h"

#include "forms/rows/text.h"
#include "forms/theme.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace forms {

PdfPreview::PdfPreview(const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_document(new QPdfDocument(this))
    , m_view(new QPdfView(this))
    , m_caption(new QuietText)
{
    m_view->setDocument(m_document);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setAccessibleName(name);
    m_view->setMinimumHeight(200);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addWidget(m_caption);
    column->addWidget(m_view, 1);
}

PdfPreview::~PdfPreview()
{
    m_document->close(); // before its bytes go
}

bool PdfPreview::show(const QByteArray &pdf, const QString &caption)
{
    m_caption->setText(caption);
    if (pdf == m_pdf && m_document->status() == QPdfDocument::Status::Ready)
        return true; // the place that was read stays
    const int place = m_view->verticalScrollBar()->value();
    m_document->close();
    m_pdf = pdf;
    m_buffer = std::make_unique<QBuffer>(&m_pdf);
    m_buffer->open(QIODevice::ReadOnly);
    m_document->load(m_buffer.get());
    m_view->verticalScrollBar()->setValue(place);
    return m_document->status() == QPdfDocument::Status::Ready;
}

void PdfPreview::clear(const QString &why)
{
    m_document->close();
    m_pdf.clear();
    m_caption->setText(why);
}

int PdfPreview::pages() const
{
    return m_document->pageCount();
}

} // namespace forms
