#include "forms/scopepage.h"

#include "assessment/scheme/applicability.h"
#include "forms/rows/card.h"
#include "forms/rows/column.h"
#include "forms/rows/text.h"
#include "forms/scoperow.h"
#include "forms/theme.h"

#include <QVBoxLayout>

namespace forms {

using assessment::ScopeQuestion;

ScopePage::ScopePage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_column(new Column)
    , m_count(new QuietText)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);
    QVBoxLayout *body = m_column->body();
    body->addWidget(new Heading(title(), Heading::Level::Title));
    body->addWidget(new BodyText(
        tr("What the product has and does not have decides which provisions of %1 apply. A "
           "question that is left open takes nothing away, and answers to provisions are kept "
           "whatever is said here: they count again when the provision does.")
            .arg(session.scheme().title)));
    body->addWidget(m_count);
    for (Card *card : {makeCard(ScopeQuestion::Kind::Condition, tr("Conditions")),
                       makeCard(ScopeQuestion::Kind::Feature, tr("Features"))}) {
        if (card)
            body->addWidget(card);
    }
    body->addStretch();
    if (!m_rows.isEmpty())
        setFocusProxy(m_rows.constFirst());
    connect(&session, &Session::changed, this, &ScopePage::refresh);
    refresh();
}

QString ScopePage::title() const
{
    return tr("Scope");
}

Card *ScopePage::makeCard(ScopeQuestion::Kind kind, const QString &heading)
{
    Card *card = nullptr;
    for (const ScopeQuestion &question : m_session.scheme().scopeQuestions) {
        if (question.kind != kind || !question.isAsked())
            continue;
        if (!card) {
            card = new Card;
            card->body()->setSpacing(space::three);
            card->body()->addWidget(new Heading(heading));
        }
        auto *row = new ScopeRow(m_session, question);
        connect(row, &ScopeRow::jump, this, &Page::jump);
        card->body()->addWidget(row);
        m_rows.append(row);
    }
    return card;
}

ScopeRow *ScopePage::row(const QString &key) const
{
    for (ScopeRow *row : m_rows) {
        if (row->key() == key)
            return row;
    }
    return nullptr;
}

void ScopePage::reveal(const QString &anchor)
{
    if (ScopeRow *wanted = row(anchor)) {
        m_column->bringUp(wanted);
        wanted->takeFocus();
    }
}

void ScopePage::flush()
{
    for (ScopeRow *row : std::as_const(m_rows))
        row->flush();
}

void ScopePage::refresh()
{
    const assessment::Scheme &scheme = m_session.scheme();
    const assessment::Scope &scope = m_session.assessment().scope;
    int away = 0;
    for (const assessment::Guideline &guideline : scheme.guidelines) {
        for (const assessment::Provision &provision : guideline.provisions)
            away += assessment::isApplicable(provision, scope) ? 0 : 1;
    }
    m_count->setText(tr("%1 of %2 questions answered; %n provision(s) do not apply", nullptr, away)
                         .arg(assessment::answeredCount(scheme, scope))
                         .arg(m_rows.size()));
    for (ScopeRow *row : std::as_const(m_rows))
        row->refresh();
}

} // namespace forms
