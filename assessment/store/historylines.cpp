#include "assessment/store/historylines.h"

#include "assessment/historywords.h"
#include "assessment/store/custodylog.h"
#include "assessment/store/recordtext.h"
#include "assessment/store/transaction.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::History)
};

Error unwritten(Error::Kind kind, const QString &why)
{
    return {.kind = kind,
            .what = Text::tr("the history is not written"),
            .where = {},
            .why = why,
            .advice = {}};
}

} // namespace

Status readHistoryRows(Database &database, const QString &assessment,
                       const std::function<bool(const LogRow &)> &take, const Progress &progress)
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
    qint64 rows = 0;
    bool cancelled = false;
    const Status walked = database.each(
        u"SELECT %1 FROM log WHERE subject IN (?, ?) ORDER BY sequence"_s.arg(logColumns()),
        {assessment, about->value(0).toString()}, [&](const QSqlQuery &row) {
            cancelled = progress.cancelled();
            const bool more = !cancelled && take(logRow(storedLogRow(row)));
            progress.tell(++rows, total);
            return more;
        });
    if (!walked)
        return walked.error();
    if (cancelled)
        return unwritten(Error::Kind::Cancelled, Text::tr("it was cancelled"));
    return Ok;
}

Result<qint64> writeHistoryLines(Database &database, const QString &assessment, QIODevice &out,
                                 const Progress &progress)
{
    qint64 lines = 0;
    bool written = true;
    const auto write = [&](const LogRow &row) {
        const QByteArray line = QJsonDocument(toJson(row)).toJson(QJsonDocument::Compact) + '\n';
        written = out.write(line) == line.size();
        lines += written ? 1 : 0;
        return written;
    };
    if (const Status read = readHistoryRows(database, assessment, write, progress); !read)
        return read.error();
    if (!written)
        return unwritten(Error::Kind::Storage, out.errorString());
    return lines;
}

} // namespace assessment
