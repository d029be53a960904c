#include "commandline.h"
#include "language.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QHashSeed>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>
#include <optional>
#include <sys/prctl.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

/// Passphrases live in our memory for a moment: neither a core file nor a debugger of the same
/// user may take them from there.
void keepMemoryPrivate()
{
    const rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

/// Labels are drawn, never shown: no display is asked, also not for OpenGL. Without a folder for
/// the session Qt would make one among the temporary files and leave it there; \a session goes with
/// us.
void drawWithoutDisplay(std::optional<QTemporaryDir> &session)
{
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(session.emplace().path()));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QPA_OFFSCREEN_NO_GLX", "1");
}

/// The standard error belongs to our own messages; what Qt has to say, for example that it wants
/// UTF-8, is for developers, who set QT_LOGGING_RULES to hear it.
void keepLibraryQuiet(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        (void)std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, text)));
}

} // namespace

int main(int argc, char *argv[])
{
    // Labels must come out byte for byte the same whenever and wherever they are drawn.
    QHashSeed::setDeterministicGlobalSeed();
    qInstallMessageHandler(keepLibraryQuiet);
    keepMemoryPrivate();

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));

    // A program of our own for Qt: it takes options such as -style out of what it is given.
    int count = 1;
    std::optional<QTemporaryDir> session;
    std::unique_ptr<QCoreApplication> application;
    if (app::cli::CommandLine::draws(arguments)) {
        drawWithoutDisplay(session);
        application = std::make_unique<QGuiApplication>(count, argv);
    } else {
        application = std::make_unique<QCoreApplication>(count, argv);
    }
    QCoreApplication::setApplicationName(u"assay-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ASSAY_VERSION));
    app::cli::Language::speakUsual();
    return int(app::cli::CommandLine::run(arguments));
}
