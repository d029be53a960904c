#include "forms/historymodel.h"

#include "forms/assessmentlistmodel.h"

#include <QHash>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::LogRow;

namespace {

/// The provisions whose rows an act changed, in the order of the log row.
QStringList provisionsOf(const LogRow &row)
{
    QStringList provisions;
    for (const QJsonValue &change : row.change[u"rows"_s].toArray()) {
        const QString provision = change[u"key"_s][u"provision"_s].toString();
        if (!provision.isEmpty() && !provisions.contains(provision))
            provisions.append(provision);
    }
    return provisions;
}

} // namespace

void HistoryModel::setRows(const QList<LogRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const LogRow &row = m_rows[index.row()];
    const QString act = actInWords(row);
    const QString when = whenInWords(row.time, QDate::currentDate());
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2: %3").arg(when, row.actor, act);
    if (role == Qt::ToolTipRole)
        return tr("Row %1 of the log, %2").arg(row.sequence).arg(row.time.toString(Qt::ISODate));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case TimeColumn: return when;
    case ActorColumn: return row.actor;
    case ActColumn: return act;
    case ColumnCount: break;
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TimeColumn: return tr("When");
    case ActorColumn: return tr("Who");
    case ActColumn: return tr("What");
    case ColumnCount: break;
    }
    return {};
}

QString HistoryModel::actInWords(const LogRow &row)
{
    static const QHash<QString, QString> words{
        {u"assessment.new"_s, tr("Began the assessment")},
        {u"assessment.clone"_s, tr("Began it from the assessment of another version")},
        {u"assessment.remove"_s, tr("Moved the assessment to the trash")},
        {u"assessment.restore"_s, tr("Restored the assessment")},
        {u"answer.confirm"_s, tr("Confirmed that the answer still holds")},
        {u"evidence.remove"_s, tr("Moved evidence to the trash")},
        {u"evidence.restore"_s, tr("Restored evidence")},
        {u"product.add"_s, tr("Described the product")},
        {u"product.update"_s, tr("Changed the product")},
        {u"answer.set"_s, tr("Answered")},
        {u"answers.import"_s, tr("Took over a file of answers")},
        {u"facts.set"_s, tr("Stated facts for the consumer")},
        {u"scope.set"_s, tr("Answered what decides which provisions apply")},
        {u"evidence.add"_s, tr("Added evidence")},
        {u"evidence.revise"_s, tr("Added a new revision of evidence")},
        {u"evidence.set"_s, tr("Changed what is said of evidence")},
        {u"evidence.link"_s, tr("Used evidence for another provision")},
        {u"evidence.unlink"_s, tr("Took evidence from a provision")},
        {u"run.record"_s, tr("Ran a device test")},
        {u"review.submit"_s, tr("Submitted for review")},
        {u"review.accept"_s, tr("Accepted")},
        {u"review.reject"_s, tr("Rejected")},
        {u"label.issue"_s, tr("Issued a label")},
        {u"undo"_s, tr("Took back an act")},
        {u"redo"_s, tr("Did an act again")},
    };
    // An act of a newer version still shows by its identifier: the history has no holes.
    const QString what = words.value(row.act, row.act);
    const QStringList provisions = provisionsOf(row);
    if (provisions.isEmpty())
        return what;
    if (provisions.size() > 3)
        return tr("%1: %2 and %n more", nullptr, int(provisions.size()) - 3)
            .arg(what, provisions.mid(0, 3).join(u", "_s));
    return tr("%1: %2").arg(what, provisions.join(u", "_s));
}

} // namespace forms
