#pragma once

#include "assessment/store/rowimage.h"
#include "assessment/store/transaction.h"

#include <QDateTime>
#include <QHash>

#include <functional>

namespace assessment {

/// Who does what about what, and when.
struct ActTitle
{
    QString name; ///< "answer.set"
    QString subject;
    QString actor;
    QDateTime time;
};

/// One act on the workspace: the only way in which a logged table changes. It holds the write lock
/// from beginning to end; commit() appends one row with the images of all rows it changed to the
/// custody log. What is not committed never happened.
class [[nodiscard]] Act
{
public:
    static Result<Act> begin(Database &database, const QMap<QString, TableShape> &tables,
                             const ActTitle &title);

    const QString &actor() const { return m_title.actor; }
    QString time() const; ///< as the log writes it
    Database &database() { return *m_database; }

    /// The row with this key, or nothing.
    Result<std::optional<QJsonObject>> find(const QString &table, const QJsonObject &key);
    /// Writes a whole row, new or in place of the one with the same key.
    Status put(const QString &table, const QJsonObject &row);
    /// Changes some columns of the row with this key, which must be there.
    Status change(const QString &table, const QJsonObject &key, const QJsonObject &columns);
    Status remove(const QString &table, const QJsonObject &key);
    /// The row becomes \a wanted, or goes when that is null.
    Status restore(const QString &table, const QJsonObject &key, const QJsonValue &wanted);

    /// Whether anything is different from before.
    bool changesAnything() const { return !changes().isEmpty(); }
    /// Adds a member beside "rows" to the change in the log.
    void note(const QString &name, const QJsonValue &value) { m_notes[name] = value; }

    /// Writes the log row and makes everything durable. An act that changes nothing leaves no row;
    /// an edit opens the review of what it is about.
    /// \a last runs when everything is written and only the commit is left; if it fails the act
    /// never happened.
    Status commit(const std::function<Status()> &last = {});

private:
    Act(Database &database, const QMap<QString, TableShape> &tables, const ActTitle &title,
        Transaction transaction);
    const TableShape &shape(const QString &table) const;
    void record(const RowChange &change);
    QList<RowChange> changes() const; ///< without rows that are as they were

    Database *m_database;
    const QMap<QString, TableShape> *m_tables;
    ActTitle m_title;
    Transaction m_transaction;
    QList<RowChange> m_changes;
    QHash<QByteArray, qsizetype> m_places; ///< of a row in m_changes
    QJsonObject m_notes;
};

} // namespace assessment
