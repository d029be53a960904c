#pragma once

#include "forms/rows/card.h"

namespace forms {

class BodyText;
class Heading;
class LinkedText;
class Session;

/// What stands between this assessment and others in time: the version it carries on from and what
/// is different, the answers to confirm, the tests to do again, and an edition of the scheme that
/// was due for review. Not there while there is nothing to say.
class LineageCard : public Card
{
    Q_OBJECT

public:
    explicit LineageCard(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void jump(const QString &target);

private:
    void refresh();
    QString changesText() const;
    QString openText() const;

    Session &m_session;
    Heading *m_heading;
    BodyText *m_parent;
    LinkedText *m_open;
    BodyText *m_reminder;
};

} // namespace forms
