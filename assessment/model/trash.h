#pragma once

#include <QDateTime>
#include <QString>

namespace assessment {

/// What can be moved to the trash.
enum class TrashKind { Evidence, Assessment };

QString idOf(TrashKind kind); ///< "evidence", "assessment"

/// Which part of the trash is asked for.
enum class TrashView {
    Listed, ///< what lies in it
    All     ///< also what was in it when it was emptied: hidden, but in the file and the log
};

/// One thing that was moved to the trash.
struct TrashItem
{
    QString id;
    TrashKind kind = TrashKind::Evidence;
    QString assessment; ///< that it belongs to, or itself
    QString title;      ///< of the evidence; brand, model and firmware of an assessment's product
    QDateTime removed;  ///< UTC
    QString removedBy;
    bool emptied = false;
    int labels = 0; ///< issued from the assessment; they stay listed and valid
};

} // namespace assessment
