#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace assessment {

/// The form that a noun has beside a number (Unicode CLDR, "Language Plural Rules").
enum class PluralForm { Zero, One, Two, Few, Many, Other };

/// The end of a key of a words file: "one", "other".
QString idOf(PluralForm form);

/// A language that the window, labels, leaflets and the pages around them are there in.
struct Language
{
    QString tag;      ///< BCP 47, as files and verbs name it: "en-GB", "fr"
    QString name;     ///< in itself: "Français"
    QString locale;   ///< how days and numbers are written where none is set: "fr_FR"
    QString day;      ///< a day with the month in words, for QLocale::toString()
    QString shortDay; ///< the same where there is little room
    PluralForm (*plural)(int number) = nullptr;
};

/// All of them, English first; the only list. What one of them needs beside it: a translation, the
/// words of labels, leaflets, the register and the verify page (docs/languages.md).
const QList<Language> &languages();
QStringList languageTags();
/// nullptr when there is none with exactly this \a tag.
const Language *findLanguage(const QString &tag);
/// The one that \a tag means, whatever the country: "fr" for "fr-CH"; nullptr when there is none.
const Language *nearestLanguage(const QString &tag);

/// How a language is read, one of ours or not.
Qt::LayoutDirection directionOf(const QString &tag);

/// Who reviewed the translation of the window into \a language, as its file says; and what of the
/// program is translated.
struct TranslationStatement
{
    QString review;
    QString scope;
};
TranslationStatement statementOf(const Language &language);

/// What a file says of itself when a machine wrote it and nobody who speaks the language read it.
QString machineDraft();
bool isDraft(const QString &review);

/// Makes everything the program says from now on be in \a tag, its days and numbers too; "" = the
/// language of the environment (ASSAY_LANGUAGE before the usual variables), English where that is
/// not among ours. Returns the language. The thread of the application, before it has others.
const Language &speak(const QString &tag = {});
/// That language; English before speak().
const Language &spokenLanguage();

/// "30 June 2031" in the spoken language.
QString dayInWords(QDate day);
/// "30 Jun 2031"
QString shortDay(QDate day);
/// "30 June 2031, 14:05", of \a time as it is given.
QString timeInWords(const QDateTime &time);
/// "30 Jun 2031 14:05"
QString shortTime(const QDateTime &time);

} // namespace assessment
