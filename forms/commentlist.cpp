#include "forms/commentlist.h"

#include "assessment/model/people.h"
#include "forms/assessmentlistmodel.h"
#include "forms/growingtext.h"
#include "forms/noteline.h"
#include "forms/rows/text.h"
#include "forms/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Comment;
using assessment::Status;
using assessment::Workspace;

CommentList::CommentList(Session &session, const QString &provision, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_provision(provision)
    , m_entries(new QVBoxLayout)
    , m_text(new GrowingText)
    , m_public(new QCheckBox(tr("Public: reports show it")))
    , m_add(new QPushButton(tr("Add comment")))
    , m_problem(new NoteLine(NoteLine::Kind::Problem))
{
    const QString about = provision.isEmpty() ? tr("the whole assessment") : provision;
    m_text->setPlaceholderText(tr("A remark about %1; it changes no answer").arg(about));
    m_text->setAccessibleName(tr("New comment on %1").arg(about));
    m_public->setToolTip(tr("Without it the comment stays in this workspace"));
    m_public->setAccessibleName(tr("The comment on %1 is public").arg(about));
    m_add->setAutoDefault(false);
    m_add->setAccessibleName(tr("Add the comment on %1").arg(about));
    m_add->setEnabled(false);
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_add->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
    connect(m_add, &QPushButton::clicked, this, &CommentList::add);

    m_entries->setSpacing(space::unit);
    auto *act = new QHBoxLayout;
    act->setSpacing(space::two);
    act->addWidget(m_add);
    act->addWidget(m_public);
    act->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addLayout(m_entries);
    column->addWidget(m_text);
    column->addLayout(act);
    column->addWidget(m_problem);
    readActor();
    refresh();
}

QList<Comment> CommentList::shownComments() const
{
    if (!m_provision.isEmpty())
        return m_session.assessment().commentsOn(m_provision);
    QList<Comment> all = m_session.assessment().comments;
    all.removeIf([](const Comment &comment) { return comment.withdrawn.has_value(); });
    return all;
}

void CommentList::readActor()
{
    m_session.read([](Workspace &w) { return w.actor(); }, this,
                   [this](const QString &actor) {
                       if (m_actor == actor)
                           return;
                       m_actor = actor;
                       m_shown.clear(); // who may withdraw has changed
                       refresh();
                   });
}

void CommentList::refresh()
{
    const QList<Comment> comments = shownComments();
    if (comments == m_shown && m_entries->count() == comments.size())
        return;
    readActor();
    m_shown = comments;
    while (QLayoutItem *old = m_entries->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const Comment &comment : comments)
        m_entries->addWidget(makeEntry(comment));
}

QWidget *CommentList::makeEntry(const Comment &comment)
{
    const QString when = whenInWords(comment.written, QDate::currentDate());
    const QString whom = comment.isPublic ? tr("public") : tr("internal");
    QString head = tr("%1 · %2 · %3").arg(comment.writtenBy, when, whom);
    if (m_provision.isEmpty() && !comment.provision.isEmpty())
        head = tr("%1 · %2").arg(comment.provision, head);
    auto *title = new QuietText(head);
    auto *text = new BodyText(comment.text);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setFocusPolicy(Qt::NoFocus);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::unit);
    row->addWidget(title, 1);
    if (assessment::samePerson(comment.writtenBy, m_actor)) {
        auto *withdraw = new QPushButton(tr("Withdraw"));
        withdraw->setAutoDefault(false);
        withdraw->setToolTip(tr("It is no longer shown; the record keeps it"));
        withdraw->setAccessibleName(tr("Withdraw the comment “%1”").arg(comment.text.left(40)));
        connect(withdraw, &QPushButton::clicked, this, [this, id = comment.id] {
            m_session.act([id](Workspace &w) { return w.withdrawComment(id); }, this,
                          [this](const Status &done) {
                              m_problem->say(done ? QString() : done.error().message());
                              refresh();
                          });
        });
        row->addWidget(withdraw, 0, Qt::AlignTop);
    }
    auto *entry = new QWidget;
    auto *column = new QVBoxLayout(entry);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(text);
    return entry;
}

void CommentList::add()
{
    const assessment::NewComment comment{
        .provision = m_provision, .text = m_text->toPlainText(), .isPublic = m_public->isChecked()};
    m_add->setEnabled(false); // until it is there, lest it be said twice
    m_session.act(
        [id = m_session.assessment().id, comment](Workspace &w) -> Status {
            const auto added = w.addComment(id, comment);
            return added ? Status(assessment::Ok) : Status(added.error());
        },
        this,
        [this](const Status &done) {
            m_problem->say(done ? QString() : done.error().message());
            if (done)
                m_text->clear();
            else
                m_add->setEnabled(true);
            refresh();
        });
}

} // namespace forms
