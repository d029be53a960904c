#include "forms/printlist.h"

#include "forms/theme.h"

#include <QFileInfo>
#include <QIcon>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Verdict;
using labels::CheckedLabel;
using labels::Overall;

/// The list before and after; edits of the same number of copies become one.
class PrintList::Edit : public QUndoCommand
{
public:
    Edit(PrintList &list, const QList<Entry> &after, const QString &what, int merging)
        : QUndoCommand(what)
        , m_list(list)
        , m_before(list.m_entries)
        , m_after(after)
        , m_merging(merging)
    {}

    void redo() override { put(m_after); }
    void undo() override { put(m_before); }
    int id() const override { return m_merging; }
    bool mergeWith(const QUndoCommand *other) override
    {
        m_after = static_cast<const Edit *>(other)->m_after;
        return true;
    }

private:
    void put(const QList<Entry> &entries)
    {
        const bool sameRows = entries.size() == m_list.m_entries.size();
        if (sameRows) { // what is selected stays so
            m_list.m_entries = entries;
            Q_EMIT m_list.dataChanged(m_list.index(0, 0),
                                      m_list.index(m_list.rowCount() - 1, Copies));
        } else {
            m_list.beginResetModel();
            m_list.m_entries = entries;
            m_list.endResetModel();
        }
        Q_EMIT m_list.edited();
    }

    PrintList &m_list;
    QList<Entry> m_before;
    QList<Entry> m_after;
    int m_merging;
};

PrintList::PrintList(QObject *parent) : QAbstractTableModel(parent) {}

const CheckedLabel *PrintList::checkOf(const Entry &entry) const
{
    const auto found = m_checks.constFind(entry.sha256);
    return found == m_checks.constEnd() ? nullptr : &*found;
}

void PrintList::take(const QList<Entry> &entries, const QString &what, int merging)
{
    if (entries != m_entries)
        m_undo.push(new Edit(*this, entries, what, merging));
}

void PrintList::add(const QList<Entry> &entries)
{
    QList<Entry> after = m_entries;
    for (const Entry &entry : entries) {
        const bool there = std::any_of(after.begin(), after.end(), [&](const Entry &other) {
            return other.sha256 == entry.sha256;
        });
        if (!there)
            after.append(entry);
    }
    take(after, tr("add labels"));
}

void PrintList::remove(int row)
{
    QList<Entry> after = m_entries;
    if (row >= 0 && row < after.size()) {
        after.removeAt(row);
        take(after, tr("remove a label"));
    }
}

void PrintList::setCopies(int row, int copies)
{
    QList<Entry> after = m_entries;
    if (row >= 0 && row < after.size()) {
        after[row].copies = copies;
        take(after, tr("another number of copies"), row);
    }
}

void PrintList::setCopiesOfAll(int copies)
{
    QList<Entry> after = m_entries;
    for (Entry &entry : after)
        entry.copies = copies;
    take(after, tr("the same number of copies for all"));
}

void PrintList::tellCheck(const QByteArray &sha256, const CheckedLabel &checked)
{
    m_checks.insert(sha256, checked);
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Copies));
    Q_EMIT this->checked();
}

void PrintList::forgetChecks()
{
    m_checks.clear();
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Copies));
}

int PrintList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int PrintList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Copies + 1;
}

QString PrintList::words(const Entry &entry, int column) const
{
    const CheckedLabel *check = checkOf(entry);
    const QJsonObject record = check ? check->verification.record : QJsonObject();
    switch (column) {
    case Label: {
        const QString number = record[u"certificateId"_s].toString();
        return number.isEmpty() ? QFileInfo(entry.file).fileName() : number;
    }
    case Product: {
        const QJsonObject product = record[u"product"_s].toObject();
        return u"%1 %2"_s.arg(product[u"brand"_s].toString(), product[u"model"_s].toString())
            .trimmed();
    }
    case Answer:
        if (!check)
            return tr("checking…");
        switch (check->verification.overall) {
        case Overall::Valid: return tr("valid");
        case Overall::Invalid: return tr("not valid");
        case Overall::CannotTell: return tr("cannot tell");
        }
        return {};
    default: return QString::number(entry.copies);
    }
}

QVariant PrintList::data(const QModelIndex &index, int role) const
{
    const Entry &entry = m_entries.at(index.row());
    const CheckedLabel *check = checkOf(entry);
    if (role == Qt::DisplayRole)
        return words(entry, index.column());
    if (role == Qt::ToolTipRole)
        return index.column() == Label ? entry.file : words(entry, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Copies)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DecorationRole || !check)
        return {};
    if (index.column() == Label)
        return QIcon(QPixmap::fromImage(QImage::fromData(check->picture, "PNG")));
    if (index.column() == Answer) {
        const Overall overall = check->verification.overall;
        return Theme::verdictIcon(overall == Overall::Valid     ? Verdict::Pass
                                  : overall == Overall::Invalid ? Verdict::Fail
                                                                : Verdict::Inconclusive);
    }
    return {};
}

QVariant PrintList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList headings{tr("Label"), tr("Product"), tr("Check"), tr("Copies")};
    return headings.value(section);
}

} // namespace forms
