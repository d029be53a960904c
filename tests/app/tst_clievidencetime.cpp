#include "support/commandline.h"
#include "support/testsupport.h"
#include "support/timestampauthority.h"

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::contentOf;
using commandline::Lamp;
using commandline::Outcome;
using commandline::writeFile;
using timestamps::Server;

/// `evidence timestamp` and `evidence check-time` against an authority that is OpenSSL's.
class CliEvidenceTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void asksTheAuthorityThatWasNamed();
    void asksNobodyByDefault();
    void byFile();
    void tellsWhatChanged();
    void failuresHaveCodes();

private:
    Outcome stamp(const QStringList &more)
    {
        return m_bench->json(QStringList{u"evidence"_s, u"timestamp"_s, m_lamp.assessment} + more);
    }
    Outcome check(const QStringList &more = {})
    {
        return m_bench->json(QStringList{u"evidence"_s, u"check-time"_s, m_lamp.assessment} + more);
    }
    bool add(const QByteArray &content)
    {
        const QString file = m_bench->file(u"content.txt"_s);
        return writeFile(file, content)
               && m_bench->run({u"evidence"_s, u"add"_s, m_lamp.assessment, file, u"--provision"_s,
                                u"CoP-1.1"_s})
                          .code
                      == 0;
    }

    std::unique_ptr<timestamps::Authority> m_authority;
    std::optional<Bench> m_bench;
    Lamp m_lamp;
};

void CliEvidenceTimeTest::initTestCase()
{
    m_authority = std::make_unique<timestamps::Authority>();
}

void CliEvidenceTimeTest::init()
{
    m_bench.emplace();
    m_lamp = Lamp::begin(*m_bench);
    QVERIFY(add("one"));
}

void CliEvidenceTimeTest::asksTheAuthorityThatWasNamed()
{
    const Server server(
        [this](const QByteArray &query) { return Server::http(m_authority->answer(query)); });
    Outcome done = check();
    COMPARE_CODE(done, 1);
    QCOMPARE(done.json()[u"state"_s].toString(), u"not-proved"_s);
    VERIFY_SHOWING(m_bench->run({u"evidence"_s, u"check-time"_s, m_lamp.assessment})
                       .out.contains("Time not independently proved."),
                   "");
    done = stamp({u"--tsa"_s, server.url(), u"--trust"_s, m_authority->root()});
    COMPARE_CODE(done, 0);
    QVERIFY(done.isOneDocument());
    QCOMPARE(done.json()[u"authority"_s].toString(), u"Test Clock"_s);
    QCOMPARE(done.json()[u"signer"_s].toString(), u"trusted"_s);
    QCOMPARE(done.json()[u"source"_s].toString(), server.url());

    const QString token = m_bench->file(u"token.der"_s);
    done = check({u"--trust"_s, m_authority->root(), u"-o"_s, token});
    COMPARE_CODE(done, 0);
    QCOMPARE(done.json()[u"state"_s].toString(), u"stands"_s);
    QCOMPARE(done.json()[u"trustedWhenRecorded"_s].toString(), u"Test Time Root"_s);
    COMPARE_CODE(check(), 2); // nobody is trusted: cannot tell
    int code = -1;
    const QByteArray said = m_authority->run(
        {"ts", "-verify", "-digest", done.json()[u"evidenceRoot"_s].toString().toLatin1(), "-in",
         token.toLocal8Bit(), "-token_in", "-CAfile", "root.pem"},
        &code);
    QVERIFY2(code == 0 && said.contains("Verification: OK"), said.constData());
    // The environment can name it too.
    QVERIFY(add("two"));
    m_bench->environment().insert(u"ASSAY_TSA"_s, server.url());
    COMPARE_CODE(stamp({u"--trust"_s, m_authority->root()}), 0);
    COMPARE_CODE(m_bench->run({u"log"_s, u"verify"_s}), 0);
}

void CliEvidenceTimeTest::asksNobodyByDefault()
{
    const Outcome done = stamp({});
    COMPARE_CODE(done, 3);
    VERIFY_SHOWING(done.err.contains("none is asked by default"), done.err);
    COMPARE_CODE(stamp({u"--tsa"_s, u"http://x/"_s, u"--request-out"_s, u"x.tsq"_s}), 3);
}

void CliEvidenceTimeTest::byFile()
{
    const QString query = m_bench->file(u"out.tsq"_s);
    Outcome done = stamp({u"--request-out"_s, query});
    COMPARE_CODE(done, 0);
    QCOMPARE(done.json()[u"items"_s].toInt(), 1);
    COMPARE_CODE(stamp({u"--request-out"_s, query}), 4); // nothing is overwritten
    COMPARE_CODE(check(), 1);                            // asking proves nothing
    const QString answer = m_bench->file(u"in.tsr"_s);
    QVERIFY(writeFile(answer, m_authority->answer(contentOf(query))));
    done = stamp({u"--response"_s, answer, u"--trust"_s, m_authority->root()});
    COMPARE_CODE(done, 0);
    COMPARE_CODE(check({u"--trust"_s, m_authority->root()}), 0);
    QVERIFY(writeFile(m_bench->file(u"big.tsr"_s), QByteArray(10 << 20, 'x')));
    COMPARE_CODE(stamp({u"--response"_s, m_bench->file(u"big.tsr"_s)}), 4);
}

void CliEvidenceTimeTest::tellsWhatChanged()
{
    const Server server(
        [this](const QByteArray &query) { return Server::http(m_authority->answer(query)); });
    COMPARE_CODE(stamp({u"--tsa"_s, server.url(), u"--trust"_s, m_authority->root()}), 0);
    QVERIFY(add("two"));
    const Outcome done = check({u"--trust"_s, m_authority->root()});
    COMPARE_CODE(done, 1);
    QCOMPARE(done.json()[u"state"_s].toString(), u"changed"_s);
    QCOMPARE(done.json()[u"added"_s].toArray().size(), 1);
    const Outcome told = m_bench->run(
        {u"evidence"_s, u"check-time"_s, m_lamp.assessment, u"--trust"_s, m_authority->root()});
    VERIFY_SHOWING(told.out.contains("as it stood then") && told.out.contains("added"), told.out);
}

void CliEvidenceTimeTest::failuresHaveCodes()
{
    const Server page([](const QByteArray &) { return Server::http("<html>", "text/html"); });
    Outcome done = stamp({u"--tsa"_s, page.url()});
    COMPARE_CODE(done, 4);
    VERIFY_SHOWING(done.err.contains("text/html"), done.err);
    const Server refusing([this](const QByteArray &query) {
        return Server::http(m_authority->answer(query, "tsa", "picky"));
    });
    COMPARE_CODE(stamp({u"--tsa"_s, refusing.url()}), 1);
    const Server slow(
        [this](const QByteArray &query) { return Server::http(m_authority->answer(query)); }, 100);
    done = stamp({u"--tsa"_s, slow.url(), u"--timeout"_s, u"1"_s});
    COMPARE_CODE(done, 4);
    VERIFY_SHOWING(done.err.contains("within the time"), done.err);
    COMPARE_CODE(stamp({u"--tsa"_s, u"ftp://x/"_s}), 3);
    COMPARE_CODE(check(), 1); // and nothing was recorded
}

QTEST_GUILESS_MAIN(CliEvidenceTimeTest)
#include "tst_clievidencetime.moc"
