#pragma once

#include "forms/rows/row.h"

#include <QDate>

class QDateEdit;

namespace forms {

/// A question answered with a date, month in words.
class DateRow : public Row
{
    Q_OBJECT

public:
    DateRow(const QString &caption, const QString &hint, QWidget *parent = nullptr);

    QDate date() const;
    void setDate(const QDate &date);

private:
    QDateEdit *m_edit;
    bool m_filling = false;
};

} // namespace forms
