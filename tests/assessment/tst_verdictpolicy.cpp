#include "assessment/historywords.h"
#include "assessment/json/canonicaljson.h"
#include "assessment/model/policy.h"
#include "assessment/scheme/catalogue.h"
#include "assessment/scheme/testgroups.h"
#include "assessment/signing/signoff.h"
#include "assessment/signing/statement.h"
#include "support/bundlefixture.h"
#include "support/intruder.h"
#include "support/policyfixture.h"
#include "support/signingfixture.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

using namespace assessment;
using namespace Qt::StringLiterals;
using policyfixture::accept;

namespace {

const QString strict = u"Strict"_s;

QStringList ids(const QList<PolicyReview> &reviews)
{
    QStringList found;
    for (const PolicyReview &review : reviews)
        found.append(review.assessment);
    return found;
}

} // namespace

/// The verdict policy as a record of the workspace: what it changes, what it opens again, and that
/// nothing slips past.
class TestVerdictPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void itCountsWhereverGroupsAreJudged();
    void settingItIsInTheHistoryAndCanBeTakenBack();
    void theSameAgainIsNothing();
    void whatCannotBeUsedIsRefusedWhole_data();
    void whatCannotBeUsedIsRefusedWhole();
    void itIsCheckedWhenItIsReadBack_data();
    void itIsCheckedWhenItIsReadBack();
    void theSignedTextSaysWhichOneCounted();
    void itSaysWhichReviewsItOpens();
    void undoGivesAnUntouchedAcceptanceBack();
    void undoOpensWhatWasReviewedMeanwhile();
    void undoOfAnEditDoesNotSeeThePolicyPass();
    void undoInOneAssessmentOpensTheOther();
    void aSignOffSaysThatThePolicyChanged();
    void noAcceptanceOutlivesAnythingItCovered();

    void aBundleSaysWhichPolicyCounted();
    void theNameInABundleIsReadStrictly();
    void anotherPolicyHereMakesADraft();
    void theSamePolicyHereKeepsTheSignOff();
    void thePolicyMustNotChangeUnderAnImport();

private:
    Status set(const QString &title, const QString &open = u"fail"_s)
    {
        const auto done =
            m_workspace->setVerdictPolicy(policyfixture::text(title, open), u"policy.json"_s);
        return done ? Status(Ok) : Status(done.error());
    }
    /// Has it accepted and signed off under a policy, and hands it on in a signed bundle.
    Result<QString> sendSigned()
    {
        if (const Status done = set(strict); !done)
            return done.error();
        if (const Status done = accept(*m_workspace, m_id); !done)
            return done.error();
        const auto identity = m_demo->identity();
        if (const auto done = m_workspace->sign(m_id, identity); !done)
            return done.error();
        const QString file = m_sample->path(u"there.assaycase"_s);
        const auto done = m_workspace->exportBundle(m_id, file, {.identity = &identity});
        return done ? Result<QString>(file) : Result<QString>(done.error());
    }
    Assessment now(const QString &id) { return *m_workspace->assessment(id); }
    Assessment now() { return now(m_id); }
    ReviewStatus status(const QString &id) { return now(id).status; }
    QString counts() { return m_workspace->verdictPolicy()->policy.title; }
    qint64 rows() { return m_workspace->log({}, 1)->constLast().sequence; }
    Verdict group(const QString &provision)
    {
        const auto judged = judgeGroups(*ixitEditionFor(policyfixture::scheme()),
                                        *builtInScheme(policyfixture::scheme()), now());
        for (const GroupJudgement &one : judged.groups) {
            if (one.claim.provision == provision)
                return one.verdict;
        }
        return Verdict::NotApplicable;
    }

    std::unique_ptr<signingfixture::Demo> m_demo;
    std::optional<SampleWorkspace> m_sample;
    std::optional<Workspace> m_workspace;
    QString m_id;
};

void TestVerdictPolicy::initTestCase()
{
    m_demo = std::make_unique<signingfixture::Demo>(QDateTime::currentDateTimeUtc());
}

void TestVerdictPolicy::init()
{
    m_sample.emplace();
    m_workspace.emplace(*m_sample->create());
    const auto id = policyfixture::assess(*m_workspace);
    QVERIFY_OK(id);
    m_id = *id;
}

void TestVerdictPolicy::cleanup()
{
    if (m_workspace) {
        const auto check = m_workspace->verifyLog();
        QVERIFY2(check && check->ok, check ? qPrintable(check->reason) : "");
    }
    m_workspace.reset();
    m_sample.reset();
}

void TestVerdictPolicy::itCountsWhereverGroupsAreJudged()
{
    const auto rules = [this] {
        QStringList found;
        const auto findings = m_workspace->lint(m_id);
        for (const LintFinding &finding : *findings)
            found.append(finding.rule);
        return found;
    };
    QVERIFY(m_workspace->verdictPolicy()->isBuiltIn);
    QCOMPARE(group(u"EN-5.1-1"_s), Verdict::NotAssessed);
    QVERIFY(!rules().contains(u"group-contradicts"_s));
    QVERIFY_OK(set(strict));
    const auto now = m_workspace->verdictPolicy();
    QVERIFY_OK(now);
    QVERIFY(!now->isBuiltIn);
    QCOMPARE(now->policy.title, strict);
    QCOMPARE(now->text, policyfixture::text(strict));
    QCOMPARE(now->changedBy, u"ada"_s);
    QVERIFY(now->changed.isValid());
    QCOMPARE(group(u"EN-5.1-1"_s), Verdict::Fail);
    QVERIFY(rules().contains(u"group-contradicts"_s)); // the answer passes, its group does not
    QVERIFY_OK(m_workspace->resetVerdictPolicy());
    QCOMPARE(group(u"EN-5.1-1"_s), Verdict::NotAssessed);
}

void TestVerdictPolicy::settingItIsInTheHistoryAndCanBeTakenBack()
{
    QVERIFY_OK(set(strict));
    QVERIFY_OK(set(u"Stricter"_s));
    QVERIFY_OK(m_workspace->resetVerdictPolicy());
    QStringList words;
    QStringList changes;
    const auto log = m_workspace->log(u"verdict-policy"_s);
    QVERIFY_OK(log);
    for (const LogRow &row : *log) {
        words.append(actInWords(row));
        changes += changesInWords(row);
    }
    QCOMPARE(words, (QStringList{u"Set the verdict policy"_s, u"Set the verdict policy"_s,
                                 u"Went back to the built-in verdict policy"_s}));
    QVERIFY2(changes.first().contains(strict), qPrintable(changes.first()));
    QVERIFY(changes.first().contains(QString::fromLatin1(
        QCryptographicHash::hash(policyfixture::text(strict), QCryptographicHash::Sha256)
            .toHex())));
    const QStringList steps{u"return to the built-in verdict policy"_s,
                            u"verdict policy “Stricter”"_s, u"verdict policy “Strict”"_s};
    const QStringList after{u"Stricter"_s, strict, builtInVerdictPolicy().title};
    for (int i = 0; i < 3; ++i) {
        const auto step = m_workspace->undoStep({});
        QVERIFY_OK(step);
        QCOMPARE((*step)->text, steps[i]);
        QVERIFY_OK(m_workspace->undo({}));
        QCOMPARE(counts(), after[i]);
    }
    QVERIFY_OK(m_workspace->redo({}));
    QCOMPARE(counts(), strict);
    QCOMPARE(m_workspace->undoStep(m_id)->value().text, u"answer to EN-5.1-1"_s); // not its affair
}

void TestVerdictPolicy::theSameAgainIsNothing()
{
    const qint64 before = rows();
    QVERIFY_OK(m_workspace->resetVerdictPolicy());
    QVERIFY_OK(m_workspace->setVerdictPolicy(builtInVerdictPolicyText(), u"built in"_s));
    QCOMPARE(rows(), before);
    QVERIFY_OK(set(strict));
    QCOMPARE(rows(), before + 1);
    QVERIFY_OK(accept(*m_workspace, m_id));
    QVERIFY_OK(set(strict));
    QCOMPARE(status(m_id), ReviewStatus::Accepted);
    // The text of the built-in one is the built-in one.
    QVERIFY_OK(m_workspace->setVerdictPolicy(builtInVerdictPolicyText(), u"built in"_s));
    QVERIFY(m_workspace->verdictPolicy()->isBuiltIn);
    QVERIFY(!now().verdictPolicy);
}

void TestVerdictPolicy::whatCannotBeUsedIsRefusedWhole_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("no JSON") << QByteArray("{") << u"policy.json"_s;
    QTest::newRow("nothing") << QByteArray() << u"policy.json"_s;
    QTest::newRow("another thing") << QByteArray("{}") << u"/format"_s;
    QTest::newRow("what is missing passes")
        << policyfixture::text(strict, u"pass"_s) << u"/group/open"_s;
    QTest::newRow("unknown name") << policyfixture::text(strict).replace("\"open\"", "\"shut\"")
                                  << u"/group/shut"_s;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + policyfixture::text(strict) << QString();
    QTest::newRow("no UTF-8") << policyfixture::text(strict).replace("Strict", "Str\xff"
                                                                               "ct")
                              << u"policy.json"_s;
    QTest::newRow("too long") << policyfixture::text(strict) + QByteArray(70'000, ' ')
                              << u"policy.json"_s;
}

void TestVerdictPolicy::whatCannotBeUsedIsRefusedWhole()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    QVERIFY_OK(set(u"Before"_s));
    QVERIFY_OK(accept(*m_workspace, m_id));
    const qint64 before = rows();
    const auto refused = m_workspace->setVerdictPolicy(text, u"policy.json"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(refused.error().message().contains(says), qPrintable(refused.error().message()));
    QCOMPARE(rows(), before);
    QCOMPARE(counts(), u"Before"_s);
    QCOMPARE(status(m_id), ReviewStatus::Accepted);
}

void TestVerdictPolicy::itIsCheckedWhenItIsReadBack_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("passes what is missing")
        << u"UPDATE verdict_policy SET policy = replace(policy, '\"open\": \"fail\"', "
           "'\"open\": \"pass\"')"_s;
    QTest::newRow("no JSON") << u"UPDATE verdict_policy SET policy = 'x'"_s;
    QTest::newRow("another title") << u"UPDATE verdict_policy SET title = 'Lenient'"_s;
}

/// Somebody goes round the program: nothing is judged by what is not a policy, and what needs none
/// goes on.
void TestVerdictPolicy::itIsCheckedWhenItIsReadBack()
{
    QFETCH(QString, statement);
    const auto other = SampleWorkspace::assess(*m_workspace);
    QVERIFY_OK(other);
    QVERIFY_OK(set(strict));
    const QByteArray sound = m_sample->read(u"lab.assay"_s);
    {
        Intruder intruder(m_sample->path());
        QCOMPARE(intruder.run(statement), QString());
    }
    for (const Error &error :
         {m_workspace->verdictPolicy().error(), m_workspace->assessment(m_id).error(),
          m_workspace->lint(m_id).error()}) {
        QCOMPARE(error.kind, Error::Kind::Storage);
        QVERIFY2(error.message().contains(u"verdict policy"_s), qPrintable(error.message()));
    }
    QVERIFY_OK(m_workspace->assessment(*other));
    QVERIFY(!m_workspace->verifyLog()->ok);
    QVERIFY_OK(m_workspace->resetVerdictPolicy()); // the way out
    QVERIFY_OK(m_workspace->assessment(m_id));
    m_workspace.reset(); // its log has seen what was tampered with
}

void TestVerdictPolicy::theSignedTextSaysWhichOneCounted()
{
    const QByteArray plain = canonicalJson(toJson(now()));
    QVERIFY(!plain.contains("verdictPolicy"));
    QVERIFY_OK(set(strict));
    const QJsonObject named = toJson(now());
    QCOMPARE(
        named[u"verdictPolicy"_s],
        QJsonValue(QJsonObject{
            {u"title"_s, strict},
            {u"sha256"_s, QString::fromLatin1(QCryptographicHash::hash(policyfixture::text(strict),
                                                                       QCryptographicHash::Sha256)
                                                  .toHex())}}));
    QJsonObject rest = named;
    rest.remove(u"verdictPolicy"_s);
    QCOMPARE(canonicalJson(rest), plain); // and says nothing else
    QVERIFY_OK(m_workspace->resetVerdictPolicy());
    QCOMPARE(canonicalJson(toJson(now())), plain);
    // What declares nothing is judged by none.
    QVERIFY_OK(set(strict));
    QStringList entries;
    for (const auto &table : now().ixit) {
        for (const IxitEntry &entry : table)
            entries.append(entry.id);
    }
    QVERIFY_OK(m_workspace->removeIxit(m_id, entries));
    QVERIFY(!toJson(now()).contains(u"verdictPolicy"_s));
}

void TestVerdictPolicy::itSaysWhichReviewsItOpens()
{
    const QString second = *policyfixture::assess(*m_workspace, AssessmentKind::Self, u"BC-300"_s);
    const QString draft = *policyfixture::assess(*m_workspace);
    const QString undeclared = *SampleWorkspace::assess(*m_workspace);
    QVERIFY_OK(m_workspace->answer(undeclared, SampleWorkspace::answer(u"CoP-1.1"_s)));
    QVERIFY_OK(accept(*m_workspace, undeclared));
    QVERIFY_OK(accept(*m_workspace, m_id));
    QVERIFY_OK(m_workspace->submit(second));
    QVERIFY_OK(m_workspace->removeAssessment(second)); // in the trash it is no safer
    const auto reviews = m_workspace->reviewsUnderPolicy();
    QVERIFY_OK(reviews);
    QStringList both{m_id, second};
    both.sort();
    QCOMPARE(ids(*reviews), both);
    const auto opened =
        m_workspace->setVerdictPolicy(policyfixture::text(strict), u"policy.json"_s);
    QVERIFY_OK(opened);
    QCOMPARE(*opened, *reviews);
    QCOMPARE(opened->at(both.indexOf(m_id)).status, ReviewStatus::Accepted);
    QCOMPARE(opened->at(both.indexOf(second)).product, u"Brightwell BC-300"_s);
    QVERIFY_OK(m_workspace->restore(second));
    for (const QString &id : {m_id, second, draft})
        QCOMPARE(status(id), ReviewStatus::Draft);
    QCOMPARE(status(undeclared), ReviewStatus::Accepted);
    QVERIFY(m_workspace->reviewsUnderPolicy()->isEmpty());
    const auto nothing = m_workspace->resetVerdictPolicy();
    QVERIFY_OK(nothing);
    QVERIFY(nothing->isEmpty());
}

void TestVerdictPolicy::undoGivesAnUntouchedAcceptanceBack()
{
    QVERIFY_OK(accept(*m_workspace, m_id));
    QVERIFY_OK(m_workspace->sign(m_id, m_demo->identity()));
    QVERIFY_OK(set(strict));
    QVERIFY_OK(set(u"Stricter"_s));
    QVERIFY_OK(m_workspace->undo({}));
    QCOMPARE(status(m_id), ReviewStatus::Draft); // accepted by neither of them
    QVERIFY_OK(m_workspace->undo({}));
    QCOMPARE(status(m_id), ReviewStatus::Accepted);
    QVERIFY(signing::signOffStands(now()));
    QVERIFY_OK(m_workspace->redo({}));
    QCOMPARE(status(m_id), ReviewStatus::Draft);
    // An edit meanwhile, and nobody has reviewed that.
    QVERIFY_OK(m_workspace->answer(m_id, SampleWorkspace::answer(u"EN-5.2-1"_s)));
    QVERIFY_OK(m_workspace->undo({}));
    QCOMPARE(counts(), builtInVerdictPolicy().title);
    QCOMPARE(status(m_id), ReviewStatus::Draft);
}

void TestVerdictPolicy::undoOpensWhatWasReviewedMeanwhile()
{
    const QString other = *policyfixture::assess(*m_workspace);
    QVERIFY_OK(accept(*m_workspace, m_id));
    QVERIFY_OK(set(strict));
    QVERIFY_OK(accept(*m_workspace, m_id)); // again, by the new one
    QVERIFY_OK(accept(*m_workspace, other));
    QVERIFY_OK(m_workspace->undo({}));
    QCOMPARE(status(m_id), ReviewStatus::Draft);
    QCOMPARE(status(other), ReviewStatus::Draft);
    QVERIFY_OK(accept(*m_workspace, other));
    QVERIFY_OK(m_workspace->redo({}));
    QCOMPARE(counts(), strict);
    QCOMPARE(status(other), ReviewStatus::Draft);
}

void TestVerdictPolicy::undoOfAnEditDoesNotSeeThePolicyPass()
{
    QVERIFY_OK(set(strict));
    QVERIFY_OK(accept(*m_workspace, m_id));
    const Answer edit = SampleWorkspace::answer(u"EN-5.2-1"_s);
    QVERIFY_OK(m_workspace->answer(m_id, edit)); // voids it; undo alone would give it back
    QVERIFY_OK(set(u"Stricter"_s));
    QVERIFY_OK(m_workspace->undo(m_id));
    QCOMPARE(status(m_id), ReviewStatus::Draft);
    // Unless that was taken back before.
    QVERIFY_OK(m_workspace->redo(m_id));
    QVERIFY_OK(m_workspace->undo({}));
    QCOMPARE(counts(), strict);
    QVERIFY_OK(m_workspace->undo(m_id));
    // Taking back what was there before the acceptance counts as much.
    QVERIFY_OK(accept(*m_workspace, m_id));
    QVERIFY_OK(m_workspace->answer(m_id, edit));
    QVERIFY_OK(m_workspace->undo({}));
    QCOMPARE(counts(), builtInVerdictPolicy().title);
    QVERIFY_OK(m_workspace->undo(m_id));
    QCOMPARE(status(m_id), ReviewStatus::Draft);
}

/// The same for a product that two assessments share.
void TestVerdictPolicy::undoInOneAssessmentOpensTheOther()
{
    Product product = now().product;
    const QString other =
        *m_workspace->newAssessment(product.id, policyfixture::scheme(), AssessmentKind::Self);
    QVERIFY_OK(m_workspace->answer(other, SampleWorkspace::answer(u"EN-5.1-1"_s)));
    product.firmwareVersion = u"2.0"_s;
    QVERIFY_OK(m_workspace->updateProduct(product));
    QVERIFY_OK(accept(*m_workspace, other));
    QVERIFY_OK(m_workspace->undo(m_id));
    QCOMPARE(now().product.firmwareVersion, u"1.4.2"_s);
    QCOMPARE(status(other), ReviewStatus::Draft);
}

void TestVerdictPolicy::aSignOffSaysThatThePolicyChanged()
{
    QVERIFY_OK(accept(*m_workspace, m_id));
    QVERIFY_OK(m_workspace->sign(m_id, m_demo->identity()));
    m_workspace->setActor(u"mair"_s);
    QVERIFY_OK(set(strict));
    const auto check = m_workspace->checkSignature(m_id, m_demo->rootOnly());
    QVERIFY_OK(check);
    QCOMPARE(idOf(check->state), u"changed"_s);
    QVERIFY(!check->assessmentSame);
    QCOMPARE(check->changes.size(), 1);
    QCOMPARE(check->changes.first().actor, u"mair"_s);
    QCOMPARE(check->changes.first().text, u"Set the verdict policy"_s);
    const QString reasons = check->reasons.join(u'\n');
    QVERIFY2(reasons.contains(builtInVerdictPolicy().title) && reasons.contains(strict),
             qPrintable(reasons));
    // Accepted and signed again it stands, and its statement names the policy.
    QVERIFY_OK(accept(*m_workspace, m_id));
    QVERIFY_OK(m_workspace->sign(m_id, m_demo->identity()));
    QVERIFY(signing::signOffStands(now()));
    QVERIFY(m_workspace->signOffFiles(m_id)->statement.contains(
        QCryptographicHash::hash(policyfixture::text(strict), QCryptographicHash::Sha256).toHex()));
}

/// Whatever is done, in whatever order, and taken back: an assessment that is accepted is, to the
/// byte, one that somebody accepted.
void TestVerdictPolicy::noAcceptanceOutlivesAnythingItCovered()
{
    QRandomGenerator random(16);
    QStringList all{m_id};
    all.append(*m_workspace->newAssessment(now().product.id, policyfixture::scheme(),
                                           AssessmentKind::Self)); // declares nothing yet
    QVERIFY_OK(m_workspace->answer(all[1], SampleWorkspace::answer(u"EN-5.1-1"_s)));
    QSet<QByteArray> accepted;
    int held = 0;
    int reversals = 0;
    for (int step = 0; step < 700; ++step) {
        const QString id = all[random.bounded(2)];
        const QString fresh = QString::number(step);
        // What is refused is refused; the property holds all the same.
        switch (random.bounded(12)) {
        case 0:
            (void)m_workspace->answer(id,
                                      SampleWorkspace::answer(u"EN-5.2-1"_s, Verdict::Pass, fresh));
            break;
        case 1: {
            Product product = now(id).product;
            product.firmwareVersion = fresh;
            (void)m_workspace->updateProduct(product);
            break;
        }
        case 2:
            (void)m_workspace->setIxit(id, u"AuthMech"_s,
                                       {{.values = {{u"description"_s, fresh}}}});
            break;
        case 3: (void)set(random.bounded(2) ? strict : u"Stricter"_s); break;
        case 4: (void)m_workspace->resetVerdictPolicy(); break;
        case 5: reversals += m_workspace->undo({}) ? 1 : 0; break;
        case 6: reversals += m_workspace->redo({}) ? 1 : 0; break;
        case 7: reversals += m_workspace->undo(id) ? 1 : 0; break;
        case 8: reversals += m_workspace->redo(id) ? 1 : 0; break;
        default:
            if (accept(*m_workspace, id))
                accepted.insert(signing::assessmentDigest(now(id)));
            break;
        }
        for (const QString &one : all) {
            const auto found = m_workspace->assessment(one);
            if (!found)
                continue; // its beginning was taken back
            if (found->status != ReviewStatus::Accepted)
                continue;
            ++held;
            QVERIFY2(accepted.contains(signing::assessmentDigest(*found)),
                     qPrintable(u"step %1"_s.arg(step)));
        }
        if (!m_workspace->assessment(all[1]) || !m_workspace->assessment(all[0]))
            (void)m_workspace->redo({});
    }
    QVERIFY(held > 100);
    QVERIFY(reversals > 40);
}

void TestVerdictPolicy::aBundleSaysWhichPolicyCounted()
{
    const QString plain = m_sample->path(u"plain.assaycase"_s);
    const auto written = m_workspace->exportBundle(m_id, plain, {});
    QVERIFY_OK(written);
    QVERIFY(!written->verdictPolicy);
    QVERIFY(!m_sample->read(u"plain.assaycase"_s).contains("verdictPolicy"));
    QVERIFY_OK(set(strict));
    const auto named = m_workspace->exportBundle(m_id, m_sample->path(u"named.assaycase"_s), {});
    QVERIFY_OK(named);
    QCOMPARE(named->verdictPolicy->title, strict);
    QCOMPARE(named->verdictPolicy->sha256, now().verdictPolicy->sha256);
    QCOMPARE(named->stateSha256, written->stateSha256); // the state is what it was
    // Public ones have no IXIT, and nothing that is judged by it.
    const auto open =
        m_workspace->exportBundle(m_id, m_sample->path(u"open.assaycase"_s), {.isPublic = true});
    QVERIFY_OK(open);
    QVERIFY(!open->verdictPolicy);
}

void TestVerdictPolicy::theNameInABundleIsReadStrictly()
{
    BundleManifest manifest;
    manifest.assessment = m_id;
    manifest.schema = 9;
    manifest.origin = {
        .workspace = u"W-1"_s, .sequence = 1, .hash = QByteArray(32, 'h'), .without = {}};
    manifest.members = {{.name = u"state.jsonl"_s, .bytes = 1, .sha256 = QByteArray(32, 's')},
                        {.name = u"history.jsonl"_s, .bytes = 1, .sha256 = QByteArray(32, 'h')}};
    manifest.verdictPolicy = BundlePolicy{.title = strict, .sha256 = QByteArray(32, 'p')};
    const QByteArray sound = toFile(manifest);
    const auto read = readBundleManifest(sound, u"manifest.json"_s);
    QVERIFY_OK(read);
    QCOMPARE(read->verdictPolicy, manifest.verdictPolicy);
    const QJsonObject whole = QJsonDocument::fromJson(sound).object();
    const QJsonObject good = whole[u"verdictPolicy"_s].toObject();
    const auto with = [&](const QString &name, const QJsonValue &value) {
        QJsonObject policy = good;
        policy[name] = value;
        return QJsonValue(policy);
    };
    for (const QJsonValue &bad : {QJsonValue(QJsonValue::Null), QJsonValue(strict),
                                  with(u"sha256"_s, u"12"_s), with(u"title"_s, QString()),
                                  with(u"title"_s, QString(101, u'x')), with(u"text"_s, u"{}"_s)}) {
        QJsonObject other = whole;
        other[u"verdictPolicy"_s] = bad;
        const auto refused = readBundleManifest(canonicalJson(other), u"manifest.json"_s);
        QVERIFY2(!refused, canonicalJson(bad).constData());
        QCOMPARE(refused.error().kind, Error::Kind::InvalidInput);
    }
}

void TestVerdictPolicy::anotherPolicyHereMakesADraft()
{
    const Result<QString> sent = sendSigned();
    QVERIFY_OK(sent);
    const QString file = *sent;

    SampleWorkspace elsewhere;
    auto w = elsewhere.create(u"zoe"_s);
    QVERIFY_OK(w);
    const auto preview = w->stageBundle(file, m_demo->rootOnly());
    QVERIFY_OK(preview);
    QVERIFY(preview->signature.isTrusted());
    QVERIFY(preview->otherPolicy);
    const QString words = policyInWords(*preview);
    QVERIFY2(words.contains(strict) && words.contains(u"built-in"_s) && words.contains(u"draft"_s),
             qPrintable(words));
    QVERIFY_OK(w->importBundle(*preview, preview->takenByDefault()));
    QVERIFY(w->verdictPolicy()->isBuiltIn); // nothing comes over by itself
    const auto there = w->assessment(m_id);
    QVERIFY_OK(there);
    QCOMPARE(there->status, ReviewStatus::Draft);
    const auto check = w->checkSignature(m_id, m_demo->rootOnly());
    QVERIFY_OK(check);
    QCOMPARE(idOf(check->state), u"changed"_s);
    QVERIFY(check->reasons.join(u' ').contains(strict));
}

void TestVerdictPolicy::theSamePolicyHereKeepsTheSignOff()
{
    const Result<QString> sent = sendSigned();
    QVERIFY_OK(sent);
    const QString file = *sent;

    SampleWorkspace elsewhere;
    auto w = elsewhere.create(u"zoe"_s);
    QVERIFY_OK(w->setVerdictPolicy(policyfixture::text(strict), u"policy.json"_s));
    const auto preview = w->stageBundle(file, m_demo->rootOnly());
    QVERIFY_OK(preview);
    QVERIFY(!preview->otherPolicy);
    QCOMPARE(policyInWords(*preview), QString());
    QVERIFY_OK(w->importBundle(*preview, preview->takenByDefault()));
    QCOMPARE(w->assessment(m_id)->status, ReviewStatus::Accepted);
    QCOMPARE(idOf(w->checkSignature(m_id, m_demo->rootOnly())->state), u"stands"_s);
}

void TestVerdictPolicy::thePolicyMustNotChangeUnderAnImport()
{
    const QString file = m_sample->path(u"there.assaycase"_s);
    QVERIFY_OK(m_workspace->exportBundle(m_id, file, {}));
    SampleWorkspace elsewhere;
    auto w = elsewhere.create(u"zoe"_s);
    const auto preview = w->stageBundle(file, {});
    QVERIFY_OK(preview);
    QVERIFY_OK(w->setVerdictPolicy(policyfixture::text(strict), u"policy.json"_s));
    const auto refused = w->importBundle(*preview, preview->takenByDefault());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QVERIFY(!w->assessment(m_id));
}

QTEST_GUILESS_MAIN(TestVerdictPolicy)
#include "tst_verdictpolicy.moc"
