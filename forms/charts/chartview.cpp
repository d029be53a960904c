#include "forms/charts/chartview.h"

#include "forms/rows/text.h"
#include "forms/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

using assessment::Verdict;
using labels::ChartBar;
using labels::ChartInks;
using labels::ChartKey;
using labels::ChartPress;

namespace forms {

namespace {

constexpr int padding = space::unit;

void drawRing(QPainter &painter, const QWidget *widget)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(widget->palette().color(QPalette::Highlight), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(widget->rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace

ChartInks chartInks(const QPalette &palette)
{
    QColor quietFill = palette.color(QPalette::PlaceholderText);
    quietFill.setAlpha(110);
    return {.ground = palette.color(QPalette::Base),
            .text = palette.color(QPalette::Text),
            .quiet = palette.color(QPalette::PlaceholderText),
            .edge = Theme::edgeColor(palette),
            .plain = palette.color(QPalette::Active, QPalette::Highlight),
            .warning = Theme::problemColor(palette),
            .pass = Theme::verdictColor(Verdict::Pass, palette),
            .fail = Theme::verdictColor(Verdict::Fail, palette),
            .inconclusive = Theme::verdictColor(Verdict::Inconclusive, palette),
            .notApplicable = quietFill};
}

ChartBarButton::ChartBarButton(QWidget *parent) : QAbstractButton(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
}

void ChartBarButton::show(const ChartBar &bar, double longest, bool leads)
{
    m_bar = bar;
    m_longest = longest;
    const QString words = tr("%1: %2", "bar of a chart, its numbers").arg(bar.name, bar.words);
    setAccessibleName(words);
    setToolTip(leads ? tr("%1. Press to see them.").arg(words) : words);
    setFocusPolicy(leads ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setCheckable(leads);
    updateGeometry();
    update();
    QWidget::show();
}

int ChartBarButton::heightForWidth(int width) const
{
    const ChartPress press(font(), {}, std::max(1, width - 2 * padding));
    return int(std::ceil(press.heightOf(m_bar))) + padding;
}

QSize ChartBarButton::sizeHint() const
{
    const int width = Theme::textWidth(this, 50);
    return {width, heightForWidth(width)};
}

QSize ChartBarButton::minimumSizeHint() const
{
    return {Theme::textWidth(this, 16), 2 * fontMetrics().height()};
}

void ChartBarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isChecked() || (underMouse() && isCheckable())) {
        QColor wash = palette().color(QPalette::Active, QPalette::Highlight);
        wash.setAlpha(isChecked() ? 40 : 20);
        painter.setPen(Qt::NoPen);
        painter.setBrush(wash);
        painter.drawRoundedRect(rect(), 4, 4);
    }
    const ChartPress press(font(), chartInks(palette()), width() - 2 * padding);
    painter.save();
    painter.translate(padding, padding);
    press.draw(painter, m_bar, m_longest, 0);
    painter.restore();
    if (hasFocus())
        drawRing(painter, this);
}

void ChartBarButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
}

/// Enter too, as in a list; the arrow keys go from bar to bar.
void ChartBarButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

ChartKeys::ChartKeys(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartKeys::show(const QList<ChartKey> &keys)
{
    m_keys = keys;
    QStringList names;
    for (const ChartKey &key : keys)
        names.append(key.name);
    setAccessibleName(tr("Signs: %1").arg(names.join(QStringLiteral(", "))));
    setVisible(!keys.isEmpty());
    updateGeometry();
    update();
}

int ChartKeys::heightForWidth(int width) const
{
    return int(std::ceil(ChartPress(font(), {}, std::max(1, width)).heightOf(m_keys))) + 2;
}

QSize ChartKeys::sizeHint() const
{
    const int width = Theme::textWidth(this, 50);
    return {width, heightForWidth(width)};
}

void ChartKeys::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    ChartPress(font(), chartInks(palette()), width()).draw(painter, m_keys, 0);
}

void ChartKeys::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
}

ChartView::ChartView(Behind behind, QWidget *parent)
    : QWidget(parent)
    , m_behind(behind)
    , m_title(new Heading({}))
    , m_keys(new ChartKeys)
    , m_rows(new QVBoxLayout)
    , m_remark(new QuietText)
{
    if (behind == Behind::Nothing)
        setFocusPolicy(Qt::StrongFocus);
    m_title->setWordWrap(true);
    m_rows->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    const int side = behind == Behind::Nothing ? space::half : 0; // room for the ring
    layout->setContentsMargins(side, side, side, side);
    layout->setSpacing(space::unit);
    layout->addWidget(m_title);
    layout->addWidget(m_keys);
    layout->addLayout(m_rows);
    layout->addWidget(m_remark);
}

void ChartView::setChart(const labels::Chart &chart)
{
    m_chart = chart;
    m_title->setText(chart.title);
    m_keys->show(chart.keys);
    m_remark->setText(chart.remark);
    m_remark->setVisible(!chart.remark.isEmpty());
    while (m_bars.size() < chart.bars.size()) {
        auto *bar = new ChartBarButton;
        const qsizetype place = m_bars.size();
        connect(bar, &QAbstractButton::clicked, this, [this, place] {
            if (m_behind == Behind::Something)
                Q_EMIT chosen(m_chart.bars.value(place).id);
        });
        m_bars.append(bar);
        m_rows->addWidget(bar);
    }
    const double longest = chart.longest();
    for (qsizetype place = 0; place < m_bars.size(); ++place) {
        if (place >= chart.bars.size()) {
            m_bars[place]->hide();
            continue;
        }
        const ChartBar &bar = chart.bars[place];
        const bool leads = m_behind == Behind::Something && bar.size() > 0;
        m_bars[place]->show(bar, longest, leads);
    }
    setAccessibleName(chart.title);
    setAccessibleDescription(chart.inWords());
}

void ChartView::mark(const QString &bar)
{
    for (qsizetype place = 0; place < m_chart.bars.size(); ++place)
        m_bars[place]->setChecked(!bar.isEmpty() && m_chart.bars[place].id == bar);
}

void ChartView::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    drawRing(painter, this);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace forms
