#include "forms/printpage.h"

#include "forms/labelpreview.h"
#include "forms/noteline.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/sheettable.h"
#include "forms/rows/text.h"
#include "forms/sheetmap.h"
#include "forms/texttablemodel.h"
#include "forms/verifypanel.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

// What the printer's desk shows of what it knows.
namespace forms {

using assessment::Result;
using labels::PrintRecord;

namespace {

constexpr int pictureSide = 120;    // pixels at the usual type
constexpr int mostRecordRows = 200; // the newest; the verb lists all

} // namespace

void PrintPage::showPrinters(const QList<labels::Printer> &printers)
{
    const QString last = m_printer->currentData().toString();
    const QSignalBlocker quiet(m_printer);
    m_printer->clear();
    for (const labels::Printer &printer : printers) {
        m_printer->addItem(printer.enabled ? printer.name : tr("%1 (stopped)").arg(printer.name),
                           printer.name);
        if (printer.name == last || (last.isEmpty() && printer.usual))
            m_printer->setCurrentIndex(m_printer->count() - 1);
    }
    m_printer->setEnabled(!printers.isEmpty());
    if (printers.isEmpty())
        m_printer->addItem(tr("No printer"), QString());
    showCorrection();
    if (m_printer->currentData().toString() != last)
        takeForm();
    showMade();
}

void PrintPage::showCorrection()
{
    const QString printer = m_printer->currentData().toString();
    const labels::Correction correction = labels::correctionOf(printer);
    const QLocale locale;
    m_calibrate->setVisible(!printer.isEmpty());
    if (printer.isEmpty())
        m_correction->setText(tr("Save the file and print it elsewhere, in its own size (100 %)."));
    else if (correction == labels::Correction{})
        m_correction->setText(tr("Not calibrated: what is printed may be a little off."));
    else
        m_correction->setText(
            tr("Corrected by %1 and %2 mm, %3 and %4 %")
                .arg(locale.toString(correction.dx), locale.toString(correction.dy),
                     locale.toString(correction.scaleX), locale.toString(correction.scaleY)));
}

void PrintPage::showList()
{
    const bool any = !m_desk.list()->entries().isEmpty();
    m_empty->setVisible(!any);
    m_table->setVisible(any);
    m_remove->setEnabled(any);
    if (any && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    m_reasonRow->setVisible(m_desk.hasUnsound());
    m_map->setLabels(m_desk.copies());
    showCurrent();
}

void PrintPage::showCurrent()
{
    const int row = m_table->currentIndex().row();
    const bool any = row >= 0 && row < m_desk.list()->entries().size();
    m_current->setVisible(any);
    if (!any)
        return;
    const PrintList::Entry &entry = m_desk.list()->entries().at(row);
    {
        const QSignalBlocker quiet(m_copies);
        m_copies->setValue(entry.copies);
    }
    m_all->setVisible(m_desk.list()->entries().size() > 1);
    const labels::CheckedLabel *check = m_desk.list()->checkOf(entry);
    m_verification->setVisible(check);
    m_picture->setVisible(check && !check->picture.isEmpty());
    if (!check)
        return;
    m_verification->show(check->verification);
    const QImage picture = QImage::fromData(check->picture, "PNG");
    const int side = std::max(pictureSide, fontMetrics().height() * 7);
    QPixmap pixmap = QPixmap::fromImage(picture.scaled(
        QSize(side, side) * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(pixmap);
    m_picture->setAccessibleName(tr("The label in small"));
}

void PrintPage::showMade()
{
    const bool working = m_desk.isWorking();
    m_bar->setVisible(working);
    m_cancel->setVisible(working);
    if (working)
        m_bar->setRange(0, 0);
    const auto &made = m_desk.made();
    m_save->setEnabled(made.has_value());
    m_print->setEnabled(made && !m_printer->currentData().toString().isEmpty());
    if (made) {
        m_problem->dismiss();
        m_summary->setText(tr("%n label(s)", nullptr, made->placed) + u' '
                           + tr("on %n page(s)", nullptr, made->pages));
        m_preview->show(made->pdf, made->pages > 1 ? tr("The file that is printed, first page")
                                                   : tr("The file that is printed"));
        return;
    }
    const bool empty = m_desk.list()->entries().isEmpty();
    m_summary->setText(QString());
    m_preview->clear(empty ? tr("The sheet is shown here once a label is open.")
                           : tr("No sheet yet"));
}

void PrintPage::showRecord()
{
    const Result<PrintRecord::Content> content = PrintRecord().read();
    m_recordNote->setKind(NoteLine::Kind::Quiet);
    if (!content) {
        m_recordNote->setKind(NoteLine::Kind::Problem);
        m_recordNote->say(content.error().message());
        m_recordTable->hide();
        return;
    }
    QList<QStringList> rows;
    const QLocale locale;
    for (auto line = content->lines.crbegin();
         line != content->lines.crend() && rows.size() < mostRecordRows; ++line) {
        QStringList numbers;
        int copies = 0;
        for (const labels::DerivedLabel &label : line->job.labels) {
            numbers.append(label.certificateId);
            copies += label.copies;
        }
        rows.append(
            {locale.toString(line->job.at.toLocalTime(), QLocale::ShortFormat),
             line->job.printer.isEmpty() ? QFileInfo(line->job.file).fileName() : line->job.printer,
             QString::number(copies), line->job.result, numbers.join(u", "_s)});
    }
    m_record->setRows(rows);
    m_recordTable->setVisible(!rows.isEmpty());
    if (content->firstBad != 0) {
        m_recordNote->setKind(NoteLine::Kind::Problem);
        m_recordNote->say(tr("The record was changed: line %1 does not follow the one before it.")
                              .arg(content->firstBad));
    } else {
        m_recordNote->say(rows.isEmpty() ? tr("Nothing was printed yet.") : QString());
    }
}

} // namespace forms
