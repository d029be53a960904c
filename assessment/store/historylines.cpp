#include "assessment/store/historylines.h"

#include "assessment/historywords.h"
#include "assessment/store/custodylog.h"
#include "assessment/store/recordtext.h"
#include "assessment/store/review.h"
#include "assessment/store/transaction.h"

#include <QCoreApplication>
#include <QJsonArray>
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

/// Which rows of the log tell of an assessment: acts on it and on its product, and acts on a
/// component of a supplier that changed something in it. What else a supplier's component goes
/// through is its own matter. Of a use that has ended only the log knows.
QString aboutAssessment()
{
    const QString of = u"rows.value ->> '$.%1.assessment' = ?"_s;
    return u"subject IN (?, ?) OR (subject IN (%1 UNION "
           "SELECT used.value ->> '$.key.component' FROM log AS past, "
           "json_each(past.change, '$.rows') AS used WHERE past.subject = ? "
           "AND past.act IN ('component.use', 'component.unuse')) AND EXISTS "
           "(SELECT 1 FROM json_each(change, '$.rows') AS rows WHERE %2 OR %3))"_s.arg(
               componentSubjects(), of.arg(u"row"_s), of.arg(u"was"_s));
}

/// The values for aboutAssessment().
QVariantList asked(const QString &assessment, const QString &product)
{
    return {assessment, product, assessment, assessment, assessment, assessment, assessment};
}

/// One act on a component is one on every assessment that uses it. Here only what it did to
/// \a assessment is told: the others may be those of another customer.
LogRow narrowed(LogRow row, const QString &assessment, const QString &product)
{
    if (row.subject == assessment || row.subject == product)
        return row;
    QJsonArray own;
    const QJsonArray all = row.change[u"rows"_s].toArray();
    for (const QJsonValue &change : all) {
        const QJsonValue image = change[u"row"_s].isObject() ? change[u"row"_s] : change[u"was"_s];
        const bool itself = change[u"table"_s].toString() == u"assessment"
                            && change[u"key"_s][u"id"_s].toString() == assessment;
        if (itself || image[u"assessment"_s].toString() == assessment)
            own.append(change);
    }
    row.change[u"rows"_s] = own;
    return row;
}

Result<QString> productOf(Database &database, const QString &assessment)
{
    const auto found = database.run(u"SELECT product FROM assessment WHERE id = ?"_s, {assessment});
    if (!found)
        return found.error();
    if (!found->isValid())
        return unknownId(assessment);
    return found->value(0).toString();
}

} // namespace

Status readHistoryRows(Database &database, const QString &assessment,
                       const std::function<bool(const LogRow &)> &take, const Progress &progress)
{
    // One picture: another program may write between two statements.
    auto picture = Transaction::begin(database, Transaction::For::Reading);
    if (!picture)
        return picture.error();
    const Result<QString> product = productOf(database, assessment);
    if (!product)
        return product.error();
    const auto count = database.run(u"SELECT count(*) FROM log WHERE "_s + aboutAssessment(),
                                    asked(assessment, *product));
    if (!count)
        return count.error();
    const qint64 total = count->value(0).toLongLong();
    qint64 rows = 0;
    bool cancelled = false;
    const Status walked = database.each(
        u"SELECT %1 FROM log WHERE sequence IN (SELECT sequence FROM log WHERE %2) "
        "ORDER BY sequence"_s.arg(logColumns(), aboutAssessment()),
        asked(assessment, *product), [&](const QSqlQuery &row) {
            cancelled = progress.cancelled();
            const bool more =
                !cancelled && take(narrowed(logRow(storedLogRow(row)), assessment, *product));
            progress.tell(++rows, total);
            return more;
        });
    if (!walked)
        return walked.error();
    if (cancelled)
        return unwritten(Error::Kind::Cancelled, Text::tr("it was cancelled"));
    return Ok;
}

Result<QList<LogRow>> newestHistoryRows(Database &database, const QString &assessment, int newest)
{
    const Result<QString> product = productOf(database, assessment);
    if (!product)
        return product.error();
    return database.select(
        u"SELECT %1 FROM log WHERE sequence IN (SELECT sequence FROM log WHERE %2 "
        "ORDER BY sequence DESC LIMIT %3) ORDER BY sequence DESC"_s
            .arg(logColumns(), aboutAssessment())
            .arg(newest),
        asked(assessment, *product), [&](const QSqlQuery &row) {
            return narrowed(logRow(storedLogRow(row)), assessment, *product);
        });
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
