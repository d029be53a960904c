#pragma once

#include "lastday.h"
#include "verb.h"

#include "assessment/workspace.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace app::cli {

/// What is said of a new item of evidence, one's own or a supplier's.
struct ItemOptions
{
    QString file; ///< its content; "-" is standard input
    QStringList provisions;
    QString title;
    QString url;
    QString expires;
    bool confidential = false;

    /// As the engine takes it; Usage when --expires names no day.
    assessment::Result<assessment::NewEvidence> about() const;
};

/// FILE, --provision (\a provision says what it is), --title, --url, --expires and --confidential;
/// \a into lives as long as the verb.
void addItemOptions(Verb &verb, ItemOptions &into, const QString &provision);

/// The name under which the content of \a file is kept.
QString inputFileName(const QString &file);

/// What is true of one's own evidence and of a supplier's: \a item as a list tells it to programs.
template<typename Item>
QJsonObject itemAsJson(const Item &item)
{
    return {{QStringLiteral("id"), item.id},
            {QStringLiteral("title"), item.title},
            {QStringLiteral("file"), item.fileName},
            {QStringLiteral("mediaType"), item.mediaType},
            {QStringLiteral("url"), item.url},
            {QStringLiteral("sha256"), QString::fromLatin1(item.sha256.toHex())},
            {QStringLiteral("bytes"), item.bytes},
            {QStringLiteral("provisions"), QJsonArray::fromStringList(item.provisions)},
            {QStringLiteral("confidential"), item.confidential},
            {QStringLiteral("added"), item.added.toString(Qt::ISODateWithMs)},
            {QStringLiteral("addedBy"), item.addedBy},
            {QStringLiteral("expires"), dayAsJson(item.expires)}};
}

} // namespace app::cli
