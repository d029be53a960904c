#include "assessment/store/historylines.h"

#include "assessment/historywords.h"
#include "assessment/store/custodylog.h"
#include "assessment/store/recordtext.h"
#include "assessment/store/transaction.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <optional>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::History)
};

Error unwritten(Error::Kind kind, const QString &why, const QString &detail = {})
{
    return {.kind = kind,
            .what = Text::tr("the history is not written"),
            .where = {},
            .why = why,
            .advice = {},
            .detail = detail};
}

} // namespace

Result<qint64> writeHistoryLines(Database &database, const QString &assessment, QIODevice &out,
                                 const Progress &progress)
{
    // One picture: another program may write between two statements.
    auto picture = Transaction::begin(database, Transaction::For::Reading);
    if (!picture)
        return picture.error();
    const auto about = database.run(u"SELECT product, (SELECT count(*) FROM log "
                                    "WHERE subject IN (a.id, a.product)) "
                                    "FROM assessment a WHERE id = ?"_s,
                                    {assessment});
    if (!about)
        return about.error();
    if (!about->isValid())
        return unknownId(assessment);
    const qint64 total = about->value(1).toLongLong();
    qint64 lines = 0;
    std::optional<Error> stopped;
    const Status walked = database.each(
        u"SELECT %1 FROM log WHERE subject IN (?, ?) ORDER BY sequence"_s.arg(logColumns()),
        {assessment, about->value(0).toString()}, [&](const QSqlQuery &row) {
            const QByteArray line =
                QJsonDocument(toJson(logRow(storedLogRow(row)))).toJson(QJsonDocument::Compact)
                + '\n';
            if (progress.cancelled())
                stopped = unwritten(Error::Kind::Cancelled, Text::tr("it was cancelled"));
            else if (out.write(line) != line.size())
                stopped = unwritten(Error::Kind::Storage, out.errorString());
            progress.tell(++lines, total);
            return !stopped;
        });
    if (!walked)
        return walked.error();
    if (stopped)
        return *stopped;
    return lines;
}

} // namespace assessment
