#include "labels/issue.h"

#include "labels/labelwords.h"
#include "labels/labelwriter.h"
#include "labels/newfile.h"
#include "labels/pdfsignature.h"
#include "labels/qrpayload.h"
#include "labels/qrreadback.h"

#include "assessment/signing/statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Assessment;
using assessment::Error;
using assessment::GateReason;
using assessment::IssuedLabel;
using assessment::Organisation;
using assessment::Progress;
using assessment::Result;
using assessment::Scheme;
using assessment::Status;
using assessment::Workspace;
using assessment::signing::Identity;
using assessment::signing::SignedStatement;
using assessment::signing::StatementRequest;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::Issue)
};

/// Certificate prefix of a manufacturer who declares without being registered as an organisation.
const QString &selfDeclaredPrefix()
{
    static const QString prefix = u"SLF"_s;
    return prefix;
}

enum Step { Read, Stated, Drawn, ReadBack, Signed, Kept, Steps = Kept };

Result<StatementRequest> requestFor(Workspace &workspace, const QString &assessmentId,
                                    const IssueOptions &options)
{
    const Result<Assessment> assessment = workspace.assessment(assessmentId);
    if (!assessment)
        return assessment.error();
    const Result<std::optional<Organisation>> organisation = workspace.organisation();
    if (!organisation)
        return organisation.error();
    const Result<Scheme> scheme = workspace.scheme(assessment->scheme);
    if (!scheme)
        return scheme.error();
    return StatementRequest{.scheme = *scheme,
                            .assessment = *assessment,
                            .organisation = *organisation,
                            .kind = options.kind,
                            .certificateId = {},
                            .issued = options.clock(),
                            .validMonths = options.validMonths,
                            .language = options.language};
}

Error cancelled()
{
    return {.kind = Error::Kind::Cancelled, .what = Text::tr("issuing the label was cancelled")};
}

Result<WrittenLabel> drawn(const SignedStatement &statement, const LabelFormat &format,
                           const QDateTime &time, QByteArray &qrText)
{
    const Result<LabelContent> content = labelContentFrom(statement.fields());
    if (!content)
        return content.error();
    switch (format.qrContent) {
    case LabelFormat::QrContent::Statement:
        qrText = qrTextOf(content->host, statement.cose());
        break;
    case LabelFormat::QrContent::Number:
        qrText = qrTextOfNumber(content->host, statement.certificateId());
        break;
    }
    return writeLabel({.content = *content,
                       .format = format,
                       .qrText = qrText,
                       .envelope = statement.envelope(QString::fromLatin1(qrText)),
                       .time = time});
}

/// What the workspace remembers of it.
IssuedLabel labelOf(const SignedStatement &statement, const QString &assessmentId,
                    const StatementRequest &request, const LabelFormat &format,
                    const QByteArray &pdf, const QByteArray &qrText)
{
    return {.certificateId = statement.certificateId(),
            .assessment = assessmentId,
            .kind = statement.kind(),
            .issued = request.issued,
            .expires = statement.expires(),
            .format = format.id,
            .language = request.language,
            .pdfSha256 = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256),
            .statement = statement.fields(),
            .qr = qrText,
            .signer = statement.fields()[u"signer"][u"subject"].toString()};
}

/// Without a proof of time a signature is good only while the certificate behind it is.
QStringList warningsAbout(const Identity &identity, QDate expires)
{
    const QDate end = identity.certificate().notAfter.toUTC().date();
    if (end >= expires)
        return {};
    return {
        Text::tr("the certificate of the signer ends on %1, before the label does (%2); a check "
                 "after that day cannot tell whether the label is good: sign with a certificate "
                 "that lasts longer, or make the label valid for fewer months")
            .arg(end.toString(Qt::ISODate), expires.toString(Qt::ISODate))};
}

/// Keeps the record with the signed file in it, then puts the file in place: whenever the program
/// dies, there is no signed label that the workspace does not know.
Status keep(Workspace &workspace, const IssuedLabel &label, const QByteArray &pdf,
            const QString &output)
{
    Result<NewFile> file = NewFile::reserve(output, pdf.size());
    if (!file)
        return file.error();
    const Status kept = workspace.recordLabel(label, pdf, [&file] { return file->checkName(); });
    if (!kept)
        return kept;
    const Status published = file->publish(pdf);
    if (published)
        return published;
    Error error = published.error();
    error.what = Text::tr("label %1 is issued and kept in the workspace, but its file is not in "
                          "place")
                     .arg(label.certificateId);
    error.advice = Text::tr("save a copy from the list of issued labels, or with label export");
    return error;
}

} // namespace

Result<Issued> issue(Workspace &workspace, const QString &assessmentId, const Identity &identity,
                     const IssueOptions &options, QList<GateReason> &reasons,
                     const Progress &progress)
{
    // What costs nothing to find out comes first: a certificate number is used up by issuing.
    const Result<LabelFormat> format = labelFormat(options.kind, options.format);
    if (!format)
        return format.error();
    if (const auto words = LabelWords::of(options.language); !words)
        return words.error();
    if (const Status free = NewFile::check(options.output); !free)
        return free.error();
    Result<StatementRequest> request = requestFor(workspace, assessmentId, options);
    if (!request)
        return request.error();
    const Result<QString> number = workspace.nextCertificateId(
        request->organisation ? request->organisation->certificatePrefix : selfDeclaredPrefix());
    if (!number)
        return number.error();
    request->certificateId = *number;
    progress.tell(Read, Steps);

    const Result<SignedStatement> statement = signStatement(*request, identity, reasons);
    if (!statement)
        return statement.error();
    progress.tell(Stated, Steps);
    if (progress.cancelled())
        return cancelled();

    QByteArray qrText;
    const Result<WrittenLabel> written = drawn(*statement, *format, request->issued, qrText);
    if (!written)
        return written.error();
    progress.tell(Drawn, Steps);
    if (const Status readable = checkQrCode(written->pdf, written->page, qrText); !readable)
        return readable.error();
    progress.tell(ReadBack, Steps);
    if (progress.cancelled())
        return cancelled();

    const Result<QByteArray> pdf = signPdf(written->pdf, identity, request->issued);
    if (!pdf)
        return pdf.error();
    progress.tell(Signed, Steps);

    const Issued issued{.label = labelOf(*statement, assessmentId, *request, *format, *pdf, qrText),
                        .pdf = *pdf,
                        .qrVersion = written->qrVersion,
                        .warnings = warningsAbout(identity, statement->expires())};
    if (const Status kept = keep(workspace, issued.label, *pdf, options.output); !kept)
        return kept.error();
    progress.tell(Kept, Steps);
    return issued;
}

Result<QByteArray> draft(Workspace &workspace, const QString &assessmentId,
                         const IssueOptions &options)
{
    const Result<LabelFormat> format = labelFormat(options.kind, options.format);
    if (!format)
        return format.error();
    const Result<StatementRequest> request = requestFor(workspace, assessmentId, options);
    if (!request)
        return request.error();
    const Result<LabelContent> content =
        draftContentFrom(assessment::signing::statementFields(*request));
    if (!content)
        return content.error();
    const Result<WrittenLabel> written = writeLabel({.content = *content,
                                                     .format = *format,
                                                     .qrText = {},
                                                     .envelope = {},
                                                     .time = request->issued});
    if (!written)
        return written.error();
    return written->pdf;
}

} // namespace labels
