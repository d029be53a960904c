#pragma once

#include "assessment/json/jsonreader.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <algorithm>

/// Whether what was found is wrong with a damaged file is what its expected.json names, and only
/// that: one damage must not drown in others that it did not cause. "" when it is, else what is
/// different, for the message of a test.
inline QString differenceFrom(const QJsonObject &expected,
                              const QList<assessment::JsonProblem> &problems)
{
    QStringList found;
    for (const assessment::JsonProblem &problem : problems)
        found.append(problem.pointer + QStringLiteral(": ") + problem.reason);
    const QJsonArray wanted = expected[QStringLiteral("problems")].toArray();
    for (const QJsonValue &value : wanted) {
        const QString pointer = value[QStringLiteral("pointer")].toString();
        const QString reason = value[QStringLiteral("reason")].toString();
        const bool there = std::any_of(found.cbegin(), found.cend(), [&](const QString &line) {
            return line.startsWith(pointer + QStringLiteral(": ")) && line.contains(reason);
        });
        if (!there) {
            return QStringLiteral("expected %1: %2, found\n%3")
                .arg(pointer, reason, found.join(u'\n'));
        }
    }
    return !wanted.isEmpty() && found.size() == wanted.size() ? QString() : found.join(u'\n');
}
