#include "iteminput.h"

#include "files.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using assessment::NewEvidence;
using assessment::Result;

namespace app::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::ItemInput)
};

} // namespace

Result<NewEvidence> ItemOptions::about() const
{
    const Result<QDate> last = readLastDay(expires);
    if (!last)
        return last.error();
    return NewEvidence{.title = title,
                       .fileName = inputFileName(file),
                       .provisions = provisions,
                       .confidential = confidential,
                       .url = url,
                       .expires = *last};
}

void addItemOptions(Verb &verb, ItemOptions &into, const QString &provision)
{
    verb.argument("FILE", into.file, Text::tr("its content; - is standard input"));
    verb.list("--provision P", into.provisions, provision);
    verb.option("--title T", into.title, Text::tr("what it shows; the file name when not given"));
    verb.option("--url URL", into.url, Text::tr("the web address FILE was taken from"));
    verb.option("--expires DATE", into.expires,
                Text::tr("the last day on which it counts, UTC; it does not expire when not "
                         "given"));
    verb.flag("--confidential", into.confidential, Text::tr("not for people outside"));
}

QString inputFileName(const QString &file)
{
    return isStandardStream(file) ? u"standard-input"_s : QFileInfo(file).fileName();
}

} // namespace app::cli
