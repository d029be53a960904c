#include "assessment/store/migrations.h"
#include "assessment/store/workspacefile.h"

#include "support/sampleworkspace.h"
#include "support/testsupport.h"

#include <QCryptographicHash>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

int version(const QString &path)
{
    auto database = Database::open(path);
    const auto found = database ? database->schemaVersion() : Result<int>(-1);
    return found ? *found : -1;
}

/// The released steps and one that will come one day.
std::vector<Migration> withNext(const QStringList &statements)
{
    std::vector<Migration> steps = migrations();
    steps.push_back({steps.back().version + 1, statements});
    return steps;
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void releasedStepsNeverChange();
    void versionsGoUpByOne();
    void aNewFileGetsAllSteps();
    void copiesTheFileBeforeTheFirstStep();
    void neverReplacesAnOlderCopy();
    void aBrokenStepLeavesTheOldVersion();
    void openingAnOlderWorkspaceBacksItUp();
    void refusesANewerFile();
    void isDoneOnlyOnce();
};

void TestMigrations::releasedStepsNeverChange()
{
    // Files out there were made by these very statements. A new step gets a new line here; a line
    // that is there is never edited.
    const QMap<int, QByteArray> released = {
        {1, "65fe95a5e67ffdee7703127602c0d8365daecd18620b5c9e8bc271ef0bb3a904"},
        {2, "93ae4eecd25737e0d8725a6cab06a151fd33b97ce835e2de288da4ab78896ccd"},
        {3, "b1d7e1ec46adb6bfdaf5dbc84968b21132c09d46966710f6f06d1105c4a5bd40"},
        {4, "9c57514a61b30b1815d424fea88aedb6451b2426bb3f384c84760d1e2505a692"},
        {5, "eef321ac29efca1005ae0287f32fb1060f7cebc1ce2c1b3546570847368cf478"},
        {6, "22c8c1deb24929baef29be31bec8151e173bc1fd66320f6fa7bd2bf9dc843367"},
        {7, "954db87b68f6a9ae96d9c1556f57f92f6c831f922502a2ccde328d867c6883e1"},
        {8, "f11c21633cd8671e788f6c1f152685e342aeda2faf0c5d7daa4e3b2adfcaa7dd"},
        {9, "c8e73d32b5b4b79448c10323a4a46b247035bf75a9c04e8f3979c007c00c0419"},
        {10, "716102fafa50c0ce751ae7e35043daccadc49ce1b93ff26e736ce9c03337e4a0"},
        {11, "6be22bc9673b99e5dc068db00218285effd6c8f146cc313b20306f391e6638fe"},
        {12, "90e425f442cf767186e57134bed72d53775d5e8555610855697845c484b16bbb"},
        {13, "06a682048a59f51e7fe2c16b7d5d09c48142493ce62330a3bc3d6a1dd52d8ca9"},
        {14, "b10f8f531249a4834442618c8068eae69116f47a27e1cc421b6b199af155acf9"},
        {15, "5e48c67b52533641f725e81d9efcbbe3aea380f78673214d27ba2c17c2a6a853"},
        {16, "7cb0a390d1802341895ae5738a6cf736b973511131cb8db4cdcdae43c39982cd"},
        {17, "33ecc875d1973f294c7c36c13c6ec980248c90c180f385a87d34f1aa3964dafa"},
        {18, "232ec6212050626b7d7f97fab7a7d2042b444e5502cc3fe26b8c7675a5a4f321"},
    };
    for (const Migration &step : migrations()) {
        const QByteArray digest = QCryptographicHash::hash(step.statements.join(u'\n').toUtf8(),
                                                           QCryptographicHash::Sha256);
        QCOMPARE(digest.toHex(), released[step.version]);
    }
    QCOMPARE(migrations().size(), size_t(released.size()));
}

void TestMigrations::versionsGoUpByOne()
{
    int before = 0;
    for (const Migration &step : migrations()) {
        QCOMPARE(step.version, ++before);
    }
}

void TestMigrations::aNewFileGetsAllSteps()
{
    SampleWorkspace sample;
    QVERIFY_OK(sample.create());
    QCOMPARE(version(sample.path()), migrations().back().version);
    QCOMPARE(QDir(sample.folder.path()).entryList(QDir::Files), QStringList{u"lab.assay"_s});
}

void TestMigrations::copiesTheFileBeforeTheFirstStep()
{
    SampleWorkspace sample;
    QString product;
    {
        auto workspace = sample.create();
        QVERIFY_OK(workspace);
        const auto id = workspace->addProduct(SampleWorkspace::product());
        QVERIFY_OK(id);
        product = *id;
    }
    const int old = version(sample.path());
    {
        auto database = Database::open(sample.path());
        QVERIFY_OK(database);
        QVERIFY_OK(migrate(*database, withNext({u"CREATE TABLE ui_later (x INTEGER) STRICT"_s})));
    }
    QCOMPARE(version(sample.path()), old + 1);
    const QString copy = u"lab.assay.before-v%1"_s.arg(old + 1);
    QCOMPARE(QDir(sample.folder.path()).entryList(QDir::Files),
             (QStringList{u"lab.assay"_s, copy}));
    QCOMPARE(version(sample.path(copy)), old);
    auto workspace = sample.openAt(copy); // the copy is a whole workspace of the old version
    QVERIFY_OK(workspace);
    QVERIFY_OK(workspace->product(product));
    QVERIFY(workspace->verifyLog()->ok);
}

void TestMigrations::neverReplacesAnOlderCopy()
{
    SampleWorkspace sample;
    QVERIFY_OK(sample.create());
    const int next = version(sample.path()) + 1;
    const QString copy = u"lab.assay.before-v%1"_s.arg(next);
    QVERIFY(sample.write(copy, "an older copy"));
    auto database = Database::open(sample.path());
    QVERIFY_OK(database);
    QVERIFY_OK(migrate(*database, withNext({u"CREATE TABLE ui_later (x INTEGER) STRICT"_s})));
    QCOMPARE(sample.read(copy), QByteArray("an older copy"));
    QCOMPARE(version(sample.path(copy + u"-2"_s)), next - 1);
}

void TestMigrations::aBrokenStepLeavesTheOldVersion()
{
    SampleWorkspace sample;
    QVERIFY_OK(sample.create());
    const int old = version(sample.path());
    {
        auto database = Database::open(sample.path());
        QVERIFY_OK(database);
        const Status done = migrate(*database, withNext({u"CREATE TABLE ui_later (x INTEGER)"_s,
                                                         u"CREATE TABLE log (x INTEGER)"_s}));
        QVERIFY(!done);
    }
    QCOMPARE(version(sample.path()), old);
    auto workspace = sample.open();
    QVERIFY_OK(workspace);
    const auto check = workspace->verifyLog(); // and no half of the step
    QVERIFY2(check && check->ok, qPrintable(check->reason));
}

void TestMigrations::openingAnOlderWorkspaceBacksItUp()
{
    SampleWorkspace sample;
    {
        auto database = Database::open(sample.path());
        QVERIFY_OK(database);
        QVERIFY_OK(database->run(u"PRAGMA application_id = %1"_s.arg(workspaceApplicationId)));
        QVERIFY_OK(migrate(*database, {migrations().front()}));
        QVERIFY_OK(database->run(u"INSERT INTO workspace VALUES ('W-OLD', '2026-01-01')"_s));
    }
    QVERIFY_OK(sample.open());
    QCOMPARE(version(sample.path()), migrations().back().version);
    const QString backup = sample.path() + u".before-v2"_s;
    QVERIFY(QFile::exists(backup));
    QCOMPARE(version(backup), 1);
}

void TestMigrations::refusesANewerFile()
{
    SampleWorkspace sample;
    QVERIFY_OK(sample.create());
    auto database = Database::open(sample.path());
    QVERIFY_OK(database);
    QVERIFY_OK(database->run(u"PRAGMA user_version = 999"_s));
    const Status done = migrate(*database);
    QVERIFY(!done);
    QVERIFY(done.error().message().contains(u"newer version"_s));
    QCOMPARE(*database->schemaVersion(), 999);
}

void TestMigrations::isDoneOnlyOnce()
{
    SampleWorkspace sample;
    QVERIFY_OK(sample.create());
    const QByteArray before = sample.read(u"lab.assay"_s);
    auto database = Database::open(sample.path());
    QVERIFY_OK(database);
    QVERIFY_OK(migrate(*database));
    QCOMPARE(sample.read(u"lab.assay"_s), before);
    QCOMPARE(QDir(sample.folder.path()).entryList(QDir::Files).size(), 1);
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
