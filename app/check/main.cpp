// Verifies, draws and places the files of strangers for the window, in a process of its own without
// network: what hangs, crashes or eats memory here is ended by the window, which goes on. One
// request on the standard input up to its end, one answer on the standard output; both are
// described in labels/checkprotocol.h.

#include "confinement/confinement.h"

#include "assessment/language/language.h"
#include "labels/checkprotocol.h"

#include <QFile>
#include <QGuiApplication>
#include <QHashSeed>
#include <QLocale>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 memoryBeside = 256LL << 20; // bytes, beside a few times the size of the request
constexpr unsigned mostSeconds = 300;        // of the processor

void write(const QByteArray &bytes)
{
    (void)std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    (void)std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed(); // sheets come out the same in every process
    qputenv("QT_QPA_PLATFORM", "offscreen"); // it shows nothing itself
    qputenv("QT_QPA_OFFSCREEN_NO_GLX", "1");
    const QGuiApplication application(argc, argv);
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    assessment::speak(); // the window says in ASSAY_LANGUAGE what it speaks

    QFile input;
    if (!app::refuseNetwork() || !input.open(stdin, QIODevice::ReadOnly))
        return 1;
    const QByteArray request = input.readAll();
    if (request.size() > labels::largestRequest)
        return 1;
    app::limitMyself(memoryBeside + 4 * request.size(), mostSeconds);
    write(labels::answerTo(request, {.report = [](qint64 done, qint64 total) {
                               write("progress " + QByteArray::number(done) + ' '
                                     + QByteArray::number(total) + '\n');
                           }}));
    return 0;
}
