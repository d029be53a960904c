#include "assessment/report/reportattachments.h"

#include "assessment/evidence/evidencemanifest.h"
#include "assessment/exchange/bundle.h"
#include "support/bundlefixture.h"
#include "support/reportfixture.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace assessment;

namespace {

/// Whether no canary is in them but the one that was said in public: who has a comment must learn
/// that it was withdrawn, so a public bundle carries both.
bool tellsNothing(const QList<ReportAttachment> &files)
{
    return std::none_of(files.begin(), files.end(), [](const ReportAttachment &file) {
        QByteArray content = file.content;
        if (file.kind == ReportAttachment::Kind::Bundle)
            content.replace("CANARY public once, and withdrawn since", "");
        return content.contains(reportfixture::canary);
    });
}

} // namespace

/// What goes along inside the PDF of a report, and what does not.
class TestReportAttachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingIsAttachedUnasked();
    void theReportIsTheOneForPrograms();
    void theManifestLeadsToTheRoot();
    void everyProofIsOfTheManifest();
    void theBundleIsThePublicOne();
    void sameContentHasTheSameBytes();
    void whatBelongsInTheHouseStaysThere();
    void aTextThatNamesSomethingConfidentialIsRefused();
    void evidenceOfASupplierIsNoExit();
    void aBundleThatIsTooLargeIsRefused();
    void isStoppedWhenAsked();
    void unknownIsNotFound();

private:
    Result<AttachedReport> read(AttachmentScope scope, const Progress &progress = {})
    {
        return readAttachedReport(*m_workspace, m_id, scope, progress);
    }

    std::unique_ptr<SampleWorkspace> m_files;
    std::optional<Workspace> m_workspace;
    QString m_id;
};

void TestReportAttachments::init()
{
    m_workspace.reset();
    m_files = std::make_unique<SampleWorkspace>();
    auto workspace = m_files->create();
    QVERIFY_OK(workspace);
    m_workspace.emplace(*std::move(workspace));
    m_id = reportfixture::make(*m_workspace).assessment;
}

void TestReportAttachments::nothingIsAttachedUnasked()
{
    const auto plain = read(AttachmentScope::Nothing);
    QVERIFY_OK(plain);
    QVERIFY(plain->attachments.isEmpty());
    QCOMPARE(toFile(plain->report), toFile(reportfixture::report(*m_workspace, m_id)));
}

void TestReportAttachments::theReportIsTheOneForPrograms()
{
    const auto made = read(AttachmentScope::Manifest);
    QVERIFY_OK(made);
    QCOMPARE(made->attachments.size(), 2);
    const ReportAttachment &json = made->attachments.first();
    QCOMPARE(json.name(), u"report.json"_s);
    QCOMPARE(json.mediaType(), QByteArray("application/json"));
    QCOMPARE(json.content, toFile(made->report));
    QCOMPARE(json.sha256(), QCryptographicHash::hash(json.content, QCryptographicHash::Sha256));
    QVERIFY(json.content.contains("\"actionPlan\":[{"));
    QVERIFY_OK(reportFromFile(json.content, json.name()));
}

void TestReportAttachments::theManifestLeadsToTheRoot()
{
    const auto made = read(AttachmentScope::Manifest);
    QVERIFY_OK(made);
    const ReportAttachment &file = made->attachments.at(1);
    QCOMPARE(file.name(), u"evidence-manifest.json"_s);
    const auto manifest = outlineFromText(file.content);
    QVERIFY(manifest);
    QCOMPARE(manifest->root, made->report.evidenceRoot);
    QCOMPARE(manifest->leaves.size(), made->report.evidence.size());
    for (qsizetype i = 0; i < manifest->leaves.size(); ++i)
        QCOMPARE(manifest->leaves[i].id, made->report.evidence[i].id);
}

/// Who is shown one item can find it in the report that was signed.
void TestReportAttachments::everyProofIsOfTheManifest()
{
    const auto made = read(AttachmentScope::Manifest);
    QVERIFY_OK(made);
    const auto manifest = outlineFromText(made->attachments.at(1).content);
    QVERIFY(manifest);
    for (const ManifestLeaf &leaf : manifest->leaves) {
        const auto bytes = m_workspace->proveEvidence(leaf.id);
        QVERIFY_OK(bytes);
        const auto proof = readProof(*bytes, leaf.id);
        QVERIFY_OK(proof);
        QCOMPARE(proof->root, manifest->root);
        QCOMPARE(merkleRoot(leaf.hash, proof->path), manifest->root);
    }
}

void TestReportAttachments::theBundleIsThePublicOne()
{
    const auto made = read(AttachmentScope::Bundle);
    QVERIFY_OK(made);
    QCOMPARE(made->attachments.size(), 3);
    const ReportAttachment &bundle = made->attachments.at(2);
    const QString path = m_files->path(u"public.assaycase"_s);
    QVERIFY_OK(m_workspace->exportBundle(m_id, path, {.isPublic = true}));
    QCOMPARE(bundle.content, m_files->read(u"public.assaycase"_s));
    SampleWorkspace elsewhere;
    auto target = elsewhere.create(u"bea"_s);
    QVERIFY_OK(target);
    QFile out(elsewhere.path(bundle.name()));
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(bundle.content), bundle.content.size());
    out.close();
    QVERIFY_OK(bundlefixture::import(*target, out.fileName()));
    QCOMPARE(target->evidence(m_id)->size(), 1); // the other items are confidential
}

void TestReportAttachments::sameContentHasTheSameBytes()
{
    const auto one = read(AttachmentScope::Bundle);
    const auto other = read(AttachmentScope::Bundle);
    QVERIFY_OK(one);
    QVERIFY_OK(other);
    QVERIFY(one->attachments == other->attachments);
}

void TestReportAttachments::whatBelongsInTheHouseStaysThere()
{
    // The record has it all: the test would notice an empty one.
    QVERIFY(m_files->read(u"lab.assay"_s).contains(reportfixture::canary));
    const auto made = read(AttachmentScope::Bundle);
    QVERIFY_OK(made);
    QVERIFY(tellsNothing(made->attachments));
}

void TestReportAttachments::aTextThatNamesSomethingConfidentialIsRefused()
{
    QVERIFY_OK(m_workspace->answer(
        m_id, SampleWorkspace::answer(u"CoP-2.1"_s, Verdict::Pass, u"See Circuit diagram."_s)));
    const auto refused = read(AttachmentScope::Bundle);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Refused);
    QVERIFY2(refused.error().where.contains(u"CoP-2.1"), qPrintable(refused.error().where));
    QVERIFY_OK(read(AttachmentScope::Manifest));
}

void TestReportAttachments::evidenceOfASupplierIsNoExit()
{
    const QString component = componentfixture::add(*m_workspace);
    QBuffer content;
    content.setData("CANARY of the supplier");
    content.open(QIODevice::ReadOnly);
    QVERIFY_OK(m_workspace->addComponentEvidence(component, content,
                                                 {.title = u"Inside"_s,
                                                  .fileName = u"CANARY.txt"_s,
                                                  .provisions = {u"CoP-1.2"_s},
                                                  .confidential = true}));
    QVERIFY_OK(m_workspace->useComponent(m_id, component));
    const auto made = read(AttachmentScope::Bundle);
    QVERIFY_OK(made);
    QVERIFY(made->attachments.at(1).content.contains(made->report.evidence.last().id.toUtf8()));
    QVERIFY(tellsNothing(made->attachments));
}

void TestReportAttachments::aBundleThatIsTooLargeIsRefused()
{
    const auto refused = readAttachedReport(*m_workspace, m_id, AttachmentScope::Bundle, {}, 1000);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Refused);
    QCOMPARE(refused.error().where, m_id);
    QVERIFY(!refused.error().advice.isEmpty());
}

void TestReportAttachments::isStoppedWhenAsked()
{
    std::stop_source stop;
    const Progress progress{.report = [&](qint64, qint64) { stop.request_stop(); },
                            .stop = stop.get_token()};
    const auto stopped = read(AttachmentScope::Bundle, progress);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
}

void TestReportAttachments::unknownIsNotFound()
{
    m_id = u"A-none"_s;
    QCOMPARE(read(AttachmentScope::Manifest).error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestReportAttachments)
#include "tst_reportattachments.moc"
