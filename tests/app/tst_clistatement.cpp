#include "support/commandline.h"
#include "support/testsupport.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::contentOf;
using commandline::Lamp;
using commandline::Outcome;
using commandline::writeFile;

/// `statement`, as a user calls it.
class CliStatementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void kindsAreListed();
    void scopeIsAskedFirst();
    void scopeCanTakeTheProductOut();
    void checkNamesWhatIsMissing();
    void entriesAreTakenOver();
    void wrongEntriesAreRefusedWhole();
    void showSaysWhereEachEntryComesFrom();
    void draftsAreMarked_data();
    void draftsAreMarked();
    void isNotSignedWhileSomethingIsMissing();
    void isSignedAndKept();
    void isWrittenOutAgain();
    void neverOverwrites();
    void isNotDiscardedYet();
    void wrongUse();

private:
    QStringList words(const QStringList &more, const QString &kind = {}) const
    {
        QStringList all = QStringList{u"statement"_s} + more;
        return kind.isEmpty() ? all : all + QStringList{u"--kind"_s, kind};
    }
    QStringList psti(const QString &verb, const QStringList &more = {}) const
    {
        return words(QStringList{verb, m_lamp.product} + more, u"psti"_s);
    }
    QStringList key() const
    {
        return {u"--identity"_s, m_bench.file(u"try/signer.p12"_s), u"--passphrase-file"_s,
                m_bench.file(u"try/passphrase.txt"_s)};
    }
    qsizetype kept() const
    {
        return m_bench.json(words({u"list"_s})).json()[u"statements"].toArray().size();
    }

    Bench m_bench;
    Lamp m_lamp;
    QString m_statement;
};

void CliStatementTest::initTestCase()
{
    m_lamp = Lamp::begin(m_bench);
    COMPARE_CODE(m_lamp.finish(m_bench), 0);
    COMPARE_CODE(m_bench.run({u"identity"_s, u"demo"_s, m_bench.file(u"try"_s)}), 0);
}

void CliStatementTest::kindsAreListed()
{
    const Outcome listed = m_bench.json(words({u"kinds"_s}));
    COMPARE_CODE(listed, 0);
    QVERIFY(listed.isOneDocument());
    const QJsonArray kinds = listed.json()[u"kinds"].toArray();
    QCOMPARE(kinds.size(), 7);
    QCOMPARE(kinds[0][u"id"].toString(), u"psti"_s);
    QCOMPARE(kinds[0][u"questions"].toArray().size(), 7);
    QVERIFY(!kinds[0][u"fields"].toArray().isEmpty());
    const Outcome people = m_bench.run(words({u"kinds"_s}));
    QVERIFY2(people.out.contains("jp-jcstar"), people.out.constData());
}

void CliStatementTest::scopeIsAskedFirst()
{
    const Outcome open = m_bench.json(psti(u"scope"_s));
    COMPARE_CODE(open, 2);
    QCOMPARE(open.json()[u"standing"].toString(), u"open"_s);
    const QString file = m_bench.file(u"early.pdf"_s);
    const Outcome refused = m_bench.run(psti(u"draft"_s, {u"-o"_s, file}));
    COMPARE_CODE(refused, 1);
    QVERIFY2(refused.err.contains("answer the questions of scope first"), refused.err.constData());
    QVERIFY(!QFile::exists(file));
}

void CliStatementTest::scopeCanTakeTheProductOut()
{
    QStringList answers;
    for (const QString &id : {u"computer"_s, u"chargePoint"_s, u"smartMeter"_s, u"vehicle"_s,
                              u"northernIreland"_s, u"medicalDevice"_s})
        answers += {u"--answer"_s, id + u"=no"_s};
    COMPARE_CODE(m_bench.run(psti(u"scope"_s, answers)), 2); // one is still open
    const Outcome within = m_bench.json(psti(u"scope"_s, {u"--answer"_s, u"connectable=yes"_s}));
    COMPARE_CODE(within, 0);
    QCOMPARE(within.json()[u"standing"].toString(), u"within"_s);
    const Outcome outside = m_bench.run(psti(u"scope"_s, {u"--answer"_s, u"medicalDevice=yes"_s}));
    COMPARE_CODE(outside, 1);
    QVERIFY2(outside.out.contains("Schedule 3"), outside.out.constData());
    COMPARE_CODE(m_bench.run(psti(u"draft"_s, {u"-o"_s, m_bench.file(u"x.pdf"_s)})), 1);
    COMPARE_CODE(m_bench.run(psti(u"scope"_s, {u"--answer"_s, u"medicalDevice=no"_s})), 0);
    COMPARE_CODE(m_bench.run(psti(u"scope"_s, {u"--answer"_s, u"toaster=no"_s})), 4);
    COMPARE_CODE(m_bench.run(psti(u"scope"_s, {u"--answer"_s, u"computer"_s})), 3);
}

void CliStatementTest::checkNamesWhatIsMissing()
{
    const Outcome checked = m_bench.json(psti(u"check"_s));
    COMPARE_CODE(checked, 1);
    QVERIFY(checked.isOneDocument());
    QStringList places;
    for (const QJsonValue &one : checked.json()[u"errors"].toArray()) {
        QCOMPARE(one[u"rule"].toString(), u"missing"_s);
        places.append(one[u"where"].toString());
    }
    QVERIFY(places.contains(u"statement/batch"_s));
    QVERIFY(places.contains(u"statement/signatory"_s));
    QVERIFY(!places.contains(u"statement/manufacturer"_s)); // the record has it
    QVERIFY(!places.contains(u"statement/supportUntil"_s));
    QCOMPARE(checked.json()[u"maySign"], QJsonValue(false));
    QCOMPARE(checked.json()[u"missing"].toArray().size(), places.size());
}

void CliStatementTest::entriesAreTakenOver()
{
    const Outcome one = m_bench.json(
        psti(u"set"_s, {u"--field"_s, u"batch=Week 12"_s, u"--field"_s, u"place=Leeds = north"_s}));
    COMPARE_CODE(one, 0);
    QCOMPARE(one.json()[u"fields"].toInt(), 2);
    QCOMPARE(one.json()[u"answers"].toInt(), 7); // those stay
    const QJsonObject entries = m_bench.json(psti(u"show"_s)).json()[u"entries"].toObject();
    QCOMPARE(entries[u"fields"][u"place"].toString(), u"Leeds = north"_s);
    // What is shown can be given back as it is, with more in it.
    QJsonObject more = entries;
    QJsonObject fields = more[u"fields"].toObject();
    for (const auto &[id, value] :
         {std::pair{u"preparedBy"_s, u"manufacturer"_s}, std::pair{u"passwords"_s, u"schedule-1"_s},
          std::pair{u"reporting"_s, u"schedule-1"_s}, std::pair{u"updates"_s, u"en-303645"_s},
          std::pair{u"signatory"_s, u"Eleri Vaughan"_s}, std::pair{u"function"_s, u"Director"_s}})
        fields[id] = value;
    more[u"fields"_s] = fields;
    QVERIFY(writeFile(m_bench.file(u"entries.json"_s), QJsonDocument(more).toJson()));
    COMPARE_CODE(m_bench.run(psti(u"set"_s, {m_bench.file(u"entries.json"_s)})), 0);
    COMPARE_CODE(m_bench.json(psti(u"check"_s)), 0);
    // Emptied, the record counts again: it has no batch.
    COMPARE_CODE(m_bench.run(psti(u"set"_s, {u"--field"_s, u"batch="_s})), 0);
    COMPARE_CODE(m_bench.json(psti(u"check"_s)), 1);
    COMPARE_CODE(m_bench.run(psti(u"set"_s, {u"--field"_s, u"batch=Week 12"_s})), 0);
}

void CliStatementTest::wrongEntriesAreRefusedWhole()
{
    QVERIFY(writeFile(m_bench.file(u"wrong.json"_s),
                      R"({"fields":{"batch":"Other","bach":"x","supportUntil":"soon"}})"));
    const Outcome refused = m_bench.json(psti(u"set"_s, {m_bench.file(u"wrong.json"_s)}));
    COMPARE_CODE(refused, 4);
    QVERIFY2(refused.err.contains("/fields/bach") && refused.err.contains("/fields/supportUntil"),
             refused.err.constData());
    const QJsonObject entries = m_bench.json(psti(u"show"_s)).json()[u"entries"].toObject();
    QCOMPARE(entries[u"fields"][u"batch"].toString(), u"Week 12"_s);
}

void CliStatementTest::showSaysWhereEachEntryComesFrom()
{
    const Outcome shown = m_bench.run(psti(u"show"_s));
    COMPARE_CODE(shown, 0);
    QVERIFY2(shown.out.contains("from the facts for consumers"), shown.out.constData());
    QVERIFY2(shown.out.contains("ETSI EN 303 645 V2.1.1, 19 June 2020"), shown.out.constData());
    const Outcome bsi = m_bench.run(words({u"show"_s, m_lamp.assessment}, u"de-bsi"_s));
    COMPARE_CODE(bsi, 0);
    QVERIFY2(bsi.out.contains("missing"), bsi.out.constData());
}

void CliStatementTest::draftsAreMarked_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QByteArray>("mark");
    QTest::newRow("pdf") << u"psti"_s << u"pdf"_s << QByteArray("%PDF-1.4") << QByteArray();
    QTest::newRow("html") << u"psti"_s << u"html"_s << QByteArray("<!DOCTYPE html>")
                          << QByteArray("DRAFT");
    QTest::newRow("json") << u"psti"_s << u"json"_s << QByteArray("{")
                          << QByteArray("\"draft\": true");
    QTest::newRow("register") << u"us-register"_s << u"register"_s << QByteArray("{")
                              << QByteArray("\"assay_draft\"");
}

void CliStatementTest::draftsAreMarked()
{
    QFETCH(QString, kind);
    QFETCH(QString, format);
    QFETCH(QByteArray, beginning);
    QFETCH(QByteArray, mark);
    if (kind == u"us-register") {
        COMPARE_CODE(m_bench.run(words(
                         {u"scope"_s, m_lamp.product, u"--answer"_s, u"consumer=yes"_s}, kind)),
                     0);
    }
    const QString file = m_bench.file(u"draft."_s + format);
    const Outcome made = m_bench.json(
        words({u"draft"_s, m_lamp.product, u"-o"_s, file, u"--format"_s, format}, kind));
    COMPARE_CODE(made, 0);
    QVERIFY(made.isOneDocument());
    const QByteArray bytes = contentOf(file);
    QVERIFY(bytes.startsWith(beginning));
    QVERIFY(bytes.contains(mark));
    QCOMPARE(made.json()[u"draft"], QJsonValue(true));
    QCOMPARE(made.json()[u"sha256"].toString().toLatin1(),
             QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const Outcome same = m_bench.run(
        words({u"draft"_s, m_lamp.product, u"-o"_s, u"-"_s, u"--format"_s, format}, kind));
    COMPARE_CODE(same, 0);
    QCOMPARE(same.out, bytes); // in every process, and on the standard output
}

void CliStatementTest::isNotSignedWhileSomethingIsMissing()
{
    const QString file = m_bench.file(u"cls.pdf"_s);
    const Outcome refused =
        m_bench.json(words({u"sign"_s, m_lamp.product, u"-o"_s, file}, u"sg-cls"_s) + key());
    COMPARE_CODE(refused, 1);
    QVERIFY(refused.isOneDocument());
    QVERIFY(!refused.json()[u"errors"].toArray().isEmpty());
    QVERIFY(!QFile::exists(file));
    QCOMPARE(kept(), 0);
}

void CliStatementTest::isSignedAndKept()
{
    const QString file = m_bench.file(u"statement.pdf"_s);
    const Outcome done = m_bench.json(psti(u"sign"_s, {u"-o"_s, file}) + key());
    COMPARE_CODE(done, 0);
    const QByteArray bytes = contentOf(file);
    QVERIFY(bytes.contains("/SubFilter /ETSI.CAdES.detached"));
    QCOMPARE(done.json()[u"sha256"].toString().toLatin1(),
             QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    m_statement = done.json()[u"statement"].toString();
    const QDate issued = QDate::fromString(done.json()[u"issued"].toString(), Qt::ISODate);
    QCOMPARE(done.json()[u"keptUntil"].toString(), issued.addYears(10).toString(Qt::ISODate));
    const Outcome listed = m_bench.run(words({u"list"_s, m_lamp.assessment}));
    COMPARE_CODE(listed, 0);
    QVERIFY2(listed.out.contains(m_statement.toUtf8())
                 && listed.out.contains(issued.addYears(10).toString(Qt::ISODate).toUtf8()),
             listed.out.constData());
    COMPARE_CODE(m_bench.json({u"log"_s, u"verify"_s}), 0);
}

void CliStatementTest::isWrittenOutAgain()
{
    const auto exported = [this](const QString &format) {
        const QString file = m_bench.file(u"again."_s + format);
        const Outcome done =
            m_bench.json(words({u"export"_s, m_statement, u"--format"_s, format, u"-o"_s, file}));
        return done.code == 0 ? contentOf(file) : QByteArray();
    };
    QCOMPARE(exported(u"pdf"_s), contentOf(m_bench.file(u"statement.pdf"_s)));
    const QJsonObject json = QJsonDocument::fromJson(exported(u"json"_s)).object();
    QCOMPARE(json[u"draft"], QJsonValue(false));
    QCOMPARE(json[u"values"][u"batch"].toString(), u"Week 12"_s);
    QVERIFY(exported(u"html"_s).contains("Eleri Vaughan"));
    // What is typed later is for the next one.
    COMPARE_CODE(m_bench.run(psti(u"set"_s, {u"--field"_s, u"batch=Week 13"_s})), 0);
    QVERIFY(QFile::remove(m_bench.file(u"again.json"_s)));
    QCOMPARE(QJsonDocument::fromJson(exported(u"json"_s))[u"values"][u"batch"].toString(),
             u"Week 12"_s);
    COMPARE_CODE(m_bench.run(words({u"export"_s, m_statement, u"--format"_s, u"register"_s, u"-o"_s,
                                    m_bench.file(u"x.json"_s)})),
                 3);
    COMPARE_CODE(
        m_bench.run(words({u"export"_s, u"S-NOBODY"_s, u"-o"_s, m_bench.file(u"x.pdf"_s)})), 3);
}

void CliStatementTest::neverOverwrites()
{
    const QString file = m_bench.file(u"statement.pdf"_s);
    const QByteArray before = contentOf(file);
    COMPARE_CODE(m_bench.run(psti(u"sign"_s, {u"-o"_s, file}) + key()), 4);
    COMPARE_CODE(m_bench.run(psti(u"draft"_s, {u"-o"_s, file})), 4);
    QCOMPARE(contentOf(file), before);
    QCOMPARE(kept(), 1); // what was not written is not kept either
}

void CliStatementTest::isNotDiscardedYet()
{
    const Outcome refused = m_bench.run(words({u"discard"_s, m_statement}));
    COMPARE_CODE(refused, 1);
    QVERIFY2(refused.err.contains("SI 2023/1007"), refused.err.constData());
    QCOMPARE(kept(), 1);
}

void CliStatementTest::wrongUse()
{
    COMPARE_CODE(m_bench.run(words({u"check"_s, m_lamp.product})), 3);
    COMPARE_CODE(m_bench.run(words({u"check"_s, m_lamp.product}, u"eu-doc"_s)), 3);
    COMPARE_CODE(m_bench.run(words({u"check"_s, u"P-NOBODY"_s}, u"psti"_s)), 3);
    COMPARE_CODE(m_bench.run(psti(u"sign"_s, {u"-o"_s, m_bench.file(u"y.pdf"_s)})), 3); // no key
    const Outcome help = m_bench.run(words({u"--help"_s}));
    COMPARE_CODE(help, 0);
    for (const char *verb :
         {"kinds", "scope", "draft", "set", "show", "check", "export", "sign", "list", "discard"})
        QVERIFY2(help.out.contains(verb), verb);
}

QTEST_MAIN(CliStatementTest)
#include "tst_clistatement.moc"
