#pragma once

#include "assessment/harness/shownlines.h"
#include "forms/transcriptrow.h"

#include <QAbstractScrollArea>
#include <QMap>

#include <memory>

namespace forms {

/// The lines of a transcript of any length, each with its number, the time since the start and a
/// sign for its direction. Reads and paints only what is to be seen. Long lines are cut with a
/// mark; what is copied is whole. Keys: arrows, Page Up and Down, Home, End, with Shift to choose
/// several; Ctrl+A all, Ctrl+C copies.
class TranscriptLines : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr qint64 mostCopied = 10'000; ///< lines

    explicit TranscriptLines(QWidget *parent = nullptr);

    void setLines(std::shared_ptr<const assessment::harness::ShownLines> lines);
    void refresh(); ///< there are more of them
    /// What was found in which line, told beside it.
    void setMarks(const QMap<qint64, QStringList> &marks);
    /// What is told apart in the lines; "" for nothing.
    void setSought(const QString &text);

    qint64 count() const { return m_count; }
    qint64 current() const { return m_current; } ///< -1 when there is none
    /// Makes \a line the only one that is chosen and brings it to sight, with lines around it.
    void goTo(qint64 line);
    QString currentText() const; ///< whole
    bool isCurrentCut() const;

    /// What is to be seen of the lines in sight, as a person reads it.
    QStringList shownLines() const;
    /// Puts the chosen lines on the clipboard; at most mostCopied of them, and fewer when they are
    /// long.
    void copy();

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(qint64 line);
    void copied(qint64 lines, bool areAll); ///< areAll: none was left out

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    TranscriptRow rowOf(qint64 line) const;
    TranscriptRow::Columns columns() const;
    QString chosenText(qint64 &lines) const;
    void layOut();
    void read() const;
    void move(qint64 line, bool extend);
    void bringToSight(qint64 line);
    void tell();
    int rowHeight() const;
    int rowsShown() const;
    qint64 lineAt(int y) const;

    std::shared_ptr<const assessment::harness::ShownLines> m_lines;
    QMap<qint64, QStringList> m_marks;
    QString m_sought;
    qint64 m_count = 0;  ///< as of the last refresh()
    qint64 m_lastMs = 0; ///< of the last line
    qint64 m_current = -1;
    qint64 m_anchor = -1;                                 ///< the other end of what is chosen
    mutable QList<assessment::harness::ShownLine> m_seen; ///< around the lines in sight
    mutable qint64 m_seenFrom = 0;
};

} // namespace forms
