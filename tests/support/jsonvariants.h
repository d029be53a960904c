#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// The JSON object in a file of tests/data; empty when it cannot be read.
inline QJsonObject exampleObject(const QString &name)
{
    QFile file(QStringLiteral(SOURCE_ROOT "/tests/data/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// \a value with the member at \a pointer (RFC 6901, without escapes) replaced; Undefined takes it
/// away.
inline QJsonValue withMember(const QJsonValue &value, const QString &pointer,
                             const QJsonValue &member)
{
    if (pointer.isEmpty())
        return member;
    const qsizetype end = pointer.indexOf(u'/', 1);
    const QString name = pointer.mid(1, end < 0 ? -1 : end - 1);
    const QString rest = end < 0 ? QString() : pointer.mid(end);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const qsizetype at = name.toLongLong();
        if (rest.isEmpty() && member.isUndefined())
            array.removeAt(at);
        else if (at < array.size())
            array[at] = withMember(array[at], rest, member);
        else
            array.append(member);
        return array;
    }
    QJsonObject object = value.toObject();
    if (rest.isEmpty() && member.isUndefined())
        object.remove(name);
    else
        object[name] = withMember(object[name], rest, member);
    return object;
}
