#include "forms/evidencedetails.h"

#include "assessment/language/language.h"

#include "forms/noteline.h"
#include "forms/rows/text.h"
#include "forms/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;
using assessment::EvidenceChange;
using assessment::Status;

namespace forms {

EvidenceDetails::EvidenceDetails(Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_title(new QLineEdit)
    , m_confidential(new QCheckBox(tr("Confidential: not for people outside")))
    , m_expires(new QCheckBox(tr("Valid until")))
    , m_lastDay(new QDateEdit)
    , m_provisions(new QListWidget)
    , m_problem(new NoteLine(NoteLine::Kind::Problem))
{
    setAccessibleName(tr("Details of the evidence"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setWidget(makeForm());
    setFocusProxy(m_title);
}

QWidget *EvidenceDetails::makeForm()
{
    m_title->setObjectName(u"evidenceTitle"_s);
    m_title->setMaxLength(500);
    m_title->setAccessibleName(tr("Title of the evidence"));
    connect(m_title, &QLineEdit::editingFinished, this, [this] {
        if (m_title->text().trimmed() != m_item.title)
            change({.title = m_title->text()});
    });
    m_confidential->setObjectName(u"evidenceConfidential"_s);
    connect(m_confidential, &QCheckBox::clicked, this,
            [this](bool confidential) { change({.confidential = confidential}); });

    m_expires->setObjectName(u"evidenceExpires"_s);
    m_expires->setToolTip(tr("The day after, it no longer counts as evidence. Days begin at "
                             "00:00 UTC."));
    connect(m_expires, &QCheckBox::clicked, this, &EvidenceDetails::keepExpiry);
    m_lastDay->setObjectName(u"evidenceLastDay"_s);
    m_lastDay->setDisplayFormat(assessment::spokenLanguage().day);
    m_lastDay->setCalendarPopup(true);
    m_lastDay->setDateRange(QDate(2000, 1, 1), QDate(2099, 12, 31));
    m_lastDay->setKeyboardTracking(false);
    m_lastDay->setAccessibleName(tr("Last day on which the evidence counts"));
    connect(m_lastDay, &QDateEdit::dateChanged, this, &EvidenceDetails::keepExpiry);
    auto *validity = new QHBoxLayout;
    validity->setSpacing(space::unit);
    validity->addWidget(m_expires);
    validity->addWidget(m_lastDay);
    validity->addStretch();

    m_provisions->setObjectName(u"evidenceProvisions"_s);
    m_provisions->setAccessibleName(tr("Provisions that the evidence serves"));
    m_provisions->setMinimumHeight(8 * fontMetrics().lineSpacing());
    m_provisions->setTabKeyNavigation(false);
    connect(m_provisions, &QListWidget::itemChanged, this, [this](const QListWidgetItem *row) {
        if (m_filling)
            return;
        const QString provision = row->data(Qt::UserRole).toString();
        const bool serves = row->checkState() == Qt::Checked;
        act([id = m_item.id, provision, serves](assessment::Workspace &workspace) {
            return serves ? workspace.linkEvidence(id, {provision})
                          : workspace.unlinkEvidence(id, provision);
        });
    });

    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, space::unit, 0);
    column->setSpacing(space::unit);
    auto *title = new QLabel(tr("T&itle"));
    title->setBuddy(m_title);
    column->addWidget(title);
    column->addWidget(m_title);
    column->addWidget(m_confidential);
    column->addLayout(validity);
    auto *serves = new QLabel(tr("&Serves these provisions"));
    serves->setBuddy(m_provisions);
    column->addWidget(serves);
    column->addWidget(m_provisions, 1);
    column->addWidget(m_problem);
    return form;
}

void EvidenceDetails::setItem(const assessment::EvidenceItem &item)
{
    const QScopedValueRollback filling(m_filling, true);
    if (item.id != m_item.id)
        m_problem->say({});
    m_item = item;
    if (m_title->text().trimmed() != item.title)
        m_title->setText(item.title);
    m_confidential->setChecked(item.confidential);
    m_expires->setChecked(item.expires.isValid());
    // How long a supplier's evidence counts is said where the component is.
    m_expires->setEnabled(!item.supplied);
    m_lastDay->setEnabled(item.expires.isValid() && !item.supplied);
    const QDate proposed = m_session.assessment().day.addYears(1);
    m_lastDay->setDate(item.expires.isValid() ? item.expires : proposed);
    fillProvisions();
}

void EvidenceDetails::fillProvisions()
{
    int count = 0;
    for (const assessment::Guideline &guideline : m_session.scheme().guidelines) {
        for (const assessment::Provision &provision : guideline.provisions) {
            QListWidgetItem *row = m_provisions->item(count++);
            if (!row) {
                row = new QListWidgetItem(m_provisions);
                row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            }
            row->setText(u"%1  %2"_s.arg(provision.id, provision.title));
            row->setToolTip(provision.title);
            row->setData(Qt::UserRole, provision.id);
            row->setCheckState(m_item.provisions.contains(provision.id) ? Qt::Checked
                                                                        : Qt::Unchecked);
        }
    }
    while (m_provisions->count() > count)
        delete m_provisions->takeItem(count);
}

void EvidenceDetails::keepExpiry()
{
    if (m_filling)
        return;
    const QDate wanted = m_expires->isChecked() ? m_lastDay->date() : QDate();
    if (wanted != m_item.expires)
        change({.expires = wanted});
}

void EvidenceDetails::change(const EvidenceChange &change)
{
    act([id = m_item.id, change](assessment::Workspace &workspace) {
        return workspace.changeEvidence(id, change);
    });
}

void EvidenceDetails::act(const Session::Act &act)
{
    m_session.act(act, this, [this](const Status &done) {
        m_problem->say(done ? QString() : done.error().message());
        if (!done)
            setItem(m_item); // back to what is recorded
    });
}

} // namespace forms
