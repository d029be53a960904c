#pragma once

#include "forms/session.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QSplitter;

namespace forms {

class BodyText;
class ErrorBanner;
class FindingJumps;
class NoteLine;
class QuietText;
class TranscriptBar;
class TranscriptFeed;
class TranscriptLines;
class TranscriptSearch;

/// The transcript of a run as its console was, with what the device leaked masked: its lines, what
/// was found in them and the way there, and a search. Shows what has come while the rest is read,
/// and says where a transcript does not hold together.
///
/// Keys: Ctrl+F finds, F3 and Shift+F3 go on, F8 and Shift+F8 go from finding to finding, Ctrl+G to
/// a line; Escape ends the search.
class TranscriptView : public QWidget
{
    Q_OBJECT

public:
    explicit TranscriptView(Session &session, QWidget *parent = nullptr);

    /// Reads the transcript \a item of the run whose findings the open assessment has; goes to
    /// \a finding, its place among them, as soon as its line is there; -1: to the beginning.
    void open(const assessment::EvidenceItem &item, int finding = -1);
    void close();
    /// Goes to the line of a finding, now or when it has come.
    void goToFinding(int finding);
    QString evidence() const { return m_item.id; }
    TranscriptLines &lines() { return *m_lines; }

Q_SIGNALS:
    void settled(const assessment::Status &status); ///< everything is there, or why not

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeProgress();
    QWidget *makeFindings();
    void connectParts();
    void grow();
    void end(const assessment::Status &status);
    void mark();
    void sayChain();
    void search(const QString &text);
    void seek();
    void stepHit(bool forwards);
    void stepFinding(bool forwards);
    void showHits();
    void showWhole();
    void arrange();

    Session &m_session;
    assessment::EvidenceItem m_item;
    QList<assessment::Finding> m_findings;
    TranscriptFeed *m_feed;
    TranscriptSearch *m_search;
    qint64 m_seekFrom = -1; ///< the first hit from this line on is wanted, -1 = none is
    int m_wanted = -1;      ///< finding that is gone to when its line has come
    bool m_wasStopped = false;
    ErrorBanner *m_problem;
    NoteLine *m_chain;
    QWidget *m_progress;
    QLabel *m_progressText;
    QProgressBar *m_progressBar;
    TranscriptBar *m_bar;
    QSplitter *m_splitter;
    TranscriptLines *m_lines;
    FindingJumps *m_jumps;
    QWidget *m_beside;
    QPlainTextEdit *m_whole; ///< the current line, where it is cut above
    QuietText *m_legend;
};

} // namespace forms
