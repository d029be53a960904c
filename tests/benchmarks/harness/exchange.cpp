// What tests/benchmarks/harness.py times: exchanges of the engine with a console, with everything a
// run does about them: masking, transcript with its chain, the text for people, a pattern.
//
//     benchharness PORT COUNT TRANSCRIPT      says the seconds it took

#include "assessment/harness/devicesession.h"
#include "assessment/harness/returningseriallink.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRegularExpression>

#include <cstdio>

using namespace assessment::harness;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

int fail(const QString &why)
{
    std::fprintf(stderr, "error: %s\n", qPrintable(why));
    return 1;
}

/// Sends a command and waits for its prompt, as the step `expect` does; false when the answer is
/// not that to the command.
bool exchange(DeviceSession &session, int number)
{
    static const QRegularExpression prompt(u"# $"_s);
    const qint64 cursor = session.view().end();
    if (!session.type({{"CMD " + QByteArray::number(number) + '\r', {}}}))
        return false;
    while (session.pump(1s)) {
        const qsizetype from = cursor - session.view().begin();
        const auto match = prompt.match(session.view().string(), from);
        if (match.hasMatch())
            return session.view().text().sliced(from).startsWith(u"ok %1\n"_s.arg(number));
    }
    return false;
}

} // namespace

int main(int count, char **words)
{
    const QCoreApplication application(count, words);
    if (count != 4)
        return fail(u"benchharness PORT COUNT TRANSCRIPT"_s);
    ReturningSerialLink link(QString::fromLocal8Bit(words[1]), 115200);
    if (const auto opened = link.open(); !opened)
        return fail(opened.error().message());
    TranscriptWriter transcript;
    if (const auto opened = transcript.open(QString::fromLocal8Bit(words[3])); !opened)
        return fail(opened.error().message());
    const auto rules = LeakRules::builtIn();
    auto secrets = SecretFilter::make({});
    RunObserver observer;
    qint64 shown = 0;
    observer.console = [&](const QList<ConsoleText> &news) { shown += news.size(); };
    DeviceSession session(&link, transcript, *secrets, *rules, observer, {}, 600s);
    const int exchanges = QByteArray(words[2]).toInt();
    QElapsedTimer clock;
    clock.start();
    for (int n = 0; n < exchanges; ++n) {
        if (!exchange(session, n))
            return fail(u"exchange %1 went wrong"_s.arg(n));
    }
    const qint64 spent = clock.nsecsElapsed();
    session.close({});
    std::printf("%.6f\n", double(spent) / 1e9);
    return shown > 0 ? 0 : fail(u"nothing was shown"_s);
}
