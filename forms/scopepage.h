#pragma once

#include "forms/page.h"
#include "forms/session.h"

#include <QList>

namespace forms {

class Card;
class Column;
class QuietText;
class ScopeRow;

/// What the product has and does not have: the conditions and features of the scheme, asked once,
/// which decide which provisions apply. Only for schemes that ask.
class ScopePage : public Page
{
    Q_OBJECT

public:
    explicit ScopePage(Session &session, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("scope"); }
    QString title() const override;
    void reveal(const QString &anchor) override; ///< \a anchor is the key of a question
    void flush() override;

    ScopeRow *row(const QString &key) const; ///< nullptr when there is none

private:
    Card *makeCard(assessment::ScopeQuestion::Kind kind, const QString &heading);
    void refresh();

    Session &m_session;
    Column *m_column;
    QuietText *m_count;
    QList<ScopeRow *> m_rows;
};

} // namespace forms
