#include "forms/componentspage.h"

#include "assessment/workspace.h"
#include "forms/componentforms.h"
#include "forms/componentwords.h"
#include "forms/flowlayout.h"
#include "forms/noteline.h"
#include "forms/rows/card.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/sheettable.h"
#include "forms/rows/text.h"
#include "forms/rows/widecolumn.h"
#include "forms/session.h"
#include "forms/texttablemodel.h"
#include "forms/theme.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Component;
using assessment::ComponentEvidence;
using assessment::ComponentOverview;
using assessment::ComponentWhere;
using assessment::Result;
using assessment::Workspace;

ComponentsPage::ComponentsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_column(new WideColumn(this))
    , m_problems(new ErrorBanner)
    , m_transfers(new QVBoxLayout)
    , m_empty(new BodyText(tr("Nothing is here yet. Add a component, a service or an app of a "
                              "supplier, then what the supplier has shown.")))
    , m_model(new TextTableModel({tr("Component"), tr("Supplier"), tr("Kind"), tr("Evidence"),
                                  tr("Products"), tr("How it stands")},
                                 this))
    , m_items(
          new TextTableModel({tr("Evidence"), tr("Provisions"), tr("Size"), tr("Counts")}, this))
    , m_places(new TextTableModel(
          {tr("Product"), tr("Firmware"), tr("Scheme"), tr("Evidence"), tr("How it stands")}, this))
{
    QVBoxLayout *body = m_column->body();
    body->addWidget(new Heading(title(), Heading::Level::Title));
    body->addWidget(new BodyText(
        tr("What suppliers deliver into your products, with what they have shown of it. A product "
           "takes it over once; it counts there as evidence of the supplier, up to its own last "
           "day, and for nothing once the component is withdrawn.")));
    body->addWidget(m_problems);
    body->addLayout(m_transfers);
    body->addWidget(buildForms());
    body->addWidget(buildList());
    body->addWidget(buildDetail());
    body->addStretch();
    connect(&session, &Session::saved, this, [this] {
        m_isRead = false;
        if (isVisible())
            read();
    });
    for (const auto change : {&Session::opened, &Session::closed})
        connect(&session, change, this, &ComponentsPage::refresh);
    refresh();
}

QString ComponentsPage::title() const
{
    return tr("Components and services");
}

QWidget *ComponentsPage::buildForms()
{
    m_form = new ComponentForm;
    m_itemForm = new ComponentItemForm;
    m_endForm = new ComponentEndForm;
    m_forms = new QWidget;
    auto *layout = new QVBoxLayout(m_forms);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *form : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_itemForm),
                          static_cast<QWidget *>(m_endForm)})
        layout->addWidget(form);
    connect(m_form, &ComponentForm::wanted, this, &ComponentsPage::addComponent);
    connect(m_itemForm, &ComponentItemForm::wanted, this, &ComponentsPage::addFile);
    connect(m_endForm, &ComponentEndForm::wanted, this, &ComponentsPage::withdraw);
    const auto leave = [this] {
        showForm(nullptr);
        (m_table->isVisible() ? static_cast<QWidget *>(m_table) : m_add)->setFocus();
    };
    connect(m_form, &ComponentForm::cancelled, this, leave);
    connect(m_itemForm, &ComponentItemForm::cancelled, this, leave);
    connect(m_endForm, &ComponentEndForm::cancelled, this, leave);
    showForm(nullptr);
    return m_forms;
}

QWidget *ComponentsPage::buildList()
{
    m_table = new SheetTable(tr("Components and services"), m_model, SheetTable::Stretch::First);
    m_table->setMostRows(10);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ComponentsPage::readDetail);
    m_add = new QPushButton(Theme::icon(u"document-new"_s), tr("Add a c&omponent…"));
    connect(m_add, &QPushButton::clicked, this, [this] {
        showForm(m_form);
        m_form->begin();
    });
    m_next = new QPushButton(tr("Ne&xt version…"));
    m_next->setToolTip(tr("Adds the version after the selected one; every product that uses the "
                          "older one says so"));
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (const ComponentOverview *one = current()) {
            showForm(m_form);
            m_form->begin(one->component);
        }
    });
    m_end = new QPushButton(tr("With&draw…"));
    m_end->setToolTip(tr("Lets its evidence count for nothing from today on, in every product"));
    connect(m_end, &QPushButton::clicked, this, [this] {
        if (const ComponentOverview *one = current()) {
            showForm(m_endForm);
            m_endForm->begin(*one);
        }
    });
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    for (QPushButton *one : {m_add, m_next, m_end})
        row->addWidget(one);
    auto *card = new Card;
    card->body()->setSpacing(space::two);
    card->body()->addWidget(m_empty);
    card->body()->addWidget(m_table);
    card->body()->addWidget(buttons);
    return card;
}

QWidget *ComponentsPage::buildDetail()
{
    m_name = new Heading({});
    m_name->setWordWrap(true);
    m_state = new NoteLine(NoteLine::Kind::Problem);
    m_state->setWordWrap(true);
    m_noItems = new QuietText(tr("The supplier has shown nothing yet."));
    m_itemTable =
        new SheetTable(tr("What the supplier has shown"), m_items, SheetTable::Stretch::First);
    m_itemTable->setMostRows(8);
    connect(m_itemTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ComponentsPage::refresh);
    m_file = new QPushButton(Theme::icon(u"list-add"_s), tr("Add eviden&ce…"));
    connect(m_file, &QPushButton::clicked, this, &ComponentsPage::chooseFile);
    m_copy = new QPushButton(tr("Save a cop&y…"));
    m_copy->setToolTip(tr("Writes the selected evidence to a file"));
    connect(m_copy, &QPushButton::clicked, this, &ComponentsPage::saveCopy);
    connect(m_itemTable, &SheetTable::chosen, this, &ComponentsPage::saveCopy);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    row->addWidget(m_file);
    row->addWidget(m_copy);
    m_detail = new Card;
    m_detail->body()->setSpacing(space::two);
    m_detail->body()->addWidget(m_name);
    m_detail->body()->addWidget(m_state);
    m_detail->body()->addWidget(m_noItems);
    m_detail->body()->addWidget(m_itemTable);
    m_detail->body()->addWidget(buttons);
    m_detail->body()->addWidget(buildUse());
    return m_detail;
}

QWidget *ComponentsPage::buildUse()
{
    m_noPlaces = new QuietText(tr("No product uses it."));
    m_placeTable = new SheetTable(tr("Products that use it"), m_places, SheetTable::Stretch::First);
    m_placeTable->setToolTip(tr("Enter opens the assessment"));
    m_placeTable->setMostRows(8);
    connect(m_placeTable, &SheetTable::chosen, this, &ComponentsPage::openProduct);
    m_use = new QPushButton;
    connect(m_use, &QPushButton::clicked, this, &ComponentsPage::use);
    m_unuse = new QPushButton(tr("End the &use"));
    m_unuse->setToolTip(tr("Moves its evidence in the open assessment to the trash"));
    connect(m_unuse, &QPushButton::clicked, this, &ComponentsPage::unuse);
    m_open = new QPushButton(tr("Open the assess&ment"));
    connect(m_open, &QPushButton::clicked, this, &ComponentsPage::openProduct);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    for (QPushButton *one : {m_use, m_unuse, m_open})
        row->addWidget(one);
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, space::two, 0, 0);
    layout->setSpacing(space::two);
    layout->addWidget(new Heading(tr("Products that use it")));
    layout->addWidget(m_noPlaces);
    layout->addWidget(m_placeTable);
    layout->addWidget(buttons);
    return part;
}

void ComponentsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_isRead)
        read();
}

void ComponentsPage::reveal(const QString &anchor)
{
    if (anchor.isEmpty())
        return;
    m_wanted = anchor;
    read();
}

void ComponentsPage::read()
{
    m_isRead = true;
    m_session.read(
        [](Workspace &w) -> Result<Reading> {
            const auto all = w.components();
            if (!all)
                return all.error();
            return Reading{.all = *all, .today = w.today()};
        },
        this,
        [this](const Result<Reading> &reading) {
            if (reading)
                take(*reading);
            else
                m_problems->tell(reading.error());
        });
}

void ComponentsPage::take(const Reading &reading)
{
    const ComponentOverview *before = current();
    const QString wanted = !m_wanted.isEmpty() ? m_wanted
                           : before            ? before->component.id
                                               : QString();
    m_reading = reading;
    QList<QStringList> rows;
    int place = 0;
    for (const ComponentOverview &one : reading.all) {
        if (one.component.id == wanted) {
            place = int(rows.size());
            m_wanted.clear();
        }
        rows.append({tr("%1 %2", "name, version").arg(one.component.name, one.component.version),
                     one.component.supplier, nameOf(one.component.kind),
                     QString::number(one.evidence), QString::number(one.products),
                     standingOf(one)});
    }
    m_model->setRows(rows);
    if (!rows.isEmpty())
        m_table->selectRow(place); // reads what is shown of it
    else
        readDetail();
}

const ComponentOverview *ComponentsPage::current() const
{
    const int row = m_table ? m_table->currentIndex().row() : -1;
    return row >= 0 && row < m_reading.all.size() ? &m_reading.all[row] : nullptr;
}

void ComponentsPage::readDetail()
{
    const ComponentOverview *one = current();
    if (!one) {
        m_shown = {};
        refresh();
        return;
    }
    m_session.read(
        [id = one->component.id](Workspace &w) -> Result<Detail> {
            const auto evidence = w.componentEvidence(id);
            if (!evidence)
                return evidence.error();
            const auto where = w.whereUsed(id);
            if (!where)
                return where.error();
            return Detail{.component = id, .evidence = *evidence, .where = *where};
        },
        this,
        [this](const Result<Detail> &detail) {
            if (detail)
                take(*detail);
            else
                m_problems->tell(detail.error());
        });
    refresh();
}

void ComponentsPage::take(const Detail &detail)
{
    const ComponentOverview *one = current();
    if (!one || one->component.id != detail.component)
        return; // another was chosen meanwhile
    m_shown = detail;
    showEvidence();
    showWhere();
    refresh();
}

void ComponentsPage::showEvidence()
{
    const Component &component = current()->component;
    QList<QStringList> rows;
    for (const ComponentEvidence &item : std::as_const(m_shown.evidence)) {
        rows.append({item.title, item.provisions.join(u", "_s),
                     QLocale().formattedDataSize(item.bytes, 1, QLocale::DataSizeSIFormat),
                     validityOf(item, component, m_reading.today)});
    }
    m_items->setRows(rows);
    if (!rows.isEmpty())
        m_itemTable->selectRow(0);
}

void ComponentsPage::showWhere()
{
    QList<QStringList> rows;
    for (const ComponentWhere &place : std::as_const(m_shown.where)) {
        rows.append({place.product, place.firmware, place.scheme, QString::number(place.evidence),
                     standingOf(place)});
    }
    m_places->setRows(rows);
    if (!rows.isEmpty())
        m_placeTable->selectRow(0);
}

void ComponentsPage::refresh()
{
    const ComponentOverview *one = current();
    const bool any = !m_reading.all.isEmpty();
    const bool shown = one && m_shown.component == one->component.id;
    const bool holds = one && !one->component.withdrawn.isValid();
    m_empty->setVisible(!any);
    m_table->setVisible(any);
    m_next->setEnabled(one && one->isHere && one->newer.isEmpty());
    m_end->setEnabled(holds);
    m_detail->setVisible(one);
    setFocusProxy(any ? static_cast<QWidget *>(m_table) : m_add);
    if (!one)
        return;
    m_name->setText(inWords(one->component));
    m_state->say(one->component.withdrawn.isValid() ? withdrawalOf(one->component) : QString());
    m_noItems->setVisible(shown && m_shown.evidence.isEmpty());
    m_itemTable->setVisible(shown && !m_shown.evidence.isEmpty());
    m_file->setEnabled(holds && one->isHere);
    m_copy->setEnabled(shown && m_itemTable->currentIndex().isValid());
    m_noPlaces->setVisible(shown && m_shown.where.isEmpty());
    m_placeTable->setVisible(shown && !m_shown.where.isEmpty());
    m_open->setEnabled(shown && !m_shown.where.isEmpty());

    const assessment::Assessment &open = m_session.assessment();
    const auto used =
        std::find_if(open.components.begin(), open.components.end(),
                     [one](const auto &use) { return use.component.id == one->component.id; });
    const bool uses = used != open.components.end();
    const QString product = u"%1 %2"_s.arg(open.product.brand, open.product.model).trimmed();
    m_use->setVisible(m_session.hasAssessment() && (!uses || used->waiting > 0));
    m_use->setText(uses ? tr("&Take over what is new in %1").arg(product)
                        : tr("&Use it in %1").arg(product));
    m_use->setEnabled(holds);
    m_unuse->setVisible(m_session.hasAssessment() && uses);
}

void ComponentsPage::showForm(QWidget *form)
{
    m_forms->setVisible(form != nullptr);
    m_form->setVisible(form == m_form);
    m_itemForm->setVisible(form == m_itemForm);
    m_endForm->setVisible(form == m_endForm);
    m_problems->dismiss();
    if (form)
        m_column->ensureWidgetVisible(form);
}

} // namespace forms
