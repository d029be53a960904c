#include "assessment/exchange/inbox.h"

#include "assessment/scheme/catalogue.h"

#include "support/sampleworkspace.h"
#include "support/testsupport.h"

#include <QCryptographicHash>

#include <unistd.h>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

const QByteArray nmap = "<?xml version=\"1.0\"?>\n<!DOCTYPE nmaprun>\n<!-- scan -->\n"
                        "<nmaprun scanner=\"nmap\"><host/></nmaprun>";
const QByteArray testssl = "[{\"id\":\"TLS1\",\"ip\":\"cam/10.0.0.2\",\"port\":\"443\","
                           "\"severity\":\"LOW\",\"finding\":\"offered\"}]";

} // namespace

/// Files that tools drop into a folder are offered and never taken over by themselves.
class TestInbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void kindsAreKnownByTheirContent_data();
    void kindsAreKnownByTheirContent();
    void offersWithoutTakingOver();
    void proposesOnlyProvisionsOfTheScheme();
    void acceptingKeepsTheOriginal();
    void acceptsOnlyWhatWasSeen();
    void dismissedIsNotDeleted();
    void dismissesOnlyWhatWasSeen();
    void dismissedStaysAwayWhileItIsHeldOpen();
    void offersWhatIsDatedInTheFuture();
    void waitsUntilAFileIsWhole();
    void waitsWhileSomebodyWrites();
    void followsNoLinkAndEntersNoFolder();
    void isBounded();
    void refusesNamesWithFolders();
    void digestsAreMadeOnce();

private:
    void drop(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        QVERIFY(file.flush());
        // Written a while ago: nobody waits in a test.
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-60),
                                 QFileDevice::FileModificationTime));
    }
    QStringList offered(const InboxLimits &limits = {})
    {
        DigestCache cache;
        const auto inbox = lookIntoInbox(*m_workspace, m_id, m_folder, cache, {}, limits);
        if (!inbox)
            return {inbox.error().message()};
        QStringList names;
        for (const DroppedFile &file : inbox->files)
            names.append(file.isComplete ? file.name : file.name + u" (waits)"_s);
        return names;
    }

    std::optional<SampleWorkspace> m_sample;
    std::optional<Workspace> m_workspace;
    QString m_folder;
    QString m_id;
};

void TestInbox::init()
{
    m_workspace.reset();
    m_sample.emplace();
    auto workspace = m_sample->create();
    QVERIFY_OK(workspace);
    m_workspace.emplace(std::move(*workspace));
    m_id = *SampleWorkspace::assess(*m_workspace);
    m_folder = m_sample->path(u"drop"_s);
    QVERIFY(QDir().mkdir(m_folder));
}

void TestInbox::kindsAreKnownByTheirContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    int number = 0;
    const auto row = [&number](const char *kind, const QByteArray &bytes) {
        QTest::addRow("%s %d", kind, ++number) << bytes << QString::fromLatin1(kind);
    };
    row("nmap", nmap);
    row("testssl", testssl);
    row("testssl", "{\"Invocation\":\"testssl\",\"scanResult\":[]}");
    row("junit", "<testsuites><testsuite name=\"a\"/></testsuites>");
    row("junit", "<?xml version=\"1.0\"?><testsuite name=\"a\"/>");
    row("sarif", "{\"version\":\"2.1.0\",\"runs\":[]}");
    row("cyclonedx", "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.5\"}");
    row("cyclonedx", "<bom xmlns=\"http://cyclonedx.org/schema/bom/1.5\"/>");
    row("spdx", "{\"spdxVersion\":\"SPDX-2.3\"}");
    row("spdx", "SPDXVersion: SPDX-2.3\nDataLicense: CC0-1.0\n");
    row("pcap", QByteArray::fromHex("d4c3b2a1020004000000000000000000"));
    row("pcap", QByteArray::fromHex("0a0d0d0a1c0000004d3c2b1a"));
    row("image", QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"));
    row("pdf", "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n");
    row("text", "All ports were closed.\n");
    row("other", QByteArray::fromHex("00010203fffefdfc00000000"));
    // What only looks like one.
    row("text", "nmaprun was not run\n");
    row("other", QByteArray::fromHex("7f454c4602010100") + "nmaprun bomFormat CycloneDX");
}

void TestInbox::kindsAreKnownByTheirContent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    QCOMPARE(idOf(fileKindOf(bytes, u"whatever.exe"_s)), kind);
}

void TestInbox::offersWithoutTakingOver()
{
    drop(u"scan.xml"_s, nmap);
    drop(u"tls.json"_s, testssl);
    const qsizetype rows = m_workspace->log()->size();
    QCOMPARE(offered(), (QStringList{u"scan.xml"_s, u"tls.json"_s}));
    QVERIFY(m_workspace->evidence(m_id)->isEmpty());
    QCOMPARE(m_workspace->log()->size(), rows);
    QCOMPARE(
        lookIntoInbox(*m_workspace, m_id, m_folder + u"/none"_s, *std::make_unique<DigestCache>())
            .error()
            .kind,
        Error::Kind::Storage);
}

void TestInbox::proposesOnlyProvisionsOfTheScheme()
{
    const auto schemes = builtInSchemes();
    QVERIFY_OK(schemes);
    for (const Scheme &scheme : *schemes) {
        for (int kind = 0; kind <= int(FileKind::Other); ++kind) {
            for (const QString &id : proposedProvisions(FileKind(kind), scheme))
                QVERIFY(scheme.provision(id));
        }
        // The three paragraphs of PSTI have numbers that mean something else.
        const bool hasTheGuidelines = scheme.id != u"uk-psti-2023";
        QCOMPARE(!proposedProvisions(FileKind::Nmap, scheme).isEmpty(), hasTheGuidelines);
        QCOMPARE(!proposedProvisions(FileKind::CycloneDx, scheme).isEmpty(), hasTheGuidelines);
        QVERIFY(proposedProvisions(FileKind::Text, scheme).isEmpty());
    }
}

void TestInbox::acceptingKeepsTheOriginal()
{
    drop(u"scan.xml"_s, nmap);
    const auto item = acceptDropped(*m_workspace, m_id, m_folder,
                                    {.name = u"scan.xml"_s, .provisions = {u"CoP-6.1"_s}});
    QVERIFY_OK(item);
    QCOMPARE(item->fileName, u"scan.xml"_s);
    QCOMPARE(item->provisions, QStringList{u"CoP-6.1"_s});
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    QVERIFY_OK(m_workspace->readEvidence(item->id, out));
    QCOMPARE(out.data(), nmap);
    QVERIFY(QFileInfo::exists(m_folder + u"/scan.xml"_s));
    QCOMPARE(offered(), QStringList()); // not a second time
    QVERIFY_OK(m_workspace->undo(m_id));
    QCOMPARE(offered(), QStringList{u"scan.xml"_s});
}

void TestInbox::acceptsOnlyWhatWasSeen()
{
    drop(u"scan.xml"_s, nmap);
    const QByteArray seen = QCryptographicHash::hash(nmap, QCryptographicHash::Sha256);
    drop(u"scan.xml"_s, nmap + " ");
    const Acceptance acceptance{.name = u"scan.xml"_s, .sha256 = seen};
    QCOMPARE(acceptDropped(*m_workspace, m_id, m_folder, acceptance).error().kind,
             Error::Kind::Conflict);
    QVERIFY(m_workspace->evidence(m_id)->isEmpty());
    drop(u"scan.xml"_s, nmap);
    QVERIFY_OK(acceptDropped(*m_workspace, m_id, m_folder, acceptance));
}

void TestInbox::dismissedIsNotDeleted()
{
    drop(u"scan.xml"_s, nmap);
    drop(u"tls.json"_s, testssl);
    QVERIFY_OK(dismissDropped(*m_workspace, m_id, m_folder, u"scan.xml"_s));
    QCOMPARE(offered(), QStringList{u"tls.json"_s});
    QVERIFY(QFileInfo::exists(m_folder + u"/scan.xml"_s));
    drop(u"scan.xml"_s, nmap + "<!-- another scan -->"); // a new output is offered again
    QCOMPARE(offered(), (QStringList{u"scan.xml"_s, u"tls.json"_s}));
}

// What came in its place was not looked at.
void TestInbox::dismissesOnlyWhatWasSeen()
{
    drop(u"scan.xml"_s, nmap);
    const QByteArray seen = QCryptographicHash::hash(nmap, QCryptographicHash::Sha256);
    drop(u"scan.xml"_s, nmap + "<!-- another scan -->");
    const Status done = dismissDropped(*m_workspace, m_id, m_folder, u"scan.xml"_s, seen);
    QCOMPARE(done.error().kind, Error::Kind::Conflict);
    QCOMPARE(offered(), QStringList{u"scan.xml"_s});
}

// A tool that keeps its file open has not written a new one.
void TestInbox::dismissedStaysAwayWhileItIsHeldOpen()
{
    drop(u"scan.xml"_s, nmap);
    DigestCache cache;
    QCOMPARE(lookIntoInbox(*m_workspace, m_id, m_folder, cache)->files.size(), 1);
    QVERIFY_OK(dismissDropped(*m_workspace, m_id, m_folder, u"scan.xml"_s));
    QFile writer(m_folder + u"/scan.xml"_s);
    QVERIFY(writer.open(QIODevice::Append));
    QCOMPARE(lookIntoInbox(*m_workspace, m_id, m_folder, cache)->files.size(), 0);
    writer.write("more");
    writer.close();
    QCOMPARE(lookIntoInbox(*m_workspace, m_id, m_folder, cache)->files.size(), 1);
}

// A share, or an archive that was unpacked: its clock is not ours.
void TestInbox::offersWhatIsDatedInTheFuture()
{
    drop(u"scan.xml"_s, nmap);
    QFile file(m_folder + u"/scan.xml"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(1),
                             QFileDevice::FileModificationTime));
    QCOMPARE(offered({.quiet = std::chrono::seconds(2)}), QStringList{u"scan.xml"_s});
}

void TestInbox::waitsUntilAFileIsWhole()
{
    QFile file(m_folder + u"/new.xml"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(nmap);
    file.close();
    QCOMPARE(offered({.quiet = std::chrono::hours(1)}), QStringList{u"new.xml (waits)"_s});
    QCOMPARE(offered({.quiet = std::chrono::milliseconds(0)}), QStringList{u"new.xml"_s});
}

void TestInbox::waitsWhileSomebodyWrites()
{
    drop(u"scan.xml"_s, nmap);
    QFile writer(m_folder + u"/scan.xml"_s);
    QVERIFY(writer.open(QIODevice::Append));
    QCOMPARE(offered(), QStringList{u"scan.xml (waits)"_s});
    QCOMPARE(acceptDropped(*m_workspace, m_id, m_folder, {.name = u"scan.xml"_s}).error().kind,
             Error::Kind::Conflict);
    writer.close();
    QCOMPARE(offered(), QStringList{u"scan.xml"_s});
}

void TestInbox::followsNoLinkAndEntersNoFolder()
{
    QVERIFY(m_sample->write(u"secret.txt"_s, "outside"));
    QVERIFY(QFile::link(m_sample->path(u"secret.txt"_s), m_folder + u"/link.txt"_s));
    QVERIFY(QDir(m_folder).mkdir(u"sub"_s));
    drop(u"sub/inside.xml"_s, nmap);
    drop(u".hidden.xml"_s, nmap);
    drop(u"half.xml.part"_s, nmap);
    QCOMPARE(offered(), QStringList());
    for (const QString &name : {u"link.txt"_s, u"sub"_s}) {
        QVERIFY(!acceptDropped(*m_workspace, m_id, m_folder, {.name = name}));
        QVERIFY(!dismissDropped(*m_workspace, m_id, m_folder, name));
    }
    QVERIFY(m_workspace->evidence(m_id)->isEmpty());
}

void TestInbox::isBounded()
{
    for (int file = 0; file < 12; ++file)
        drop(u"%1.txt"_s.arg(file, 2, 10, QChar(u'0')), QByteArray::number(file));
    drop(u"big.txt"_s, QByteArray(2000, 'x'));
    DigestCache cache;
    const auto inbox =
        lookIntoInbox(*m_workspace, m_id, m_folder, cache, {}, {.files = 10, .bytes = 1000});
    QVERIFY_OK(inbox);
    QCOMPARE(inbox->files.size(), 10);
    QCOMPARE(inbox->notShown, 3);
    QCOMPARE(offered({.bytes = 1000}).size(), 12);
}

void TestInbox::refusesNamesWithFolders()
{
    drop(u"scan.xml"_s, nmap);
    for (const QString &name : {u"../lab.assay"_s, u"/etc/passwd"_s, u""_s, u".."_s}) {
        QCOMPARE(acceptDropped(*m_workspace, m_id, m_folder, {.name = name}).error().kind,
                 Error::Kind::Usage);
    }
}

void TestInbox::digestsAreMadeOnce()
{
    drop(u"scan.xml"_s, nmap);
    DigestCache cache;
    int read = 0;
    const Progress counting{.report = [&](qint64, qint64) { ++read; }};
    QVERIFY_OK(lookIntoInbox(*m_workspace, m_id, m_folder, cache, counting));
    QVERIFY(read > 0);
    const int once = read;
    QVERIFY_OK(lookIntoInbox(*m_workspace, m_id, m_folder, cache, counting));
    QCOMPARE(read, once);
}

QTEST_GUILESS_MAIN(TestInbox)
#include "tst_inbox.moc"
