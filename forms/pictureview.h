#pragma once

#include <QImage>
#include <QScrollArea>

class QLabel;

namespace forms {

/// A picture that fits its room, or stands in its own size: a click or Enter changes between the
/// two.
class PictureView : public QScrollArea
{
    Q_OBJECT

public:
    explicit PictureView(QWidget *parent = nullptr);

    void setPicture(const QImage &picture, const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();

    QImage m_picture;
    QLabel *m_label;
    bool m_isWhole = true;
};

} // namespace forms
