#include "assessment/statements/statementform.h"
#include "assessment/store/database.h"
#include "support/sampleworkspace.h"
#include "support/testsupport.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace assessment;

namespace {

StatementEdits someEdits()
{
    StatementEdits edits;
    edits.scope[u"connectable"_s] = ScopeChoice::Yes;
    edits.scope[u"computer"_s] = ScopeChoice::No;
    edits.fields[u"batch"_s] = u"Serial numbers 1000 to 1999"_s;
    edits.fields[u"preparedBy"_s] = u"manufacturer"_s;
    edits.fields[u"supportUntil"_s] = u"2031-06-30"_s;
    return edits;
}

KeptStatement someStatement(const QString &product, QDate issued)
{
    KeptStatement statement;
    statement.product = product;
    statement.kind = StatementKind::Psti;
    statement.firmware = u"1.4.2"_s;
    statement.issued = issued;
    const Retention kept = retentionOf(statement.kind, issued, {});
    statement.keptUntil = kept.until;
    statement.content = {
        {u"retention"_s, QJsonObject{{u"rule"_s, kept.rule}, {u"source"_s, kept.source}}}};
    statement.signer = u"CN=Signer"_s;
    return statement;
}

} // namespace

/// What makers say for their statements, as it is kept, and the statements that were signed.
class TestStatementRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesBackAsItWas();
    void kindsStandBesideEachOther();
    void emptyEditsTakeTheRowAway();
    void wrongEditsAreRefused();
    void undoTakesTheEditsBack();
    void editsOpenNoReview();
    void aSignedStatementIsKeptWithItsFile();
    void nothingIsKeptOfOneThatChangedMeanwhile();
    void nothingIsKeptWhenTheFileCannotBeWritten();
    void rowsNeverChange();
    void isNotDiscardedBeforeItsTime();
    void isDiscardedTheDayAfter();
    void aProductWithAStatementStays();

private:
    void openAt(const QDateTime &now);

    std::unique_ptr<SampleWorkspace> m_files;
    std::unique_ptr<Workspace> m_workspace;
    QString m_product;
    QString m_assessment;
};

void TestStatementRecords::init()
{
    m_workspace.reset();
    m_files = std::make_unique<SampleWorkspace>();
    auto workspace = m_files->create();
    QVERIFY_OK(workspace);
    m_workspace = std::make_unique<Workspace>(std::move(*workspace));
    const auto id = SampleWorkspace::assess(*m_workspace);
    QVERIFY_OK(id);
    m_assessment = *id;
    m_product = m_workspace->assessment(*id)->product.id;
}

void TestStatementRecords::openAt(const QDateTime &now)
{
    m_workspace.reset();
    auto workspace =
        Workspace::open(m_files->path(), {.actor = u"ada"_s, .clock = [now] { return now; }});
    QVERIFY_OK(workspace);
    m_workspace = std::make_unique<Workspace>(std::move(*workspace));
}

void TestStatementRecords::comesBackAsItWas()
{
    QVERIFY(!m_workspace->statementEdits(m_product, StatementKind::Psti)->changed.isValid());
    QVERIFY_OK(m_workspace->setStatementEdits(m_product, StatementKind::Psti, someEdits()));
    const auto stored = m_workspace->statementEdits(m_product, StatementKind::Psti);
    QVERIFY_OK(stored);
    QCOMPARE(stored->edits, someEdits());
    QCOMPARE(stored->changedBy, u"ada"_s);
    QVERIFY(stored->changed.isValid());
    const auto rows = m_workspace->log(m_product);
    QVERIFY_OK(m_workspace->setStatementEdits(m_product, StatementKind::Psti, someEdits()));
    QCOMPARE(m_workspace->log(m_product)->size(), rows->size()); // said again: nothing happens
    QVERIFY(m_workspace->verifyLog()->ok);
}

void TestStatementRecords::kindsStandBesideEachOther()
{
    QVERIFY_OK(m_workspace->setStatementEdits(m_product, StatementKind::Psti, someEdits()));
    StatementEdits sheet;
    sheet.fields[u"level"_s] = u"2"_s;
    QVERIFY_OK(m_workspace->setStatementEdits(m_product, StatementKind::SingaporeCls, sheet));
    QCOMPARE(m_workspace->statementEdits(m_product, StatementKind::SingaporeCls)->edits, sheet);
    QCOMPARE(m_workspace->statementEdits(m_product, StatementKind::Psti)->edits, someEdits());
    const auto nobody = m_workspace->statementEdits(u"P-NOBODY"_s, StatementKind::Psti);
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().kind, Error::Kind::NotFound);
}

void TestStatementRecords::emptyEditsTakeTheRowAway()
{
    QVERIFY_OK(m_workspace->setStatementEdits(m_product, StatementKind::Psti, someEdits()));
    QVERIFY_OK(m_workspace->setStatementEdits(m_product, StatementKind::Psti, {}));
    QVERIFY(!m_workspace->statementEdits(m_product, StatementKind::Psti)->changed.isValid());
}

/// Whoever has a value that no file could hold cannot store it either.
void TestStatementRecords::wrongEditsAreRefused()
{
    StatementEdits edits = someEdits();
    edits.fields[u"level"_s] = u"2"_s; // of another kind
    const Status refused = m_workspace->setStatementEdits(m_product, StatementKind::Psti, edits);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message().contains(u"level"_s), qPrintable(refused.error().message()));
    edits = someEdits();
    edits.fields[u"supportUntil"_s] = u"soon"_s;
    QVERIFY(!m_workspace->setStatementEdits(m_product, StatementKind::Psti, edits));
    edits = someEdits();
    edits.scope[u"computer"_s] = ScopeChoice::Unset;
    QVERIFY(!m_workspace->setStatementEdits(m_product, StatementKind::Psti, edits));
    QVERIFY(!m_workspace->statementEdits(m_product, StatementKind::Psti)->changed.isValid());
}

void TestStatementRecords::undoTakesTheEditsBack()
{
    QVERIFY_OK(m_workspace->setStatementEdits(m_product, StatementKind::Psti, someEdits()));
    const auto step = m_workspace->undoStep(m_assessment);
    QVERIFY_OK(step);
    QVERIFY(step->has_value());
    QCOMPARE((*step)->text, u"entries of a statement"_s);
    QVERIFY_OK(m_workspace->undo(m_assessment));
    QVERIFY(m_workspace->statementEdits(m_product, StatementKind::Psti)->edits == StatementEdits());
    QVERIFY_OK(m_workspace->redo(m_assessment));
    QCOMPARE(m_workspace->statementEdits(m_product, StatementKind::Psti)->edits, someEdits());
}

void TestStatementRecords::editsOpenNoReview()
{
    const auto before = m_workspace->assessment(m_assessment);
    QVERIFY_OK(m_workspace->setStatementEdits(m_product, StatementKind::Psti, someEdits()));
    QCOMPARE(m_workspace->assessment(m_assessment)->assessors, before->assessors);
    QCOMPARE(m_workspace->assessment(m_assessment)->status, before->status);
}

void TestStatementRecords::aSignedStatementIsKeptWithItsFile()
{
    QVERIFY_OK(m_workspace->setStatementEdits(m_product, StatementKind::Psti, someEdits()));
    const auto stored = m_workspace->statementEdits(m_product, StatementKind::Psti);
    KeptStatement statement = someStatement(m_product, QDate(2026, 11, 29));
    const auto id = m_workspace->keepStatement(statement, "%PDF signed", stored->changed);
    QVERIFY_OK(id);
    const auto kept = m_workspace->keptStatement(*id);
    QVERIFY_OK(kept);
    QCOMPARE(kept->keptUntil, QDate(2036, 11, 29));
    QCOMPARE(kept->content, statement.content);
    QCOMPARE(kept->signedBy, u"ada"_s);
    QCOMPARE(kept->pdfSha256, QCryptographicHash::hash("%PDF signed", QCryptographicHash::Sha256));
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QVERIFY_OK(m_workspace->readContent(kept->pdfSha256, file));
    QCOMPARE(file.data(), QByteArray("%PDF signed"));
    QCOMPARE(m_workspace->keptStatements()->size(), 1);
    QCOMPARE(m_workspace->keptStatements(m_product)->size(), 1);
    QVERIFY(m_workspace->verifyLog()->ok);
    QCOMPARE(m_workspace->keptStatement(u"S-NOBODY"_s).error().kind, Error::Kind::NotFound);
}

void TestStatementRecords::nothingIsKeptOfOneThatChangedMeanwhile()
{
    QVERIFY_OK(m_workspace->setStatementEdits(m_product, StatementKind::Psti, someEdits()));
    const auto id =
        m_workspace->keepStatement(someStatement(m_product, QDate(2026, 11, 29)), "%PDF", {});
    QVERIFY(!id);
    QCOMPARE(id.error().kind, Error::Kind::Conflict);
    QVERIFY(m_workspace->keptStatements()->isEmpty());
}

void TestStatementRecords::nothingIsKeptWhenTheFileCannotBeWritten()
{
    const auto id =
        m_workspace->keepStatement(someStatement(m_product, QDate(2026, 11, 29)), "%PDF", {}, [] {
            return Status(Error{.kind = Error::Kind::Storage, .what = u"no room"_s});
        });
    QVERIFY(!id);
    QVERIFY(m_workspace->keptStatements()->isEmpty());
    QVERIFY(m_workspace->verifyLog()->ok);
}

void TestStatementRecords::rowsNeverChange()
{
    QVERIFY_OK(
        m_workspace->keepStatement(someStatement(m_product, QDate(2026, 11, 29)), "%PDF", {}));
    m_workspace.reset();
    auto database = Database::open(m_files->path());
    QVERIFY_OK(database);
    for (const QString &statement :
         {u"UPDATE statement SET kept_until = '2027-01-01'"_s, u"DELETE FROM statement"_s}) {
        const auto done = database->run(statement);
        QVERIFY(!done);
        QVERIFY2(done.error().detail.contains(u"never changed or removed"_s),
                 qPrintable(done.error().detail));
    }
}

void TestStatementRecords::isNotDiscardedBeforeItsTime()
{
    const QDate issued(2026, 11, 29);
    const auto id = m_workspace->keepStatement(someStatement(m_product, issued), "%PDF", {});
    QVERIFY_OK(id);
    openAt(QDateTime(QDate(2036, 11, 29), QTime(23, 59), Qt::UTC)); // its last day
    const Status refused = m_workspace->discardStatement(*id);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Refused);
    QVERIFY2(refused.error().why.contains(u"2036-11-29"_s), qPrintable(refused.error().why));
    QVERIFY2(refused.error().why.contains(u"SI 2023/1007"_s), qPrintable(refused.error().why));
    QVERIFY(!m_workspace->keptStatement(*id)->discarded);
}

void TestStatementRecords::isDiscardedTheDayAfter()
{
    const QDate issued(2026, 11, 29);
    const auto id = m_workspace->keepStatement(someStatement(m_product, issued), "%PDF", {});
    QVERIFY_OK(id);
    openAt(QDateTime(QDate(2036, 11, 30), QTime(0, 0), Qt::UTC));
    QVERIFY_OK(m_workspace->discardStatement(*id));
    QVERIFY(m_workspace->keptStatement(*id)->discarded);
    QVERIFY_OK(m_workspace->discardStatement(*id)); // said again: nothing happens
    QVERIFY(m_workspace->verifyLog()->ok);
}

/// Undoing the description of a product would take away what its statement is about.
void TestStatementRecords::aProductWithAStatementStays()
{
    const auto product = m_workspace->addProduct(SampleWorkspace::product(u"BC-300"_s));
    QVERIFY_OK(product);
    QVERIFY((*m_workspace->undoStep({})).has_value());
    QVERIFY_OK(
        m_workspace->keepStatement(someStatement(*product, QDate(2026, 11, 29)), "%PDF", {}));
    QVERIFY(!(*m_workspace->undoStep({})).has_value());
}

QTEST_GUILESS_MAIN(TestStatementRecords)
#include "tst_statementrecords.moc"
