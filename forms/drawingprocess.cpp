#include "forms/drawingprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace forms {

namespace {

constexpr auto usualPatience = 10s;
constexpr int largestSide = 8192; // what assay-draw answers at most

/// Beside the program that runs; a test lies one folder beside the programs.
QString programBeside()
{
    const QDir here(QCoreApplication::applicationDirPath());
    const QString name = u"assay-draw"_s;
    for (const QString &path : {here.filePath(name), here.filePath(u"../bin/"_s + name)}) {
        if (QFileInfo(path).isExecutable())
            return path;
    }
    return here.filePath(name);
}

} // namespace

DrawingProcess::DrawingProcess(QObject *parent)
    : QObject(parent)
    , m_program(programBeside())
    , m_patience(usualPatience)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { end(tr("it takes too long; it may be damaged or made to do harm")); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DrawingProcess::look);
    const auto gone = [this] {
        if (m_waiting)
            end(tr("it cannot be drawn; it may be damaged or made to do harm"));
    };
    connect(&m_process, &QProcess::errorOccurred, this, gone);
    connect(&m_process, &QProcess::finished, this, gone);
}

DrawingProcess::~DrawingProcess()
{
    m_process.disconnect(this);
    stop();
}

QByteArray DrawingProcess::kindOf(const QString &mediaType)
{
    static const QHash<QString, QByteArray> kinds{
        {u"application/pdf"_s, "pdf"}, {u"image/png"_s, "png"}, {u"image/jpeg"_s, "jpeg"},
        {u"image/gif"_s, "gif"},       {u"image/bmp"_s, "bmp"}, {u"image/webp"_s, "webp"},
        {u"image/tiff"_s, "tiff"}};
    return kinds.value(mediaType);
}

void DrawingProcess::open(const QByteArray &kind, const QByteArray &content)
{
    if (m_waiting)
        stop();
    if (m_process.state() == QProcess::NotRunning)
        m_process.start(m_program, {});
    begin();
    m_process.write("content " + kind + ' ' + QByteArray::number(content.size()) + '\n');
    m_process.write(content);
}

void DrawingProcess::draw(int page, QSize box)
{
    Q_ASSERT(!m_waiting);
    begin();
    if (m_process.state() == QProcess::NotRunning) { // it has gone since it opened the content
        m_deadline.start(0ms);
        return;
    }
    m_process.write("draw " + QByteArray::number(page) + ' ' + QByteArray::number(box.width()) + ' '
                    + QByteArray::number(box.height()) + '\n');
}

void DrawingProcess::stop()
{
    m_waiting = false;
    m_deadline.stop();
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(1000); // a killed process goes at once
}

void DrawingProcess::begin()
{
    m_waiting = true;
    m_answer.clear();
    m_size = {};
    m_deadline.start(m_patience);
}

void DrawingProcess::look()
{
    if (!m_waiting) {
        m_process.readAllStandardOutput();
        return;
    }
    m_answer += m_process.readAllStandardOutput();
    if (!m_size.isEmpty()) {
        takeImage();
        return;
    }
    const qsizetype lineEnd = m_answer.indexOf('\n');
    if (lineEnd < 0) {
        if (m_answer.size() > 128)
            end(tr("it cannot be drawn"));
        return;
    }
    const QList<QByteArray> words = m_answer.first(lineEnd).split(' ');
    m_answer.remove(0, lineEnd + 1);
    if (words.first() == "pages") {
        m_waiting = false;
        m_deadline.stop();
        Q_EMIT opened(words.value(1).toInt());
    } else if (words.first() == "image") {
        m_size = QSize(words.value(1).toInt(), words.value(2).toInt());
        if (m_size.isEmpty() || m_size.width() > largestSide || m_size.height() > largestSide)
            end(tr("it cannot be drawn"));
        else
            takeImage();
    } else {
        end(words.value(1) == "large" ? tr("it has more pixels or pages than can be shown")
                                      : tr("it is damaged, or not what its type says"));
    }
}

bool DrawingProcess::takeImage()
{
    const qsizetype wanted = qsizetype(m_size.width()) * m_size.height() * 4;
    if (m_answer.size() < wanted)
        return false;
    const QImage image(reinterpret_cast<const uchar *>(m_answer.constData()), m_size.width(),
                       m_size.height(), QImage::Format_ARGB32_Premultiplied);
    const QImage own = image.copy();
    m_waiting = false;
    m_deadline.stop();
    m_answer.clear();
    Q_EMIT drawn(own);
    return true;
}

void DrawingProcess::end(const QString &why)
{
    stop();
    Q_EMIT failed({.kind = assessment::Error::Kind::InvalidInput,
                   .what = tr("the evidence cannot be shown as a picture"),
                   .why = why});
}

} // namespace forms
