#include "labels/leafletmake.h"

#include "labels/leaflethtml.h"

#include "assessment/subject.h"
#include "assessment/workspace.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::LintFinding;
using assessment::LintHold;
using assessment::LintSeverity;
using assessment::Progress;
using assessment::Result;
using assessment::Workspace;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::LeafletMaking)
};

} // namespace

QList<LeafletFormat> leafletFormats()
{
    return {LeafletFormat::Pdf, LeafletFormat::Html};
}

QString idOf(LeafletFormat format)
{
    switch (format) {
    case LeafletFormat::Pdf: return u"pdf"_s;
    case LeafletFormat::Html: return u"html"_s;
    }
    Q_UNREACHABLE();
}

std::optional<LeafletFormat> leafletFormatFromId(const QString &id)
{
    for (const LeafletFormat format : leafletFormats()) {
        if (idOf(format) == id)
            return format;
    }
    return std::nullopt;
}

Result<LeafletSource> readLeafletSource(Workspace &workspace, const QString &subject,
                                        const QString &language)
{
    const auto found = assessment::readProductSubject(workspace, subject);
    if (!found)
        return found.error();
    LeafletSource source;
    source.date = workspace.today();
    source.product = found->product;
    if (found->assessment) {
        source.facts = found->assessment->facts;
        source.kind = found->assessment->kind;
        source.accepted = found->assessment->status == assessment::ReviewStatus::Accepted;
        source.assessment = found->assessment->id;
    }
    const auto steps = workspace.leafletSteps(source.product.id, language);
    if (!steps)
        return steps.error();
    source.steps = *steps;
    return source;
}

Result<DrawnLeaflet> drawLeaflet(const LeafletSource &source, const LeafletOptions &options,
                                 const Progress &progress)
{
    const Result<LeafletTexts> texts =
        options.texts ? Result<LeafletTexts>(*options.texts) : LeafletTexts::of(options.language);
    if (!texts)
        return texts.error();
    DrawnLeaflet drawn;
    drawn.leaflet = composeLeaflet(source, *texts);
    drawn.findings = drawn.leaflet.findings;
    if (options.format == LeafletFormat::Html) {
        drawn.bytes = writeHtml(drawn.leaflet);
    } else {
        const Result<LeafletPdf> pdf = writePdf(drawn.leaflet, options.layout, progress);
        if (!pdf)
            return pdf.error();
        drawn.bytes = pdf->bytes;
        drawn.pages = pdf->pages;
        drawn.points = pdf->points;
        for (const QString &title : pdf->leftOut) {
            drawn.findings.append(
                {.rule = u"left-out"_s,
                 .severity = LintSeverity::Warning,
                 .holds = LintHold::Nothing,
                 .where = u"leaflet"_s,
                 .target = u"leaflet"_s,
                 .message = Text::tr("One sheet has no room for “%1”; the large print and the "
                                     "HTML file have it.")
                                .arg(title)});
        }
    }
    drawn.record = {.id = {},
                    .product = source.product.id,
                    .assessment = source.assessment,
                    .language = texts->language(),
                    .layout =
                        options.format == LeafletFormat::Html ? QString() : idOf(options.layout),
                    .format = idOf(options.format),
                    .firmware = source.product.firmwareVersion,
                    .sha256 = QCryptographicHash::hash(drawn.bytes, QCryptographicHash::Sha256),
                    .open = int(drawn.findings.size()),
                    .reading = drawn.leaflet.reading,
                    .made = {},
                    .madeBy = {}};
    return drawn;
}

} // namespace labels
