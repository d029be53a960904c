#include "support/commandline.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QHash>
#include <QRandomGenerator>
#include <QTimer>

#include <vector>

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::Lamp;
using commandline::Outcome;

namespace {

constexpr int wantedKills = 200;
constexpr int workers = 4;
constexpr quint32 seed = 20261123;

/// What all workers were told was done, and how the killing went.
struct Ledger
{
    QHash<QString, QString> evidence; ///< acknowledged: title → SHA-256
    QHash<QString, int> answers;      ///< provision → number of the last acknowledged answer
    QHash<QString, int> attempts;     ///< provision → number of the last answer tried
    int kills = 0;
    int completed = 0;
    QStringList failures; ///< acts that were not killed and yet not done
};

/// Does one act after the other with a process each, and kills it at a random moment.
class Worker : public QObject
{
    Q_OBJECT

public:
    Worker(const Bench &bench, const Lamp &lamp, int number, Ledger &ledger)
        : m_bench(bench)
        , m_lamp(lamp)
        , m_provision(u"CoP-%1.1"_s.arg(number + 1))
        , m_number(number)
        , m_ledger(ledger)
        , m_random(seed + quint32(number))
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            if (m_process && m_process->state() == QProcess::Running)
                m_process->kill();
        });
    }

    void next()
    {
        if (m_ledger.kills >= wantedKills) {
            Q_EMIT done();
            return;
        }
        ++m_attempt;
        m_addsEvidence = m_random.bounded(3) == 0;
        m_process = m_bench.process(m_addsEvidence ? evidenceAct() : answerAct());
        connect(m_process.get(), &QProcess::finished, this, &Worker::settle);
        m_process->start();
        // Between nothing at all and well past the usual end; the first act is left alone, to learn
        // what is usual.
        if (m_attempt > 1)
            m_timer.start(m_random.bounded(int(2 * m_usualMs) + 1));
        m_age.start();
    }

Q_SIGNALS:
    void done();

private:
    QStringList answerAct()
    {
        m_ledger.attempts[m_provision] = m_attempt;
        return {u"assessment"_s, u"answer"_s, m_lamp.assessment, m_provision,
                u"--verdict"_s,  u"fail"_s,   u"--rationale"_s,  QString::number(m_attempt)};
    }

    QStringList evidenceAct()
    {
        QByteArray content(qsizetype(m_random.bounded(1, 400'000)), '\0');
        for (char &byte : content)
            byte = char(m_random.generate());
        m_title = u"%1-%2"_s.arg(m_number).arg(m_attempt);
        m_sha256 = QString::fromLatin1(
            QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        const QString file = m_bench.file(m_title);
        if (!commandline::writeFile(file, content))
            m_ledger.failures.append(u"the test cannot write its files"_s);
        return {u"evidence"_s,    u"add"_s,    m_lamp.assessment, file,
                u"--provision"_s, m_provision, u"--title"_s,      m_title};
    }

    void settle(int code, QProcess::ExitStatus how)
    {
        m_timer.stop();
        if (how == QProcess::CrashExit) {
            ++m_ledger.kills;
            m_usualMs += m_usualMs / 20 + 1; // the computer may have become slower
        } else if (code != 0) {
            m_ledger.failures.append(QString::fromUtf8(m_process->readAllStandardError()));
        } else {
            ++m_ledger.completed;
            m_usualMs = (3 * m_usualMs + m_age.elapsed()) / 4;
            if (m_addsEvidence)
                m_ledger.evidence.insert(m_title, m_sha256);
            else
                m_ledger.answers[m_provision] = m_attempt;
        }
        m_process.release()->deleteLater(); // it is the sender
        next();
    }

    const Bench &m_bench;
    const Lamp &m_lamp;
    QString m_provision;
    int m_number;
    Ledger &m_ledger;
    QRandomGenerator m_random;
    QTimer m_timer;
    QElapsedTimer m_age;
    std::unique_ptr<QProcess> m_process;
    int m_attempt = 0;
    qint64 m_usualMs = 60;
    bool m_addsEvidence = false;
    QString m_title;
    QString m_sha256;
};

} // namespace

/// kill -9 at random moments under load: what was acknowledged is there, and the log fits.
class CliKilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost();
};

void CliKilledTest::nothingAcknowledgedIsLost()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    Ledger ledger;
    std::vector<std::unique_ptr<Worker>> all;
    QEventLoop loop;
    int finished = 0;
    for (int number = 0; number < workers; ++number) {
        all.push_back(std::make_unique<Worker>(bench, lamp, number, ledger));
        connect(all.back().get(), &Worker::done, &loop, [&] {
            if (++finished == workers)
                loop.quit();
        });
    }
    for (const auto &worker : all)
        QTimer::singleShot(0, worker.get(), &Worker::next);
    loop.exec();
    qInfo("%d killed, %d completed, of which %d added evidence", ledger.kills, ledger.completed,
          int(ledger.evidence.size()));
    QVERIFY2(ledger.failures.isEmpty(), qPrintable(ledger.failures.join(u'\n')));
    QVERIFY(ledger.completed >= wantedKills / 4); // some acts must get through to count
    QVERIFY(ledger.evidence.size() > 10);

    const Outcome log = bench.json({u"log"_s, u"verify"_s});
    COMPARE_CODE(log, 0);
    QVERIFY(log.json()[u"rows"_s].toInt() >= ledger.completed);
    COMPARE_CODE(bench.run({u"evidence"_s, u"verify"_s}), 0);

    QHash<QString, QString> there;
    for (const QJsonValue &item :
         bench.json({u"evidence"_s, u"list"_s, lamp.assessment}).json()[u"evidence"_s].toArray())
        there.insert(item[u"title"_s].toString(), item[u"sha256"_s].toString());
    for (auto it = ledger.evidence.cbegin(); it != ledger.evidence.cend(); ++it)
        QVERIFY2(there.value(it.key()) == it.value(), qPrintable(it.key()));

    const QJsonObject status = bench.json({u"assessment"_s, u"status"_s, lamp.assessment}).json();
    QHash<QString, int> rationales;
    for (const QJsonValue &guideline : status[u"guidelines"_s].toArray()) {
        for (const QJsonValue &provision : guideline[u"provisions"_s].toArray())
            rationales.insert(provision[u"id"_s].toString(),
                              provision[u"rationale"_s].toString().toInt());
    }
    for (auto it = ledger.answers.cbegin(); it != ledger.answers.cend(); ++it) {
        const int last = rationales.value(it.key(), -1);
        QVERIFY2(last >= it.value() && last <= ledger.attempts[it.key()], qPrintable(it.key()));
    }
}

QTEST_GUILESS_MAIN(CliKilledTest)
#include "tst_clikilled.moc"
