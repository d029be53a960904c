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

constexpr int longestText = 2000;

} // namespace

StatementField textField(const QString &id, const QString &title, const QString &hint, Need need)
{
    return {.id = id,
            .title = title,
            .hint = hint,
            .form = Form::Text,
            .need = need,
            .longest = longestText};
}

StatementField supportField(const QString &basis, Need need)
{
    return {.id = u"supportUntil"_s,
            .title = Text::tr("Security updates at least until"),
            .hint = {},
            .basis = basis,
            .form = Form::Date,
            .need = need};
}

StatementSection productSection(const QString &basis)
{
    return {.id = u"product"_s,
            .title = Text::tr("The product and its maker"),
            .basis = basis,
            .fields = {
                {.id = u"product"_s, .title = Text::tr("Product and models")},
                {.id = u"firmware"_s, .title = Text::tr("Firmware version"), .need = Need::Wanted},
                textField(u"manufacturer"_s, Text::tr("Manufacturer, with address"), {},
                          Need::Required),
                {.id = u"contact"_s,
                 .title = Text::tr("Contact for security problems"),
                 .need = Need::Wanted}}};
}

StatementSection signingSection(const QString &basis)
{
    return {.id = u"signing"_s,
            .title = Text::tr("Who signs"),
            .basis = basis,
            .about = Text::tr("The day of issue is the day on which it is signed."),
            .fields = {{.id = u"signatory"_s, .title = Text::tr("Name of who signs")},
                       {.id = u"function"_s,
                        .title = Text::tr("Function"),
                        .hint = Text::tr("What that person is in the company.")},
                       {.id = u"place"_s, .title = Text::tr("Place of issue")}}};
}

QList<StatementChoice> yesAndNo()
{
    return {{.id = u"yes"_s, .name = Text::tr("Yes")}, {.id = u"no"_s, .name = Text::tr("No")}};
}

StatementQuestion consumerQuestion()
{
    return {.id = u"consumer"_s,
            .question = Text::tr("Is it a product for consumers that connects to the internet or "
                                 "to another device?"),
            .within = ScopeChoice::Yes,
            .outside = Text::tr("The scheme is about consumer products that connect.")};
}

} // namespace assessment::statementforms
