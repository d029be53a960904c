#include "forms/toolproposalpanel.h"

#include "forms/growingtext.h"
#include "forms/rows/sheettable.h"
#include "forms/rows/text.h"
#include "forms/theme.h"
#include "forms/toolproposalmodel.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::ToolImport;
using assessment::ToolProposal;

namespace {

constexpr qsizetype shownFindings = 5;
constexpr qsizetype shownCharacters = 160; // of each: the file has all of it

QString shortened(const QString &text)
{
    return text.size() <= shownCharacters ? text : text.left(shownCharacters - 1) + u'…';
}

} // namespace

ToolProposalPanel::ToolProposalPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new ToolProposalModel(this))
    , m_summary(new BodyText)
    , m_portsCaption(new QLabel(tr("Declared por&ts")))
    , m_ports(new QLineEdit)
    , m_table(new SheetTable(tr("What the tool proposes"), m_model, SheetTable::Stretch::Last))
    , m_rationaleCaption(new QLabel(tr("&Rationale")))
    , m_rationale(new GrowingText)
    , m_unassigned(new QuietText)
{
    m_ports->setAccessibleName(tr("Declared ports"));
    m_ports->setPlaceholderText(tr("What the IXIT declares; or 443, udp/5353"));
    m_ports->setToolTip(tr("Ports that the device needs: what is open beside them is a finding"));
    m_portsCaption->setBuddy(m_ports);
    m_table->setMostRows(8);
    m_table->setToolTip(tr("Enter makes the proposed verdict your answer; Space ticks"));
    m_rationale->setAccessibleName(tr("Rationale of the answer"));
    m_rationaleCaption->setBuddy(m_rationale);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit);
    layout->addWidget(m_summary);
    layout->addWidget(m_portsCaption);
    layout->addWidget(m_ports);
    layout->addWidget(m_table);
    layout->addWidget(m_rationaleCaption);
    layout->addWidget(m_rationale);
    layout->addWidget(m_unassigned);

    connect(m_ports, &QLineEdit::editingFinished, this, [this] {
        if (m_ports->text() == m_portsBefore)
            return;
        m_portsBefore = m_ports->text();
        Q_EMIT declaredChanged();
    });
    connect(m_table, &SheetTable::chosen, this,
            [this](const QModelIndex &index) { m_model->toggleAnswer(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ToolProposalPanel::showCurrent);
    connect(m_rationale, &QPlainTextEdit::textChanged, this, &ToolProposalPanel::keepRationale);
    connect(m_model, &ToolProposalModel::tickedChanged, this, &ToolProposalPanel::tickedChanged);
    clear();
}

void ToolProposalPanel::clear()
{
    const QSignalBlocker blocker(m_ports);
    m_ports->clear();
    m_portsBefore.clear();
    m_model->setProposals({});
    showCurrent();
    hide();
}

void ToolProposalPanel::showReading()
{
    m_summary->setText(tr("The file is being read…"));
    m_model->setProposals({});
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_portsCaption, m_ports, m_table, m_unassigned})
        part->hide();
    showCurrent();
    show();
}

void ToolProposalPanel::showImport(const ToolImport &import)
{
    QStringList lines{import.report.summary};
    if (!import.report.whole)
        lines.append(tr("The file is not whole: %1.").arg(import.report.missing));
    if (import.proposals.isEmpty())
        lines.append(tr("It proposes nothing for this scheme; say yourself what it shows."));
    m_summary->setText(lines.join(u'\n'));
    const bool hasPorts = import.report.kind == assessment::FileKind::Nmap;
    m_portsCaption->setVisible(hasPorts);
    m_ports->setVisible(hasPorts);
    m_model->setProposals(import.proposals);
    m_table->setVisible(!import.proposals.isEmpty());
    if (!import.proposals.isEmpty())
        m_table->setCurrentIndex(m_model->index(0, ToolProposalModel::AnswerColumn));
    lines.clear();
    for (const QString &finding :
         import.unassigned.first(std::min(shownFindings, import.unassigned.size())))
        lines.append(tr("No provision: %1").arg(shortened(finding)));
    if (import.unassignedCount > lines.size())
        lines.append(
            tr("No provision: %n more", nullptr, int(import.unassignedCount - lines.size())));
    m_unassigned->setText(lines.join(u'\n'));
    m_unassigned->setVisible(!lines.isEmpty());
    showCurrent();
    show();
}

void ToolProposalPanel::setAnswers(const QMap<QString, assessment::Answer> &answers)
{
    m_model->setAnswers(answers);
}

bool ToolProposalPanel::hasProposals() const
{
    return m_model->rowCount() > 0;
}

QStringList ToolProposalPanel::evidence() const
{
    return m_model->evidence();
}

QList<assessment::Answer> ToolProposalPanel::answers() const
{
    return m_model->answers();
}

QString ToolProposalPanel::declaredPorts() const
{
    return m_ports->text().trimmed();
}

void ToolProposalPanel::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const ToolProposal *proposal = current.isValid() ? m_model->proposalAt(current.row()) : nullptr;
    m_row = proposal ? current.row() : -1;
    const QSignalBlocker blocker(m_rationale);
    m_rationale->setPlainText(proposal ? proposal->rationale : QString());
    m_rationale->updateGeometry();
    m_rationale->setVisible(proposal);
    m_rationaleCaption->setVisible(proposal);
    if (proposal)
        m_rationaleCaption->setText(tr("&Rationale for %1").arg(proposal->provision));
}

void ToolProposalPanel::keepRationale()
{
    m_model->setRationale(m_row, m_rationale->toPlainText());
}

} // namespace forms
