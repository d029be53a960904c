#include "assessment/statements/formbuilding.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace assessment::statementforms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Statements)
};

using Need = StatementField::Need;
using Form = StatementField::Form;

const QString schema = u"CTA-2120 v1.0.0 (June 2025), repository cta-source/standards"_s;

/// A key of the register; its name is what the schema calls it.
StatementField key(const QString &id, const QString &title, Form form = Form::Line)
{
    return {.id = id,
            .title = title,
            .hint = {},
            .basis = id,
            .form = form,
            .longest = form == Form::Text ? 2000 : 200};
}

StatementSection consumerLayer()
{
    StatementField security = key(u"security_update_information"_s,
                                  Text::tr("How security updates are installed"), Form::Choice);
    security.choices = {
        {u"Automatic - may opt out"_s, Text::tr("Automatically, can be turned off")},
        {u"Automatic - may not opt out"_s, Text::tr("Automatically, cannot be turned off")},
        {u"Manual"_s, Text::tr("By hand")},
        {u"Consent based"_s, Text::tr("After the user agrees")},
        {u"No updates"_s, Text::tr("There are none")},
        {u"Not disclosed"_s, Text::tr("Not disclosed")},
        {u"Other"_s, Text::tr("Otherwise")}};
    StatementField other = key(u"security_update_information_other"_s,
                               Text::tr("How they are installed otherwise"), Form::Text);
    other.when = {security.id};
    other.whenOneOf = {u"Other"_s};
    return {
        .id = u"layer-1"_s,
        .title = Text::tr("Layer 1: for consumers"),
        .basis = u"CTA-2120"_s,
        .fields = {
            key(u"product_name"_s, Text::tr("Product")),
            key(u"manufacturer_name"_s, Text::tr("Manufacturer")),
            key(u"version_and_model_numbers"_s, Text::tr("Versions and model numbers")), security,
            other, key(u"support_date"_s, Text::tr("Security updates at least until"), Form::Date),
            key(u"access_control"_s, Text::tr("Passwords and other access control"), Form::Text),
            key(u"sensor_data_collection"_s, Text::tr("What it senses"), Form::Text),
            key(u"securing_this_product"_s, Text::tr("How to secure it"), Form::Text),
            key(u"security_contact"_s, Text::tr("Contact for security problems")),
            key(u"general_user_information"_s, Text::tr("General information for users"),
                Form::Text)}};
}

StatementSection technicalLayer()
{
    StatementField bills =
        key(u"sbom_hbom_available"_s, Text::tr("Lists of software and hardware parts are kept"),
            Form::Choice);
    bills.choices = {{u"both"_s, Text::tr("Both")},
                     {u"software"_s, Text::tr("Software only")},
                     {u"hardware"_s, Text::tr("Hardware only")},
                     {u"none"_s, Text::tr("Neither")}};
    return {
        .id = u"layer-2"_s,
        .title = Text::tr("Layer 2: technical"),
        .basis = u"CTA-2120"_s,
        .fields = {key(u"delete_data"_s, Text::tr("How data are deleted"), Form::Text),
                   key(u"account_deactivation"_s, Text::tr("How an account is closed"), Form::Text),
                   key(u"encryption_and_key_management"_s,
                       Text::tr("Encryption and management of keys"), Form::Text),
                   bills}};
}

StatementSection authorisation()
{
    StatementField code = key(u"QR_code_url"_s, Text::tr("Address in the QR code"));
    code.hint = Text::tr("The mark is never shown without its code.");
    StatementField lab = key(u"tested_by"_s, Text::tr("Tested by"));
    lab.hint = Text::tr("An accredited laboratory (CyberLAB).");
    return {.id = u"authorisation"_s,
            .title = Text::tr("Authorisation"),
            .basis = u"CTA-2120"_s,
            .about = Text::tr("What only the label administrator and the laboratory can say."),
            .fields = {code, lab, key(u"authorized_by"_s, Text::tr("Authorised by")),
                       key(u"authorization_date"_s, Text::tr("Authorised on"), Form::Date)}};
}

StatementSection outcomes()
{
    StatementSection section{
        .id = u"outcomes"_s,
        .title = Text::tr("The ten outcomes"),
        .basis = u"NISTIR 8425"_s,
        .about = Text::tr("For each outcome: which guidelines of the assessment touch it, with "
                          "their verdicts, and what the maker says. The links are pointers, not "
                          "proof of conformity.")};
    const QList<std::pair<QString, QString>> names{
        {u"asset-identification"_s, Text::tr("Asset identification")},
        {u"product-configuration"_s, Text::tr("Product configuration")},
        {u"data-protection"_s, Text::tr("Data protection")},
        {u"interface-access-control"_s, Text::tr("Interface access control")},
        {u"software-update"_s, Text::tr("Software update")},
        {u"cybersecurity-state-awareness"_s, Text::tr("Cybersecurity state awareness")},
        {u"documentation"_s, Text::tr("Documentation")},
        {u"information-and-query-reception"_s, Text::tr("Information and query reception")},
        {u"information-dissemination"_s, Text::tr("Information dissemination")},
        {u"product-education-and-awareness"_s, Text::tr("Product education and awareness")}};
    for (const auto &[id, name] : names)
        section.fields.append(
            textField(id, name, Text::tr("How the product does it."), Need::Wanted));
    return section;
}

} // namespace

StatementForm nistSheet()
{
    StatementSection product = productSection();
    product.fields.append(supportField({}, Need::Wanted));
    return {.kind = StatementKind::NistSheet,
            .title = Text::tr("NISTIR 8425 sheet"),
            .scheme = Text::tr("United States, NISTIR 8425 consumer profile (September 2022)"),
            .country = u"US"_s,
            .about = Text::tr("Shows how the product answers to the six outcomes for products and "
                              "the four activities for developers of the consumer profile."),
            .questions = {consumerQuestion()},
            .sections = {product, outcomes(), signingSection()},
            .notes = {{Text::tr("The names of the ten outcomes"), u"NISTIR 8425, September 2022"_s,
                       u"2022-09"_s},
                      {Text::tr("Which guideline touches which outcome"),
                       Text::tr("Own reading of both texts; see the crosswalk"), u"2026-11-29"_s}}};
}

StatementForm usRegister()
{
    return {.kind = StatementKind::UsRegister,
            .title = Text::tr("Entry for the US register"),
            .scheme = Text::tr("United States, Cyber Trust Mark (FCC), CTA-2120 v1.0.0"),
            .country = u"US"_s,
            .about = Text::tr("What the decentralised register of the mark holds about a product, "
                              "with the keys that its schema asks for."),
            .questions = {consumerQuestion()},
            .sections = {consumerLayer(), technicalLayer(), authorisation(), signingSection()},
            .notes = {{Text::tr("The keys of the register. The schema file has mistakes: do not "
                                "judge an entry by it alone."),
                       schema, u"2025-06"_s},
                      {Text::tr("The lead administrator left in December 2025; the FCC looked for "
                                "another from January 2026. No labelled product was seen."),
                       Text::tr("Pages on the programme"), u"2026"_s}}};
}

} // namespace assessment::statementforms
