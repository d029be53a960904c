#include "forms/calibrationdialog.h"

#include "forms/helptopic.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/text.h"
#include "forms/savedfile.h"
#include "forms/theme.h"

#include "labels/printers.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Result;
using assessment::Status;

CalibrationDialog::CalibrationDialog(const QString &printer, const labels::Stock &stock,
                                     QWidget *parent)
    : QDialog(parent)
    , m_printer(printer)
    , m_stock(stock)
    , m_problem(new ErrorBanner)
{
    setWindowTitle(tr("Calibrate %1").arg(printer));
    setHelpTopic(this, u"print#calibrate"_s);
    auto *page = new QPushButton(tr("&Save test page…"));
    connect(page, &QPushButton::clicked, this, &CalibrationDialog::savePage);

    const qreal margin = labels::testPageMargin(stock.page);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_left = addLength(form, tr("&Left edge of the paper to the first line"),
                       tr("From the left edge of the paper to the first line"), margin);
    m_top = addLength(form, tr("&Upper edge of the paper to the first line"),
                      tr("From the upper edge of the paper to the first line"), margin);
    m_across =
        addLength(form, tr("From the first line to the last, &across"),
                  tr("From the first line to the last, across"), stock.page.width() - 2 * margin);
    m_down =
        addLength(form, tr("From the first line to the last, &down"),
                  tr("From the first line to the last, down"), stock.page.height() - 2 * margin);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *keep = buttons->addButton(tr("&Keep"), QDialogButtonBox::ActionRole);
    QPushButton *forget =
        buttons->addButton(tr("&No correction"), QDialogButtonBox::DestructiveRole);
    keep->setDefault(true);
    connect(keep, &QPushButton::clicked, this, &CalibrationDialog::keep);
    connect(forget, &QPushButton::clicked, this, &CalibrationDialog::forget);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    setMinimumWidth(Theme::textWidth(this, 62)); // so that the sentences are not cut
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::three, space::three, space::three, space::three);
    column->setSpacing(space::two);
    column->addWidget(m_problem);
    column->addWidget(new BodyText(
        tr("1. Save the test page and print it on %1 in its own size (100 %), on plain paper of "
           "the size of “%2”.")
            .arg(printer, stock.name)));
    column->addWidget(page, 0, Qt::AlignLeft);
    column->addWidget(new BodyText(
        tr("2. Measure with a ruler, in millimetres (in brackets: what it should be)")));
    column->addLayout(form);
    column->addWidget(buttons);
}

QDoubleSpinBox *CalibrationDialog::addLength(QFormLayout *form, const QString &caption,
                                             const QString &name, double usual)
{
    auto *length = new QDoubleSpinBox;
    length->setRange(0, 2000);
    length->setDecimals(1);
    length->setSingleStep(0.1);
    length->setSuffix(tr(" mm"));
    length->setValue(usual);
    length->setAccessibleName(name);
    auto *label = new QLabel(tr("%1 (%2 mm)").arg(caption, QLocale().toString(usual)));
    label->setBuddy(length);
    form->addRow(label, length);
    return length;
}

void CalibrationDialog::savePage()
{
    auto *dialog = new QFileDialog(this, tr("Save the test page"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<QByteArray> pdf = labels::testPage(m_stock);
        const Status saved =
            pdf ? saveFile(path, *pdf, tr("the test page cannot be written")) : Status(pdf.error());
        if (saved)
            m_problem->dismiss();
        else
            m_problem->tell(saved.error());
    });
    dialog->open();
}

void CalibrationDialog::keep()
{
    const labels::Correction correction = labels::correctionFrom({.left = m_left->value(),
                                                                  .top = m_top->value(),
                                                                  .across = m_across->value(),
                                                                  .down = m_down->value()},
                                                                 m_stock.page);
    const Status kept = labels::keepCorrection(m_printer, correction);
    if (kept)
        accept();
    else
        m_problem->tell(kept.error());
}

void CalibrationDialog::forget()
{
    const Status kept = labels::keepCorrection(m_printer, {});
    if (kept)
        accept();
    else
        m_problem->tell(kept.error());
}

} // namespace forms
