#include "forms/ixitpage.h"

#include "assessment/exchange/ixitcsv.h"
#include "forms/findinglist.h"
#include "forms/flowlayout.h"
#include "forms/ixitfindings.h"
#include "forms/ixitmodel.h"
#include "forms/ixitview.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/text.h"
#include "forms/rows/widecolumn.h"
#include "forms/savedfile.h"
#include "forms/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Error;
using assessment::IxitChange;
using assessment::IxitTable;
using assessment::Result;
using assessment::Status;
using assessment::Workspace;

namespace {

constexpr int shownLines = 12;
constexpr qint64 largestFile = 16 * 1024 * 1024;

/// All of a file that somebody chose, or why not.
Result<QByteArray> readAll(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && file.size() <= largestFile)
        return file.readAll();
    return Error{.kind = Error::Kind::InvalidInput,
                 .what = IxitPage::tr("the entries cannot be imported"),
                 .where = path,
                 .why =
                     file.isOpen() ? IxitPage::tr("it is larger than 16 MiB") : file.errorString()};
}

} // namespace

IxitPage::IxitPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_edition(assessment::ixitEditionFor(session.scheme().id))
    , m_choice(new QComboBox)
    , m_about(new BodyText)
    , m_problems(new ErrorBanner)
    , m_model(new IxitModel(this))
    , m_view(new IxitView(m_model))
    , m_add(new QPushButton(Theme::icon(u"list-add"_s), tr("Add a ro&w")))
    , m_remove(new QPushButton(Theme::icon(u"list-remove"_s), tr("&Remove rows")))
    , m_notSeen(new QuietText)
    , m_findings(new FindingList)
{
    Q_ASSERT(m_edition); // the page is only for schemes that have one
    QVBoxLayout *body = (new WideColumn(this))->body();
    body->addWidget(new Heading(title(), Heading::Level::Title));
    body->addWidget(new BodyText(
        tr("How the product is built, as its maker declares it in the tables of %1. What is "
           "declared here is what the test groups ask about.")
            .arg(m_edition->title)));
    body->addWidget(buildChoice());
    body->addWidget(m_about);
    body->addWidget(m_problems);
    body->addWidget(m_view, 1);
    body->addLayout(buildButtons());
    body->addWidget(new Heading(tr("To be mended")));
    body->addWidget(m_findings);
    body->addWidget(m_notSeen);
    setFocusProxy(m_choice);

    m_view->setMinimumHeight(shownLines * (fontMetrics().height() + space::unit));
    connect(m_model, &IxitModel::edited, this,
            [this](const QList<IxitChange> &changes) { change(changes); });
    connect(m_model, &IxitModel::refused, this,
            [this](const Error &error) { m_problems->tell(error); });
    connect(m_view, &IxitView::pasteAsked, this, &IxitPage::paste);
    connect(m_view, &IxitView::clearAsked, this, &IxitPage::clearCells);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &IxitPage::offer);
    connect(m_findings, &FindingList::jump, this, &Page::jump);
    connect(&session, &Session::changed, this, &IxitPage::refresh);
    showTable(m_edition->tables.first().name);
    refresh();
}

QString IxitPage::title() const
{
    return tr("Implementation (IXIT)");
}

QWidget *IxitPage::buildChoice()
{
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    auto *label = new QLabel(tr("&Table"));
    label->setBuddy(m_choice);
    m_choice->setAccessibleName(tr("Table"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(24);
    m_choice->setMaxVisibleItems(int(m_edition->tables.size()));
    for (const IxitTable &table : m_edition->tables)
        m_choice->addItem(QString(), table.name);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this](int place) {
        if (place >= 0)
            showTable(m_choice->itemData(place).toString());
    });
    layout->addWidget(label);
    layout->addWidget(m_choice);
    return row;
}

QLayout *IxitPage::buildButtons()
{
    auto *buttons = new FlowLayout;
    const auto button = [&](QPushButton *one, const QString &hint, auto then) {
        one->setToolTip(hint);
        connect(one, &QPushButton::clicked, this, then);
        buttons->addWidget(one);
    };
    button(m_add, tr("Declare one more entry"), [this] { addEntry(); });
    button(m_remove, tr("Take the selected entries away, with the verdicts on them"),
           [this] { removeEntries(); });
    button(new QPushButton(Theme::icon(u"edit-copy"_s), tr("&Copy")),
           tr("Copy the selected cells (Ctrl+C)"), [this] { m_view->copy(); });
    button(new QPushButton(Theme::icon(u"edit-paste"_s), tr("&Paste")),
           tr("Paste a block from a spreadsheet at the current cell (Ctrl+V)"),
           [this] { paste(); });
    button(new QPushButton(Theme::icon(u"document-open"_s), tr("&Import CSV…")),
           tr("Take over entries from a file, all or nothing"),
           [this] { chooseFile(true, &IxitPage::importFile); });
    button(new QPushButton(Theme::icon(u"document-save-as"_s), tr("E&xport CSV…")),
           tr("Write this table to a file"), [this] { chooseFile(false, &IxitPage::exportFile); });
    return buttons;
}

QString IxitPage::shownTable() const
{
    return m_model->table() ? m_model->table()->name : QString();
}

void IxitPage::showTable(const QString &name)
{
    const IxitTable *table = m_edition->table(name);
    if (!table || table == m_model->table())
        return;
    m_choice->setCurrentIndex(table->number - 1);
    m_model->show(table, m_session.assessment().ixit.value(name));
    m_view->setAccessibleName(tr("%1: %2").arg(table->name, table->title));
    m_view->fit();
    m_about->setText(table->about);
    m_add->setVisible(!table->single);
    m_remove->setText(table->single ? tr("E&mpty the form") : tr("&Remove rows"));
    m_problems->dismiss();
    offer();
}

void IxitPage::reveal(const QString &anchor)
{
    const QString entry = anchor.section(u'/', 0, 0);
    const auto id = assessment::ixitIdFromText(entry);
    showTable(id ? id->table : entry);
    const QModelIndex cell = m_model->cell(entry, anchor.section(u'/', 1));
    if (cell.isValid()) {
        m_view->setCurrentIndex(cell);
        m_view->scrollTo(cell);
    }
    m_view->setFocus();
}

void IxitPage::refresh()
{
    const QString table = shownTable();
    const QModelIndex current = m_view->currentIndex();
    QString entry;
    QString column;
    if (current.isValid()) {
        entry = m_model->entryAt(current);
        column = m_model->columnAt(current).key;
    }
    m_model->show(m_edition->table(table), m_session.assessment().ixit.value(table));
    const QModelIndex again = m_model->cell(entry, column);
    if (again.isValid() && again != m_view->currentIndex())
        m_view->setCurrentIndex(again);
    refreshChoice();
    lookAtAll();
    offer();
}

void IxitPage::refreshChoice()
{
    for (const IxitTable &table : m_edition->tables) {
        const qsizetype entries = m_session.assessment().ixit.value(table.name).size();
        const QString name = tr("%1  %2 – %3", "number, name and title of a table")
                                 .arg(QString::number(table.number), table.name, table.title);
        m_choice->setItemText(table.number - 1,
                              entries > 0 ? tr("%1 (%2)").arg(name).arg(entries) : name);
        m_choice->setItemIcon(table.number - 1, m_wrong.contains(table.name)
                                                    ? Theme::verdictIcon(assessment::Verdict::Fail)
                                                    : QIcon());
    }
}

/// Thousands of cells take a moment: they are looked at beside the window.
void IxitPage::lookAtAll()
{
    const int mine = ++m_looks;
    const auto look = [edition = m_edition, scheme = m_session.scheme(),
                       assessment = m_session.assessment()](Workspace &) {
        return findInIxit(*edition, scheme, assessment);
    };
    m_session.read(look, this, [this, mine](const IxitFindings &found) {
        if (mine != m_looks)
            return; // a newer look is on its way
        m_wrong = found.wrong;
        refreshChoice();
        m_findings->show(found.findings);
        m_notSeen->setVisible(!found.notSeen.isEmpty());
        m_notSeen->setText(
            tr("Declared, and seen by no device test so far: %1").arg(found.notSeen.join(u", "_s)));
        Q_EMIT refreshed();
    });
}

void IxitPage::settle(const Status &done)
{
    if (done) {
        m_problems->dismiss();
        return;
    }
    m_problems->tell(done.error());
    refresh(); // what was shown ahead is not so
}

void IxitPage::change(const QList<IxitChange> &changes,
                      const std::function<void(const QStringList &)> &then)
{
    if (changes.isEmpty())
        return;
    const QString id = m_session.assessment().id;
    auto made = std::make_shared<QStringList>();
    m_session.act(
        [id, table = shownTable(), changes, made](Workspace &w) -> Status {
            const Result<QStringList> set = w.setIxit(id, table, changes);
            if (!set)
                return set.error();
            *made = *set;
            return assessment::Ok;
        },
        this,
        [this, made, then](const Status &done) {
            settle(done);
            if (done && then)
                then(*made);
        });
}

void IxitPage::addEntry()
{
    change({IxitChange{}}, [this](const QStringList &ids) { reveal(ids.constLast()); });
}

void IxitPage::removeEntries()
{
    QStringList ids = m_view->selectedEntries();
    if (m_model->isForm() && !m_model->entryAt(m_model->index(0, 0)).isEmpty())
        ids = {m_model->entryAt(m_model->index(0, 0))};
    if (ids.isEmpty())
        return;
    m_session.act(
        [id = m_session.assessment().id, ids](Workspace &w) { return w.removeIxit(id, ids); }, this,
        [this](const Status &done) { settle(done); });
}

void IxitPage::paste()
{
    const auto cells = assessment::readPastedCells(QGuiApplication::clipboard()->text());
    if (!cells) {
        m_problems->tell(cells.error());
        return;
    }
    QModelIndex corner = m_view->currentIndex();
    for (const QModelIndex &cell : m_view->selectedCells()) {
        corner = corner.isValid() ? m_model->index(std::min(corner.row(), cell.row()),
                                                   std::min(corner.column(), cell.column()))
                                  : cell;
    }
    const auto changes = m_model->pasted(corner, *cells);
    if (!changes) {
        m_problems->tell(changes.error());
        return;
    }
    change(*changes);
}

void IxitPage::clearCells()
{
    change(m_model->cleared(m_view->selectedCells()));
}

void IxitPage::importFile(const QString &path)
{
    const QString id = m_session.assessment().id;
    const IxitTable *table = m_model->table();
    m_session.act(
        [id, path, table](Workspace &w) -> Status {
            const Result<QByteArray> bytes = readAll(path);
            if (!bytes)
                return bytes.error();
            const auto changes = assessment::readIxitCsv(*table, *bytes, path);
            if (!changes)
                return changes.error();
            const auto ids = w.importIxit(id, table->name, *changes);
            if (!ids)
                return ids.error();
            return assessment::Ok;
        },
        this, [this](const Status &done) { settle(done); });
}

void IxitPage::exportFile(const QString &path)
{
    const auto write =
        [path, table = m_model->table(),
         entries = m_session.assessment().ixit.value(shownTable())](Workspace &) -> Status {
        return saveFile(path, assessment::ixitCsv(*table, entries),
                        tr("the table cannot be written"));
    };
    m_session.read(write, this, [this, path](const Status &done) {
        if (done)
            Q_EMIT notice(tr("Written to %1").arg(path));
        else
            m_problems->tell(done.error());
    });
}

void IxitPage::chooseFile(bool existing, void (IxitPage::*then)(const QString &))
{
    auto *dialog =
        new QFileDialog(window(), existing ? tr("Import entries") : tr("Export entries"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(existing ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
    dialog->setFileMode(existing ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    dialog->setNameFilters({tr("Comma separated values (*.csv)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"csv"_s);
    if (!existing)
        dialog->selectFile(shownTable() + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

void IxitPage::offer()
{
    const bool isFilled = !m_session.assessment().ixit.value(shownTable()).isEmpty();
    m_remove->setEnabled(m_model->isForm() ? isFilled : m_view->selectionModel()->hasSelection());
}

} // namespace forms
