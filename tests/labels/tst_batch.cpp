#include "labels/batch.h"

#include "labels/verify.h"
#include "support/acceptedlab.h"
#include "support/testsupport.h"

#include <QDir>
#include <QSet>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::LabelKind;
using assessment::Result;
using labels::BatchFile;
using labels::BatchOutcome;
using labels::BatchRow;
using State = labels::BatchOutcome::State;

/// A table of models becomes labels: the bad rows are named, the others are made, and what was
/// stopped goes on.
class TestBatch : public QObject
{
    Q_OBJECT

private:
    AcceptedLab m_lab;
    signingfixture::Demo m_demo;

    BatchRow usual() const
    {
        BatchRow row{.line = 0, .assessment = m_lab.assessment(), .options = {}};
        row.options.clock = [] { return signingfixture::issueTime; };
        return row;
    }
    QString folder(const QString &name) const
    {
        const QString path = m_lab.path(name);
        return QDir().mkpath(path) ? path : QString();
    }
    Result<BatchFile> read(const QByteArray &table) const
    {
        return labels::readBatchFile(table, u"models.csv"_s, usual());
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_lab.make(), QString()); }
    void readsRows();
    void namesEachBadRow_data();
    void namesEachBadRow();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void makesTheGoodOnes();
    void goesOnAfterAStop();
    void goesOnAfterItDiedBeforeTheFile();
    void aNumberThatWasTakenMeanwhileIsNoLabelOfOurs();
    void survivesATornJournal();
    void refusesAStrangersJournal();
};

void TestBatch::readsRows()
{
    const auto file = read("model,kind,format,language,valid-months,file\r\n"
                           "HL-200,,,,,\r\n"
                           "HL-200W,endorsement,,cy,12,white.pdf\r\n");
    QVERIFY_OK(file);
    QVERIFY(file->problems.isEmpty());
    QCOMPARE(file->rows.size(), 2);
    QCOMPARE(file->rows[0].options.output, u"HL-200-information-74x148-en-GB.pdf"_s);
    QCOMPARE(file->rows[0].options.validMonths, 24);
    const BatchRow &white = file->rows[1];
    QCOMPARE(white.line, 3);
    QCOMPARE(white.options.model, u"HL-200W"_s);
    QCOMPARE(white.options.kind, LabelKind::Endorsement);
    QCOMPARE(white.options.language, u"cy"_s);
    QCOMPARE(white.options.validMonths, 12);
    QCOMPARE(white.options.output, u"white.pdf"_s);
}

void TestBatch::namesEachBadRow_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("reason");
    QTest::newRow("cells") << QByteArray("X,information") << u"2 cells, but 6 columns"_s;
    QTest::newRow("kind") << QByteArray("X,gold,,,,") << u"“gold” is not a kind"_s;
    QTest::newRow("format") << QByteArray("X,,9x9,,,") << u"9x9"_s;
    QTest::newRow("language") << QByteArray("X,,,tlh,,") << u"tlh"_s;
    QTest::newRow("months") << QByteArray("X,,,,99,") << u"“99” is no number of months"_s;
    QTest::newRow("months in words") << QByteArray("X,,,,two,") << u"“two” is no number"_s;
    QTest::newRow("path") << QByteArray("X,,,,,../x.pdf") << u"not the plain name"_s;
    QTest::newRow("hidden") << QByteArray("X,,,,,.x.pdf") << u"not the plain name"_s;
    QTest::newRow("other kind of file") << QByteArray("X,,,,,x.exe") << u"not the plain name"_s;
    QTest::newRow("same name") << QByteArray("X,,,,,GOOD.pdf") << u"line 2 has the same"_s;
}

void TestBatch::namesEachBadRow()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, reason);
    const auto file = read("model,kind,format,language,valid-months,file\nHL-200,,,,,good.pdf\n"
                           + row + "\nHL-200B,,,,,also.pdf\n");
    QVERIFY_OK(file);
    QCOMPARE(file->rows.size(), 2); // the others are not touched
    QCOMPARE(file->problems.size(), 1);
    QCOMPARE(file->problems[0].line, 3);
    QVERIFY2(file->problems[0].reason.contains(reason), qPrintable(file->problems[0].reason));
}

void TestBatch::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no rows") << QByteArray("model,kind\n");
    QTest::newRow("unknown column") << QByteArray("model,colour\nX,red\n");
    QTest::newRow("column twice") << QByteArray("model,model\nX,Y\n");
    QTest::newRow("no text") << QByteArray("model\n\xff\xfe\n");
}

void TestBatch::refusesWhatIsNoTable()
{
    QFETCH(QByteArray, table);
    const auto file = read(table);
    QVERIFY(!file);
    QVERIFY(file.error().message().contains(u"models.csv"));
}

void TestBatch::makesTheGoodOnes()
{
    const QString out = folder(u"all"_s);
    const auto table = read("model,kind,gtin,file\nHL-200,,,one.pdf\nHL-999,,,no.pdf\n"
                            "HL-200W,endorsement,05012345678917,white.pdf\n");
    QVERIFY_OK(table);
    auto lab = m_lab.open();
    QList<int> told;
    const auto outcomes =
        labels::issueBatch(lab, m_demo.identity(), table->rows, out, {},
                           [&](const BatchOutcome &outcome) { told.append(outcome.line); });
    QVERIFY_OK(outcomes);
    QCOMPARE(told, (QList<int>{2, 3, 4}));
    QCOMPARE((*outcomes)[0].state, State::Made);
    QCOMPARE((*outcomes)[1].state, State::Failed);
    QVERIFY((*outcomes)[1].problem->message().contains(u"HL-999"));
    QCOMPARE((*outcomes)[2].state, State::Made);
    QVERIFY(!QFile::exists(out + u"/no.pdf"_s));

    const auto verdict =
        labels::verifyFile(out + u"/white.pdf"_s,
                           {.trust = m_demo.trust(), .at = signingfixture::issueTime.addDays(1)});
    QVERIFY2(verdict.overall == labels::Overall::Valid, qPrintable(verdict.reasons.join(u'\n')));
    const QJsonObject product = verdict.record[u"product"_s].toObject();
    QCOMPARE(product[u"model"_s].toString(), u"HL-200W"_s);
    QCOMPARE(product[u"gtin"_s].toString(), u"05012345678917"_s);
}

/// Cancelled after one of three; run again it makes the two that are left and no label twice.
void TestBatch::goesOnAfterAStop()
{
    const QString out = folder(u"stopped"_s);
    const auto table = read("model,file\nHL-200,a.pdf\nHL-200W,b.pdf\nHL-200B,c.pdf\n");
    QVERIFY_OK(table);
    auto lab = m_lab.open();
    const qsizetype before = lab.labels()->size();
    std::stop_source stop;
    const auto part =
        labels::issueBatch(lab, m_demo.identity(), table->rows, out, {.stop = stop.get_token()},
                           [&](const BatchOutcome &) { stop.request_stop(); });
    QVERIFY_OK(part);
    QCOMPARE(part->size(), 1);
    const auto rest = labels::issueBatch(lab, m_demo.identity(), table->rows, out);
    QVERIFY_OK(rest);
    QCOMPARE(rest->size(), 3);
    QCOMPARE((*rest)[0].state, State::MadeBefore);
    QCOMPARE((*rest)[0].certificateId, (*part)[0].certificateId);
    QCOMPARE((*rest)[1].state, State::Made);
    QCOMPARE((*rest)[2].state, State::Made);
    QCOMPARE(lab.labels()->size(), before + 3);

    // Somebody's file in its place is not called a label.
    QFile other(out + u"/a.pdf"_s);
    QVERIFY(other.remove() && other.open(QIODevice::WriteOnly) && other.write("other") == 5);
    other.close();
    const auto again = labels::issueBatch(lab, m_demo.identity(), table->rows, out);
    QVERIFY_OK(again);
    QCOMPARE((*again)[0].state, State::Failed);
    QCOMPARE((*again)[1].state, State::MadeBefore);
}

/// The label was kept, and its file is not there: it is written, not issued again.
void TestBatch::goesOnAfterItDiedBeforeTheFile()
{
    const QString out = folder(u"died"_s);
    const auto table = read("model,file\nHL-200,a.pdf\n");
    QVERIFY_OK(table);
    auto lab = m_lab.open();
    const auto first = labels::issueBatch(lab, m_demo.identity(), table->rows, out);
    QVERIFY_OK(first);
    const QByteArray file = signingfixture::contentOf(out + u"/a.pdf"_s);
    QVERIFY(QFile::remove(out + u"/a.pdf"_s));
    const qsizetype labels = lab.labels()->size();
    const auto again = labels::issueBatch(lab, m_demo.identity(), table->rows, out);
    QVERIFY_OK(again);
    QCOMPARE((*again)[0].state, State::MadeBefore);
    QCOMPARE(signingfixture::contentOf(out + u"/a.pdf"_s), file);
    QCOMPARE(lab.labels()->size(), labels);
}

/// It died after the number was put down and before the label was kept; then the number went to
/// another label.
void TestBatch::aNumberThatWasTakenMeanwhileIsNoLabelOfOurs()
{
    const QString out = folder(u"taken"_s);
    const auto table = read("model,file\nHL-200,a.pdf\n");
    QVERIFY_OK(table);
    auto lab = m_lab.open();
    QList<BatchRow> rows = table->rows;
    rows[0].options.output = u"a.pdf"_s;
    const auto first = labels::issueBatch(lab, m_demo.identity(), rows, out);
    QVERIFY_OK(first);

    // The journal of another folder names that number for a row of another model.
    const QString other = folder(u"taken-other"_s);
    const auto white = read("model,file\nHL-200W,w.pdf\n");
    QVERIFY_OK(white);
    QVERIFY_OK(labels::issueBatch(lab, m_demo.identity(), white->rows, other));
    const QString path = other + u'/' + QLatin1StringView(labels::batchJournalName);
    QByteArray journal = signingfixture::contentOf(path);
    const QByteArray number = (*first)[0].certificateId.toLatin1();
    const qsizetype at = journal.indexOf("PPT-");
    journal.replace(at, number.size(), number);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(journal) == journal.size());
    file.close();
    QVERIFY(QFile::remove(other + u"/w.pdf"_s));
    const auto again = labels::issueBatch(lab, m_demo.identity(), white->rows, other);
    QVERIFY_OK(again);
    QCOMPARE((*again)[0].state, State::Made);
    QVERIFY((*again)[0].certificateId != (*first)[0].certificateId);
}

void TestBatch::survivesATornJournal()
{
    const QString out = folder(u"torn"_s);
    const auto table = read("model,file\nHL-200,a.pdf\nHL-200W,b.pdf\n");
    QVERIFY_OK(table);
    auto lab = m_lab.open();
    QVERIFY_OK(labels::issueBatch(lab, m_demo.identity(), table->rows.first(1), out));
    QFile journal(out + u'/' + QLatin1StringView(labels::batchJournalName));
    QVERIFY(journal.open(QIODevice::Append) && journal.write("{\"certificateId\":\"PP") > 0);
    journal.close();
    const auto again = labels::issueBatch(lab, m_demo.identity(), table->rows, out);
    QVERIFY_OK(again);
    QCOMPARE((*again)[0].state, State::MadeBefore);
    QCOMPARE((*again)[1].state, State::Made);
}

void TestBatch::refusesAStrangersJournal()
{
    const QString out = folder(u"strange"_s);
    QFile journal(out + u'/' + QLatin1StringView(labels::batchJournalName));
    QVERIFY(journal.open(QIODevice::WriteOnly) && journal.write("to do: milk\n") > 0);
    journal.close();
    const auto table = read("model,file\nHL-200,a.pdf\n");
    auto lab = m_lab.open();
    const auto outcomes = labels::issueBatch(lab, m_demo.identity(), table->rows, out);
    QVERIFY(!outcomes);
    QVERIFY(outcomes.error().message().contains(u"line 1"));
    QVERIFY(!QFile::exists(out + u"/a.pdf"_s));
}

QTEST_MAIN(TestBatch)
#include "tst_batch.moc"
