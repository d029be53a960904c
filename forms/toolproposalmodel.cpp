#include "forms/toolproposalmodel.h"

namespace forms {

using assessment::Answer;
using assessment::ToolProposal;

void ToolProposalModel::setProposals(const QList<ToolProposal> &proposals)
{
    beginResetModel();
    m_proposals = proposals;
    m_answers.clear();
    m_evidence.clear();
    for (const ToolProposal &proposal : proposals)
        m_evidence.insert(proposal.provision);
    endResetModel();
    Q_EMIT tickedChanged();
}

void ToolProposalModel::setAnswers(const QMap<QString, Answer> &answers)
{
    QMap<QString, QString> now;
    for (const Answer &answer : answers)
        now.insert(answer.provision, nameOf(answer.verdict));
    if (now == m_now)
        return;
    m_now = now;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, NowColumn), index(rowCount() - 1, NowColumn));
}

void ToolProposalModel::setRationale(int row, const QString &rationale)
{
    if (row >= 0 && row < m_proposals.size())
        m_proposals[row].rationale = rationale;
}

bool ToolProposalModel::canBeAnswer(const ToolProposal &proposal) const
{
    return proposal.verdict.has_value();
}

const ToolProposal *ToolProposalModel::proposalAt(int row) const
{
    return row >= 0 && row < m_proposals.size() ? &m_proposals[row] : nullptr;
}

QStringList ToolProposalModel::evidence() const
{
    QStringList ticked;
    for (const ToolProposal &proposal : m_proposals) {
        if (m_evidence.contains(proposal.provision))
            ticked.append(proposal.provision);
    }
    return ticked;
}

QList<Answer> ToolProposalModel::answers() const
{
    QList<Answer> ticked;
    for (const ToolProposal &proposal : m_proposals) {
        if (!m_answers.contains(proposal.provision) || !proposal.verdict)
            continue;
        Answer answer;
        answer.provision = proposal.provision;
        answer.verdict = *proposal.verdict;
        answer.rationale = proposal.rationale;
        ticked.append(answer);
    }
    return ticked;
}

void ToolProposalModel::toggleAnswer(int row)
{
    const QModelIndex at = index(row, AnswerColumn);
    const bool ticked = data(at, Qt::CheckStateRole).toInt() == Qt::Checked;
    setData(at, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

int ToolProposalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_proposals.size());
}

int ToolProposalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ToolProposalModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const ToolProposal &proposal = m_proposals[index.row()];
    const auto column = Column(index.column());
    if (column == EvidenceColumn || column == AnswerColumn) {
        const bool ticked =
            (column == EvidenceColumn ? m_evidence : m_answers).contains(proposal.provision);
        const bool can = column == EvidenceColumn || canBeAnswer(proposal);
        if (role == Qt::CheckStateRole && can)
            return ticked ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::AccessibleTextRole) {
            if (column == EvidenceColumn)
                return ticked ? tr("becomes evidence") : tr("no evidence");
            return !can ? tr("no verdict is proposed")
                        : (ticked ? tr("becomes the answer") : tr("no answer"));
        }
        return {};
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case ProvisionColumn: return proposal.provision;
    case ProposedColumn: return proposal.verdict ? nameOf(*proposal.verdict) : tr("Evidence only");
    case NowColumn: return m_now.value(proposal.provision, tr("Not answered"));
    case EvidenceColumn:
    case AnswerColumn:
    case ColumnCount: break;
    }
    return {};
}

bool ToolProposalModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const ToolProposal *proposal = proposalAt(index.row());
    if (role != Qt::CheckStateRole || !proposal)
        return false;
    const bool ticks = value.toInt() == Qt::Checked;
    if (index.column() == AnswerColumn && canBeAnswer(*proposal)) {
        if (ticks) {
            m_answers.insert(proposal->provision);
            m_evidence.insert(proposal->provision); // an answer without what it rests on is none
        } else {
            m_answers.remove(proposal->provision);
        }
    } else if (index.column() == EvidenceColumn) {
        if (ticks) {
            m_evidence.insert(proposal->provision);
        } else {
            m_evidence.remove(proposal->provision);
            m_answers.remove(proposal->provision);
        }
    } else {
        return false;
    }
    Q_EMIT dataChanged(this->index(index.row(), EvidenceColumn),
                       this->index(index.row(), AnswerColumn));
    Q_EMIT tickedChanged();
    return true;
}

Qt::ItemFlags ToolProposalModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const ToolProposal *proposal = proposalAt(index.row());
    if (index.column() == EvidenceColumn
        || (index.column() == AnswerColumn && proposal && canBeAnswer(*proposal)))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ToolProposalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case EvidenceColumn: return tr("Evidence");
    case AnswerColumn: return tr("My answer");
    case ProvisionColumn: return tr("Provision");
    case ProposedColumn: return tr("Proposed");
    case NowColumn: return tr("Now");
    case ColumnCount: break;
    }
    return {};
}

} // namespace forms
