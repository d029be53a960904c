#include "forms/rows/daterow.h"

#include "assessment/language/language.h"

#include <QDateEdit>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace forms {

DateRow::DateRow(const QString &caption, const QString &hint, QWidget *parent)
    : Row(caption, hint, parent)
    , m_edit(new QDateEdit)
{
    m_edit->setDisplayFormat(assessment::spokenLanguage().day);
    m_edit->setCalendarPopup(true);
    m_edit->setDateRange(QDate(2018, 10, 1), QDate(2099, 12, 31));
    leaveWheelToPage(m_edit);
    setControl(m_edit);
    connect(m_edit, &QDateEdit::dateChanged, this, [this] {
        if (!m_filling)
            Q_EMIT edited();
    });
    connect(m_edit, &QDateEdit::editingFinished, this, &Row::committed);
}

QDate DateRow::date() const
{
    return m_edit->date();
}

void DateRow::setDate(const QDate &date)
{
    const QScopedValueRollback filling(m_filling, true);
    m_edit->setDate(date);
}

} // namespace forms
