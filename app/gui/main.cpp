#include "assessment/language/language.h"
#include "forms/mainwindow.h"
#include "forms/preferences.h"
#include "forms/svgicon.h"
#include "forms/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QHashSeed>
#include <QLocale>

#include <memory>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

/// A crash must not write passphrases that were in memory to a disk.
void leaveNoCore()
{
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    (void)setrlimit(RLIMIT_CORE, &none);
    (void)prctl(PR_SET_DUMPABLE, 0);
}

/// The program speaks \a tag from now on, "" = the language of the desktop, and so do the programs
/// that it starts.
void speak(const QString &tag)
{
    qputenv("ASSAY_LANGUAGE", tag.toLatin1());
    const assessment::Language &spoken = assessment::speak(tag);
    QApplication::setLayoutDirection(assessment::directionOf(spoken.tag));
    QApplication::setApplicationDisplayName(QCoreApplication::translate("main", "Assay"));
}

/// Owns the window, and makes a new one when the language changes: what is on the screen was
/// written in the old one.
class Shell
{
public:
    Shell(forms::Preferences &preferences, const QString &actor)
        : m_preferences(preferences)
        , m_actor(actor)
    {}

    /// A window on \a workspace, "" = on none.
    void open(const QString &workspace, const forms::MainWindow::Place &place)
    {
        m_window = std::make_unique<forms::MainWindow>(m_preferences, m_actor);
        // After the menu, which belongs to the window, has done its part.
        QObject::connect(
            m_window.get(), &forms::MainWindow::languageChosen, qApp, [this] { turn(); },
            Qt::QueuedConnection);
        if (!workspace.isEmpty())
            m_window->openWorkspace(workspace, place);
        m_window->show();
    }

private:
    void turn()
    {
        const bool open = m_window->session();
        QApplication::setQuitOnLastWindowClosed(false);
        const bool closed = m_window->close(); // it says no while a test runs on a device
        if (closed) {
            m_window.reset();
            speak(m_preferences.language());
            this->open(open ? m_preferences.recentWorkspaces().value(0) : QString(), {});
        }
        QApplication::setQuitOnLastWindowClosed(true);
    }

    forms::Preferences &m_preferences;
    QString m_actor;
    std::unique_ptr<forms::MainWindow> m_window;
};

} // namespace

int main(int argc, char **argv)
{
    // Before any hash is made: pages and labels come out the same in every process.
    QHashSeed::setDeterministicGlobalSeed();
    leaveNoCore();

    QApplication application(argc, argv);
    QApplication::setApplicationName(u"assay"_s);
    QApplication::setApplicationVersion(QStringLiteral(ASSAY_VERSION));
    QApplication::setDesktopFileName(u"org.assay.Assay"_s);

    if (QLocale().language() == QLocale::C) // a bare system: the program's own language
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));

    forms::Preferences preferences;
    speak(preferences.language());

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Evidence, device tests and signed labels for consumer "
                                            "IoT products."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"workspace"_s,
                                 QCoreApplication::translate("main",
                                                             "The workspace file to open; the last "
                                                             "one when none is given."),
                                 u"[WORKSPACE]"_s);
    const QCommandLineOption actor(
        u"actor"_s,
        QCoreApplication::translate("main", "Who works; the login name when not given."),
        u"NAME"_s);
    const QCommandLineOption assessment(
        u"assessment"_s, QCoreApplication::translate("main", "The assessment to open."), u"ID"_s);
    const QCommandLineOption page(
        u"page"_s,
        QCoreApplication::translate("main", "The page to open, for example guideline/4."),
        u"PAGE"_s);
    parser.addOptions({actor, assessment, page});
    parser.process(application);

    forms::Theme::apply(application, preferences.appearance());
    QApplication::setWindowIcon(forms::svgIcon(u":/icons/assay.svg"_s, {}));
    Shell shell(preferences, parser.value(actor));
    const QStringList files = parser.positionalArguments();
    if (!files.isEmpty())
        shell.open(files.constFirst(),
                   {.assessment = parser.value(assessment), .page = parser.value(page)});
    else
        shell.open(preferences.recentWorkspaces().value(0), {});
    return QApplication::exec();
}
