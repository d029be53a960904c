#include "assessment/exchange/bundle.h"
#include "assessment/scheme/labelgate.h"
#include "assessment/scheme/reopening.h"
#include "assessment/signing/cms.h"
#include "assessment/workspace.h"
#include "support/bundlefixture.h"
#include "support/intruder.h"
#include "support/sampleworkspace.h"
#include "support/signingfixture.h"
#include "support/testsupport.h"

#include <QProcess>

using namespace assessment;
using namespace Qt::StringLiterals;

/// Catalogues of other scheme owners in a workspace: coming in, being replaced, signed or not, and
/// going.
class TestOwnSchemes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void isAssessedLikeAnyOther();
    void anEditionReopensExactlyWhatItChanges();
    void theSameFileAgainDoesNothing();
    void refusesWhatIsWrongAndChangesNothing();
    void takesNoPlaceOfABuiltInScheme();
    void refusesAnEditionWithoutWhatIsUsed();
    void removesOnlyWhatNobodyFollows();
    void undoesAndRedoes();
    void undoStopsAtWhatRestsOnIt();
    void signedByTheOwnerVouchesForIt();
    void anUnknownSignerDoesNot();
    void refusesATamperedCatalogue();
    void aLaterSignatureVouchesForIt();
    void trustThatWasTamperedWithVouchesForNothing();
    void opensslAgreesWithTheSignature();
    void onlySignedOnesGetAMark();
    void travelsOnlyWhereItsCatalogueIs();
    void writesWhatCameIn();
    void neverSharesAWorkspace();

private:
    static QByteArray file(const QString &name)
    {
        QFile opened(u"" SOURCE_ROOT "/tests/data/"_s + name);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    static CatalogueFile own(const QByteArray &bytes = file(u"own-catalogue.csv"_s))
    {
        return {.bytes = bytes, .name = u"/home/ada/own-catalogue.csv"_s};
    }
    /// The catalogue with one text in place of another.
    static QByteArray edition(const QByteArray &before, const QByteArray &after)
    {
        QByteArray bytes = file(u"own-catalogue.csv"_s);
        if (bytes.count(before) != 1)
            qFatal("%s is not there once", before.constData());
        return bytes.replace(before, after);
    }
    CatalogueFile signedOne(const QByteArray &bytes = file(u"own-catalogue.csv"_s))
    {
        CatalogueFile made = own(bytes);
        made.signature = *signing::signDetached(m_demo->identity(), bytes);
        return made;
    }
    Result<QString> begin()
    {
        const auto product = m_workspace->addProduct(SampleWorkspace::product());
        if (!product)
            return product;
        return m_workspace->newAssessment(*product, u"acme-locks"_s, AssessmentKind::Self);
    }
    Verdict counted(const QString &id, const QString &provision)
    {
        const Scheme scheme = *m_workspace->scheme(u"acme-locks"_s);
        const Assessment now = *m_workspace->assessment(id);
        const auto open = reopeningOf(*scheme.provision(provision), now.answers[provision]);
        return open ? Verdict::NotAssessed : now.answers[provision].verdict;
    }

    std::unique_ptr<signingfixture::Demo> m_demo;
    std::unique_ptr<signingfixture::Demo> m_other;
    std::optional<SampleWorkspace> m_sample;
    std::optional<Workspace> m_workspace;
};

void TestOwnSchemes::initTestCase()
{
    m_demo = std::make_unique<signingfixture::Demo>(QDateTime::currentDateTimeUtc());
    m_other = std::make_unique<signingfixture::Demo>(QDateTime::currentDateTimeUtc());
}

void TestOwnSchemes::init()
{
    m_sample.emplace();
    auto workspace = m_sample->create();
    QVERIFY_OK(workspace);
    m_workspace.emplace(std::move(*workspace));
}

void TestOwnSchemes::cleanup()
{
    if (m_workspace) {
        const auto check = m_workspace->verifyLog();
        QVERIFY2(check && check->ok, check ? qPrintable(check->reason) : "");
    }
    m_workspace.reset();
    m_sample.reset();
}

void TestOwnSchemes::isAssessedLikeAnyOther()
{
    const auto preview = m_workspace->previewCatalogue(own());
    QVERIFY_OK(preview);
    QVERIFY(preview->scheme);
    QCOMPARE(preview->added.size(), 3);
    QVERIFY(!m_workspace->scheme(u"acme-locks"_s)); // looking changes nothing
    QVERIFY_OK(m_workspace->importCatalogue(own()));
    QCOMPARE(m_workspace->schemes()->size(), 5);
    QCOMPARE(m_workspace->schemes()->last().id, u"acme-locks"_s);
    const auto id = begin();
    QVERIFY_OK(id);
    QVERIFY_OK(m_workspace->answer(*id, SampleWorkspace::answer(u"ACME-1.1"_s)));
    QVERIFY(!m_workspace->answer(*id, SampleWorkspace::answer(u"CoP-1.1"_s)));
    QVERIFY_OK(SampleWorkspace::show(*m_workspace, *id, "codes", {u"ACME-1.1"_s}));
    const auto summaries = m_workspace->assessments();
    QVERIFY_OK(summaries);
    QCOMPARE(summaries->first().schemeTitle, u"ACME door lock scheme"_s);
    QCOMPARE(summaries->first().guidelines,
             (QList<Verdict>{Verdict::NotAssessed, Verdict::NotAssessed}));
    QVERIFY_OK(m_workspace->lint(*id));
    QVERIFY_OK(m_workspace->cloneAssessment(*id, {.reason = u"Again"_s}));
    QCOMPARE(m_workspace->ownCatalogues()->first().assessments, 2);
    QCOMPARE(m_workspace->ownCatalogues()->first().fileName, u"own-catalogue.csv"_s);
    m_workspace.emplace(*m_sample->open()); // another program reads the same
    QCOMPARE(m_workspace->scheme(u"acme-locks"_s)->provisionCount(), 3);
}

// Wish S2: one character in one text reopens exactly that one, in every open assessment.
void TestOwnSchemes::anEditionReopensExactlyWhatItChanges()
{
    QVERIFY_OK(m_workspace->importCatalogue(own()));
    const QString first = *begin();
    const QString second = *begin();
    for (const QString &id : {first, second}) {
        for (const QString &provision : {u"ACME-1.1"_s, u"ACME-1.2"_s, u"ACME-2.1"_s}) {
            if (id == second && provision == u"ACME-2.1"_s)
                continue;
            QVERIFY_OK(m_workspace->answer(id, SampleWorkspace::answer(provision)));
        }
    }
    const CatalogueFile next = own(edition("same opening code.", "same opening code!"));
    const auto preview = m_workspace->previewCatalogue(next);
    QVERIFY_OK(preview);
    QVERIFY(preview->replaces);
    QCOMPARE(preview->changed, QStringList{u"ACME-1.1"_s});
    QCOMPARE(preview->reopened,
             (QList<ReopenedAnswer>{{first, u"ACME-1.1"_s}, {second, u"ACME-1.1"_s}}));
    const auto imported = m_workspace->importCatalogue(next);
    QVERIFY_OK(imported);
    QCOMPARE(imported->reopened, preview->reopened);
    for (const QString &id : {first, second}) {
        QCOMPARE(counted(id, u"ACME-1.1"_s), Verdict::NotAssessed);
        QCOMPARE(counted(id, u"ACME-1.2"_s), Verdict::Pass);
    }
    QCOMPARE(counted(first, u"ACME-2.1"_s), Verdict::Pass);
    QVERIFY_OK(m_workspace->confirm(first, {u"ACME-1.1"_s}));
    QCOMPARE(counted(first, u"ACME-1.1"_s), Verdict::Pass);
    // What is no requirement reopens nothing.
    const auto notes = m_workspace->importCatalogue(
        own(edition("A code on a card", "Every code on a card").replace("code.,", "code!,")));
    QVERIFY_OK(notes);
    QCOMPARE(notes->changed, QStringList());
    QCOMPARE(counted(first, u"ACME-1.1"_s), Verdict::Pass);
}

void TestOwnSchemes::theSameFileAgainDoesNothing()
{
    QVERIFY_OK(m_workspace->importCatalogue(own()));
    const qint64 rows = m_workspace->verifyLog()->rows;
    const auto again = m_workspace->importCatalogue(own());
    QVERIFY_OK(again);
    QVERIFY(again->isSame);
    QCOMPARE(m_workspace->verifyLog()->rows, rows);
}

void TestOwnSchemes::refusesWhatIsWrongAndChangesNothing()
{
    const qint64 rows = m_workspace->verifyLog()->rows;
    const CatalogueFile bad = own(edition("ACME-1.2,Opens", "ACME 1.2,Opens"));
    const auto preview = m_workspace->previewCatalogue(bad);
    QVERIFY_OK(preview);
    QVERIFY(!preview->scheme);
    QCOMPARE(preview->problems.size(), 1);
    const auto imported = m_workspace->importCatalogue(bad);
    QVERIFY(!imported);
    QVERIFY(imported.error().message().contains(u"row 3"));
    QVERIFY(!m_workspace->importCatalogue(own("{\"catalog\": 3}")));
    QVERIFY(!m_workspace->importCatalogue(own("{")));
    QVERIFY(!m_workspace->importCatalogue(own({})));
    QCOMPARE(m_workspace->verifyLog()->rows, rows);
    QCOMPARE(m_workspace->ownCatalogues()->size(), 0);
}

void TestOwnSchemes::takesNoPlaceOfABuiltInScheme()
{
    const auto imported = m_workspace->importCatalogue(own(edition("acme-locks", "uk-cop-2018")));
    QVERIFY(!imported);
    QCOMPARE(imported.error().kind, Error::Kind::Conflict);
    QVERIFY(!m_workspace->removeCatalogue(u"uk-cop-2018"_s));
}

void TestOwnSchemes::refusesAnEditionWithoutWhatIsUsed()
{
    QVERIFY_OK(m_workspace->importCatalogue(own()));
    const QString id = *begin();
    QVERIFY_OK(m_workspace->answer(id, SampleWorkspace::answer(u"ACME-1.2"_s)));
    const QByteArray whole = file(u"own-catalogue.csv"_s);
    const qsizetype begins = whole.indexOf(",,,,,,,,,,,1,,,,,,,ACME-1.2");
    const QByteArray without =
        QByteArray(whole).remove(begins, whole.indexOf("\r\n", begins) + 2 - begins);
    const auto refused = m_workspace->importCatalogue(own(without));
    QVERIFY(!refused);
    QVERIFY(refused.error().why.contains(u"ACME-1.2"));
    QVERIFY(refused.error().why.contains(id));
    QCOMPARE(m_workspace->scheme(u"acme-locks"_s)->provisionCount(), 3);
    QVERIFY_OK(m_workspace->undo(id)); // nobody uses it any more
    const auto taken = m_workspace->importCatalogue(own(without));
    QVERIFY_OK(taken);
    QCOMPARE(taken->removed, QStringList{u"ACME-1.2"_s});
    // And no way back while the other edition has what is used.
    QVERIFY_OK(m_workspace->importCatalogue(own()));
    QVERIFY_OK(m_workspace->answer(id, SampleWorkspace::answer(u"ACME-1.2"_s)));
    QVERIFY(!m_workspace->undo({}));
    QCOMPARE(m_workspace->scheme(u"acme-locks"_s)->provisionCount(), 3);
}

void TestOwnSchemes::removesOnlyWhatNobodyFollows()
{
    QVERIFY(!m_workspace->removeCatalogue(u"acme-locks"_s));
    QVERIFY_OK(m_workspace->importCatalogue(own()));
    const QString id = *begin();
    const Status refused = m_workspace->removeCatalogue(u"acme-locks"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Refused);
    QVERIFY_OK(m_workspace->removeAssessment(id));
    QVERIFY(!m_workspace->removeCatalogue(u"acme-locks"_s)); // it can come out of the trash
    QVERIFY_OK(m_workspace->undo({}));
    QVERIFY_OK(m_workspace->undo({})); // the beginning of the assessment
    QVERIFY_OK(m_workspace->removeCatalogue(u"acme-locks"_s));
    QVERIFY(!m_workspace->scheme(u"acme-locks"_s));
    QVERIFY_OK(m_workspace->undo({}));
    QVERIFY_OK(m_workspace->scheme(u"acme-locks"_s));
}

void TestOwnSchemes::undoesAndRedoes()
{
    QVERIFY_OK(m_workspace->importCatalogue(own()));
    const QByteArray first = m_workspace->scheme(u"acme-locks"_s)->digest;
    QVERIFY_OK(m_workspace->importCatalogue(own(edition("2026-03,1.0", "2026-09,1.1"))));
    QCOMPARE(m_workspace->scheme(u"acme-locks"_s)->edition, u"2026-09"_s);
    QCOMPARE((*m_workspace->undoStep({}))->text, u"import of the scheme “ACME door lock scheme”"_s);
    QVERIFY_OK(m_workspace->undo({}));
    QCOMPARE(m_workspace->scheme(u"acme-locks"_s)->digest, first);
    QVERIFY_OK(m_workspace->undo({}));
    QVERIFY(!m_workspace->scheme(u"acme-locks"_s));
    QVERIFY_OK(m_workspace->redo({}));
    QVERIFY_OK(m_workspace->redo({}));
    QCOMPARE(m_workspace->scheme(u"acme-locks"_s)->edition, u"2026-09"_s);
}

void TestOwnSchemes::undoStopsAtWhatRestsOnIt()
{
    QVERIFY_OK(m_workspace->importCatalogue(own()));
    const QString product = *m_workspace->addProduct(SampleWorkspace::product());
    QVERIFY_OK(m_workspace->undo({}));
    QVERIFY_OK(m_workspace->undo({}));
    QVERIFY_OK(m_workspace->redo({}));
    QVERIFY_OK(m_workspace->redo({}));
    QVERIFY_OK(m_workspace->newAssessment(product, u"acme-locks"_s, AssessmentKind::Self));
    {
        auto other = m_sample->open(u"ben"_s);
        QVERIFY_OK(other);
        QVERIFY_OK(other->importCatalogue(own(edition("2026-03,1.0", "2026-09,1.1"))));
        QVERIFY_OK(other->undo({})); // back to the first edition, which the assessment follows
        QCOMPARE(other->scheme(u"acme-locks"_s)->edition, u"2026-03"_s);
    }
    QVERIFY_OK(m_workspace->scheme(u"acme-locks"_s));
}

void TestOwnSchemes::signedByTheOwnerVouchesForIt()
{
    CatalogueFile made = signedOne();
    made.trust = m_demo->rootOnly();
    const auto imported = m_workspace->importCatalogue(made);
    QVERIFY_OK(imported);
    QCOMPARE(imported->scheme->origin, CatalogueOrigin::Signed);
    QVERIFY(!imported->signer.isEmpty());
    m_workspace.emplace(*m_sample->open()); // it is checked anew when it is read
    QCOMPARE(m_workspace->scheme(u"acme-locks"_s)->origin, CatalogueOrigin::Signed);
    QCOMPARE(m_workspace->ownCatalogues()->first().signer, imported->signer);
}

void TestOwnSchemes::anUnknownSignerDoesNot()
{
    CatalogueFile made = signedOne();
    QCOMPARE(m_workspace->previewCatalogue(made)->scheme->origin, CatalogueOrigin::Untrusted);
    made.trust = m_other->rootOnly();
    const auto imported = m_workspace->importCatalogue(made);
    QVERIFY_OK(imported);
    QCOMPARE(imported->scheme->origin, CatalogueOrigin::Untrusted);
    QVERIFY(!m_workspace->scheme(u"acme-locks"_s)->isVouchedFor());
    QCOMPARE(m_workspace->importCatalogue(own())->scheme->origin, CatalogueOrigin::Unsigned);
}

void TestOwnSchemes::refusesATamperedCatalogue()
{
    CatalogueFile made = signedOne();
    made.trust = m_demo->rootOnly();
    const CatalogueFile good = made;
    made.bytes = edition("No two locks", "Some locks");
    const auto tampered = m_workspace->importCatalogue(made);
    QVERIFY(!tampered);
    QVERIFY(tampered.error().why.contains(u"changed after it was signed"));
    made = good;
    made.signature = m_demo->identity().certificateDer();
    QVERIFY(!m_workspace->importCatalogue(made));
    for (qsizetype at = 0; at < good.signature.size(); at += 37) { // no flipped byte vouches
        made = good;
        made.signature[at] = char(made.signature[at] ^ 0x20);
        const auto flipped = m_workspace->previewCatalogue(made);
        QVERIFY2(!flipped || flipped->scheme->origin != CatalogueOrigin::Signed,
                 qPrintable(QString::number(at)));
    }
    QCOMPARE(m_workspace->ownCatalogues()->size(), 0);
}

void TestOwnSchemes::aLaterSignatureVouchesForIt()
{
    QVERIFY_OK(m_workspace->importCatalogue(own()));
    QVERIFY(!m_workspace->scheme(u"acme-locks"_s)->isVouchedFor());
    CatalogueFile made = signedOne();
    made.trust = m_demo->rootOnly();
    const auto imported = m_workspace->importCatalogue(made);
    QVERIFY_OK(imported);
    QVERIFY(!imported->isSame);
    QVERIFY(m_workspace->scheme(u"acme-locks"_s)->isVouchedFor());
    QVERIFY_OK(m_workspace->undo({}));
    QVERIFY(!m_workspace->scheme(u"acme-locks"_s)->isVouchedFor());
}

void TestOwnSchemes::trustThatWasTamperedWithVouchesForNothing()
{
    CatalogueFile made = signedOne();
    made.trust = m_demo->rootOnly();
    QVERIFY_OK(m_workspace->importCatalogue(made));
    m_workspace.reset();
    QCOMPARE(Intruder(m_sample->path()).run(u"UPDATE catalogue SET trust = '{}'"_s), QString());
    m_workspace.emplace(*m_sample->open());
    QCOMPARE(m_workspace->scheme(u"acme-locks"_s)->origin, CatalogueOrigin::Untrusted);
    QVERIFY(!m_workspace->verifyLog()->ok); // and the log says so
    m_workspace.reset();
}

void TestOwnSchemes::opensslAgreesWithTheSignature()
{
    const CatalogueFile made = signedOne();
    QVERIFY(m_sample->write(u"own.csv"_s, made.bytes));
    QVERIFY(m_sample->write(u"own.csv.p7s"_s, made.signature));
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"cms"_s, u"-verify"_s, u"-binary"_s, u"-inform"_s, u"DER"_s,
                                 u"-in"_s, m_sample->path(u"own.csv.p7s"_s), u"-content"_s,
                                 m_sample->path(u"own.csv"_s), u"-CAfile"_s, m_demo->paths.root,
                                 u"-purpose"_s, u"any"_s, u"-out"_s, u"/dev/null"_s});
    QVERIFY(openssl.waitForFinished());
    QVERIFY2(openssl.exitCode() == 0, openssl.readAllStandardError().constData());
}

void TestOwnSchemes::onlySignedOnesGetAMark()
{
    QVERIFY_OK(m_workspace->importCatalogue(own()));
    const QString id = *begin();
    const auto reasons = [&](LabelKind kind) {
        QStringList rules;
        const auto gate = labelGate(*m_workspace->scheme(u"acme-locks"_s),
                                    *m_workspace->assessment(id), {}, kind, QDate(2030, 1, 1));
        for (const GateReason &reason : gate)
            rules.append(reason.rule);
        return rules;
    };
    QCOMPARE(reasons(LabelKind::Endorsement).count(u"scheme-unsigned"_s), 1);
    QVERIFY(!reasons(LabelKind::Information).contains(u"scheme-unsigned"_s));
    const auto rules = [&] {
        QStringList found;
        const auto findings = m_workspace->lint(id);
        for (const LintFinding &finding : *findings)
            found.append(finding.rule);
        return found;
    };
    QVERIFY(rules().contains(u"scheme-unsigned"_s));
    CatalogueFile made = signedOne();
    made.trust = m_demo->rootOnly();
    QVERIFY_OK(m_workspace->importCatalogue(made));
    QVERIFY(!reasons(LabelKind::Endorsement).contains(u"scheme-unsigned"_s));
    QVERIFY(!rules().contains(u"scheme-unsigned"_s));
}

void TestOwnSchemes::travelsOnlyWhereItsCatalogueIs()
{
    QVERIFY_OK(m_workspace->importCatalogue(own()));
    const QString id = *begin();
    QVERIFY_OK(m_workspace->answer(id, SampleWorkspace::answer(u"ACME-1.1"_s)));
    const QString path = m_sample->path(u"lock.assaycase"_s);
    QVERIFY_OK(m_workspace->exportBundle(id, path, {}));
    SampleWorkspace elsewhere;
    auto other = elsewhere.create(u"ben"_s);
    QVERIFY_OK(other);
    const auto refused = other->stageBundle(path, {});
    QVERIFY(!refused);
    const QString sentence = refused.error().message();
    QVERIFY2(sentence.contains(u"acme-locks"), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"import its catalogue first"), qPrintable(sentence));
    const QByteArray digest = m_workspace->scheme(u"acme-locks"_s)->digest;
    QVERIFY2(sentence.contains(QString::fromLatin1(digest.toHex())), qPrintable(sentence));
    QVERIFY_OK(other->importCatalogue(own()));
    QVERIFY_OK(bundlefixture::import(*other, path));
    QCOMPARE(other->assessment(id)->answers[u"ACME-1.1"_s].verdict, Verdict::Pass);
    QCOMPARE(*other->canonicalExport(id), *m_workspace->canonicalExport(id));
    QVERIFY(other->verifyLog()->ok);
}

void TestOwnSchemes::writesWhatCameIn()
{
    QVERIFY_OK(m_workspace->importCatalogue(own()));
    const auto table = m_workspace->exportCatalogue(u"acme-locks"_s, CatalogueFormat::Csv);
    QVERIFY_OK(table);
    QCOMPARE(table->bytes, own().bytes);
    const auto oscal = m_workspace->exportCatalogue(u"acme-locks"_s, CatalogueFormat::Json);
    QVERIFY_OK(oscal);
    const auto again = m_workspace->importCatalogue(own(oscal->bytes)); // another file, same scheme
    QVERIFY_OK(again);
    QVERIFY(again->replaces);
    QCOMPARE(again->changed + again->added + again->removed, QStringList());
    QCOMPARE(m_workspace->exportCatalogue(u"acme-locks"_s, CatalogueFormat::Json)->bytes,
             oscal->bytes);
    QVERIFY_OK(m_workspace->exportCatalogue(u"uk-psti-2023"_s, CatalogueFormat::Csv));
    QVERIFY(!m_workspace->exportCatalogue(u"nobodys"_s, CatalogueFormat::Csv));
}

void TestOwnSchemes::neverSharesAWorkspace()
{
    QVERIFY_OK(m_workspace->importCatalogue(own()));
    SampleWorkspace elsewhere;
    auto other = elsewhere.create(u"ben"_s);
    QVERIFY_OK(other);
    QVERIFY(!other->scheme(u"acme-locks"_s));
    QCOMPARE(other->schemes()->size(), 4);
    QVERIFY(!other->newAssessment(*other->addProduct(SampleWorkspace::product()), u"acme-locks"_s,
                                  AssessmentKind::Self));
}

QTEST_GUILESS_MAIN(TestOwnSchemes)
#include "tst_ownschemes.moc"
