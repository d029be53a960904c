#include "labels/qrpayload.h"

#include "assessment/model/fieldrules.h"
#include "assessment/model/label.h"
#include "assessment/signing/packedcose.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdint>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Error;
using assessment::Result;

namespace {

constexpr qsizetype blockBytes = 7;
constexpr qsizetype blockDigits = 17;
constexpr std::array<qsizetype, blockBytes + 1> digitsOf = {0, 3, 5, 8, 10, 13, 15, blockDigits};
constexpr qsizetype longestText = 4096;
constexpr qsizetype gtinDigits = 14;

Error refusal(const QString &why)
{
    return {.kind = Error::Kind::InvalidInput,
            .what =
                QCoreApplication::translate("labels::QrPayload", "the QR code is not a label's"),
            .why = why};
}

Error noAddress()
{
    return refusal(QCoreApplication::translate("labels::QrPayload",
                                               "it does not hold an address of that form"));
}

/// In capitals, which a QR code holds in fewer modules; GS1 allows them in scheme and host.
QByteArray addressOf(const QString &host, const QString &gtin)
{
    const QByteArray site = "HTTPS://" + host.toUpper().toLatin1();
    return gtin.isEmpty() ? site + "/V#" : site + "/01/" + gtin14(gtin).toLatin1() + '#';
}

/// "/V" or "/01/GTIN14", nothing else.
bool readPath(QStringView path, QrPayload &payload)
{
    static const QString product = u"/01/"_s;
    if (path == u"/V")
        return true;
    if (!path.startsWith(product) || path.size() != product.size() + gtinDigits)
        return false;
    payload.gtin = path.sliced(product.size()).toString();
    return assessment::isGtin(payload.gtin);
}

bool isHost(QStringView host)
{
    return !host.isEmpty() && host.size() <= 253
           && std::all_of(host.begin(), host.end(), [](QChar c) {
                  return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'
                         || c == u'.';
              });
}

} // namespace

QByteArray digitsFromBytes(QByteArrayView bytes)
{
    QByteArray digits;
    digits.reserve(bytes.size() * blockDigits / blockBytes + blockDigits);
    for (qsizetype start = 0; start < bytes.size(); start += blockBytes) {
        const auto block = bytes.sliced(start, std::min(blockBytes, bytes.size() - start));
        quint64 value = 0;
        for (qsizetype i = block.size(); i-- > 0;)
            value = value << 8 | std::uint8_t(block[i]);
        digits.append(
            QByteArray::number(value).rightJustified(digitsOf[std::size_t(block.size())], '0'));
    }
    return digits;
}

Result<QByteArray> bytesFromDigits(QByteArrayView digits)
{
    QByteArray bytes;
    for (qsizetype start = 0; start < digits.size(); start += blockDigits) {
        const auto block = digits.sliced(start, std::min(blockDigits, digits.size() - start));
        const auto length = std::find(digitsOf.begin() + 1, digitsOf.end(), block.size());
        if (length == digitsOf.end() || !std::all_of(block.begin(), block.end(), [](char c) {
                return c >= '0' && c <= '9';
            }))
            return refusal(
                QCoreApplication::translate("labels::QrPayload", "its digits are damaged"));
        quint64 value = block.toByteArray().toULongLong();
        for (auto i = length - digitsOf.begin(); i > 0; --i) {
            bytes.append(char(value & 0xff));
            value >>= 8;
        }
        if (value != 0)
            return refusal(
                QCoreApplication::translate("labels::QrPayload", "its digits are damaged"));
    }
    return bytes;
}

QString gtin14(const QString &gtin)
{
    return gtin.rightJustified(gtinDigits, u'0');
}

QByteArray qrTextOf(const QString &host, QByteArrayView cose, const QString &gtin)
{
    return addressOf(host, gtin)
           + digitsFromBytes(assessment::signing::packCose(cose.toByteArray()));
}

QByteArray qrTextOfNumber(const QString &host, const QString &certificateId, const QString &gtin)
{
    return addressOf(host, gtin) + certificateId.toLatin1();
}

Result<QrPayload> readQrText(QByteArrayView text)
{
    if (text.size() > longestText)
        return refusal(QCoreApplication::translate("labels::QrPayload", "it is too long"));
    const QString whole = QString::fromLatin1(text);
    static const QString scheme = u"https://"_s;
    const qsizetype hostEnd = whole.indexOf(u'/', scheme.size());
    const qsizetype pathEnd = whole.indexOf(u'#', scheme.size());
    QrPayload payload;
    if (!whole.startsWith(scheme, Qt::CaseInsensitive) || hostEnd < 0 || pathEnd < hostEnd
        || !readPath(QStringView(whole).sliced(hostEnd, pathEnd - hostEnd), payload))
        return noAddress();
    payload.host = whole.sliced(scheme.size(), hostEnd - scheme.size()).toLower();
    if (!isHost(payload.host))
        return noAddress();
    const QString fragment = whole.sliced(pathEnd + 1);
    if (assessment::isCertificateId(fragment)) {
        payload.certificateId = fragment;
        return payload;
    }
    const Result<QByteArray> packed = bytesFromDigits(fragment.toLatin1());
    if (!packed)
        return packed.error();
    Result<QByteArray> cose = assessment::signing::unpackCose(*packed);
    if (!cose)
        return cose.error();
    payload.cose = *std::move(cose);
    return payload;
}

} // namespace labels
