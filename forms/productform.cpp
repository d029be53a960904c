#include "forms/productform.h"

#include "assessment/model/product.h"
#include "forms/productwords.h"
#include "forms/rows/card.h"
#include "forms/rows/choicerow.h"
#include "forms/rows/formrow.h"
#include "forms/rows/linesrow.h"
#include "forms/rows/multichoicerow.h"
#include "forms/rows/sidebyside.h"
#include "forms/rows/text.h"
#include "forms/theme.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

QStringList texts(const QJsonValue &list)
{
    QStringList all;
    for (const QJsonValue &one : list.toArray())
        all.append(one.toString());
    return all;
}

/// The engine leaves out what is empty, so the form does too.
void putUnlessEmpty(QJsonObject &json, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        json[name] = text;
}

} // namespace

QJsonObject ProductForm::CompanyRows::value() const
{
    QJsonObject company{{u"name"_s, name->text()}, {u"country"_s, country->choice()}};
    putUnlessEmpty(company, u"address"_s, address->text());
    return company;
}

void ProductForm::CompanyRows::setValue(const QJsonObject &company) const
{
    name->setText(company[u"name"_s].toString());
    country->setChoice(company[u"country"_s].toString(u"GB"_s));
    const QString lines = company[u"address"_s].toString();
    address->setLines(lines.isEmpty() ? QStringList() : lines.split(u'\n'));
}

ProductForm::CompanyRows ProductForm::makeCompany(const QString &name, const QString &country,
                                                  const QString &address)
{
    return {.name = new FormRow(name, {}),
            .country = new ChoiceRow(country, {}, countryNames()),
            .address = new LinesRow(address, {})};
}

ProductForm::ProductForm(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::two);
    layout->addWidget(buildPlate());
    layout->addWidget(buildUnit());
    layout->addWidget(buildCompanies());
}

QWidget *ProductForm::buildPlate()
{
    m_brand = new FormRow(tr("Brand"), tr("As on the rating plate; stands on the label."));
    m_model = new FormRow(tr("Model"), tr("The type designation; stands on the label."));
    m_name = new FormRow(tr("What it is called"), tr("For example Hallway smart lamp."));
    m_type = new ChoiceRow(tr("Kind of product"), {}, productTypeNames());
    m_hardware = new FormRow(tr("Hardware revision"), tr("May be left empty."));
    m_gtin = new FormRow(tr("Bar code number (GTIN)"), tr("8, 12, 13 or 14 digits. May be left "
                                                          "empty."));
    m_variants = new LinesRow(tr("Variants"), tr("Other models this assessment covers, one a "
                                                 "line."));
    auto *card = new Card;
    card->body()->setSpacing(space::two);
    card->body()->addWidget(new Heading(tr("On the rating plate")));
    card->body()->addWidget(new SideBySide({m_brand, m_model}));
    card->body()->addWidget(m_name);
    card->body()->addWidget(new SideBySide({m_type, m_hardware, m_gtin}));
    card->body()->addWidget(m_variants);
    return card;
}

QWidget *ProductForm::buildUnit()
{
    m_firmware = new FormRow(tr("Firmware version"), tr("The version that is assessed; a verdict "
                                                        "holds for this one."));
    m_digest = new FormRow(tr("SHA-256 of the firmware image"),
                           tr("64 hexadecimal digits, in lower case. May be left empty."));
    m_digest->setFixedFont();
    m_interfaces = new MultiChoiceRow(tr("Interfaces"),
                                      tr("All that the device has, also those "
                                         "inside the housing."),
                                      interfaceNames(), MultiChoiceRow::Openness::AlwaysStated);
    m_services = new LinesRow(tr("Services that belong to it"),
                              tr("Apps and cloud services with their versions, one a line."));
    auto *card = new Card;
    card->body()->setSpacing(space::two);
    card->body()->addWidget(new Heading(tr("Unit under test")));
    card->body()->addWidget(m_firmware);
    card->body()->addWidget(m_digest);
    card->body()->addWidget(m_interfaces);
    card->body()->addWidget(m_services);
    return card;
}

QWidget *ProductForm::buildCompanies()
{
    m_maker = makeCompany(tr("Manufacturer"), tr("Country of the manufacturer"),
                          tr("Address of the manufacturer"));
    m_representative = makeCompany(tr("Representative"), tr("Country of the representative"),
                                   tr("Address of the representative"));
    m_represented = new QCheckBox(tr("There is an authorised representative in the UK"));
    m_representativeRows = new QWidget;
    auto *rows = new QVBoxLayout(m_representativeRows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::two);
    rows->addWidget(new SideBySide({m_representative.name, m_representative.country}));
    rows->addWidget(m_representative.address);
    m_representativeRows->hide();
    connect(m_represented, &QCheckBox::toggled, m_representativeRows, &QWidget::setVisible);
    connect(m_represented, &QCheckBox::clicked, m_representative.name,
            [this] { Q_EMIT m_representative.name->edited(); });

    auto *card = new Card;
    card->body()->setSpacing(space::two);
    card->body()->addWidget(new Heading(tr("Who is responsible for it")));
    card->body()->addWidget(new SideBySide({m_maker.name, m_maker.country}));
    card->body()->addWidget(m_maker.address);
    card->body()->addWidget(m_represented);
    card->body()->addWidget(m_representativeRows);
    return card;
}

QJsonObject ProductForm::value() const
{
    QJsonObject firmware{{u"version"_s, m_firmware->text()}};
    putUnlessEmpty(firmware, u"sha256"_s, m_digest->text());
    QJsonObject product{
        {u"brand"_s, m_brand->text()},
        {u"model"_s, m_model->text()},
        {u"name"_s, m_name->text()},
        {u"type"_s, m_type->choice()},
        {u"variants"_s, QJsonArray::fromStringList(m_variants->lines())},
        {u"manufacturer"_s, m_maker.value()},
        {u"ukRepresentative"_s,
         m_represented->isChecked() ? QJsonValue(m_representative.value()) : QJsonValue()},
        {u"firmware"_s, firmware},
        {u"interfaces"_s,
         QJsonArray::fromStringList(m_interfaces->choices().value_or(QStringList()))},
        {u"associatedServices"_s, QJsonArray::fromStringList(m_services->lines())},
    };
    putUnlessEmpty(product, u"hardwareRevision"_s, m_hardware->text());
    putUnlessEmpty(product, u"gtin"_s, m_gtin->text());
    return product;
}

void ProductForm::setValue(const QJsonObject &product)
{
    m_brand->setText(product[u"brand"_s].toString());
    m_model->setText(product[u"model"_s].toString());
    m_name->setText(product[u"name"_s].toString());
    m_type->setChoice(product[u"type"_s].toString(assessment::productTypes().constFirst()));
    m_hardware->setText(product[u"hardwareRevision"_s].toString());
    m_gtin->setText(product[u"gtin"_s].toString());
    m_variants->setLines(texts(product[u"variants"_s]));
    const QJsonObject firmware = product[u"firmware"_s].toObject();
    m_firmware->setText(firmware[u"version"_s].toString());
    m_digest->setText(firmware[u"sha256"_s].toString());
    m_interfaces->setChoices(texts(product[u"interfaces"_s]));
    m_services->setLines(texts(product[u"associatedServices"_s]));
    m_maker.setValue(product[u"manufacturer"_s].toObject());
    m_represented->setChecked(product[u"ukRepresentative"_s].isObject());
    m_representative.setValue(product[u"ukRepresentative"_s].toObject());
}

QList<assessment::JsonProblem> ProductForm::judge(const QJsonObject &product)
{
    assessment::JsonReader reader{QJsonValue(product)};
    (void)assessment::readProduct(reader);
    return reader.problems();
}

void ProductForm::eachRow(const std::function<void(const QString &, Row *)> &see) const
{
    see(u"/brand"_s, m_brand);
    see(u"/model"_s, m_model);
    see(u"/name"_s, m_name);
    see(u"/type"_s, m_type);
    see(u"/hardwareRevision"_s, m_hardware);
    see(u"/gtin"_s, m_gtin);
    see(u"/variants"_s, m_variants);
    see(u"/firmware/version"_s, m_firmware);
    see(u"/firmware/sha256"_s, m_digest);
    see(u"/interfaces"_s, m_interfaces);
    see(u"/associatedServices"_s, m_services);
    see(u"/manufacturer/name"_s, m_maker.name);
    see(u"/manufacturer/country"_s, m_maker.country);
    see(u"/manufacturer/address"_s, m_maker.address);
    see(u"/ukRepresentative/name"_s, m_representative.name);
    see(u"/ukRepresentative/country"_s, m_representative.country);
    see(u"/ukRepresentative/address"_s, m_representative.address);
}

} // namespace forms
