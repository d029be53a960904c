#include "forms/camerasheet.h"

#include "forms/flowlayout.h"
#include "forms/helptopic.h"
#include "forms/noteline.h"
#include "forms/rows/text.h"
#include "forms/theme.h"

#include <QBuffer>
#include <QCamera>
#include <QCameraDevice>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <QVideoFrame>
#include <QVideoSink>

#include <optional>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

constexpr int secondsUntilKept = 5;
constexpr int silenceMs = 5000;
constexpr int betweenFramesMs = 60; // more is not seen, and drawing is the window's time
constexpr int quality = 95;
constexpr qreal leastRate = 5; // pictures a second
constexpr int widest = 4096;   // beyond it only the preview gets slower

/// What the camera gives when it gives JPEG, byte for byte; else its picture as JPEG.
Photo photoOf(const QVideoFrame &frame, const QImage &picture)
{
    if (frame.pixelFormat() == QVideoFrameFormat::Format_Jpeg) {
        QVideoFrame mapped = frame;
        if (mapped.map(QVideoFrame::ReadOnly)) {
            const QByteArray bytes(reinterpret_cast<const char *>(mapped.bits(0)),
                                   mapped.mappedBytes(0));
            mapped.unmap();
            return [bytes] { return bytes; };
        }
    }
    return [picture] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, "JPEG", quality);
        return bytes;
    };
}

/// The most pixels that still move.
QCameraFormat bestFormat(const QCameraDevice &camera)
{
    QCameraFormat best;
    qint64 most = 0;
    for (const QCameraFormat &format : camera.videoFormats()) {
        const QSize size = format.resolution();
        const qint64 pixels = qint64(size.width()) * size.height();
        if (format.maxFrameRate() >= leastRate && size.width() <= widest && pixels > most) {
            best = format;
            most = pixels;
        }
    }
    return best;
}

} // namespace

/// Shows the newest picture as large as there is room.
class LivePicture : public QWidget
{
public:
    explicit LivePicture(QWidget *parent = nullptr) : QWidget(parent)
    {
        setMinimumSize(320, 240);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    }

    void setPicture(const QImage &picture)
    {
        m_picture = picture;
        update();
    }
    QImage picture() const { return m_picture; }
    QSize sizeHint() const override { return {720, 480}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::black);
        if (m_picture.isNull())
            return;
        QRect place(QPoint(), m_picture.size().scaled(size(), Qt::KeepAspectRatio));
        place.moveCenter(rect().center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(place, m_picture);
    }

private:
    QImage m_picture;
};

/// What runs while the picture is live.
struct CameraSheet::Device
{
    QList<QCameraDevice> cameras;
    std::unique_ptr<QCamera> camera;
    std::unique_ptr<QMediaCaptureSession> session;
    QVideoFrame newest;
    QElapsedTimer sinceDrawn;
};

CameraSheet::CameraSheet(const QString &provision, QWidget *parent)
    : QDialog(parent)
    , m_device(std::make_unique<Device>())
    , m_sink(new QVideoSink(this))
    , m_cameras(new QComboBox)
    , m_picture(new LivePicture)
    , m_state(new BodyText)
    , m_problem(new NoteLine(NoteLine::Kind::Problem))
    , m_take(new QPushButton(Theme::icon(u"assay-photo"_s), tr("&Take photo")))
    , m_keep(new QPushButton(Theme::icon(u"object-select"_s), tr("&Keep")))
    , m_again(new QPushButton(Theme::icon(u"view-refresh"_s), tr("Take &again")))
    , m_discard(new QPushButton(tr("&Discard")))
    , m_clock(new QTimer(this))
{
    setWindowTitle(tr("Photo as evidence for %1").arg(provision));
    setHelpTopic(this, u"evidence#photo"_s);
    setWindowModality(Qt::WindowModal);
    m_state->setObjectName(u"cameraState"_s);
    m_picture->setAccessibleName(tr("Picture of the camera"));
    m_cameras->setAccessibleName(tr("Camera"));
    m_cameras->hide();
    connect(m_cameras, &QComboBox::activated, this, &CameraSheet::startCamera);
    connect(m_take, &QPushButton::clicked, this, &CameraSheet::take);
    connect(m_keep, &QPushButton::clicked, this, &CameraSheet::keep);
    connect(m_again, &QPushButton::clicked, this, &CameraSheet::takeAgain);
    connect(m_discard, &QPushButton::clicked, this, &QDialog::reject);
    // Frames come from a thread of the camera.
    connect(m_sink, &QVideoSink::videoFrameChanged, this, &CameraSheet::showFrame,
            Qt::QueuedConnection);
    connect(this, &QDialog::finished, this, [this] {
        stopClock();
        stopCamera();
    });
    connect(m_clock, &QTimer::timeout, this, &CameraSheet::tick);
    m_clock->setObjectName(u"untilKept"_s);
    m_clock->setInterval(1000);
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        m_problem->say(tr("The camera gives no picture: another program may be using it. Or "
                          "photograph with a phone and drop the file on the provision."));
    });

    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    for (QPushButton *button : {m_take, m_keep, m_again, m_discard}) {
        button->installEventFilter(this);
        flow->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::unit);
    layout->addWidget(m_cameras);
    layout->addWidget(m_picture, 1);
    layout->addWidget(m_state);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    showState();
}

CameraSheet::~CameraSheet() = default;

assessment::Result<CameraSheet *> CameraSheet::open(QWidget *parent, const QString &provision)
{
    // It reads /dev/video* itself; the other one finds no camera without plugins that a small
    // Debian does not have, and does not say so.
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    const QList<QCameraDevice> cameras = QMediaDevices::videoInputs();
    if (cameras.isEmpty()) {
        const bool hidden = !QDir(u"/dev"_s).entryList({u"video*"_s}, QDir::System).isEmpty();
        return assessment::Error{
            .kind = assessment::Error::Kind::Device,
            .what = tr("no photo can be taken"),
            .where = {},
            .why = hidden ? tr("there is a camera, but the system does not hand it out")
                          : tr("no camera is connected"),
            .advice = hidden
                          ? tr("see that you are in the group “video” and that no other program "
                               "uses it, or photograph with a phone and drop the file here")
                          : tr("connect one and try again, or photograph with a phone and drop the "
                               "file here")};
    }
    auto *sheet = new CameraSheet(provision, parent);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->m_device->cameras = cameras;
    for (const QCameraDevice &camera : cameras)
        sheet->m_cameras->addItem(camera.description());
    sheet->m_cameras->setVisible(cameras.size() > 1);
    sheet->QDialog::open();
    sheet->startCamera(0);
    return sheet;
}

void CameraSheet::startCamera(int number)
{
    stopCamera();
    m_problem->say({});
    if (number < 0 || number >= m_device->cameras.size())
        return;
    const QCameraDevice &device = m_device->cameras[number];
    m_device->camera = std::make_unique<QCamera>(device);
    if (const QCameraFormat format = bestFormat(device); !format.isNull())
        m_device->camera->setCameraFormat(format);
    connect(m_device->camera.get(), &QCamera::errorOccurred, this, [this] { m_silence.start(0); });
    m_device->session = std::make_unique<QMediaCaptureSession>();
    m_device->session->setCamera(m_device->camera.get());
    m_device->session->setVideoSink(m_sink);
    m_device->camera->start();
    m_silence.start(silenceMs);
}

void CameraSheet::stopCamera()
{
    m_silence.stop();
    if (!m_device->camera)
        return;
    m_device->camera->stop();
    m_device->session.reset();
    m_device->camera.reset();
}

void CameraSheet::showFrame(const QVideoFrame &frame)
{
    if (m_photo || !frame.isValid())
        return;
    const bool first = !m_device->newest.isValid();
    if (!first && m_device->sinceDrawn.isValid()
        && m_device->sinceDrawn.elapsed() < betweenFramesMs)
        return;
    const QImage picture = frame.toImage();
    if (picture.isNull())
        return;
    m_device->newest = frame;
    m_device->sinceDrawn.start();
    m_silence.stop();
    m_problem->say({});
    m_picture->setPicture(picture);
    if (first)
        showState();
}

// What is taken is what is seen.
void CameraSheet::take()
{
    if (m_photo || !m_device->newest.isValid())
        return;
    m_photo = photoOf(m_device->newest, m_picture->picture());
    m_secondsLeft = secondsUntilKept;
    m_clock->start();
    showState();
    m_keep->setFocus();
}

void CameraSheet::takeAgain()
{
    stopClock();
    m_photo = {};
    showState();
    m_take->setFocus();
}

void CameraSheet::keep()
{
    if (!m_photo)
        return;
    stopClock();
    const Photo photo = std::exchange(m_photo, {});
    Q_EMIT taken(photo);
    accept();
}

void CameraSheet::tick()
{
    if (--m_secondsLeft <= 0)
        keep();
    else
        showState();
}

void CameraSheet::stopClock()
{
    m_clock->stop();
    if (m_photo)
        showState();
}

void CameraSheet::showState()
{
    const bool isTaken = bool(m_photo);
    m_take->setVisible(!isTaken);
    m_take->setEnabled(m_device->newest.isValid());
    m_keep->setVisible(isTaken);
    m_again->setVisible(isTaken);
    m_discard->setText(isTaken ? tr("&Discard") : tr("&Cancel"));
    m_take->setDefault(!isTaken);
    m_keep->setDefault(isTaken);
    if (!m_device->newest.isValid())
        m_state->setText(tr("Waiting for the camera …"));
    else if (!isTaken)
        m_state->setText(tr("Enter takes the photo."));
    else if (m_clock->isActive())
        m_state->setText(
            tr("Taken. It is kept in %n second(s); Tab or a click on the picture stops "
               "the clock.",
               nullptr, m_secondsLeft));
    else
        m_state->setText(tr("Taken and not kept yet."));
}

void CameraSheet::mousePressEvent(QMouseEvent *event)
{
    stopClock();
    QDialog::mousePressEvent(event);
}

/// Whoever goes from button to button is deciding.
bool CameraSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Left
            || key == Qt::Key_Right)
            stopClock();
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace forms
