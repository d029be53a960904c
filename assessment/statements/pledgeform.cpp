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

} // namespace

StatementForm codePledge()
{
    return {
        .kind = StatementKind::CodePledge,
        .title = Text::tr("Pledge to the Code of Practice"),
        .scheme = Text::tr("United Kingdom, Code of Practice for Consumer IoT Security (2018)"),
        .country = u"GB"_s,
        .about = Text::tr("A manufacturer says in public that it works by the thirteen guidelines, "
                          "where its product stands, and by when the rest will be done. No law "
                          "asks for it."),
        .questions = {consumerQuestion()},
        .sections =
            {productSection(),
             {.id = u"pledge"_s,
              .title = Text::tr("The pledge"),
              .about = Text::tr("The manufacturer commits itself to the thirteen guidelines of the "
                                "Code of Practice for this product, to what is stated below, and "
                                "to say in public when something of it changes."),
              .fields = {textField(u"commitment"_s, Text::tr("What is promised"),
                                   Text::tr("In the manufacturer's own words: for which products, "
                                            "and what customers can expect."),
                                   Need::Required),
                         {.id = u"openUntil"_s,
                          .title = Text::tr("Guidelines that are open will be met by"),
                          .form = StatementField::Form::Date,
                          .need = Need::Wanted},
                         supportField(u"Code of Practice, guideline 3"_s, Need::Wanted),
                         {.id = u"published"_s,
                          .title = Text::tr("Where the pledge is published"),
                          .need = Need::Wanted}}},
             {.id = u"guidelines"_s,
              .title = Text::tr("Where the product stands"),
              .about = Text::tr("By the assessment, one row for each guideline.")},
             signingSection()},
        .notes = {{Text::tr("That the Code is voluntary and has thirteen guidelines"),
                   u"Code of Practice for Consumer IoT Security, October 2018"_s,
                   u"2018-10-14"_s}}};
}

} // namespace assessment::statementforms
