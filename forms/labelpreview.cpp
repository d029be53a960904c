#include "forms/labelpreview.h"

#include "forms/rows/text.h"
#include "forms/theme.h"

#include <QBuffer>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPdfDocument>
#include <QPdfView>
#include <QScreen>
#include <QToolButton>

namespace forms {

LabelPreview::LabelPreview(QWidget *parent)
    : QFrame(parent)
    , m_document(new QPdfDocument(this))
    , m_view(new QPdfView(this))
    , m_caption(new QuietText)
    , m_whole(new QToolButton)
    , m_actual(new QToolButton)
{
    m_view->setDocument(m_document);
    m_view->setPageMode(QPdfView::PageMode::SinglePage);
    m_view->setAccessibleName(tr("Preview of the label"));
    m_view->setMinimumHeight(160);

    m_whole->setText(tr("Whole label"));
    m_actual->setText(tr("Size on paper"));
    auto *sizes = new QButtonGroup(this);
    for (QToolButton *button : {m_whole, m_actual}) {
        button->setCheckable(true);
        sizes->addButton(button);
    }
    m_whole->setChecked(true);
    connect(m_whole, &QToolButton::toggled, this, &LabelPreview::setZoom);
    setZoom(true);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::unit);
    row->addWidget(m_caption, 1);
    row->addWidget(m_whole);
    row->addWidget(m_actual);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addLayout(row);
    column->addWidget(m_view, 1);
}

LabelPreview::~LabelPreview()
{
    m_document->close(); // before its bytes go
}

bool LabelPreview::show(const QByteArray &pdf, const QString &caption)
{
    m_document->close();
    m_pdf = pdf;
    m_buffer = std::make_unique<QBuffer>(&m_pdf);
    m_buffer->open(QIODevice::ReadOnly);
    m_document->load(m_buffer.get());
    m_caption->setText(caption);
    return m_document->status() == QPdfDocument::Status::Ready;
}

void LabelPreview::clear(const QString &why)
{
    m_document->close();
    m_pdf.clear();
    m_caption->setText(why);
}

// A factor of 1 is one point for one pixel of a 72 dpi screen.
void LabelPreview::setZoom(bool whole)
{
    if (whole) {
        m_view->setZoomMode(QPdfView::ZoomMode::FitInView);
        return;
    }
    m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    m_view->setZoomFactor(1);
}

} // namespace forms
