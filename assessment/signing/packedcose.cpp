#include "assessment/signing/packedcose.h"

#include <QCoreApplication>

#include <zlib.h>

namespace assessment::signing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::signing::PackedCose)
};

constexpr qsizetype largestCose = 4096; // a version 40 symbol holds less
constexpr char coseTag = '\xd2';        // CBOR tag 18
constexpr int rawDeflate = -MAX_WBITS;  // without the zlib header and checksum

Bytef *bytef(const char *bytes)
{
    return reinterpret_cast<Bytef *>(const_cast<char *>(bytes)); // zlib does not write through it
}

QByteArray deflated(const QByteArray &bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, rawDeflate, 9, Z_DEFAULT_STRATEGY)
        != Z_OK)
        return {};
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))),
                   Qt::Uninitialized);
    stream.next_in = bytef(bytes.constData());
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int end = deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return end == Z_STREAM_END ? out : QByteArray();
}

/// Empty when the stream is damaged, too long, or followed by something.
QByteArray inflated(const QByteArray &bytes)
{
    z_stream stream{};
    if (inflateInit2(&stream, rawDeflate) != Z_OK)
        return {};
    QByteArray out(largestCose, Qt::Uninitialized);
    stream.next_in = bytef(bytes.constData());
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const bool whole = inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.avail_in == 0;
    out.truncate(static_cast<qsizetype>(stream.total_out));
    inflateEnd(&stream);
    return whole ? out : QByteArray();
}

bool isOdd(char byte)
{
    return byte & 1;
}

} // namespace

QByteArray packCose(const QByteArray &cose)
{
    const QByteArray small = deflated(cose);
    return !small.isEmpty() && small.size() < cose.size() && isOdd(small.front()) ? small : cose;
}

Result<QByteArray> unpackCose(const QByteArray &packed)
{
    QByteArray cose;
    if (packed.startsWith(coseTag))
        cose = packed;
    else if (!packed.isEmpty() && isOdd(packed.front()))
        cose = inflated(packed);
    if (!cose.startsWith(coseTag) || cose.size() > largestCose)
        return Error{.kind = Error::Kind::InvalidInput,
                     .what = Text::tr("the code cannot be read"),
                     .why = Text::tr("its content cannot be unpacked")};
    return cose;
}

} // namespace assessment::signing
