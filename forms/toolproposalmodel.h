#pragma once

#include "assessment/exchange/toolproposals.h"

#include <QAbstractTableModel>
#include <QSet>

namespace forms {

/// What the output of a tool proposes, one provision a row, with two ticks: the file becomes
/// evidence for it, and the proposed verdict becomes an answer. An answer is never ticked before a
/// person does it.
class ToolProposalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        EvidenceColumn,
        AnswerColumn,
        ProvisionColumn,
        ProposedColumn,
        NowColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setProposals(const QList<assessment::ToolProposal> &proposals);
    /// What is answered by now.
    void setAnswers(const QMap<QString, assessment::Answer> &answers);
    void setRationale(int row, const QString &rationale);

    const assessment::ToolProposal *proposalAt(int row) const; ///< nullptr behind the last
    QStringList evidence() const;                              ///< provisions that are ticked
    QList<assessment::Answer> answers() const;                 ///< those that are ticked
    void toggleAnswer(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void tickedChanged();

private:
    bool canBeAnswer(const assessment::ToolProposal &proposal) const;

    QList<assessment::ToolProposal> m_proposals;
    QMap<QString, QString> m_now; ///< verdict in words
    QSet<QString> m_evidence;
    QSet<QString> m_answers;
};

} // namespace forms
