#include "labels/issue.h"

#include "labels/labellog.h"
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
using assessment::signing::DesignMark;
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

/// How the statement names an own design; the shipped ones belong to the program.
DesignMark designOf(const IssueOptions &options)
{
    if (!options.design)
        return {};
    return {.id = options.design->id, .sha256 = options.design->designSha256};
}

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
    const Result<assessment::Product> product =
        assessment::productAs(assessment->product, options.model, options.gtin);
    if (!product)
        return product.error();
    return StatementRequest{.scheme = *scheme,
                            .assessment = *assessment,
                            .organisation = *organisation,
                            .kind = options.kind,
                            .certificateId = {},
                            .issued = options.clock(),
                            .validMonths = options.validMonths,
                            .language = options.language,
                            .product = *product,
                            .supersedes = options.supersedes,
                            .design = designOf(options)};
}

/// What makes level B-LT is a part of PAdES; in a file that is none it would promise too much.
Status checkForm(const IssueOptions &options)
{
    if (options.subFilter == SubFilter::Cades || !options.stamping
        || options.stamping->revocation.isEmpty())
        return assessment::Ok;
    return Error{.kind = Error::Kind::Usage,
                 .what = Text::tr("the label cannot be issued"),
                 .where = u"--subfilter"_s,
                 .why = Text::tr("a copy for viewers that do not know PAdES stores no revocation "
                                 "lists"),
                 .advice = Text::tr("leave out the lists, or sign in the usual form")};
}

Error cancelled()
{
    return {.kind = Error::Kind::Cancelled, .what = Text::tr("issuing the label was cancelled")};
}

Result<QString> nextNumber(Workspace &workspace, const StatementRequest &request)
{
    return workspace.nextCertificateId(
        request.organisation ? request.organisation->certificatePrefix : selfDeclaredPrefix());
}

/// The GTIN that the code is to name, "" for none.
Result<QString> gtinFor(const StatementRequest &request, const IssueOptions &options)
{
    const QString gtin =
        options.gs1 ? request.product.value_or(request.assessment.product).gtin : QString();
    if (!options.gs1 || !gtin.isEmpty())
        return gtin;
    return Error{.kind = Error::Kind::Usage,
                 .what = Text::tr("the label cannot be issued"),
                 .where = u"--gs1"_s,
                 .why = Text::tr("the product has no GTIN that its code could name"),
                 .advice = Text::tr("enter the GTIN of the product, or leave it out of the code")};
}

Result<WrittenLabel> drawn(const SignedStatement &statement, const LabelFormat &format,
                           const QDateTime &time, const QString &gtin, const QJsonObject &log,
                           QByteArray &qrText)
{
    const Result<LabelContent> content = labelContentFrom(statement.fields());
    if (!content)
        return content.error();
    switch (format.qrContent) {
    case LabelFormat::QrContent::Statement:
        qrText = qrTextOf(content->host, statement.cose(), gtin);
        break;
    case LabelFormat::QrContent::Number:
        qrText = qrTextOfNumber(content->host, statement.certificateId(), gtin);
        break;
    }
    return writeLabel({.content = *content,
                       .format = format,
                       .qrText = qrText,
                       .envelope = statement.envelope(QString::fromLatin1(qrText), log),
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
QStringList warningsAbout(const Identity &identity, QDate expires, bool stamped)
{
    if (stamped)
        return {};
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

Result<LabelFormat> formatFor(const IssueOptions &options)
{
    if (!options.design)
        return labelFormat(options.kind, options.format);
    if (options.design->kind == options.kind)
        return *options.design;
    return Error{.kind = Error::Kind::Usage,
                 .what = Text::tr("the label cannot have this design"),
                 .where = options.design->id,
                 .why = options.kind == assessment::LabelKind::Endorsement
                            ? Text::tr("it is the design of an information label")
                            : Text::tr("it is the design of an endorsement mark"),
                 .advice = Text::tr("ask for the other kind, or choose another design")};
}

Result<Issued> issue(Workspace &workspace, const QString &assessmentId, const Identity &identity,
                     const IssueOptions &options, QList<GateReason> &reasons,
                     const Progress &progress)
{
    // What costs nothing to find out comes first: a certificate number is used up by issuing.
    const Result<LabelFormat> format = formatFor(options);
    if (!format)
        return format.error();
    if (const auto words = LabelWords::of(options.language); !words)
        return words.error();
    if (const Status free = NewFile::check(options.output); !free)
        return free.error();
    if (const Status possible = checkForm(options); !possible)
        return possible.error();
    Result<StatementRequest> request = requestFor(workspace, assessmentId, options);
    if (!request)
        return request.error();
    const Result<QString> gtin = gtinFor(*request, options);
    if (!gtin)
        return gtin.error();
    const Result<QString> number = nextNumber(workspace, *request);
    if (!number)
        return number.error();
    request->certificateId = *number;
    progress.tell(Read, Steps);

    const Result<SignedStatement> statement = signStatement(*request, identity, reasons);
    if (!statement)
        return statement.error();
    // After the gate: whoever is told no hears all of its reasons first.
    if (const Status may = workspace.mayIssue(assessmentId, options.kind, options.supersedes); !may)
        return may.error();
    progress.tell(Stated, Steps);
    if (progress.cancelled())
        return cancelled();

    QByteArray qrText;
    const Result<LogPlace> place = placeInLog(workspace, *statement, request->issued, identity);
    if (!place)
        return place.error();
    const Result<WrittenLabel> written =
        drawn(*statement, *format, request->issued, *gtin, place->proof, qrText);
    if (!written)
        return written.error();
    progress.tell(Drawn, Steps);
    if (const Status readable = checkQrCode(written->pdf, written->page, qrText); !readable)
        return readable.error();
    progress.tell(ReadBack, Steps);
    if (progress.cancelled())
        return cancelled();

    Result<SignatureExtras> extras = signatureExtras(identity, options.stamping, progress);
    if (!extras)
        return extras.error();
    extras->subFilter = options.subFilter;
    const Result<QByteArray> pdf = signPdf(written->pdf, identity, request->issued, *extras);
    if (!pdf)
        return pdf.error();
    progress.tell(Signed, Steps);

    Issued issued{.label = labelOf(*statement, assessmentId, *request, *format, *pdf, qrText),
                  .pdf = *pdf,
                  .qrVersion = written->qrVersion,
                  .warnings =
                      warningsAbout(identity, statement->expires(), options.stamping.has_value())};
    issued.label.logRoot = place->root;
    if (options.beforeKeeping) {
        if (const Status noted = options.beforeKeeping(issued.label.certificateId); !noted)
            return noted.error();
    }
    if (const Status kept = keep(workspace, issued.label, *pdf, options.output); !kept)
        return kept.error();
    progress.tell(Kept, Steps);
    return issued;
}

Result<QByteArray> draft(Workspace &workspace, const QString &assessmentId,
                         const IssueOptions &options)
{
    const Result<LabelFormat> format = formatFor(options);
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

Result<CodeSize> draftCode(Workspace &workspace, const QString &assessmentId,
                           const IssueOptions &options)
{
    const Result<LabelFormat> format = formatFor(options);
    if (!format)
        return format.error();
    Result<StatementRequest> request = requestFor(workspace, assessmentId, options);
    if (!request)
        return request.error();
    const Result<QString> gtin = gtinFor(*request, options);
    if (!gtin)
        return gtin.error();
    const Result<QString> number = nextNumber(workspace, *request);
    if (!number)
        return number.error();
    request->certificateId = *number; // it is not used up by looking at it
    return expectedCodeSize(*format, assessment::signing::statementFields(*request), *gtin);
}

} // namespace labels
