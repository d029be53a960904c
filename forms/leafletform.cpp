#include "forms/leafletform.h"

#include "assessment/model/leaflet.h"
#include "forms/leafletwords.h"
#include "forms/liveform.h"
#include "forms/rows/card.h"
#include "forms/rows/choicerow.h"
#include "forms/rows/daterow.h"
#include "forms/rows/formrow.h"
#include "forms/rows/linesrow.h"
#include "forms/rows/numberrow.h"
#include "forms/rows/sidebyside.h"
#include "forms/rows/text.h"
#include "forms/theme.h"
#include "labels/leafletfindings.h"

#include <QJsonArray>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

const QString yesChoice = u"yes"_s;
const QString noChoice = u"no"_s;

} // namespace

LeafletForm::LeafletForm(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::two);
    layout->addWidget(buildSteps());
    layout->addWidget(buildTrial());
    layout->addWidget(buildHelp());
    showTrial();
}

Card *LeafletForm::buildSteps()
{
    auto *card = new Card;
    card->body()->setSpacing(space::two);
    card->body()->addWidget(new Heading(tr("Steps of this model")));
    card->body()->addWidget(new QuietText(
        tr("One step a line, one action a step, with the words that stand on the button or in the "
           "menu. At most %1 characters a line.")
            .arg(assessment::longestLeafletStep)));
    for (const assessment::LeafletField &field : assessment::leafletFields()) {
        auto *row = new LinesRow(leafletFieldName(field.id), leafletFieldHint(field.id));
        m_steps.append(row);
        card->body()->addWidget(row);
    }
    m_days = new NumberRow(tr("Data that was deleted online is gone after"), {},
                           {.least = 0, .most = 3650, .decimals = 0}, tr(" days"));
    card->body()->addWidget(m_days);
    return card;
}

Card *LeafletForm::buildTrial()
{
    m_tried = new ChoiceRow(
        tr("Has somebody followed the steps on a unit?"),
        tr("To the letter, and not the person who wrote them."),
        {{.id = noChoice, .name = tr("Not yet")}, {.id = yesChoice, .name = tr("Yes")}});
    m_triedBy = new FormRow(tr("Who"), {});
    m_triedOn = new DateRow(tr("On"), {});
    m_triedFirmware = new FormRow(tr("Firmware of that unit"), {});
    auto *card = new Card;
    card->body()->setSpacing(space::two);
    card->body()->addWidget(new Heading(tr("Tried out")));
    card->body()->addWidget(m_tried);
    card->body()->addWidget(new SideBySide({m_triedBy, m_triedOn, m_triedFirmware}));
    return card;
}

Card *LeafletForm::buildHelp()
{
    m_address = new FormRow(tr("Address of the leaflet on the web"),
                            tr("Where you publish the HTML file; the sheet then carries a code "
                               "that opens it."));
    m_address->setExample(u"https://…"_s);
    auto *card = new Card;
    card->body()->setSpacing(space::two);
    card->body()->addWidget(new Heading(tr("Where people find help")));
    card->body()->addWidget(m_address);
    card->body()->addWidget(
        new QuietText(tr("Where nothing is typed below, the words in grey are printed.")));
    for (const QString &contact : assessment::leafletContacts()) {
        auto *row = new FormRow(leafletContactName(contact), {});
        row->setMaxLength(80);
        m_contacts.append(row);
        card->body()->addWidget(row);
    }
    return card;
}

void LeafletForm::watch(LiveForm &live)
{
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        live.watch(u'/' + assessment::leafletFields()[i].id, m_steps[i]);
    live.watch(u"/deletionDays"_s, m_days);
    live.watch(u"/trial"_s, m_tried);
    live.watch(u"/trial/by"_s, m_triedBy);
    live.watch(u"/trial/on"_s, m_triedOn);
    live.watch(u"/trial/firmware"_s, m_triedFirmware);
    live.watch(u"/address"_s, m_address);
    for (qsizetype i = 0; i < m_contacts.size(); ++i)
        live.watch(u"/contacts/"_s + assessment::leafletContacts()[i], m_contacts[i]);
}

void LeafletForm::showFields(const QSet<QString> &tags)
{
    const QStringList wanted = labels::leafletFieldsIn(tags);
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const QString id = assessment::leafletFields()[i].id;
        m_steps[i]->setVisible(wanted.contains(id) || !m_steps[i]->lines().isEmpty());
    }
    m_days->setVisible(wanted.contains(u"deleteData"_s) || m_days->number().has_value());
}

void LeafletForm::showUsual(const labels::LeafletTexts &texts)
{
    for (qsizetype i = 0; i < m_contacts.size(); ++i)
        m_contacts[i]->setExample(texts.contact(assessment::leafletContacts()[i]));
}

void LeafletForm::showTrial()
{
    const bool tried = m_tried->choice() == yesChoice;
    for (QWidget *row : {static_cast<QWidget *>(m_triedBy), static_cast<QWidget *>(m_triedOn),
                         static_cast<QWidget *>(m_triedFirmware)})
        row->setVisible(tried);
}

QJsonObject LeafletForm::typed() const
{
    QJsonObject json;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        if (const QStringList lines = m_steps[i]->lines(); !lines.isEmpty())
            json[assessment::leafletFields()[i].id] = QJsonArray::fromStringList(lines);
    }
    if (m_days->number())
        json[u"deletionDays"_s] = qRound(*m_days->number());
    if (!m_address->text().isEmpty())
        json[u"address"_s] = m_address->text();
    QJsonObject contacts;
    for (qsizetype i = 0; i < m_contacts.size(); ++i) {
        if (!m_contacts[i]->text().isEmpty())
            contacts[assessment::leafletContacts()[i]] = m_contacts[i]->text();
    }
    if (!contacts.isEmpty())
        json[u"contacts"_s] = contacts;
    if (m_tried->choice() == yesChoice) {
        json[u"trial"_s] = QJsonObject{{u"by"_s, m_triedBy->text()},
                                       {u"on"_s, m_triedOn->date().toString(Qt::ISODate)},
                                       {u"firmware"_s, m_triedFirmware->text()}};
    }
    return json;
}

void LeafletForm::fill(const QJsonObject &steps, const QString &firmware)
{
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        QStringList lines;
        const QJsonArray array = steps[assessment::leafletFields()[i].id].toArray();
        for (const QJsonValue &line : array)
            lines.append(line.toString());
        m_steps[i]->setLines(lines);
    }
    const QJsonValue days = steps[u"deletionDays"_s];
    m_days->setNumber(days.isDouble() ? std::optional(days.toDouble()) : std::nullopt);
    m_address->setText(steps[u"address"_s].toString());
    for (qsizetype i = 0; i < m_contacts.size(); ++i) {
        m_contacts[i]->setText(steps[u"contacts"_s][assessment::leafletContacts()[i]].toString());
    }
    const QJsonObject trial = steps[u"trial"_s].toObject();
    m_tried->setChoice(trial.isEmpty() ? noChoice : yesChoice);
    m_triedBy->setText(trial[u"by"_s].toString());
    const QDate on = QDate::fromString(trial[u"on"_s].toString(), Qt::ISODate);
    m_triedOn->setDate(on.isValid() ? on : QDate::currentDate());
    m_triedFirmware->setText(trial[u"firmware"_s].toString(trial.isEmpty() ? firmware : QString()));
    showTrial();
}

} // namespace forms
