#include "forms/findingjumps.h"

#include <QKeyEvent>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace forms {

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
