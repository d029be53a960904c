#include "assessment/language/language.h"
#include "support/clipping.h"
#include "support/everypage.h"
#include "support/pseudotranslator.h"

#include <QAction>
#include <QDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// The window in a language with longer words, and read from the right: what a translator cannot
/// see and no user of that language should have to report.
class TestPseudoLocale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void measuresWhatIsCut();
    void stretchesWordsAndNothingElse();
    void cutsNothing_data();
    void cutsNothing();
    void speaksNothingElse_data();
    void speaksNothingElse();
    void standsMirrored_data();
    void standsMirrored();
    void cutsNothingInDialogs_data();
    void cutsNothingInDialogs();
    void cutsNothingInOurLanguages_data();
    void cutsNothingInOurLanguages();
    void marksDraftsInItsMenu();

private:
    static void pages()
    {
        QTest::addColumn<QString>("page");
        for (const QString &page : everyPage())
            QTest::newRow(qPrintable(page)) << page;
    }
    /// A window in \a language, "" = the one that nobody has.
    QDialog *shownDialog() const
    {
        for (auto *dialog : m_window->window.findChildren<QDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    void open(Qt::LayoutDirection direction, const QString &language = {});
    /// For who looks: the pictures go to the folder that ASSAY_PICTURES names.
    void keep(QWidget *shown, const QString &name) const;

    PseudoTranslator m_translator;
    std::unique_ptr<SampleWorkspace> m_files;
    QString m_assessment;
    QString m_language;
    std::unique_ptr<OpenWindow> m_window;
};

void TestPseudoLocale::initTestCase()
{
    m_files = std::make_unique<SampleWorkspace>();
    m_assessment = fillForEveryPage(*m_files);
    QVERIFY(!m_assessment.isEmpty());
}

void TestPseudoLocale::cleanupTestCase()
{
    m_window.reset();
    m_files.reset();
    QCoreApplication::removeTranslator(&m_translator);
    assessment::speak(u"en-GB"_s);
}

void TestPseudoLocale::open(Qt::LayoutDirection direction, const QString &language)
{
    if (m_window && QApplication::layoutDirection() == direction && m_language == language)
        return;
    m_window.reset();
    m_language = language;
    QCoreApplication::removeTranslator(&m_translator);
    assessment::speak(language.isEmpty() ? u"en-GB"_s : language);
    if (language.isEmpty())
        QCoreApplication::installTranslator(&m_translator);
    QApplication::setLayoutDirection(direction);
    m_window = std::make_unique<OpenWindow>(
        m_files->path(),
        forms::MainWindow::Place{.assessment = m_assessment, .page = u"product"_s});
    QVERIFY(QTest::qWaitForWindowActive(&m_window->window));
}

void TestPseudoLocale::keep(QWidget *shown, const QString &name) const
{
    const QString folder = qEnvironmentVariable("ASSAY_PICTURES");
    if (!folder.isEmpty())
        shown->grab().save(folder + u'/' + QString(name).replace(u'/', u'-') + u".png"_s);
}

/// The measure itself: a button, a label and a column that are too narrow are found.
void TestPseudoLocale::measuresWhatIsCut()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *button = new QPushButton(u"Write the report"_s);
    auto *label = new QLabel(u"Everything is well"_s);
    row->addWidget(button);
    row->addWidget(label);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(clippedIn(&window), QStringList());
    button->setFixedWidth(button->minimumSizeHint().width() / 2);
    QTRY_COMPARE(clippedIn(&window).size(), 1);
    QVERIFY(clippedIn(&window).constFirst().contains(u"Write the report"_s));
    label->setFixedWidth(10);
    QTRY_COMPARE(clippedIn(&window).size(), 2);
    label->setWordWrap(true);
    label->setFixedHeight(10);
    QTRY_COMPARE(clippedIn(&window).size(), 2);
}

void TestPseudoLocale::stretchesWordsAndNothingElse()
{
    QCOMPARE(PseudoTranslator::stretched(u"&Save %1 of %n to <b>a file</b>"_s),
             u"&Sáavée %1 öof %n töo <b>áa fîilée</b>"_s);
    QCOMPARE(PseudoTranslator::stretched(u"PDF files (*.pdf)"_s), u"PDF fîilées (*.pdf)"_s);
    const QString usual = u"Nothing was published from this workspace yet."_s;
    const auto longer = double(PseudoTranslator::stretched(usual).size());
    QVERIFY(longer / double(usual.size()) > 1.25);
}

void TestPseudoLocale::cutsNothing_data()
{
    pages();
}

void TestPseudoLocale::cutsNothing()
{
    QFETCH(QString, page);
    open(Qt::LeftToRight);
    m_window->go(page);
    m_window->settle();
    keep(&m_window->window, u"pseudo-"_s + page);
    const QStringList cut = clippedAtRest(&m_window->window);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void TestPseudoLocale::speaksNothingElse_data()
{
    pages();
}

/// A button whose words came out as they stand in the source was never given to a translator.
void TestPseudoLocale::speaksNothingElse()
{
    QFETCH(QString, page);
    open(Qt::LeftToRight);
    m_window->go(page);
    m_window->settle();
    QStringList english;
    for (const auto *button : m_window->window.findChildren<QAbstractButton *>()) {
        static const QRegularExpression word(u"[a-z]{4,}"_s);
        static const QRegularExpression accent(u"[áéîöüÿÁÉÎÖÜŸ]"_s);
        static const QRegularExpression vowel(u"[aeiouy]"_s);
        const QString text = button->text();
        // Names of files, of provisions and of people are theirs.
        const bool named = button->property("isName").toBool();
        if (button->isVisible() && !named && word.match(text).hasMatch()
            && vowel.match(text).hasMatch() && !accent.match(text).hasMatch())
            english.append(describe(button) + u": "_s + text);
    }
    QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
}

void TestPseudoLocale::standsMirrored_data()
{
    pages();
}

void TestPseudoLocale::standsMirrored()
{
    QFETCH(QString, page);
    open(Qt::RightToLeft);
    m_window->go(page);
    m_window->settle();
    keep(&m_window->window, u"mirrored-"_s + page);
    QStringList wrong = clippedAtRest(&m_window->window);
    for (const QWidget *widget : m_window->window.findChildren<QWidget *>()) {
        // Addresses, numbers and what devices say are read from the left everywhere.
        const bool ownWay = widget->testAttribute(Qt::WA_SetLayoutDirection);
        if (widget->isVisible() && !ownWay && widget->layoutDirection() != Qt::RightToLeft
            && !(widget->parentWidget()
                 && widget->parentWidget()->layoutDirection() == Qt::LeftToRight))
            wrong.append(describe(widget) + u" is not mirrored"_s);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestPseudoLocale::cutsNothingInDialogs_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("report") << u"Re&port…"_s;
    QTest::newRow("bundle") << u"&Export the assessment…"_s;
    QTest::newRow("keys") << u"&Keys, signs and words"_s;
    QTest::newRow("evidence") << u"&Check the evidence…"_s;
}

void TestPseudoLocale::cutsNothingInDialogs()
{
    QFETCH(QString, source);
    open(Qt::LeftToRight);
    m_window->go(u"product"_s);
    m_window->settle();
    const QString wanted = PseudoTranslator::stretched(source);
    QAction *act = nullptr;
    for (QAction *one : m_window->window.actions()) {
        if (one->text() == wanted)
            act = one;
    }
    QVERIFY2(act, qPrintable(wanted));
    act->trigger();
    QDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = shownDialog()));
    keep(dialog, u"pseudo-dialog-"_s + QString::fromLatin1(QTest::currentDataTag()));
    const QStringList cut = clippedAtRest(dialog);
    dialog->reject();
    QTRY_VERIFY(!shownDialog());
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void TestPseudoLocale::cutsNothingInOurLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    for (const assessment::Language &language : assessment::languages()) {
        for (const QString &page : everyPage())
            QTest::addRow("%s %s", qPrintable(language.tag), qPrintable(page))
                << language.tag << page;
    }
}

void TestPseudoLocale::cutsNothingInOurLanguages()
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    open(assessment::directionOf(language), language);
    m_window->go(page);
    m_window->settle();
    keep(&m_window->window, language + u'-' + page);
    const QStringList cut = clippedAtRest(&m_window->window);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

/// Whoever chooses a language sees which ones nobody has read, and finds their own by its own name.
void TestPseudoLocale::marksDraftsInItsMenu()
{
    open(Qt::LeftToRight, u"en-GB"_s);
    const QMenu *menu = nullptr;
    for (const auto *one : m_window->window.findChildren<QMenu *>()) {
        if (one->title() == u"&Language")
            menu = one;
    }
    QVERIFY(menu);
    QStringList names;
    for (const QAction *choice : menu->actions()) {
        if (choice->isSeparator())
            continue;
        names.append(choice->text());
        const bool draft = choice->text().contains(u"(machine draft)"_s);
        QCOMPARE(choice->toolTip().contains(u"Translated by a machine"_s), draft);
    }
    QCOMPARE(names, QStringList({u"As the &desktop"_s, u"English"_s, u"Cymraeg (machine draft)"_s,
                                 u"Français (machine draft)"_s, u"Deutsch (machine draft)"_s,
                                 u"Español (machine draft)"_s, u"العربية (machine draft)"_s}));
    QSignalSpy chosen(&m_window->window, &forms::MainWindow::languageChosen);
    QCOMPARE(m_window->preferences.language(), QString());
    menu->actions()[4]->trigger(); // after the separator: French is the third of ours
    QCOMPARE(m_window->preferences.language(), u"fr"_s);
    QCOMPARE(chosen.size(), 1);
    menu->actions()[4]->trigger(); // the same again is no change
    QCOMPARE(chosen.size(), 1);
    menu->actions()[0]->trigger();
    QCOMPARE(m_window->preferences.language(), QString());
    QCOMPARE(chosen.size(), 2);
}

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudolocale.moc"
