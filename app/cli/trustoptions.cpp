#include "trustoptions.h"

#include "files.h"

#include "assessment/clock.h"
#include "assessment/signing/revocation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::Result;
using assessment::signing::TrustList;

namespace app::cli {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::LabelVerify)
};

} // namespace

Result<TrustList> readTrust(const QStringList &files)
{
    TrustList all;
    for (const QString &file : files) {
        const Result<TrustList> trust = assessment::signing::readTrustFile(file);
        if (!trust)
            return aboutFile(trust.error());
        all += *trust;
    }
    return all;
}

Result<QList<QByteArray>> readRevocation(const QStringList &files)
{
    QList<QByteArray> all;
    for (const QString &file : files) {
        const auto lists = assessment::signing::readRevocationFile(file);
        if (!lists)
            return aboutFile(lists.error());
        all += *lists;
    }
    return all;
}

Result<QDateTime> readTime(const QString &text)
{
    if (text.isEmpty())
        return assessment::systemTime();
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid()) {
        return Error{.kind = Error::Kind::Usage,
                     .what = Text::tr("the label cannot be checked"),
                     .where = u"--at %1"_s.arg(text),
                     .why = Text::tr("it is not a time in the form of ISO 8601"),
                     .advice = Text::tr("write it as 2026-11-23T12:00:00Z")};
    }
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC); // without an offset it means UTC wherever we are
    return time.toUTC();
}

} // namespace app::cli
