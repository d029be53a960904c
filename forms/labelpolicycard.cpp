#include "forms/labelpolicycard.h"

#include "forms/assessmentlistmodel.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/text.h"
#include "forms/session.h"
#include "forms/theme.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace forms {

using assessment::LabelPolicy;
using assessment::Result;
using assessment::Status;
using assessment::Workspace;

LabelPolicyCard::LabelPolicyCard(Session &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_people(new QButtonGroup(this))
    , m_changed(new QuietText)
    , m_problem(new ErrorBanner)
{
    body()->setSpacing(space::unit);
    body()->addWidget(new Heading(tr("Who withdraws a label")));
    body()->addWidget(
        new BodyText(tr("A label that is withdrawn is gone for good. Where it takes two people, "
                        "the first one asks and another one withdraws it or refuses.")));
    const QList<std::pair<int, QString>> choices{
        {0, tr("As usual: two for a laboratory, one for a maker")},
        {2, tr("Two people always")},
        {1, tr("One person always")}};
    for (const auto &[people, text] : choices) {
        auto *choice = new QRadioButton(text);
        m_people->addButton(choice, people);
        body()->addWidget(choice);
    }
    m_people->button(0)->setChecked(true);
    connect(m_people, &QButtonGroup::idClicked, this, &LabelPolicyCard::set);
    body()->addWidget(m_changed);
    body()->addWidget(m_problem);
    m_changed->hide();
}

void LabelPolicyCard::read()
{
    m_session.read([](Workspace &w) { return w.labelPolicy(); }, this,
                   [this](const Result<LabelPolicy> &policy) {
                       if (policy)
                           show(*policy);
                       else
                           m_problem->tell(policy.error());
                   });
}

void LabelPolicyCard::show(const LabelPolicy &policy)
{
    m_people->button(policy.people.value_or(0))->setChecked(true);
    m_changed->setVisible(policy.people.has_value());
    m_changed->setText(
        tr("Set by %1: %2.")
            .arg(policy.changedBy, whenInWords(policy.changed, QDate::currentDate())));
}

void LabelPolicyCard::set(int people)
{
    m_problem->dismiss();
    m_session.act(
        [people](Workspace &w) {
            return w.setLabelPolicy(people == 0 ? std::nullopt : std::optional(people));
        },
        this,
        [this](const Status &done) {
            if (!done)
                m_problem->tell(done.error());
            read();
        });
}

} // namespace forms
