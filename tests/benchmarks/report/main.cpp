// How long a report takes and how much memory: benchreport FOLDER FINDINGS
// Writes report.pdf, report.html and report.json into FOLDER. One form a process, so that the peak
// of memory is that of the form: benchreport FOLDER FINDINGS pdf
// With a fourth number so many acts are really recorded first, and reading them is measured too.

#include "labels/reportface.h"
#include "support/reportfixture.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHashSeed>

#include <cstdio>
#include <sys/resource.h>

namespace {

long peakKiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 3)
        return 3;
    SampleWorkspace sample;
    auto workspace = sample.create();
    if (!workspace)
        return 4;
    const auto made = reportfixture::make(*workspace);
    for (int act = 0; arguments.size() > 4 && act < arguments[4].toInt(); ++act) {
        const auto verdict =
            act % 2 == 0 ? assessment::Verdict::Fail : assessment::Verdict::Inconclusive;
        const auto answer = SampleWorkspace::answer(QStringLiteral("CoP-2.2"), verdict);
        if (const auto done = workspace->answer(made.assessment, answer); !done)
            qFatal("%s", qPrintable(done.error().message()));
    }
    QElapsedTimer reading;
    reading.start();
    assessment::Report report = reportfixture::report(*workspace, made.assessment);
    std::printf("read %8.2f s, %lld acts, peak %ld MiB\n", double(reading.elapsed()) / 1000,
                static_cast<long long>(report.history.size()), peakKiB() / 1024);
    if (const int findings = arguments[2].toInt(); findings > 0)
        report = reportfixture::heavy(report, findings);
    for (const labels::ReportFace face : labels::reportFaces()) {
        if (arguments.size() > 3 && arguments[3] != labels::idOf(face))
            continue;
        QElapsedTimer clock;
        clock.start();
        const auto bytes = labels::writeReport(report, face);
        if (!bytes)
            qFatal("%s", qPrintable(bytes.error().message()));
        std::printf("%-4s %8.2f s %10lld bytes, peak %ld MiB\n", qPrintable(labels::idOf(face)),
                    double(clock.elapsed()) / 1000, static_cast<long long>(bytes->size()),
                    peakKiB() / 1024);
        QFile file(arguments[1] + QStringLiteral("/report.") + labels::idOf(face));
        if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
            return 4;
    }
    return 0;
}
