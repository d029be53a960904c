#pragma once

#include <QAbstractScrollArea>

#include <functional>

namespace forms {

/// Bytes of a content of any size, sixteen a line, with their offsets and letters. Asks only for
/// the part that is to be seen, so that gigabytes open at once. Keys: arrows, Page Up and Down,
/// Home, End; Ctrl+C copies what is seen.
class HexView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit HexView(QWidget *parent = nullptr);

    /// Shows \a bytes bytes from the beginning; nothing is known of them yet.
    void setSize(qint64 bytes);
    /// What was asked for has come.
    void setPart(qint64 offset, const QByteArray &bytes);

    void goTo(qint64 offset);
    qint64 firstShown() const; ///< offset of the first line
    QStringList shownLines() const;

Q_SIGNALS:
    /// setPart() is wanted for this.
    void wanted(qint64 offset, qint64 length);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void ask();
    int rowHeight() const;
    int rowsShown() const;
    QString lineAt(qint64 offset) const;

    qint64 m_bytes = 0;
    qint64 m_from = 0; ///< of m_part
    QByteArray m_part;
    qint64 m_asked = -1; ///< offset that was asked for last, -1 = nothing is under way
};

} // namespace forms
