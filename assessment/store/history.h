#pragma once

#include "assessment/store/custodylog.h"
#include "assessment/store/store.h"
#include "assessment/workspace.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

namespace assessment {

/// Undo and redo of one assessment, read from the custody log: taking an act back is one more act,
/// which gives every row the act touched the image it had before. Answers, facts, evidence, the
/// product and one's own review decisions can be taken back; runs and labels cannot and are passed
/// over; the decision of another person ends the way back.
///
/// With "" in place of the assessment: of the workspace itself. The organisation, the verdict
/// policy, describing a product, beginning, removing and restoring an assessment and emptying the
/// trash are taken back there, as long as nothing rests on what would go.
class History
{
    Q_DECLARE_TR_FUNCTIONS(assessment::History)

public:
    explicit History(Store &store) : m_store(store) {}

    Result<std::optional<UndoStep>> undoStep(const QString &assessment);
    Status undo(const QString &assessment);
    Result<std::optional<UndoStep>> redoStep(const QString &assessment);
    Status redo(const QString &assessment);

private:
    enum class Way { Back, Forward };

    Result<std::optional<StoredLogRow>> top(const QString &assessment, Way way);
    Result<std::optional<UndoStep>> step(const QString &assessment, Way way);
    Status go(const QString &assessment, Way way);
    /// Whether the row that \a change wrote is still as it left it.
    Result<bool> isAsLeft(const RowChange &change);
    /// Whether everything \a row left behind is still so, and nothing rests on what would go.
    Result<bool> stillStands(const StoredLogRow &row);
    /// Whether an assessment or a product that \a changes made is used beyond these changes.
    Result<bool> isRestedOn(const QList<RowChange> &changes);
    Status walk(const QString &assessment, const std::function<bool(const QSqlQuery &)> &read);
    /// Whether nothing was recorded in \a assessment after \a sequence that still counts, and it is
    /// judged by the same verdict policy.
    Result<bool> isNewestEdit(const QString &assessment, qint64 sequence);
    /// The image that \a change of the row \a sequence gives back.
    Result<QJsonValue> imageBefore(const RowChange &change, qint64 sequence);
    Result<QString> productOf(const QString &assessment);
    QString textOf(const StoredLogRow &row);

    Store &m_store;
};

} // namespace assessment
