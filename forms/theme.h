#pragma once

#include "assessment/scheme/verdict.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

#include <optional>

class QApplication;
class QWidget;

namespace forms {

/// Distances on the 8-pixel grid.
namespace space {
inline constexpr int half = 4;
inline constexpr int unit = 8;
inline constexpr int two = 16;
inline constexpr int three = 24;
inline constexpr int four = 32;
} // namespace space

/// Light or dark; System means what the desktop had when the program started.
enum class Appearance { System, Light, Dark };

QString idOf(Appearance appearance); ///< "system", "light", "dark"
std::optional<Appearance> appearanceFromId(const QString &id);

/// The one place that knows colours, type sizes and icons. GUI thread.
class Theme
{
public:
    /// Fusion with our palette. May be called again at any time; every widget follows.
    static void apply(QApplication &application, Appearance appearance);
    static Appearance appearance();

    static QPalette lightPalette();
    static QPalette darkPalette();
    static bool isDark(const QPalette &palette);

    /// Ink of a verdict: at least 4.5:1 on Window, Base and AlternateBase of both palettes, and of
    /// different lightness, so that it survives a grey print.
    static QColor verdictColor(assessment::Verdict verdict, const QPalette &palette);
    /// For problems, beside the word "Problem"; the same contrast.
    static QColor problemColor(const QPalette &palette);
    /// Edge of what can be filled in or ticked: at least 3:1 on Base and Window.
    static QColor edgeColor(const QPalette &palette);
    static QString verdictSign(assessment::Verdict verdict); ///< ✓ ✗ ? – ○
    /// Shape and sign differ for each verdict; colour comes on top. Follows the palette.
    static QIcon verdictIcon(assessment::Verdict verdict);

    /// A freedesktop name ("edit-undo") or one of ours ("assay-label", see resources/icons). The
    /// desktop's own icon where there is one and the desktop's appearance is used; else our line
    /// icon in the palette's text colour.
    static QIcon icon(const QString &name);

    // Three sizes: body is the application font.
    static QFont titleFont();   ///< one on a page
    static QFont sectionFont(); ///< headings inside a page
    static QFont fixedFont();   ///< consoles, hashes

    /// Width in pixels of about \a characters of running text in \a widget's font.
    static int textWidth(const QWidget *widget, int characters);
    /// Side of an icon that stands beside text in \a widget's font.
    static int iconSide(const QWidget *widget);
};

/// The most characters a line of a page may hold.
inline constexpr int columnCharacters = 90;

} // namespace forms
