#pragma once

#include "assessment/scheme/catalogue.h"
#include "assessment/signing/statement.h"
#include "labels/labelwriter.h"
#include "labels/pdfsignature.h"
#include "labels/qrpayload.h"
#include "labels/verify.h"
#include "labels/verifylabel.h"
#include "support/assessmentfixture.h"
#include "support/signingfixture.h"

#include <QJsonDocument>
#include <QUrl>

/// Real labels, made the way the product makes them, without a workspace.
namespace labelfixture {

/// How a label of a test differs from the usual one.
struct Making
{
    assessment::LabelKind kind = assessment::LabelKind::Information;
    QString certificateId = assessmentfixture::certificateId(1);
    QDateTime issued = signingfixture::issueTime;
    QByteArray printedCode = {}; ///< text of the QR code on the page, "" = the right one
    QByteArray envelope = {};    ///< "" = the right one
    QDateTime signedAt = {};     ///< invalid = issued
    labels::SignatureExtras extras = {};
};

inline assessment::signing::SignedStatement
statementOf(const Making &making, const assessment::signing::Identity &identity)
{
    QList<assessment::GateReason> reasons;
    auto request = assessmentfixture::request();
    request.kind = making.kind;
    request.certificateId = making.certificateId;
    request.issued = making.issued;
    return *assessment::signing::signStatement(request, identity, reasons);
}

inline QByteArray codeOf(const assessment::signing::SignedStatement &statement)
{
    const QString url = statement.fields()[QStringLiteral("verifyUrl")].toString();
    return labels::qrTextOf(QUrl(url).host(), statement.cose());
}

/// The file before it is signed.
inline QByteArray unsignedLabel(const Making &making,
                                const assessment::signing::SignedStatement &statement)
{
    const QByteArray code = codeOf(statement);
    const labels::LabelSource source{
        .content = *labels::labelContentFrom(statement.fields()),
        .format = *labels::labelFormat(making.kind, {}),
        .qrText = making.printedCode.isEmpty() ? code : making.printedCode,
        .envelope = making.envelope.isEmpty() ? statement.envelope(QString::fromLatin1(code))
                                              : making.envelope,
        .time = making.issued};
    return labels::writeLabel(source)->pdf;
}

inline QByteArray label(const assessment::signing::Identity &identity, const Making &making = {})
{
    const auto statement = statementOf(making, identity);
    return *labels::signPdf(unsignedLabel(making, statement), identity,
                            making.signedAt.isValid() ? making.signedAt : making.issued,
                            making.extras);
}

/// The whole answer, for the message of a test that fails.
inline QByteArray why(const labels::Verification &verification)
{
    return QJsonDocument(labels::toJson(verification)).toJson();
}

/// What checking \a pdf gives. Where it can be checked without a PDF library, that must be the same
/// answer to the letter.
inline labels::Verification checkedBothWays(const QByteArray &pdf,
                                            const labels::VerifyOptions &options)
{
    const QString name = QStringLiteral("label.pdf");
    const labels::Verification whole = labels::verifyPdf(pdf, name, options);
    const auto plain = labels::verifyPlain(pdf, name, options);
    if (plain && why(*plain) != why(whole))
        qFatal("two answers:\n%s%s", why(*plain).constData(), why(whole).constData());
    return whole;
}

} // namespace labelfixture
