#include "labels/drawingchild.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::Ok;
using assessment::Result;
using assessment::Status;

namespace labels {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::DrawingChild)
};

constexpr int strangersPatience = 9000; // ms
constexpr int ownPatience = 20'000;     // ms
constexpr qsizetype longestHead = 128;
constexpr int mostCodes = 1000;
constexpr qsizetype longestCode = 8192; // more than the largest symbol holds

Error notDrawn(Error::Kind kind, const QString &why)
{
    return {.kind = kind, .what = Text::tr("it cannot be drawn"), .why = why};
}

Error harmful()
{
    return notDrawn(Error::Kind::InvalidInput, Text::tr("it may be damaged or made to do harm"));
}

/// Beside the program that runs; a test lies one folder beside the programs.
QString programBeside()
{
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString &path : {u"assay-draw"_s, u"../bin/assay-draw"_s}) {
        if (QFileInfo(here.filePath(path)).isExecutable())
            return here.filePath(path);
    }
    return here.filePath(u"assay-draw"_s);
}

} // namespace

/// One run of the program.
struct DrawingChild::Process
{
    explicit Process(Bounds bounds)
    {
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(programBeside(),
                      bounds == Bounds::Stranger ? QStringList{u"--label"_s} : QStringList());
    }
    ~Process()
    {
        process.kill();
        process.waitForFinished(1000); // a killed process goes at once
    }
    Q_DISABLE_COPY_MOVE(Process)

    void begin(int patience) { deadline.setRemainingTime(patience); }
    bool starts() { return process.waitForStarted(int(deadline.remainingTime())); }

    /// The next line of the answer, "" when none comes in time.
    QList<QByteArray> line()
    {
        while (!answer.contains('\n') && answer.size() < longestHead && more())
            ;
        const qsizetype end = answer.indexOf('\n');
        const QByteArray head = end < 0 ? QByteArray() : answer.first(end);
        answer.remove(0, head.size() + 1);
        return head.split(' ');
    }
    /// The next \a size bytes, fewer when they do not come in time.
    QByteArray bytes(qsizetype size)
    {
        while (answer.size() < size && more())
            ;
        const QByteArray taken = answer.left(size);
        answer.remove(0, taken.size());
        return taken;
    }

    QProcess process;
    QByteArray answer;
    QDeadlineTimer deadline;
    bool hasServed = false;

private:
    bool more()
    {
        if (deadline.hasExpired() || !process.waitForReadyRead(int(deadline.remainingTime())))
            return false;
        answer += process.readAllStandardOutput();
        return true;
    }
};

DrawingChild::DrawingChild(Bounds bounds) : m_bounds(bounds) {}
DrawingChild::~DrawingChild() = default;

Result<QImage> DrawingChild::draw(const QByteArray &kind, const QByteArray &content, int side)
{
    const QByteArray box = QByteArray::number(side);
    return asked<QImage>(kind, content, "draw 0 " + box + ' ' + box,
                         [this, side] { return readImage(side); });
}

Result<QList<QByteArray>> DrawingChild::codes(const QByteArray &kind, const QByteArray &content,
                                              int side)
{
    return asked<QList<QByteArray>>(kind, content, "codes " + QByteArray::number(side),
                                    [this] { return readCodes(); });
}

template<typename Value>
Result<Value> DrawingChild::asked(const QByteArray &kind, const QByteArray &content,
                                  const QByteArray &request,
                                  const std::function<Result<Value>()> &read)
{
    // One that served others may just have used up what it may cost; this content must not pay.
    const bool wasFresh = !m_process || !m_process->hasServed;
    const auto once = [&]() -> Result<Value> {
        if (const Status begun = begin(kind, content, request); !begun)
            return begun.error();
        return read();
    };
    Result<Value> answer = once();
    if (!answer) {
        m_process.reset(); // what is left of its answer belongs to no later question
        if (!wasFresh) {
            answer = once();
            if (!answer)
                m_process.reset();
        }
    }
    if (m_process)
        m_process->hasServed = true;
    return answer;
}

Status DrawingChild::begin(const QByteArray &kind, const QByteArray &content,
                           const QByteArray &request)
{
    if (!m_process)
        m_process = std::make_unique<Process>(m_bounds);
    Process &child = *m_process;
    child.begin(m_bounds == Bounds::Stranger ? strangersPatience : ownPatience);
    if (!child.starts())
        return notDrawn(Error::Kind::NotFound,
                        Text::tr("the program assay-draw cannot be started"));
    child.process.write("content " + kind + ' ' + QByteArray::number(content.size()) + '\n'
                        + content + request + '\n');
    const QList<QByteArray> pages = child.line();
    if (pages.constFirst() == "pages" && pages.value(1) != "1")
        return notDrawn(Error::Kind::InvalidInput, Text::tr("it does not have exactly one page"));
    if (pages.constFirst() == "problem" && pages.value(1) == "large")
        return notDrawn(Error::Kind::InvalidInput, Text::tr("it has too many pixels"));
    return pages.constFirst() == "pages" ? Status(Ok) : Status(harmful());
}

Result<QImage> DrawingChild::readImage(int side)
{
    const QList<QByteArray> head = m_process->line();
    const int width = head.value(1).toInt();
    const int height = head.value(2).toInt();
    if (head.constFirst() != "image" || width < 1 || height < 1 || width > side || height > side)
        return harmful();
    const qsizetype size = qsizetype(width) * height * 4;
    const QByteArray pixels = m_process->bytes(size);
    if (pixels.size() != size)
        return harmful();
    const auto *data = reinterpret_cast<const uchar *>(pixels.constData());
    return QImage(data, width, height, QImage::Format_ARGB32_Premultiplied).copy(); // pixels goes
}

Result<QList<QByteArray>> DrawingChild::readCodes()
{
    const QList<QByteArray> head = m_process->line();
    const int count = head.value(1).toInt();
    if (head.constFirst() != "codes" || count < 0 || count > mostCodes)
        return harmful();
    QList<QByteArray> texts;
    for (int i = 0; i < count; ++i) {
        const QList<QByteArray> line = m_process->line();
        const qsizetype size = line.value(1).toLongLong();
        if (line.constFirst() != "code" || size < 0 || size > longestCode)
            return harmful();
        texts.append(m_process->bytes(size));
        if (texts.constLast().size() != size)
            return harmful();
    }
    return texts;
}

} // namespace labels
