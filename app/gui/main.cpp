#include "forms/mainwindow.h"
#include "forms/preferences.h"
#include "forms/svgicon.h"
#include "forms/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QHashSeed>
#include <QLocale>
#include <QTranslator>

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

    QTranslator translator; // English holds the plurals, for every language that we do not speak
    if (translator.load(QLocale(), u"assay"_s, u"_"_s, u":/translations"_s)
        || translator.load(u":/translations/assay_en.qm"_s))
        QApplication::installTranslator(&translator);
    QApplication::setApplicationDisplayName(QCoreApplication::translate("main", "Assay"));

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

    forms::Preferences preferences;
    forms::Theme::apply(application, preferences.appearance());
    QApplication::setWindowIcon(forms::svgIcon(u":/icons/assay.svg"_s, {}));
    forms::MainWindow window(preferences, parser.value(actor));
    const QStringList files = parser.positionalArguments();
    const QString last = preferences.recentWorkspaces().value(0);
    if (!files.isEmpty())
        window.openWorkspace(files.constFirst(),
                             {.assessment = parser.value(assessment), .page = parser.value(page)});
    else if (!last.isEmpty())
        window.openWorkspace(last);
    window.show();
    return QApplication::exec();
}
