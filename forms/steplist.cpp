#include "forms/steplist.h"

#include <QHeaderView>
#include <QLocale>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

enum Column { SignColumn, TitleColumn, TimeColumn, ColumnCount };

QString signOf(const ShownStep &step)
{
    switch (step.state) {
    case ShownStep::State::Waiting: return u"·"_s;
    case ShownStep::State::Running: return u"▸"_s;
    case ShownStep::State::Ended: break;
    }
    if (step.record.outcome == u"failed"_s || step.record.outcome == u"timed out"_s)
        return u"✗"_s;
    return step.record.outcome == u"skipped"_s ? u"–"_s : u"✓"_s;
}

QString stateOf(const ShownStep &step)
{
    switch (step.state) {
    case ShownStep::State::Waiting: return StepList::tr("waiting");
    case ShownStep::State::Running: return StepList::tr("under way");
    case ShownStep::State::Ended: break;
    }
    return step.record.measured.isEmpty() ? step.record.outcome : step.record.measured;
}

QString timeOf(const ShownStep &step)
{
    if (step.state != ShownStep::State::Ended)
        return {};
    return StepList::tr("%1 s").arg(
        QLocale().toString(double(step.record.endMs - step.record.startMs) / 1000, 'f', 1));
}

/// Gives a row the height its lines really need at the width of their column.
class WrappedLines : public QStyledItemDelegate
{
public:
    explicit WrappedLines(QTreeWidget *view) : QStyledItemDelegate(view), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int margin = 2 * (m_view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
        const int width = m_view->header()->sectionSize(index.column()) - margin;
        const QRect lines =
            option.fontMetrics.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap,
                                            index.data(Qt::DisplayRole).toString());
        return {lines.width() + margin, lines.height() + 4};
    }

private:
    QTreeWidget *m_view;
};

} // namespace

StepList::StepList(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(ColumnCount);
    setHeaderLabels({QString(), tr("Step and what was measured"), tr("Time")});
    setRootIsDecorated(false);
    setUniformRowHeights(false);
    setWordWrap(true);
    setAccessibleName(tr("Steps of the test"));
    setTabKeyNavigation(false);
    setItemDelegateForColumn(TitleColumn, new WrappedLines(this));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(SignColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(TimeColumn, QHeaderView::ResizeToContents);
    header()->setSectionsMovable(false);
    // Lines break at the new width only when the rows are measured again.
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
}

void StepList::show(const QList<ShownStep> &steps)
{
    while (topLevelItemCount() > steps.size())
        delete takeTopLevelItem(topLevelItemCount() - 1);
    QTreeWidgetItem *current = nullptr;
    for (int row = 0; row < steps.size(); ++row) {
        const ShownStep &step = steps[row];
        QTreeWidgetItem *item = topLevelItem(row);
        if (!item)
            addTopLevelItem(item = new QTreeWidgetItem);
        item->setText(SignColumn, signOf(step));
        // A step that just ended well needs no second line.
        const bool plain =
            step.state == ShownStep::State::Waiting
            || (step.state == ShownStep::State::Ended && step.record.measured.isEmpty()
                && step.record.outcome == u"done"_s);
        item->setText(TitleColumn, plain ? step.title : step.title + u'\n' + stateOf(step));
        item->setText(TimeColumn, timeOf(step));
        item->setTextAlignment(TimeColumn, Qt::AlignRight | Qt::AlignTop);
        item->setTextAlignment(SignColumn, Qt::AlignHCenter | Qt::AlignTop);
        item->setToolTip(TitleColumn, tr("%1: %2").arg(step.title, stateOf(step)));
        item->setData(SignColumn, Qt::AccessibleTextRole,
                      tr("%1: %2").arg(step.title, stateOf(step)));
        if (step.state == ShownStep::State::Running)
            current = item;
    }
    if (current)
        scrollToItem(current);
}

} // namespace forms
