#pragma once

#include "labels/stock.h"

#include <QDialog>

class QDoubleSpinBox;
class QFormLayout;

namespace forms {

class ErrorBanner;

/// Makes a test page for a printer and takes in what was measured on it; the correction is kept
/// among the settings of the person.
class CalibrationDialog : public QDialog
{
    Q_OBJECT

public:
    CalibrationDialog(const QString &printer, const labels::Stock &stock,
                      QWidget *parent = nullptr);

private:
    QDoubleSpinBox *addLength(QFormLayout *form, const QString &caption, const QString &name,
                              double usual);
    void savePage();
    void keep();
    void forget();

    QString m_printer;
    labels::Stock m_stock;
    ErrorBanner *m_problem;
    QDoubleSpinBox *m_left;
    QDoubleSpinBox *m_top;
    QDoubleSpinBox *m_across;
    QDoubleSpinBox *m_down;
};

} // namespace forms
