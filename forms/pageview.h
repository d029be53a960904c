#pragma once

#include <QWidget>

class QImage;
class QLabel;
class QSpinBox;
class QToolButton;

namespace forms {

class PictureView;

/// One page of many, with the way to the others: Page Up and Down, two buttons, a number. A
/// content of one page shows the page alone.
class PageView : public QWidget
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    /// Begins with the first of \a pages, which is then wanted.
    void setPages(int pages, const QString &name);
    /// What was wanted last.
    void setPicture(const QImage &picture);
    int page() const; ///< from 0

Q_SIGNALS:
    void wanted(int page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer();

    QString m_name;
    QWidget *m_bar;
    QToolButton *m_previous;
    QToolButton *m_next;
    QSpinBox *m_number;
    QLabel *m_of;
    PictureView *m_picture;
};

} // namespace forms
