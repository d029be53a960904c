#include "labels/verifycode.h"

#include "labels/drawingchild.h"
#include "labels/qrpayload.h"
#include "labels/statusjudgement.h"
#include "labels/verifylines.h"

#include "assessment/signing/cose.h"
#include "assessment/signing/labelpayload.h"

#include <QCoreApplication>

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

constexpr qsizetype largestPdf = 4 * 1024 * 1024; // a label has a tenth of it
constexpr qsizetype longestText = 8192;           // more than the largest symbol holds

/// What \a content is, of what scanners and telephones write. Others are refused: an SVG, for one,
/// is a program that names files of its own.
QByteArray kindOf(const QByteArray &content)
{
    static constexpr std::array<std::pair<QByteArrayView, QByteArrayView>, 6> beginnings{
        {{"\x89PNG\r\n\x1a\n", "png"},
         {"\xff\xd8\xff", "jpeg"},
         {"BM", "bmp"},
         {"P1", "pbm"},
         {"P4", "pbm"},
         {"GIF8", "gif"}}};
    for (const auto &[beginning, kind] : beginnings) {
        if (content.startsWith(beginning))
            return kind.toByteArray();
    }
    return {};
}

/// Those on the one page of a PDF, its longer side 2400 pixels (300 dpi of the largest label). A
/// few kilobytes can keep PDFium busy for hours or make it take all memory there is, and a decoder
/// is written for pictures that mean no harm: both work in a process of their own.
Result<QList<QByteArray>> codesOfPage(const QByteArray &pdf)
{
    constexpr int longerSide = 2400;
    auto texts = DrawingChild(DrawingChild::Bounds::Stranger).codes("pdf", pdf, longerSide);
    if (texts)
        return texts;
    assessment::Error error = texts.error();
    error.what = Text::tr("the page cannot be drawn");
    return error;
}

/// The texts of the codes in \a content, whatever it is.
QList<QByteArray> codesIn(const QByteArray &content, QStringList &reasons)
{
    if (content.startsWith("%PDF-")) {
        if (content.size() > largestPdf)
            return {};
        const auto texts = codesOfPage(content);
        if (!texts)
            reasons.append(texts.error().message());
        return texts ? *texts : QList<QByteArray>();
    }
    const QByteArray line = content.trimmed();
    if (line.size() <= longestText && line.left(8).compare("https://", Qt::CaseInsensitive) == 0)
        return {line};
    const QByteArray kind = kindOf(content);
    if (kind.isEmpty())
        return {};
    const auto texts = DrawingChild(DrawingChild::Bounds::Stranger).codes(kind, content, 0);
    if (!texts && texts.error().kind == assessment::Error::Kind::NotFound)
        reasons.append(texts.error().message());
    return texts ? *texts : QList<QByteArray>();
}

/// The only label's code among \a texts; a photograph may show others beside it. Says why there is
/// none, unless \a reasons do so already.
std::optional<QrPayload> onlyLabelCode(const QList<QByteArray> &texts, QStringList &reasons)
{
    std::optional<QrPayload> found;
    QByteArray foundText;
    QString problem = Text::tr("There is no readable code of a label in it.");
    for (const QByteArray &text : texts) {
        if (found && text == foundText)
            continue; // a sheet has the same label many times
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
        foundText = text;
    }
    if (!found && reasons.isEmpty())
        reasons.append(problem);
    return found;
}

void judgeSigned(Verification &verification, const CoseCheck &check, const VerifyOptions &options)
{
    verification.reasons += check.reasons;
    verification.notes += check.notes;
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
    if (options.status)
        judgeStatus(verification, *options.status,
                    {.certificateId = payload->certificateId,
                     .expires = payload->expires,
                     .signerDer = check.certificateDer,
                     .at = options.at});
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
    const std::optional<QrPayload> code =
        onlyLabelCode(codesIn(content, verification.reasons), verification.reasons);
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
    const Result<CoseCheck> check =
        checkCose(code->cose, options.trust, {}, options.at, options.revocation);
    if (!check) {
        verification.reasons.append(check.error().message());
        return verification;
    }
    judgeSigned(verification, *check, options);
    decide(verification);
    return verification;
}

QString drawnProblem(const QByteArray &pdf, const QByteArray &text)
{
    const auto codes = codesOfPage(pdf);
    if (!codes)
        return codes.error().message();
    if (codes->size() != 1)
        return Text::tr("There is not exactly one readable code on the label.");
    if (codes->first() != text)
        return Text::tr("The code printed on the label is not the one that was signed with it.");
    return {};
}

} // namespace labels
