#include "forms/testgroupspage.h"

#include "forms/groupitemmodel.h"
#include "forms/growingtext.h"
#include "forms/icsmodel.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/primarybutton.h"
#include "forms/rows/sheettable.h"
#include "forms/rows/text.h"
#include "forms/rows/widecolumn.h"
#include "forms/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::GroupItem;
using assessment::GroupJudgement;
using assessment::GroupsJudgement;
using assessment::ItemVerdict;
using assessment::Status;
using assessment::Verdict;
using assessment::Workspace;

namespace {

/// The whole row of the statement, which a narrow table cuts.
QString claimInWords(const assessment::IcsRow &claim)
{
    const QString support = icsWord(claim.support);
    QStringList words{
        TestGroupsPage::tr("Status %1, support %2")
            .arg(claim.status, support.isEmpty() ? TestGroupsPage::tr("not stated") : support)};
    if (!claim.detail.isEmpty())
        words.append(claim.detail);
    if (const QString objection = icsObjection(claim); !objection.isEmpty())
        words.append(TestGroupsPage::tr("Objection: %1").arg(objection));
    return words.join(u'\n');
}

} // namespace

TestGroupsPage::TestGroupsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_edition(assessment::ixitEditionFor(session.scheme().id))
    , m_overall(new BodyText)
    , m_policy(new QuietText)
    , m_problems(new ErrorBanner)
    , m_ics(new IcsModel(this))
    , m_groups(new SheetTable(tr("Provisions with claim and test group"), m_ics,
                              SheetTable::Stretch::Last))
    , m_group(new Heading(QString()))
    , m_claim(new BodyText)
    , m_nothing(new QuietText)
    , m_model(new GroupItemModel(this))
    , m_items(new SheetTable(tr("Items of the test group"), m_model, SheetTable::Stretch::Last))
{
    Q_ASSERT(m_edition); // the page is only for schemes that have one
    m_groups->setMostRows(12);
    m_items->setMostRows(10);
    m_items->setSelectionMode(QAbstractItemView::ExtendedSelection);
    QVBoxLayout *body = (new WideColumn(this))->body();
    body->addWidget(new Heading(title(), Heading::Level::Title));
    body->addWidget(new BodyText(
        tr("What is claimed of each provision follows from its answer and from the scope. Each "
           "test group asks for the verdict of its cases on every item that is declared in the "
           "tables it uses (%1).")
            .arg(m_edition->title)));
    body->addWidget(m_overall);
    body->addWidget(m_policy);
    body->addWidget(m_problems);
    body->addWidget(m_groups);
    body->addWidget(m_group);
    body->addWidget(m_claim);
    body->addWidget(m_nothing);
    body->addWidget(m_items);
    body->addWidget(buildJudging());
    body->addStretch();
    setFocusProxy(m_groups);
    connect(m_groups->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TestGroupsPage::showGroup);
    connect(m_groups, &SheetTable::chosen, this, [this](const QModelIndex &index) {
        if (const GroupJudgement *group = m_ics->groupAt(index.row())) {
            for (const auto &guideline : m_session.scheme().guidelines) {
                for (const auto &provision : guideline.provisions) {
                    if (provision.id == group->claim.provision)
                        Q_EMIT jump(u"guideline/%1#%2"_s.arg(guideline.number).arg(provision.id));
                }
            }
        }
    });
    connect(&session, &Session::changed, this, &TestGroupsPage::refresh);
    refresh();
}

QString TestGroupsPage::title() const
{
    return tr("Test groups");
}

QString TestGroupsPage::overall() const
{
    return m_overall->text();
}

QWidget *TestGroupsPage::buildJudging()
{
    m_judging = new QWidget;
    m_verdict = new QComboBox;
    m_reason = new GrowingText;
    m_record = new PrimaryButton(tr("&Record for the selected items"));
    for (const Verdict verdict :
         {Verdict::Pass, Verdict::Fail, Verdict::Inconclusive, Verdict::NotAssessed})
        m_verdict->addItem(Theme::verdictIcon(verdict), nameOf(verdict), int(verdict));
    m_verdict->setAccessibleName(tr("Verdict on the selected items"));
    m_reason->setAccessibleName(tr("Reason of the verdict"));
    auto *verdict = new QLabel(tr("Ver&dict on the selected items"));
    verdict->setWordWrap(true);
    verdict->setBuddy(m_verdict);
    auto *reason = new QLabel(tr("Rea&son: what was seen, or what is missing"));
    reason->setWordWrap(true);
    reason->setBuddy(m_reason);
    connect(m_record, &QPushButton::clicked, this,
            [this] { judge(Verdict(m_verdict->currentData().toInt()), m_reason->toPlainText()); });
    auto *layout = new QVBoxLayout(m_judging);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit);
    layout->addWidget(verdict);
    layout->addWidget(m_verdict, 0, Qt::AlignLeft);
    layout->addWidget(reason);
    layout->addWidget(m_reason);
    layout->addWidget(m_record, 0, Qt::AlignLeft);
    return m_judging;
}

void TestGroupsPage::reveal(const QString &anchor)
{
    m_wanted = anchor;
    if (const int row = m_ics->rowOf(anchor); row >= 0) {
        m_wanted.clear();
        m_groups->setCurrentIndex(m_ics->index(row, 0));
        m_groups->setFocus();
    }
}

/// Many items take a moment: they are judged beside the window.
void TestGroupsPage::refresh()
{
    const int mine = ++m_looks;
    m_session.read(
        [edition = m_edition, scheme = m_session.scheme(), assessment = m_session.assessment()](
            Workspace &) { return judgeGroups(*edition, scheme, assessment); },
        this,
        [this, mine](const GroupsJudgement &judgement) {
            if (mine == m_looks) // else a newer one is on its way
                take(judgement);
        });
}

void TestGroupsPage::take(const GroupsJudgement &judgement)
{
    QString overall = tr("Overall: %1").arg(nameOf(judgement.overall));
    if (!judgement.undeclared.isEmpty()) {
        overall = tr("%1. Found by device tests and not declared: %2")
                      .arg(overall, judgement.undeclared.join(u", "_s));
    }
    m_overall->setText(overall);
    m_policy->setText(
        tr("Judged by the verdict policy “%1”. The page “Organisation” says what it does and lets "
           "you choose another one, for all assessments of this workspace.")
            .arg(policyOf(m_session.assessment()).title));
    m_ics->show(judgement);
    if (!m_wanted.isEmpty())
        reveal(m_wanted);
    if (!m_groups->currentIndex().isValid())
        m_groups->setCurrentIndex(m_ics->index(0, 0));
    showGroup();
    Q_EMIT judged();
}

void TestGroupsPage::showGroup()
{
    const GroupJudgement *group = m_ics->groupAt(m_groups->currentIndex().row());
    if (!group)
        return;
    m_group->setText(tr("%1  %2: %3", "provision, title, verdict")
                         .arg(group->claim.reference, group->claim.title, nameOf(group->verdict)));
    m_claim->setText(claimInWords(group->claim));
    m_model->show(group->claim.provision, group->items);
    const bool any = !group->items.isEmpty();
    m_nothing->setVisible(!any);
    m_nothing->setText(group->group->cases.isEmpty()
                           ? tr("There are no test cases for it: its answer counts.")
                           : tr("Nothing is declared in %1, so there is nothing to judge yet.")
                                 .arg(group->group->tables.join(u", "_s)));
    m_items->setVisible(any);
    m_judging->setVisible(any);
}

void TestGroupsPage::judge(Verdict verdict, const QString &reason)
{
    const GroupJudgement *group = m_ics->groupAt(m_groups->currentIndex().row());
    QList<ItemVerdict> verdicts;
    for (const QModelIndex &row : m_items->selectionModel()->selectedRows()) {
        const GroupItem &item = m_model->items()[row.row()];
        verdicts.append({.provision = group->claim.provision,
                         .testCase = item.testCase.id,
                         .item = item.item,
                         .verdict = verdict,
                         .reason = reason});
    }
    if (verdicts.isEmpty()) {
        m_problems->tell(tr("Select the items above that the verdict is about."));
        return;
    }
    m_session.act([id = m_session.assessment().id,
                   verdicts](Workspace &w) { return w.judgeItems(id, verdicts); },
                  this,
                  [this](const Status &done) {
                      if (!done) {
                          m_problems->tell(done.error());
                          return;
                      }
                      m_problems->dismiss();
                      m_reason->clear();
                  });
}

} // namespace forms
