#include "labels/registrycheck.h"
#include "labels/registrymanifest.h"
#include "labels/registrypage.h"
#include "labels/registrypublish.h"

#include "assessment/evidence/merkletree.h"
#include "assessment/json/canonicaljson.h"
#include "assessment/language/language.h"
#include "assessment/signing/jws.h"
#include "assessment/signing/logcheckpoint.h"
#include "assessment/signing/transparencylog.h"
#include "support/registryfixture.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace assessment::signing;
using assessment::Error;
using labels::Overall;
using labels::RegistryCheck;

namespace {

QByteArray why(const RegistryCheck &check)
{
    return QJsonDocument(toJson(check)).toJson();
}

/// What the publisher of a registry could do to its past: other entries, with everything signed
/// again so that the copy fits by itself.
void rewriteLog(const RegistryBench &bench, const QList<QByteArray> &leaves)
{
    QList<QByteArray> hashes;
    QByteArray lines;
    for (const QByteArray &leaf : leaves) {
        hashes.append(assessment::merkleLeaf(leaf));
        lines += leaf + '\n';
    }
    const LogHead before = readLogCheckpoint(bench.read(u"log/checkpoint"_s))->head;
    const QByteArray note = *signLogHead(
        {.origin = before.origin, .size = leaves.size(), .root = logRoot(hashes, hashes.size())},
        bench.demo.identity());
    QJsonObject manifest =
        QJsonDocument::fromJson(QByteArray::fromBase64(bench.read(u"manifest.jwt"_s).split('.')[1],
                                                       QByteArray::Base64UrlEncoding))
            .object();
    QJsonObject files = manifest[u"files"_s].toObject();
    const QHash<QString, QByteArray> changed{{u"log/entries.jsonl"_s, lines},
                                             {u"log/checkpoint"_s, note}};
    for (auto file = changed.begin(); file != changed.end(); ++file) {
        bench.write(file.key(), *file);
        files[file.key()] =
            QJsonObject{{u"bytes"_s, file->size()},
                        {u"sha256"_s,
                         QString::fromLatin1(
                             QCryptographicHash::hash(*file, QCryptographicHash::Sha256).toHex())}};
    }
    manifest[u"files"_s] = files;
    bench.write(u"manifest.jwt"_s,
                *signJws(bench.demo.identity(), {{u"typ"_s, labels::registryManifestType()}},
                         assessment::canonicalJson(manifest)));
}

QList<QByteArray> leavesOf(const RegistryBench &bench)
{
    QList<QByteArray> leaves = bench.read(u"log/entries.jsonl"_s).split('\n');
    leaves.removeLast();
    return leaves;
}

} // namespace

/// The register of labels as a site: what is in it, what is not, and what a check finds.
class TestRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyRegisterIsOneToo();
    void publishesEveryLabel();
    void writesOnlyWhatChanged();
    void whatHappensToALabelIsEverywhere();
    void labelsOfOtherLanguagesHaveTheirWords();
    void signedFilesOnlyWhenAsked();
    void otherFoldersAreLeftAlone();
    void refusesWhatIsNoAddress_data();
    void refusesWhatIsNoAddress();
    void cancelLeavesTheOldOneWorking();
    void nothingElseOfTheWorkspaceIsPublished();
    void hostileNamesAreOnlyText();
    void everyChangedFileIsFound();
    void whatIsMissingOrMoreIsFound();
    void aRewrittenPastIsFound();
    void anAddedFutureIsFine();
    void datesAndStrangersAreDoubted();
    void everyActEntersTheLog();
};

void TestRegistry::anEmptyRegisterIsOneToo()
{
    RegistryBench bench;
    const auto published = bench.publish();
    QVERIFY_OK(published);
    QCOMPARE(published->labels, 0);
    const RegistryCheck check = bench.check();
    QVERIFY2(check.overall == Overall::Valid, why(check).constData());
    QVERIFY(bench.read(u"index.html"_s).contains("No label has been issued yet."));
}

void TestRegistry::publishesEveryLabel()
{
    RegistryBench bench;
    const QStringList numbers{bench.issue(), bench.issue(), bench.issue()};
    const auto published = bench.publish();
    QVERIFY_OK(published);
    QCOMPARE(published->publication.number, 1);
    QCOMPARE(published->labels, 3);
    const RegistryCheck check = bench.check();
    QVERIFY2(check.overall == Overall::Valid, why(check).constData());
    QCOMPARE(check.labels, 3);
    QCOMPARE(check.entries, 3);
    QCOMPARE(check.number, 1);
    QCOMPARE(check.organisation, u"Pennine Product Testing Ltd"_s);
    QCOMPARE(check.nextUpdate, bench.now->addDays(7));
    const QJsonArray list =
        QJsonDocument::fromJson(bench.read(u"labels.json"_s))[u"labels"_s].toArray();
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        QCOMPARE(list[i][u"certificateId"_s].toString(), numbers[i]);
        const QByteArray page = bench.read(u"label/%1.html"_s.arg(numbers[i]));
        QVERIFY(page.contains("Brightwell Baby camera"));
        QVERIFY(page.contains("In force"));
        QVERIFY(page.contains("Content-Security-Policy"));
        const auto json = QJsonDocument::fromJson(bench.read(u"label/%1.json"_s.arg(numbers[i])));
        QCOMPARE(json[u"model"_s].toString(), u"BC-200"_s);
        QCOMPARE(json[u"outcomes"_s].toArray().size(), 13);
    }
    QVERIFY(bench.read(u"V/index.html"_s).contains("<html")); // what the codes on labels open
    *bench.now = bench.now->addDays(1);
    QCOMPARE(bench.publish()->publication.number, 2);
    QCOMPARE(bench.check().number, 2);
}

void TestRegistry::writesOnlyWhatChanged()
{
    RegistryBench bench;
    for (int i = 0; i < 4; ++i)
        bench.issue();
    QVERIFY_OK(bench.publish());
    const QByteArray before = bench.read(u"label/PPT-2026-00001-S.html"_s);
    *bench.now = bench.now->addSecs(60);
    const QString added = bench.issue();
    const auto again = bench.publish();
    QVERIFY_OK(again);
    // Two files of the new label, a list in each language, and the signed lists.
    const auto most = 10 + assessment::languages().size();
    QVERIFY2(again->written <= most, qPrintable(QString::number(again->written)));
    QCOMPARE(bench.read(u"label/PPT-2026-00001-S.html"_s), before);
    QFile::remove(bench.site() + u"/label/%1.html"_s.arg(added)); // a page that got lost comes back
    QVERIFY_OK(bench.publish());
    const RegistryCheck check = bench.check();
    QVERIFY2(check.overall == Overall::Valid, why(check).constData());
}

void TestRegistry::whatHappensToALabelIsEverywhere()
{
    RegistryBench bench;
    const QString suspended = bench.issue();
    const QString withdrawn = bench.issue();
    const QString replaced = bench.issue();
    *bench.now = bench.now->addDays(1);
    const QDateTime until = bench.now->addDays(10);
    QVERIFY_OK(bench.workspace.suspendLabel(suspended, u"A fault in the updater."_s, until));
    QVERIFY_OK(bench.workspace.setLabelPolicy(1));
    QVERIFY_OK(bench.workspace.withdrawLabel(withdrawn, u"Sold with another firmware."_s));
    const QString successor = bench.issue({}, u"en-GB"_s, replaced);
    QVERIFY_OK(bench.publish());
    const RegistryCheck check = bench.check();
    QVERIFY2(check.overall == Overall::Valid, why(check).constData());
    QCOMPARE(check.entries, 7); // four issues and three ends

    const QByteArray page = bench.read(u"label/%1.html"_s.arg(suspended));
    QVERIFY(page.contains("Suspended"));
    QVERIFY(page.contains("A fault in the updater."));
    QVERIFY(bench.read(u"label/%1.html"_s.arg(withdrawn)).contains("It does not count any more."));
    QVERIFY(bench.read(u"label/%1.html"_s.arg(replaced)).contains(successor.toLatin1()));

    // The suspension ends by itself, and the page says so after the next publication.
    *bench.now = until.addSecs(60);
    QVERIFY_OK(bench.publish());
    QCOMPARE(QJsonDocument::fromJson(bench.read(u"label/%1.json"_s.arg(suspended)))[u"state"_s]
                 .toString(),
             u"issued"_s);
    QVERIFY2(bench.check().overall == Overall::Valid, why(bench.check()).constData());
}

void TestRegistry::labelsOfOtherLanguagesHaveTheirWords()
{
    RegistryBench bench;
    const QString number = bench.issue(SampleWorkspace::product(), u"cy"_s);
    QVERIFY_OK(bench.publish());
    const QByteArray page = bench.read(u"label/%1.html"_s.arg(number));
    QVERIFY(page.contains("<html lang=\"cy\""));
    QVERIFY(page.contains("Mewn grym"));
    QVERIFY(page.contains("../index.cy.html"));
    // The list is there in each language, and leads to the others by their own names.
    for (const assessment::Language &language : assessment::languages()) {
        const QByteArray list = bench.read(labels::indexName(language.tag));
        QVERIFY2(list.contains("<html lang=\"" + language.tag.toUtf8() + '"'),
                 qPrintable(language.tag));
        QCOMPARE(list.contains(" dir=\"rtl\">"), language.tag == u"ar");
        for (const assessment::Language &other : assessment::languages())
            QCOMPARE(list.contains('>' + other.name.toUtf8() + "</a>"), other.tag != language.tag);
    }
    QVERIFY(bench.read(u"index.cy.html"_s).contains("Cofrestr labeli"));
}

void TestRegistry::signedFilesOnlyWhenAsked()
{
    RegistryBench bench;
    const QString number = bench.issue();
    QVERIFY_OK(bench.publish());
    const QString pdf = u"label/%1.pdf"_s.arg(number);
    QVERIFY(!bench.files().contains(pdf));
    QVERIFY_OK(bench.publish({}, true));
    QCOMPARE(bench.read(pdf), "%PDF " + number.toLatin1());
    QVERIFY(bench.read(u"label/%1.html"_s.arg(number)).contains(number.toLatin1() + ".pdf"));
    QVERIFY2(bench.check().overall == Overall::Valid, why(bench.check()).constData());
}

void TestRegistry::otherFoldersAreLeftAlone()
{
    RegistryBench bench;
    QDir().mkpath(bench.site());
    bench.write(u"holiday.jpg"_s, "a picture");
    const auto published = bench.publish();
    QVERIFY(!published);
    QVERIFY(published.error().kind == Error::Kind::Conflict);
    QCOMPARE(bench.files(), QStringList{u"holiday.jpg"_s});
    QVERIFY(!*bench.workspace.lastPublication()); // no number was used up
}

void TestRegistry::refusesWhatIsNoAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("no scheme") << u"register.example.org"_s;
    QTest::newRow("http") << u"http://register.example.org/"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s;
    QTest::newRow("query") << u"https://register.example.org/?a=b"_s;
}

void TestRegistry::refusesWhatIsNoAddress()
{
    QFETCH(QString, address);
    RegistryBench bench;
    const auto published = labels::publishRegistry(
        bench.workspace, bench.demo.identity(),
        {.folder = bench.site(), .baseUrl = address, .trust = {}, .clock = [&] {
             return *bench.now;
         }});
    QVERIFY(!published);
    QVERIFY(published.error().kind == Error::Kind::Usage);
    QVERIFY(!QFileInfo::exists(bench.site()));
}

void TestRegistry::cancelLeavesTheOldOneWorking()
{
    RegistryBench bench;
    bench.issue();
    QVERIFY_OK(bench.publish());
    const QString kept = bench.keep(u"kept"_s);
    for (int i = 0; i < 3; ++i)
        bench.issue();
    std::stop_source source;
    const auto cancelled = bench.publish(
        {.report = [&](qint64 done, qint64) { done == 2 ? source.request_stop() : false; },
         .stop = source.get_token()});
    QVERIFY(!cancelled);
    QVERIFY(cancelled.error().kind == Error::Kind::Cancelled);
    for (const QString &name : {u"index.html"_s, u"labels.json"_s, u"status.jwt"_s,
                                u"manifest.jwt"_s, u"log/checkpoint"_s})
        QCOMPARE(bench.read(name), signingfixture::contentOf(kept + u'/' + name));
    QVERIFY_OK(bench.publish());
    QVERIFY2(bench.check().overall == Overall::Valid, why(bench.check()).constData());
    QCOMPARE(bench.check().number, 3);
}

void TestRegistry::nothingElseOfTheWorkspaceIsPublished()
{
    RegistryBench bench;
    // Every text a workspace takes, filled with a word that cannot come from elsewhere.
    assessment::Product product = SampleWorkspace::product();
    product.brand = u"PUBLICbrand"_s;
    product.name = u"PUBLICname"_s;
    product.model = u"PUBLICmodel"_s;
    product.manufacturer = {
        .name = u"PUBLICmaker"_s, .country = u"GB"_s, .address = u"SECRETaddress"_s};
    product.ukRepresentative = assessment::Company{.name = u"SECRETrepresentative"_s,
                                                   .country = u"GB"_s,
                                                   .address = u"SECRETrepresentativeaddress"_s};
    product.hardwareRevision = u"SECRETrevision"_s;
    product.variants = {u"SECRETvariant"_s};
    product.associatedServices = {u"SECRETservice"_s};
    bench.workspace.setActor(u"SECRETactor"_s);
    QVERIFY_OK(bench.workspace.setOrganisation(**bench.workspace.organisation()));
    const QString first = bench.issue(product);
    const QString assessment = bench.workspace.label(first)->assessment;
    QVERIFY_OK(bench.workspace.answer(
        assessment,
        SampleWorkspace::answer(u"CoP-1.1"_s, assessment::Verdict::Pass, u"SECRETrationale"_s)));
    QVERIFY_OK(SampleWorkspace::show(bench.workspace, assessment, "SECRETcontent", {u"CoP-1.1"_s},
                                     u"SECRETtitle"_s));
    QVERIFY_OK(bench.workspace.addComment(assessment, {.text = u"SECRETcomment"_s}));
    assessment::RunRecord run;
    run.test = u"DT-04"_s;
    run.environment = {{u"firmware"_s, u"SECRETfirmware"_s}};
    QVERIFY_OK(bench.workspace.recordRun(assessment, run, nullptr));
    QVERIFY_OK(bench.workspace.suspendLabel(first, u"PUBLICreason"_s));
    // Somebody asks for a withdrawal, which is nobody else's matter before it is decided.
    QVERIFY_OK(bench.workspace.setLabelPolicy(2));
    QVERIFY_OK(bench.workspace.withdrawLabel(first, u"SECRETrequest"_s));
    QVERIFY_OK(bench.publish());

    QByteArray all;
    for (const QString &name : bench.files()) {
        const QByteArray bytes = bench.read(name);
        all += bytes;
        for (const QByteArray &part : bytes.split('.')) // what a signature wraps is readable too
            all += QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding);
    }
    for (const char *open :
         {"PUBLICbrand", "PUBLICname", "PUBLICmodel", "PUBLICmaker", "PUBLICreason"})
        QVERIFY2(all.contains(open), open);
    const qsizetype at = all.indexOf("SECRET");
    QVERIFY2(at < 0, all.mid(std::max<qsizetype>(at - 60, 0), 120).constData());
    QVERIFY(!all.contains(bench.sample.path().toUtf8()));
}

void TestRegistry::hostileNamesAreOnlyText()
{
    RegistryBench bench;
    assessment::Product product = SampleWorkspace::product();
    product.name = u"<script>alert(1)</script>\"'&%1 %2"_s;
    product.manufacturer.name = u"</dd><img src=x onerror=alert(1)>"_s;
    const QString number = bench.issue(product);
    QVERIFY_OK(bench.publish());
    const QByteArray page = bench.read(u"label/%1.html"_s.arg(number));
    QVERIFY(!page.contains("<script>alert"));
    QVERIFY(!page.contains("<img"));
    QVERIFY(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;'&amp;%1 %2")
            || page.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;%1 %2"));
}

void TestRegistry::everyChangedFileIsFound()
{
    RegistryBench bench;
    bench.issue();
    bench.issue();
    QVERIFY_OK(bench.publish());
    for (const QString &name : bench.files()) {
        const QByteArray bytes = bench.read(name);
        for (const qsizetype at : {qsizetype(0), bytes.size() / 2, bytes.size() - 1}) {
            QByteArray changed = bytes;
            changed[at] = char(changed[at] ^ 0x01);
            bench.write(name, changed);
            const RegistryCheck check = bench.check();
            QVERIFY2(check.overall == Overall::Invalid, qPrintable(name));
            QVERIFY(!check.problems.isEmpty());
        }
        bench.write(name, bytes);
    }
    QVERIFY(bench.check().overall == Overall::Valid);
}

void TestRegistry::whatIsMissingOrMoreIsFound()
{
    RegistryBench bench;
    const QString number = bench.issue();
    QVERIFY_OK(bench.publish());
    for (const QString &name : bench.files()) {
        const QByteArray bytes = bench.read(name);
        QVERIFY(QFile::remove(bench.site() + u'/' + name));
        QVERIFY2(bench.check().overall == Overall::Invalid, qPrintable(name));
        bench.write(name, bytes);
    }
    bench.write(u"label/PPT-2026-00009-X.html"_s, "a page of a label that was never issued");
    const RegistryCheck check = bench.check();
    QVERIFY(check.overall == Overall::Invalid);
    QCOMPARE(check.problems.size(), 1);
    QCOMPARE(check.problems[0].file, u"label/PPT-2026-00009-X.html"_s);
    QVERIFY(labels::checkRegistry(bench.folder.filePath(u"nowhere"_s),
                                  {.trust = {}, .against = {}, .at = *bench.now})
                ->overall
            == Overall::Invalid);
}

void TestRegistry::aRewrittenPastIsFound()
{
    RegistryBench bench;
    for (int i = 0; i < 5; ++i)
        bench.issue();
    QVERIFY_OK(bench.publish());
    const QString kept = bench.keep(u"kept"_s);
    const QList<QByteArray> past = leavesOf(bench);
    bench.issue();
    QVERIFY_OK(bench.publish());
    const QString good = bench.keep(u"good"_s);
    const QList<QByteArray> leaves = leavesOf(bench);
    QCOMPARE(leaves.size(), 6);

    const auto isFound = [&](const QList<QByteArray> &other) {
        rewriteLog(bench, other);
        for (const QString &before : {kept, kept + u"/log/checkpoint"_s}) {
            const RegistryCheck check = bench.check(before);
            if (check.consistency != u"not-consistent"_s || check.overall != Overall::Invalid)
                return false;
        }
        return true;
    };
    for (qsizetype i = 0; i < past.size(); ++i) {
        QList<QByteArray> other = leaves;
        other[i].replace("2026-11-23", "2026-11-22");
        QVERIFY2(other != leaves && isFound(other), qPrintable(u"rewritten %1"_s.arg(i)));
        other = leaves;
        other.removeAt(i);
        QVERIFY2(isFound(other), qPrintable(u"removed %1"_s.arg(i)));
        for (qsizetype j = 0; j < i; ++j) {
            other = leaves;
            other.swapItemsAt(i, j);
            QVERIFY2(isFound(other), qPrintable(u"swapped %1 and %2"_s.arg(i).arg(j)));
        }
        other = leaves;
        other.insert(i, leaves.last());
        QVERIFY2(isFound(other), qPrintable(u"inserted at %1"_s.arg(i)));
    }
    // The older state of the same log, as if nothing had happened since.
    rewriteLog(bench, past.first(4));
    QCOMPARE(bench.check(kept).consistency, u"not-consistent"_s);
    // And the right one, or all of this would be found for no reason.
    rewriteLog(bench, leaves);
    QCOMPARE(bench.check(kept).consistency, u"consistent"_s);
    QVERIFY2(bench.check(good).overall == Overall::Valid, why(bench.check(good)).constData());
}

void TestRegistry::anAddedFutureIsFine()
{
    RegistryBench bench;
    bench.issue();
    QVERIFY_OK(bench.publish());
    const QString kept = bench.keep(u"kept"_s);
    bench.issue();
    bench.issue();
    *bench.now = bench.now->addDays(3);
    QVERIFY_OK(bench.publish());
    for (const QString &before : {kept, kept + u"/log/checkpoint"_s}) {
        const RegistryCheck check = bench.check(before);
        QVERIFY2(check.overall == Overall::Valid, why(check).constData());
        QCOMPARE(check.consistency, u"consistent"_s);
    }
    RegistryBench other; // another log of the same name
    other.issue();
    QVERIFY_OK(other.publish());
    QCOMPARE(bench.check(other.site()).consistency, u"not-consistent"_s);
}

void TestRegistry::datesAndStrangersAreDoubted()
{
    RegistryBench bench;
    bench.issue();
    QVERIFY_OK(bench.publish());
    *bench.now = bench.now->addDays(7);
    RegistryCheck check = bench.check();
    QVERIFY2(check.overall == Overall::CannotTell, why(check).constData());
    QCOMPARE(check.status, u"stale"_s);
    *bench.now = bench.now->addDays(-7);
    QCOMPARE(bench.check().status, u"valid"_s);

    check = *labels::checkRegistry(bench.site(), {.trust = {}, .against = {}, .at = *bench.now});
    QVERIFY(check.overall == Overall::CannotTell);
    QCOMPARE(check.signerLine, u"not-checked"_s);
    const signingfixture::Demo stranger;
    check = *labels::checkRegistry(bench.site(),
                                   {.trust = stranger.rootOnly(), .against = {}, .at = *bench.now});
    QVERIFY(check.overall == Overall::CannotTell);
    QCOMPARE(check.signerLine, u"untrusted"_s);
}

void TestRegistry::everyActEntersTheLog()
{
    RegistryBench bench;
    const QString number = bench.issue();
    const QDateTime later = bench.now->addDays(1);
    *bench.now = later;
    QVERIFY_OK(bench.workspace.suspendLabel(number, u"A fault."_s));
    const auto peaks = bench.workspace.labelLogPeaks();
    QVERIFY_OK(peaks);
    QCOMPARE(peaks->size, 2); // the act itself entered it
    QCOMPARE(bench.workspace.labelLogLeaves()->size(), 2);
    QVERIFY(bench.workspace.verifyLog()->ok);
    QVERIFY_OK(bench.publish());
    QVERIFY(bench.workspace.verifyLog()->ok);
    const auto last = bench.workspace.lastPublication();
    QVERIFY_OK(last);
    QCOMPARE((*last)->number, 1);
    QCOMPARE((*last)->logRoot, peaks->root());
}

QTEST_MAIN(TestRegistry)
#include "tst_registry.moc"
