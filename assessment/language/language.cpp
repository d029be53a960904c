#include "assessment/language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

constexpr const char *context = "assessment::Language";
const QString folder = u":/translations"_s;

/// What the file of each language says of itself.
struct Said
{
    const char *source;
    const char *comment;
};
constexpr Said reviewSaid = QT_TRANSLATE_NOOP3(
    "assessment::Language", "written in English, read by nobody else yet",
    "who reviewed this translation, in English: name and day, or \"machine draft, not reviewed\" "
    "where nobody who speaks the language did");
constexpr Said scopeSaid =
    QT_TRANSLATE_NOOP3("assessment::Language", "Everything but the manual is in this language.",
                       "what of the program this file translates: say what is missing");

// Unicode CLDR 42, whole numbers; but the words for one spell it ("1 jour"), so that French has
// them for one only.
PluralForm oneAndOther(int number)
{
    return number == 1 ? PluralForm::One : PluralForm::Other;
}

PluralForm welsh(int number)
{
    switch (number) {
    case 0: return PluralForm::Zero;
    case 1: return PluralForm::One;
    case 2: return PluralForm::Two;
    case 3: return PluralForm::Few;
    case 6: return PluralForm::Many;
    default: return PluralForm::Other;
    }
}

PluralForm arabic(int number)
{
    const int rest = number % 100;
    if (number >= 0 && number <= 2)
        return std::array{PluralForm::Zero, PluralForm::One, PluralForm::Two}[std::size_t(number)];
    if (rest >= 3 && rest <= 10)
        return PluralForm::Few;
    return rest >= 11 ? PluralForm::Many : PluralForm::Other;
}

/// The spoken one, and what says it. They go with the application.
struct Speech
{
    const Language *language = &languages().constFirst();
    QTranslator *own = nullptr;
    QTranslator *toolkit = nullptr; ///< the buttons of dialogs and the menus of fields

    static Speech &only()
    {
        static Speech speech;
        return speech;
    }

    void forget() { own = toolkit = nullptr; }
};

QString catalogueOf(const Language &language)
{
    return u"assay_"_s + language.tag.section(u'-', 0, 0);
}

const Language *ofEnvironment()
{
    if (const auto *asked = nearestLanguage(qEnvironmentVariable("ASSAY_LANGUAGE")))
        return asked;
    const QStringList wanted = QLocale().uiLanguages();
    for (const QString &tag : wanted) {
        if (const auto *one = nearestLanguage(tag))
            return one;
    }
    return nullptr;
}

/// The country's own way to write a day where it is of that language. Digits are always 0 to 9, as
/// in numbers of labels and provisions: two kinds of digits in one line cannot be compared.
void useLocaleOf(const Language &language)
{
    const QLocale own(language.locale);
    const QLocale now;
    if (now.language() != own.language() || now.zeroDigit() != u"0"_s)
        QLocale::setDefault(own);
}

/// Keeps the number of a day with its month where a name in Latin letters stands before it: without
/// the mark, what is read from the right would show the 3 of "3 فبراير" at the end of the name.
QString mark()
{
    constexpr char16_t rightToLeftMark = 0x200f;
    return directionOf(spokenLanguage().tag) == Qt::RightToLeft ? QString(QChar(rightToLeftMark))
                                                                : QString();
}

/// Names of months in the language of the words around them, whatever the environment writes.
QLocale localeOfWords()
{
    const QLocale own(spokenLanguage().locale);
    const QLocale now;
    const bool bare = now.language() == QLocale::C && own.language() == QLocale::English;
    return bare || now.language() == own.language() ? now : own;
}

} // namespace

QString idOf(PluralForm form)
{
    switch (form) {
    case PluralForm::Zero: return u"zero"_s;
    case PluralForm::One: return u"one"_s;
    case PluralForm::Two: return u"two"_s;
    case PluralForm::Few: return u"few"_s;
    case PluralForm::Many: return u"many"_s;
    case PluralForm::Other: return u"other"_s;
    }
    Q_UNREACHABLE();
}

const QList<Language> &languages()
{
    static const QString day = u"d MMMM yyyy"_s;
    static const QString shortDay = u"d MMM yyyy"_s;
    static const QList<Language> all{
        {u"en-GB"_s, u"English"_s, u"en_GB"_s, day, shortDay, &oneAndOther},
        {u"cy"_s, u"Cymraeg"_s, u"cy_GB"_s, day, shortDay, &welsh},
        {u"fr"_s, u"Français"_s, u"fr_FR"_s, day, shortDay, &oneAndOther},
        {u"de"_s, u"Deutsch"_s, u"de_DE"_s, u"d. MMMM yyyy"_s, u"d. MMM yyyy"_s, &oneAndOther},
        {u"es"_s, u"Español"_s, u"es_ES"_s, u"d 'de' MMMM 'de' yyyy"_s, shortDay, &oneAndOther},
        {u"ar"_s, u"العربية"_s, u"ar_AE"_s, day, u"d MMMM yyyy"_s, &arabic}};
    return all;
}

QStringList languageTags()
{
    QStringList tags;
    for (const Language &language : languages())
        tags.append(language.tag);
    return tags;
}

const Language *findLanguage(const QString &tag)
{
    const auto &all = languages();
    const auto found = std::ranges::find(all, tag, &Language::tag);
    return found == all.end() ? nullptr : &*found;
}

const Language *nearestLanguage(const QString &tag)
{
    static const QRegularExpression separator(u"[-_.]"_s);
    const QString wanted = tag.section(separator, 0, 0).toLower();
    const auto &all = languages();
    const auto found = std::ranges::find_if(
        all, [&](const Language &one) { return one.tag.section(u'-', 0, 0) == wanted; });
    return found == all.end() ? nullptr : &*found;
}

Qt::LayoutDirection directionOf(const QString &tag)
{
    return QLocale(tag).textDirection();
}

TranslationStatement statementOf(const Language &language)
{
    QTranslator file;
    if (!file.load(folder + u'/' + catalogueOf(language) + u".qm"_s))
        return {};
    const auto said = [&file](const Said &what) {
        const QString text = file.translate(context, what.source, what.comment);
        return text.isEmpty() ? QString::fromLatin1(what.source) : text;
    };
    return {.review = said(reviewSaid), .scope = said(scopeSaid)};
}

QString machineDraft()
{
    return u"machine draft, not reviewed"_s;
}

bool isDraft(const QString &review)
{
    return review == machineDraft();
}

const Language &speak(const QString &tag)
{
    Speech &speech = Speech::only();
    const Language *language = tag.isEmpty() ? ofEnvironment() : findLanguage(tag);
    if (!speech.own) {
        auto *application = QCoreApplication::instance();
        speech.own = new QTranslator(application);
        speech.toolkit = new QTranslator(application);
        QObject::connect(application, &QObject::destroyed, [] { Speech::only().forget(); });
    }
    QCoreApplication::removeTranslator(speech.own);
    QCoreApplication::removeTranslator(speech.toolkit);
    if (language)
        useLocaleOf(*language);
    else
        language = &languages().constFirst();
    speech.language = language;
    // English holds the plurals, for every language that we do not speak.
    if (speech.own->load(catalogueOf(*language), folder))
        QCoreApplication::installTranslator(speech.own);
    const QString base = language->tag.section(u'-', 0, 0);
    if (speech.toolkit->load(u"qtbase_"_s + base,
                             QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(speech.toolkit);
    return *language;
}

const Language &spokenLanguage()
{
    return *Speech::only().language;
}

QString dayInWords(QDate day)
{
    return mark() + localeOfWords().toString(day, spokenLanguage().day);
}

QString shortDay(QDate day)
{
    return mark() + localeOfWords().toString(day, spokenLanguage().shortDay);
}

QString timeInWords(const QDateTime &time)
{
    const QString comma = directionOf(spokenLanguage().tag) == Qt::RightToLeft ? u"، "_s : u", "_s;
    return dayInWords(time.date()) + comma + time.toString(u"HH:mm"_s);
}

QString shortTime(const QDateTime &time)
{
    return shortDay(time.date()) + time.toString(u" HH:mm"_s);
}

} // namespace assessment
