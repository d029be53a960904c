#include "files.h"
#include "findinglines.h"
#include "productinput.h"
#include "verb.h"

#include "labels/leafletmake.h"
#include "labels/readability.h"

#include "assessment/model/leaflet.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::LeafletRecord;
using assessment::Ok;
using assessment::Readability;
using assessment::Result;
using assessment::Status;
using labels::LeafletTexts;

namespace app::cli {

namespace {

constexpr qint64 largestTexts = 1 << 20;
const QString usualLanguage = u"en-GB"_s;

/// What the buyers of a product are told, and the leaflet that tells it.
class LeafletVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::LeafletVerbs)

public:
    struct Arguments
    {
        QString subject;
        QString file;
        QString language = usualLanguage;
        QString layout = idOf(labels::LeafletLayout::A4);
        QString format = idOf(labels::LeafletFormat::Pdf);
        QString texts;
    };

    static Result<ExitCode> steps(Context &context, const Arguments &given);
    static Result<ExitCode> show(Context &context, const Arguments &given);
    static Result<ExitCode> check(Context &context, const Arguments &given);
    static Result<ExitCode> make(Context &context, const Arguments &given);
    static Result<ExitCode> list(Context &context, const Arguments &given);
    static void add(Verb &root);

private:
    static Result<labels::LeafletOptions> optionsOf(const Arguments &given);
    static QString inWords(const Readability &reading);
};

Result<labels::LeafletOptions> LeafletVerbs::optionsOf(const Arguments &given)
{
    labels::LeafletOptions options;
    options.language = given.language;
    options.layout = labels::leafletLayoutFromId(given.layout).value(); // the parser looked
    options.format = labels::leafletFormatFromId(given.format).value();
    if (given.texts.isEmpty()) {
        if (const auto texts = LeafletTexts::of(given.language); !texts)
            return texts.error();
        return options;
    }
    const Result<QByteArray> json = readInput(given.texts, largestTexts);
    if (!json)
        return json.error();
    const Result<LeafletTexts> texts = LeafletTexts::read(*json, inputName(given.texts));
    if (!texts)
        return texts.error();
    options.texts = *texts;
    options.language = texts->language();
    return options;
}

QString LeafletVerbs::inWords(const Readability &reading)
{
    const QLocale locale;
    const QString size = tr("%1 words, %2 sentences, the longest has %3 words")
                             .arg(reading.words)
                             .arg(reading.sentences)
                             .arg(reading.longestSentence);
    if (reading.age) {
        return tr("Reading age %1 (Flesch-Kincaid school year %2 plus five): %3.")
            .arg(locale.toString(*reading.age, 'f', 1), locale.toString(reading.value, 'f', 1),
                 size);
    }
    const labels::ReadingMeasure &measure = labels::readingMeasure(reading.measure);
    if (measure.name.isEmpty())
        return tr("Not measured in this language: %1.").arg(size);
    return tr("%1 %2 (no reading age is known for this language; compare it with other texts in "
              "it): %3.")
        .arg(measure.name, locale.toString(reading.value, 'f', 1), size);
}

Result<ExitCode> LeafletVerbs::steps(Context &context, const Arguments &given)
{
    const Result<QJsonValue> json = readJson(given.file);
    if (!json)
        return json.error();
    assessment::JsonReader reader(*json);
    const assessment::LeafletSteps steps = assessment::readLeafletSteps(reader);
    if (!reader.ok())
        return reader.error(tr("the steps cannot be taken over"), inputName(given.file));
    auto opened = openProduct(context, given.subject);
    if (!opened)
        return opened.error();
    if (const Status set =
            opened->workspace.setLeafletSteps(opened->product, given.language, steps);
        !set)
        return set.error();
    context.output().note(
        tr("The steps for %1 are kept, in %2.").arg(opened->product, given.language));
    context.output().json({{u"product"_s, opened->product},
                           {u"language"_s, given.language},
                           {u"fields"_s, steps.steps.size()}});
    return ExitCode::Done;
}

Result<ExitCode> LeafletVerbs::show(Context &context, const Arguments &given)
{
    auto opened = openProduct(context, given.subject);
    if (!opened)
        return opened.error();
    const auto stored = opened->workspace.leafletSteps(opened->product, given.language);
    if (!stored)
        return stored.error();
    QList<QStringList> rows;
    for (const assessment::LeafletField &field : assessment::leafletFields()) {
        const QStringList lines = stored->steps.steps.value(field.id);
        rows.append({field.id, lines.isEmpty() ? tr("not told") : lines.join(u" / "_s)});
    }
    context.output().table({tr("Field"), tr("Steps")}, rows);
    QJsonObject answer{{u"product"_s, opened->product},
                       {u"language"_s, given.language},
                       {u"steps"_s, toJson(stored->steps)}};
    if (stored->changed.isValid()) {
        answer[u"changed"_s] = stored->changed.toUTC().toString(Qt::ISODate);
        answer[u"changedBy"_s] = stored->changedBy;
    }
    context.output().json(answer);
    return ExitCode::Done;
}

Result<ExitCode> LeafletVerbs::check(Context &context, const Arguments &given)
{
    const auto options = optionsOf(given);
    if (!options)
        return options.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto source = labels::readLeafletSource(*workspace, given.subject, options->language);
    if (!source)
        return source.error();
    const auto drawn = labels::drawLeaflet(*source, *options);
    if (!drawn)
        return drawn.error();
    Output &output = context.output();
    QJsonObject answer = tellFindings(output, drawn->findings);
    output.line(inWords(drawn->leaflet.reading));
    if (drawn->pages > 0) {
        output.line(tr("It has %1 pages in %2-point type.")
                        .arg(drawn->pages)
                        .arg(QLocale().toString(drawn->points, 'f', 2)));
        answer[u"pages"_s] = drawn->pages;
        answer[u"points"_s] = drawn->points;
    }
    answer[u"product"_s] = source->product.id;
    answer[u"assessment"_s] = source->assessment;
    answer[u"language"_s] = options->language;
    answer[u"reading"_s] = toJson(drawn->leaflet.reading);
    output.json(answer);
    return answer[u"errors"_s].toArray().isEmpty() ? ExitCode::Done : ExitCode::Negative;
}

Result<ExitCode> LeafletVerbs::make(Context &context, const Arguments &given)
{
    if (const Status reserved = context.reserveOutput(given.file); !reserved)
        return reserved.error();
    const auto options = optionsOf(given);
    if (!options)
        return options.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto source = labels::readLeafletSource(*workspace, given.subject, options->language);
    if (!source)
        return source.error();
    const auto drawn = labels::drawLeaflet(*source, *options, context.progress(tr("Drawing")));
    if (!drawn)
        return drawn.error();
    QString id;
    const Status written = writeNewFile(given.file, [&](QIODevice &out) -> Status {
        if (out.write(drawn->bytes) != drawn->bytes.size()) {
            return Error{.kind = Error::Kind::Storage,
                         .what = tr("the leaflet cannot be written"),
                         .where = given.file,
                         .why = out.errorString()};
        }
        const Result<QString> recorded = workspace->recordLeaflet(drawn->record);
        if (!recorded)
            return recorded.error();
        id = *recorded;
        return Ok;
    });
    if (!written)
        return written.error();
    Output &output = context.output();
    output.note(tr("Leaflet %1 is written to %2.").arg(id, given.file));
    output.note(inWords(drawn->leaflet.reading));
    if (!drawn->findings.isEmpty())
        output.note(
            tr("%n finding(s); leaflet check names them.", nullptr, int(drawn->findings.size())));
    output.json({{u"leaflet"_s, id},
                 {u"product"_s, source->product.id},
                 {u"assessment"_s, source->assessment},
                 {u"language"_s, options->language},
                 {u"layout"_s, drawn->record.layout},
                 {u"format"_s, given.format},
                 {u"file"_s, given.file},
                 {u"sha256"_s, QString::fromLatin1(drawn->record.sha256.toHex())},
                 {u"bytes"_s, drawn->bytes.size()},
                 {u"pages"_s, drawn->pages},
                 {u"points"_s, drawn->points},
                 {u"findings"_s, drawn->findings.size()},
                 {u"reading"_s, toJson(drawn->leaflet.reading)}});
    return ExitCode::Done;
}

Result<ExitCode> LeafletVerbs::list(Context &context, const Arguments &given)
{
    auto opened = openProduct(context, given.subject);
    if (!opened)
        return opened.error();
    const auto leaflets = opened->workspace.leaflets(opened->product);
    if (!leaflets)
        return leaflets.error();
    QJsonArray array;
    QList<QStringList> rows;
    for (const LeafletRecord &one : *leaflets) {
        array.append(QJsonObject{{u"leaflet"_s, one.id},
                                 {u"assessment"_s, one.assessment},
                                 {u"language"_s, one.language},
                                 {u"layout"_s, one.layout},
                                 {u"format"_s, one.format},
                                 {u"firmware"_s, one.firmware},
                                 {u"sha256"_s, QString::fromLatin1(one.sha256.toHex())},
                                 {u"findings"_s, one.open},
                                 {u"reading"_s, toJson(one.reading)},
                                 {u"made"_s, one.made.toUTC().toString(Qt::ISODate)},
                                 {u"madeBy"_s, one.madeBy}});
        const QString easy = one.reading.age
                                 ? tr("age %1").arg(QLocale().toString(*one.reading.age, 'f', 1))
                                 : labels::readingMeasure(one.reading.measure).name + u' '
                                       + QLocale().toString(one.reading.value, 'f', 1);
        rows.append({one.id, one.made.toUTC().toString(Qt::ISODate), one.language,
                     one.layout.isEmpty() ? one.format : one.layout, one.firmware, easy,
                     QString::number(one.open)});
    }
    context.output().table({tr("Leaflet"), tr("Made"), tr("Language"), tr("Form"), tr("Firmware"),
                            tr("Reading"), tr("Findings")},
                           rows);
    context.output().json({{u"product"_s, opened->product}, {u"leaflets"_s, array}});
    return ExitCode::Done;
}

void LeafletVerbs::add(Verb &root)
{
    Verb group = root.group("leaflet", tr("what the buyers of a product are told"),
                            u"leaflet make P-0001 -o leaflet.pdf"_s);
    const auto subject = [](Verb &verb, const std::shared_ptr<Arguments> &given) {
        verb.argument("PRODUCT|ASSESSMENT", given->subject,
                      tr("a product, whose newest assessment counts, or an assessment"));
    };
    const auto language = [](Verb &verb, const std::shared_ptr<Arguments> &given) {
        verb.option("--language TAG", given->language, tr("of the leaflet; en-GB when not given"));
    };
    const auto layout = [](Verb &verb, const std::shared_ptr<Arguments> &given) {
        QStringList ids;
        for (const auto one : labels::leafletLayouts())
            ids.append(idOf(one));
        verb.option("--layout NAME", given->layout, tr("how it lies on paper; a4 when not given"),
                    Verb::Need::Optional, ids);
        verb.option("--texts FILE", given->texts,
                    tr("texts in another language or of your own, instead of --language"));
    };

    const auto made = std::make_shared<Arguments>();
    Verb make = group.verb("make", tr("write the leaflet for the buyers of a product"),
                           u"leaflet make P-0001 --layout a5fold --language cy -o leaflet.pdf"_s,
                           [made](Context &c) { return LeafletVerbs::make(c, *made); });
    subject(make, made);
    make.option("-o,--output FILE", made->file,
                tr("a file that does not exist; - is standard output"), Verb::Need::Required);
    language(make, made);
    layout(make, made);
    QStringList formats;
    for (const auto one : labels::leafletFormats())
        formats.append(idOf(one));
    make.option("--format FORMAT", made->format, tr("the form of the file; pdf when not given"),
                Verb::Need::Optional, formats);

    const auto checked = std::make_shared<Arguments>();
    Verb check = group.verb("check", tr("say what is missing in the leaflet and how it reads"),
                            u"leaflet check P-0001 --json"_s,
                            [checked](Context &c) { return LeafletVerbs::check(c, *checked); });
    subject(check, checked);
    language(check, checked);
    layout(check, checked);

    const auto set = std::make_shared<Arguments>();
    Verb steps = group.verb("steps",
                            tr("take over what only the maker can tell: how to reset it, "
                               "where its passwords are changed"),
                            u"leaflet steps P-0001 steps.json --language cy"_s,
                            [set](Context &c) { return LeafletVerbs::steps(c, *set); });
    subject(steps, set);
    steps.argument("FILE", set->file,
                   tr("the steps as JSON, in place of those that are there; - "
                      "is standard input"));
    language(steps, set);

    const auto shown = std::make_shared<Arguments>();
    Verb show = group.verb("show", tr("show what the maker tells"), u"leaflet show P-0001 --json"_s,
                           [shown](Context &c) { return LeafletVerbs::show(c, *shown); });
    subject(show, shown);
    language(show, shown);

    const auto listed = std::make_shared<Arguments>();
    Verb list = group.verb("list", tr("list the leaflets that were made, and how they read"),
                           u"leaflet list P-0001"_s,
                           [listed](Context &c) { return LeafletVerbs::list(c, *listed); });
    subject(list, listed);
}

} // namespace

void addLeafletVerbs(Verb &root)
{
    LeafletVerbs::add(root);
}

} // namespace app::cli
