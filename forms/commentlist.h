#pragma once

#include "forms/session.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace forms {

class GrowingText;
class NoteLine;

/// What people remarked, the oldest first, and the way to add to it. On a provision it shows what
/// was said about that one; for the whole assessment everything, each with its provision.
class CommentList : public QWidget
{
    Q_OBJECT

public:
    /// \a provision is "" for the whole assessment.
    CommentList(Session &session, const QString &provision, QWidget *parent = nullptr);

    void refresh(); ///< shows what the session holds now; what is being typed stays

private:
    QWidget *makeEntry(const assessment::Comment &comment);
    void add();
    void readActor();
    QList<assessment::Comment> shownComments() const;

    Session &m_session;
    QString m_provision;
    QString m_actor;
    QList<assessment::Comment> m_shown;
    QVBoxLayout *m_entries;
    GrowingText *m_text;
    QCheckBox *m_public;
    QPushButton *m_add;
    NoteLine *m_problem;
};

} // namespace forms
