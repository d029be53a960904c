#pragma once

#include "assessment/model/labeloverview.h"
#include "assessment/model/labelpolicy.h"
#include "assessment/store/store.h"

#include <QCoreApplication>

namespace assessment {

/// What happens to labels after they were issued (docs/adr/0029-life-of-a-label.md): the only code
/// that knows how it lies in the file. Rows only come; what may happen is mayHappen().
class LabelLives
{
    Q_DECLARE_TR_FUNCTIONS(assessment::LabelLives)

public:
    explicit LabelLives(Store &store) : m_store(store) {}

    Result<QList<LabelEvent>> events();
    Result<QList<LabelEvent>> events(const QString &certificateId);
    Result<LabelStanding> standing(const QString &certificateId);
    Result<QList<LabelOverview>> overviews();
    Result<LabelOverview> overview(const QString &certificateId);

    Status suspend(const QString &certificateId, const QString &reason,
                   const std::optional<QDateTime> &until);
    Status reinstate(const QString &certificateId, const QString &reason);
    Result<LabelStanding> withdraw(const QString &certificateId, const QString &reason);
    Status refuseWithdrawal(const QString &certificateId, const QString &reason);

    Result<LabelPolicy> policy();
    Status setPolicy(std::optional<int> people);

    Status mayIssue(const QString &assessment, LabelKind kind, const QString &supersedes);
    /// Whether a label of \a statement may take the place of \a old.
    Status maySupersede(const QString &old, const QJsonObject &statement);
    /// Part of the act that issues \a label: ends the one that its statement supersedes, if any.
    Status supersedeIn(Act &act, const IssuedLabel &label);

private:
    /// Does an act that is one event, and commits it.
    Status happen(Act &act, LabelEvent event);
    Result<LabelOverview> at(const IssuedLabel &label, const QDateTime &time);
    Status append(Act &act, const QString &assessment, const LabelEvent &event);
    Result<QList<LabelEvent>> select(const QString &condition, const QVariantList &values);
    Result<int> peopleFor(const QString &assessment);

    Store &m_store;
};

} // namespace assessment
