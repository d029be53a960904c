#include "assessment/signing/labelpayload.h"

#include <QCoreApplication>

#include <zlib.h>

#include <array>

using namespace Qt::StringLiterals;

namespace assessment::signing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::signing::LabelCode)
};

// A version 40 symbol at level L holds 7089 digits (ISO/IEC 18004 table 7).
constexpr qsizetype longestText = 7200;
constexpr qsizetype longestHost = 253; // RFC 1035 §2.3.4
constexpr qsizetype mostCose = 4096;
constexpr qsizetype groupBytes = 7;
// Digits that n bytes need, n = 0 … 7: the length of the last group tells how many it holds.
constexpr std::array<qsizetype, 8> digitsOf{0, 3, 5, 8, 10, 13, 15, 17};
constexpr char coseTag = '\xd2'; // CBOR tag 18; a final deflate block begins with an odd byte

Error unreadable(const QString &why)
{
    return {.kind = Error::Kind::InvalidInput,
            .what = Text::tr("the text of the code cannot be read"),
            .why = why};
}

QByteArray deflated(const QByteArray &bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY)
        != Z_OK)
        return {};
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))),
                   Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int end = deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return end == Z_STREAM_END ? out : QByteArray();
}

/// The inflated bytes; empty when they are damaged, longer than any code, or followed by others.
QByteArray inflated(const QByteArray &bytes)
{
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return {};
    QByteArray out(mostCose, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const bool whole = inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.avail_in == 0;
    out.truncate(static_cast<qsizetype>(stream.total_out));
    inflateEnd(&stream);
    return whole ? out : QByteArray();
}

QString toDigits(const QByteArray &bytes)
{
    QString digits;
    for (qsizetype start = 0; start < bytes.size(); start += groupBytes) {
        const QByteArray group = bytes.mid(start, groupBytes);
        quint64 number = 0;
        for (qsizetype i = group.size(); i-- > 0;)
            number = (number << 8) | static_cast<unsigned char>(group[i]);
        digits += QString::number(number).rightJustified(
            digitsOf[static_cast<std::size_t>(group.size())], u'0');
    }
    return digits;
}

std::optional<QByteArray> fromDigits(QStringView digits)
{
    QByteArray bytes;
    while (!digits.isEmpty()) {
        const QStringView group = digits.first(std::min(digits.size(), digitsOf.back()));
        const auto length = std::ranges::find(digitsOf, group.size());
        const bool plain =
            std::ranges::all_of(group, [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (length == digitsOf.end() || !plain)
            return {};
        quint64 number = group.toULongLong(); // 17 digits fit 57 bits
        for (auto i = length - digitsOf.begin(); i > 0; --i) {
            bytes.append(static_cast<char>(number & 0xff));
            number >>= 8;
        }
        if (number != 0)
            return {};
        digits = digits.sliced(group.size());
    }
    return bytes;
}

bool isHost(QStringView host)
{
    return !host.isEmpty() && host.size() <= longestHost && std::ranges::all_of(host, [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-'
               || c == u':';
    });
}

Result<QByteArray> coseOf(QStringView digits)
{
    const std::optional<QByteArray> packed = fromDigits(digits);
    if (!packed || packed->isEmpty())
        return unreadable(Text::tr("the digits are damaged"));
    const QByteArray cose = packed->front() == coseTag ? *packed : inflated(*packed);
    if (cose.isEmpty() || cose.size() > mostCose)
        return unreadable(Text::tr("the digits hold no signed data"));
    return cose;
}

} // namespace

QString labelCodeText(const QString &host, const QByteArray &cose)
{
    const QByteArray small = deflated(cose);
    const QByteArray &shorter = !small.isEmpty() && small.size() < cose.size() ? small : cose;
    const QString start = host.isEmpty() ? u"ASSAY:"_s : u"HTTPS://%1/V#"_s.arg(host.toUpper());
    return start + toDigits(shorter);
}

QString labelIdText(const QString &host, const QString &certificateId)
{
    return host.isEmpty() ? u"ASSAY:"_s + certificateId
                          : u"HTTPS://%1/V/%2"_s.arg(host.toUpper(), certificateId);
}

Result<LabelCode> readLabelCode(const QString &text)
{
    static const QString web = u"HTTPS://"_s;
    static const QString bare = u"ASSAY:"_s;
    const QString line = text.trimmed();
    if (line.size() > longestText)
        return unreadable(Text::tr("it is too long"));
    LabelCode code;
    QString rest;
    bool idOnly = false;
    if (line.startsWith(web)) {
        const qsizetype path = line.indexOf(u'/', web.size());
        const QStringView host =
            QStringView(line).sliced(web.size(), path < 0 ? 0 : path - web.size());
        if (!isHost(host))
            return unreadable(Text::tr("it is not the code of a label"));
        code.host = host.toString();
        rest = line.sliced(path);
        idOnly = rest.startsWith("/V/"_L1);
        if (!idOnly && !rest.startsWith("/V#"_L1))
            return unreadable(Text::tr("it is not the code of a label"));
        rest = rest.sliced(3);
    } else if (line.startsWith(bare)) {
        rest = line.sliced(bare.size());
        idOnly = isCertificateId(rest);
    } else {
        return unreadable(Text::tr("it is not the code of a label"));
    }
    if (idOnly) {
        if (!isCertificateId(rest))
            return unreadable(Text::tr("the certificate number is not well formed"));
        code.certificateId = rest;
        return code;
    }
    const Result<QByteArray> cose = coseOf(rest);
    if (!cose)
        return cose.error();
    code.cose = *cose;
    return code;
}

} // namespace assessment::signing
