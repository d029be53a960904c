#pragma once

#include "assessment/harness/shownlines.h"
#include "assessment/harness/transcript.h"
#include "forms/session.h"

#include <QObject>

#include <memory>

namespace forms {

/// Reads the transcript of a run from the workspace, on its thread and in slices so short that what
/// others want of the workspace is done in between, and makes of it the lines that may be shown.
/// They can be looked at while they come. GUI thread.
class TranscriptFeed : public QObject
{
    Q_OBJECT

public:
    explicit TranscriptFeed(Session &session, QObject *parent = nullptr);

    /// Begins with the content \a sha256 of \a bytes bytes; where its \a findings are becomes known
    /// on the way.
    void open(const QByteArray &sha256, qint64 bytes,
              const QList<assessment::Finding> &findings = {});
    void stop(); ///< what has come stays

    /// The lines that have come; nullptr before the first.
    const std::shared_ptr<const assessment::harness::ShownLines> &lines() const { return m_lines; }
    bool isReading() const { return m_reading != nullptr; }
    double share() const { return m_share; } ///< that was read, 0 to 1
    /// What its chain says, as far as it was read.
    const assessment::harness::TranscriptCheck &check() const { return m_check; }
    /// Line of a finding by its place in the list; -1 while it is not known, or has none.
    qint64 lineOf(qsizetype finding) const { return m_places.value(finding, -1); }

Q_SIGNALS:
    void grew();
    void ended(const assessment::Status &status); ///< everything has come, or why not

private:
    struct Reading;
    struct Step;

    static Step readOn(assessment::Workspace &workspace, Reading &reading);
    static assessment::Status takeNext(assessment::Workspace &workspace, Reading &reading);
    static void place(Reading &reading);
    void ask();
    void take(const Step &step);

    Session &m_session;
    std::shared_ptr<Reading> m_reading; ///< under way
    std::shared_ptr<const assessment::harness::ShownLines> m_lines;
    assessment::harness::TranscriptCheck m_check;
    QList<qint64> m_places;
    double m_share = 0;
};

} // namespace forms
