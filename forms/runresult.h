#pragma once

#include "forms/runcontroller.h"

#include <QFrame>

class QPushButton;

namespace forms {

class BodyText;
class FindingJumps;
class QuietText;
class VerdictMark;

/// How a run ended: verdict, reason, what was found; and the way from a verdict that is proposed
/// to an answer that a person gives.
class RunResult : public QFrame
{
    Q_OBJECT

public:
    explicit RunResult(QWidget *parent = nullptr);

    /// \a provision is the one whose answer the verdict may become, "" for none.
    void show(const assessment::RunRecord &record, const QString &provision);
    void sayKept(const QString &problem); ///< the workspace has the record, or why not
    /// Without what was found, where that stands elsewhere on the screen.
    void setFindingsShown(bool shown);
    using QFrame::show;

Q_SIGNALS:
    void useVerdict();
    void jump(int finding); ///< the person wants to see what it rests on

private:
    VerdictMark *m_verdict;
    BodyText *m_reason;
    FindingJumps *m_findings;
    QuietText *m_kept;
    QPushButton *m_use;
};

} // namespace forms
