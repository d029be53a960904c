#include "assessment/exchange/casemerge.h"

#include "assessment/exchange/casetables.h"
#include "assessment/exchange/caseword.h"
#include "assessment/json/canonicaljson.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Bundle)
};

constexpr QStringView links = u"evidence_link";

using Rows = QList<CaseRow>;

/// Items in the order in which they first stand among the rows.
struct Items
{
    QStringList order;
    QHash<QString, Rows> rows;

    explicit Items(const Rows &all)
    {
        for (const CaseRow &row : all) {
            const QString id = itemOf(*caseTable(row.table), row.row);
            if (!rows.contains(id))
                order.append(id);
            rows[id].append(row);
        }
    }
};

/// What two sides must have in common to say the same: everything but when and by whom it was
/// written down, and what the review says of it.
QByteArray valueOf(const Rows &rows, bool withLinks)
{
    QList<QByteArray> parts;
    for (const CaseRow &row : rows) {
        if (row.table == links && !withLinks)
            continue;
        QJsonObject value = row.row;
        for (const QString &stamp : caseTable(row.table)->stamps)
            value.remove(stamp);
        parts.append(row.table.toUtf8() + canonicalJson(value));
    }
    std::sort(parts.begin(), parts.end());
    return parts.join('\n');
}

QSet<QString> linksOf(const Rows &rows)
{
    QSet<QString> found;
    for (const CaseRow &row : rows) {
        if (row.table == links)
            found.insert(row.row[u"provision"_s].toString());
    }
    return found;
}

Rows withoutTable(const Rows &rows, const QString &table)
{
    Rows kept;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(kept),
                 [&](const CaseRow &row) { return row.table != table; });
    return kept;
}

QJsonObject keyOf(const CaseRow &row)
{
    QJsonObject key;
    for (const QString &column : caseTable(row.table)->keys)
        key[column] = row.row[column];
    return key;
}

const CaseRow *sameKey(const Rows &rows, const CaseRow &wanted)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const CaseRow &row) {
        return row.table == wanted.table && keyOf(row) == keyOf(wanted);
    });
    return found == rows.end() ? nullptr : &*found;
}

/// The content that \a rows show now.
const CaseRow *currentRevision(const Rows &rows)
{
    qint64 current = 0;
    for (const CaseRow &row : rows) {
        if (row.table == u"evidence")
            current = row.row[u"revision"_s].toInteger();
    }
    for (const CaseRow &row : rows) {
        if (row.table == u"evidence_revision" && row.row[u"revision"_s].toInteger() == current)
            return &row;
    }
    return nullptr;
}

class Merge
{
public:
    explicit Merge(const CaseSides &sides)
        : m_sides(sides)
        , m_mine(sides.mine)
        , m_theirs(sides.theirs)
        , m_base(sides.base.value_or(Rows()))
    {}

    Result<QList<StagedItem>> run();

private:
    Status checkSameAssessment() const;
    Status stage(const QString &id);
    Status stageAppended(StagedItem &item, const Rows &mine, const Rows &theirs);
    void stageChangeable(StagedItem &item, const Rows &mine, const Rows &theirs, const Rows &base);
    void mergeLinks(StagedItem &item, const Rows &mine, const Rows &theirs, const Rows &base) const;

    const CaseSides &m_sides;
    const Items m_mine;
    const Items m_theirs;
    const Items m_base;
    QList<StagedItem> m_items;
};

Status Merge::checkSameAssessment() const
{
    const QString kind = u"assessment"_s;
    if (!m_mine.rows.contains(kind))
        return Ok;
    if (valueOf(m_mine.rows[kind], true) == valueOf(m_theirs.rows[kind], true))
        return Ok;
    return Error{.kind = Error::Kind::Conflict,
                 .what = Text::tr("the bundle is refused"),
                 .where = m_theirs.rows[kind].first().row[u"id"_s].toString(),
                 .why = Text::tr("the assessment of that id here has another product, scheme or "
                                 "kind"),
                 .advice = Text::tr("import it into another workspace")};
}

/// Rows that never change: what is missing here is added.
Status Merge::stageAppended(StagedItem &item, const Rows &mine, const Rows &theirs)
{
    Rows added;
    for (const CaseRow &row : theirs) {
        const CaseRow *here = sameKey(mine, row);
        if (!here)
            added.append(row);
        else if (*here != row)
            return Error{.kind = Error::Kind::Conflict,
                         .what = Text::tr("the bundle is refused"),
                         .where = item.id,
                         .why = Text::tr("it is here already, with another content, and is of a "
                                         "kind that never changes"),
                         .advice = Text::tr("ask who sent it how that came about")};
    }
    item.merged = mine + added;
    if (added.isEmpty())
        item.state = mine.size() == theirs.size() ? ItemState::Same : ItemState::ChangedHere;
    else
        item.state = mine.isEmpty() ? ItemState::New : ItemState::ChangedThere;
    item.canTake = !added.isEmpty();
    item.takenByDefault = item.canTake;
    return Ok;
}

/// Which provisions evidence serves is merged one by one: two people who use it for two provisions
/// are of one mind.
void Merge::mergeLinks(StagedItem &item, const Rows &mine, const Rows &theirs,
                       const Rows &base) const
{
    const QSet<QString> here = linksOf(mine);
    const QSet<QString> there = linksOf(theirs);
    const QSet<QString> before = linksOf(base);
    QSet<QString> result = here + there;
    for (const QString &provision : before) {
        if (!here.contains(provision) || !there.contains(provision))
            result.remove(provision);
    }
    item.merged = withoutTable(item.merged, links.toString());
    QStringList provisions(result.begin(), result.end());
    provisions.sort();
    const QString evidence = item.id.section(u':', 1);
    for (const QString &provision : std::as_const(provisions)) {
        item.merged.append({.table = links.toString(),
                            .row = {{u"evidence"_s, evidence}, {u"provision"_s, provision}}});
    }
    if (item.state == ItemState::Conflict)
        return;
    if (result != here && item.state != ItemState::ChangedThere) {
        item.state = here == before && item.state == ItemState::Same ? ItemState::ChangedThere
                                                                     : ItemState::Merged;
    } else if (result != there && item.state == ItemState::ChangedThere) {
        item.state = ItemState::Merged;
    } else if (result != there && item.state == ItemState::Same) {
        item.state = ItemState::ChangedHere;
    }
}

void Merge::stageChangeable(StagedItem &item, const Rows &mine, const Rows &theirs,
                            const Rows &base)
{
    const bool hasBase = m_sides.base.has_value();
    const bool isEvidence = item.kind == u"evidence";
    // Where one side has nothing, the links belong to the whole; so they do without a base.
    const bool whole = !isEvidence || !hasBase || mine.isEmpty() || theirs.isEmpty();
    const QByteArray here = valueOf(mine, whole);
    const QByteArray there = valueOf(theirs, whole);
    const QByteArray before = valueOf(base, whole);
    if (here == there) {
        item.state = ItemState::Same;
        item.merged = mine;
    } else if (!hasBase) {
        item.state = mine.isEmpty()     ? ItemState::New
                     : theirs.isEmpty() ? ItemState::ChangedHere
                                        : ItemState::Conflict;
        item.merged = theirs;
        item.canTake = !theirs.isEmpty();
    } else if (there == before || (theirs.isEmpty() && m_sides.theirsIsPartial)) {
        item.state = ItemState::ChangedHere;
        item.canTake = !theirs.isEmpty();
        item.merged = theirs;
    } else if (here == before) {
        item.state = mine.isEmpty()     ? ItemState::New
                     : theirs.isEmpty() ? ItemState::RemovedThere
                                        : ItemState::ChangedThere;
        item.merged = theirs;
    } else {
        item.state = ItemState::Conflict;
        item.merged = theirs;
    }
    const bool bothThere = !mine.isEmpty() && !theirs.isEmpty();
    const bool keepsMine = item.state == ItemState::ChangedHere;
    if (isEvidence && bothThere && item.state != ItemState::Same)
        item.merged = evidenceTakenOver(mine, theirs);
    if (isEvidence && bothThere && hasBase) {
        if (keepsMine) { // only the links may come over, unless a person wants all of theirs
            StagedItem kept = item;
            kept.merged = mine;
            mergeLinks(kept, mine, theirs, base);
            if (kept.state == ItemState::Merged)
                item = kept;
        } else {
            mergeLinks(item, mine, theirs, base);
        }
    }
    item.takenByDefault =
        item.canTake
        && (item.state == ItemState::New || item.state == ItemState::ChangedThere
            || item.state == ItemState::Merged || item.state == ItemState::RemovedThere);
}

Status Merge::stage(const QString &id)
{
    const Rows mine = m_mine.rows.value(id);
    const Rows theirs = m_theirs.rows.value(id);
    const Rows base = m_base.rows.value(id);
    const Rows &some = theirs.isEmpty() ? mine : theirs;
    StagedItem item;
    item.id = id;
    item.kind = caseTable(some.first().table)->kind;
    item.title = caseTitle(item.id, item.kind, some);
    item.mine = caseInWords(item.kind, mine);
    item.theirs = caseInWords(item.kind, theirs);
    if (caseTable(some.first().table)->appendOnly) {
        if (const Status staged = stageAppended(item, mine, theirs); !staged)
            return staged;
    } else {
        stageChangeable(item, mine, theirs, base);
    }
    // What a person decided not to take over stays out until somebody ticks it.
    if (mine.isEmpty() && (m_sides.left.contains(id) || item.state == ItemState::ChangedHere)) {
        item.state = ItemState::ChangedHere;
        item.takenByDefault = false;
        item.canTake = true;
        item.merged = theirs;
    }
    m_items.append(item);
    return Ok;
}

Result<QList<StagedItem>> Merge::run()
{
    if (const Status same = checkSameAssessment(); !same)
        return same.error();
    QStringList ids = m_theirs.order;
    for (const QString &id : m_mine.order) {
        if (!m_theirs.rows.contains(id))
            ids.append(id);
    }
    for (const QString &id : std::as_const(ids)) {
        // An assessment that is here stays the one it is.
        if (id == u"assessment" && m_mine.rows.contains(id))
            continue;
        if (const Status staged = stage(id); !staged)
            return staged.error();
    }
    return m_items;
}

} // namespace

QList<CaseRow> evidenceTakenOver(const QList<CaseRow> &mine, const QList<CaseRow> &theirs)
{
    Rows revisions;
    qint64 newest = 0;
    bool carriesOn = true;
    for (const CaseRow &row : mine) {
        if (row.table != u"evidence_revision")
            continue;
        revisions.append(row);
        newest = qMax(newest, row.row[u"revision"_s].toInteger());
        const CaseRow *same = sameKey(theirs, row);
        carriesOn = carriesOn && same && *same == row;
    }
    if (carriesOn)
        return theirs;
    Rows result = withoutTable(theirs, u"evidence_revision"_s);
    const CaseRow *wanted = currentRevision(theirs);
    const CaseRow *shown = currentRevision(mine);
    qint64 number = shown->row[u"revision"_s].toInteger();
    if (wanted->row[u"sha256"_s] != shown->row[u"sha256"_s]
        || wanted->row[u"file_name"_s] != shown->row[u"file_name"_s]) {
        number = newest + 1;
        CaseRow next = *wanted;
        next.row[u"revision"_s] = number;
        revisions.append(next);
    }
    for (CaseRow &row : result) {
        if (row.table == u"evidence")
            row.row[u"revision"_s] = number;
    }
    return result + revisions;
}

Result<QList<StagedItem>> stageCase(const CaseSides &sides)
{
    return Merge(sides).run();
}

} // namespace assessment
