#pragma once

#include "assessment/model/facts.h"
#include "assessment/model/product.h"
#include "assessment/statements/statement.h"

#include <QList>
#include <QMap>
#include <QString>

namespace assessment {

/// Name, address and country on one line, as far as they are known.
QString inOneLine(const Company &company);

/// What the record says for those fields of the forms that repeat one fact of it as it stands, by
/// field; "" where it says nothing. Days as YYYY-MM-DD. The same in every language.
QMap<QString, QString> recordedValues(const Product &product, const Facts &facts);

/// Where a signed statement and what its form would say today part ways.
struct StatementChange
{
    QString title; ///< of the field, in the language of the program
    QString was;   ///< as it was signed, "" = not stated
    QString now;   ///< likewise

    friend bool operator==(const StatementChange &, const StatementChange &) = default;
};

/// What has changed in \a product and \a facts since \a kept was signed, as far as the statement
/// tells it; the name of the product and recordedValues(). What \a edits say for its kind goes
/// before the record, as in a draft. In the order of the form; days for people.
QList<StatementChange> changesSince(const KeptStatement &kept, const Product &product,
                                    const Facts &facts, const StatementEdits &edits);

/// Until when \a kept is good by its own words: the end of its validity, or of the label of another
/// scheme that it rests on. Invalid when it names no such day.
QDate lastDayOf(const KeptStatement &kept);

} // namespace assessment
