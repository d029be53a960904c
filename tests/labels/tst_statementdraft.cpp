#include "labels/statementdocument.h"
#include "support/signingfixture.h"
#include "support/statementfixture.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace labels;
using assessment::KeptStatement;
using assessment::LintFinding;
using assessment::LintSeverity;
using assessment::ScopeChoice;
using assessment::ScopeStanding;
using assessment::StatementKind;
using assessment::statementKinds;
using statementfixture::bare;
using statementfixture::issued;
using statementfixture::source;

namespace {

QStringList rulesOf(const StatementContent &content, LintSeverity severity)
{
    QStringList rules;
    for (const LintFinding &finding : content.findings) {
        if (finding.severity == severity)
            rules.append(u"%1 %2"_s.arg(finding.rule, finding.where));
    }
    return rules;
}

QStringList errorsOf(const StatementContent &content)
{
    return rulesOf(content, LintSeverity::Error);
}

QStringList warningsOf(const StatementContent &content)
{
    return rulesOf(content, LintSeverity::Warning);
}

QString wordsOf(const ReportDocument &document)
{
    QString words =
        document.heading + u'\n' + document.mark + u'\n' + document.verdict.text + u'\n';
    const auto add = [&words](const ReportText &text) {
        words += text.text + u'\n' + text.below + u'\n';
    };
    const auto addFacts = [&](const ReportFacts &facts) {
        for (const ReportFacts::Row &row : facts.rows) {
            words += row.name + u": "_s;
            for (const ReportText &value : row.values)
                add(value);
        }
    };
    addFacts(document.cover);
    for (const ReportBlock &block : document.blocks) {
        if (const auto *heading = std::get_if<ReportHeading>(&block))
            words += u"# "_s + heading->text + u'\n';
        else if (const auto *paragraph = std::get_if<ReportParagraph>(&block))
            add(paragraph->text);
        else if (const auto *facts = std::get_if<ReportFacts>(&block))
            addFacts(*facts);
        else if (const auto *table = std::get_if<ReportTable>(&block)) {
            for (const ReportTable::Row &row : table->rows) {
                for (const ReportText &cell : row.cells)
                    add(cell);
            }
        }
    }
    return words;
}

} // namespace

/// Statements drafted from the record: nothing invented, nothing silently left out, and no
/// signature under a contradiction.
class TestStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completeOnesCanBeSigned_data() { kinds(); }
    void completeOnesCanBeSigned();
    void nothingIsInvented_data() { kinds(); }
    void nothingIsInvented();
    void everyMissingEntryIsListed_data() { kinds(); }
    void everyMissingEntryIsListed();
    void theRecordIsTakenOver();
    void theMakersOwnWordsCount();
    void scopeComesFirst();
    void pstiHasItsSevenItems();
    void pstiContradictionsHoldItBack();
    void supportIsNeverShortened();
    void aLabelCountsWhileItIsInDate();
    void assessmentsThatFailAreTold();
    void nothingAssessedIsTold_data() { kinds(); }
    void nothingAssessedIsTold();
    void pstiNeedsEveryItemOfSchedule4_data();
    void pstiNeedsEveryItemOfSchedule4();
    void pstiNeedsAddresses();
    void refusalNamesAllThatIsMissing();
    void validityFollowsTheScheme();
    void outcomesShowTheirGuidelines();
    void draftsSayThatTheyAreDrafts_data() { kinds(); }
    void draftsSayThatTheyAreDrafts();
    void issuedOnesSayUntilWhen_data() { kinds(); }
    void issuedOnesSayUntilWhen();
    void comesBackFromItsJson_data() { kinds(); }
    void comesBackFromItsJson();
    void otherJsonIsRefused();
    void registerEntryHasItsTypes();
    void hostileNamesSteerNothing();

private:
    static void kinds()
    {
        QTest::addColumn<StatementKind>("kind");
        for (const StatementKind kind : statementKinds())
            QTest::newRow(qPrintable(idOf(kind))) << kind;
    }
};

void TestStatement::completeOnesCanBeSigned()
{
    QFETCH(StatementKind, kind);
    const StatementContent content = composeStatement(source(kind));
    QCOMPARE(errorsOf(content), QStringList());
    QVERIFY(content.mayBeSigned());
    QVERIFY(content.draft);
    QCOMPARE(content.scope, ScopeStanding::Within);
}

/// Without assessment and without the maker's words only the product's own record is left.
void TestStatement::nothingIsInvented()
{
    QFETCH(StatementKind, kind);
    const StatementContent content = composeStatement(bare(kind));
    for (const StatementPart &part : content.parts) {
        for (const StatementValue &value : part.values) {
            QVERIFY2(value.raw.isEmpty() || value.origin == ValueOrigin::Product
                         || value.origin == ValueOrigin::Rule,
                     qPrintable(value.id));
            QCOMPARE(value.raw.isEmpty(), value.origin == ValueOrigin::Missing);
        }
    }
    QVERIFY(!content.mayBeSigned());
}

void TestStatement::everyMissingEntryIsListed()
{
    QFETCH(StatementKind, kind);
    const StatementContent content = composeStatement(bare(kind));
    const QStringList missing = content.missing();
    QVERIFY(missing.contains(u"signatory"_s));
    for (const QString &id : missing) {
        const QString finding = u"missing statement/"_s + id;
        const bool required = content.value(id)->required;
        QVERIFY2((required ? errorsOf(content) : warningsOf(content)).contains(finding),
                 qPrintable(finding));
    }
    for (const LintFinding &finding : content.findings) {
        QVERIFY(!finding.message.isEmpty() && !finding.target.isEmpty());
        if (finding.rule == u"missing")
            QCOMPARE(finding.target, u"statements#"_s + finding.where.section(u'/', 1));
    }
}

void TestStatement::theRecordIsTakenOver()
{
    const StatementContent psti = composeStatement(source(StatementKind::Psti));
    QCOMPARE(psti.value(u"product"_s)->text,
             u"Brightwell Baby camera BC-200, models BC-200, BC-200W"_s);
    QCOMPARE(psti.value(u"manufacturer"_s)->text, u"Brightwell Ltd, 1 High Street, Leeds, GB"_s);
    QCOMPARE(psti.value(u"representative"_s)->text, u"None"_s);
    QCOMPARE(psti.raw(u"supportUntil"_s), u"2031-06-30"_s);
    QCOMPARE(psti.value(u"supportUntil"_s)->text, u"30 June 2031"_s);
    QCOMPARE(psti.value(u"supportUntil"_s)->origin, ValueOrigin::Facts);
    // Only the requirement that is deemed names a standard, with version and date.
    QCOMPARE(psti.value(u"standards"_s)->text, u"ISO/IEC 29147:2018, second edition, 2018"_s);
    const StatementContent cls = composeStatement(source(StatementKind::SingaporeCls));
    QCOMPARE(cls.value(u"passwords"_s)->text, u"Unique to each unit"_s);
    QVERIFY(cls.value(u"reporting"_s)->text.contains(u"https://brightwell.example/security"_s));
    QVERIFY(cls.value(u"data"_s)->text.contains(u"Sensors: Camera, microphone, motion"_s));
}

void TestStatement::theMakersOwnWordsCount()
{
    StatementSource changed = source(StatementKind::Psti);
    changed.stored.edits.fields[u"manufacturer"_s] = u"Brightwell Ltd\nBrightwell SA"_s;
    const StatementContent content = composeStatement(changed);
    QCOMPARE(content.value(u"manufacturer"_s)->text, u"Brightwell Ltd\nBrightwell SA"_s);
    QCOMPARE(content.value(u"manufacturer"_s)->origin, ValueOrigin::Maker);
}

void TestStatement::scopeComesFirst()
{
    StatementSource open = source(StatementKind::Psti);
    open.stored.edits.scope.remove(u"smartMeter"_s);
    const StatementContent content = composeStatement(open);
    QVERIFY(!content.mayBeSigned());
    QCOMPARE(errorsOf(content), QStringList{u"scope-open statement/scope/smartMeter"_s});
    for (const StatementFormat format : statementFormatsOf(StatementKind::Psti)) {
        const auto refused = writeStatement(content, format);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, assessment::Error::Kind::Refused);
    }
    open.stored.edits.scope[u"smartMeter"_s] = ScopeChoice::Yes;
    const StatementContent outside = composeStatement(open);
    QCOMPARE(outside.scope, ScopeStanding::Outside);
    QCOMPARE(errorsOf(outside), QStringList{u"scope-outside statement/scope/smartMeter"_s});
    const auto refused = writeStatement(outside, StatementFormat::Json);
    QVERIFY(!refused);
    QVERIFY2(refused.error().why.contains(u"Schedule 3"_s), qPrintable(refused.error().why));
}

void TestStatement::pstiHasItsSevenItems()
{
    const QString words = wordsOf(documentOf(issued(StatementKind::Psti)));
    for (int item = 1; item <= 7; ++item) {
        const QString basis = u"Schedule 4, item %1"_s.arg(item);
        QVERIFY2(words.contains(basis), qPrintable(basis));
    }
    for (const QString &text :
         {u"Serial numbers 1000 to 1999"_s, u"Brightwell Ltd"_s, u"by the manufacturer"_s,
          u"In the opinion of the manufacturer"_s, u"ISO/IEC 29147:2018"_s, u"30 June 2031"_s,
          u"Eleri Vaughan"_s, u"Head of compliance"_s, u"Leeds, 29 November 2026"_s})
        QVERIFY2(words.contains(text), qPrintable(text));
}

void TestStatement::pstiContradictionsHoldItBack()
{
    StatementSource shared = source(StatementKind::Psti);
    shared.assessment->facts.passwordPractice = u"shared default"_s;
    QCOMPARE(errorsOf(composeStatement(shared)),
             QStringList{u"record-contradicts facts/passwordPractice"_s});
    // Deemed by a label of another scheme, Schedule 1 itself is not declared.
    shared.stored.edits.fields[u"passwords"_s] = u"cls"_s;
    shared.stored.edits.fields[u"label"_s] = u"CSA/300627/4711"_s;
    shared.stored.edits.fields[u"labelExpires"_s] = u"2027-06-30"_s;
    QCOMPARE(errorsOf(composeStatement(shared)), QStringList());
    StatementSource silent = source(StatementKind::Psti);
    silent.stored.edits.fields[u"reporting"_s] = u"schedule-1"_s;
    QVERIFY(
        !warningsOf(composeStatement(silent)).contains(u"record-open facts/reportContact/url"_s));
    silent.assessment->facts.reportUpdateDays.reset();
    QVERIFY(
        warningsOf(composeStatement(silent)).contains(u"record-open facts/reportContact/url"_s));
}

void TestStatement::supportIsNeverShortened()
{
    StatementSource shortened = source(StatementKind::Psti);
    shortened.stored.edits.fields[u"supportUntil"_s] = u"2032-01-01"_s; // when first supplied
    QCOMPARE(errorsOf(composeStatement(shortened)),
             QStringList{u"support-shortened facts/supportUntil"_s});
    StatementSource again = source(StatementKind::Psti);
    KeptStatement kept;
    kept.id = u"S-1"_s;
    kept.kind = StatementKind::Psti;
    kept.content = {{u"values"_s, QJsonObject{{u"supportUntil"_s, u"2033-01-01"_s}}}};
    again.kept = {kept};
    const StatementContent content = composeStatement(again);
    QCOMPARE(errorsOf(content), QStringList{u"support-shortened statement/supportUntil"_s});
    QVERIFY(content.findings.constFirst().message.contains(u"S-1"_s));
    again.kept[0].content = {{u"values"_s, QJsonObject{{u"supportUntil"_s, u"2031-06-30"_s}}}};
    QCOMPARE(errorsOf(composeStatement(again)), QStringList()); // the same day again
}

void TestStatement::aLabelCountsWhileItIsInDate()
{
    StatementSource deemed = source(StatementKind::Psti);
    deemed.stored.edits.fields[u"updates"_s] = u"jc-star"_s;
    QCOMPARE(errorsOf(composeStatement(deemed)),
             QStringList({u"missing statement/label"_s, u"missing statement/labelExpires"_s}));
    deemed.stored.edits.fields[u"label"_s] = u"JC-1"_s;
    deemed.stored.edits.fields[u"labelExpires"_s] = u"2026-11-28"_s; // yesterday
    QCOMPARE(errorsOf(composeStatement(deemed)),
             QStringList{u"label-expired statement/labelExpires"_s});
    deemed.stored.edits.fields[u"labelExpires"_s] = u"2026-11-29"_s;
    QCOMPARE(errorsOf(composeStatement(deemed)), QStringList());
}

/// The Code asks for more than the regulations: there it is a warning.
void TestStatement::assessmentsThatFailAreTold()
{
    for (const QString &scheme : {u"uk-cop-2018"_s, u"uk-psti-2023"_s}) {
        StatementSource failed = source(StatementKind::Psti);
        failed.scheme = *assessment::builtInScheme(scheme);
        failed.assessment->scheme = scheme;
        const QString provision = failed.scheme->guidelines[0].provisions.constFirst().id;
        failed.assessment->answers[provision] =
            SampleWorkspace::answer(provision, assessment::Verdict::Fail);
        const StatementContent content = composeStatement(failed);
        const QString finding = u"record-contradicts statement/passwords"_s;
        QCOMPARE(errorsOf(content).contains(finding), scheme == u"uk-psti-2023");
        QCOMPARE(warningsOf(content).contains(finding), scheme == u"uk-cop-2018");
    }
}

/// Whoever signs all the same has read that nothing backs it.
void TestStatement::nothingAssessedIsTold()
{
    QFETCH(StatementKind, kind);
    StatementSource empty = source(kind);
    const QString finding = u"nothing-assessed statement"_s;
    QVERIFY(warningsOf(composeStatement(empty)).contains(finding));
    QVERIFY(composeStatement(empty).mayBeSigned());
    empty.assessment->answers[u"CoP-1.1"_s] = {};
    QVERIFY(warningsOf(composeStatement(empty)).contains(finding)); // opened and not answered
    empty.assessment->answers[u"CoP-1.1"_s] = SampleWorkspace::answer(u"CoP-1.1"_s);
    QVERIFY(!warningsOf(composeStatement(empty)).contains(finding));
}

void TestStatement::pstiNeedsEveryItemOfSchedule4_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("item");
    const auto row = [](const char *field, int item) {
        QTest::newRow(field) << QString::fromLatin1(field) << item;
    };
    row("batch", 1);
    row("preparedBy", 3);
    row("passwords", 4);
    row("reporting", 4);
    row("updates", 4);
    row("supportUntil", 5);
    row("signatory", 6);
    row("function", 6);
    row("place", 7);
}

/// Whatever is assessed: a statement with a hole is no statement of compliance.
void TestStatement::pstiNeedsEveryItemOfSchedule4()
{
    QFETCH(QString, field);
    QFETCH(int, item);
    StatementSource hole = source(StatementKind::Psti);
    hole.stored.edits.fields.remove(field);
    hole.assessment->facts.supportUntil.reset();
    if (field != u"supportUntil")
        hole.stored.edits.fields[u"supportUntil"_s] = u"2031-06-30"_s;
    const StatementContent content = composeStatement(hole);
    QCOMPARE(errorsOf(content), QStringList{u"missing statement/"_s + field});
    QVERIFY(!content.mayBeSigned());
    const QString message = content.findings.constFirst().message;
    QVERIFY2(message.contains(u"Schedule 4, item %1"_s.arg(item)), qPrintable(message));
}

void TestStatement::pstiNeedsAddresses()
{
    StatementSource nameOnly = source(StatementKind::Psti);
    nameOnly.product.manufacturer.address.clear();
    const QStringList missing{u"missing statement/manufacturer"_s};
    QCOMPARE(errorsOf(composeStatement(nameOnly)), missing);
    // What somebody wrote for the statement is theirs.
    nameOnly.stored.edits.fields[u"manufacturer"_s] = u"Brightwell Ltd, Leeds"_s;
    QCOMPARE(errorsOf(composeStatement(nameOnly)), QStringList());
    nameOnly.product.ukRepresentative =
        assessment::Company{.name = u"UK Rep Ltd"_s, .country = u"GB"_s, .address = {}};
    QCOMPARE(errorsOf(composeStatement(nameOnly)),
             QStringList{u"missing statement/representative"_s});
    // Other statements ask for no more than the record has.
    StatementSource pledge = source(StatementKind::CodePledge);
    pledge.product.manufacturer.address.clear();
    QCOMPARE(errorsOf(composeStatement(pledge)), QStringList());
}

/// Not only the first of them, so that nobody has to try again and again; and nothing is kept.
void TestStatement::refusalNamesAllThatIsMissing()
{
    SampleWorkspace files;
    auto workspace = files.create();
    QVERIFY_OK(workspace);
    const QString assessed = statementfixture::fill(*workspace);
    const QString product = workspace->assessment(assessed)->product.id;
    assessment::StatementEdits edits = statementfixture::complete(StatementKind::Psti);
    edits.fields.remove(u"batch"_s);
    edits.fields.remove(u"place"_s);
    QVERIFY_OK(workspace->setStatementEdits(product, StatementKind::Psti, edits));
    const auto from = readStatementSource(*workspace, assessed, StatementKind::Psti);
    QVERIFY_OK(from);
    const signingfixture::Demo demo;
    const auto made =
        signStatement(*workspace, *from,
                      {.identity = demo.identity(), .at = signingfixture::issueTime, .output = {}});
    QVERIFY(!made);
    QCOMPARE(made.error().kind, assessment::Error::Kind::Refused);
    const QString message = made.error().message();
    for (const QString &entry :
         {u"Batch (Schedule 4, item 1)"_s, u"Place of issue (Schedule 4, item 7)"_s})
        QVERIFY2(message.contains(entry), qPrintable(message));
    QVERIFY(workspace->keptStatements()->isEmpty());
}

void TestStatement::validityFollowsTheScheme()
{
    const auto until = [](const StatementSource &source) {
        return composeStatement(source).raw(u"validUntil"_s);
    };
    StatementSource cls = source(StatementKind::SingaporeCls);
    QCOMPARE(until(cls), u"2029-11-29"_s); // three years
    cls.assessment->facts.supportUntil = QDate(2028, 1, 1);
    QCOMPARE(until(cls), u"2028-01-01"_s); // not longer than it is supported
    QCOMPARE(until(source(StatementKind::JapanJcStar)), u"2028-11-29"_s);
    const StatementContent bsi = composeStatement(source(StatementKind::GermanBsi));
    QCOMPARE(bsi.raw(u"validUntil"_s), u"2028-11-29"_s);
    QCOMPARE(bsi.raw(u"renewal"_s), u"29 August 2028 and 18 October 2028"_s);
    QCOMPARE(bsi.value(u"renewal"_s)->origin, ValueOrigin::Rule);
}

void TestStatement::outcomesShowTheirGuidelines()
{
    const StatementContent content = composeStatement(source(StatementKind::NistSheet));
    const auto part = std::find_if(content.parts.begin(), content.parts.end(),
                                   [](const StatementPart &one) { return one.id == u"outcomes"; });
    QVERIFY(part != content.parts.end());
    QCOMPARE(part->rows.size(), 10);
    const StatementRow &identification = part->rows.constFirst();
    QCOMPARE(identification.name, u"Asset identification"_s);
    QCOMPARE(identification.lines.size(), 2); // guidelines 1 and 6
    QVERIFY(identification.lines[0].text.startsWith(u"1 "_s));
    QVERIFY(identification.lines[1].text.startsWith(u"6 "_s));
    for (const StatementRow &row : part->rows)
        QVERIFY2(!row.lines.isEmpty(), qPrintable(row.name));
}

void TestStatement::draftsSayThatTheyAreDrafts()
{
    QFETCH(StatementKind, kind);
    const StatementContent content = composeStatement(bare(kind));
    const ReportDocument document = documentOf(content);
    QCOMPARE(document.mark, u"DRAFT – not signed"_s); // on every page
    const QString words = wordsOf(document);
    QVERIFY(words.contains(u"It declares nothing until it is signed"_s));
    QVERIFY(words.contains(u"MISSING"_s));
    QVERIFY(!words.contains(u"To be kept until"_s));
    const QJsonObject json = toJson(content);
    QCOMPARE(json[u"draft"], QJsonValue(true));
    QVERIFY(!json.contains(u"retention"_s) && !json.contains(u"signer"_s));
    QCOMPARE(json[u"missing"].toArray().size(), content.missing().size());
    QCOMPARE(json[u"register"].toObject().contains(u"assay_draft"_s),
             kind == StatementKind::UsRegister);
}

void TestStatement::issuedOnesSayUntilWhen()
{
    QFETCH(StatementKind, kind);
    const StatementContent content = issued(kind);
    const ReportDocument document = documentOf(content);
    QVERIFY(document.mark.isEmpty());
    const QString words = wordsOf(document);
    QVERIFY(!words.contains(u"DRAFT"_s) && !words.contains(u"MISSING"_s));
    QVERIFY(words.contains(u"29 November 2036"_s));
    QVERIFY(words.contains(u"CN=Demonstration signer"_s));
    const QJsonObject json = toJson(content);
    QCOMPARE(json[u"draft"], QJsonValue(false));
    QCOMPARE(json[u"retention"][u"until"].toString(), u"2036-11-29"_s);
    QVERIFY(!json[u"register"].toObject().contains(u"assay_draft"_s));
}

void TestStatement::comesBackFromItsJson()
{
    QFETCH(StatementKind, kind);
    for (const StatementContent &content : {issued(kind), composeStatement(bare(kind))}) {
        const QJsonObject json = toJson(content);
        const auto back = statementFromJson(json, u"test"_s);
        QVERIFY_OK(back);
        QCOMPARE(toJson(*back), json);
        QCOMPARE(wordsOf(documentOf(*back)), wordsOf(documentOf(content)));
    }
}

void TestStatement::otherJsonIsRefused()
{
    QJsonObject json = toJson(issued(StatementKind::Psti));
    json[u"kind"_s] = u"eu-doc"_s;
    json[u"surprise"_s] = 1;
    const auto refused = statementFromJson(json, u"S-1"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, assessment::Error::Kind::InvalidInput);
    QVERIFY2(refused.error().message().contains(u"/surprise"_s),
             qPrintable(refused.error().message()));
}

void TestStatement::registerEntryHasItsTypes()
{
    const QJsonObject entry = usRegisterEntry(issued(StatementKind::UsRegister));
    QCOMPARE(entry[u"schema_version"].toString(), u"1.0.0"_s);
    QCOMPARE(entry[u"support_date"].toString(), u"2031-06-30"_s);
    QCOMPARE(entry[u"security_update_information"][u"update_default"].toString(),
             u"Automatic - may opt out"_s);
    QCOMPARE(entry[u"authorized_by"][u"name"].toString(), u"Administrator Inc"_s);
    QCOMPARE(entry[u"general_user_information"][u"url"].toString(),
             u"https://brightwell.example/help"_s);
    QCOMPARE(entry[u"delete_data"][u"text"].toString(), u"Settings, Delete my data."_s);
    const QJsonArray sensors = entry[u"sensor_data_collection"].toArray();
    QCOMPARE(sensors.size(), 3);
    QCOMPARE(sensors[0][u"sensing"].toString(), u"images"_s);
    QCOMPARE(sensors[1][u"sensing"].toString(), u"audio"_s);
    QVERIFY(!sensors[2].toObject().contains(u"sensing"_s)); // the schema has no word for motion
    QCOMPARE(entry[u"sbom_hbom_available"][u"sbom_maintained"], QJsonValue(true));
    QCOMPARE(entry[u"sbom_hbom_available"][u"hbom_maintained"], QJsonValue(false));
    QVERIFY(entry[u"created"].toString().startsWith(u"2026-11-29T00:00:00"_s));
    const QJsonObject empty = usRegisterEntry(composeStatement(bare(StatementKind::UsRegister)));
    QCOMPARE(empty[u"support_date"], QJsonValue(QJsonValue::Null));
    QCOMPARE(empty[u"product_name"].toString(), u"Brightwell Baby camera BC-200"_s);
}

void TestStatement::hostileNamesSteerNothing()
{
    StatementSource hostile = source(StatementKind::CodePledge);
    hostile.product.brand = u"Bright\u202ewell\u0007 %1 <b>"_s;
    const StatementContent content = composeStatement(hostile);
    const QString words = wordsOf(documentOf(content)) + content.product;
    QVERIFY(!words.contains(QChar(0x202e)) && !words.contains(QChar(7)));
    QVERIFY(words.contains(u"%1 <b>"_s));
}

QTEST_MAIN(TestStatement)
#include "tst_statementdraft.moc"
