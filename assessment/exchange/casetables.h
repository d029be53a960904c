#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace assessment {

/// How the rows of one logged table travel in a bundle. Whoever adds a logged table adds a line
/// here or says in exemptTables() why it stays at home; a test asks for one of them.
struct CaseTable
{
    QString name;
    /// Which rows belong to an assessment: an SQL condition in which each ? is its id.
    QString condition;
    /// The same without what is confidential; "" = none.
    QString publicCondition;
    QString kind;             ///< of the item a row belongs to: "answer"
    QStringList key;          ///< the columns that tell items of one kind apart, empty = only one
    QStringList keys;         ///< primary key
    QStringList stamps;       ///< columns that two sides may have differently for the same thing
    bool appendOnly = false;  ///< rows are never changed once written
    QStringList numbers = {}; ///< columns that hold whole numbers; all others hold text
    QStringList columns = {};
};

/// In the order in which they stand in a bundle.
const QList<CaseTable> &caseTables();
/// Null when rows of \a name do not travel.
const CaseTable *caseTable(const QString &name);

struct ExemptTable
{
    QString name;
    QString reason; ///< for the reader of the source and of the ADR
};

const QList<ExemptTable> &exemptTables();

/// The item a row belongs to: "answer:CoP-1.1", "ixit:AuthMech 1".
QString itemOf(const CaseTable &table, const QJsonObject &row);

} // namespace assessment
