#include "forms/labelpreview.h"

#include "forms/rows/text.h"
#include "forms/theme.h"

#include <QBuffer>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfView>
#include <QScreen>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace forms {

LabelPreview::LabelPreview(QWidget *parent)
    : QFrame(parent)
    , m_document(new QPdfDocument(this))
    , m_pages(new QStackedWidget)
    , m_view(new QPdfView)
    , m_sheet(new QLabel)
    , m_why(new BodyText(tr("The label is shown here once it is drawn.")))
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
    column->addWidget(m_pages, 1);
    m_pages->addWidget(makeEmpty());
    m_pages->addWidget(m_view);
    showEmpty(true);
}

QWidget *LabelPreview::makeEmpty()
{
    auto *empty = new QWidget;
    m_sheet->setAlignment(Qt::AlignCenter);
    drawSheet();
    m_why->setAlignment(Qt::AlignCenter);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(empty);
    column->setContentsMargins(space::three, space::three, space::three, space::three);
    column->setSpacing(space::unit);
    column->addStretch();
    column->addWidget(m_sheet);
    column->addWidget(m_why);
    column->addStretch();
    return empty;
}

/// The picture that the page has on the way through.
void LabelPreview::drawSheet()
{
    m_sheet->setPixmap(Theme::icon(u"assay-label"_s).pixmap(space::four, space::four));
}

void LabelPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawSheet();
    QFrame::changeEvent(event);
}

void LabelPreview::showEmpty(bool empty)
{
    m_pages->setCurrentIndex(empty ? 0 : 1);
    m_whole->setVisible(!empty);
    m_actual->setVisible(!empty);
    m_caption->setVisible(!empty);
    update();
}

// The edge of the place where a label will be.
void LabelPreview::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (m_pages->currentIndex() != 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1, Qt::DashLine));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(m_pages->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
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
    showEmpty(m_document->status() != QPdfDocument::Status::Ready);
    return m_document->status() == QPdfDocument::Status::Ready;
}

void LabelPreview::clear(const QString &why)
{
    m_document->close();
    m_pdf.clear();
    m_why->setText(begun(why));
    showEmpty(true);
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
