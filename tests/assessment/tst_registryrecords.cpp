#include "assessment/signing/logentry.h"
#include "assessment/signing/transparencylog.h"
#include "assessment/workspace.h"
#include "support/intruder.h"
#include "support/sampleworkspace.h"
#include "support/testsupport.h"

using namespace assessment;
using namespace Qt::StringLiterals;

/// The transparency log as it lies in the workspace, and the numbers of publications.
class TestRegistryRecords : public QObject
{
    Q_OBJECT

private:
    SampleWorkspace m_sample;
    std::optional<Workspace> m_workspace;
    QString m_assessment;

    IssuedLabel label()
    {
        IssuedLabel label;
        label.certificateId = *m_workspace->nextCertificateId(u"ABC"_s);
        label.assessment = m_assessment;
        label.issued = QDateTime::currentDateTimeUtc();
        label.expires = QDate(2040, 1, 1);
        label.statement = SampleWorkspace::statementOf(*m_workspace, m_assessment);
        return label;
    }
    Status record(const IssuedLabel &label)
    {
        return m_workspace->recordLabel(label, "%PDF", [] { return Status(Ok); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto created = m_sample.create();
        QVERIFY_OK(created);
        m_workspace = *std::move(created);
        m_assessment = *SampleWorkspace::assess(*m_workspace);
    }

    void everyActEntersTheLogInItself()
    {
        QCOMPARE(m_workspace->labelLogPeaks()->size, 0);
        const IssuedLabel first = label();
        QVERIFY_OK(record(first));
        QVERIFY_OK(record(label()));
        QVERIFY_OK(m_workspace->suspendLabel(first.certificateId, u"A fault."_s));
        const auto leaves = m_workspace->labelLogLeaves();
        QVERIFY_OK(leaves);
        QCOMPARE(leaves->size(), 3);
        const auto entry = signing::readLogEntry(leaves->constLast());
        QVERIFY_OK(entry);
        QCOMPARE(entry->event, u"suspended"_s);
        QCOMPARE(entry->certificateId, first.certificateId);
        QVERIFY(m_workspace->verifyLog()->ok);
    }

    void aProofThatIsOvertakenIsAConflict()
    {
        auto peaks = *m_workspace->labelLogPeaks();
        IssuedLabel slow = label();
        slow.logRoot = QByteArray(32, 'x'); // what the log was when its proof was made
        const Status kept = record(slow);
        QVERIFY(!kept);
        QVERIFY(kept.error().kind == Error::Kind::Conflict);
        QVERIFY(!m_workspace->label(slow.certificateId));
        QCOMPARE(m_workspace->labelLogPeaks()->root(), peaks.root());
    }

    void rowsNeverChange()
    {
        Intruder intruder(m_sample.path());
        for (const QString &table : {u"transparency_entry"_s, u"registry_publication"_s}) {
            if (table == u"registry_publication")
                QVERIFY_OK(m_workspace->beginPublication(QDateTime::currentDateTimeUtc().addDays(7),
                                                         u"CN=Signer"_s));
            QVERIFY(!intruder.run(u"DELETE FROM %1"_s.arg(table)).isEmpty());
            QVERIFY(!intruder.run(u"UPDATE %1 SET number = 9"_s.arg(table)).isEmpty());
        }
    }

    void aChangedEntryIsFound()
    {
        Intruder intruder(m_sample.path());
        QCOMPARE(intruder.behindTriggers(u"transparency_entry"_s,
                                         [&] {
                                             return intruder.run(
                                                 u"UPDATE transparency_entry SET leaf = 'x' "
                                                 "WHERE number = 0"_s);
                                         }),
                 QString());
        QVERIFY(!m_workspace->verifyLog()->ok);
    }

    void numbersGrow()
    {
        SampleWorkspace sample;
        auto workspace = sample.create();
        const QDateTime next = QDateTime::currentDateTimeUtc().addDays(7);
        QVERIFY(!*workspace->lastPublication());
        for (int number = 1; number <= 3; ++number) {
            const auto made = workspace->beginPublication(next, u"CN=Signer"_s);
            QVERIFY_OK(made);
            QCOMPARE(made->number, number);
            QCOMPARE((*workspace->lastPublication())->number, number);
        }
        QVERIFY(workspace->verifyLog()->ok);
    }

    void labelsOfOlderWorkspacesAreEntered()
    {
        SampleWorkspace sample;
        m_workspace = *sample.create();
        m_assessment = *SampleWorkspace::assess(*m_workspace);
        QVERIFY_OK(record(label()));
        const IssuedLabel second = label();
        QVERIFY_OK(record(second));
        QVERIFY_OK(m_workspace->suspendLabel(second.certificateId, u"A fault."_s));
        const QByteArray whole = m_workspace->labelLogPeaks()->root();
        Intruder intruder(sample.path()); // the file as a version without the log has left it
        QCOMPARE(intruder.run(u"DROP TRIGGER transparency_entry_refuses_delete"_s), QString());
        QCOMPARE(intruder.run(u"DELETE FROM transparency_entry"_s), QString());
        QCOMPARE(m_workspace->labelLogLeaves()->size(), 0);
        QCOMPARE(m_workspace->labelLogPeaks()->root(), whole);
        const auto published = m_workspace->beginPublication(
            QDateTime::currentDateTimeUtc().addDays(7), u"CN=Signer"_s);
        QVERIFY_OK(published);
        QCOMPARE(published->logSize, 3);
        QCOMPARE(published->logRoot, whole);
        QCOMPARE(m_workspace->labelLogLeaves()->size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestRegistryRecords)
#include "tst_registryrecords.moc"
