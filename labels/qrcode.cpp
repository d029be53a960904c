#include "labels/qrcode.h"

#include <QCoreApplication>

#include <qrencode.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace labels {

using assessment::Error;
using assessment::Result;

namespace {

/// Turns a C release function into a deleter type that takes no space.
template<auto release>
struct ReleasedBy
{
    template<typename Object>
    void operator()(Object *object) const noexcept
    {
        release(object);
    }
};

using InputPtr = std::unique_ptr<QRinput, ReleasedBy<QRinput_free>>;
using CodePtr = std::unique_ptr<QRcode, ReleasedBy<QRcode_free>>;

struct Segment
{
    QRencodeMode mode;
    QByteArray bytes;
};

QRencodeMode modeOf(char c)
{
    static constexpr QByteArrayView letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    if (c >= '0' && c <= '9')
        return QR_MODE_NUM;
    return letters.contains(c) ? QR_MODE_AN : QR_MODE_8;
}

/// Runs of one mode. A short run of digits between letters costs less as letters, because a new
/// segment takes about 14 bits and a digit saves only 2.
std::vector<Segment> segmentsOf(const QByteArray &text)
{
    constexpr qsizetype worthASegment = 14;
    std::vector<Segment> segments;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start + 1;
        while (end < text.size() && modeOf(text[end]) == modeOf(text[start]))
            ++end;
        QRencodeMode mode = modeOf(text[start]);
        const bool beside = (start > 0 && modeOf(text[start - 1]) == QR_MODE_AN)
                            || (end < text.size() && modeOf(text[end]) == QR_MODE_AN);
        if (mode == QR_MODE_NUM && end - start < worthASegment && beside)
            mode = QR_MODE_AN;
        if (!segments.empty() && segments.back().mode == mode)
            segments.back().bytes.append(text.sliced(start, end - start));
        else
            segments.push_back({mode, text.sliced(start, end - start)});
        start = end;
    }
    return segments;
}

Error refusal(const QByteArray &text)
{
    return {.kind = Error::Kind::Refused,
            .what = QCoreApplication::translate("labels::QrCode", "the QR code cannot be made"),
            .why =
                QCoreApplication::translate("labels::QrCode", "%1 characters are too many for it")
                    .arg(text.size())};
}

} // namespace

Result<QrCode> QrCode::encode(const QByteArray &text)
{
    const InputPtr input(QRinput_new2(0, QR_ECLEVEL_M)); // version 0: the smallest that fits
    if (!input || text.isEmpty())
        return refusal(text);
    for (const Segment &segment : segmentsOf(text)) {
        std::vector<unsigned char> bytes(segment.bytes.begin(), segment.bytes.end());
        if (QRinput_append(input.get(), segment.mode, int(bytes.size()), bytes.data()) != 0)
            return refusal(text);
    }
    const CodePtr code(QRcode_encodeInput(input.get()));
    if (!code)
        return refusal(text);

    QrCode qr;
    qr.m_text = text;
    qr.m_version = code->version;
    qr.m_modules = code->width;
    qr.m_dark.resize(qsizetype(code->width) * code->width);
    for (qsizetype i = 0; i < qr.m_dark.size(); ++i)
        qr.m_dark.setBit(i, code->data[i] & 1);
    return qr;
}

QPainterPath QrCode::path(QPointF topLeft, qreal module) const
{
    // Runs of a row are one rectangle: fewer edges, and no hairline between two modules.
    QPainterPath path;
    for (int row = 0; row < m_modules; ++row) {
        for (int column = 0; column < m_modules; ++column) {
            const int first = column;
            while (column < m_modules && isDark(column, row))
                ++column;
            if (column > first)
                path.addRect(QRectF(topLeft.x() + (quietZone + first) * module,
                                    topLeft.y() + (quietZone + row) * module,
                                    (column - first) * module, module));
        }
    }
    return path;
}

} // namespace labels
