#include "forms/evidencereading.h"

#include "forms/drawingprocess.h"
#include "forms/transfertile.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::EvidenceItem;
using assessment::Workspace;

namespace {

constexpr qint64 mostToDraw = 128LL << 20; // bytes that are read at most
constexpr qint64 mostOfText = 256LL << 10;
constexpr qsizetype longestLine = 500; // characters; laying out a longer one takes seconds

/// Keeps the first bytes that are written to it and then asks the writer to stop.
class Head : public QIODevice
{
public:
    Head(qint64 most, std::stop_source stop) : m_most(most), m_stop(std::move(stop))
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    const QByteArray &bytes() const { return m_bytes; }
    bool isFull() const { return m_bytes.size() >= m_most; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_bytes.append(data, qMin(size, m_most - m_bytes.size()));
        if (isFull())
            m_stop.request_stop();
        return size;
    }

private:
    QByteArray m_bytes;
    qint64 m_most;
    std::stop_source m_stop;
};

bool isText(QByteArrayView bytes)
{
    const qsizetype looked = qMin<qsizetype>(bytes.size(), 4096);
    return !bytes.first(looked).contains('\0');
}

/// The lines of \a text, none longer than can be laid out at once.
QString folded(const QString &text, bool &isFolded)
{
    QString lines;
    lines.reserve(text.size() + text.size() / longestLine);
    qsizetype length = 0;
    for (const QChar character : text) {
        const bool isEnd = character == u'\n' || character == QChar::ParagraphSeparator
                           || character == QChar::LineSeparator;
        length = isEnd ? 0 : length + 1;
        // Never between the halves of one character.
        if (length > longestLine && !character.isLowSurrogate()) {
            lines += u'\n';
            length = 1;
            isFolded = true;
        }
        lines += character;
    }
    return lines;
}

EvidenceReading readText(Workspace &workspace, const EvidenceItem &item)
{
    EvidenceReading reading;
    const auto bytes = workspace.readContentPart(item.sha256, 0, mostOfText);
    if (!bytes) {
        reading.status = bytes.error();
    } else if (!isText(*bytes)) {
        reading.view = EvidenceReading::View::Bytes;
    } else {
        reading.text = folded(QString::fromUtf8(*bytes), reading.isFolded);
        reading.isCut = item.bytes > mostOfText;
    }
    return reading;
}

} // namespace

EvidenceReading::View EvidenceReading::viewOf(const EvidenceItem &item)
{
    if (!item.run.isEmpty())
        return View::Transcript;
    if (!DrawingProcess::kindOf(item.mediaType).isEmpty() && item.bytes <= mostToDraw)
        return View::Drawn;
    return View::Text;
}

EvidenceReading EvidenceReading::read(Workspace &workspace, const EvidenceItem &item, View view,
                                      const std::shared_ptr<Transfer> &transfer)
{
    if (view != View::Drawn)
        return readText(workspace, item);
    EvidenceReading reading;
    reading.view = view;
    Head head(mostToDraw + 1, transfer->stop);
    reading.status = workspace.readContent(item.sha256, head, Transfer::progressOf(transfer));
    if (head.isFull())
        reading.status = assessment::Ok; // stopped because enough was read
    if (!reading.status)
        return reading;
    reading.isCut = head.isFull();
    reading.content = head.bytes();
    return reading;
}

} // namespace forms
