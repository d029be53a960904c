#pragma once

#include "forms/drawingprocess.h"
#include "forms/session.h"

#include <QFrame>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QStackedWidget;
class QVBoxLayout;

namespace forms {

class ErrorBanner;
class EvidenceActs;
class EvidenceDetails;
class EvidenceHeading;
class HexView;
class PageView;
class TranscriptView;
struct EvidenceReading;
struct Transfer;

/// Shows one piece of evidence inside the page: picture, PDF, text, or bytes; any of its revisions;
/// and what is said of it, to be changed. The transcript of a run is shown as its console was, with
/// what the device leaked masked. Reading happens where the workspace lives and can be stopped;
/// pictures and PDFs are drawn by a process of their own, because their content may be hostile.
class EvidenceViewer : public QFrame
{
    Q_OBJECT

public:
    explicit EvidenceViewer(Session &session, QWidget *parent = nullptr);
    ~EvidenceViewer() override;

    /// \a finding is the place among the findings of a run whose line is shown at first, -1 = none.
    void open(const QString &evidence, int finding = -1);
    QString evidence() const { return m_item.id; }
    int revision() const { return m_item.revision; }
    QWidget *shown() const; ///< the view that shows it now
    DrawingProcess &drawing() { return m_drawing; }

    void showRevision(int revision);
    EvidenceActs &acts() { return *m_acts; }

Q_SIGNALS:
    void closeRequested();
    void settled(); ///< what was asked for is shown, or it was said why not

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeWaiting();
    void connectViews();
    void refresh();
    void showHeading();
    void listRevisions();
    void read();
    void showReading(const EvidenceReading &reading);
    void showBytes(const QString &remark);
    void present(QWidget *view, const QString &remark);
    void drawPage(int page);

    Session &m_session;
    DrawingProcess m_drawing;
    int m_drawnPage = 0;
    int m_finding = -1;              ///< that is gone to when the transcript is opened
    assessment::EvidenceItem m_item; ///< the revision that is shown
    QList<assessment::EvidenceItem> m_revisions;
    std::shared_ptr<Transfer> m_transfer; ///< of the reading under way
    ErrorBanner *m_problem;
    QLabel *m_remark;
    QVBoxLayout *m_tiles;
    EvidenceActs *m_acts;
    EvidenceHeading *m_heading;
    QStackedWidget *m_views;
    QWidget *m_content; ///< the view behind the details
    QWidget *m_waiting;
    QProgressBar *m_bar;
    PageView *m_pages;
    QPlainTextEdit *m_text;
    TranscriptView *m_transcript;
    HexView *m_hex;
    EvidenceDetails *m_detailsView;
    QTimer *m_clock;
};

} // namespace forms
