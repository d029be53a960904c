#include "forms/scopenote.h"

#include "forms/rows/text.h"
#include "forms/rows/verdictmark.h"
#include "forms/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace forms {

ScopeNote::ScopeNote(const QString &provision, QWidget *parent)
    : QWidget(parent)
    , m_reason(new BodyText)
    , m_go(new QPushButton(tr("Go to the scope")))
{
    m_go->setAutoDefault(false);
    m_go->setToolTip(tr("To the question whose answer takes this provision away"));
    m_go->setAccessibleName(tr("Go to the scope that takes %1 away").arg(provision));
    connect(m_go, &QPushButton::clicked, this, &ScopeNote::scopeAsked);
    auto *kept =
        new QuietText(tr("An answer given below is kept and counts again when the scope changes."));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::two);
    row->addWidget(new VerdictMark(assessment::Verdict::NotApplicable), 0, Qt::AlignTop);
    row->addStretch();
    row->addWidget(m_go, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addLayout(row);
    column->addWidget(m_reason);
    column->addWidget(kept);
    hide();
}

void ScopeNote::say(const QString &reason)
{
    m_reason->setText(reason);
    setVisible(!reason.isEmpty());
}

} // namespace forms
