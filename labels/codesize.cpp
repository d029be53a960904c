#include "labels/codesize.h"

#include "labels/layout.h"
#include "labels/qrcode.h"
#include "labels/qrpayload.h"

#include "assessment/signing/labelpayload.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cmath>

using namespace Qt::StringLiterals;
using assessment::Result;

namespace labels {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::CodeSize)
};

constexpr qsizetype coseOverhead = 20; // heads, algorithm and key id of a COSE_Sign1
constexpr qsizetype signatureBytes = 64;
constexpr qsizetype usualPayload = 200; // where the statement lacks too much to make one
constexpr quint32 anySeed = 1;

QByteArray noise(qsizetype size)
{
    QRandomGenerator random(anySeed);
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

/// What begins like a COSE_Sign1 and packs as well as one: a signature and digests are noise.
QByteArray placeholderCose(const QJsonObject &fields)
{
    const auto payload = assessment::signing::payloadOf(fields);
    return "\xd2"
           + noise(coseOverhead - 1 + signatureBytes + (payload ? qsizetype(0) : usualPayload))
           + (payload ? assessment::signing::encodePayload(*payload) : QByteArray());
}

qreal roundedUp(qreal mm)
{
    constexpr int parts = 100;
    return std::ceil(mm * parts) / parts;
}

} // namespace

Result<CodeSize> codeSizeOf(const LabelFormat &format, const QByteArray &qrText)
{
    const Result<QrCode> code = QrCode::encode(qrText);
    if (!code)
        return code.error();
    const Result<QrPlace> place = qrPlace(format, *code);
    if (!place)
        return place.error();
    return CodeSize{.version = code->version(),
                    .modules = code->modules(),
                    .module = place->module,
                    .side = place->side,
                    .leastSide = code->modulesWithQuietZone() * format.qrModule.least};
}

QByteArray expectedCodeText(const LabelFormat &format, const QJsonObject &fields,
                            const QString &gtin)
{
    const QString host = fields[u"facts"_s][u"verifyHost"_s].toString();
    const QString number = fields[u"certificateId"_s].toString();
    const bool small = format.qrContent == LabelFormat::QrContent::Number;
    return small ? qrTextOfNumber(host, number, gtin)
                 : qrTextOf(host, placeholderCose(fields), gtin);
}

Result<CodeSize> expectedCodeSize(const LabelFormat &format, const QJsonObject &fields,
                                  const QString &gtin)
{
    Result<CodeSize> size = codeSizeOf(format, expectedCodeText(format, fields, gtin));
    if (size)
        size->exact = false;
    return size;
}

QString describe(const CodeSize &size)
{
    const QString version = QString::number(size.version);
    const QString side = QString::number(size.side, 'f', 1);
    const QString module = QString::number(size.module, 'f', 2);
    return size.exact ? Text::tr("QR code: version %1, %2 mm wide, modules of %3 mm")
                            .arg(version, side, module)
                      : Text::tr("QR code: about version %1, %2 mm wide, modules of %3 mm")
                            .arg(version, side, module);
}

QJsonObject toJson(const CodeSize &size)
{
    return {{u"version"_s, size.version},
            {u"modules"_s, size.modules},
            {u"moduleMm"_s, std::round(size.module * 1000) / 1000},
            {u"sideMm"_s, roundedUp(size.side)},
            {u"leastSideMm"_s, roundedUp(size.leastSide)},
            {u"exact"_s, size.exact}};
}

} // namespace labels
