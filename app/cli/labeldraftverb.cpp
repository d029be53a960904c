#include "designinput.h"
#include "files.h"
#include "verb.h"

#include "labels/issue.h"
#include "labels/labelwords.h"

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::LabelKind;
using assessment::Ok;
using assessment::Result;
using assessment::Status;

namespace app::cli {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::LabelDraft)
};

struct Arguments
{
    QString assessment;
    QString kind;
    QString format;
    QString formatFile;
    QString language = labels::labelLanguages().constFirst();
    bool gs1 = false;
    QString output;
};

Result<ExitCode> writeDraft(Context &context, const Arguments &given)
{
    if (const Status reserved = context.reserveOutput(given.output); !reserved)
        return reserved.error();
    const auto design = readDesignFile(given.formatFile, given.format);
    if (!design)
        return design.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    labels::IssueOptions options;
    options.kind = *assessment::labelKindFromId(given.kind);
    options.format = given.format;
    options.design = *design;
    options.language = given.language;
    options.gs1 = given.gs1;
    const auto code = labels::draftCode(*workspace, given.assessment, options);
    if (!code)
        return code.error();
    const auto pdf = labels::draft(*workspace, given.assessment, options);
    if (!pdf)
        return pdf.error();
    const Status written = writeNewFile(given.output, [&](QIODevice &out) -> Status {
        if (out.write(*pdf) == pdf->size())
            return Ok;
        return Error{.kind = Error::Kind::Storage,
                     .what = Text::tr("the draft cannot be written"),
                     .where = given.output,
                     .why = out.errorString()};
    });
    if (!written)
        return written.error();
    context.output().note(Text::tr("The draft is written to %1.").arg(given.output));
    context.output().note(describe(*code));
    context.output().json({{u"assessment"_s, given.assessment},
                           {u"file"_s, given.output},
                           {u"code"_s, toJson(*code)}});
    return ExitCode::Done;
}

} // namespace

void addLabelDraftVerb(Verb &labelGroup)
{
    const auto given = std::make_shared<Arguments>();
    Verb verb = labelGroup.verb(
        "draft", Text::tr("write what a label would look like, and say how large its code will be"),
        u"label draft A-0001 --kind information -o draft.pdf"_s,
        [given](Context &context) { return writeDraft(context, *given); });
    verb.argument("ID", given->assessment, Text::tr("the assessment, finished or not"));
    verb.option("--kind KIND", given->kind, Text::tr("which form of a label"), Verb::Need::Required,
                {idOf(LabelKind::Information), idOf(LabelKind::Endorsement)});
    verb.option("--format NAME", given->format,
                Text::tr("size and layout; the usual one of the kind"));
    verb.option("--format-file FILE", given->formatFile,
                Text::tr("a design of your own in its place; label design check says if it is "
                         "sound"));
    verb.option("--language TAG", given->language, Text::tr("of the label; en-GB when not given"));
    verb.flag("--gs1", given->gs1,
              Text::tr("the code names the product's GTIN (GS1 Digital Link)"));
    verb.option("-o,--output FILE", given->output,
                Text::tr("a file that does not exist; - is standard output"), Verb::Need::Required);
}

} // namespace app::cli
