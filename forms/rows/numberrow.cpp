#include "forms/rows/numberrow.h"

#include "forms/rows/choicerow.h"

#include <QDoubleSpinBox>
#include <QScopedValueRollback>

#include <cmath>

namespace forms {

NumberRow::NumberRow(const QString &caption, const QString &hint, const Range &range,
                     const QString &unit, QWidget *parent)
    : Row(caption, hint, parent)
    , m_box(new QDoubleSpinBox)
    , m_open(range.least - std::pow(10, -range.decimals))
{
    m_box->setDecimals(range.decimals);
    m_box->setRange(m_open, range.most);
    m_box->setSingleStep(std::pow(10, -range.decimals));
    m_box->setSuffix(unit);
    m_box->setSpecialValueText(notStated().name);
    m_box->setValue(m_open);
    leaveWheelToPage(m_box);
    setControl(m_box);
    connect(m_box, &QDoubleSpinBox::valueChanged, this, [this] {
        if (!m_filling)
            Q_EMIT edited();
    });
    connect(m_box, &QDoubleSpinBox::editingFinished, this, &Row::committed);
}

std::optional<double> NumberRow::number() const
{
    if (m_box->value() <= m_open)
        return {};
    return m_box->value();
}

void NumberRow::setNumber(const std::optional<double> &number)
{
    if (this->number() == number)
        return;
    const QScopedValueRollback filling(m_filling, true);
    m_box->setValue(number.value_or(m_open));
}

} // namespace forms
