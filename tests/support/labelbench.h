#pragma once

#include "assessment/workspace.h"

#include "support/sampleworkspace.h"

#include <memory>

/// A workspace with a clock that the test sets, and labels in it.
class LabelBench
{
public:
    explicit LabelBench(assessment::AssessmentKind kind = assessment::AssessmentKind::Lab,
                        const QDateTime &start = {{2026, 11, 23}, {10, 0}, Qt::UTC})
        : now(std::make_shared<QDateTime>(start))
        , workspace(open())
        , assessment(*SampleWorkspace::assess(workspace, kind))
    {}

    /// The number of a new label that is valid to \a expires. It says what the assessment says now.
    assessment::Result<QString>
    issue(const QString &supersedes = {}, QDate expires = {2028, 11, 23},
          assessment::LabelKind kind = assessment::LabelKind::Information, const QString &of = {})
    {
        using namespace assessment;
        const QString id = of.isEmpty() ? assessment : of;
        const auto stated = workspace.assessment(id);
        if (!stated)
            return stated.error();
        IssuedLabel label;
        label.certificateId = *workspace.nextCertificateId(QStringLiteral("THX"));
        label.assessment = id;
        label.kind = kind;
        label.issued = *now;
        label.expires = expires;
        label.statement = SampleWorkspace::statementOf(workspace, id);
        label.statement[QStringLiteral("product")] = toJson(stated->product);
        label.statement[QStringLiteral("facts")] = toJson(stated->facts);
        label.statement[QStringLiteral("markType")] = idOf(kind);
        if (!supersedes.isEmpty())
            label.statement[QStringLiteral("supersedes")] = supersedes;
        label.signer = QStringLiteral("CN=Signer");
        const Status kept = workspace.recordLabel(label, "%PDF", [] { return Status(Ok); });
        if (!kept)
            return kept.error();
        return label.certificateId;
    }

    assessment::LabelState state(const QString &label)
    {
        return workspace.labelStanding(label)->state;
    }
    void wait(qint64 seconds) { *now = now->addSecs(seconds); }

    SampleWorkspace sample;
    std::shared_ptr<QDateTime> now;
    assessment::Workspace workspace;
    QString assessment;

private:
    assessment::Workspace open()
    {
        return *assessment::Workspace::create(
            sample.path(), {.actor = QStringLiteral("ada"), .clock = [now = now] { return *now; }});
    }
};
