#include "assessment/scheme/catalogue.h"
#include "assessment/scheme/ixit.h"
#include "assessment/scheme/ixitcheck.h"
#include "assessment/scheme/ixitreader.h"
#include "assessment/scheme/ixitvalue.h"
#include "support/testsupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <functional>

using namespace assessment;
using namespace Qt::StringLiterals;

using Type = IxitColumn::Type;

namespace {

const QString older = u"en-303645-v2-1-1"_s;
const QString newer = u"en-303645-v3-1-3"_s;

QJsonObject file(const QString &name = u"ts-103701-v2-1-1"_s)
{
    QFile json(u"" SOURCE_ROOT "/resources/ixit/%1.json"_s.arg(name));
    if (!json.open(QIODevice::ReadOnly))
        qFatal("no edition");
    return QJsonDocument::fromJson(json.readAll()).object();
}

/// The value at \a path of members and places becomes \a value.
void put(QJsonValue &into, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty()) {
        into = value;
        return;
    }
    bool isPlace = false;
    const int place = path.first().toInt(&isPlace);
    if (isPlace) {
        QJsonArray list = into.toArray();
        QJsonValue part = list[place];
        put(part, path.mid(1), value);
        list[place] = part;
        into = list;
    } else {
        QJsonObject object = into.toObject();
        QJsonValue part = object[path.first()];
        put(part, path.mid(1), value);
        object[path.first()] = part;
        into = object;
    }
}

IxitColumn column(Type type)
{
    IxitColumn made;
    made.title = u"T"_s;
    made.type = type;
    if (type == Type::Choice)
        made.choices = {u"critical"_s, u"public"_s};
    if (made.isReference()) {
        made.tables = {u"AuthMech"_s};
        made.none = true;
    }
    return made;
}

} // namespace

/// The tables of TS 103 701 as data, what a cell may hold, and what is found wrong in them.
class TestIxit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothEditionsAreWhole_data();
    void bothEditionsAreWhole();
    void editionsAreNeverMixed();
    void everyFieldOfTheFactsIsThere();
    void theGroupsAreThoseOfTheSpecification();
    void theCodeHasNone();
    void aBadFileIsRefusedWithItsPlace_data();
    void aBadFileIsRefusedWithItsPlace();
    void cellsAreReadByTheirType_data();
    void cellsAreReadByTheirType();
    void invisibleCharactersAreRefused();
    void aCellThatWasReadReadsTheSameAgain();
    void nothingIsWrongWhereNothingIsDeclared();
    void placesAreNamed();
    void wordsSayWhatIsWrong();
};

void TestIxit::bothEditionsAreWhole_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("title");
    QTest::newRow("older") << older << u"ETSI TS 103 701 V1.1.1"_s;
    QTest::newRow("newer") << newer << u"ETSI TS 103 701 V2.1.1"_s;
}

void TestIxit::bothEditionsAreWhole()
{
    QFETCH(QString, scheme);
    QFETCH(QString, title);
    const auto found = ixitEditionOf(scheme);
    QVERIFY_OK(found);
    const IxitEdition &edition = **found;
    QCOMPARE(edition.title, title);
    QCOMPARE(edition.tables.size(), 29);
    for (const IxitTable &table : edition.tables) {
        QCOMPARE(table.single, table.number == 2 || table.number == 4);
        QVERIFY(!table.columns.isEmpty());
        QCOMPARE(edition.table(table.name), &table);
    }
    // The references that the model of the specification has.
    const auto tablesOf = [&](const QString &table, const QString &column) {
        return edition.table(table)->column(column)->tables;
    };
    QCOMPARE(tablesOf(u"SoftServ"_s, u"authenticationMechanism"_s), QStringList{u"AuthMech"_s});
    QCOMPARE(tablesOf(u"SoftComp"_s, u"updateMechanism"_s), QStringList{u"UpdMech"_s});
    QCOMPARE(tablesOf(u"TelData"_s, u"personalData"_s), QStringList{u"PersData"_s});
    const QString communication = edition.table(11)->name;
    QCOMPARE(tablesOf(u"SecParam"_s, u"communicationMechanisms"_s), QStringList{communication});
    QCOMPARE(tablesOf(u"PersData"_s, u"communicationMechanisms"_s), QStringList{communication});
    QCOMPARE(edition.referencedTables().size(), 4);
    QCOMPARE(edition.groups.size(), builtInScheme(scheme)->provisionCount());
}

void TestIxit::editionsAreNeverMixed()
{
    const IxitEdition &v1 = *ixitEditionFor(older);
    const IxitEdition &v2 = *ixitEditionFor(newer);
    QCOMPARE(v1.table(11)->name, u"ComMech"_s);
    QCOMPARE(v1.table(15)->name, u"Intf"_s);
    QCOMPARE(v1.table(28)->name, u"ExtAPI"_s);
    QCOMPARE(v2.table(11)->name, u"SecComMech"_s);
    QCOMPARE(v2.table(15)->name, u"PhyIntf"_s);
    QCOMPARE(v2.table(28)->name, u"LogIntf"_s);
    for (const QString &name : {u"ComMech"_s, u"Intf"_s, u"ExtAPI"_s})
        QVERIFY(!v2.table(name));
    for (const QString &name : {u"SecComMech"_s, u"PhyIntf"_s, u"LogIntf"_s})
        QVERIFY(!v1.table(name));
    // Fields that came with the second edition.
    QVERIFY(v2.table(u"UserInfo"_s)->column(u"maintenanceCheckDocumentation"_s));
    QVERIFY(!v1.table(u"UserInfo"_s)->column(u"maintenanceCheckDocumentation"_s));
    for (const QString &key : {u"storingConsent"_s, u"aggregation"_s, u"anonymization"_s}) {
        QVERIFY(v2.table(u"PersData"_s)->column(key));
        QVERIFY(!v1.table(u"PersData"_s)->column(key));
    }
    QVERIFY(v1.table(11)->column(u"resilienceMeasures"_s));
    QVERIFY(!v2.table(11)->column(u"resilienceMeasures"_s));
}

void TestIxit::everyFieldOfTheFactsIsThere()
{
    const IxitEdition &edition = *ixitEditionFor(newer);
    const QMap<QString, int> fields = {
        {u"AuthMech"_s, 7},  {u"UserInfo"_s, 14}, {u"VulnTypes"_s, 3},  {u"Conf"_s, 5},
        {u"VulnMon"_s, 1},   {u"SoftComp"_s, 3},  {u"UpdMech"_s, 7},    {u"UpdProc"_s, 2},
        {u"ReplSup"_s, 2},   {u"SecParam"_s, 7},  {u"SecComMech"_s, 4}, {u"NetSecImpl"_s, 3},
        {u"SoftServ"_s, 5},  {u"SecMgmt"_s, 1},   {u"PhyIntf"_s, 5},    {u"CodeMin"_s, 1},
        {u"PrivlCtrl"_s, 1}, {u"AccCtrl"_s, 1},   {u"SecDev"_s, 1},     {u"SecBoot"_s, 5},
        {u"PersData"_s, 12}, {u"ExtSens"_s, 1},   {u"ResMech"_s, 3},    {u"TelData"_s, 4},
        {u"DelFunc"_s, 4},   {u"UserDec"_s, 3},   {u"UserIntf"_s, 2},   {u"LogIntf"_s, 6},
        {u"InpVal"_s, 2}};
    QCOMPARE(fields.size(), 29);
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        QVERIFY2(edition.table(field.key()), qPrintable(field.key()));
        QCOMPARE(int(edition.table(field.key())->columns.size()), *field);
    }
}

void TestIxit::theGroupsAreThoseOfTheSpecification()
{
    const IxitEdition &edition = *ixitEditionFor(newer);
    const QSet<QString> conceptual{u"5.2-2"_s, u"5.2-3"_s,  u"5.3-3"_s,  u"5.3-5"_s,  u"5.3-7"_s,
                                   u"5.3-8"_s, u"5.3-10"_s, u"5.3-11"_s, u"5.3-12"_s, u"5.4-4"_s,
                                   u"5.5-3"_s, u"5.5-8"_s,  u"5.6-5"_s,  u"5.6-6"_s,  u"5.6-7"_s,
                                   u"5.6-8"_s, u"5.6-9"_s,  u"5.10-1"_s, u"6-4"_s};
    const QSet<QString> functional{u"5.8-3"_s, u"5.11-3"_s, u"5.11-4"_s, u"5.12-2"_s};
    for (const TestGroup &group : edition.groups) {
        const QString reference = group.provision.mid(3);
        if (reference == u"5.0-1") {
            QVERIFY(group.cases.isEmpty());
            continue;
        }
        QList<Method> kinds;
        for (const TestCase &one : group.cases)
            kinds.append(one.kind);
        const QList<Method> expected = conceptual.contains(reference)
                                           ? QList<Method>{Method::Conceptual}
                                       : functional.contains(reference)
                                           ? QList<Method>{Method::Functional}
                                           : QList<Method>{Method::Conceptual, Method::Functional};
        QVERIFY2(kinds == expected, qPrintable(reference));
        QVERIFY2(group.cases.first().id == reference + u"-1"_s, qPrintable(reference));
        QVERIFY2(!group.tables.isEmpty(), qPrintable(reference));
    }
    QCOMPARE(edition.group(u"EN-5.5-5"_s)->tables,
             (QStringList{u"AuthMech"_s, u"SoftServ"_s, u"LogIntf"_s}));
}

void TestIxit::theCodeHasNone()
{
    QVERIFY(!ixitEditionFor(u"uk-cop-2018"_s));
    const auto none = ixitEditionOf(u"uk-cop-2018"_s);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::Refused);
    QVERIFY(!none.error().advice.isEmpty());
}

void TestIxit::aBadFileIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *name, const QString &path, const QJsonValue &value,
                        const QString &pointer) {
        QTest::newRow(name) << path << value << pointer;
    };
    row("format", u"format"_s, u"assay-ixit/2"_s, u"/format"_s);
    row("scheme", u"scheme"_s, u"en-303645-v9"_s, u"/scheme"_s);
    row("unknown member", u"extra"_s, true, u"/extra"_s);
    row("order of tables", u"tables/0/number"_s, 2, u"/tables"_s);
    row("name twice", u"tables/1/name"_s, u"AuthMech"_s, u"/tables/1/name"_s);
    row("name no token", u"tables/0/name"_s, u"Auth-Mech"_s, u"/tables/0/name"_s);
    row("form that is a list", u"tables/1/single"_s, false, u"/tables/1/single"_s);
    row("list that is a form", u"tables/2/single"_s, true, u"/tables/2/single"_s);
    row("no columns", u"tables/0/columns"_s, QJsonArray(), u"/tables/0/columns"_s);
    row("key twice", u"tables/0/columns/1/key"_s, u"description"_s, u"/tables/0/columns/1/key"_s);
    row("type", u"tables/0/columns/0/type"_s, u"number"_s, u"/tables/0/columns/0/type"_s);
    row("choice without choices", u"tables/0/columns/0/type"_s, u"choice"_s,
        u"/tables/0/columns/0/choices"_s);
    row("choices of a text", u"tables/0/columns/0/choices"_s, QJsonArray{u"a"_s},
        u"/tables/0/columns/0/choices"_s);
    row("reference nowhere", u"tables/5/columns/1/tables"_s, QJsonArray{u"Upd"_s},
        u"/tables/5/columns/1/tables/0"_s);
    row("group of no provision", u"groups/0/provision"_s, u"EN-9-1"_s, u"/groups/0/provision"_s);
    row("group twice", u"groups/1/provision"_s, u"EN-5.0-1"_s, u"/groups/1/provision"_s);
    row("group missing", u"groups"_s, QJsonArray(), u"/groups"_s);
    row("table of another edition", u"groups/1/tables"_s, QJsonArray{u"ComMech"_s},
        u"/groups/1/tables"_s);
    row("case twice", u"groups/1/cases/1/id"_s, u"5.1-1-1"_s, u"/groups/1/cases/1/id"_s);
    row("kind of case", u"groups/1/cases/0/kind"_s, u"document"_s, u"/groups/1/cases/0/kind"_s);
    row("cases without tables", u"groups/1/tables"_s, QJsonArray(), u"/groups/1/cases"_s);
}

void TestIxit::aBadFileIsRefusedWithItsPlace()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, pointer);
    QJsonValue document = file();
    const auto sound =
        checkIxitEdition(QJsonDocument(document.toObject()).toJson(), u"edition.json"_s);
    QVERIFY(sound && sound->edition);

    put(document, path.split(u'/'), value);
    const auto check =
        checkIxitEdition(QJsonDocument(document.toObject()).toJson(), u"edition.json"_s);
    QVERIFY_OK(check);
    QVERIFY(!check->edition);
    QStringList pointers;
    for (const JsonProblem &problem : check->problems) {
        pointers.append(problem.pointer);
        QVERIFY(!problem.reason.isEmpty());
    }
    QVERIFY2(pointers.contains(pointer), qPrintable(pointers.join(u", "_s)));
}

void TestIxit::cellsAreReadByTheirType_data()
{
    QTest::addColumn<Type>("type");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept"); ///< null = refused
    const auto row = [](Type type, const QString &typed, const QString &kept) {
        QTest::addRow("%s: %s", qPrintable(idOf(type)), qPrintable(typed)) << type << typed << kept;
    };
    row(Type::Text, u"  Web login\r\nover HTTPS "_s, u"Web login\nover HTTPS"_s);
    row(Type::Text, u"=SUM(A1)"_s, u"=SUM(A1)"_s);
    row(Type::YesNo, u"Y"_s, u"yes"_s);
    row(Type::YesNo, u"NO"_s, u"no"_s);
    row(Type::YesNo, u"perhaps"_s, {});
    row(Type::YesNo, u"?"_s, u"?"_s); // still open, and found
    row(Type::YesNo, u""_s, u""_s);
    row(Type::Choice, u"Critical"_s, u"critical"_s);
    row(Type::Choice, u"secret"_s, {});
    row(Type::Choice, u"TBD"_s, u"TBD"_s);
    row(Type::Period, u"2031-12-31"_s, u"2031-12-31"_s);
    row(Type::Period, u"2031-02-29"_s, {});
    row(Type::Period, u"90 d"_s, u"90 days"_s);
    row(Type::Period, u"1 Year"_s, u"1 year"_s);
    row(Type::Period, u"5years"_s, u"5 years"_s);
    row(Type::Period, u"0 days"_s, {});
    row(Type::Period, u"? years"_s, {});
    row(Type::Period, u"soon"_s, {});
    row(Type::Reference, u"AuthMech-3"_s, u"AuthMech-3"_s);
    row(Type::Reference, u"None"_s, u"none"_s);
    row(Type::Reference, u"AuthMech-1, AuthMech-2"_s, {});
    row(Type::Reference, u"UpdMech-1"_s, {});
    row(Type::Reference, u"AuthMech-0"_s, {});
    row(Type::References, u"AuthMech-1;AuthMech-2 AuthMech-1"_s, u"AuthMech-1, AuthMech-2"_s);
    row(Type::References, u"AuthMech-1, none"_s, {});
    row(Type::References, u"the web login"_s, {});
}

void TestIxit::cellsAreReadByTheirType()
{
    QFETCH(Type, type);
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    const IxitCell cell = readIxitCell(column(type), typed);
    if (kept.isNull()) {
        QVERIFY2(!cell.problem.isEmpty(), qPrintable(cell.text));
    } else {
        QCOMPARE(cell.problem, QString());
        QCOMPARE(cell.text, kept);
    }
}

void TestIxit::invisibleCharactersAreRefused()
{
    const IxitColumn text = column(Type::Text);
    QVERIFY(readIxitCell(text, u"two\nlines\tand a tab"_s).problem.isEmpty());
    QVERIFY(readIxitCell(text, u"Grüße 🔑"_s).problem.isEmpty());
    for (const QString &bad : {u"a\u0007b"_s, u"a\u202Eb"_s, u"a\u2066b"_s, u"a\u0085b"_s,
                               QString(u'a') + QChar(0xD83D) + u'b'})
        QVERIFY2(!readIxitCell(text, bad).problem.isEmpty(), qPrintable(bad));
    QVERIFY(readIxitCell(text, QString(longestIxitCell, u'x')).problem.isEmpty());
    QVERIFY(!readIxitCell(text, QString(longestIxitCell + 1, u'x')).problem.isEmpty());
}

void TestIxit::aCellThatWasReadReadsTheSameAgain()
{
    for (const Type type :
         {Type::Text, Type::YesNo, Type::Choice, Type::Period, Type::Reference, Type::References}) {
        for (const QString &typed :
             {u"Y"_s, u"public"_s, u"3 W"_s, u"none"_s, u"AuthMech-9"_s, u"AuthMech-2,AuthMech-1"_s,
              u" ?? "_s, u"2030-01-01"_s, u"a\r\n\r\nb"_s}) {
            const IxitCell once = readIxitCell(column(type), typed);
            if (!once.problem.isEmpty())
                continue;
            const IxitCell twice = readIxitCell(column(type), once.text);
            QCOMPARE(twice.problem, QString());
            QCOMPARE(twice.text, once.text);
        }
    }
}

void TestIxit::nothingIsWrongWhereNothingIsDeclared()
{
    Assessment assessment;
    assessment.scheme = newer;
    assessment.answers[u"EN-5.1-1"_s].support = Support::Yes;
    const Scheme scheme = *builtInScheme(newer);
    QVERIFY(ixitProblems(*ixitEditionFor(newer), scheme, assessment).isEmpty());
    assessment.ixit[u"ExtSens"_s] = {
        {.id = u"ExtSens-1"_s, .values = {{u"description"_s, u"Microphone"_s}}}};
    QStringList found;
    for (const auto &problem : ixitProblems(*ixitEditionFor(newer), scheme, assessment))
        found.append(idOf(problem.kind) + u' ' + problem.place());
    QCOMPARE(found, (QStringList{u"missing-record UserInfo"_s, u"missing-record Conf"_s,
                                 u"missing-entries AuthMech"_s}));
    // What does not apply, and what is not claimed, needs no entry.
    assessment.scope[u"a"_s].choice = ScopeChoice::No;
    QCOMPARE(ixitProblems(*ixitEditionFor(newer), scheme, assessment).size(), 2);
}

void TestIxit::placesAreNamed()
{
    QCOMPARE((IxitProblem{.table = u"Conf"_s}.place()), u"Conf"_s);
    QCOMPARE((IxitProblem{.table = u"AuthMech"_s, .entry = u"AuthMech-2"_s}.place()),
             u"AuthMech-2"_s);
    QCOMPARE(
        (IxitProblem{.table = u"AuthMech"_s, .entry = u"AuthMech-2"_s, .column = u"description"_s}
             .place()),
        u"AuthMech-2/description"_s);
    QCOMPARE(ixitIdFromText(u"AuthMech-12"_s)->number, 12);
    for (const QString &bad : {u"AuthMech"_s, u"AuthMech-"_s, u"AuthMech-01"_s, u"-1"_s,
                               u"AuthMech-1 "_s, u"AuthMech-1234567"_s})
        QVERIFY2(!ixitIdFromText(bad), qPrintable(bad));
}

void TestIxit::wordsSayWhatIsWrong()
{
    using Kind = IxitProblem::Kind;
    const IxitEdition &edition = *ixitEditionFor(newer);
    QSet<QString> ids;
    for (int kind = 0; kind <= int(Kind::Unused); ++kind) {
        const IxitProblem problem{.kind = Kind(kind),
                                  .table = u"AuthMech"_s,
                                  .entry = u"AuthMech-1"_s,
                                  .column = u"defaultStatus"_s,
                                  .provision = u"EN-5.1-1"_s,
                                  .text = u"AuthMech-9"_s};
        const QString words = inWords(problem, edition);
        QVERIFY2(!words.contains(u'%') && words.contains(u"AuthMech"_s), qPrintable(words));
        ids.insert(idOf(problem.kind));
    }
    QCOMPARE(ids.size(), 8);
    QVERIFY(inWords({.kind = Kind::MissingField,
                     .table = u"AuthMech"_s,
                     .entry = u"AuthMech-1"_s,
                     .column = u"defaultStatus"_s},
                    edition)
                .contains(u"Default status"_s));
}

QTEST_GUILESS_MAIN(TestIxit)
#include "tst_ixit.moc"
