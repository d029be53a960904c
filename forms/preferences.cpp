#include "forms/preferences.h"

#include "assessment/language/language.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

const QString recentKey = u"recentWorkspaces"_s;
const QString appearanceKey = u"appearance"_s;
const QString languageKey = u"language"_s;
const QString trustedKey = u"desk/trusted"_s;
const QString stockKey = u"desk/stock"_s;
const QString geometryKey = u"window/geometry"_s;
constexpr qsizetype mostRecent = 8;

} // namespace

Preferences::Preferences()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, u"assay"_s, u"assay"_s)
{}

Preferences::Preferences(const QString &file) : m_settings(file, QSettings::IniFormat) {}

QStringList Preferences::recentWorkspaces() const
{
    QStringList there = m_settings.value(recentKey).toStringList();
    there.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return there;
}

void Preferences::rememberWorkspace(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList recent = recentWorkspaces();
    recent.removeAll(whole);
    recent.prepend(whole);
    m_settings.setValue(recentKey, recent.mid(0, mostRecent));
}

Appearance Preferences::appearance() const
{
    return appearanceFromId(m_settings.value(appearanceKey).toString())
        .value_or(Appearance::System);
}

void Preferences::setAppearance(Appearance appearance)
{
    m_settings.setValue(appearanceKey, idOf(appearance));
}

QString Preferences::language() const
{
    const QString tag = m_settings.value(languageKey).toString();
    return assessment::findLanguage(tag) ? tag : QString();
}

void Preferences::setLanguage(const QString &tag)
{
    m_settings.setValue(languageKey, tag);
}

QStringList Preferences::trustedFiles() const
{
    return m_settings.value(trustedKey).toStringList();
}

void Preferences::setTrustedFiles(const QStringList &paths)
{
    m_settings.setValue(trustedKey, paths);
}

QString Preferences::labelStock() const
{
    return m_settings.value(stockKey).toString();
}

void Preferences::setLabelStock(const QString &id)
{
    m_settings.setValue(stockKey, id);
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

} // namespace forms
