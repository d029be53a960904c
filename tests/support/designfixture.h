#pragma once

#include "labels/labeldesign.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

/// The designs of docs/examples, and ways to change them.
namespace designfixture {

inline QString folder()
{
    return QStringLiteral(SOURCE_ROOT "/docs/examples/label-design");
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    return file.readAll();
}

inline QString information()
{
    return folder() + QStringLiteral("/northlight-80x160.json");
}

inline QString mark()
{
    return folder() + QStringLiteral("/northlight-mark-40x60.json");
}

inline QJsonObject json(const QString &path = information())
{
    return QJsonDocument::fromJson(bytesOf(path)).object();
}

inline QByteArray text(const QJsonObject &design)
{
    return QJsonDocument(design).toJson();
}

inline labels::LabelFormat format(const QString &path = information())
{
    const auto design = labels::loadDesign(path);
    if (!design)
        qFatal("%s", qPrintable(design.error().message()));
    return *design;
}

} // namespace designfixture
