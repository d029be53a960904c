#pragma once

#include "assessment/report/report.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace assessment {

class Workspace;

/// A file that goes along inside the PDF of a report, for programs
/// (docs/adr/0043-attachments-in-reports.md).
struct ReportAttachment
{
    enum class Kind {
        Report,   ///< the JSON face, with the plan of action
        Manifest, ///< the leaves behind Report::evidenceRoot, as leavesText() writes them
        Bundle,   ///< a public bundle (docs/adr/0014-bundle.md)
    };

    Kind kind = Kind::Report;
    QByteArray content;

    QString name() const;         ///< "report.json"
    QByteArray mediaType() const; ///< "application/json"
    QByteArray sha256() const;    ///< of the content, 32 bytes

    friend bool operator==(const ReportAttachment &, const ReportAttachment &) = default;
};

/// What of an assessment is attached to its report.
enum class AttachmentScope {
    Nothing,
    Manifest, ///< the report for programs, and the evidence manifest
    Bundle,   ///< these, and a public bundle
};

/// A file of more than this is no document that people pass on, and it is made in memory.
inline constexpr qint64 largestAttachedBundle = qint64(64) << 20;

struct AttachedReport
{
    Report report;
    QList<ReportAttachment> attachments; ///< in the order of their kinds
};

/// The report as readReport() has it and what is attached to it, all as of one moment. The bundle
/// is not signed (the PDF is) and never holds what is confidential: where the words of a public
/// item would name something confidential it is Refused, as by exportBundle(), and also when it
/// would be larger than \a largestBundle. The errors of readReport() and exportBundle() besides.
Result<AttachedReport> readAttachedReport(Workspace &workspace, const QString &assessment,
                                          AttachmentScope scope, const Progress &progress = {},
                                          qint64 largestBundle = largestAttachedBundle);

} // namespace assessment
