#include "forms/growingtext.h"
#include "forms/guidelinepage.h"
#include "forms/mainwindow.h"
#include "forms/preferences.h"
#include "forms/provisioncard.h"
#include "support/sampleworkspace.h"
#include "support/testsupport.h"

#include <QApplication>
#include <QEventLoop>
#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QTimer>

#include <cstdio>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int wantedKills = 200;
constexpr int desks = 2; ///< windows that are typed into and killed at the same time
constexpr quint32 seed = 20261123;

/// A line to whoever watches, at once: what is in a buffer dies with the process.
void say(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

/// Sits at a real window and works: goes to a page, types a rationale, presses a verdict key, and
/// says what the window acknowledged as saved. Until it is killed.
class Typist : public QObject
{
    Q_OBJECT

public:
    Typist(forms::MainWindow &window, quint32 number) : m_window(window), m_random(number)
    {
        connect(&window, &forms::MainWindow::arrived, this, &Typist::work);
    }

private:
    void work(const QString &page)
    {
        say(u"page "_s + page);
        if (!m_listening) {
            m_listening = true;
            connect(m_window.session(), &forms::Session::changed, this, &Typist::acknowledge);
        }
        if (auto *guideline = qobject_cast<forms::GuidelinePage *>(m_window.currentPage()))
            fillIn(*guideline, page.section(u'/', 1).toInt());
        QTimer::singleShot(m_random.bounded(30), this, &Typist::goOn);
    }

    void fillIn(forms::GuidelinePage &page, int number)
    {
        const auto &provisions = m_window.session()->scheme().guideline(number)->provisions;
        const QString provision = provisions[m_random.bounded(int(provisions.size()))].id;
        forms::ProvisionCard *card = page.card(provision);
        auto *rationale = card->findChild<forms::GrowingText *>();
        rationale->selectAll();
        QTest::keyClicks(rationale, QString::number(nextNumber(provision)));
        if (m_random.bounded(2) == 0)
            QTest::keyClick(card, Qt::Key_2); // fail, which needs no evidence
    }

    void goOn()
    {
        const QString target = u"guideline/%1"_s.arg(m_random.bounded(1, 14));
        say(u"going "_s + target);
        m_window.go(target);
    }

    // What the session holds was read back from the disk after the act.
    void acknowledge()
    {
        const auto &answers = m_window.session()->assessment().answers;
        for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
            if (m_told.value(answer.key()) == answer->rationale)
                continue;
            m_told.insert(answer.key(), answer->rationale);
            say(u"saved %1 %2"_s.arg(answer.key(), answer->rationale));
        }
    }

    /// Numbers go on where the last process was killed, so that a later one is always larger.
    int nextNumber(const QString &provision)
    {
        const auto &answers = m_window.session()->assessment().answers;
        int &last = m_last[provision];
        last = qMax(last, answers.value(provision).rationale.toInt()) + 1;
        return last;
    }

    forms::MainWindow &m_window;
    QRandomGenerator m_random;
    QHash<QString, QString> m_told;
    QHash<QString, int> m_last;
    bool m_listening = false;
};

int typeAtTheWindow(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    forms::Preferences preferences(arguments[2] + u".preferences"_s);
    forms::MainWindow window(preferences, u"ada"_s);
    const Typist typist(window, arguments[4].toUInt());
    window.openWorkspace(arguments[2], {.assessment = arguments[3], .page = {}});
    window.show();
    return QApplication::exec();
}

/// One workspace, and the window that is opened on it again and again and killed each time.
class Desk : public QObject
{
    Q_OBJECT

public:
    Desk(int number, int kills) : m_kills(kills), m_random(seed + quint32(number)) {}

    assessment::Status prepare()
    {
        auto workspace = m_sample.create();
        if (!workspace)
            return workspace.error();
        const auto product = workspace->addProduct(SampleWorkspace::product());
        if (!product)
            return product.error();
        const auto made =
            workspace->newAssessment(*product, u"uk-cop-2018"_s, assessment::AssessmentKind::Self);
        if (!made)
            return made.error();
        m_assessment = *made;
        return assessment::Ok;
    }

    void next()
    {
        if (m_killed == m_kills) {
            Q_EMIT done();
            return;
        }
        m_pages.clear();
        m_process = std::make_unique<QProcess>();
        m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &Desk::listen);
        connect(m_process.get(), &QProcess::finished, this, &Desk::settle);
        m_process->start(QCoreApplication::applicationFilePath(),
                         {u"--at-the-window"_s, m_sample.path(), m_assessment,
                          QString::number(m_random.generate())});
    }

    QStringList failures;
    int saved = 0; ///< acknowledged acts in all

Q_SIGNALS:
    void done();

private:
    void listen()
    {
        while (m_process->canReadLine()) {
            const QString line = QString::fromUtf8(m_process->readLine()).trimmed();
            const QString first = line.section(u' ', 1, 1);
            if (line.startsWith(u"page "_s)) {
                arriveAt(first);
            } else if (line.startsWith(u"going "_s)) {
                m_pages.append(first);
            } else if (line.startsWith(u"saved "_s)) {
                ++saved;
                m_saved[first] = line.section(u' ', 2).toInt();
            }
        }
    }

    void arriveAt(const QString &page)
    {
        if (m_pages.isEmpty()) {
            // From "just opened" to "well under way".
            QTimer::singleShot(m_random.bounded(400), m_process.get(), &QProcess::kill);
            if (!m_mayLandOn.isEmpty() && !m_mayLandOn.contains(page)) {
                failures.append(
                    u"landed on %1 instead of %2"_s.arg(page, m_mayLandOn.join(u" or "_s)));
            }
        }
        if (m_pages.isEmpty())
            m_pages.append(page);
    }

    void settle()
    {
        listen();
        if (m_process->exitStatus() != QProcess::CrashExit) {
            failures.append(u"the window ended by itself"_s);
            Q_EMIT done();
            return;
        }
        ++m_killed;
        // The page is remembered behind the acts that wait for the disk, so the newest few count.
        m_mayLandOn = m_pages.mid(qMax(0, m_pages.size() - 3));
        lookInside();
        m_process.release()->deleteLater(); // it is the sender
        QTimer::singleShot(0, this, &Desk::next);
    }

    void lookInside()
    {
        auto workspace = m_sample.open();
        if (!workspace) {
            failures.append(workspace.error().message());
            return;
        }
        const auto check = workspace->verifyLog();
        if (!check || !check->ok)
            failures.append(check ? check->reason : check.error().message());
        const auto assessment = workspace->assessment(m_assessment);
        if (!assessment) {
            failures.append(assessment.error().message());
            return;
        }
        for (auto told = m_saved.cbegin(); told != m_saved.cend(); ++told) {
            const int there = assessment->answers.value(told.key()).rationale.toInt();
            if (there < told.value()) {
                failures.append(u"%1 was saved as %2 and is %3"_s.arg(
                    told.key(), QString::number(told.value()), QString::number(there)));
            }
        }
    }

    SampleWorkspace m_sample;
    QString m_assessment;
    int m_kills;
    int m_killed = 0;
    QRandomGenerator m_random;
    std::unique_ptr<QProcess> m_process;
    QHash<QString, int> m_saved; ///< provision → number of the last acknowledged rationale
    QStringList m_pages;         ///< that this process went to
    QStringList m_mayLandOn;
};

} // namespace

/// kill -9 at random moments while somebody types at the window: what the window called saved is
/// there, the log fits, and the window opens again where it was.
class WindowKilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSavedIsLost();
};

void WindowKilledTest::nothingSavedIsLost()
{
    std::vector<std::unique_ptr<Desk>> all;
    QEventLoop loop;
    int working = desks;
    for (int number = 0; number < desks; ++number) {
        all.push_back(std::make_unique<Desk>(number, wantedKills / desks));
        QVERIFY_OK(all.back()->prepare());
        connect(all.back().get(), &Desk::done, &loop, [&] {
            if (--working == 0)
                loop.quit();
        });
    }
    for (const auto &desk : all)
        desk->next();
    loop.exec();

    int saved = 0;
    for (const auto &desk : all) {
        saved += desk->saved;
        QVERIFY2(desk->failures.isEmpty(), qPrintable(desk->failures.join(u'\n')));
    }
    QVERIFY(saved > wantedKills); // the windows did work between the kills
}

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--at-the-window") == 0)
        return typeAtTheWindow(argc, argv);
    const QCoreApplication application(argc, argv);
    WindowKilledTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowkilled.moc"
