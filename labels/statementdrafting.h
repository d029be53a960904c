#pragma once

#include "labels/statementcontent.h"

#include <QMap>
#include <QString>

namespace labels {

struct DraftedValue
{
    QString raw;
    ValueOrigin origin = ValueOrigin::Missing;
};

/// What the record says for the fields of a statement, by field; nothing is invented: a field of
/// which the record says nothing is not in it. \a given are the values that somebody wrote, which
/// some of the others follow from.
QMap<QString, DraftedValue> draftedValues(const StatementSource &source,
                                          const QMap<QString, QString> &given);

/// What the assessment says to the section \a section of the form, with its title.
QList<StatementRow> assessedRows(const StatementSource &source,
                                 const assessment::StatementSection &section);

} // namespace labels
