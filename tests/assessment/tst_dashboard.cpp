#include "assessment/model/dashboard.h"
#include "assessment/overviews.h"
#include "assessment/report/reporttext.h"
#include "assessment/statements/recordvalues.h"
#include "assessment/statements/statementform.h"
#include "support/adoptionfixture.h"
#include "support/sampleworkspace.h"
#include "support/testsupport.h"

#include "assessment/adoption/counting.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace assessment;

namespace {

const QDateTime start(QDate(2026, 5, 1), QTime(9, 0), Qt::UTC);

/// A workspace whose clock a test turns.
struct Lab
{
    Lab()
    {
        auto made =
            Workspace::create(sample.path(), {.actor = u"ada"_s, .clock = [this] { return now; }});
        if (!made)
            qFatal("%s", qPrintable(made.error().message()));
        workspace.emplace(*std::move(made));
    }

    Dashboard look()
    {
        auto all = Overviews::open(sample.path(), [this] { return now; });
        if (!all)
            qFatal("%s", qPrintable(all.error().message()));
        const auto dashboard = all->dashboard();
        if (!dashboard)
            qFatal("%s", qPrintable(dashboard.error().message()));
        return *dashboard;
    }
    void label(const QString &assessment, const QString &certificate, QDate expires)
    {
        IssuedLabel label;
        label.certificateId = certificate;
        label.assessment = assessment;
        label.issued = now;
        label.expires = expires;
        label.statement = SampleWorkspace::statementOf(*workspace, assessment);
        const Product product = workspace->assessment(assessment)->product;
        label.statement[u"product"_s] =
            QJsonObject{{u"brand"_s, product.brand},
                        {u"model"_s, product.model},
                        {u"firmware"_s, QJsonObject{{u"version"_s, product.firmwareVersion}}}};
        const Status kept = workspace->recordLabel(label, "%PDF", [] { return Status(Ok); });
        if (!kept)
            qFatal("%s", qPrintable(kept.error().message()));
    }

    SampleWorkspace sample;
    QDateTime now = start;
    std::optional<Workspace> workspace;
};

/// A statement with the facts of \a assessment as they are, signed now; \a more are further values.
QString signStatement(Lab &lab, const QString &assessment, StatementKind kind,
                      QJsonObject more = {})
{
    const Assessment now = *lab.workspace->assessment(assessment);
    const auto recorded = recordedValues(now.product, now.facts);
    for (auto value = recorded.begin(); value != recorded.end(); ++value) {
        if (statementForm(kind).field(value.key()) && !value->isEmpty())
            more[value.key()] = *value;
    }
    KeptStatement statement;
    statement.product = now.product.id;
    statement.assessment = assessment;
    statement.kind = kind;
    statement.firmware = now.product.firmwareVersion;
    statement.issued = lab.now.date();
    statement.keptUntil = retentionOf(kind, statement.issued, {}).until;
    statement.content = {{u"product"_s, QJsonObject{{u"name"_s, productName(now.product)}}},
                         {u"values"_s, more}};
    statement.signer = u"CN=Signer"_s;
    const auto edits = lab.workspace->statementEdits(now.product.id, kind);
    const auto id = lab.workspace->keepStatement(statement, "%PDF", edits->changed);
    if (!id)
        qFatal("%s", qPrintable(id.error().message()));
    return *id;
}

/// "bar: what" of everything that is said of statements.
QStringList statementsIn(const Dashboard &dashboard)
{
    QStringList all;
    for (const DashboardBar &bar : dashboard.of(DashboardPart::Statement)) {
        for (const DashboardItem &item : bar.items)
            all.append(bar.id + u": "_s + item.text);
    }
    return all;
}

QStringList behind(const Dashboard &dashboard, DashboardPart part, const QString &bar)
{
    QStringList ids;
    for (const DashboardBar &one : dashboard.of(part)) {
        for (const DashboardItem &item : one.items) {
            if (one.id == bar)
                ids.append(item.assessment);
        }
    }
    return ids;
}

} // namespace

/// What waits, by a clock that is turned.
class TestDashboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyInTheBeginning();
    void sortsWorkByState();
    void growsOld_data();
    void growsOld();
    void saysWhichLabelsEnd();
    void saysWhichEvidenceExpires();
    void noticesNewFirmware();
    void saysNothingOfStatementsWhereThereAreNone();
    void remindsOfDraftsNobodySigned();
    void remindsOfStatementsThatNoLongerFit();
    void onlyTheNewestStatementCounts();
    void saysWhichStatementsEnd();
    void saysWhichStatementsNeedNotBeKept();
    void leavesOutWhatWasRemoved();
    void countsTheSameForEverybody();
};

void TestDashboard::isEmptyInTheBeginning()
{
    Lab lab;
    const Dashboard dashboard = lab.look();
    QCOMPARE(dashboard.assessments, 0);
    QCOMPARE(dashboard.inHand(), 0);
    QCOMPARE(dashboard.of(DashboardPart::State).size(), 4); // bars without length
    QCOMPARE(dashboard.day, start.date());
}

void TestDashboard::sortsWorkByState()
{
    Lab lab;
    Workspace &w = *lab.workspace;
    const auto draft = adoptionfixture::add(w, 1, u"camera"_s, false);
    const auto done = adoptionfixture::add(w, 2, u"camera"_s, false, true);
    const auto sent = adoptionfixture::add(w, 3, u"camera"_s, false);
    QVERIFY_OK(draft);
    QVERIFY_OK(done);
    QVERIFY_OK(sent);
    QVERIFY_OK(w.submit(*sent));
    Dashboard dashboard = lab.look();
    QCOMPARE(dashboard.inHand(), 3);
    QCOMPARE(behind(dashboard, DashboardPart::State, u"draft"_s), QStringList{*draft});
    QCOMPARE(behind(dashboard, DashboardPart::State, u"submitted"_s), QStringList{*sent});
    QCOMPARE(behind(dashboard, DashboardPart::State, u"to-label"_s), QStringList{*done});
    // Who acted last has it, and the reviewer of the accepted one sees it.
    QCOMPARE(behind(dashboard, DashboardPart::Person, adoptionfixture::named(u"reviewer"_s, 2)),
             QStringList{*done});
    QCOMPARE(dashboard.cases.value(*sent).product,
             adoptionfixture::named(u"brand"_s, 3) + u' ' + adoptionfixture::named(u"model"_s, 3));
    QCOMPARE(dashboard.schemes.size(), 1);
    QVERIFY(dashboard.schemes.first().reviewBy.isValid());
    // With its label it is out of hand.
    lab.label(*done, *w.nextCertificateId(u"THX"_s), start.date().addYears(1));
    dashboard = lab.look();
    QCOMPARE(dashboard.inHand(), 2);
    QVERIFY(behind(dashboard, DashboardPart::State, u"to-label"_s).isEmpty());
}

void TestDashboard::growsOld_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("bar");
    QTest::newRow("today") << 0 << u"0-7"_s;
    QTest::newRow("a week") << 7 << u"0-7"_s;
    QTest::newRow("a day more") << 8 << u"8-30"_s;
    QTest::newRow("a month") << 30 << u"8-30"_s;
    QTest::newRow("more than a month") << 31 << u"31-90"_s;
    QTest::newRow("a quarter") << 90 << u"31-90"_s;
    QTest::newRow("forgotten") << 91 << u"91-"_s;
}

void TestDashboard::growsOld()
{
    QFETCH(int, days);
    QFETCH(QString, bar);
    Lab lab;
    const auto id = SampleWorkspace::assess(*lab.workspace);
    QVERIFY_OK(id);
    lab.now = start.addDays(days);
    QCOMPARE(behind(lab.look(), DashboardPart::Age, bar), QStringList{*id});
    QVERIFY_OK(lab.workspace->answer(*id, SampleWorkspace::answer(u"CoP-1.1"_s)));
    QCOMPARE(behind(lab.look(), DashboardPart::Age, u"0-7"_s), QStringList{*id});
}

void TestDashboard::saysWhichLabelsEnd()
{
    Lab lab;
    const auto id = SampleWorkspace::assess(*lab.workspace);
    QVERIFY_OK(id);
    const QDate last = start.date().addDays(200);
    const QString number = *lab.workspace->nextCertificateId(u"THX"_s);
    lab.label(*id, number, last);
    const auto at = [&](int daysLeft) {
        lab.now = QDateTime(last.addDays(-daysLeft), QTime(12, 0), Qt::UTC);
        const Dashboard dashboard = lab.look();
        return QList<qsizetype>{behind(dashboard, DashboardPart::Label, u"42"_s).size(),
                                behind(dashboard, DashboardPart::Label, u"90"_s).size()};
    };
    QCOMPARE(at(91), (QList<qsizetype>{0, 0}));
    QCOMPARE(at(90), (QList<qsizetype>{0, 1}));
    QCOMPARE(at(43), (QList<qsizetype>{0, 1}));
    QCOMPARE(at(42), (QList<qsizetype>{1, 0}));
    QCOMPARE(at(0), (QList<qsizetype>{1, 0}));
    QCOMPARE(at(-1), (QList<qsizetype>{0, 0}));
    lab.now = QDateTime(last.addDays(-10), QTime(12, 0), Qt::UTC);
    QCOMPARE(lab.look().of(DashboardPart::Label).first().items.first().text, number);
    QVERIFY_OK(lab.workspace->withdrawLabel(number, u"Wrong."_s));
    QCOMPARE(at(10), (QList<qsizetype>{0, 0}));
}

void TestDashboard::saysWhichEvidenceExpires()
{
    Lab lab;
    const auto id = SampleWorkspace::assess(*lab.workspace);
    QVERIFY_OK(id);
    const auto photo = SampleWorkspace::show(*lab.workspace, *id, "seen", {u"CoP-1.1"_s});
    QVERIFY_OK(photo);
    const auto bars = [&](int daysLeft) {
        const Status dated =
            lab.workspace->changeEvidence(photo->id, {.expires = lab.now.date().addDays(daysLeft)});
        if (!dated)
            qFatal("%s", qPrintable(dated.error().message()));
        QString found;
        const auto all = lab.look().of(DashboardPart::Evidence);
        for (const DashboardBar &bar : all)
            found += bar.items.isEmpty() ? QString() : bar.id + u' ' + bar.items.first().text;
        return found;
    };
    QCOMPARE(bars(91), QString());
    QCOMPARE(bars(90), u"90 Photo"_s);
    QCOMPARE(bars(42), u"42 Photo"_s);
    QCOMPARE(bars(0), u"42 Photo"_s); // still counts today
    QCOMPARE(bars(-1), u"expired Photo"_s);
    QVERIFY_OK(lab.workspace->removeEvidence(photo->id));
    QVERIFY(behind(lab.look(), DashboardPart::Evidence, u"expired"_s).isEmpty());
}

void TestDashboard::noticesNewFirmware()
{
    Lab lab;
    Workspace &w = *lab.workspace;
    const auto id = SampleWorkspace::assess(w);
    QVERIFY_OK(id);
    QVERIFY_OK(w.answer(*id, SampleWorkspace::answer(u"CoP-1.1"_s)));
    lab.label(*id, *w.nextCertificateId(u"THX"_s), start.date().addYears(1));
    QVERIFY(behind(lab.look(), DashboardPart::Firmware, u"uncovered"_s).isEmpty());
    const auto next = w.cloneAssessment(*id, {.firmware = u"2.0.0"_s});
    QVERIFY_OK(next);
    const Dashboard dashboard = lab.look();
    QCOMPARE(behind(dashboard, DashboardPart::Firmware, u"uncovered"_s), QStringList{*next});
    QCOMPARE(behind(dashboard, DashboardPart::Firmware, u"inherited"_s), QStringList{*next});
    QVERIFY_OK(w.confirm(*next, {u"CoP-1.1"_s}));
    QVERIFY(behind(lab.look(), DashboardPart::Firmware, u"inherited"_s).isEmpty());
    lab.label(*next, *w.nextCertificateId(u"THX"_s), start.date().addYears(1));
    QVERIFY(behind(lab.look(), DashboardPart::Firmware, u"uncovered"_s).isEmpty());
}

void TestDashboard::saysNothingOfStatementsWhereThereAreNone()
{
    Lab lab;
    QVERIFY_OK(SampleWorkspace::assess(*lab.workspace));
    QVERIFY(lab.look().of(DashboardPart::Statement).isEmpty()); // not even empty bars
}

void TestDashboard::remindsOfDraftsNobodySigned()
{
    Lab lab;
    Workspace &w = *lab.workspace;
    const auto id = SampleWorkspace::assess(w);
    QVERIFY_OK(id);
    const QString product = w.assessment(*id)->product.id;
    StatementEdits edits;
    edits.fields[u"batch"_s] = u"Week 12"_s;
    QVERIFY_OK(w.setStatementEdits(product, StatementKind::Psti, edits));
    Dashboard dashboard = lab.look();
    QCOMPARE(statementsIn(dashboard),
             QStringList{u"unsigned: Statement of compliance, written by ada"_s});
    QCOMPARE(behind(dashboard, DashboardPart::Statement, u"unsigned"_s), QStringList{*id});
    // Nobody has to sign what the product is none for.
    edits.scope[u"medicalDevice"_s] = ScopeChoice::Yes;
    QVERIFY_OK(w.setStatementEdits(product, StatementKind::Psti, edits));
    QCOMPARE(statementsIn(lab.look()), QStringList());
    edits.scope.clear();
    QVERIFY_OK(w.setStatementEdits(product, StatementKind::Psti, edits));
    lab.now = lab.now.addDays(1);
    signStatement(lab, *id, StatementKind::Psti);
    QCOMPARE(statementsIn(lab.look()), QStringList());
    // What is written after the signature is a draft again, also of another kind.
    lab.now = lab.now.addDays(1);
    edits.fields[u"batch"_s] = u"Week 13"_s;
    QVERIFY_OK(w.setStatementEdits(product, StatementKind::Psti, edits));
    edits.fields = {{u"commitment"_s, u"We promise."_s}};
    QVERIFY_OK(w.setStatementEdits(product, StatementKind::CodePledge, edits));
    QCOMPARE(behind(lab.look(), DashboardPart::Statement, u"unsigned"_s).size(), 2);
}

void TestDashboard::remindsOfStatementsThatNoLongerFit()
{
    Lab lab;
    Workspace &w = *lab.workspace;
    const auto id = SampleWorkspace::assess(w);
    QVERIFY_OK(id);
    Facts facts;
    facts.supportUntil = QDate(2031, 6, 30);
    QVERIFY_OK(w.setFacts(*id, facts));
    const QString number = signStatement(lab, *id, StatementKind::Psti);
    QCOMPARE(statementsIn(lab.look()), QStringList());
    facts.supportUntil = QDate(2033, 1, 31);
    QVERIFY_OK(w.setFacts(*id, facts));
    const QLocale locale;
    const QString support =
        u"changed: Statement of compliance %1; Security updates at least until: "
        "%2, signed as %3"_s.arg(number, locale.toString(QDate(2033, 1, 31), QLocale::ShortFormat),
                                 locale.toString(QDate(2031, 6, 30), QLocale::ShortFormat));
    QCOMPARE(statementsIn(lab.look()), QStringList{support});
    // What the maker wrote for the statement stands before the record, here as in the statement.
    StatementEdits edits;
    edits.fields[u"supportUntil"_s] = u"2031-06-30"_s;
    const QString product = w.assessment(*id)->product.id;
    QVERIFY_OK(w.setStatementEdits(product, StatementKind::Psti, edits));
    QVERIFY(behind(lab.look(), DashboardPart::Statement, u"changed"_s).isEmpty());
    QVERIFY_OK(w.setStatementEdits(product, StatementKind::Psti, {}));
    QCOMPARE(statementsIn(lab.look()), QStringList{support});
    // Signed again it fits; a product that moves is another matter.
    lab.now = lab.now.addDays(1);
    signStatement(lab, *id, StatementKind::Psti);
    QCOMPARE(statementsIn(lab.look()), QStringList());
    Product moved = w.assessment(*id)->product;
    moved.manufacturer.address = u"2 Low Street, York"_s;
    QVERIFY_OK(w.updateProduct(moved));
    const QStringList said = statementsIn(lab.look());
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.first().contains(u"Each manufacturer, with name and address: "_s)
                 && said.first().contains(u"2 Low Street, York"_s),
             qPrintable(said.first()));
}

void TestDashboard::onlyTheNewestStatementCounts()
{
    Lab lab;
    const auto id = SampleWorkspace::assess(*lab.workspace);
    QVERIFY_OK(id);
    const QDate end = start.date().addDays(30);
    signStatement(lab, *id, StatementKind::JapanJcStar,
                  {{u"validUntil"_s, end.toString(Qt::ISODate)}});
    QCOMPARE(behind(lab.look(), DashboardPart::Statement, u"42"_s), QStringList{*id});
    signStatement(lab, *id, StatementKind::JapanJcStar,
                  {{u"validUntil"_s, end.addYears(2).toString(Qt::ISODate)}});
    QCOMPARE(statementsIn(lab.look()), QStringList());
}

void TestDashboard::saysWhichStatementsEnd()
{
    Lab lab;
    const auto id = SampleWorkspace::assess(*lab.workspace);
    QVERIFY_OK(id);
    const QDate last = start.date().addDays(200);
    signStatement(lab, *id, StatementKind::GermanBsi,
                  {{u"validUntil"_s, last.toString(Qt::ISODate)}});
    // A statement that rests on the label of another scheme ends with it.
    signStatement(lab, *id, StatementKind::Psti, {{u"labelExpires"_s, last.toString(Qt::ISODate)}});
    const auto bars = [&](int daysLeft) {
        lab.now = QDateTime(last.addDays(-daysLeft), QTime(12, 0), Qt::UTC);
        QString found;
        for (const DashboardBar &bar : lab.look().of(DashboardPart::Statement))
            found += bar.items.isEmpty() ? QString() : bar.id + u' ';
        return found + QString::number(statementsIn(lab.look()).size());
    };
    QCOMPARE(bars(91), u"0"_s);
    QCOMPARE(bars(90), u"90 2"_s);
    QCOMPARE(bars(43), u"90 2"_s);
    QCOMPARE(bars(42), u"42 2"_s);
    QCOMPARE(bars(0), u"42 2"_s);
    QCOMPARE(bars(-1), u"expired 2"_s);
}

void TestDashboard::saysWhichStatementsNeedNotBeKept()
{
    Lab lab;
    const auto id = SampleWorkspace::assess(*lab.workspace);
    QVERIFY_OK(id);
    const QString first = signStatement(lab, *id, StatementKind::CodePledge);
    signStatement(lab, *id, StatementKind::CodePledge);
    const QDate last = start.date().addYears(10);
    lab.now = QDateTime(last.addDays(-91), QTime(12, 0), Qt::UTC);
    QCOMPARE(statementsIn(lab.look()), QStringList());
    lab.now = QDateTime(last.addDays(-90), QTime(12, 0), Qt::UTC);
    const Dashboard dashboard = lab.look(); // each of them, not only the newest
    QCOMPARE(behind(dashboard, DashboardPart::Statement, u"kept"_s), QStringList({*id, *id}));
    QCOMPARE(dashboard.of(DashboardPart::Statement).last().items.first().day, last);
    lab.now = QDateTime(last.addDays(1), QTime(12, 0), Qt::UTC);
    QVERIFY_OK(lab.workspace->discardStatement(first));
    QCOMPARE(behind(lab.look(), DashboardPart::Statement, u"kept"_s).size(), 1);
}

void TestDashboard::leavesOutWhatWasRemoved()
{
    Lab lab;
    const auto id = SampleWorkspace::assess(*lab.workspace);
    QVERIFY_OK(id);
    QVERIFY_OK(lab.workspace->removeAssessment(*id));
    QCOMPARE(lab.look().assessments, 0);
    QCOMPARE(lab.look().inHand(), 0);
}

void TestDashboard::countsTheSameForEverybody()
{
    Lab lab;
    adoptionfixture::fill(*lab.workspace, 0, 6, 1);
    auto all = Overviews::open(lab.sample.path(), [&] { return lab.now; });
    QVERIFY_OK(all);
    const Scheme scheme = *lab.workspace->scheme(u"uk-cop-2018"_s);
    const auto products = all->countedProducts(scheme);
    QVERIFY_OK(products);
    QCOMPARE(products->size(), 6);
    // As the window and the report judge them.
    const QList<AssessmentSummary> summaries = *lab.workspace->assessments();
    QCOMPARE(summaries.size(), 6);
    for (const AssessmentSummary &summary : summaries) {
        const QString key = adoptionKey(summary.brand, summary.model);
        for (const CountedProduct &product : *products) {
            if (product.key == key)
                QCOMPARE(product.guidelines, summary.guidelines);
        }
    }
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = all->countedProducts(scheme, {.stop = stop.get_token()});
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    const auto source = all->adoptionSource();
    QVERIFY_OK(source);
    QCOMPARE(source->size(), 32);
    QCOMPARE(*all->adoptionSource(), *source);
    QVERIFY(lab.workspace->verifyLog()->ok);
}

QTEST_GUILESS_MAIN(TestDashboard)
#include "tst_dashboard.moc"
