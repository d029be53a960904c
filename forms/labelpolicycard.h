#pragma once

#include "assessment/model/labelpolicy.h"
#include "forms/rows/card.h"

class QButtonGroup;

namespace forms {

class ErrorBanner;
class QuietText;
class Session;

/// How many people it takes to withdraw a label of this workspace (docs/adr/0029). Each choice is
/// an act of the engine; what it refuses goes back to how it was.
class LabelPolicyCard : public Card
{
    Q_OBJECT

public:
    explicit LabelPolicyCard(Session &session, QWidget *parent = nullptr);

    void read();

private:
    void show(const assessment::LabelPolicy &policy);
    void set(int people); ///< 0 = as the kind of the assessment says

    Session &m_session;
    QButtonGroup *m_people;
    QuietText *m_changed;
    ErrorBanner *m_problem;
};

} // namespace forms
