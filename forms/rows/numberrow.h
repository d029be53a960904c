#pragma once

#include "forms/rows/row.h"

#include <optional>

class QDoubleSpinBox;

namespace forms {

/// A question answered with a number, or left open: the lowest step reads "Not stated".
class NumberRow : public Row
{
    Q_OBJECT

public:
    struct Range
    {
        double least = 0;
        double most = 100;
        int decimals = 0;
    };

    /// \a unit stands behind the number, for example tr(" days").
    NumberRow(const QString &caption, const QString &hint, const Range &range, const QString &unit,
              QWidget *parent = nullptr);

    std::optional<double> number() const;
    void setNumber(const std::optional<double> &number);

private:
    QDoubleSpinBox *m_box;
    double m_open; ///< the value that stands for "not stated"
    bool m_filling = false;
};

} // namespace forms
