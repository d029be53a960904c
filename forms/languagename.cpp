#include "forms/languagename.h"

#include "labels/labelwords.h"
#include "labels/leaflettexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(forms::LanguageName)
};

QString named(const QString &tag, const QString &review)
{
    const auto *language = assessment::findLanguage(tag);
    return language ? markedName(*language, review) : tag;
}

} // namespace

QString markedName(const assessment::Language &language, const QString &review)
{
    return assessment::isDraft(review)
               ? Text::tr("%1 (machine draft)", "a language: nobody read its texts yet")
                     .arg(language.name)
               : language.name;
}

QString labelLanguageName(const QString &tag)
{
    const auto words = labels::LabelWords::of(tag);
    return named(tag, words ? words->review() : QString());
}

QString leafletLanguageName(const QString &tag)
{
    const auto texts = labels::LeafletTexts::of(tag);
    return named(tag, texts ? texts->review() : QString());
}

QString reviewInWords(const QString &review)
{
    if (assessment::isDraft(review)) {
        return Text::tr("Translated by a machine. Nobody who speaks the language has reviewed it "
                        "yet.");
    }
    return Text::tr("Reviewed: %1").arg(review);
}

} // namespace forms
