#include "support/commandline.h"
#include "support/lastingfixture.h"
#include "support/softtoken.h"
#include "support/testsupport.h"
#include "support/timestampauthority.h"

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::Lamp;
using commandline::Outcome;
using namespace lastingfixture;

/// Issuing with a key on a token and with a time-stamping authority, from a shell.
class CliSigningTest : public QObject
{
    Q_OBJECT

private:
    Bench m_bench;
    Lamp m_lamp;
    const Authorities m_all;
    const softtoken::Token m_token;
    const Member m_signer = m_all.signer(p256());
    const QDateTime m_now = QDateTime::currentDateTimeUtc();

    QStringList issuing(const QString &pin, const QStringList &more) const
    {
        return QStringList{u"label"_s,
                           u"issue"_s,
                           m_lamp.assessment,
                           u"--kind"_s,
                           u"information"_s,
                           u"--identity"_s,
                           m_token.uri(u"object=labels"_s) + u"&chain-path="_s
                               + m_bench.file(u"chain.pem"_s),
                           u"--passphrase-file"_s,
                           m_bench.file(pin),
                           u"-o"_s,
                           m_bench.file(u"label.pdf"_s)}
               + more;
    }

    void verifyNothingIsLeft() const
    {
        QVERIFY(!QFile::exists(m_bench.file(u"label.pdf"_s)));
        QVERIFY(m_bench.json({u"label"_s, u"list"_s}).json()[u"labels"_s].toArray().isEmpty());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bench.environment().insert(u"SOFTHSM2_CONF"_s, m_token.configuration());
        m_lamp = Lamp::begin(m_bench);
        COMPARE_CODE(m_lamp.finish(m_bench), 0);
        m_token.addMember(m_signer, u"labels"_s, u"01"_s);
        written(m_bench.file(u"chain.pem"_s), pemOf(m_all.issuer) + pemOf(m_all.root));
        written(m_bench.file(u"pin"_s), softtoken::Token::pin);
        written(m_bench.file(u"wrong"_s), "0815");
        written(m_bench.file(u"root.pem"_s), pemOf(m_all.root));
        written(m_bench.file(u"clock.pem"_s), pemOf(m_all.clockRoot));
        int number = 0;
        for (const QByteArray &list : m_all.lists(m_now))
            written(m_bench.file(u"list%1.crl"_s.arg(number++)), list);
    }

    void sayWhatIsWrongBeforeAnythingIsWritten()
    {
        const timestamps::Server broken([](const QByteArray &) {
            return timestamps::Server::http("", "text/plain", "500 No");
        });
        const QList<std::pair<QStringList, QByteArray>> cases{
            {issuing(u"wrong"_s, {}), "the PIN is wrong"},
            {issuing(u"pin"_s, {u"--timestamp"_s, broken.url()}), "HTTP status 500"},
            {issuing(u"pin"_s, {u"--timestamp"_s, u"ftp://clock"_s}), "http or https only"},
            {issuing(u"pin"_s, {u"--revocation"_s, m_bench.file(u"list0.crl"_s)}),
             "of use only with a time stamp"}};
        for (const auto &[arguments, said] : cases) {
            const Outcome outcome = m_bench.run(arguments);
            QVERIFY2(outcome.code > 2 && outcome.err.contains(said), outcome.all().constData());
            QVERIFY(!outcome.all().contains("0815"));
            verifyNothingIsLeft();
        }
    }

    void namesTheListThatIsMissing()
    {
        const timestamps::Server clock([this](const QByteArray &query) {
            return timestamps::Server::http(
                timestamps::response(0, answerTo(query, m_all.clock, m_now)));
        });
        const Outcome outcome =
            m_bench.run(issuing(u"pin"_s, {u"--timestamp"_s, clock.url(), u"--timestamp-trust"_s,
                                           m_bench.file(u"clock.pem"_s), u"--revocation"_s,
                                           m_bench.file(u"list0.crl"_s)}));
        QVERIFY2(outcome.err.contains("a revocation list for Signer A"), outcome.all().constData());
        verifyNothingIsLeft();
    }

    void issuesALabelThatLasts()
    {
        const timestamps::Server clock([this](const QByteArray &query) {
            return timestamps::Server::http(
                timestamps::response(0, answerTo(query, m_all.clock, m_now)));
        });
        QStringList lasting{u"--timestamp"_s, clock.url(), u"--timestamp-trust"_s,
                            m_bench.file(u"clock.pem"_s)};
        for (int i = 0; i < 3; ++i)
            lasting << u"--revocation"_s << m_bench.file(u"list%1.crl"_s.arg(i));
        COMPARE_CODE(m_bench.run(issuing(u"pin"_s, lasting)), 0);

        QStringList verifying{u"label"_s,
                              u"verify"_s,
                              m_bench.file(u"label.pdf"_s),
                              u"--trust"_s,
                              m_bench.file(u"root.pem"_s),
                              u"--trust"_s,
                              m_bench.file(u"clock.pem"_s)};
        const Outcome good = m_bench.json(verifying);
        COMPARE_CODE(good, 0);
        const QJsonObject answer = good.json()[u"results"_s][0].toObject();
        QCOMPARE(answer[u"level"_s].toString(), u"B-LT"_s);
        QCOMPARE(answer[u"time"_s].toString(), u"proved"_s);
        QCOMPARE(answer[u"timestamp"_s][u"authority"_s].toString(), u"Test Clock"_s);
        VERIFY_SHOWING(m_bench.run(verifying).out.contains("level: B-LT")
                           || m_bench.run(verifying).err.contains("level: B-LT"),
                       m_bench.run(verifying).all());

        // Long after the signer's certificate, and before the end of the label.
        const Outcome later = m_bench.json(verifying + QStringList{u"--at"_s, u"2028-06-01"_s});
        COMPARE_CODE(later, 0);

        // A list that comes later revokes it, from before the stamp.
        written(m_bench.file(u"new.crl"_s),
                listOf(m_all.issuer, m_now.addDays(-1), m_now.addDays(9),
                       {{.member = &m_signer, .at = m_now.addDays(-2)}}));
        const Outcome revoked =
            m_bench.json(verifying + QStringList{u"--revocation"_s, m_bench.file(u"new.crl"_s)});
        COMPARE_CODE(revoked, 1);
        QCOMPARE(revoked.json()[u"results"_s][0][u"signer"_s].toString(), u"revoked"_s);
    }
};

QTEST_GUILESS_MAIN(CliSigningTest)
#include "tst_clisigning.moc"
