#include "verb.h"

#include "files.h"
#include "trustoptions.h"

#include "confinement/confinement.h"
#include "labels/labelwords.h"
#include "labels/productcomparison.h"
#include "labels/statuslist.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::Ok;
using assessment::Result;
using assessment::Status;
using assessment::signing::TrustList;
using labels::ComparedFact;
using labels::ComparedLabel;
using labels::ProductComparison;
using labels::VerifyOptions;

namespace app::cli {

namespace {

/// Two labelled products side by side, for somebody who is about to buy one of them.
class ProductCompareVerb
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::ProductCompareVerb)

public:
    struct Arguments
    {
        QString first;
        QString second;
        QStringList trust;
        QString status;
        QString format;
        QString output;
        QString language;
    };

    static Result<ExitCode> compare(Context &context, const Arguments &given);
    static void add(Verb &group);

private:
    /// \a unsure: it may be genuine, but nobody who is trusted says so.
    static Result<ComparedLabel> ofFile(const QString &path, const VerifyOptions &options,
                                        bool &unsure);
    static Result<ComparedLabel> ofWorkspace(Context &context, const QString &word,
                                             const QDateTime &at);
    static Result<VerifyOptions> optionsOf(const Arguments &given);
    static void tell(Output &output, const ProductComparison &comparison);
    static Status write(const QString &path, const ProductComparison &comparison);
};

Result<VerifyOptions> ProductCompareVerb::optionsOf(const Arguments &given)
{
    const Result<TrustList> trust = readTrust(given.trust);
    if (!trust)
        return trust.error();
    const Result<QDateTime> now = readTime({});
    if (!now)
        return now.error();
    VerifyOptions options{.trust = *trust, .at = *now, .qr = false};
    if (!given.status.isEmpty()) {
        auto status = labels::readStatusFile(given.status, *trust, *now);
        if (!status)
            return aboutFile(status.error());
        options.status = std::make_shared<const labels::GivenStatus>(*std::move(status));
    }
    return options;
}

Result<ComparedLabel> ProductCompareVerb::ofFile(const QString &path, const VerifyOptions &options,
                                                 bool &unsure)
{
    const Result<QByteArray> content = readInput(path, labels::largestVerifiedFile);
    if (!content)
        return content.error();
    VerifyOptions asked = options;
    asked.qr = labels::isCodeToCompare(*content);
    const labels::Verification verification = labels::verifyPdf(*content, path, asked);
    unsure = verification.overall == labels::Overall::CannotTell;
    return labels::comparedFile(verification, asked.qr, options.at);
}

Result<ComparedLabel> ProductCompareVerb::ofWorkspace(Context &context, const QString &word,
                                                      const QDateTime &at)
{
    if (!context.hasWorkspace()) {
        return Error{.kind = Error::Kind::NotFound,
                     .what = tr("the products are not compared"),
                     .where = word,
                     .why = tr("there is no such file, and no workspace was named"),
                     .advice = tr("name label files, or a workspace with --workspace")};
    }
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    return labels::comparedInWorkspace(*workspace, word, at);
}

void ProductCompareVerb::tell(Output &output, const ProductComparison &comparison)
{
    for (const labels::ComparedProduct &product : comparison.products) {
        if (!product.warning.isEmpty())
            output.line(u"! "_s + product.warning);
    }
    QList<QStringList> rows;
    for (const ComparedFact &fact : comparison.facts) {
        const auto cell = [&fact](size_t side) {
            return fact.notes[side].isEmpty()
                       ? fact.answers[side]
                       : u"%1 (%2)"_s.arg(fact.answers[side], fact.notes[side]);
        };
        const QString mark = fact.verdict == ComparedFact::Verdict::Different ? u"≠ "_s : QString();
        rows.append({fact.question, cell(0), cell(1), mark + comparison.verdictName(fact.verdict)});
    }
    output.table({comparison.factHeading, comparison.products[0].product,
                  comparison.products[1].product, comparison.differenceHeading},
                 rows);
    output.note(comparison.summary);
    output.note(comparison.checked);
}

Status ProductCompareVerb::write(const QString &path, const ProductComparison &comparison)
{
    return writeNewFile(path, [&](QIODevice &out) -> Status {
        const QByteArray html = labels::writeComparisonHtml(comparison);
        if (out.write(html) == html.size())
            return Ok;
        return Error{.kind = Error::Kind::Storage,
                     .what = tr("the comparison is not written"),
                     .where = path,
                     .why = out.errorString()};
    });
}

Result<ExitCode> ProductCompareVerb::compare(Context &context, const Arguments &given)
{
    if (given.output.isEmpty() != given.format.isEmpty()) {
        return Error{.kind = Error::Kind::Usage,
                     .what = tr("the comparison is not written"),
                     .where = given.output.isEmpty() ? u"--format"_s : u"--output"_s,
                     .why = tr("--format and --output belong together"),
                     .advice = tr("give both to write a page, or neither to print a table")};
    }
    if (!given.output.isEmpty()) {
        if (const Status reserved = context.reserveOutput(given.output); !reserved)
            return reserved.error();
    }
    const Result<VerifyOptions> options = optionsOf(given);
    if (!options)
        return options.error();
    // Files of strangers are read from here on.
    (void)refuseNetwork();
    QList<ComparedLabel> sides;
    for (const QString &word : {given.first, given.second}) {
        bool unsure = false;
        Result<ComparedLabel> side = QFileInfo(word).isFile()
                                         ? ofFile(word, *options, unsure)
                                         : ofWorkspace(context, word, options->at);
        if (!side && unsure) {
            context.output().error(side.error());
            return ExitCode::CannotTell;
        }
        if (!side)
            return side.error();
        sides.append(*std::move(side));
    }
    const Result<ProductComparison> comparison = labels::compareProducts(
        sides[0], sides[1],
        given.language.isEmpty() ? labels::labelLanguages().constFirst() : given.language,
        options->at);
    if (!comparison)
        return comparison.error();
    QJsonObject json = toJson(*comparison);
    if (given.output.isEmpty()) {
        tell(context.output(), *comparison);
    } else {
        if (const Status written = write(given.output, *comparison); !written)
            return written.error();
        context.output().note(tr("The comparison is written to %1.").arg(given.output));
        json[u"file"_s] = given.output;
    }
    context.output().json(json);
    return ExitCode::Done;
}

void ProductCompareVerb::add(Verb &group)
{
    const auto given = std::make_shared<Arguments>();
    Verb verb =
        group.verb("compare", tr("set what the signed labels of two products say side by side"),
                   u"product compare lamp.pdf camera.pdf --trust root.pem --format html "
                   "-o compared.html"_s,
                   [given](Context &c) { return compare(c, *given); });
    const QString what = tr("a signed label or a picture or text of its code, or a certificate "
                            "number or product of the workspace");
    verb.argument("A", given->first, what);
    verb.argument("B", given->second, what);
    verb.options("--trust CA.pem", given->trust,
                 tr("certificates that you trust; repeatable; needed for files"));
    verb.option("--status FILE", given->status,
                tr("the issuer's status list, status.jwt of a registry"));
    verb.option("--format FORMAT", given->format, tr("of the page that is written"),
                Verb::Need::Optional, {u"html"_s});
    verb.option("-o,--output FILE", given->output, tr("a file that does not exist"));
    verb.option("--language TAG", given->language, tr("of the comparison; en-GB when not given"),
                Verb::Need::Optional, labels::labelLanguages());
}

} // namespace

void addProductCompareVerb(Verb &productGroup)
{
    ProductCompareVerb::add(productGroup);
}

} // namespace app::cli
