// Acts on a workspace as fast as it can and says after each act which row of the log it was, so
// that a test can kill it at any moment and knows what had been acknowledged.
//
//     actwriter WORKSPACE ASSESSMENT

#include "support/sampleworkspace.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

bool actOnce(Workspace &workspace, const QString &id, int round)
{
    const QString number = QString::number(round);
    const QString provision = u"CoP-%1.1"_s.arg(round % 13 + 1);
    switch (QRandomGenerator::global()->bounded(6)) {
    case 0: {
        const QByteArray content(QRandomGenerator::global()->bounded(400'000), char(round));
        return bool(SampleWorkspace::show(workspace, id, content, {provision}, number));
    }
    case 1: {
        Facts facts;
        facts.telemetryPurpose = number;
        return bool(workspace.setFacts(id, facts));
    }
    case 2: return bool(workspace.undo(id)) || true; // there may be nothing to undo
    default:
        return bool(workspace.answer(
            id, SampleWorkspace::answer(provision, Verdict::Pass, u"round "_s + number)));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() != 3)
        return 3;
    auto workspace = Workspace::open(arguments[1], SampleWorkspace::as(u"writer"_s));
    if (!workspace) {
        std::fprintf(stderr, "%s\n", qPrintable(workspace.error().message()));
        return 4;
    }
    int refused = 0; // another program may hold the file for longer than one act waits
    for (int round = 0;; ++round) {
        if (!actOnce(*workspace, arguments[2], round)) {
            if (++refused > 20)
                return 1;
            continue;
        }
        refused = 0;
        const auto last = workspace->log({}, 1);
        if (!last)
            return 1;
        std::printf("%lld %s\n", qlonglong(last->last().sequence),
                    last->last().hash.toHex().constData());
        std::fflush(stdout);
    }
}
