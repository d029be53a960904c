#include "forms/componentforms.h"

#include "forms/flowlayout.h"
#include "forms/rows/choicerow.h"
#include "forms/rows/daterow.h"
#include "forms/rows/formrow.h"
#include "forms/rows/primarybutton.h"
#include "forms/rows/sidebyside.h"
#include "forms/rows/text.h"
#include "forms/theme.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Component;
using assessment::ComponentKind;

namespace {

QWidget *inOneLine(const QList<QWidget *> &buttons)
{
    auto *line = new QWidget;
    auto *flow = new FlowLayout(line);
    for (QWidget *button : buttons)
        flow->addWidget(button);
    return line;
}

} // namespace

ComponentForm::ComponentForm(QWidget *parent)
    : Card(parent)
    , m_heading(new Heading({}))
    , m_name(new FormRow(tr("&Name"), tr("As the supplier calls it.")))
    , m_version(new FormRow(tr("Ve&rsion"), tr("Of the component, service or app.")))
    , m_supplier(new FormRow(tr("&Supplier"), tr("Who delivers it and has shown the evidence.")))
    , m_add(new PrimaryButton(tr("Add i&t")))
{
    QList<Choice> kinds;
    for (const ComponentKind kind : assessment::componentKinds())
        kinds.append({.id = idOf(kind), .name = nameOf(kind)});
    m_kind = new ChoiceRow(tr("&Kind"), {}, kinds);
    auto *cancel = new QPushButton(tr("&Leave it"));
    body()->setSpacing(space::two);
    body()->addWidget(m_heading);
    body()->addWidget(new SideBySide({m_name, m_version}));
    body()->addWidget(new SideBySide({m_supplier, m_kind}));
    body()->addWidget(inOneLine({m_add, cancel}));
    for (FormRow *row : {m_name, m_version, m_supplier})
        connect(row->edit(), &QLineEdit::textChanged, this, &ComponentForm::refresh);
    connect(m_add, &QPushButton::clicked, this, &ComponentForm::wanted);
    connect(cancel, &QPushButton::clicked, this, &ComponentForm::cancelled);
    refresh();
}

void ComponentForm::begin(const Component &older)
{
    m_replaces = older.id;
    m_heading->setText(older.id.isEmpty() ? tr("A component, service or app")
                                          : tr("The version after %1").arg(inWords(older)));
    m_name->setText(older.name);
    m_version->setText({});
    m_supplier->setText(older.supplier);
    m_kind->setChoice(idOf(older.kind));
    (older.id.isEmpty() ? m_name : m_version)->takeFocus();
}

Component ComponentForm::component() const
{
    return {
        .kind =
            assessment::componentKindFromId(m_kind->choice()).value_or(ComponentKind::Component),
        .name = m_name->text(),
        .version = m_version->text(),
        .supplier = m_supplier->text(),
        .replaces = m_replaces};
}

void ComponentForm::refresh()
{
    m_add->setEnabled(!m_name->text().isEmpty() && !m_version->text().isEmpty()
                      && !m_supplier->text().isEmpty());
}

ComponentItemForm::ComponentItemForm(QWidget *parent)
    : Card(parent)
    , m_heading(new Heading({}))
    , m_title(new FormRow(tr("T&itle"), tr("What it shows.")))
    , m_provisions(new FormRow(tr("&Provisions"),
                               tr("That it supports, of any scheme, with a space between them.")))
    , m_ends(new QCheckBox(tr("It has a last da&y")))
    , m_lastDay(new DateRow(tr("Last day"), tr("From the day after, it counts nowhere.")))
    , m_confidential(new QCheckBox(tr("Con&fidential: not for people outside")))
    , m_add(new PrimaryButton(tr("Add i&t")))
{
    m_provisions->setExample(u"CoP-5.1 CoP-5.2"_s);
    auto *cancel = new QPushButton(tr("&Leave it"));
    body()->setSpacing(space::two);
    body()->addWidget(m_heading);
    body()->addWidget(new SideBySide({m_title, m_provisions}));
    body()->addWidget(m_ends);
    body()->addWidget(m_lastDay);
    body()->addWidget(m_confidential);
    body()->addWidget(inOneLine({m_add, cancel}));
    connect(m_ends, &QCheckBox::toggled, m_lastDay, &QWidget::setVisible);
    connect(m_provisions->edit(), &QLineEdit::textChanged, this, &ComponentItemForm::refresh);
    connect(m_add, &QPushButton::clicked, this, &ComponentItemForm::wanted);
    connect(cancel, &QPushButton::clicked, this, &ComponentItemForm::cancelled);
    m_lastDay->hide();
    refresh();
}

void ComponentItemForm::begin(const QString &path, QDate today)
{
    m_path = path;
    m_heading->setText(QFileInfo(path).fileName());
    m_title->setText(QFileInfo(path).completeBaseName());
    m_provisions->setText({});
    m_ends->setChecked(false);
    m_lastDay->setDate(today.addYears(1));
    m_confidential->setChecked(false);
    m_provisions->takeFocus();
}

assessment::NewEvidence ComponentItemForm::about() const
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    return {.title = m_title->text(),
            .fileName = QFileInfo(m_path).fileName(),
            .provisions = m_provisions->text().split(between, Qt::SkipEmptyParts),
            .confidential = m_confidential->isChecked(),
            .expires = m_ends->isChecked() ? m_lastDay->date() : QDate()};
}

void ComponentItemForm::refresh()
{
    m_add->setEnabled(!about().provisions.isEmpty());
}

ComponentEndForm::ComponentEndForm(QWidget *parent)
    : Card(parent)
    , m_heading(new Heading({}))
    , m_effect(new BodyText)
    , m_reason(new FormRow(tr("Wh&y"), tr("Every product that uses it shows this.")))
    , m_withdraw(new QPushButton(tr("&Withdraw it")))
{
    auto *cancel = new QPushButton(tr("&Leave it"));
    body()->setSpacing(space::two);
    body()->addWidget(m_heading);
    body()->addWidget(m_effect);
    body()->addWidget(m_reason);
    body()->addWidget(inOneLine({m_withdraw, cancel}));
    const auto refresh = [this] { m_withdraw->setEnabled(!m_reason->text().isEmpty()); };
    connect(m_reason->edit(), &QLineEdit::textChanged, this, refresh);
    connect(m_withdraw, &QPushButton::clicked, this, &ComponentEndForm::wanted);
    connect(cancel, &QPushButton::clicked, this, &ComponentEndForm::cancelled);
    refresh();
}

void ComponentEndForm::begin(const assessment::ComponentOverview &component)
{
    m_heading->setText(tr("Withdraw %1").arg(inWords(component.component)));
    m_effect->setText(component.products == 0
                          ? tr("Nothing uses it. No product can use it any more.")
                          : tr("From today on its evidence counts for nothing, and the review of "
                               "%n assessment(s) is open again. Undo takes it back.",
                               nullptr, component.products));
    m_reason->setText({});
    m_reason->takeFocus();
}

QString ComponentEndForm::reason() const
{
    return m_reason->text();
}

} // namespace forms
