#include "forms/theme.h"

#include "forms/style.h"
#include "forms/svgicon.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QHash>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Verdict;

namespace {

Appearance current = Appearance::System;

/// What one palette is mixed from.
struct Inks
{
    QRgb window, base, alternate, button, text, quiet, disabled, line, accent, onAccent, tooltip;
};

// Quiet text and accent hold 4.5:1 on window and base (tests/forms/tst_theme.cpp).
constexpr Inks lightInks{.window = 0xfff4f5f7,
                         .base = 0xffffffff,
                         .alternate = 0xffeef0f4,
                         .button = 0xfffafbfc,
                         .text = 0xff1b1f27,
                         .quiet = 0xff59616f,
                         .disabled = 0xff8b93a1,
                         .line = 0xffc9ced7,
                         .accent = 0xff2f52a8,
                         .onAccent = 0xffffffff,
                         .tooltip = 0xff262b36};
constexpr Inks darkInks{.window = 0xff1d2026,
                        .base = 0xff16191e,
                        .alternate = 0xff23272f,
                        .button = 0xff2b3039,
                        .text = 0xffe7eaf0,
                        .quiet = 0xffa7afbd,
                        .disabled = 0xff6f7786,
                        .line = 0xff434a57,
                        .accent = 0xff93b4ff,
                        .onAccent = 0xff0e1420,
                        .tooltip = 0xff353b47};

QPalette mix(const Inks &inks)
{
    QPalette palette(QColor::fromRgb(inks.button), QColor::fromRgb(inks.window));
    const auto set = [&palette](QPalette::ColorRole role, QRgb ink, QRgb disabled) {
        palette.setColor(QPalette::Active, role, QColor::fromRgb(ink));
        palette.setColor(QPalette::Inactive, role, QColor::fromRgb(ink));
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(disabled));
    };
    set(QPalette::Window, inks.window, inks.window);
    set(QPalette::Base, inks.base, inks.window);
    set(QPalette::AlternateBase, inks.alternate, inks.alternate);
    set(QPalette::Button, inks.button, inks.window);
    set(QPalette::WindowText, inks.text, inks.disabled);
    set(QPalette::Text, inks.text, inks.disabled);
    set(QPalette::ButtonText, inks.text, inks.disabled);
    set(QPalette::BrightText, inks.onAccent, inks.disabled);
    set(QPalette::PlaceholderText, inks.quiet, inks.disabled);
    set(QPalette::Highlight, inks.accent, inks.line);
    set(QPalette::HighlightedText, inks.onAccent, inks.text);
    set(QPalette::Link, inks.accent, inks.disabled);
    set(QPalette::LinkVisited, inks.accent, inks.disabled);
    set(QPalette::Mid, inks.line, inks.line);
    set(QPalette::Midlight, inks.alternate, inks.alternate);
    set(QPalette::ToolTipBase, inks.tooltip, inks.tooltip);
    set(QPalette::ToolTipText, 0xfff4f6fa, 0xfff4f6fa);
    return palette;
}

QRgb verdictInk(Verdict verdict, bool dark)
{
    switch (verdict) {
    case Verdict::Pass: return dark ? 0xff6fd0a4 : 0xff06674a;
    case Verdict::Fail: return dark ? 0xffff9c93 : 0xff9c1420;
    case Verdict::Inconclusive: return dark ? 0xffffcf70 : 0xff7a5200;
    case Verdict::NotApplicable: return dark ? 0xffb3bccb : 0xff475062;
    case Verdict::NotAssessed: return dark ? 0xffa0a8b8 : 0xff5d6676;
    }
    Q_UNREACHABLE();
}

QString verdictFile(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass: return u"verdict-pass"_s;
    case Verdict::Fail: return u"verdict-fail"_s;
    case Verdict::Inconclusive: return u"verdict-inconclusive"_s;
    case Verdict::NotApplicable: return u"verdict-not-applicable"_s;
    case Verdict::NotAssessed: return u"verdict-not-assessed"_s;
    }
    Q_UNREACHABLE();
}

QFont scaled(double factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

/// What points onwards points to the other side where reading begins at the right.
QString turned(const QString &icon)
{
    static const QHash<QString, QString> other{
        {u"go-next"_s, u"go-previous"_s},        {u"go-previous"_s, u"go-next"_s},
        {u"sidebar-left"_s, u"sidebar-right"_s}, {u"sidebar-right"_s, u"sidebar-left"_s},
        {u"edit-undo"_s, u"edit-redo"_s},        {u"edit-redo"_s, u"edit-undo"_s}};
    return QApplication::layoutDirection() == Qt::RightToLeft ? other.value(icon, icon) : icon;
}

} // namespace

QString idOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System: return u"system"_s;
    case Appearance::Light: return u"light"_s;
    case Appearance::Dark: return u"dark"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Appearance> appearanceFromId(const QString &id)
{
    for (const Appearance one : {Appearance::System, Appearance::Light, Appearance::Dark}) {
        if (idOf(one) == id)
            return one;
    }
    return {};
}

void Theme::apply(QApplication &application, Appearance appearance)
{
    // Asked once, before our palette hides what the desktop wanted.
    static const bool desktopIsDark = isDark(QApplication::palette());
    current = appearance;
    if (!qobject_cast<Style *>(application.style()))
        QApplication::setStyle(new Style);
    const bool dark =
        appearance == Appearance::Dark || (appearance == Appearance::System && desktopIsDark);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

Appearance Theme::appearance()
{
    return current;
}

QPalette Theme::lightPalette()
{
    return mix(lightInks);
}

QPalette Theme::darkPalette()
{
    return mix(darkInks);
}

bool Theme::isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor Theme::verdictColor(Verdict verdict, const QPalette &palette)
{
    return QColor::fromRgb(verdictInk(verdict, isDark(palette)));
}

QColor Theme::problemColor(const QPalette &palette)
{
    return verdictColor(Verdict::Fail, palette);
}

QColor Theme::edgeColor(const QPalette &palette)
{
    return QColor::fromRgb(isDark(palette) ? 0xff747d8d : 0xff858d9b);
}

QString Theme::verdictSign(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass: return u"✓"_s;
    case Verdict::Fail: return u"✗"_s;
    case Verdict::Inconclusive: return u"?"_s;
    case Verdict::NotApplicable: return u"–"_s;
    case Verdict::NotAssessed: return u"○"_s;
    }
    Q_UNREACHABLE();
}

QIcon Theme::verdictIcon(Verdict verdict)
{
    const QString file = u":/icons/"_s + verdictFile(verdict) + u".svg"_s;
    return svgIcon(file,
                   [verdict](const QPalette &palette) { return verdictColor(verdict, palette); });
}

QIcon Theme::icon(const QString &given)
{
    const QString name = turned(given);
    const QString file = u":/icons/"_s + name + u".svg"_s;
    if (current == Appearance::System && !name.startsWith(u"assay-"_s) && QIcon::hasThemeIcon(name))
        return QIcon::fromTheme(name);
    return svgIcon(file, {});
}

QFont Theme::titleFont()
{
    return scaled(1.6, QFont::DemiBold);
}

QFont Theme::sectionFont()
{
    return scaled(1.15, QFont::DemiBold);
}

QFont Theme::fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    // As large as the text around it, also when the person has made that larger.
    if (QApplication::font().pointSizeF() > 0)
        font.setPointSizeF(QApplication::font().pointSizeF());
    return font;
}

int Theme::textWidth(const QWidget *widget, int characters)
{
    return widget->fontMetrics().averageCharWidth() * characters;
}

int Theme::iconSide(const QWidget *widget)
{
    // Even sizes keep the strokes of the 24-pixel grid crisp.
    return std::max(16, qRound(widget->fontMetrics().height() * 1.15) / 2 * 2);
}

} // namespace forms
