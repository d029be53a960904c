#include "labels/verifycode.h"

#include "labels/preview.h"
#include "labels/qrpayload.h"
#include "labels/verifydocument.h"
#include "labels/verifylines.h"

#include "assessment/signing/cose.h"
#include "assessment/signing/labelpayload.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace assessment::signing;
using assessment::Result;

namespace labels {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::VerifyCode)
};

constexpr qreal readingDpi = 300;      // four pixels for the smallest module
constexpr int mostPixels = 32'000'000; // 128 MiB, which is also what QImageReader allows itself
constexpr qsizetype largestPdf = 4 * 1024 * 1024; // a label has a tenth of it
constexpr qsizetype longestText = 8192;           // more than the largest symbol holds

/// What scanners and telephones write. Others are refused: an SVG, for one, is a program that names
/// files of its own.
bool isPicture(const QByteArray &format)
{
    static constexpr std::array<QByteArrayView, 5> formats{"png", "jpeg", "bmp", "pbm", "gif"};
    return std::ranges::find(formats, QByteArrayView(format)) != formats.end();
}

QImage imageOf(QByteArray content)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    if (!isPicture(reader.format()))
        return {};
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > mostPixels)
        return {};
    return reader.read();
}

/// The texts of the codes in \a content, whatever it is.
QList<QByteArray> codesIn(const QByteArray &content)
{
    if (content.startsWith("%PDF-")) {
        if (content.size() > largestPdf || !isOnePage(content))
            return {};
        const Result<QImage> page = renderPreview(content, readingDpi);
        return page ? readQrCodes(*page) : QList<QByteArray>();
    }
    const QByteArray line = content.trimmed();
    if (line.size() <= longestText && line.left(8).compare("https://", Qt::CaseInsensitive) == 0)
        return {line};
    const QImage image = imageOf(content);
    return image.isNull() ? QList<QByteArray>() : readQrCodes(image);
}

/// The only label's code among \a texts; a photograph may show others beside it.
std::optional<QrPayload> onlyLabelCode(const QList<QByteArray> &texts, QStringList &reasons)
{
    std::optional<QrPayload> found;
    QString problem = Text::tr("There is no readable code of a label in it.");
    for (const QByteArray &text : texts) {
        Result<QrPayload> payload = readQrText(text);
        if (!payload) {
            problem = Text::tr("The code cannot be used: %1.").arg(payload.error().why);
            continue;
        }
        if (found) {
            reasons.append(Text::tr("There is more than one code of a label in it."));
            return {};
        }
        found = *std::move(payload);
    }
    if (!found)
        reasons.append(problem);
    return found;
}

void judgeSigned(Verification &verification, const CoseCheck &check, const VerifyOptions &options)
{
    verification.reasons += check.reasons;
    if (!check.certificate) // nobody can tell whether it was changed
        return;
    verification.integrity =
        check.integrity == SignatureIntegrity::Intact ? Integrity::intact : Integrity::changed;
    if (check.integrity != SignatureIntegrity::Intact)
        return;
    const Result<LabelPayload> payload = decodePayload(check.payload);
    if (!payload) {
        verification.reasons.append(
            Text::tr("The content of the code cannot be used: %1.").arg(payload.error().why));
        return;
    }
    const QStringList problems = problemsIn(*payload);
    verification.reasons += problems;
    verification.structure = problems.isEmpty() ? Structure::conforming : Structure::notConforming;
    verification.record = toJson(*payload);
    judgeSigner(verification, check.signer);
    judgeDates(verification, payload->issued, payload->expires, options.at);
    if (!check.certificate->notBefore.isValid()
        || payload->issued < check.certificate->notBefore.date()
        || payload->issued > check.certificate->notAfter.date())
        outsideCertificate(verification);
}

} // namespace

Verification verifyCode(const QByteArray &content, const QString &name,
                        const VerifyOptions &options)
{
    Verification verification = unreadable(name);
    const std::optional<QrPayload> code = onlyLabelCode(codesIn(content), verification.reasons);
    if (!code)
        return verification;
    if (code->cose.isEmpty()) {
        verification.integrity = Integrity::notSigned;
        verification.structure = Structure::conforming;
        verification.reasons.append(
            Text::tr("This code holds only the certificate number %1, which proves nothing by "
                     "itself; look it up at %2.")
                .arg(code->certificateId, code->host));
        return verification; // not signed, yet nothing is wrong with it: cannot tell
    }
    const Result<CoseCheck> check = checkCose(code->cose, options.trust, {}, options.at);
    if (!check) {
        verification.reasons.append(check.error().message());
        return verification;
    }
    judgeSigned(verification, *check, options);
    decide(verification);
    return verification;
}

QStringList codeProblems(const QByteArray &pdf, const QString &text, const QJsonObject &statement,
                         const QByteArray &certificateDer)
{
    const Result<QImage> page = renderPreview(pdf, readingDpi);
    if (!page)
        return {page.error().message()};
    const QList<QByteArray> codes = readQrCodes(*page);
    if (codes.size() != 1)
        return {Text::tr("There is not exactly one readable code on the label.")};
    if (codes.first() != text.toUtf8())
        return {Text::tr("The code printed on the label is not the one that was signed with it.")};
    const Result<QrPayload> code = readQrText(codes.first());
    if (!code)
        return {code.error().message()};
    const QString number = statement[u"certificateId"_s].toString();
    if (code->cose.isEmpty()) {
        if (code->certificateId != number)
            return {Text::tr("The code belongs to another label (%1).").arg(code->certificateId)};
        return {};
    }
    const Result<CoseCheck> check = checkCose(code->cose, {}, {certificateDer}, {});
    if (!check || check->integrity != SignatureIntegrity::Intact)
        return {Text::tr("The code was not signed by the signer of the label.")};
    const Result<LabelPayload> says = decodePayload(check->payload);
    const Result<LabelPayload> shouldSay = payloadOf(statement);
    if (!says)
        return {says.error().message()};
    if (says->certificateId != number)
        return {Text::tr("The code belongs to another label (%1).").arg(says->certificateId)};
    if (!shouldSay || !(*says == *shouldSay))
        return {Text::tr("The code says something else than the label.")};
    return {};
}

} // namespace labels
