#include "labels/issue.h"

#include "labels/preview.h"
#include "labels/qrpayload.h"
#include "labels/verify.h"
#include "support/sampleworkspace.h"
#include "support/signingfixture.h"
#include "support/testsupport.h"

#include "assessment/scheme/catalogue.h"

#include <QCryptographicHash>
#include <QDir>
#include <QThread>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::GateReason;
using assessment::LabelKind;
using assessment::Workspace;
using signingfixture::contentOf;
using signingfixture::issueTime;

namespace {

const QString examples = u"" SOURCE_ROOT "/tests/data/examples/"_s;

Workspace::Options as(const QString &actor)
{
    return {.actor = actor, .clock = [] { return issueTime; }};
}

} // namespace

/// A workspace of a laboratory with one accepted assessment, and one that was just begun.
class TestIssue : public QObject
{
    Q_OBJECT

private:
    signingfixture::Demo m_demo;
    QTemporaryDir m_folder;
    QString m_accepted;
    QString m_begun;

    Workspace workspace(const QString &actor = u"ann"_s)
    {
        return *Workspace::open(m_folder.filePath(u"lab.assay"_s), as(actor));
    }
    QString output(const QString &name) { return m_folder.filePath(name); }
    labels::IssueOptions options(const QString &name, LabelKind kind = LabelKind::Information)
    {
        labels::IssueOptions options;
        options.kind = kind;
        options.output = output(name);
        options.clock = [] { return issueTime; };
        return options;
    }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files); }
    void fill(Workspace &workspace, const QString &assessment);

private Q_SLOTS:
    void initTestCase();
    void issuesEveryFormat_data();
    void issuesEveryFormat();
    void namesTheProductInItsCode_data();
    void namesTheProductInItsCode();
    void namesNoProductWithoutGtin();
    void refusesWhileTheGateIsClosed();
    void leavesAnExistingFileAlone();
    void leavesNothingWhenItCannotBeKept();
    void stopsWhenAsked();
    void refusesWhatDoesNotExist_data();
    void refusesWhatDoesNotExist();
    void numbersLabelsInARow();
    void drawsADraftOfWhatIsUnfinished_data();
    void drawsADraftOfWhatIsUnfinished();
    void drawsADraftOfWhatWasJustBegun();
    void worksOnAThreadOfItsOwn();
    void selfDeclaresWithoutAnOrganisation();
};

void TestIssue::fill(Workspace &workspace, const QString &assessment)
{
    const auto scheme = assessment::builtInSchemes()->first();
    for (const auto &guideline : scheme.guidelines) {
        QStringList provisions;
        for (const auto &provision : guideline.provisions) {
            QVERIFY_OK(workspace.answer(assessment, SampleWorkspace::answer(provision.id)));
            provisions.append(provision.id);
        }
        QVERIFY_OK(SampleWorkspace::show(workspace, assessment, "seen", provisions));
    }
    QVERIFY_OK(
        workspace.setFacts(assessment, *assessment::readFactsFile(examples + u"facts.json"_s)));
}

void TestIssue::initTestCase()
{
    auto lab =
        Workspace::create(m_folder.filePath(u"lab.assay"_s), as(u"ann"_s),
                          *assessment::readOrganisationFile(examples + u"organisation.json"_s));
    QVERIFY_OK(lab);
    const auto product =
        lab->addProduct(*assessment::readProductFile(examples + u"product.json"_s));
    QVERIFY_OK(product);
    const auto scheme = assessment::builtInSchemes()->first().id;
    m_accepted = *lab->newAssessment(*product, scheme, assessment::AssessmentKind::Lab);
    m_begun = *lab->newAssessment(*product, scheme, assessment::AssessmentKind::Self);
    fill(*lab, m_accepted);
    QVERIFY_OK(lab->submit(m_accepted));
    lab->setActor(u"bob"_s);
    QVERIFY_OK(lab->accept(m_accepted));
}

void TestIssue::issuesEveryFormat_data()
{
    QTest::addColumn<LabelKind>("kind");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("language");
    QTest::newRow("information label") << LabelKind::Information << QString() << u"en-GB"_s;
    QTest::newRow("large") << LabelKind::Information << u"96x192"_s << u"en-GB"_s;
    QTest::newRow("compact, Welsh") << LabelKind::Information << u"48x96"_s << u"cy"_s;
    QTest::newRow("endorsement mark") << LabelKind::Endorsement << QString() << u"en-GB"_s;
    QTest::newRow("endorsement mark, Welsh") << LabelKind::Endorsement << u"35x50"_s << u"cy"_s;
    QTest::newRow("small mark") << LabelKind::Endorsement << u"20x20"_s << u"en-GB"_s;
}

void TestIssue::issuesEveryFormat()
{
    QFETCH(LabelKind, kind);
    QFETCH(QString, format);
    QFETCH(QString, language);
    Workspace lab = workspace();
    auto wanted = options(u"%1.pdf"_s.arg(QString::fromLatin1(QTest::currentDataTag())), kind);
    wanted.format = format;
    wanted.language = language;
    QList<GateReason> reasons;
    QList<qint64> steps;
    const auto issued =
        labels::issue(lab, m_accepted, m_demo.identity(), wanted, reasons,
                      {.report = [&steps](qint64 done, qint64) { steps.append(done); }});
    QVERIFY_OK(issued);
    QVERIFY(reasons.isEmpty());
    QVERIFY(steps.size() >= 5);

    // The file is what was returned and what the workspace remembers.
    QCOMPARE(contentOf(wanted.output), issued->pdf);
    QCOMPARE(issued->label.pdfSha256,
             QCryptographicHash::hash(issued->pdf, QCryptographicHash::Sha256));
    QVERIFY(assessment::isCertificateId(issued->label.certificateId));
    QVERIFY(issued->label.certificateId.startsWith(u"PPT-2026-"_s));
    QCOMPARE(issued->label.expires, QDate(2028, 11, 23));
    const auto kept = lab.labels();
    QVERIFY_OK(kept);
    QVERIFY(std::any_of(kept->begin(), kept->end(), [&](const auto &label) {
        return label.certificateId == issued->label.certificateId
               && label.pdfSha256 == issued->label.pdfSha256;
    }));

    // What a buyer scans is what was signed.
    const auto page = labels::renderPreview(issued->pdf, 300);
    QVERIFY_OK(page);
    QCOMPARE(labels::readQrCodes(*page), QList<QByteArray>{issued->label.qr});
    const auto code = labels::readQrText(issued->label.qr);
    QVERIFY_OK(code);
    QCOMPARE(code->host, u"verify.northlight.example"_s);
    QCOMPARE(code->cose.isEmpty(), format == u"20x20"_s);

    const auto verdict = labels::verifyPdf(issued->pdf, u"label"_s,
                                           {.trust = m_demo.trust(), .at = issueTime.addDays(1)});
    QVERIFY2(verdict.overall == labels::Overall::Valid, qPrintable(verdict.reasons.join(u'\n')));
}

void TestIssue::namesTheProductInItsCode_data()
{
    QTest::addColumn<LabelKind>("kind");
    QTest::addColumn<QString>("format");
    QTest::newRow("information label") << LabelKind::Information << QString();
    QTest::newRow("small mark") << LabelKind::Endorsement << u"20x20"_s;
}

void TestIssue::namesTheProductInItsCode()
{
    QFETCH(LabelKind, kind);
    QFETCH(QString, format);
    Workspace lab = workspace();
    auto wanted = options(u"gs1-%1.pdf"_s.arg(format), kind);
    wanted.format = format;
    wanted.gs1 = true;
    QList<GateReason> reasons;
    const auto issued = labels::issue(lab, m_accepted, m_demo.identity(), wanted, reasons);
    QVERIFY_OK(issued);
    QVERIFY(issued->label.qr.startsWith("HTTPS://VERIFY.NORTHLIGHT.EXAMPLE/01/05012345678900#"));
    const auto page = labels::renderPreview(issued->pdf, 300);
    QVERIFY_OK(page);
    QCOMPARE(labels::readQrCodes(*page), QList<QByteArray>{issued->label.qr});
    const auto verdict = labels::verifyPdf(issued->pdf, u"label"_s,
                                           {.trust = m_demo.trust(), .at = issueTime.addDays(1)});
    QVERIFY2(verdict.overall == labels::Overall::Valid, qPrintable(verdict.reasons.join(u'\n')));
}

void TestIssue::namesNoProductWithoutGtin()
{
    const QTemporaryDir folder;
    auto lab =
        Workspace::create(folder.filePath(u"bare.assay"_s), as(u"ann"_s),
                          *assessment::readOrganisationFile(examples + u"organisation.json"_s));
    QVERIFY_OK(lab);
    auto product = *assessment::readProductFile(examples + u"product.json"_s);
    product.gtin.clear();
    const auto added = lab->addProduct(product);
    QVERIFY_OK(added);
    const auto begun = lab->newAssessment(*added, assessment::builtInSchemes()->first().id,
                                          assessment::AssessmentKind::Lab);
    QVERIFY_OK(begun);
    auto wanted = options(u"no-gtin.pdf"_s);
    wanted.gs1 = true;
    QList<GateReason> reasons;
    const auto issued = labels::issue(*lab, *begun, m_demo.identity(), wanted, reasons);
    QVERIFY(!issued);
    QCOMPARE(issued.error().kind, Error::Kind::Usage);
    QVERIFY(issued.error().message().contains(u"no GTIN"_s));
}

void TestIssue::refusesWhileTheGateIsClosed()
{
    Workspace lab = workspace();
    const QStringList before = files();
    const qsizetype labelsBefore = lab.labels()->size();
    for (const LabelKind kind : {LabelKind::Information, LabelKind::Endorsement}) {
        QList<GateReason> reasons;
        const auto issued =
            labels::issue(lab, m_begun, m_demo.identity(), options(u"no.pdf"_s, kind), reasons);
        QVERIFY(!issued);
        QCOMPARE(issued.error().kind, Error::Kind::Refused);
        QVERIFY(!reasons.isEmpty());
    }
    QCOMPARE(files(), before);
    QCOMPARE(lab.labels()->size(), labelsBefore);
}

void TestIssue::leavesAnExistingFileAlone()
{
    Workspace lab = workspace();
    QFile taken(output(u"taken.pdf"_s));
    QVERIFY(taken.open(QIODevice::WriteOnly));
    taken.write("precious");
    taken.close();
    QList<GateReason> reasons;
    const auto issued =
        labels::issue(lab, m_accepted, m_demo.identity(), options(u"taken.pdf"_s), reasons);
    QVERIFY(!issued);
    QCOMPARE(issued.error().kind, Error::Kind::Conflict);
    QCOMPARE(contentOf(output(u"taken.pdf"_s)), "precious"_ba);
}

void TestIssue::leavesNothingWhenItCannotBeKept()
{
    Workspace lab = workspace();
    const QStringList before = files();
    const qsizetype labelsBefore = lab.labels()->size();
    // Somebody takes the name between the first look and the end.
    auto late = options(u"late.pdf"_s);
    const auto take = [&](qint64 done, qint64) {
        QFile file(late.output);
        if (done >= 4 && !file.exists() && file.open(QIODevice::WriteOnly))
            file.write("theirs");
    };
    QList<GateReason> reasons;
    const auto issued =
        labels::issue(lab, m_accepted, m_demo.identity(), late, reasons, {.report = take});
    QVERIFY(!issued);
    QCOMPARE(issued.error().kind, Error::Kind::Conflict);
    QCOMPARE(contentOf(late.output), "theirs"_ba);
    QVERIFY(QFile::remove(late.output));
    QCOMPARE(files(), before);
    QCOMPARE(lab.labels()->size(), labelsBefore);
}

void TestIssue::stopsWhenAsked()
{
    Workspace lab = workspace();
    const QStringList before = files();
    std::stop_source stop;
    QList<GateReason> reasons;
    const auto issued = labels::issue(
        lab, m_accepted, m_demo.identity(), options(u"stopped.pdf"_s), reasons,
        {.report = [&stop](qint64, qint64) { stop.request_stop(); }, .stop = stop.get_token()});
    QVERIFY(!issued);
    QCOMPARE(issued.error().kind, Error::Kind::Cancelled);
    QCOMPARE(files(), before);
}

void TestIssue::refusesWhatDoesNotExist_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("format") << u"format"_s << Error::Kind::Usage;
    QTest::newRow("language") << u"language"_s << Error::Kind::Usage;
    QTest::newRow("months") << u"months"_s << Error::Kind::Usage;
    QTest::newRow("assessment") << u"assessment"_s << Error::Kind::NotFound;
    QTest::newRow("folder") << u"folder"_s << Error::Kind::Storage;
    QTest::newRow("name") << u"name"_s << Error::Kind::Usage;
}

void TestIssue::refusesWhatDoesNotExist()
{
    QFETCH(QString, what);
    Workspace lab = workspace();
    auto wanted = options(u"refused.pdf"_s);
    if (what == u"format"_s)
        wanted.format = u"35x50"_s; // of the other kind
    else if (what == u"language"_s)
        wanted.language = u"tlh"_s;
    else if (what == u"months"_s)
        wanted.validMonths = 37;
    else if (what == u"folder"_s)
        wanted.output = output(u"nowhere/label.pdf"_s);
    else if (what == u"name"_s)
        wanted.output.clear();
    QList<GateReason> reasons;
    const auto issued = labels::issue(lab, what == u"assessment"_s ? u"none"_s : m_accepted,
                                      m_demo.identity(), wanted, reasons);
    QVERIFY(!issued);
    QTEST(issued.error().kind, "kind");
    QVERIFY(!QFile::exists(output(u"refused.pdf"_s)));
}

void TestIssue::numbersLabelsInARow()
{
    Workspace lab = workspace();
    QList<int> numbers;
    for (const QString &name : {u"first.pdf"_s, u"second.pdf"_s}) {
        QList<GateReason> reasons;
        const auto issued =
            labels::issue(lab, m_accepted, m_demo.identity(), options(name), reasons);
        QVERIFY_OK(issued);
        numbers.append(issued->label.certificateId.section(u'-', 2, 2).toInt());
    }
    QCOMPARE(numbers[1], numbers[0] + 1);
}

void TestIssue::drawsADraftOfWhatIsUnfinished_data()
{
    QTest::addColumn<LabelKind>("kind");
    QTest::newRow("information label") << LabelKind::Information;
    QTest::newRow("endorsement mark") << LabelKind::Endorsement;
}

void TestIssue::drawsADraftOfWhatIsUnfinished()
{
    QFETCH(LabelKind, kind);
    Workspace lab = workspace();
    const qsizetype labelsBefore = lab.labels()->size();
    const auto draft = labels::draft(lab, m_begun, options(u"draft.pdf"_s, kind));
    QVERIFY_OK(draft);
    QVERIFY_OK(labels::renderPreview(*draft, 150));
    QVERIFY(!QFile::exists(output(u"draft.pdf"_s)));
    QCOMPARE(lab.labels()->size(), labelsBefore);
    QVERIFY(
        labels::verifyPdf(*draft, u"draft"_s, {.trust = m_demo.trust(), .at = issueTime}).overall
        != labels::Overall::Valid);
}

void TestIssue::drawsADraftOfWhatWasJustBegun()
{
    // No facts, no answers, an expiry that cannot be told: the preview of an empty wizard.
    Workspace lab = workspace();
    auto wanted = options(u"draft.pdf"_s, LabelKind::Endorsement);
    for (const LabelKind kind : {LabelKind::Information, LabelKind::Endorsement}) {
        for (const int months : {0, 24}) {
            wanted.kind = kind;
            wanted.validMonths = months;
            QVERIFY_OK(labels::draft(lab, m_begun, wanted));
        }
    }
}

void TestIssue::worksOnAThreadOfItsOwn()
{
    QByteArray pdf;
    QString problem;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        Workspace lab = workspace();
        QList<GateReason> reasons;
        const auto issued =
            labels::issue(lab, m_accepted, m_demo.identity(), options(u"threaded.pdf"_s), reasons);
        if (issued)
            pdf = issued->pdf;
        else
            problem = issued.error().message();
    }));
    thread->start();
    // Meanwhile the window shows a preview.
    Workspace lab = workspace();
    const auto draft = labels::draft(lab, m_begun, options(u"draft.pdf"_s));
    QVERIFY_OK(draft);
    for (int i = 0; i < 5; ++i)
        QVERIFY_OK(labels::renderPreview(*draft, 150));
    QVERIFY(thread->wait(60'000));
    QCOMPARE(problem, QString());
    QCOMPARE(contentOf(output(u"threaded.pdf"_s)), pdf);
}

void TestIssue::selfDeclaresWithoutAnOrganisation()
{
    QTemporaryDir folder;
    auto desk = Workspace::create(folder.filePath(u"maker.assay"_s), as(u"mia"_s));
    QVERIFY_OK(desk);
    const auto product =
        desk->addProduct(*assessment::readProductFile(examples + u"product.json"_s));
    QVERIFY_OK(product);
    const auto self = desk->newAssessment(*product, assessment::builtInSchemes()->first().id,
                                          assessment::AssessmentKind::Self);
    QVERIFY_OK(self);
    fill(*desk, *self);
    QVERIFY_OK(desk->submit(*self));
    QVERIFY_OK(desk->accept(*self));
    QList<GateReason> reasons;
    const auto issued =
        labels::issue(*desk, *self, m_demo.identity(), options(u"self.pdf"_s), reasons);
    QVERIFY_OK(issued);
    QVERIFY(issued->label.certificateId.startsWith(u"SLF-2026-00001-"_s));
    QCOMPARE(issued->label.statement[u"assessor"][u"kind"].toString(), u"self"_s);
}

QTEST_MAIN(TestIssue)
#include "tst_issue.moc"
