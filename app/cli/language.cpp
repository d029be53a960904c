#include "language.h"

#include "assessment/language/language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::Ok;
using assessment::Status;

namespace app::cli {

void Language::speakUsual()
{
    assessment::speak();
}

Status Language::speak(const QString &tag)
{
    if (!assessment::findLanguage(tag)) {
        return Error{.kind = Error::Kind::Usage,
                     .what = QCoreApplication::translate("app::cli::Language",
                                                         "the report cannot be written in that "
                                                         "language"),
                     .where = tag,
                     .advice = QCoreApplication::translate("app::cli::Language", "choose one of %1")
                                   .arg(assessment::languageTags().join(u", "_s))};
    }
    assessment::speak(tag);
    return Ok;
}

} // namespace app::cli
