#include "forms/printpage.h"

#include "forms/calibrationdialog.h"
#include "forms/labelpreview.h"
#include "forms/noteline.h"
#include "forms/rows/card.h"
#include "forms/rows/column.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/primarybutton.h"
#include "forms/rows/row.h"
#include "forms/rows/sheettable.h"
#include "forms/rows/text.h"
#include "forms/sheetmap.h"
#include "forms/texttablemodel.h"
#include "forms/theme.h"
#include "forms/trustfiles.h"
#include "forms/verifypanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Result;
using labels::Inks;
using labels::Stock;

namespace {

constexpr int pictureSide = 120; // pixels at the usual type
QStringList pdfsIn(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile() && url.fileName().endsWith(u".pdf"_s, Qt::CaseInsensitive))
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

PrintPage::PrintPage(Preferences &preferences, const QString &actor, QWidget *parent)
    : Page(parent)
    , m_preferences(preferences)
    , m_desk(actor)
    , m_splitter(new QSplitter)
{
    setAcceptDrops(true);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
    auto *column = new Column;
    m_splitter->addWidget(column);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isDivided = true; });

    QVBoxLayout *body = column->body();
    body->addWidget(new Heading(title(), Heading::Level::Title));
    body->addWidget(new BodyText(
        tr("Open signed labels, see that they are genuine, and print as many as you need on label "
           "stock. The labels themselves are never changed.")));
    body->addWidget(m_problem = new ErrorBanner);
    body->addWidget(makeLabels());
    body->addWidget(makeSheet());
    body->addWidget(makeActs());
    body->addWidget(makeRecord());
    body->addStretch();
    m_splitter->addWidget(makePreview()); // last, also for the Tab key
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);

    connectDesk();
    takeTrust(m_preferences.trustedFiles());
    fillStock();
    showList();
    showCurrent();
    showMade();
}

QString PrintPage::title() const
{
    return tr("Printer's desk");
}

Card *PrintPage::makeLabels()
{
    auto *card = new Card;
    auto *add = new PrimaryButton(tr("Open labels…"));
    add->setToolTip(tr("Signed labels as PDF; they can be dropped here too"));
    connect(add, &QPushButton::clicked, this, &PrintPage::chooseLabels);
    setFocusProxy(add);
    m_remove = new QPushButton(tr("Remove"));
    m_remove->setToolTip(tr("Take the selected label off the desk (Del)"));
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_desk.list()->remove(m_table->currentIndex().row()); });
    auto *heading = new QHBoxLayout;
    heading->setSpacing(space::unit);
    heading->addWidget(new Heading(tr("Labels")), 1);
    heading->addWidget(add);
    heading->addWidget(m_remove);
    card->body()->addLayout(heading);
    card->body()->addWidget(
        m_empty = new QuietText(tr("No label is open. Drop signed labels (PDF) here.")));
    m_table = new SheetTable(tr("Labels to print"), m_desk.list(), SheetTable::Stretch::First);
    m_table->setMostRows(8);
    m_table->setToolTip(tr("Enter changes the number of copies, Del removes"));
    m_table->installEventFilter(this);
    card->body()->addWidget(m_table);
    card->body()->addWidget(makeCurrent());

    auto *trust = new QPushButton(tr("Trusted certificates…"));
    trust->setToolTip(tr("Whose labels are genuine: certificates of those who issue labels (PEM), "
                         "or a trust list"));
    connect(trust, &QPushButton::clicked, this, &PrintPage::chooseTrust);
    m_trusted = new QuietText;
    auto *row = new QHBoxLayout;
    row->setSpacing(space::unit);
    row->addWidget(m_trusted, 1);
    row->addWidget(trust);
    card->body()->addLayout(row);

    m_reasonRow = new QWidget;
    m_reason = new QLineEdit;
    m_reason->setMaxLength(400);
    m_reason->setAccessibleName(tr("Why labels that are not valid are printed"));
    auto *reason = new QVBoxLayout(m_reasonRow);
    reason->setContentsMargins(0, 0, 0, 0);
    reason->setSpacing(space::half);
    auto *words = new NoteLine(NoteLine::Kind::Missing);
    words->setWordWrap(true);
    words->say(tr("Not every label is valid, so nothing is printed. If it must be, say why; the "
                  "reason goes into the record."));
    reason->addWidget(words);
    reason->addWidget(m_reason);
    card->body()->addWidget(m_reasonRow);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_desk.setReason(text.trimmed()); });
    return card;
}

/// What is known about the selected label, and how many of it.
QWidget *PrintPage::makeCurrent()
{
    m_current = new QWidget;
    m_verification = new VerifyPanel;
    m_copies = new QSpinBox;
    m_copies->setRange(1, labels::mostCopies);
    m_copies->setAccessibleName(tr("Copies of the selected label"));
    leaveWheelToPage(m_copies);
    m_all = new QPushButton(tr("For all"));
    m_all->setToolTip(tr("As many copies of every label"));
    connect(m_copies, &QSpinBox::valueChanged, this, [this](int copies) {
        m_desk.list()->setCopies(m_table->currentIndex().row(), copies);
    });
    connect(m_all, &QPushButton::clicked, this,
            [this] { m_desk.list()->setCopiesOfAll(m_copies->value()); });
    auto *caption = new QLabel(tr("Co&pies"));
    caption->setBuddy(m_copies);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::unit);
    row->addWidget(caption);
    row->addWidget(m_copies);
    row->addWidget(m_all);
    row->addStretch();
    auto *column = new QVBoxLayout(m_current);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addLayout(row);
    m_picture = new QLabel;
    m_picture->setAlignment(Qt::AlignTop);
    auto *known = new QHBoxLayout;
    known->setSpacing(space::two);
    known->addWidget(m_picture);
    known->addWidget(m_verification, 1);
    column->addLayout(known);
    return m_current;
}

Card *PrintPage::makeSheet()
{
    auto *card = new Card;
    card->body()->addWidget(new Heading(tr("Paper")));
    m_kind = new QComboBox;
    m_kind->addItem(tr("Labels on stock"), false);
    m_kind->addItem(tr("Print file for a print shop (3 mm bleed, crop marks)"), true);
    m_kind->setAccessibleName(tr("What is made"));
    m_stockChoice = new QComboBox;
    m_stockChoice->setAccessibleName(tr("Label stock"));
    m_inks = new QComboBox;
    m_inks->addItem(tr("Colours of the label"), int(Inks::AsSigned));
    m_inks->addItem(tr("Four inks (CMYK), text in black alone"), int(Inks::Cmyk));
    m_inks->addItem(tr("Black only"), int(Inks::Black));
    m_inks->setAccessibleName(tr("Inks"));
    m_printer = new QComboBox;
    m_printer->setAccessibleName(tr("Printer"));
    for (QComboBox *combo : {m_kind, m_stockChoice, m_inks, m_printer}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(18);
        combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        leaveWheelToPage(combo);
    }
    m_correction = new QuietText;
    m_calibrate = new QPushButton(tr("Calibrate…"));
    m_calibrate->setToolTip(tr("Print a test page and take back what the printer does wrong"));
    connect(m_calibrate, &QPushButton::clicked, this, &PrintPage::calibrate);
    auto *correction = new QHBoxLayout;
    correction->setSpacing(space::unit);
    correction->addWidget(m_correction, 1);
    correction->addWidget(m_calibrate);
    m_marks = new QCheckBox(tr("Crop &marks"));
    m_map = new SheetMap;

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Ma&ke"), m_kind);
    form->addRow(tr("&Inks"), m_inks);
    form->addRow(tr("Pr&inter"), m_printer);
    form->addRow(QString(), correction);
    form->addRow(tr("&Stock"), m_stockChoice);
    form->addRow(QString(), m_marks);
    form->addRow(tr("&Begin at"), m_map);
    card->body()->addLayout(form);
    m_rows = form;

    connect(m_kind, &QComboBox::activated, this, &PrintPage::takeForm);
    connect(m_stockChoice, &QComboBox::activated, this, &PrintPage::takeForm);
    connect(m_inks, &QComboBox::activated, this, &PrintPage::takeForm);
    connect(m_printer, &QComboBox::activated, this, [this] {
        showCorrection();
        takeForm();
    });
    connect(m_marks, &QCheckBox::toggled, this, &PrintPage::takeForm);
    connect(m_map, &SheetMap::startChosen, this, &PrintPage::takeForm);
    return card;
}

QWidget *PrintPage::makeActs()
{
    auto *acts = new QWidget;
    m_print = new PrimaryButton(tr("Print"));
    m_save = new QPushButton(tr("Save file…"));
    m_cancel = new QPushButton(tr("Cancel"));
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Placing labels"));
    m_summary = new QuietText;
    m_done = new NoteLine;
    m_done->setWordWrap(true);
    connect(m_print, &QPushButton::clicked, this,
            [this] { m_desk.print(m_printer->currentData().toString()); });
    connect(m_save, &QPushButton::clicked, this, &PrintPage::chooseFile);
    connect(m_cancel, &QPushButton::clicked, &m_desk, &PrintDesk::cancel);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::unit);
    row->addWidget(m_print);
    row->addWidget(m_save);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    row->addStretch();
    auto *column = new QVBoxLayout(acts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addWidget(m_summary);
    column->addLayout(row);
    column->addWidget(m_done);
    return acts;
}

Card *PrintPage::makeRecord()
{
    auto *card = new Card;
    card->body()->addWidget(new Heading(tr("Printed so far")));
    m_record = new TextTableModel(
        {tr("When"), tr("Where to"), tr("Copies"), tr("Result"), tr("Labels")}, this);
    m_recordTable = new SheetTable(tr("Print record"), m_record, SheetTable::Stretch::Last);
    m_recordTable->setMostRows(8);
    m_recordNote = new NoteLine;
    m_recordNote->setWordWrap(true);
    card->body()->addWidget(m_recordNote);
    card->body()->addWidget(m_recordTable);
    return card;
}

QWidget *PrintPage::makePreview()
{
    auto *side = new QWidget;
    m_preview = new LabelPreview;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(space::two, space::three, space::two, space::two);
    column->addWidget(m_preview, 1);
    return side;
}

void PrintPage::connectDesk()
{
    connect(m_desk.list(), &PrintList::edited, this, &PrintPage::showList);
    connect(m_desk.list(), &PrintList::checked, this, [this] {
        showList();
        showCurrent();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PrintPage::showCurrent);
    connect(&m_desk, &PrintDesk::changed, this, &PrintPage::showMade);
    connect(&m_desk, &PrintDesk::progressed, this, [this](qint64 done, qint64 total) {
        m_bar->setRange(0, int(total));
        m_bar->setValue(int(done));
    });
    connect(&m_desk, &PrintDesk::failed, this, [this](const assessment::Error &error) {
        m_problem->tell(error);
        showRecord();
    });
    connect(&m_desk, &PrintDesk::done, this, [this](const QString &sentence) {
        m_problem->dismiss();
        m_done->say(sentence);
        showRecord();
        Q_EMIT notice(sentence);
    });
    connect(&m_desk, &PrintDesk::printersFound, this, &PrintPage::showPrinters);
}

void PrintPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_desk.findPrinters();
    showRecord();
}

void PrintPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (!m_isDivided && width() > 0)
        m_splitter->setSizes({width() * 3 / 5, width() * 2 / 5});
}

void PrintPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!pdfsIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PrintPage::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction); // whoever gives it keeps it
    event->accept();
    m_problem->dismiss();
    m_desk.addFiles(pdfsIn(*event->mimeData()));
}

bool PrintPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete) {
            m_desk.list()->remove(m_table->currentIndex().row());
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_copies->setFocus();
            m_copies->selectAll();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

// What a person chooses

void PrintPage::chooseLabels()
{
    auto *dialog = new QFileDialog(window(), tr("Open signed labels"), {},
                                   tr("PDF files (*.pdf);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        m_problem->dismiss();
        m_desk.addFiles(files);
    });
    dialog->open();
}

void PrintPage::chooseTrust()
{
    auto *dialog = new QFileDialog(window(), tr("Trusted certificates"), {}, trustFileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &PrintPage::takeTrust);
    dialog->open();
}

void PrintPage::takeTrust(const QStringList &files)
{
    if (const assessment::Status taken = m_desk.setTrust(files); !taken) {
        m_problem->tell(taken.error());
        m_trusted->setText(tr("No certificates are trusted."));
        return;
    }
    m_problem->dismiss();
    m_preferences.setTrustedFiles(files);
    QStringList names;
    for (const QString &file : files)
        names.append(QFileInfo(file).fileName());
    m_trusted->setText(files.isEmpty()
                           ? tr("No certificates are trusted yet: name those of who issues.")
                           : tr("Trusted: %1").arg(names.join(u", "_s)));
}

void PrintPage::chooseFile()
{
    auto *dialog = new QFileDialog(window(), tr("Save for printing"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    if (!m_desk.list()->entries().isEmpty()) // beside the label
        dialog->setDirectory(QFileInfo(m_desk.list()->entries().constFirst().file).path());
    dialog->selectFile(m_desk.fileName());
    connect(dialog, &QFileDialog::fileSelected, &m_desk, &PrintDesk::save);
    dialog->open();
}

void PrintPage::calibrate()
{
    auto *dialog = new CalibrationDialog(m_printer->currentData().toString(),
                                         m_stock.value(m_stockChoice->currentIndex()), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        showCorrection();
        takeForm();
    });
    dialog->open();
}

void PrintPage::fillStock()
{
    const Result<QList<Stock>> all = labels::allStock();
    m_stock = all ? *all : labels::builtInStock();
    for (const Stock &stock : std::as_const(m_stock)) {
        m_stockChoice->addItem(
            stock.like.isEmpty() ? stock.name : tr("%1 (size as %2)").arg(stock.name, stock.like),
            stock.id);
    }
    const int last = m_stockChoice->findData(m_preferences.labelStock());
    m_stockChoice->setCurrentIndex(std::max(0, last));
    takeForm();
    if (!all)
        m_problem->tell(all.error()); // an own file with a mistake; ours are there all the same
}

void PrintPage::takeForm()
{
    PrintDesk::Form form;
    form.printFile = m_kind->currentData().toBool();
    form.stock = m_stock.value(m_stockChoice->currentIndex());
    m_map->setStock(form.stock);
    form.options.start = m_map->start();
    form.options.cropMarks = m_marks->isChecked();
    form.options.inks = Inks(m_inks->currentData().toInt());
    form.options.correction = labels::correctionOf(m_printer->currentData().toString());
    for (QWidget *sheetOnly : std::initializer_list<QWidget *>{m_stockChoice, m_marks, m_map})
        m_rows->setRowVisible(sheetOnly, !form.printFile);
    m_preferences.setLabelStock(form.stock.id);
    m_problem->dismiss();
    m_desk.setForm(form);
}

} // namespace forms
