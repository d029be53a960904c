#include "forms/findinglist.h"

#include "forms/findingdelegate.h"
#include "forms/findingmodel.h"
#include "forms/page.h"
#include "forms/rows/text.h"
#include "forms/theme.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace forms {

using assessment::LintFinding;
using assessment::LintSeverity;

namespace {

/// Rows beyond this many scroll.
constexpr int mostRows = 8;

} // namespace

FindingView::FindingView(const QString &name, QWidget *parent)
    : QListView(parent)
    , m_findings(new FindingModel(this))
{
    setAccessibleName(name);
    setModel(m_findings);
    setItemDelegate(new FindingDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    viewport()->setCursor(Qt::PointingHandCursor);
    connect(this, &QListView::clicked, this, &FindingView::go);
}

void FindingView::setFindings(const QList<LintFinding> &findings)
{
    m_findings->setFindings(findings);
    m_fittedWidth = -1;
    fit();
}

void FindingView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && currentIndex().isValid())
        go(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void FindingView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_findings->rowCount() > 0)
        setCurrentIndex(m_findings->index(0, 0));
}

void FindingView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    fit();
}

void FindingView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_fittedWidth = -1;
        fit();
    }
}

void FindingView::go(const QModelIndex &index)
{
    Q_EMIT jump(index.data(FindingModel::TargetRole).toString());
}

void FindingView::fit()
{
    if (m_fittedWidth == viewport()->width())
        return;
    m_fittedWidth = viewport()->width();
    const int rows = m_findings->rowCount();
    int height = 2;
    for (int row = 0; row < qMin(rows, mostRows); ++row)
        height += sizeHintForIndex(m_findings->index(row, 0)).height();
    setVerticalScrollBarPolicy(rows > mostRows ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    setFixedHeight(height);
}

FindingList::FindingList(Of of, QWidget *parent) : QWidget(parent), m_of(of)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    m_nothing = new QuietText(tr("Nothing in the record asks to be mended: no errors and no "
                                 "warnings."));
    column->addWidget(m_nothing);
    m_errors = addGroup(tr("Errors in the record, each with its place"));
    m_warnings = addGroup(tr("Warnings about the record, each with its place"));
}

FindingList::Group FindingList::addGroup(const QString &name)
{
    Group group;
    group.heading = new BodyText;
    QFont font = group.heading->font();
    font.setWeight(QFont::DemiBold);
    group.heading->setFont(font);
    group.view = new FindingView(name);
    connect(group.view, &FindingView::jump, this, &FindingList::jump);
    layout()->addWidget(group.heading);
    layout()->addWidget(group.view);
    return group;
}

QString FindingList::errorsInWords(int count) const
{
    switch (m_of) {
    case Of::Mark: return tr("%n error(s): to be mended before a mark", nullptr, count);
    case Of::Leaflet: return tr("%n error(s): to be mended before it is printed", nullptr, count);
    case Of::Statement: return tr("%n error(s): to be mended before it is signed", nullptr, count);
    }
    Q_UNREACHABLE();
}

void FindingList::show(const QList<LintFinding> &findings)
{
    QList<LintFinding> errors;
    QList<LintFinding> warnings;
    for (const LintFinding &finding : findings)
        (finding.severity == LintSeverity::Error ? errors : warnings).append(finding);
    fill(m_errors, errorsInWords(int(errors.size())), errors);
    fill(m_warnings,
         tr("%n warning(s): to be looked at by a person", nullptr, int(warnings.size())), warnings);
    m_nothing->setVisible(findings.isEmpty());
}

void FindingList::leadFrom(Page &page)
{
    connect(this, &FindingList::jump, &page, [&page](const QString &target) {
        if (target.section(u'#', 0, 0) == page.pageId())
            page.reveal(target.section(u'#', 1));
        else
            Q_EMIT page.jump(target);
    });
}

void FindingList::fill(const Group &group, const QString &heading,
                       const QList<LintFinding> &findings)
{
    group.heading->setText(heading);
    group.view->setFindings(findings);
    group.heading->setVisible(!findings.isEmpty());
    group.view->setVisible(!findings.isEmpty());
}

} // namespace forms
