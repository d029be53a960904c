#include "assessment/model/fieldrules.h"
#include "assessment/scheme/mappings.h"
#include "assessment/statements/statementform.h"
#include "support/testsupport.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace assessment;

namespace {

StatementEdits everyAnswerWithin(const StatementForm &form)
{
    StatementEdits edits;
    for (const StatementQuestion &question : form.questions)
        edits.scope[question.id] = question.within;
    return edits;
}

QStringList fieldsOf(const StatementForm &form, const QString &basis)
{
    QStringList ids;
    for (const StatementSection &section : form.sections) {
        for (const StatementField &field : section.fields) {
            if (field.basis == basis || (field.basis.isEmpty() && section.basis == basis))
                ids.append(field.id);
        }
    }
    return ids;
}

} // namespace

/// What each kind of statement asks for, and the rules about scope and keeping.
class TestStatementForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormIsWhole_data() { kinds(); }
    void everyFormIsWhole();
    void scheduleFourHasAllItsItems();
    void scopeFollowsTheAnswers_data() { kinds(); }
    void scopeFollowsTheAnswers();
    void oneExceptionTakesTheProductOut();
    void whatIsAskedDependsOnWhatIsDeemed();
    void nistOutcomesAreThoseOfTheMapping();
    void registerHasTheKeysOfTheSchema();
    void keptForTenYears();
    void keptAsLongAsTheProductIsSupported();
    void editsComeBackFromTheirFile();
    void wrongEditsAreRefused_data();
    void wrongEditsAreRefused();

private:
    static void kinds()
    {
        QTest::addColumn<StatementKind>("kind");
        for (const StatementKind kind : statementKinds())
            QTest::newRow(qPrintable(idOf(kind))) << kind;
    }
};

void TestStatementForms::everyFormIsWhole()
{
    QFETCH(StatementKind, kind);
    QVERIFY(statementKindFromId(idOf(kind)) == kind);
    const StatementForm form = statementForm(kind);
    QCOMPARE(form.kind, kind);
    for (const QString &text : {form.title, form.scheme, form.about})
        QVERIFY(!text.isEmpty());
    QVERIFY(isCountryCode(form.country));
    QVERIFY(!form.questions.isEmpty()); // asked before anything is drafted
    QVERIFY(!form.notes.isEmpty());
    for (const StatementNote &note : form.notes)
        QVERIFY(!note.says.isEmpty() && !note.source.isEmpty() && !note.asOf.isEmpty());
    QSet<QString> ids;
    for (const StatementField &field : form.fields()) {
        QVERIFY2(!ids.contains(field.id), qPrintable(field.id));
        ids.insert(field.id);
        QVERIFY(!field.title.isEmpty());
        QCOMPARE(field.form == StatementField::Form::Choice, !field.choices.isEmpty());
        for (const QString &other : field.when) {
            const auto asked = form.field(other);
            QVERIFY2(asked, qPrintable(other));
            QStringList choices;
            for (const StatementChoice &choice : asked->choices)
                choices.append(choice.id);
            QVERIFY(std::any_of(field.whenOneOf.begin(), field.whenOneOf.end(),
                                [&](const QString &one) { return choices.contains(one); }));
        }
    }
    // Nobody signs without a name.
    for (const QString &id : {u"signatory"_s, u"function"_s, u"place"_s}) {
        QVERIFY(ids.contains(id));
        QCOMPARE(form.field(id)->need, StatementField::Need::Required);
    }
}

void TestStatementForms::scheduleFourHasAllItsItems()
{
    const StatementForm form = statementForm(StatementKind::Psti);
    const QString item = u"Schedule 4, item %1"_s;
    QCOMPARE(fieldsOf(form, item.arg(1)), QStringList({u"product"_s, u"batch"_s}));
    QCOMPARE(fieldsOf(form, item.arg(2)), QStringList({u"manufacturer"_s, u"representative"_s}));
    QCOMPARE(fieldsOf(form, item.arg(3)), QStringList({u"preparedBy"_s, u"preparer"_s}));
    QCOMPARE(fieldsOf(form, item.arg(4)),
             QStringList({u"passwords"_s, u"reporting"_s, u"updates"_s, u"standards"_s}));
    QCOMPARE(fieldsOf(form, item.arg(5)), QStringList{u"supportUntil"_s});
    QCOMPARE(fieldsOf(form, item.arg(6)), QStringList({u"signatory"_s, u"function"_s}));
    QCOMPARE(fieldsOf(form, item.arg(7)), QStringList{u"place"_s});
    for (const StatementField &field : form.fields())
        QCOMPARE(field.need, StatementField::Need::Required);
}

void TestStatementForms::scopeFollowsTheAnswers()
{
    QFETCH(StatementKind, kind);
    const StatementForm form = statementForm(kind);
    QCOMPARE(scopeStanding(form, {}), ScopeStanding::Open);
    const StatementEdits within = everyAnswerWithin(form);
    QCOMPARE(scopeStanding(form, within), ScopeStanding::Within);
    for (const StatementQuestion &question : form.questions) {
        StatementEdits edits = within;
        edits.scope.remove(question.id);
        QCOMPARE(scopeStanding(form, edits), ScopeStanding::Open);
        edits.scope[question.id] =
            question.within == ScopeChoice::Yes ? ScopeChoice::No : ScopeChoice::Yes;
        QCOMPARE(scopeStanding(form, edits), ScopeStanding::Outside);
        QVERIFY(!question.outside.isEmpty());
    }
}

/// Nobody has to answer the rest.
void TestStatementForms::oneExceptionTakesTheProductOut()
{
    StatementEdits edits;
    edits.scope[u"medicalDevice"_s] = ScopeChoice::Yes;
    QCOMPARE(scopeStanding(statementForm(StatementKind::Psti), edits), ScopeStanding::Outside);
}

void TestStatementForms::whatIsAskedDependsOnWhatIsDeemed()
{
    const StatementForm form = statementForm(StatementKind::Psti);
    QMap<QString, QString> values{{u"passwords"_s, u"schedule-1"_s},
                                  {u"reporting"_s, u"schedule-1"_s},
                                  {u"updates"_s, u"schedule-1"_s},
                                  {u"preparedBy"_s, u"manufacturer"_s}};
    const auto asked = [&](const QString &id) { return isAsked(*form.field(id), values); };
    QVERIFY(asked(u"batch"_s));
    QVERIFY(!asked(u"standards"_s) && !asked(u"label"_s) && !asked(u"preparer"_s));
    values[u"reporting"_s] = u"iso-29147"_s;
    QVERIFY(asked(u"standards"_s) && !asked(u"label"_s));
    values[u"updates"_s] = u"cls"_s;
    values[u"preparedBy"_s] = u"on-behalf"_s;
    QVERIFY(asked(u"label"_s) && asked(u"labelExpires"_s) && asked(u"preparer"_s));
}

void TestStatementForms::nistOutcomesAreThoseOfTheMapping()
{
    const auto mapping = mappingBetween(u"uk-cop-2018"_s, u"nist-ir-8425"_s);
    QVERIFY_OK(mapping);
    QSet<QString> mapped;
    for (const ProvisionLink &link : mapping->links) {
        for (const QString &target : link.targets)
            mapped.insert(target.toLower().replace(u' ', u'-'));
    }
    QSet<QString> asked;
    const StatementForm form = statementForm(StatementKind::NistSheet);
    for (const StatementSection &section : form.sections) {
        for (const StatementField &field : section.fields) {
            if (section.id == u"outcomes")
                asked.insert(field.id);
        }
    }
    QCOMPARE(asked.size(), 10);
    QCOMPARE(asked, mapped);
}

/// Those of CTA-2120 v1.0.0 that are not written by the program itself.
void TestStatementForms::registerHasTheKeysOfTheSchema()
{
    const QStringList keys{u"QR_code_url"_s,
                           u"product_name"_s,
                           u"manufacturer_name"_s,
                           u"version_and_model_numbers"_s,
                           u"authorization_date"_s,
                           u"authorized_by"_s,
                           u"tested_by"_s,
                           u"access_control"_s,
                           u"securing_this_product"_s,
                           u"security_update_information"_s,
                           u"support_date"_s,
                           u"sensor_data_collection"_s,
                           u"delete_data"_s,
                           u"account_deactivation"_s,
                           u"encryption_and_key_management"_s,
                           u"general_user_information"_s,
                           u"security_contact"_s,
                           u"sbom_hbom_available"_s};
    const StatementForm form = statementForm(StatementKind::UsRegister);
    for (const QString &key : keys) {
        QVERIFY2(form.field(key), qPrintable(key));
        QCOMPARE(form.field(key)->need, StatementField::Need::Required);
    }
}

void TestStatementForms::keptForTenYears()
{
    for (const StatementKind kind : statementKinds()) {
        const Retention kept = retentionOf(kind, QDate(2028, 2, 29), {});
        QCOMPARE(kept.until, QDate(2038, 2, 28));
        QVERIFY(!kept.rule.isEmpty() && !kept.source.isEmpty() && !kept.asOf.isEmpty());
    }
}

void TestStatementForms::keptAsLongAsTheProductIsSupported()
{
    const QDate issued(2026, 11, 29);
    const QDate late(2041, 6, 30);
    QCOMPARE(retentionOf(StatementKind::Psti, issued, late).until, late);
    QCOMPARE(retentionOf(StatementKind::Psti, issued, QDate(2030, 1, 1)).until,
             issued.addYears(10));
    QCOMPARE(retentionOf(StatementKind::CodePledge, issued, late).until, issued.addYears(10));
}

void TestStatementForms::editsComeBackFromTheirFile()
{
    StatementEdits edits = everyAnswerWithin(statementForm(StatementKind::Psti));
    edits.fields[u"batch"_s] = u"Week 12"_s;
    edits.fields[u"manufacturer"_s] = u"Brightwell Ltd\n1 High Street"_s;
    edits.fields[u"passwords"_s] = u"schedule-1"_s;
    edits.fields[u"supportUntil"_s] = u"2031-06-30"_s;
    JsonReader reader(toJson(edits));
    QCOMPARE(readStatementEdits(reader, StatementKind::Psti), edits);
    QVERIFY(reader.ok());
}

void TestStatementForms::wrongEditsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("unknown part") << QByteArray(R"({"scop":{}})") << u"/scop"_s;
    QTest::newRow("unknown question")
        << QByteArray(R"({"scope":{"toaster":"no"}})") << u"/scope/toaster"_s;
    QTest::newRow("an answer that is none")
        << QByteArray(R"({"scope":{"computer":"perhaps"}})") << u"/scope/computer"_s;
    QTest::newRow("unknown field") << QByteArray(R"({"fields":{"bach":"x"}})") << u"/fields/bach"_s;
    QTest::newRow("no day") << QByteArray(R"({"fields":{"supportUntil":"30 June"}})")
                            << u"/fields/supportUntil"_s;
    QTest::newRow("no choice") << QByteArray(R"({"fields":{"passwords":"iso-29147"}})")
                               << u"/fields/passwords"_s;
    QTest::newRow("two lines in one")
        << QByteArray(R"({"fields":{"batch":"a\nb"}})") << u"/fields/batch"_s;
    QTest::newRow("a mark that turns the writing")
        << QByteArray(R"({"fields":{"batch":"a\u202eb"}})") << u"/fields/batch"_s;
    QTest::newRow("too long") << "{\"fields\":{\"batch\":\"" + QByteArray(201, 'x') + "\"}}"
                              << u"/fields/batch"_s;
}

void TestStatementForms::wrongEditsAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, pointer);
    JsonReader reader(QJsonDocument::fromJson(text).object());
    (void)readStatementEdits(reader, StatementKind::Psti);
    QVERIFY(!reader.ok());
    QCOMPARE(reader.problems().constFirst().pointer, pointer);
}

QTEST_GUILESS_MAIN(TestStatementForms)
#include "tst_statementforms.moc"
