#include "forms/rows/primarybutton.h"
#include "forms/theme.h"
#include "support/testsupport.h"

#include <QApplication>
#include <QIcon>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

using assessment::Verdict;
using forms::Theme;

namespace {

/// Relative luminance after WCAG 2.2.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [low, high] = std::minmax(luminance(one), luminance(other));
    return (high + 0.05) / (low + 0.05);
}

const QList<Verdict> verdicts{Verdict::Pass, Verdict::Fail, Verdict::Inconclusive,
                              Verdict::NotApplicable, Verdict::NotAssessed};

} // namespace

/// Everybody can read it: contrast in light and dark, and verdicts that do not hang on colour.
class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readable_data();
    void readable();
    void verdictsDifferWithoutColour();
    void everyIconIsThere_data();
    void everyIconIsThere();
    void switchesWhileRunning();
    void buttonsFollowTheTheme_data();
    void buttonsFollowTheTheme();
};

void TestTheme::readable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << Theme::lightPalette();
    QTest::newRow("dark") << Theme::darkPalette();
}

void TestTheme::readable()
{
    QFETCH(QPalette, palette);
    constexpr double enough = 4.5; // WCAG 2.2, 1.4.3
    for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
        const QColor paper = palette.color(ground);
        for (const Verdict verdict : verdicts) {
            const double found = contrast(Theme::verdictColor(verdict, palette), paper);
            QVERIFY2(found >= enough,
                     qPrintable(u"%1 on role %2: %3"_s.arg(assessment::nameOf(verdict))
                                    .arg(int(ground))
                                    .arg(found)));
        }
        for (const auto ink :
             {QPalette::WindowText, QPalette::Text, QPalette::PlaceholderText, QPalette::Link}) {
            const double found = contrast(palette.color(ink), paper);
            QVERIFY2(found >= enough,
                     qPrintable(u"role %1 on %2: %3"_s.arg(int(ink)).arg(int(ground)).arg(found)));
        }
    }
    for (const auto ground : {QPalette::Window, QPalette::Base})
        QVERIFY(contrast(Theme::edgeColor(palette), palette.color(ground)) >= 3); // 1.4.11
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight))
            >= enough);
    QVERIFY(contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button))
            >= enough);
    QVERIFY(contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase))
            >= enough);
}

void TestTheme::verdictsDifferWithoutColour()
{
    QSet<QString> signs;
    QList<QImage> pictures;
    for (const Verdict verdict : verdicts) {
        signs.insert(Theme::verdictSign(verdict));
        // The shape alone, as a grey printer or a colour-blind eye has it.
        pictures.append(Theme::verdictIcon(verdict).pixmap(24, 24).toImage().convertToFormat(
            QImage::Format_Alpha8));
    }
    QCOMPARE(signs.size(), verdicts.size());
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        for (qsizetype j = i + 1; j < pictures.size(); ++j) {
            int different = 0;
            for (int y = 0; y < 24; ++y) {
                for (int x = 0; x < 24; ++x)
                    different +=
                        std::abs(qAlpha(pictures[i].pixel(x, y)) - qAlpha(pictures[j].pixel(x, y)))
                        > 100;
            }
            QVERIFY2(different >= 40, qPrintable(u"%1 and %2 differ in %3 dots"_s
                                                     .arg(assessment::nameOf(verdicts[i]),
                                                          assessment::nameOf(verdicts[j]))
                                                     .arg(different)));
        }
    }
}

void TestTheme::everyIconIsThere_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"document-new", "document-open", "edit-undo",     "edit-redo",          "edit-find",
          "go-home",      "go-previous",   "go-next",       "help-contents",      "dialog-error",
          "window-close", "sidebar-right", "assay-product", "assay-device",       "assay-facts",
          "assay-review", "assay-label",   "assay-serial",  "assay-organisation", "assay-person"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestTheme::everyIconIsThere()
{
    QFETCH(QString, name);
    const QImage drawn = Theme::icon(name).pixmap(32, 32).toImage();
    QVERIFY(!drawn.isNull());
    int inked = 0;
    for (int y = 0; y < drawn.height(); ++y) {
        for (int x = 0; x < drawn.width(); ++x)
            inked += qAlpha(drawn.pixel(x, y)) > 100;
    }
    QVERIFY2(inked > 20, qPrintable(QString::number(inked)));
}

void TestTheme::switchesWhileRunning()
{
    Theme::apply(*qApp, forms::Appearance::Dark);
    QVERIFY(Theme::isDark(QApplication::palette()));
    const QColor dark = Theme::verdictColor(Verdict::Fail, QApplication::palette());
    Theme::apply(*qApp, forms::Appearance::Light);
    QVERIFY(!Theme::isDark(QApplication::palette()));
    QVERIFY(dark != Theme::verdictColor(Verdict::Fail, QApplication::palette()));
}

void TestTheme::buttonsFollowTheTheme_data()
{
    QTest::addColumn<bool>("enabled");
    QTest::newRow("enabled") << true;
    QTest::newRow("disabled") << false;
}

void TestTheme::buttonsFollowTheTheme()
{
    // What is on the screen: a button that was there before looks like one that was made after.
    QFETCH(bool, enabled);
    Theme::apply(*qApp, forms::Appearance::Light);
    const auto back = qScopeGuard([] { Theme::apply(*qApp, forms::Appearance::Light); });
    const auto make = [enabled](QWidget &window) {
        auto *column = new QVBoxLayout(&window);
        auto *button = new forms::PrimaryButton(u"Sign and issue"_s);
        button->setEnabled(enabled);
        column->addWidget(new QLineEdit); // it has the keyboard
        column->addWidget(button);
        window.resize(300, 120);
        window.show();
        return button;
    };
    const auto middle = [](QWidget *button) {
        const QImage image = button->grab().toImage();
        return QColor(image.pixel(image.width() / 2, 6));
    };
    QWidget before;
    auto *old = make(before);
    QVERIFY(QTest::qWaitForWindowExposed(&before));
    const QColor light = middle(old);
    for (const auto appearance : {forms::Appearance::Dark, forms::Appearance::Light}) {
        Theme::apply(*qApp, appearance);
        QWidget after;
        auto *fresh = make(after);
        QVERIFY(QTest::qWaitForWindowExposed(&after));
        QCOMPARE(middle(old), middle(fresh));
        QCOMPARE(old->palette().color(QPalette::Disabled, QPalette::Button),
                 QApplication::palette().color(QPalette::Disabled, QPalette::Button));
        if (appearance == forms::Appearance::Dark) {
            QVERIFY(middle(old) != light);
            QVERIFY(enabled || middle(old).lightness() < 100);
        }
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
