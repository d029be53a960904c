#pragma once

#include "assessment/result.h"

#include <QByteArray>
#include <QDialog>
#include <QImage>
#include <QTimer>

#include <functional>
#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QVideoFrame;
class QVideoSink;

namespace forms {

class BodyText;
class LivePicture;
class NoteLine;

/// A photo as it becomes evidence: JPEG. Encoding waits until somebody calls it, on any thread.
using Photo = std::function<QByteArray()>;

/// Photographs with a camera of this computer: a live picture, one key takes, and it is kept by
/// itself after some seconds unless the person takes it again or throws it away; using the keyboard
/// or the mouse meanwhile stops that clock. The camera runs only while its picture is shown, and
/// nothing is written anywhere: the photo is handed over.
class CameraSheet : public QDialog
{
    Q_OBJECT

public:
    /// Without a camera: frames come through sink().
    explicit CameraSheet(const QString &provision, QWidget *parent = nullptr);
    ~CameraSheet() override;

    /// Opens the sheet with the first camera; an error that says what to do when there is none.
    static assessment::Result<CameraSheet *> open(QWidget *parent, const QString &provision);

    QVideoSink *sink() const { return m_sink; }
    void take();
    void takeAgain();
    void keep();

Q_SIGNALS:
    void taken(const forms::Photo &photo);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Device;

    void showFrame(const QVideoFrame &frame);
    void startCamera(int number);
    void stopCamera();
    void showState();
    void stopClock();
    void tick();

    std::unique_ptr<Device> m_device;
    QVideoSink *m_sink;
    QComboBox *m_cameras;
    LivePicture *m_picture;
    BodyText *m_state;
    NoteLine *m_problem;
    QPushButton *m_take;
    QPushButton *m_keep;
    QPushButton *m_again;
    QPushButton *m_discard;
    QTimer *m_clock;  ///< until the photo keeps itself
    QTimer m_silence; ///< a camera that gives nothing
    int m_secondsLeft = 0;
    Photo m_photo; ///< taken and not kept yet
};

} // namespace forms
