#include "forms/factspage.h"

#include "assessment/language/language.h"
#include "assessment/model/facts.h"
#include "forms/factwords.h"
#include "forms/liveform.h"
#include "forms/rows/card.h"
#include "forms/rows/choicerow.h"
#include "forms/rows/column.h"
#include "forms/rows/daterow.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/formrow.h"
#include "forms/rows/multichoicerow.h"
#include "forms/rows/numberrow.h"
#include "forms/rows/sidebyside.h"
#include "forms/rows/text.h"
#include "forms/session.h"
#include "forms/theme.h"

#include <QJsonArray>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Facts;
using assessment::Workspace;

namespace {

const QString dateChoice = u"date"_s;
const QString noneChoice = u"none"_s;
const QString partChoice = u"part"_s;
const QString partPrefix = u"part:"_s;
const QString notSupported = u"not supported"_s;

Card *makeCard(const QString &heading, const QList<QWidget *> &rows)
{
    auto *card = new Card;
    card->body()->setSpacing(space::two);
    card->body()->addWidget(new Heading(heading));
    for (QWidget *row : rows)
        card->body()->addWidget(row);
    return card;
}

void put(QJsonObject &json, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        json[name] = text;
}

void put(QJsonObject &json, const QString &name, const std::optional<double> &number, bool whole)
{
    if (number && whole)
        json[name] = qRound(*number);
    else if (number)
        json[name] = *number;
}

std::optional<double> numberIn(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<QStringList> listIn(const QJsonValue &value)
{
    if (!value.isArray())
        return {};
    QStringList all;
    for (const QJsonValue &one : value.toArray())
        all.append(one.toString());
    return all;
}

QString dateInWords(const QDate &date)
{
    return assessment::dayInWords(date);
}

} // namespace

FactsPage::FactsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_column(new Column)
    , m_count(new QuietText)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);
    auto *problems = new ErrorBanner;
    QVBoxLayout *body = m_column->body();
    body->addWidget(new Heading(tr("Facts for the consumer"), Heading::Level::Title));
    body->addWidget(new BodyText(
        tr("What the label tells people in the shop. State what is true, good or bad: a fact that "
           "stays open is printed as “not stated”.")));
    body->addWidget(m_count);
    body->addWidget(problems);
    for (QWidget *card : {buildSupport(), buildPasswords(), buildReporting(), buildData(),
                          buildEveryday(), buildChecking()})
        body->addWidget(card);
    body->addStretch();
    setFocusProxy(m_support);

    LiveForm::Hooks hooks{
        .typed = [this] { return typed(); },
        .stored = [&session] { return assessment::toJson(session.assessment().facts); },
        .fill =
            [this](const QJsonObject &facts) {
                fill(facts);
                refresh();
            },
        .judge =
            [](const QJsonObject &json) {
                assessment::JsonReader reader{QJsonValue(json)};
                (void)assessment::readFacts(reader);
                return reader.problems();
            },
        .save =
            [&session](const QJsonObject &json) {
                assessment::JsonReader reader{QJsonValue(json)};
                const Facts facts = assessment::readFacts(reader);
                return Session::Act([facts, id = session.assessment().id](Workspace &w) {
                    return w.setFacts(id, facts);
                });
            },
    };
    m_live = new LiveForm(session, std::move(hooks), problems, this);
    watchRows();
    connect(m_live, &LiveForm::edited, this, &FactsPage::refresh);
    connect(&session, &Session::changed, this, &FactsPage::refresh);
    m_live->sync();
}

QString FactsPage::title() const
{
    return tr("Facts");
}

QWidget *FactsPage::buildSupport()
{
    m_support = new ChoiceRow(tr("Security updates are promised"), {},
                              {notStated(),
                               {.id = dateChoice, .name = tr("Until a date")},
                               {.id = noneChoice, .name = tr("Not at all")}});
    m_supportUntil = new DateRow(tr("Last day of security updates"), {});
    m_supportReason = new FormRow(tr("Why that long"), tr("At most 160 characters; stands on the "
                                                          "page that the label's code opens."));
    m_supportReason->setMaxLength(160);
    m_updateMethod = new ChoiceRow(tr("How updates are installed"), {}, updateMethodChoices());
    m_warranty =
        new NumberRow(tr("Warranty"), {}, {.least = 0, .most = 600, .decimals = 0}, tr(" months"));
    m_warrantyCovers = new ChoiceRow(tr("Does the warranty cover the update period?"), {},
                                     {notStated(),
                                      {.id = u"yes"_s, .name = tr("Yes, all of it")},
                                      {.id = u"no"_s, .name = tr("No")},
                                      {.id = partChoice, .name = tr("In part, until a date")}});
    m_warrantyPart = new DateRow(tr("Last day the warranty covers"), {});
    return makeCard(tr("Security updates"),
                    {new SideBySide({m_support, m_supportUntil}), m_supportReason, m_updateMethod,
                     new SideBySide({m_warranty, m_warrantyCovers}), m_warrantyPart});
}

QWidget *FactsPage::buildPasswords()
{
    m_passwords = new ChoiceRow(tr("Passwords"), {}, passwordPracticeChoices());
    m_twoStep = new ChoiceRow(tr("Two-step sign-in to the account"), {}, twoStepChoiceNames());
    m_account = new ChoiceRow(tr("Is an account needed?"), {}, accountChoiceNames());
    return makeCard(tr("Passwords and accounts"),
                    {m_passwords, new SideBySide({m_twoStep, m_account})});
}

QWidget *FactsPage::buildReporting()
{
    m_report = new FormRow(tr("Where to report a security problem"),
                           tr("An https address or a mail address; open to everybody."));
    m_report->setExample(u"https://…"_s);
    m_acknowledge = new NumberRow(tr("First answer within"), {},
                                  {.least = 0, .most = 3650, .decimals = 0}, tr(" days"));
    m_progress = new NumberRow(tr("Then news every"), {}, {.least = 0, .most = 3650, .decimals = 0},
                               tr(" days"));
    return makeCard(tr("Reporting a problem"),
                    {m_report, new SideBySide({m_acknowledge, m_progress})});
}

QWidget *FactsPage::buildData()
{
    m_personalData = new MultiChoiceRow(tr("Personal data it collects"), {}, personalDataNames(),
                                        MultiChoiceRow::Openness::MayBeOpen);
    m_sensors = new MultiChoiceRow(tr("What it can sense"), {}, sensorNames(),
                                   MultiChoiceRow::Openness::MayBeOpen);
    m_telemetry = new ChoiceRow(tr("Telemetry"), {}, telemetryChoiceNames());
    m_telemetryPurpose = new FormRow(tr("What the telemetry is for"),
                                     tr("At most 80 characters, for example Fault finding."));
    m_telemetryPurpose->setMaxLength(80);
    m_sharing = new ChoiceRow(tr("Are data shared?"), {}, sharingChoiceNames());
    m_deletion = new MultiChoiceRow(tr("Where people can erase their data"), {},
                                    {{.id = noneChoice, .name = tr("Nowhere")},
                                     {.id = u"device"_s, .name = tr("On the device")},
                                     {.id = u"app"_s, .name = tr("In the app")},
                                     {.id = u"service"_s, .name = tr("In the service")}},
                                    MultiChoiceRow::Openness::MayBeOpen);
    m_deletionSteps =
        new NumberRow(tr("Steps it takes"), {}, {.least = 1, .most = 50, .decimals = 0}, {});
    m_deletionUrl = new FormRow(tr("Where that is explained"), tr("An https address."));
    return makeCard(tr("Personal data"),
                    {m_personalData, m_sensors, m_telemetry, m_telemetryPurpose, m_sharing,
                     m_deletion, new SideBySide({m_deletionSteps, m_deletionUrl})});
}

QWidget *FactsPage::buildEveryday()
{
    m_offline = new ChoiceRow(tr("Without the internet it"), {}, offlineChoiceNames());
    m_powerLoss = new ChoiceRow(tr("After a power cut it"), {}, powerLossChoiceNames());
    m_standby = new NumberRow(tr("Power on network stand-by"), {},
                              {.least = 0, .most = 9999.9, .decimals = 1}, tr(" W"));
    return makeCard(tr("Everyday use"), {new SideBySide({m_offline, m_powerLoss}), m_standby});
}

QWidget *FactsPage::buildChecking()
{
    m_verifyHost = new FormRow(tr("Host of the page that checks the label"),
                               tr("A host name of at most 60 characters; stands beside the code."));
    m_verifyHost->setExample(u"verify.example.org"_s);
    m_verifyHost->setMaxLength(60);
    return makeCard(tr("Checking the label"), {m_verifyHost});
}

void FactsPage::watchRows()
{
    m_live->watch(u"/supportUntil"_s, m_support);
    m_live->watch(u"/supportUntil/date"_s, m_supportUntil);
    m_live->watch(u"/supportReason"_s, m_supportReason);
    m_live->watch(u"/updateMethod"_s, m_updateMethod);
    m_live->watch(u"/warrantyMonths"_s, m_warranty);
    m_live->watch(u"/warrantyCoversUpdates"_s, m_warrantyCovers);
    m_live->watch(u"/warrantyCoversUpdates/date"_s, m_warrantyPart);
    m_live->watch(u"/passwordPractice"_s, m_passwords);
    m_live->watch(u"/twoStep"_s, m_twoStep);
    m_live->watch(u"/accountNeeded"_s, m_account);
    m_live->watch(u"/reportContact/url"_s, m_report);
    m_live->watch(u"/reportContact/acknowledgeDays"_s, m_acknowledge);
    m_live->watch(u"/reportContact/updateDays"_s, m_progress);
    m_live->watch(u"/personalData"_s, m_personalData);
    m_live->watch(u"/sensors"_s, m_sensors);
    m_live->watch(u"/telemetry"_s, m_telemetry);
    m_live->watch(u"/telemetryPurpose"_s, m_telemetryPurpose);
    m_live->watch(u"/sharing"_s, m_sharing);
    m_live->watch(u"/dataDeletion"_s, m_deletion);
    m_live->watch(u"/dataDeletion/steps"_s, m_deletionSteps);
    m_live->watch(u"/dataDeletion/url"_s, m_deletionUrl);
    m_live->watch(u"/offlineBehaviour/network"_s, m_offline);
    m_live->watch(u"/offlineBehaviour/power"_s, m_powerLoss);
    m_live->watch(u"/standbyPowerWatts"_s, m_standby);
    m_live->watch(u"/verifyHost"_s, m_verifyHost);
}

QJsonObject FactsPage::typed() const
{
    QJsonObject facts;
    putSupport(facts);
    put(facts, u"passwordPractice"_s, m_passwords->choice());
    put(facts, u"twoStep"_s, m_twoStep->choice());
    put(facts, u"accountNeeded"_s, m_account->choice());
    QJsonObject contact;
    put(contact, u"url"_s, m_report->text());
    put(contact, u"acknowledgeDays"_s, m_acknowledge->number(), true);
    put(contact, u"updateDays"_s, m_progress->number(), true);
    if (!contact.isEmpty())
        facts[u"reportContact"_s] = contact;
    putData(facts);
    QJsonObject offline;
    put(offline, u"network"_s, m_offline->choice());
    put(offline, u"power"_s, m_powerLoss->choice());
    if (!offline.isEmpty())
        facts[u"offlineBehaviour"_s] = offline;
    put(facts, u"standbyPowerWatts"_s, m_standby->number(), false);
    put(facts, u"verifyHost"_s, m_verifyHost->text());
    return facts;
}

void FactsPage::putSupport(QJsonObject &facts) const
{
    if (m_support->choice() == dateChoice)
        facts[u"supportUntil"_s] = m_supportUntil->date().toString(Qt::ISODate);
    else if (m_support->choice() == noneChoice)
        facts[u"supportUntil"_s] = notSupported;
    put(facts, u"supportReason"_s, m_supportReason->text());
    put(facts, u"updateMethod"_s, m_updateMethod->choice());
    put(facts, u"warrantyMonths"_s, m_warranty->number(), true);
    QString covers = m_warrantyCovers->choice();
    if (covers == partChoice)
        covers = partPrefix + m_warrantyPart->date().toString(Qt::ISODate);
    put(facts, u"warrantyCoversUpdates"_s, covers);
}

void FactsPage::putData(QJsonObject &facts) const
{
    if (const auto kinds = m_personalData->choices())
        facts[u"personalData"_s] = QJsonArray::fromStringList(*kinds);
    if (const auto kinds = m_sensors->choices())
        facts[u"sensors"_s] = QJsonArray::fromStringList(*kinds);
    put(facts, u"telemetry"_s, m_telemetry->choice());
    put(facts, u"telemetryPurpose"_s, m_telemetryPurpose->text());
    put(facts, u"sharing"_s, m_sharing->choice());
    if (const auto places = m_deletion->choices()) {
        QJsonObject deletion;
        for (const QString &place : {u"device"_s, u"app"_s, u"service"_s})
            deletion[place] = places->contains(place);
        put(deletion, u"steps"_s, m_deletionSteps->number(), true);
        put(deletion, u"url"_s, m_deletionUrl->text());
        facts[u"dataDeletion"_s] = deletion;
    }
}

void FactsPage::fill(const QJsonObject &facts)
{
    const QString until = facts[u"supportUntil"_s].toString();
    const QDate date = QDate::fromString(until, Qt::ISODate);
    m_support->setChoice(until == notSupported ? noneChoice : date.isValid() ? dateChoice : u""_s);
    m_supportUntil->setDate(date.isValid() ? date : QDate::currentDate().addYears(5));
    m_supportReason->setText(facts[u"supportReason"_s].toString());
    m_updateMethod->setChoice(facts[u"updateMethod"_s].toString());
    m_warranty->setNumber(numberIn(facts[u"warrantyMonths"_s]));
    const QString covers = facts[u"warrantyCoversUpdates"_s].toString();
    const bool part = covers.startsWith(partPrefix);
    m_warrantyCovers->setChoice(part ? partChoice : covers);
    m_warrantyPart->setDate(part ? QDate::fromString(covers.mid(partPrefix.size()), Qt::ISODate)
                                 : QDate::currentDate().addYears(2));
    m_passwords->setChoice(facts[u"passwordPractice"_s].toString());
    m_twoStep->setChoice(facts[u"twoStep"_s].toString());
    m_account->setChoice(facts[u"accountNeeded"_s].toString());
    const QJsonObject contact = facts[u"reportContact"_s].toObject();
    m_report->setText(contact[u"url"_s].toString());
    m_acknowledge->setNumber(numberIn(contact[u"acknowledgeDays"_s]));
    m_progress->setNumber(numberIn(contact[u"updateDays"_s]));
    m_personalData->setChoices(listIn(facts[u"personalData"_s]));
    m_sensors->setChoices(listIn(facts[u"sensors"_s]));
    m_telemetry->setChoice(facts[u"telemetry"_s].toString());
    m_telemetryPurpose->setText(facts[u"telemetryPurpose"_s].toString());
    m_sharing->setChoice(facts[u"sharing"_s].toString());
    std::optional<QStringList> places;
    const QJsonObject deletion = facts[u"dataDeletion"_s].toObject();
    if (facts[u"dataDeletion"_s].isObject()) {
        places = QStringList();
        for (const QString &place : {u"device"_s, u"app"_s, u"service"_s}) {
            if (deletion[place].toBool())
                places->append(place);
        }
        if (places->isEmpty())
            places->append(noneChoice);
    }
    m_deletion->setChoices(places);
    m_deletionSteps->setNumber(numberIn(deletion[u"steps"_s]));
    m_deletionUrl->setText(deletion[u"url"_s].toString());
    const QJsonObject offline = facts[u"offlineBehaviour"_s].toObject();
    m_offline->setChoice(offline[u"network"_s].toString());
    m_powerLoss->setChoice(offline[u"power"_s].toString());
    m_standby->setNumber(numberIn(facts[u"standbyPowerWatts"_s]));
    m_verifyHost->setText(facts[u"verifyHost"_s].toString());
}

void FactsPage::refresh()
{
    const QString open = tr("The label will say “not stated”.");
    const auto hint = [&open](Row *row, bool stated, const QString &words = {}) {
        row->setHint(stated ? words : open);
    };
    const bool dated = m_support->choice() == dateChoice;
    m_supportUntil->setVisible(dated);
    m_warrantyPart->setVisible(m_warrantyCovers->choice() == partChoice);
    m_telemetryPurpose->setVisible(m_telemetry->choice() == u"optional"_s
                                   || m_telemetry->choice() == u"required"_s);
    const auto places = m_deletion->choices();
    const bool erasable = places && !places->contains(noneChoice);
    m_deletionSteps->setVisible(erasable);
    m_deletionUrl->setVisible(erasable);

    hint(m_support, !m_support->choice().isEmpty(),
         dated ? tr("The label will say “Security updates until %1”.")
                     .arg(dateInWords(m_supportUntil->date()))
               : tr("The label will say, as large as a date, that no updates are promised."));
    hint(m_updateMethod, !m_updateMethod->choice().isEmpty());
    hint(m_warranty, m_warranty->number().has_value());
    hint(m_warrantyCovers, !m_warrantyCovers->choice().isEmpty());
    hint(m_passwords, !m_passwords->choice().isEmpty(),
         m_passwords->choice() == u"shared default"_s
             ? tr("One of the three large answers. A shared password fails guideline 1.")
             : tr("One of the three large answers on the label."));
    hint(m_twoStep, !m_twoStep->choice().isEmpty());
    hint(m_account, !m_account->choice().isEmpty());
    hint(m_personalData, m_personalData->choices().has_value());
    hint(m_sensors, m_sensors->choices().has_value());
    hint(m_telemetry, !m_telemetry->choice().isEmpty());
    hint(m_sharing, !m_sharing->choice().isEmpty());
    hint(m_deletion, places.has_value());
    hint(m_offline, !m_offline->choice().isEmpty());
    hint(m_powerLoss, !m_powerLoss->choice().isEmpty());
    hint(m_standby, m_standby->number().has_value(), tr("Printed where there is room."));

    const FactCount count = countFacts(m_session.assessment().facts);
    m_count->setText(tr("%1 of %n fact(s) stated", nullptr, count.all).arg(count.stated));
}

void FactsPage::reveal(const QString &anchor)
{
    if (Row *row = m_live->board().rowOf(u'/' + anchor)) {
        m_column->bringUp(row);
        row->takeFocus();
    }
}

void FactsPage::flush()
{
    m_live->flush();
}

} // namespace forms
