// How long a long transcript takes to open and to search in the window, and how long that ever held
// up the event loop: benchtranscript MEGABYTES

#include "forms/evidenceviewer.h"
#include "forms/transcriptlines.h"
#include "forms/transcriptview.h"
#include "support/guipauses.h"
#include "support/keptrun.h"
#include "support/openedsession.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>

#include <cstdio>
#include <functional>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

long peakKiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

void waitFor(const std::function<bool()> &done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
}

/// Measures what passes until \a done, and how long the window stood still at most.
void measure(const char *what, GuiPauses &pauses, const std::function<void()> &begin,
             const std::function<bool()> &first, const std::function<bool()> &done)
{
    QCoreApplication::processEvents();
    pauses.restart();
    QElapsedTimer clock;
    clock.start();
    begin();
    waitFor(first);
    const double seen = double(clock.nsecsElapsed()) / 1e9;
    waitFor(done);
    std::printf("%-28s first %7.3f s, all %7.3f s, longest pause %5.1f ms (busy %5.1f), peak %4ld "
                "MiB\n",
                what, seen, double(clock.nsecsElapsed()) / 1e9, pauses.longest(),
                pauses.longestBusy(), peakKiB() / 1024);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const qint64 wanted = application.arguments().value(1).toLongLong() << 20;
    if (wanted <= 0)
        return 3;
    KeptRun run;
    qint64 number = 0;
    while (run.received() < wanted)
        run.receive(kernelTalk(number));
    run.receive("the last needle\r\n");
    run.end();
    OpenedSession opened;
    QString evidence;
    opened.act([&](assessment::Workspace &w) -> assessment::Status {
        evidence = run.keep(w, w.assessments()->first().id);
        return assessment::Ok;
    });

    forms::EvidenceViewer viewer(*opened.session);
    viewer.resize(1100, 700);
    viewer.QWidget::show();
    auto *view = viewer.findChild<forms::TranscriptView *>();
    auto *field = view->findChild<QLineEdit *>(u"soughtText"_s);
    auto *state = view->findChild<QLabel *>(u"searchState"_s);
    bool isSettled = false;
    QObject::connect(view, &forms::TranscriptView::settled, view, [&] { isSettled = true; });
    GuiPauses pauses;
    std::printf("%lld MiB received, peak before %ld MiB\n", static_cast<long long>(wanted >> 20),
                peakKiB() / 1024);

    measure(
        "open", pauses, [&] { viewer.open(evidence); }, [&] { return view->lines().count() > 0; },
        [&] { return isSettled; });
    std::printf("%lld lines\n", static_cast<long long>(view->lines().count()));
    const auto search = [&](const char *what, const QString &text) {
        measure(
            what, pauses, [&] { field->setText(text); },
            [&] { return state->text().contains(QRegularExpression(u"[1-9]"_s)); },
            [&] { return !state->text().isEmpty() && !state->text().contains(u'%'); });
    };
    search("find what is in every line", u"USB"_s);
    search("find the last line", u"NEEDLE"_s);
    search("find what is nowhere", u"nowhere to be seen"_s);
    search("find what is not ASCII", u"ÜBER"_s);
    return 0;
}
