#pragma once

#include "assessment/result.h"

#include <QImage>
#include <QObject>
#include <QProcess>
#include <QSize>
#include <QTimer>

#include <chrono>

namespace forms {

/// Pictures and pages of PDFs, drawn by the program assay-draw: content of strangers is decoded
/// outside this process, so that it can neither hang nor crash the window, and a content that takes
/// too long is given up. One request at a time; the answer comes by signal. GUI thread.
class DrawingProcess : public QObject
{
    Q_OBJECT

public:
    explicit DrawingProcess(QObject *parent = nullptr);
    ~DrawingProcess() override;

    /// "pdf", "png" …; "" for what is not drawn. SVG is not: it is a program, and shown as text.
    static QByteArray kindOf(const QString &mediaType);

    /// Hands \a content over; whatever was under way is dropped. Then opened() or failed().
    void open(const QByteArray &kind, const QByteArray &content);
    /// Draws \a page into \a box, after opened(). Then drawn() or failed().
    void draw(int page, QSize box);
    void stop();
    bool isBusy() const { return m_waiting; }

    /// For tests: another program, and how long it may take.
    void setProgram(const QString &program) { m_program = program; }
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

Q_SIGNALS:
    void opened(int pages);
    void drawn(const QImage &image);
    void failed(const assessment::Error &error);

private:
    void begin();
    void look();
    bool takeImage();
    void end(const QString &why);

    QProcess m_process;
    QString m_program;
    std::chrono::milliseconds m_patience;
    QTimer m_deadline;
    QByteArray m_answer;
    QSize m_size; ///< of the image whose bytes are coming
    bool m_waiting = false;
};

} // namespace forms
