#pragma once

#include "forms/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace forms {

/// What this person's computer remembers about the window. Nothing of an assessment is kept here.
class Preferences
{
public:
    Preferences();                             ///< the user's own
    explicit Preferences(const QString &file); ///< for tests

    QStringList recentWorkspaces() const; ///< newest first, at most eight, only files that exist
    void rememberWorkspace(const QString &path);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);

    /// Tag of the language that somebody chose, "" = that of the desktop.
    QString language() const;
    void setLanguage(const QString &tag);

    /// The printer's desk: certificate files whose labels are genuine, and the stock used last.
    QStringList trustedFiles() const;
    void setTrustedFiles(const QStringList &paths);
    QString labelStock() const;
    void setLabelStock(const QString &id);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

private:
    QSettings m_settings;
};

} // namespace forms
