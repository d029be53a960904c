#include "language.h"

#include "labels/labelwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::Ok;
using assessment::Status;

namespace app::cli {

namespace {

QTranslator &translator()
{
    // It goes with the application, which takes it off its list when it does.
    static auto *const only = new QTranslator(QCoreApplication::instance());
    return *only;
}

/// English holds the plurals, for every language that we do not speak.
void install(const QLocale &locale)
{
    QCoreApplication::removeTranslator(&translator());
    if (translator().load(locale, u"assay"_s, u"_"_s, u":/translations"_s)
        || translator().load(u":/translations/assay_en.qm"_s))
        QCoreApplication::installTranslator(&translator());
}

} // namespace

void Language::speakUsual()
{
    install(QLocale());
}

Status Language::speak(const QString &tag)
{
    if (!labels::labelLanguages().contains(tag)) {
        return Error{.kind = Error::Kind::Usage,
                     .what = QCoreApplication::translate("app::cli::Language",
                                                         "the report cannot be written in that "
                                                         "language"),
                     .where = tag,
                     .advice = QCoreApplication::translate("app::cli::Language", "choose one of %1")
                                   .arg(labels::labelLanguages().join(u", "_s))};
    }
    const QLocale locale(tag);
    QLocale::setDefault(locale); // for dates and numbers in the words of the engine
    install(locale);
    return Ok;
}

} // namespace app::cli
