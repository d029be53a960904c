#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace assessment {

/// What somebody wants to remark.
struct NewComment
{
    QString provision = {}; ///< "" = about the whole assessment
    QString text = {};      ///< at most longestComment characters
    bool isPublic = false;  ///< goes into reports; the others stay in the workspace
};

/// A remark beside an assessment. It is no part of what is reviewed and signed, it never changes,
/// and whoever wrote it may withdraw it: then views leave it out and the record keeps it.
struct Comment
{
    QString id;
    QString provision; ///< "" = about the whole assessment
    QString text;
    bool isPublic = false;
    QDateTime written; ///< UTC
    QString writtenBy;
    std::optional<QDateTime> withdrawn; ///< UTC

    friend bool operator==(const Comment &, const Comment &) = default;
};

inline constexpr int longestComment = 10'000; // characters

} // namespace assessment
