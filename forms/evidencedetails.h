#pragma once

#include "forms/session.h"

#include <QScrollArea>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QListWidget;

namespace forms {

class NoteLine;

/// What is said of one piece of evidence, to be changed: title, who may see it, its last day, the
/// provisions it serves. Each change is an act at once, and can be undone.
class EvidenceDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit EvidenceDetails(Session &session, QWidget *parent = nullptr);

    /// Shows \a item as the session's assessment has it now.
    void setItem(const assessment::EvidenceItem &item);

private:
    QWidget *makeForm();
    void fillProvisions();
    void change(const assessment::EvidenceChange &change);
    void keepExpiry();
    void act(const Session::Act &act);

    Session &m_session;
    assessment::EvidenceItem m_item;
    bool m_filling = false;
    QLineEdit *m_title;
    QCheckBox *m_confidential;
    QCheckBox *m_expires;
    QDateEdit *m_lastDay;
    QListWidget *m_provisions;
    NoteLine *m_problem;
};

} // namespace forms
