#include "assessment/report/reportattachments.h"

#include "assessment/evidence/evidencemanifest.h"
#include "assessment/exchange/bundle.h"
#include "assessment/report/onemoment.h"
#include "assessment/workspace.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::ReportAttachments)
};

Error notAttached(const QString &where, const QString &why, Error::Kind kind,
                  const QString &advice = {})
{
    return {.kind = kind,
            .what = Text::tr("nothing is attached to the report"),
            .where = where,
            .why = why,
            .advice = advice};
}

Result<QByteArray> manifestFile(Workspace &workspace, const QString &assessment)
{
    const auto evidence = workspace.evidence(assessment);
    if (!evidence)
        return evidence.error();
    if (evidence->size() > mostManifestLeaves) {
        return notAttached(assessment,
                           Text::tr("it has more evidence than a manifest is written down for"),
                           Error::Kind::Refused, Text::tr("write the report without attachments"));
    }
    return leavesText(manifestOutline(*evidence));
}

/// A bundle is written to a name, so it lies in a folder that nobody else may enter until it is
/// read.
Result<QByteArray> bundleFile(Workspace &workspace, const QString &assessment, qint64 largest,
                              const Progress &progress)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bundle.assaycase"_s);
    if (!folder.isValid())
        return notAttached(folder.path(), folder.errorString(), Error::Kind::Storage);
    const auto written = workspace.exportBundle(assessment, path,
                                                {.isPublic = true, .mostBytes = largest}, progress);
    if (!written)
        return written.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notAttached(path, file.errorString(), Error::Kind::Storage);
    QByteArray bytes = file.readAll();
    if (bytes.size() != written->bytes)
        return notAttached(path, file.errorString(), Error::Kind::Storage);
    return bytes;
}

} // namespace

QString ReportAttachment::name() const
{
    switch (kind) {
    case Kind::Report: return u"report.json"_s;
    case Kind::Manifest: return u"evidence-manifest.json"_s;
    case Kind::Bundle: return u"public.assaycase"_s;
    }
    Q_UNREACHABLE();
}

QByteArray ReportAttachment::mediaType() const
{
    return kind == Kind::Bundle ? "application/x-tar" : "application/json";
}

QByteArray ReportAttachment::sha256() const
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

Result<AttachedReport> readAttachedReport(Workspace &workspace, const QString &assessment,
                                          AttachmentScope scope, const Progress &progress,
                                          qint64 largestBundle)
{
    using Kind = ReportAttachment::Kind;
    AttachedReport made;
    const Status read = atOneMoment(workspace, assessment, [&]() -> Status {
        auto report = readReport(workspace, assessment, progress);
        if (!report)
            return report.error();
        made = {.report = std::move(*report), .attachments = {}};
        if (scope == AttachmentScope::Nothing)
            return Ok;
        auto manifest = manifestFile(workspace, assessment);
        if (!manifest)
            return manifest.error();
        made.attachments = {{.kind = Kind::Report, .content = toFile(made.report)},
                            {.kind = Kind::Manifest, .content = std::move(*manifest)}};
        if (scope == AttachmentScope::Manifest)
            return Ok;
        auto bundle = bundleFile(workspace, assessment, largestBundle, progress);
        if (!bundle)
            return bundle.error();
        made.attachments.append({.kind = Kind::Bundle, .content = std::move(*bundle)});
        return Ok;
    });
    if (!read)
        return read.error();
    return made;
}

} // namespace assessment
