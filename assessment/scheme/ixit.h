#pragma once

#include "assessment/result.h"
#include "assessment/scheme/scheme.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace assessment {

/// One column of an IXIT table.
struct IxitColumn
{
    enum class Type {
        Text,
        YesNo,      ///< "yes" or "no"
        Choice,     ///< one of choices
        Period,     ///< a date (2031-12-31) or a time ("90 days")
        Reference,  ///< id of an entry in one of tables
        References, ///< one or more of them
    };

    QString key; ///< in files and on the command line: "defaultStatus"
    QString title;
    QString help; ///< what is to be written
    Type type = Type::Text;
    bool required = true;
    bool none = false;   ///< a reference may say "none"
    QStringList choices; ///< of a Choice
    QStringList tables;  ///< that a reference leads to

    bool isReference() const { return type == Type::Reference || type == Type::References; }

    friend bool operator==(const IxitColumn &, const IxitColumn &) = default;
};

QString idOf(IxitColumn::Type type); ///< "text", "yes-no", "choice", "period", "reference" …
std::optional<IxitColumn::Type> ixitTypeFromId(const QString &id);

/// One of the 29 tables in which a supplier declares how the product is built (TS 103 701).
struct IxitTable
{
    int number = 0; ///< 1 … 29, the same in every edition
    QString name;   ///< "AuthMech"
    QString title;  ///< in words
    QString about;
    bool single = false; ///< a form: there is exactly one entry
    QList<IxitColumn> columns;

    const IxitColumn *column(const QString &key) const; ///< by key or title; nullptr when none
};

/// A test case of a test group; conceptual or functional.
struct TestCase
{
    QString id; ///< "5.1-1-2"
    Method kind = Method::Conceptual;
};

/// How one provision is tested: each case asks a verdict on each entry of the tables.
struct TestGroup
{
    QString provision;
    QList<TestCase> cases; ///< empty where the specification has none
    QStringList tables;

    const TestCase *testCase(const QString &id) const; ///< nullptr when there is none
};

/// One edition of TS 103 701, which belongs to one edition of EN 303 645: their names are never
/// mixed. Checked in full against that scheme when it is read.
struct IxitEdition
{
    QString id;     ///< "ts-103701-v2-1-1"
    QString title;  ///< "ETSI TS 103 701 V2.1.1"
    QString scheme; ///< "en-303645-v3-1-3"
    QList<IxitTable> tables;
    QList<TestGroup> groups; ///< in the order of the scheme, one for each provision

    const IxitTable *table(const QString &name) const; ///< nullptr when there is none
    const IxitTable *table(int number) const;
    const TestGroup *group(const QString &provision) const;
    /// The tables that some reference leads to.
    QStringList referencedTables() const;
};

/// The edition that belongs to \a scheme; nullptr where it has none (the Code of Practice). Part of
/// the program, read once and kept. Any thread.
const IxitEdition *ixitEditionFor(const QString &scheme);

/// The same as a result that says what to do when there is none.
Result<const IxitEdition *> ixitEditionOf(const QString &scheme);

} // namespace assessment
