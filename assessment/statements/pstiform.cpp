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

const QString asOf = u"2026-11-28"_s;
const QString schedule = u"Schedule 4, item %1"_s;

StatementQuestion excepted(const QString &id, const QString &question)
{
    return {.id = id,
            .question = question,
            .within = ScopeChoice::No,
            .outside = Text::tr("The regulations except it (Schedule 3): no statement of "
                                "compliance is asked for.")};
}

QList<StatementQuestion> questions()
{
    return {
        {.id = u"connectable"_s,
         .question = Text::tr("Can the product connect to the internet or to a network, and is it "
                              "made available to consumers in the United Kingdom?"),
         .within = ScopeChoice::Yes,
         .outside = Text::tr("The act is about consumer connectable products in the United "
                             "Kingdom.")},
        excepted(u"computer"_s, Text::tr("Is it a computer, or a tablet computer of the kind that "
                                         "Schedule 3 excepts?")),
        excepted(u"chargePoint"_s, Text::tr("Is it a charge point for electric vehicles?")),
        excepted(u"medicalDevice"_s, Text::tr("Is it a medical device?")),
        excepted(u"smartMeter"_s, Text::tr("Is it a smart meter?")),
        excepted(u"vehicle"_s, Text::tr("Is it a vehicle, supplied in Great Britain?")),
        excepted(u"northernIreland"_s,
                 Text::tr("Is it supplied in Northern Ireland under an exception that holds "
                          "there?"))};
}

/// Schedule 1 itself, or one of the conditions of Schedule 2 for the requirement.
StatementField basisField(const QString &id, const QString &title, const QString &deemed,
                          bool disclosure)
{
    StatementField field{
        .id = id, .title = title, .hint = {}, .basis = schedule.arg(4), .form = Form::Choice};
    field.choices = {
        {u"schedule-1"_s, Text::tr("Schedule 1 itself is met")},
        {u"en-303645"_s, Text::tr("Deemed by ETSI EN 303 645: %1", "provisions").arg(deemed)}};
    if (disclosure) {
        field.choices.append(
            {u"iso-29147"_s, Text::tr("Deemed by ISO/IEC 29147:2018: 6.2.2, 6.2.5 and 6.5")});
    }
    field.choices.append({u"jc-star"_s, Text::tr("Deemed by a JC-STAR STAR-1 label in date")});
    field.choices.append({u"cls"_s, Text::tr("Deemed by a Singapore CLS label in date")});
    return field;
}

StatementSection requirements()
{
    const QStringList asked{u"passwords"_s, u"reporting"_s, u"updates"_s};
    const QStringList labels{u"jc-star"_s, u"cls"_s};
    StatementSection section{
        .id = u"requirements"_s,
        .title = Text::tr("Security requirements"),
        .basis = schedule.arg(4),
        .about = Text::tr("In the opinion of the manufacturer, the product meets the requirements "
                          "of Schedule 1, or the conditions of Schedule 2 under which they are "
                          "deemed to be met, as stated for each."),
        .fields = {basisField(u"passwords"_s, Text::tr("Passwords (paragraph 1)"),
                              Text::tr("5.1-1 and, for unique ones set in the factory, 5.1-2"),
                              false),
                   basisField(u"reporting"_s, Text::tr("Reporting security issues (paragraph 2)"),
                              u"5.2-1"_s, true),
                   basisField(u"updates"_s, Text::tr("Minimum update period (paragraph 3)"),
                              u"5.3-13"_s, false)}};
    StatementField standards =
        textField(u"standards"_s, Text::tr("Standards, each with version and date of issue"), {},
                  Need::Required);
    standards.basis = schedule.arg(4);
    standards.when = asked;
    standards.whenOneOf = {u"en-303645"_s, u"iso-29147"_s};
    section.fields += {standards,
                       {.id = u"label"_s,
                        .title = Text::tr("Number of the JC-STAR or CLS label"),
                        .basis = u"SI 2025/1267"_s,
                        .when = asked,
                        .whenOneOf = labels},
                       {.id = u"labelExpires"_s,
                        .title = Text::tr("Last day of that label"),
                        .basis = u"SI 2025/1267"_s,
                        .form = Form::Date,
                        .when = asked,
                        .whenOneOf = labels}};
    return section;
}

QList<StatementSection> sections()
{
    StatementSection signing = signingSection();
    signing.fields[0].basis = schedule.arg(6);
    signing.fields[1].basis = schedule.arg(6);
    signing.fields[2].basis = schedule.arg(7);
    return {{.id = u"product"_s,
             .title = Text::tr("Product"),
             .basis = schedule.arg(1),
             .fields = {{.id = u"product"_s, .title = Text::tr("Type")},
                        {.id = u"batch"_s,
                         .title = Text::tr("Batch"),
                         .hint = Text::tr("Which units it is for, for example a range of serial "
                                          "numbers.")}}},
            {.id = u"manufacturers"_s,
             .title = Text::tr("Manufacturers and representatives"),
             .basis = schedule.arg(2),
             .fields = {textField(u"manufacturer"_s,
                                  Text::tr("Each manufacturer, with name and address"), {},
                                  Need::Required),
                        textField(u"representative"_s,
                                  Text::tr("Each authorised representative, with name and address"),
                                  Text::tr("If there is none, that is what stands here."),
                                  Need::Required)}},
            {.id = u"preparation"_s,
             .title = Text::tr("By whom it is prepared"),
             .basis = schedule.arg(3),
             .fields = {{.id = u"preparedBy"_s,
                         .title = Text::tr("This statement is prepared"),
                         .form = Form::Choice,
                         .choices = {{u"manufacturer"_s, Text::tr("by the manufacturer")},
                                     {u"on-behalf"_s, Text::tr("on behalf of the manufacturer")}}},
                        {.id = u"preparer"_s,
                         .title = Text::tr("Who prepared it"),
                         .when = {u"preparedBy"_s},
                         .whenOneOf = {u"on-behalf"_s}}}},
            requirements(),
            {.id = u"support"_s,
             .title = Text::tr("Defined support period"),
             .basis = schedule.arg(5),
             .about = Text::tr("As it stood when the manufacturer first supplied the product. It "
                               "cannot be shortened afterwards."),
             .fields = {supportField({}, Need::Required)}},
            signing};
}

} // namespace

StatementForm psti()
{
    return {.kind = StatementKind::Psti,
            .title = Text::tr("Statement of compliance"),
            .scheme = Text::tr("United Kingdom, PSTI Regulations 2023 (SI 2023/1007), Schedule 4"),
            .country = u"GB"_s,
            .about = Text::tr("Goes with every consumer connectable product that is sold in the "
                              "United Kingdom since 29 April 2024. The manufacturer declares; "
                              "nobody else checks it."),
            .questions = questions(),
            .sections = sections(),
            .notes = {{Text::tr("The seven items of a statement of compliance"),
                       u"SI 2023/1007, Schedule 4"_s, asOf},
                      {Text::tr("Which standards and labels count for which requirement"),
                       u"SI 2023/1007, Schedules 2 and 2A, as amended by SI 2025/1267 from "
                       "4 December 2025"_s,
                       asOf},
                      {Text::tr("Since when it must go with the product"),
                       u"PSTI Act 2022 (Commencement No. 2) Regulations 2023"_s, asOf}}};
}

} // namespace assessment::statementforms
