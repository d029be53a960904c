#pragma once

#include "labels/batchfile.h"

#include "assessment/progress.h"
#include "assessment/result.h"
#include "assessment/signing/identity.h"
#include "assessment/workspace.h"

#include <functional>
#include <optional>

namespace labels {

/// What became of one row.
struct BatchOutcome
{
    enum class State {
        Made,
        MadeBefore, ///< an earlier run of the same batch made it
        Failed,
    };

    int line = 0;
    State state = State::Failed;
    QString file;          ///< path of the label
    QString certificateId; ///< "" when it failed
    QByteArray sha256 = {};
    std::optional<assessment::Error> problem = {};
    QStringList warnings = {};
};

QString idOf(BatchOutcome::State state); ///< "made", "made-before", "failed"

/// Issues a label for each of \a rows into \a folder, which exists. A row that fails does not stop
/// the others. \a tell hears of each row at once, on the calling thread.
///
/// A batch can be interrupted at any moment, also by a power cut, and run again with the same table
/// and folder: what was made is not made twice. A journal in the folder (journalName) remembers the
/// number of each label before it is issued. When \a progress asks to stop, the rows so far are the
/// result, and it is shorter than \a rows.
///
/// The identity is opened once by whoever calls. Runs on the workspace's thread. An Error means
/// that nothing was done: the journal cannot be used, or belongs to another workspace.
assessment::Result<QList<BatchOutcome>>
issueBatch(assessment::Workspace &workspace, const assessment::signing::Identity &identity,
           const QList<BatchRow> &rows, const QString &folder,
           const assessment::Progress &progress = {},
           const std::function<void(const BatchOutcome &)> &tell = {});

inline constexpr auto batchJournalName = "assay-batch.jsonl";

} // namespace labels
