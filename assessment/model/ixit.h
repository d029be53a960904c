#pragma once

#include "assessment/scheme/verdict.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace assessment {

/// One entry of an IXIT table (ETSI TS 103 701, annex with the IXIT pro forma): what the supplier
/// declares of one implementation. The values are texts in the form that normalised() makes.
struct IxitEntry
{
    QString id = {};                    ///< "AuthMech-1"; unique in the assessment
    QMap<QString, QString> values = {}; ///< by the key of the column; absent = empty
    QDateTime changed = {};             ///< UTC
    QString changedBy = {};

    /// SHA-256 of id and values: a verdict on the entry is about exactly this.
    QByteArray digest() const;
    QString value(const QString &column) const { return values.value(column); }

    friend bool operator==(const IxitEntry &, const IxitEntry &) = default;
};

/// The entries by the name of their table, in the order of their numbers.
using Ixit = QMap<QString, QList<IxitEntry>>;

/// "AuthMech-12": its table and number; nullopt when \a id has another form.
struct IxitId
{
    QString table;
    int number = 0;
};
std::optional<IxitId> ixitIdFromText(const QString &id);
QString ixitId(const QString &table, int number);

/// nullptr when there is none.
const IxitEntry *findEntry(const Ixit &ixit, const QString &id);

/// The verdict of one test case on one declared item (TS 103 701, test units): pass, fail or
/// inconclusive, with the reason.
struct ItemVerdict
{
    QString provision = {}; ///< "EN-5.1-1"
    QString testCase = {};  ///< "5.1-1-2"
    QString item = {};      ///< "AuthMech-1"
    Verdict verdict = Verdict::NotAssessed;
    QString reason = {};
    QByteArray entrySha256 = {}; ///< IxitEntry::digest() of what was judged
    QDateTime changed = {};      ///< UTC
    QString changedBy = {};

    friend bool operator==(const ItemVerdict &, const ItemVerdict &) = default;
};

/// What a change of entries asks for: an entry with an id is changed where it has values, one
/// without is added.
struct IxitChange
{
    QString id = {}; ///< "" = a new entry with the next free number
    QMap<QString, QString> values = {};
    bool whole = false; ///< columns that are not among the values become empty
};

/// For the canonical assessment: no times, no people.
QJsonObject toJson(const IxitEntry &entry);
QJsonObject toJson(const ItemVerdict &verdict);

} // namespace assessment
