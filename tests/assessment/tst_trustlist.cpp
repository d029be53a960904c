#include "assessment/signing/trust.h"

#include "support/testcertificates.h"
#include "support/testsupport.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace assessment::signing;
using namespace testcertificates;
using assessment::Error;

namespace {

const QString &folder()
{
    static const QString path = u"" SOURCE_ROOT "/tests/data/"_s;
    return path;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject objectIn(const QString &path)
{
    return QJsonDocument::fromJson(contentOf(path)).object();
}

} // namespace

/// Trust lists as a file: who is trusted, since when and to when, and whom to ask.
class TestTrustList : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString saved(const QByteArray &content) const
    {
        return written(m_folder.filePath(u"list.json"_s), content);
    }

private Q_SLOTS:
    void readsBothFormsOfACertificate()
    {
        const auto trust = readTrustFile(folder() + u"trustlists/sound.json"_s);
        QVERIFY_OK(trust);
        QCOMPARE(trust->anchors.size(), 2);
        QVERIFY(trust->certificates.isEmpty());
        QCOMPARE(trust->entries.size(), 2);
        const TrustEntry &first = trust->entries.first();
        QCOMPARE(first.name, u"Teststadt Laboratory"_s);
        QCOMPARE(first.contact, u"labels@lab.example"_s);
        QCOMPARE(first.from, QDate(2026, 1, 1));
        QCOMPARE(first.until, QDate(2028, 12, 31));
        QVERIFY(first.notes.contains(u"telephone"_s));
        QCOMPARE(first.certificate, trust->anchors.first());
        QVERIFY(!trust->entries.last().until.isValid());
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("pointer");
        const QString broken = folder() + u"broken/trustlists/"_s;
        const QJsonObject expected = objectIn(broken + u"expected.json"_s);
        QStringList files;
        for (const QString &sub : {u""_s, u"rules/"_s}) {
            for (const QString &name : QDir(broken + sub).entryList({u"*.json"_s}, QDir::Files))
                files.append(sub + name.chopped(5));
        }
        files.removeOne(u"expected"_s);
        files.sort();
        QStringList named = expected.keys();
        named.sort();
        QCOMPARE(files, named);
        for (const QString &name : std::as_const(files))
            QTest::addRow("%s", qPrintable(name))
                << broken + name + u".json"_s << expected[name].toString();
    }

    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QString, path);
        QFETCH(QString, pointer);
        const auto trust = readTrustFile(path);
        QVERIFY(!trust);
        const QString said = trust.error().message();
        QVERIFY2(said.contains(path) && said.contains(pointer), qPrintable(said));
    }

    void isBounded()
    {
        QJsonObject list = objectIn(folder() + u"trustlists/sound.json"_s);
        const QJsonValue entry = list[u"entries"_s][0];
        QJsonArray many;
        for (int i = 0; i < 1001; ++i)
            many.append(entry);
        list[u"entries"_s] = many;
        const auto trust = readTrustFile(saved(QJsonDocument(list).toJson()));
        QVERIFY(!trust);
        QVERIFY(trust.error().message().contains(u"1000"_s));
        QVERIFY(!readTrustFile(saved("{" + QByteArray(5 * 1024 * 1024, ' '))));
        QVERIFY(!readTrustFile(saved(QByteArray(100'000, '{'))));
    }

    void namesWithTwoMeaningsAreRefused()
    {
        const auto trust = readTrustFile(
            saved(R"({"format": "assay-trust-list/1", "entries": [], "entries": []})"));
        QVERIFY(!trust);
        QCOMPARE(trust.error().kind, Error::Kind::InvalidInput);
    }

    void listsAndCertificatesCanBeTogether()
    {
        auto trust = readTrustFile(folder() + u"trustlists/sound.json"_s);
        QVERIFY_OK(trust);
        const auto other = readTrustFile(
            written(m_folder.filePath(u"root.pem"_s), pemOf(make(p256(), authority()))));
        QVERIFY_OK(other);
        *trust += *other;
        QCOMPARE(trust->anchors.size(), 3);
        QCOMPARE(trust->entries.size(), 2);
    }

    void daysCountFromMidnightToMidnightUtc()
    {
        TrustEntry entry{.certificate = {}, .name = {}, .contact = {}, .from = {2026, 3, 1}};
        const auto at = [](const char *text) {
            return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
        };
        QVERIFY(!entry.covers(at("2026-02-28T23:59:59Z")));
        QVERIFY(entry.covers(at("2026-03-01T00:00:00Z")));
        QVERIFY(entry.covers(at("2099-01-01T00:00:00Z")));
        entry.until = {2026, 3, 2};
        QVERIFY(entry.covers(at("2026-03-02T23:59:59Z")));
        QVERIFY(!entry.covers(at("2026-03-03T00:00:00Z")));
        QVERIFY(!entry.covers(at("2026-03-02T23:59:59-02:00"))); // that is the third in UTC
    }
};

QTEST_GUILESS_MAIN(TestTrustList)
#include "tst_trustlist.moc"
