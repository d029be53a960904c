#pragma once

#include "forms/session.h"

#include <QFrame>
#include <QImage>

#include <memory>

class QBuffer;
class QLabel;
class QPdfDocument;
class QPlainTextEdit;
class QProgressBar;
class QStackedWidget;
class QToolButton;

namespace forms {

class ConsoleView;
class ErrorBanner;
class PictureView;
struct Transfer;

/// Shows one piece of evidence inside the page: picture, PDF, text, or the first bytes. The
/// transcript of a run is shown as its console was, with what the device leaked masked. Reading
/// happens where the workspace lives and can be stopped.
class EvidenceViewer : public QFrame
{
    Q_OBJECT

public:
    explicit EvidenceViewer(Session &session, QWidget *parent = nullptr);
    ~EvidenceViewer() override;

    void open(const QString &evidence);
    QString evidence() const { return m_item.id; }
    QWidget *shown() const; ///< the view that shows it now

Q_SIGNALS:
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Reading;

    QLayout *makeHeading();
    QWidget *makeWaiting();
    void showHeading();
    void read();
    void showReading(const Reading &reading);
    void saveCopy();

    Session &m_session;
    assessment::EvidenceItem m_item;
    std::shared_ptr<Transfer> m_transfer; ///< of the reading under way
    QLabel *m_title;
    QLabel *m_about;
    QLabel *m_hash;
    ErrorBanner *m_problem;
    QLabel *m_remark;
    QStackedWidget *m_views;
    QWidget *m_waiting;
    QProgressBar *m_bar;
    PictureView *m_picture;
    QPlainTextEdit *m_text;
    ConsoleView *m_console;
    QWidget *m_pdfView;
    QPdfDocument *m_pdf;
    std::unique_ptr<QBuffer> m_pdfBytes;
    QTimer *m_clock;
};

} // namespace forms
