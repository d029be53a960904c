#include "assessment/model/leaflet.h"
#include "assessment/store/actrules.h"
#include "assessment/store/database.h"
#include "support/sampleworkspace.h"
#include "support/testsupport.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace assessment;

namespace {

LeafletSteps someSteps()
{
    LeafletSteps steps;
    steps.steps[u"reset"_s] = {u"Hold the button on the back for ten seconds."_s,
                               u"Let go when the light is blue."_s};
    steps.contacts[u"fraud"_s] = u"the police, on 101"_s;
    steps.deletionDays = 30;
    steps.address = u"https://brightwell.example/leaflet"_s;
    steps.trial =
        LeafletSteps::Trial{.by = u"Bob"_s, .on = QDate(2026, 5, 1), .firmware = u"1.4.2"_s};
    return steps;
}

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

/// What makers tell their buyers, as it is kept; and which leaflets were made.
class TestLeafletRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesBackAsItWas();
    void languagesStandBesideEachOther();
    void emptyStepsTakeTheRowAway();
    void wrongStepsAreRefused_data();
    void wrongStepsAreRefused();
    void nothingIsKeptForAnotherProduct();
    void undoTakesTheStepsBack();
    void stepsOpenNoReview();
    void aLeafletIsRecorded();
    void aRecordNeverChanges();

private:
    std::unique_ptr<SampleWorkspace> m_files;
    std::unique_ptr<Workspace> m_workspace;
    QString m_product;
    QString m_assessment;
};

void TestLeafletRecords::init()
{
    m_workspace.reset();
    m_files = std::make_unique<SampleWorkspace>();
    auto workspace = m_files->create();
    QVERIFY_OK(workspace);
    m_workspace = std::make_unique<Workspace>(std::move(*workspace));
    const auto id = SampleWorkspace::assess(*m_workspace);
    QVERIFY_OK(id);
    m_assessment = *id;
    m_product = m_workspace->assessment(*id)->product.id;
}

void TestLeafletRecords::comesBackAsItWas()
{
    QVERIFY(!m_workspace->leafletSteps(m_product, u"en-GB"_s)->changed.isValid());
    QVERIFY_OK(m_workspace->setLeafletSteps(m_product, u"en-GB"_s, someSteps()));
    const auto stored = m_workspace->leafletSteps(m_product, u"en-GB"_s);
    QVERIFY_OK(stored);
    QCOMPARE(stored->steps, someSteps());
    QCOMPARE(stored->changedBy, u"ada"_s);
    QVERIFY(stored->changed.isValid());
    const auto rows = m_workspace->log(m_product);
    // Said again: nothing happens.
    QVERIFY_OK(m_workspace->setLeafletSteps(m_product, u"en-GB"_s, someSteps()));
    QCOMPARE(m_workspace->log(m_product)->size(), rows->size());
    QVERIFY(m_workspace->verifyLog()->ok);
}

void TestLeafletRecords::languagesStandBesideEachOther()
{
    QVERIFY_OK(m_workspace->setLeafletSteps(m_product, u"en-GB"_s, someSteps()));
    LeafletSteps welsh;
    welsh.steps[u"reset"_s] = {u"Daliwch y botwm am ddeg eiliad."_s};
    QVERIFY_OK(m_workspace->setLeafletSteps(m_product, u"cy"_s, welsh));
    QCOMPARE(m_workspace->leafletSteps(m_product, u"cy"_s)->steps, welsh);
    QCOMPARE(m_workspace->leafletSteps(m_product, u"en-GB"_s)->steps, someSteps());
    const Status wrong = m_workspace->setLeafletSteps(m_product, u"../x"_s, welsh);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, Error::Kind::Usage);
}

void TestLeafletRecords::emptyStepsTakeTheRowAway()
{
    QVERIFY_OK(m_workspace->setLeafletSteps(m_product, u"en-GB"_s, someSteps()));
    QVERIFY_OK(m_workspace->setLeafletSteps(m_product, u"en-GB"_s, {}));
    QVERIFY(!m_workspace->leafletSteps(m_product, u"en-GB"_s)->changed.isValid());
}

void TestLeafletRecords::wrongStepsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("unknown field") << QByteArray(R"({"rest":["x"]})") << u"/rest"_s;
    QTest::newRow("a step of two lines") << QByteArray(R"({"reset":["a\nb"]})") << u"/reset"_s;
    QTest::newRow("a control character")
        << QByteArray(R"({"reset":["a\u001b[31mb"]})") << u"/reset/0"_s;
    QTest::newRow("a mark that turns the writing")
        << QByteArray(R"({"reset":["a\u202eb"]})") << u"/reset/0"_s;
    QTest::newRow("a step that is too long")
        << "{\"reset\":[\"" + QByteArray(longestLeafletStep + 1, 'x') + "\"]}" << u"/reset/0"_s;
    QTest::newRow("too many steps") << QByteArray(R"({"cover":["1","2","3","4"]})") << u"/cover"_s;
    QTest::newRow("not https") << QByteArray(R"({"address":"http://a.example"})") << u"/address"_s;
    QTest::newRow("days below zero") << QByteArray(R"({"deletionDays":-1})") << u"/deletionDays"_s;
    QTest::newRow("a contact nobody asked for")
        << QByteArray(R"({"contacts":{"mother":"1"}})") << u"/contacts/mother"_s;
    QTest::newRow("a trial without a day")
        << QByteArray(R"({"trial":{"by":"Bob","firmware":"1"}})") << u"/trial/on"_s;
}

void TestLeafletRecords::wrongStepsAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, pointer);
    JsonReader reader(json(text));
    const LeafletSteps steps = readLeafletSteps(reader);
    QVERIFY(!reader.ok());
    QVERIFY2(reader.problems().constFirst().pointer.startsWith(pointer),
             qPrintable(reader.problems().constFirst().pointer));
    Q_UNUSED(steps);
}

/// Whoever has a value that no file could hold cannot store it either.
void TestLeafletRecords::nothingIsKeptForAnotherProduct()
{
    const Status unknown = m_workspace->setLeafletSteps(u"P-nobody"_s, u"en-GB"_s, someSteps());
    QCOMPARE(unknown.error().kind, Error::Kind::NotFound);
    QCOMPARE(m_workspace->leafletSteps(u"P-nobody"_s, u"en-GB"_s).error().kind,
             Error::Kind::NotFound);
    LeafletSteps wrong = someSteps();
    wrong.steps[u"nothing"_s] = {u"x"_s};
    QVERIFY(!m_workspace->setLeafletSteps(m_product, u"en-GB"_s, wrong));
    LeafletSteps turned = someSteps();
    turned.steps[u"reset"_s] = {u"a\x202e"_s + u"b"_s};
    QVERIFY(!m_workspace->setLeafletSteps(m_product, u"en-GB"_s, turned));
    QVERIFY(!m_workspace->leafletSteps(m_product, u"en-GB"_s)->changed.isValid());
}

void TestLeafletRecords::undoTakesTheStepsBack()
{
    QVERIFY_OK(m_workspace->setLeafletSteps(m_product, u"en-GB"_s, someSteps()));
    QCOMPARE(m_workspace->undoStep(m_assessment)->value().text, u"steps of the consumer leaflet"_s);
    QVERIFY_OK(m_workspace->undo(m_assessment));
    QVERIFY(!m_workspace->leafletSteps(m_product, u"en-GB"_s)->changed.isValid());
    QVERIFY_OK(m_workspace->redo(m_assessment));
    QCOMPARE(m_workspace->leafletSteps(m_product, u"en-GB"_s)->steps, someSteps());
}

void TestLeafletRecords::stepsOpenNoReview()
{
    QCOMPARE(actRule(u"leaflet.set"_s).effect, ActEffect::Beside);
    QCOMPARE(actRule(u"leaflet.make"_s).effect, ActEffect::Beside);
}

void TestLeafletRecords::aLeafletIsRecorded()
{
    LeafletRecord made;
    made.product = m_product;
    made.assessment = m_assessment;
    made.language = u"en-GB"_s;
    made.layout = u"a5fold"_s;
    made.format = u"pdf"_s;
    made.firmware = u"1.4.2"_s;
    made.sha256 = QByteArray(32, 'h');
    made.open = 3;
    made.reading = {.measure = u"flesch-kincaid"_s,
                    .value = 3.4,
                    .age = 8.4,
                    .words = 700,
                    .sentences = 100,
                    .longestSentence = 15};
    const auto id = m_workspace->recordLeaflet(made);
    QVERIFY_OK(id);
    const auto all = m_workspace->leaflets(m_product);
    QVERIFY_OK(all);
    QCOMPARE(all->size(), 1);
    const LeafletRecord &kept = all->constFirst();
    QCOMPARE(kept.id, *id);
    QCOMPARE(kept.reading, made.reading);
    QCOMPARE(kept.sha256, made.sha256);
    QCOMPARE(kept.layout, made.layout);
    QCOMPARE(kept.open, 3);
    QCOMPARE(kept.madeBy, u"ada"_s);
    QVERIFY(m_workspace->verifyLog()->ok);
}

void TestLeafletRecords::aRecordNeverChanges()
{
    LeafletRecord made;
    made.product = m_product;
    QVERIFY_OK(m_workspace->recordLeaflet(made));
    m_workspace.reset();
    auto database = Database::open(m_files->path());
    QVERIFY_OK(database);
    QVERIFY(!database->run(u"UPDATE leaflet SET findings = 0"_s));
    QVERIFY(!database->run(u"DELETE FROM leaflet"_s));
}

QTEST_GUILESS_MAIN(TestLeafletRecords)
#include "tst_leafletrecords.moc"
