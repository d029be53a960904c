#include "forms/organisationpage.h"

#include "assessment/model/organisation.h"
#include "forms/labelpolicycard.h"
#include "forms/liveform.h"
#include "forms/policycard.h"
#include "forms/productwords.h"
#include "forms/rolescard.h"
#include "forms/rows/card.h"
#include "forms/rows/column.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/formrow.h"
#include "forms/rows/sidebyside.h"
#include "forms/rows/text.h"
#include "forms/session.h"
#include "forms/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Organisation;
using assessment::Result;
using assessment::Workspace;

OrganisationPage::OrganisationPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
{
    m_name = new FormRow(tr("Name"), tr("Of the laboratory or the maker; stands on the label."));
    m_accreditation = new FormRow(tr("Accreditation"), tr("Body and number, for example UKAS "
                                                          "1234. A maker may leave it empty."));
    m_prefix = new FormRow(tr("Prefix of certificate numbers"),
                           tr("Three capital letters; every certificate number begins with them."));
    m_prefix->setMaxLength(3);
    m_country = new ChoiceRow(tr("Country"), {}, countryNames());
    auto *problems = new ErrorBanner;
    auto *back = new QPushButton(tr("All assessments"));
    back->setToolTip(tr("Back to the assessments (Alt+Home)"));
    connect(back, &QPushButton::clicked, this, [this] { Q_EMIT jump(u"start"_s); });

    auto *card = new Card;
    card->body()->setSpacing(space::two);
    card->body()->addWidget(m_name);
    card->body()->addWidget(m_accreditation);
    card->body()->addWidget(new SideBySide({m_prefix, m_country}));
    auto *column = new Column;
    QVBoxLayout *body = column->body();
    body->addWidget(new Heading(title(), Heading::Level::Title));
    body->addWidget(new BodyText(tr("Who issues labels from this workspace. It is saved as soon as "
                                    "name, prefix and country are there.")));
    body->addWidget(problems);
    body->addWidget(card);
    body->addWidget(m_roles = new RolesCard(session));
    body->addWidget(m_withdrawal = new LabelPolicyCard(session));
    body->addWidget(m_policy = new PolicyCard(session));
    body->addWidget(back, 0, Qt::AlignLeft);
    body->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(column);
    setFocusProxy(m_name);
    connect(&session, &Session::stepsChanged, this, [this] { // undo gives back what was there
        if (isVisible())
            read();
    });

    LiveForm::Hooks hooks{
        .typed = [this] { return typed(); },
        .stored = [this] { return m_stored; },
        .fill = [this](const QJsonObject &organisation) { fill(organisation); },
        .judge =
            [](const QJsonObject &json) {
                assessment::JsonReader reader{QJsonValue(json)};
                (void)assessment::readOrganisation(reader);
                return reader.problems();
            },
        .save =
            [this](const QJsonObject &json) {
                assessment::JsonReader reader{QJsonValue(json)};
                const Organisation organisation = assessment::readOrganisation(reader);
                m_stored = json;
                return Session::Act(
                    [organisation](Workspace &w) { return w.setOrganisation(organisation); });
            },
    };
    m_live = new LiveForm(session, std::move(hooks), problems, this);
    m_live->watch(u"/name"_s, m_name);
    m_live->watch(u"/accreditation"_s, m_accreditation);
    m_live->watch(u"/certificatePrefix"_s, m_prefix);
    m_live->watch(u"/country"_s, m_country);
}

QString OrganisationPage::title() const
{
    return tr("Organisation");
}

void OrganisationPage::flush()
{
    m_live->flush();
}

void OrganisationPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    read();
}

void OrganisationPage::read()
{
    m_roles->read();
    m_policy->read();
    m_withdrawal->read();
    m_session.read([](Workspace &w) { return w.organisation(); }, this,
                   [this](const Result<std::optional<Organisation>> &organisation) {
                       if (!organisation)
                           return;
                       m_stored =
                           *organisation ? assessment::toJson(**organisation) : QJsonObject();
                       m_live->sync();
                   });
}

QJsonObject OrganisationPage::typed() const
{
    QJsonObject json{{u"name"_s, m_name->text()},
                     {u"certificatePrefix"_s, m_prefix->text().toUpper()},
                     {u"country"_s, m_country->choice()}};
    if (!m_accreditation->text().isEmpty())
        json[u"accreditation"_s] = m_accreditation->text();
    return json;
}

void OrganisationPage::fill(const QJsonObject &organisation)
{
    m_name->setText(organisation[u"name"_s].toString());
    m_accreditation->setText(organisation[u"accreditation"_s].toString());
    m_prefix->setText(organisation[u"certificatePrefix"_s].toString());
    m_country->setChoice(organisation[u"country"_s].toString(u"GB"_s));
}

} // namespace forms
