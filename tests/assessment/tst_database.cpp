#include "assessment/store/database.h"

#include "assessment/store/transaction.h"
#include "support/testsupport.h"

#include <QSqlDatabase>
#include <QTemporaryDir>

using namespace assessment;
using namespace Qt::StringLiterals;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bindsValues();
    void settingsHold_data();
    void settingsHold();
    void anUnfinishedTransactionIsRolledBack();
    void aFailedListIsNoShorterList();
    void stopsReadingWhenToldTo();
    void saysWhenAnotherProgramWrites();
    void saysWhenTheFolderIsMissing();
    void closesItsConnection();
};

void TestDatabase::bindsValues()
{
    auto database = Database::open(u":memory:"_s);
    QVERIFY_OK(database);
    QVERIFY_OK(database->run(u"CREATE TABLE t (a TEXT, b INTEGER, c BLOB) STRICT"_s));
    const QString text = u"'); DROP TABLE t; -- Ŵ\U0001F512"_s;
    const QByteArray bytes("\0\xff\1", 3);
    QVERIFY_OK(database->run(u"INSERT INTO t VALUES (?, ?, ?)"_s,
                             {text, Q_INT64_C(9007199254740991), bytes}));
    const auto row = database->run(u"SELECT a, b, c FROM t"_s);
    QVERIFY_OK(row);
    QCOMPARE(row->value(0).toString(), text);
    QCOMPARE(row->value(1).toLongLong(), Q_INT64_C(9007199254740991));
    QCOMPARE(row->value(2).toByteArray(), bytes);
}

void TestDatabase::settingsHold_data()
{
    QTest::addColumn<int>("value");
    QTest::newRow("foreign_keys") << 1;
    QTest::newRow("trusted_schema") << 0;
    QTest::newRow("synchronous") << 3; // EXTRA
    QTest::newRow("recursive_triggers") << 1;
}

void TestDatabase::settingsHold()
{
    QFETCH(int, value);
    auto database = Database::open(u":memory:"_s);
    QVERIFY_OK(database);
    const auto setting = database->run(u"PRAGMA "_s + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY_OK(setting);
    QCOMPARE(setting->value(0).toInt(), value);
}

void TestDatabase::anUnfinishedTransactionIsRolledBack()
{
    auto database = Database::open(u":memory:"_s);
    QVERIFY_OK(database);
    QVERIFY_OK(database->run(u"CREATE TABLE t (a INTEGER) STRICT"_s));
    const auto count = [&] { return database->run(u"SELECT count(*) FROM t"_s)->value(0).toInt(); };
    {
        auto transaction = Transaction::begin(*database, Transaction::For::Writing);
        QVERIFY_OK(transaction);
        QVERIFY_OK(database->run(u"INSERT INTO t VALUES (1)"_s));
        QCOMPARE(count(), 1);
    }
    QCOMPARE(count(), 0);
    auto transaction = Transaction::begin(*database, Transaction::For::Writing);
    QVERIFY_OK(transaction);
    QVERIFY_OK(database->run(u"INSERT INTO t VALUES (1)"_s));
    QVERIFY_OK(transaction->commit());
    QCOMPARE(count(), 1);
}

void TestDatabase::aFailedListIsNoShorterList()
{
    auto database = Database::open(u":memory:"_s);
    QVERIFY_OK(database);
    QVERIFY_OK(database->run(u"CREATE TABLE t (a TEXT) STRICT"_s));
    QVERIFY_OK(database->run(u"INSERT INTO t VALUES ('{}'), ('{}'), ('not json')"_s));
    const auto list = database->select(u"SELECT json(a) FROM t"_s, {}, [](const QSqlQuery &row) {
        return row.value(0).toString();
    });
    QVERIFY(!list);
    QCOMPARE(list.error().kind, Error::Kind::Storage);
    QVERIFY(list.error().detail.contains(u"JSON"_s));
}

void TestDatabase::stopsReadingWhenToldTo()
{
    auto database = Database::open(u":memory:"_s);
    QVERIFY_OK(database);
    int seen = 0;
    QVERIFY_OK(database->each(u"SELECT value FROM json_each('[1,2,3,4]')"_s, {},
                              [&](const QSqlQuery &) { return ++seen < 2; }));
    QCOMPARE(seen, 2);
}

void TestDatabase::saysWhenAnotherProgramWrites()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.assay"_s);
    auto first = Database::open(path);
    auto second = Database::open(path);
    QVERIFY_OK(first);
    QVERIFY_OK(second);
    QVERIFY_OK(second->run(u"PRAGMA busy_timeout = 1"_s));
    const auto held = Transaction::begin(*first, Transaction::For::Writing);
    QVERIFY_OK(held);
    const auto refused = Transaction::begin(*second, Transaction::For::Writing);
    QVERIFY(!refused);
    QVERIFY(refused.error().message().contains(u"another program"_s));
    QVERIFY(refused.error().message().contains(path));
}

void TestDatabase::saysWhenTheFolderIsMissing()
{
    const auto opened = Database::open(u"/no/such/folder/x.assay"_s);
    QVERIFY(!opened);
    QVERIFY(opened.error().message().contains(u"/no/such/folder/x.assay"_s));
}

void TestDatabase::closesItsConnection()
{
    const auto before = QSqlDatabase::connectionNames().size();
    {
        auto database = Database::open(u":memory:"_s);
        QVERIFY_OK(database);
        Database moved = std::move(*database);
        QVERIFY_OK(moved.run(u"SELECT 1"_s));
        QCOMPARE(QSqlDatabase::connectionNames().size(), before + 1);
    }
    QCOMPARE(QSqlDatabase::connectionNames().size(), before);
    QVERIFY(!Database::open(u"/no/such/folder/x.assay"_s));
    QCOMPARE(QSqlDatabase::connectionNames().size(), before);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
