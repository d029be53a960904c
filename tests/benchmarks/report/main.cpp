// How long a report takes and how much memory: benchreport FOLDER FINDINGS
// Writes every form of it into FOLDER, as report.pdf, report.html and so on. One form a process, so
// that the peak of memory is that of the form: benchreport FOLDER FINDINGS pdf; report.py does
// that. "signed" is the PDF with a signature, "back" reads FOLDER/report.json instead. With a
// fourth number so many acts are really recorded first, and reading them is measured too. It fails
// above 30 s or 500 MiB (features X8).

#include "labels/reportface.h"
#include "support/reportfixture.h"
#include "support/signingfixture.h"

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

constexpr double mostSeconds = 30;
constexpr long mostMiB = 500;

/// Says what was measured; false when it is too much.
bool tell(const QString &what, qint64 milliseconds, qint64 bytes)
{
    const double seconds = double(milliseconds) / 1000;
    std::printf("%-8s %8.2f s %10lld bytes, peak %ld MiB\n", qPrintable(what), seconds,
                static_cast<long long>(bytes), peakKiB() / 1024);
    return seconds < mostSeconds && peakKiB() / 1024 < mostMiB;
}

int readBack(const QString &folder)
{
    QFile file(folder + QStringLiteral("/report.json"));
    if (!file.open(QIODevice::ReadOnly))
        return 4;
    const QByteArray bytes = file.readAll();
    QElapsedTimer clock;
    clock.start();
    const auto report = assessment::reportFromFile(bytes, file.fileName());
    if (!report)
        qFatal("%s", qPrintable(report.error().message()));
    return tell(QStringLiteral("back"), clock.elapsed(), bytes.size()) ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 3)
        return 3;
    if (arguments.size() > 3 && arguments[3] == u"back")
        return readBack(arguments[1]);
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
    bool good = true;
    if (arguments.size() > 3 && arguments[3] == u"signed") {
        const signingfixture::Demo demo;
        QElapsedTimer clock;
        clock.start();
        const auto bytes = labels::writeSignedReport(
            report, labels::ReportFace::Pdf, {}, demo.identity(), signingfixture::issueTime, {});
        if (!bytes)
            qFatal("%s", qPrintable(bytes.error().message()));
        return tell(QStringLiteral("signed"), clock.elapsed(), bytes->size()) ? 0 : 1;
    }
    for (const labels::ReportFace face : labels::reportFaces()) {
        if (arguments.size() > 3 && arguments[3] != labels::idOf(face))
            continue;
        QElapsedTimer clock;
        clock.start();
        const auto bytes = labels::writeReport(report, face);
        if (!bytes)
            qFatal("%s", qPrintable(bytes.error().message()));
        good = tell(labels::idOf(face), clock.elapsed(), bytes->size()) && good;
        QFile file(arguments[1] + QStringLiteral("/report.") + labels::idOf(face));
        if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
            return 4;
    }
    return good ? 0 : 1;
}
