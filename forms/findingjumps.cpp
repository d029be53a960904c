#include "forms/findingjumps.h"

#include "forms/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

/// Gives a row the height its lines really need, and the look of something that leads elsewhere.
class WholeLines : public QStyledItemDelegate
{
public:
    explicit WholeLines(const QListView &view, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_view(view)
    {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int margin = m_view.style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
        const int width = m_view.viewport()->width() - 2 * m_view.spacing();
        const QRect lines = option.fontMetrics.boundingRect(
            QRect(0, 0, width - 2 * margin, QWIDGETSIZE_MAX), Qt::TextWordWrap,
            index.data(Qt::DisplayRole).toString());
        return {width, lines.height() + space::half};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::Link));
    }

private:
    const QListView &m_view;
};

} // namespace

FindingJumps::FindingJumps(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Findings of the run, each with its line"));
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setLayoutMode(QListView::Batched); // a device may show hundreds of strange things
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSpacing(2);
    setItemDelegate(new WholeLines(*this, this));
    viewport()->setCursor(Qt::PointingHandCursor);
    connect(this, &QListWidget::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT jump(index.row()); });
}

void FindingJumps::setFindings(const QList<assessment::Finding> &findings)
{
    clear();
    m_summaries.clear();
    for (const assessment::Finding &finding : findings)
        m_summaries.append(finding.summary);
    addItems(m_summaries);
    fit();
}

void FindingJumps::setMostRows(int most)
{
    m_mostRows = most;
    fit();
}

QSize FindingJumps::minimumSizeHint() const
{
    return {Theme::textWidth(this, 16), 2 * fontMetrics().lineSpacing() + space::unit};
}

void FindingJumps::fit()
{
    if (m_mostRows == 0)
        return;
    int height = 2 * frameWidth() + 2 * spacing();
    for (int row = 0; row < qMin(count(), m_mostRows); ++row)
        height += sizeHintForRow(row) + 2 * spacing();
    if (height != maximumHeight())
        setFixedHeight(height);
}

void FindingJumps::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    fit();
}

void FindingJumps::setLines(const QList<qint64> &lines, bool areAllKnown)
{
    for (int row = 0; row < count(); ++row) {
        const qint64 line = lines.value(row, -1);
        const QString place = line >= 0     ? tr("◆ line %1").arg(QLocale().toString(line + 1))
                              : areAllKnown ? tr("rests on no line of the transcript")
                                            : tr("line not read yet");
        const QString text = m_summaries[row] + u'\n' + place;
        if (item(row)->text() != text)
            item(row)->setText(text);
    }
}

void FindingJumps::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentRow() >= 0)
        Q_EMIT jump(currentRow());
    else
        QListWidget::keyPressEvent(event);
}

void FindingJumps::focusInEvent(QFocusEvent *event)
{
    QListWidget::focusInEvent(event);
    if (currentRow() < 0 && count() > 0)
        setCurrentRow(0);
}

} // namespace forms
