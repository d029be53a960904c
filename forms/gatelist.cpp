#include "forms/gatelist.h"

#include "forms/rows/text.h"
#include "forms/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

constexpr qsizetype shownAtFirst = 6;

} // namespace

GateList::GateList(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void GateList::show(const QList<assessment::GateReason> &reasons)
{
    if (m_rows && reasons == m_reasons && !m_showsAll)
        return;
    m_reasons = reasons;
    if (m_rows)
        m_rows->deleteLater();
    m_rows = new QWidget;
    layout()->addWidget(m_rows);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    const qsizetype shown =
        m_showsAll ? reasons.size() : qMin<qsizetype>(shownAtFirst, reasons.size());
    for (const assessment::GateReason &reason : reasons.first(shown)) {
        auto *go = new QToolButton;
        go->setIcon(Theme::icon(u"go-next"_s));
        go->setIconSize({Theme::iconSide(this), Theme::iconSide(this)});
        go->setAutoRaise(true);
        go->setToolTip(tr("Go to where this is mended"));
        go->setAccessibleName(tr("Go to where this is mended: %1").arg(reason.message));
        connect(go, &QToolButton::clicked, this,
                [this, reason] { Q_EMIT jump(reason.page + u'#' + reason.rule); });
        auto *row = new QHBoxLayout;
        row->setSpacing(space::half);
        row->addWidget(new BodyText(reason.message), 1);
        row->addWidget(go, 0, Qt::AlignTop);
        column->addLayout(row);
    }
    if (shown < reasons.size()) {
        auto *all = new QPushButton(tr("Show all %n reasons", nullptr, int(reasons.size())));
        connect(all, &QPushButton::clicked, this, [this] {
            m_showsAll = true;
            show(m_reasons);
            m_showsAll = false;
        });
        column->addWidget(all, 0, Qt::AlignLeft);
    }
}

} // namespace forms
