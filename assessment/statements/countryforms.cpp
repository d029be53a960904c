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

const QString seen = u"2026"_s; ///< the copies that were read are of about mid 2026

QList<StatementChoice> levels(const QStringList &names)
{
    QList<StatementChoice> choices;
    for (qsizetype i = 0; i < names.size(); ++i)
        choices.append({QString::number(i + 1), names[i]});
    return choices;
}

/// Facts of the label that each of the schemes looks at; drafted from the facts for consumers.
StatementSection securitySection()
{
    return {
        .id = u"security"_s,
        .title = Text::tr("Security of the product"),
        .fields = {
            supportField({}, Need::Required),
            textField(u"passwords"_s, Text::tr("Passwords"), {}, Need::Wanted),
            textField(u"reporting"_s, Text::tr("Reporting of security problems"), {}, Need::Wanted),
            textField(u"updates"_s, Text::tr("Installing of updates"), {}, Need::Wanted),
            textField(u"data"_s, Text::tr("Personal data and sensors"), {}, Need::Wanted)}};
}

StatementField report(const QString &id, const QString &title, const QStringList &whenLevels)
{
    return {.id = id, .title = title, .hint = {}, .when = {u"level"_s}, .whenOneOf = whenLevels};
}

} // namespace

StatementForm singaporeCls()
{
    return {
        .kind = StatementKind::SingaporeCls,
        .title = Text::tr("Data sheet for the Singapore CLS"),
        .scheme = Text::tr("Singapore, Cybersecurity Labelling Scheme (CSA)"),
        .country = u"SG"_s,
        .about = Text::tr("What an application for a level of the scheme can take from this "
                          "record. The form itself comes from the CSA."),
        .questions = {consumerQuestion()},
        .sections =
            {productSection(),
             {.id = u"application"_s,
              .title = Text::tr("The application"),
              .fields = {{.id = u"level"_s,
                          .title = Text::tr("Level applied for"),
                          .form = Form::Choice,
                          .choices = levels({Text::tr("1: declared, checked by an approved "
                                                      "laboratory"),
                                             Text::tr("2: declared, checked by an approved "
                                                      "laboratory"),
                                             Text::tr("3: with an analysis of the binaries"),
                                             Text::tr("4: with a penetration test")})},
                         {.id = u"laboratory"_s,
                          .title = Text::tr("Approved laboratory"),
                          .hint = Text::tr("It checks levels 1 and 2 too since 1 April 2025.")},
                         report(u"binaryAnalysis"_s, Text::tr("Report of the binary analysis"),
                                {u"3"_s, u"4"_s}),
                         report(u"penetrationTest"_s, Text::tr("Report of the penetration test"),
                                {u"4"_s}),
                         {.id = u"validUntil"_s,
                          .title = Text::tr("The label can last at most until"),
                          .hint = Text::tr("As long as the product is supported, three years at "
                                           "most."),
                          .form = Form::Date,
                          .need = Need::Wanted}}},
             securitySection(),
             signingSection()},
        .notes = {{Text::tr("Four levels; as long as support, at most three years; renewed by a "
                            "new application; the number has the form CSA/DDMMYY/product, with the "
                            "day on which it ends; a label that does not conform is put right, "
                            "reviewed or removed"),
                   Text::tr("CSA pages on the scheme"), seen},
                  {Text::tr("A label in date counts for the PSTI requirements in the United "
                            "Kingdom since 4 December 2025"),
                   u"SI 2025/1267"_s, u"2026-11-28"_s}}};
}

StatementForm japanJcStar()
{
    return {
        .kind = StatementKind::JapanJcStar,
        .title = Text::tr("Data sheet for JC-STAR"),
        .scheme = Text::tr("Japan, JC-STAR (IPA)"),
        .country = u"JP"_s,
        .about = Text::tr("What an application for a level of the scheme can take from this "
                          "record. The checklist itself comes from the IPA."),
        .questions = {consumerQuestion()},
        .sections =
            {productSection(),
             {.id = u"application"_s,
              .title = Text::tr("The application"),
              .fields = {{.id = u"level"_s,
                          .title = Text::tr("Level applied for"),
                          .form = Form::Choice,
                          .choices = levels({Text::tr("One star: declared by checklist"),
                                             Text::tr("Two stars: declared by checklist"),
                                             Text::tr("Three stars: by a third party"),
                                             Text::tr("Four stars: by a third party")})},
                         report(u"evaluator"_s, Text::tr("Third party that evaluates"),
                                {u"3"_s, u"4"_s}),
                         {.id = u"validUntil"_s,
                          .title = Text::tr("The label can last at most until"),
                          .hint = Text::tr("Two years at every level; it is extended before its "
                                           "end."),
                          .form = Form::Date,
                          .need = Need::Wanted},
                         {.id = u"useRules"_s,
                          .title = Text::tr("Texts about the product keep to the rules of use"),
                          .hint = Text::tr("No complete security, no freedom from flaws, no "
                                           "official endorsement, not safe everywhere."),
                          .form = Form::Choice,
                          .choices = yesAndNo()}}},
             securitySection(),
             signingSection()},
        .notes = {{Text::tr("Four levels; at most two years; one and two stars are declared, three "
                            "and four evaluated; the rules of use; the IPA may revoke"),
                   Text::tr("IPA rules and pages on JC-STAR"), seen},
                  {Text::tr("Fee 198,000 yen (110,000 yen until 30 September 2025)"),
                   Text::tr("IPA pages on JC-STAR"), seen},
                  {Text::tr("A STAR-1 label in date counts for the PSTI requirements in the United "
                            "Kingdom since 4 December 2025"),
                   u"SI 2025/1267"_s, u"2026-11-28"_s}}};
}

StatementForm germanBsi()
{
    return {
        .kind = StatementKind::GermanBsi,
        .title = Text::tr("Data sheet for the German IT security label"),
        .scheme = Text::tr("Germany, IT-Sicherheitskennzeichen (BSI)"),
        .country = u"DE"_s,
        .about = Text::tr("What an application for the label can take from this record. The form "
                          "itself comes from the BSI, which checks whether the maker's declaration "
                          "is plausible; the label is no certificate."),
        .questions = {consumerQuestion()},
        .sections = {productSection(),
                     {.id = u"application"_s,
                      .title = Text::tr("The application"),
                      .fields = {{.id = u"category"_s,
                                  .title = Text::tr("Product category of the BSI"),
                                  .hint = Text::tr("As the BSI calls it.")},
                                 {.id = u"standard"_s,
                                  .title = Text::tr("Requirements that are declared to be met"),
                                  .hint = Text::tr(
                                      "The standard or guideline of the category, with its "
                                      "edition.")},
                                 {.id = u"validUntil"_s,
                                  .title = Text::tr("The label lasts until about"),
                                  .hint = Text::tr("Normally two years."),
                                  .form = Form::Date,
                                  .need = Need::Wanted},
                                 {.id = u"renewal"_s,
                                  .title = Text::tr("To be renewed between"),
                                  .hint = Text::tr("Three months to six weeks before its end."),
                                  .need = Need::Wanted}}},
                     securitySection(),
                     signingSection()},
        .notes = {{Text::tr("Term, renewal, and the end six weeks after the rules change unless it "
                            "is updated; the mark always comes with its link"),
                   u"BSI-ITSiKV, sections 3, 5 and 8"_s, seen}}};
}

} // namespace assessment::statementforms
