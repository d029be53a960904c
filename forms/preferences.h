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

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

private:
    QSettings m_settings;
};

} // namespace forms
