#include "forms/leftoutnote.h"

#include "forms/noteline.h"
#include "forms/session.h"
#include "forms/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace forms {

LeftOutNote::LeftOutNote(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_text(new NoteLine(NoteLine::Kind::Missing))
    , m_all(new QPushButton(tr("Show all")))
{
    m_all->setAutoDefault(false);
    m_all->setToolTip(tr("What everybody must act on, in the whole window"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::two);
    row->addWidget(m_text, 1);
    row->addWidget(m_all);
    hide();
    connect(m_all, &QPushButton::clicked, this, [&session] { session.setAudience({}); });
}

void LeftOutNote::say(const QString &text)
{
    m_text->say(text);
    m_all->setAccessibleDescription(text); // who comes by with the Tab key hears why it is there
    setVisible(!text.isEmpty());
}

} // namespace forms
