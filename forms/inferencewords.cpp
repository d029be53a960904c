#include "forms/inferencewords.h"

#include "assessment/scheme/catalogue.h"
#include "assessment/scheme/mappings.h"
#include "forms/rows/text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(forms::InferenceWords)
};

} // namespace

QString schemeTitle(const QString &scheme)
{
    if (const auto found = assessment::builtInScheme(scheme))
        return found->title;
    const auto document = assessment::mappedDocument(scheme);
    return document ? document->title : scheme;
}

QString inferenceInWords(const assessment::Answer &answer)
{
    if (!answer.inference)
        return {};
    const assessment::Inference &inference = *answer.inference;
    const QString from = sourcesOf(inference).join(u", "_s);
    const QString title = schemeTitle(inference.scheme);
    QString text;
    if (answer.isInferred() && answer.verdict == assessment::Verdict::NotAssessed) {
        text = Text::tr("%1 of %2 covers only a part of this: its words and evidence came over, "
                        "the answer is yours.")
                   .arg(from, title);
    } else if (answer.isInferred()) {
        text = Text::tr("Inferred from %1 of %2. Not assessed until you confirm it or answer anew.")
                   .arg(from, title);
    } else if (inference.stale) {
        text = Text::tr("Confirmed as inferred from %1 of %2.").arg(from, title);
    }
    if (!inference.stale)
        return text;
    return text + u' '
           + (answer.isInferred()
                  ? Text::tr("That assessment says something else by now: fill this one again to "
                             "get it.")
                  : Text::tr("That assessment says something else by now: look whether this still "
                             "holds."));
}

QStringList lawsInWords(const QString &scheme, const assessment::LawMap &laws,
                        const assessment::Guideline &guideline)
{
    if (scheme != u"uk-cop-2018")
        return guideline.legislation;
    QStringList lines;
    for (const assessment::LawEntry &law : lawsBeside(laws, guideline.number)) {
        QStringList sentences{Text::tr("%1: %2", "a law, and why").arg(law.title, law.why)};
        if (!law.since.isEmpty())
            sentences.append(law.since);
        sentences.append(Text::tr("Source: %1.").arg(law.source));
        lines.append(sentences.join(u' '));
    }
    return lines;
}

QStringList counterpartsInWords(const QString &scheme, const QString &provision)
{
    const auto mappings = assessment::builtInMappings();
    if (!mappings)
        return {};
    QStringList lines;
    const auto found = assessment::counterpartsOf(*mappings, scheme, provision);
    for (const assessment::Counterpart &one : found) {
        QString line = begun(Text::tr("%1 %2 of %3", "is covered by, 5.1-1, ETSI EN 303 645")
                                 .arg(inWords(one.relation, one.backwards),
                                      one.provisions.join(u" + "_s), schemeTitle(one.scheme)));
        if (!one.together.isEmpty())
            line += Text::tr(", together with %1").arg(one.together.join(u", "_s));
        line += Text::tr(" (%1, %2)", "own reading, as of June 2026")
                    .arg(nameOf(one.confidence).toLower(),
                         QLocale().toString(one.asOf, u"MMMM yyyy"_s));
        if (!one.remark.isEmpty())
            line += u": "_s + one.remark;
        lines.append(line);
    }
    return lines;
}

} // namespace forms
