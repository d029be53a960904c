// How long a report takes and how much memory: benchreport FOLDER FINDINGS
// Writes report.pdf, report.html and report.json into FOLDER. One form a process, so that the peak
// of memory is that of the form: benchreport FOLDER FINDINGS pdf

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
    assessment::Report report = reportfixture::report(*workspace, made.assessment);
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
