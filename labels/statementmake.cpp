#include "labels/statementmake.h"

#include "labels/newfile.h"
#include "labels/reporthtml.h"
#include "labels/reportpdf.h"
#include "labels/statementdocument.h"

#include "assessment/subject.h"
#include "assessment/workspace.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Error;
using assessment::KeptStatement;
using assessment::LintFinding;
using assessment::LintSeverity;
using assessment::Progress;
using assessment::Result;
using assessment::ScopeStanding;
using assessment::StatementKind;
using assessment::Status;
using assessment::Workspace;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::StatementMaking)
};

const QString buyersLanguage = u"en-GB"_s;

Error refusal(const QString &where, const QString &why, const QString &advice)
{
    return {.kind = Error::Kind::Refused,
            .what = Text::tr("the statement is not made"),
            .where = where,
            .why = why,
            .advice = advice};
}

/// "Scope questions asked first": nothing is drafted before.
Status checkScope(const StatementContent &content)
{
    switch (content.scope) {
    case ScopeStanding::Within: return assessment::Ok;
    case ScopeStanding::Open:
        return refusal(idOf(content.kind),
                       Text::tr("it is not known whether the product is one for it"),
                       Text::tr("answer the questions of scope first"));
    case ScopeStanding::Outside: break;
    }
    QString why;
    for (const StatementAnswer &answer : content.answers) {
        if (!answer.outside.isEmpty() && why.isEmpty())
            why = answer.outside;
    }
    return refusal(idOf(content.kind), why, Text::tr("if that is wrong, answer the question anew"));
}

/// "Batch (Schedule 4, item 1)", of the entry \a id.
QString missingEntry(const StatementContent &content, const QString &id)
{
    for (const StatementPart &part : content.parts) {
        for (const StatementValue &value : part.values) {
            if (value.id != id)
                continue;
            const QString basis = value.basis.isEmpty() ? part.basis : value.basis;
            return basis.isEmpty() ? value.title : u"%1 (%2)"_s.arg(value.title, basis);
        }
    }
    return id;
}

/// All that is missing, or the first of the errors, in one sentence.
Status checkErrors(const StatementContent &content)
{
    if (const Status within = checkScope(content); !within)
        return within;
    if (content.mayBeSigned())
        return assessment::Ok;
    QStringList reasons;
    QStringList missing;
    for (const LintFinding &finding : content.findings) {
        if (finding.severity != LintSeverity::Error)
            continue;
        reasons.append(finding.message);
        if (finding.rule == u"missing")
            missing.append(missingEntry(content, finding.where.section(u'/', 1)));
    }
    Error error = refusal(idOf(content.kind), reasons.constFirst(), Text::tr("mend it, then sign"));
    error.what = Text::tr("the statement is not signed");
    missing.removeDuplicates();
    if (missing.size() == reasons.size()) {
        error.why = Text::tr("it is not complete without %1").arg(missing.join(u", "_s));
        error.advice = Text::tr("write what is missing, then sign");
    } else if (reasons.size() > 1) {
        error.why =
            Text::tr("%n thing(s) hold it back; the first: %1", nullptr, int(reasons.size()))
                .arg(reasons.constFirst());
    }
    return error;
}

QByteArray jsonFile(const QJsonObject &json)
{
    return QJsonDocument(json).toJson();
}

/// Keeps the record with the signed file in it, then puts the file in place.
Result<QString> keep(Workspace &workspace, const StatementSource &source,
                     const KeptStatement &statement, const QByteArray &pdf, const QString &output)
{
    if (output.isEmpty())
        return workspace.keepStatement(statement, pdf, source.stored.changed);
    Result<NewFile> file = NewFile::reserve(output, pdf.size());
    if (!file)
        return file.error();
    const auto id = workspace.keepStatement(statement, pdf, source.stored.changed,
                                            [&file] { return file->checkName(); });
    if (!id)
        return id.error();
    const Status published = file->publish(pdf);
    if (published)
        return id;
    Error error = published.error();
    error.what =
        Text::tr("statement %1 is signed and kept in the workspace, but its file is not in "
                 "place")
            .arg(*id);
    error.advice = Text::tr("save a copy from the list of statements, or with statement export");
    return error;
}

} // namespace

QList<StatementFormat> statementFormats()
{
    using enum StatementFormat;
    return {Pdf, Html, Json, Register};
}

QString idOf(StatementFormat format)
{
    switch (format) {
    case StatementFormat::Pdf: return u"pdf"_s;
    case StatementFormat::Html: return u"html"_s;
    case StatementFormat::Json: return u"json"_s;
    case StatementFormat::Register: return u"register"_s;
    }
    Q_UNREACHABLE();
}

QString endingOf(StatementFormat format)
{
    return format == StatementFormat::Register ? u"register.json"_s : idOf(format);
}

std::optional<StatementFormat> statementFormatFromId(const QString &id)
{
    for (const StatementFormat format : statementFormats()) {
        if (idOf(format) == id)
            return format;
    }
    return std::nullopt;
}

QList<StatementFormat> statementFormatsOf(StatementKind kind)
{
    QList<StatementFormat> formats = statementFormats();
    if (kind != StatementKind::UsRegister)
        formats.removeAll(StatementFormat::Register);
    return formats;
}

Result<StatementSource> readStatementSource(Workspace &workspace, const QString &subject,
                                            StatementKind kind)
{
    const auto found = assessment::readProductSubject(workspace, subject);
    if (!found)
        return found.error();
    StatementSource source;
    source.kind = kind;
    source.product = found->product;
    source.assessment = found->assessment;
    source.date = workspace.today();
    if (source.assessment) {
        const auto scheme = workspace.scheme(source.assessment->scheme);
        if (!scheme)
            return scheme.error();
        source.scheme = *scheme;
    }
    const auto organisation = workspace.organisation();
    if (!organisation)
        return organisation.error();
    source.organisation = *organisation;
    const auto steps = workspace.leafletSteps(source.product.id, buyersLanguage);
    if (!steps)
        return steps.error();
    source.steps = steps->steps;
    const auto stored = workspace.statementEdits(source.product.id, kind);
    if (!stored)
        return stored.error();
    source.stored = *stored;
    const auto kept = workspace.keptStatements(source.product.id);
    if (!kept)
        return kept.error();
    source.kept = *kept;
    return source;
}

Result<QByteArray> writeStatement(const StatementContent &content, StatementFormat format,
                                  const Progress &progress)
{
    if (const Status within = checkScope(content); !within)
        return within.error();
    switch (format) {
    case StatementFormat::Pdf: return writePdf(documentOf(content), progress);
    case StatementFormat::Html: return writeHtml(documentOf(content), progress);
    case StatementFormat::Json: return jsonFile(toJson(content));
    case StatementFormat::Register: break;
    }
    if (content.kind != StatementKind::UsRegister) {
        return Error{.kind = Error::Kind::Usage,
                     .what = Text::tr("the statement is not made"),
                     .where = idOf(format),
                     .why = Text::tr("only the entry for the US register has this form"),
                     .advice = Text::tr("choose pdf, html or json")};
    }
    return jsonFile(usRegisterEntry(content));
}

Result<SignedStatement> signStatement(Workspace &workspace, const StatementSource &source,
                                      const StatementSigning &signing, const Progress &progress)
{
    const StatementContent draft = composeStatement(source);
    if (const Status sound = checkErrors(draft); !sound)
        return sound.error();
    if (const Status usable = signing.identity.checkUsable(signing.at); !usable)
        return usable.error();
    const auto extras = signatureExtras(signing.identity, signing.stamping, progress);
    if (!extras)
        return extras.error();
    const StatementContent content =
        issuedStatement(draft, signing.identity.certificate().subject, source.date);
    const auto unsignedPdf = writePdf(documentOf(content), progress);
    if (!unsignedPdf)
        return unsignedPdf.error();
    const auto pdf = signPdf(*unsignedPdf, signing.identity, signing.at, *extras, SignedPages::Any);
    if (!pdf)
        return pdf.error();
    const KeptStatement statement{.id = {},
                                  .product = source.product.id,
                                  .assessment = content.assessmentId,
                                  .kind = source.kind,
                                  .firmware = content.firmware,
                                  .content = toJson(content),
                                  .pdfSha256 = {},
                                  .issued = content.date,
                                  .keptUntil = content.retention->until,
                                  .signer = content.signer,
                                  .signedAt = {},
                                  .signedBy = {}};
    const auto id = keep(workspace, source, statement, *pdf, signing.output);
    if (!id)
        return id.error();
    const auto kept = workspace.keptStatement(*id);
    if (!kept)
        return kept.error();
    return SignedStatement{*kept, *pdf};
}

Result<QByteArray> exportStatement(Workspace &workspace, const KeptStatement &statement,
                                   StatementFormat format, const Progress &progress)
{
    if (format == StatementFormat::Pdf) {
        QBuffer file;
        file.open(QIODevice::WriteOnly);
        if (const Status read = workspace.readContent(statement.pdfSha256, file, progress); !read)
            return read.error();
        return file.data();
    }
    const auto content = statementFromJson(statement.content, statement.id);
    if (!content)
        return content.error();
    return writeStatement(*content, format, progress);
}

} // namespace labels
