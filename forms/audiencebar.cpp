#include "forms/audiencebar.h"

#include "forms/theme.h"

#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace forms {

AudienceBar::AudienceBar(QWidget *parent)
    : QWidget(parent)
    , m_who(new AudienceChoice)
    , m_all(new QToolButton)
{
    m_all->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::unit, space::unit, space::unit, space::half);
    column->setSpacing(space::half);
    column->addWidget(m_who);
    column->addWidget(m_all);
    connect(m_who, &Row::committed, this, [this] { Q_EMIT chosen(m_who->choice()); });
    connect(m_all, &QToolButton::clicked, this, [this] { Q_EMIT chosen({}); });
    arrange();
}

void AudienceBar::tell(const QString &audience, int leftOut, int open)
{
    m_who->setChoice(audience);
    m_leftOut = leftOut;
    const QString words =
        leftOut == 0 ? QString()
                     : tr("%n guideline(s) left out, not finished: %1", nullptr, leftOut).arg(open);
    m_who->setHint(words);
    m_all->setToolTip(words);
    m_all->setAccessibleName(tr("Show all: %1").arg(words));
    arrange();
}

void AudienceBar::setNarrow(bool narrow)
{
    m_narrow = narrow;
    arrange();
}

void AudienceBar::arrange()
{
    m_who->setVisible(!m_narrow);
    m_all->setText(m_narrow ? u"+%1"_s.arg(m_leftOut) : tr("Show all"));
    m_all->setVisible(m_leftOut > 0);
}

} // namespace forms
