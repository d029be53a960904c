#include "support/commandline.h"

#include <QJsonArray>
#include <QStringList>

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::Lamp;
using commandline::Outcome;

/// The code of a label: how large it is, what it names, and the label as a credential.
class TestLabelCode : public QObject
{
    Q_OBJECT

private:
    const Bench m_bench;
    Lamp m_lamp;
    int m_files = 0;

    QJsonObject code(const QStringList &command)
    {
        const Outcome outcome =
            m_bench.json(command + QStringList{u"-o"_s, u"%1.pdf"_s.arg(++m_files)});
        if (outcome.code != 0)
            qInfo("%s", outcome.all().constData());
        return outcome.json()[u"code"_s].toObject();
    }
    QStringList issuing(const QStringList &kind) const
    {
        return QStringList{u"label"_s,
                           u"issue"_s,
                           m_lamp.assessment,
                           u"--identity"_s,
                           u"try/signer.p12"_s,
                           u"--passphrase-file"_s,
                           u"try/passphrase.txt"_s,
                           u"--kind"_s}
               + kind;
    }
    QStringList drafting(const QStringList &kind) const
    {
        return QStringList{u"label"_s, u"draft"_s, m_lamp.assessment, u"--kind"_s} + kind;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_lamp = Lamp::begin(m_bench);
        COMPARE_CODE(m_bench.run({u"identity"_s, u"demo"_s, u"try"_s}), 0);
        // Also while nearly nothing is known yet.
        const QJsonObject early = code(drafting({u"information"_s}));
        QVERIFY(early[u"version"_s].toInt() > 8);
        COMPARE_CODE(m_lamp.finish(m_bench), 0);
    }

    void isAboutAsLargeAsWasSaid_data()
    {
        QTest::addColumn<QStringList>("kind");
        QTest::newRow("information") << QStringList{u"information"_s};
        QTest::newRow("compact") << QStringList{u"information"_s, u"--format"_s, u"48x96"_s};
        QTest::newRow("with the GTIN") << QStringList{u"information"_s, u"--gs1"_s};
        QTest::newRow("mark") << QStringList{u"endorsement"_s};
        QTest::newRow("small mark")
            << QStringList{u"endorsement"_s, u"--format"_s, u"20x20"_s, u"--gs1"_s};
    }

    void isAboutAsLargeAsWasSaid()
    {
        QFETCH(QStringList, kind);
        const QJsonObject said = code(drafting(kind));
        const QJsonObject made = code(issuing(kind));
        QCOMPARE(said[u"exact"_s], QJsonValue(false));
        QCOMPARE(made[u"exact"_s], QJsonValue(true));
        QVERIFY(made[u"version"_s].toInt() > 0);
        QVERIFY(std::abs(made[u"version"_s].toInt() - said[u"version"_s].toInt()) <= 1);
        QCOMPARE(made[u"modules"_s].toInt(), 17 + 4 * made[u"version"_s].toInt());
        const double side = (made[u"modules"_s].toInt() + 8) * made[u"moduleMm"_s].toDouble();
        QVERIFY(std::abs(made[u"sideMm"_s].toDouble() - side) < 0.1);
        QVERIFY(made[u"leastSideMm"_s].toDouble() <= made[u"sideMm"_s].toDouble());
        QVERIFY(made[u"moduleMm"_s].toDouble() >= 0.33);
    }

    void becomesACredential()
    {
        const QString number =
            m_bench.json({u"label"_s, u"list"_s}).json()[u"labels"_s][0][u"label"_s].toString();
        QVERIFY(!number.isEmpty());
        const QStringList command{u"label"_s,
                                  u"credential"_s,
                                  number,
                                  u"--identity"_s,
                                  u"try/signer.p12"_s,
                                  u"--passphrase-file"_s,
                                  u"try/passphrase.txt"_s,
                                  u"-o"_s,
                                  u"label.jwt"_s};
        const Outcome made = m_bench.json(command);
        COMPARE_CODE(made, 0);
        QCOMPARE(made.json()[u"label"_s].toString(), number);
        QVERIFY(made.json()[u"id"_s].toString().endsWith(u"/V#"_s + number));
        QCOMPARE(commandline::contentOf(m_bench.file(u"label.jwt"_s)).count('.'), 2);
        QVERIFY(m_bench.run(command).code != 0); // never over a file
    }

    void knowsNoCredentialOfAnotherLabel()
    {
        const Outcome none =
            m_bench.run({u"label"_s, u"credential"_s, u"PPT-2026-99999-A"_s, u"--identity"_s,
                         u"try/signer.p12"_s, u"--passphrase-file"_s, u"try/passphrase.txt"_s,
                         u"-o"_s, u"none.jwt"_s});
        QVERIFY(none.code != 0);
        QVERIFY(!QFile::exists(m_bench.file(u"none.jwt"_s)));
    }
};

QTEST_GUILESS_MAIN(TestLabelCode)
#include "tst_clilabelcode.moc"
