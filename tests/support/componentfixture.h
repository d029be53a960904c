#pragma once

#include "assessment/workspace.h"

#include <QBuffer>

/// A supplier's component with evidence, for tests.
namespace componentfixture {

inline QString add(assessment::Workspace &w, const QString &version = QStringLiteral("2.1"),
                   const QString &replaces = {})
{
    const auto id = w.addComponent({.name = QStringLiteral("Radio modem"),
                                    .version = version,
                                    .supplier = QStringLiteral("Acme Ltd"),
                                    .replaces = replaces});
    if (!id)
        qFatal("%s", qPrintable(id.error().message()));
    return *id;
}

/// What show() puts into an item of that title.
inline QByteArray contentOf(const QString &title)
{
    return "shown: " + title.toUtf8();
}

inline assessment::ComponentEvidence show(assessment::Workspace &w, const QString &component,
                                          const QStringList &provisions,
                                          assessment::NewEvidence about = {})
{
    if (about.title.isEmpty())
        about.title = QStringLiteral("Test report");
    about.fileName = QStringLiteral("report.txt");
    about.provisions = provisions;
    QBuffer content;
    content.setData(contentOf(about.title));
    content.open(QIODevice::ReadOnly);
    const auto item = w.addComponentEvidence(component, content, about);
    if (!item)
        qFatal("%s", qPrintable(item.error().message()));
    return *item;
}

} // namespace componentfixture
