#include "labels/codeproblems.h"

#include "labels/codefigure.h"
#include "labels/qrpayload.h"

#include "assessment/signing/cose.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace assessment::signing;
using assessment::Result;

namespace labels {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::VerifyCode)
};

} // namespace

QStringList codeProblems(const QByteArray &pdf, const std::optional<PlainPage> &page,
                         const QString &text, const QJsonObject &statement,
                         const Result<LabelPayload> &shouldSay, const QByteArray &certificateDer,
                         ThoroughReader &reader)
{
    const QByteArray bytes = text.toUtf8();
    if (!page || !showsCode(page->operators, page->size, bytes)) {
        if (const QString problem = reader.drawnProblem(pdf, bytes); !problem.isEmpty())
            return {problem};
    }
    const Result<QrPayload> code = readQrText(bytes);
    if (!code)
        return {code.error().message()};
    const QString gtin = statement[u"product"_s][u"gtin"_s].toString();
    if (!code->gtin.isEmpty() && (gtin.isEmpty() || code->gtin != gtin14(gtin)))
        return {
            Text::tr("The code names another product (GTIN %1) than the label.").arg(code->gtin)};
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
    if (!says)
        return {says.error().message()};
    if (says->certificateId != number)
        return {Text::tr("The code belongs to another label (%1).").arg(says->certificateId)};
    if (!shouldSay || !(*says == *shouldSay))
        return {Text::tr("The code says something else than the label.")};
    return {};
}

} // namespace labels
