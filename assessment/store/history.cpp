#include "assessment/store/history.h"

#include "assessment/scheme/ixit.h"
#include "assessment/scheme/verdict.h"
#include "assessment/store/exchanges.h"
#include "assessment/store/labelpromises.h"
#include "assessment/store/recordtext.h"
#include "assessment/store/review.h"
#include "assessment/store/schemerecords.h"
#include "assessment/store/trashrecords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

bool isReversal(const QString &act)
{
    return act == u"undo" || act == u"redo";
}

/// Acts on the workspace as a whole, taken back where no assessment is open.
const QStringList workspaceActs{
    u"organisation.set"_s,  u"product.add"_s,        u"assessment.new"_s,    u"assessment.clone"_s,
    u"assessment.remove"_s, u"assessment.restore"_s, u"trash.empty"_s,       u"mapping.import"_s,
    u"bundle.import"_s,     u"label.policy"_s,       u"policy.set"_s,        u"policy.reset"_s,
    u"scheme.import"_s,     u"scheme.remove"_s,      u"law.set"_s,           u"law.reset"_s,
    u"component.add"_s,     u"component.evidence"_s, u"component.withdraw"_s};

/// Acts on an assessment that can be taken back, by whom is another question.
bool isUndoable(const QString &act)
{
    return act.startsWith(u"answer.") || act == u"assessment.prefill" || act == u"answers.import"
           || act == u"facts.set" || act == u"scope.set" || act.startsWith(u"ixit.")
           || act == u"verdict.set" || act == u"product.update" || act.startsWith(u"evidence.")
           || act.startsWith(u"review.") || act == u"bundle.merge" || act == u"leaflet.set"
           || act == u"statement.set" || act == u"component.use" || act == u"component.unuse";
}

QList<RowChange> rowsOf(const StoredLogRow &row)
{
    QList<RowChange> changes;
    const QJsonArray rows = QJsonDocument::fromJson(row.change)[u"rows"].toArray();
    for (const QJsonValue &change : rows)
        changes.append(rowChangeFromJson(change.toObject()));
    return changes;
}

/// What the person did who began this chain of undo and redo.
QString originalAct(const StoredLogRow &row)
{
    return isReversal(row.act) ? QJsonDocument::fromJson(row.change)[u"what"].toString() : row.act;
}

bool isHouseRule(const StoredLogRow &row)
{
    return actRule(originalAct(row)).effect == ActEffect::HouseRule;
}

/// What is never taken back: contents, runs, and rows of tables that only grow.
bool isKept(const QString &table)
{
    return table == u"content" || isOnlyAdded(table);
}

/// Where the rows lie that rest on a row of \a table: "answer WHERE assessment" is its id.
QStringList usersOf(const QString &table)
{
    if (table == u"assessment") {
        return {u"answer WHERE assessment"_s,       u"evidence WHERE assessment"_s,
                u"facts WHERE assessment"_s,        u"run WHERE assessment"_s,
                u"label WHERE assessment"_s,        u"trash WHERE assessment"_s,
                u"lineage WHERE parent"_s,          u"inferred_answer WHERE source"_s,
                u"ixit_entry WHERE assessment"_s,   u"manifest_time WHERE assessment"_s,
                u"component_use WHERE assessment"_s};
    }
    if (table == u"catalogue")
        return {u"assessment WHERE scheme"_s};
    if (table == u"product") {
        return {u"assessment WHERE product"_s, u"leaflet_steps WHERE product"_s,
                u"leaflet WHERE product"_s, u"statement_edits WHERE product"_s,
                u"statement WHERE product"_s};
    }
    if (table == u"component") {
        return {u"component_evidence WHERE component"_s, u"component_use WHERE component"_s,
                u"evidence_supplier WHERE component"_s,
                u"component WHERE record ->> '$.replaces'"_s};
    }
    if (table == u"component_evidence")
        return {u"evidence_supplier WHERE source"_s};
    return {};
}

/// Columns of a log row on a walk: sequence, act, actor, what an undo or redo stands for, and the
/// act at the beginning of that chain.
QString walkColumns()
{
    return u"SELECT sequence, act, actor, CASE WHEN act IN ('undo', 'redo') "
           "THEN change ->> '$.undoes' END, CASE WHEN act IN ('undo', 'redo') "
           "THEN change ->> '$.what' ELSE act END FROM log WHERE "_s;
}

/// The log rows of an assessment and its product from the newest to the oldest; every row is read
/// only when it is asked for, because both sides of the union come from an index.
QString walkStatement()
{
    const QString side = walkColumns() + u"subject = ?"_s;
    return side + u" UNION ALL "_s + side + u" ORDER BY 1 DESC"_s;
}

/// The same for acts on the workspace.
QString workspaceWalkStatement()
{
    return walkColumns()
           + u"act IN ('undo', 'redo', '%1') ORDER BY 1 DESC"_s.arg(workspaceActs.join(u"', '"_s));
}

} // namespace

// Acts of the other kind are passed over: neither way of undo knows of the other.
Status History::walk(const QString &assessment, const std::function<bool(const QSqlQuery &)> &read)
{
    const bool ofWorkspace = assessment.isEmpty();
    const auto readOwn = [&](const QSqlQuery &row) {
        return workspaceActs.contains(row.value(4).toString()) != ofWorkspace || read(row);
    };
    if (ofWorkspace)
        return m_store.database.each(workspaceWalkStatement(), {}, readOwn);
    const Result<QString> product = productOf(assessment);
    if (!product)
        return product.error();
    return m_store.database.each(walkStatement(), {assessment, *product}, readOwn);
}

Result<QString> History::productOf(const QString &assessment)
{
    const auto product =
        m_store.database.run(u"SELECT product FROM assessment WHERE id = ?"_s, {assessment});
    if (!product)
        return product.error();
    if (!product->isValid())
        return unknownId(assessment);
    if (const Status there = checkNotRemoved(m_store.database, assessment); !there)
        return there.error();
    return product->value(0).toString();
}

Result<std::optional<StoredLogRow>> History::top(const QString &assessment, Way way)
{
    QSet<qint64> reversed; // rows that a later undo or redo stands for
    std::optional<qint64> found;
    const Status walked = walk(assessment, [&](const QSqlQuery &row) {
        const qint64 sequence = row.value(0).toLongLong();
        const QString act = row.value(1).toString();
        const bool taken = reversed.contains(sequence);
        if (isReversal(act))
            reversed.insert(row.value(3).toLongLong());
        const bool began = !isReversal(act); // not a step back or forth
        if (began && !assessment.isEmpty() && !isUndoable(act))
            return true;
        if (way == Way::Forward && began)
            return false; // when it was done, nothing was left to redo
        if (taken)
            return true;
        if (way == Way::Forward) {
            if (act == u"undo")
                found = sequence;
            return act == u"redo";
        }
        if (act == u"undo")
            return true;
        const bool another = act.startsWith(u"review.") && row.value(2) != m_store.actor;
        if (!another)
            found = sequence;
        return false;
    });
    if (!walked)
        return walked.error();
    if (!found)
        return std::optional<StoredLogRow>();
    const auto rows = m_store.database.select(
        u"SELECT %1 FROM log WHERE sequence = ?"_s.arg(logColumns()), {*found}, storedLogRow);
    if (!rows)
        return rows.error();
    return std::optional(rows->first());
}

Result<bool> History::isAsLeft(const RowChange &change)
{
    const TableShape &table = m_store.tables[change.table];
    const auto now = m_store.database.select(
        u"SELECT %1 FROM %2%3"_s.arg(table.columns.join(u", "_s), change.table, table.whereKey()),
        table.valuesOf(table.keys, change.key), rowImage);
    if (!now)
        return now.error();
    const QJsonValue image = now->isEmpty() ? QJsonValue(QJsonValue::Null) : now->first();
    return image == change.row;
}

Result<bool> History::stillStands(const StoredLogRow &row)
{
    // Looked up once: it reads the whole change, which for an import is a megabyte.
    const bool houseRule = isHouseRule(row);
    for (const RowChange &change : rowsOf(row)) {
        // A rule of the house can be taken back whatever the reviews it had opened have come to.
        if (isKept(change.table) || (houseRule && change.table == u"assessment"))
            continue;
        const Result<bool> same = isAsLeft(change);
        if (!same || !*same)
            return same;
    }
    const Result<bool> rested = isRestedOn(rowsOf(row));
    if (!rested)
        return rested.error();
    return !*rested;
}

Result<bool> History::isRestedOn(const QList<RowChange> &changes)
{
    for (const RowChange &change : changes) {
        const bool goes = change.was.isNull() && !change.row.isNull();
        const QStringList users = usersOf(change.table);
        if (!goes || users.isEmpty())
            continue;
        const QString id = change.key[u"id"_s].toString();
        for (const QString &user : users) {
            const auto count =
                m_store.database.run(u"SELECT count(*) FROM %1 = ?"_s.arg(user), {id});
            if (!count)
                return count.error();
            const QString table = user.section(u' ', 0, 0);
            const QString column = user.section(u' ', -1);
            const auto own =
                std::count_if(changes.begin(), changes.end(), [&](const RowChange &other) {
                    return other.table == table && other.row[column].toString() == id;
                });
            if (count->value(0).toLongLong() > own)
                return true;
        }
    }
    return false;
}

Result<bool> History::isNewestEdit(const QString &assessment, qint64 sequence)
{
    QSet<qint64> reversed;
    bool newest = true;
    const auto look = [&](const QSqlQuery &row) {
        const qint64 later = row.value(0).toLongLong();
        if (later <= sequence)
            return false;
        const QString act = row.value(1).toString();
        const bool counts = !reversed.contains(later);
        if (isReversal(act)) {
            // An undo that was redone takes nothing back, and one of what was there before is news.
            if (counts) {
                reversed.insert(row.value(3).toLongLong());
                newest = row.value(3).toLongLong() > sequence;
            }
        } else if (counts && actRule(act).effect != ActEffect::Beside) {
            newest = false;
        }
        return newest;
    };
    if (const Status walked = walk(assessment, look); !walked)
        return walked.error();
    const auto scheme =
        m_store.database.run(u"SELECT scheme FROM assessment WHERE id = ?"_s, {assessment});
    if (!scheme)
        return scheme.error();
    if (!newest)
        return false;
    // The review has not seen a supplier's component withdrawn either.
    const Status supplied = m_store.database.each(
        walkColumns() + u"subject IN (%1) ORDER BY 1 DESC"_s.arg(componentSubjects()),
        {assessment, assessment}, look);
    if (!supplied)
        return supplied.error();
    if (!newest || !ixitEditionFor(scheme->value(0).toString()))
        return newest;
    // Nor has the review seen by which other policy its verdicts would count.
    const Status walked = m_store.database.each(walkColumns() + u"subject = ? ORDER BY 1 DESC"_s,
                                                {verdictPolicySubject.toString()}, look);
    if (!walked)
        return walked.error();
    return newest;
}

Result<std::optional<UndoStep>> History::step(const QString &assessment, Way way)
{
    const auto row = top(assessment, way);
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<UndoStep>();
    const Result<bool> stands = stillStands(**row);
    if (!stands)
        return stands.error();
    if (!*stands)
        return std::optional<UndoStep>();
    return std::optional(UndoStep{.sequence = (*row)->sequence, .text = textOf(**row)});
}

QString History::textOf(const StoredLogRow &row)
{
    const QString act = originalAct(row);
    QString provision;
    QString decided; // may leave the answer as it is
    QStringList questions;
    QStringList items;    // of the IXIT
    QStringList verdicts; // on them
    QString title = QJsonDocument::fromJson(row.change)[u"title"].toString();
    int answers = 0;
    QSet<QString> confirmed;
    for (const RowChange &change : rowsOf(row)) {
        if (change.table == u"answer_text" || change.table == u"inherited_answer")
            confirmed.insert(change.key[u"provision"_s].toString());
        if (change.table == u"answer")
            ++answers;
        if (change.table == u"decision_path")
            decided = change.key[u"provision"_s].toString();
        if (change.table == u"answer" || change.table == u"evidence_link")
            provision = change.key[u"provision"_s].toString();
        if (change.table == u"ixit_entry") {
            items.append(u"%1-%2"_s.arg(change.key[u"ixit_table"_s].toString())
                             .arg(change.key[u"number"_s].toInt()));
        }
        if (change.table == u"item_verdict")
            verdicts.append(change.key[u"item"_s].toString());
        if (change.table == u"scope_answer")
            questions.append(change.key[u"question"_s].toString());
        if (change.table == u"evidence" && title.isEmpty()) {
            const QJsonValue image = change.row.isNull() ? change.was : change.row;
            title = image[u"title"_s].toString();
        }
    }
    if (act == u"answer.set")
        return tr("answer to %1").arg(provision);
    if (act == u"answer.decide")
        return tr("decision on %1").arg(decided);
    if (act == u"answer.confirm") {
        return confirmed.size() == 1
                   ? tr("confirmation of %1").arg(*confirmed.begin())
                   : tr("confirmation of %n answer(s)", nullptr, int(confirmed.size()));
    }
    if (act == u"assessment.prefill")
        return tr("filling of %n answer(s) from another scheme", nullptr, answers);
    if (act == u"answers.import")
        return tr("import of %n answer(s)", nullptr, answers);
    if (act == u"ixit.set") {
        return items.size() == 1 ? tr("change of %1").arg(items.first())
                                 : tr("change of %n IXIT entry(s)", nullptr, int(items.size()));
    }
    if (act == u"ixit.import")
        return tr("import of %n IXIT entry(s)", nullptr, int(items.size()));
    if (act == u"ixit.remove") {
        return items.size() == 1 ? tr("removal of %1").arg(items.first())
                                 : tr("removal of %n IXIT entry(s)", nullptr, int(items.size()));
    }
    if (act == u"verdict.set") {
        return verdicts.size() == 1 ? tr("verdict on %1").arg(verdicts.first())
                                    : tr("verdicts on %n item(s)", nullptr, int(verdicts.size()));
    }
    if (act == u"scope.set")
        return questions.size() == 1
                   ? tr("answer to scoping question %1").arg(questions.first())
                   : tr("answers to %n scoping question(s)", nullptr, int(questions.size()));
    if (act == u"facts.set")
        return tr("facts for the consumer");
    if (act == u"evidence.add")
        return tr("new evidence “%1”").arg(title);
    if (act == u"evidence.set") {
        if (title.isEmpty())
            title = QJsonDocument::fromJson(row.change)[u"title"].toString();
        return title.isEmpty() ? tr("change of evidence")
                               : tr("change of evidence “%1”").arg(title);
    }
    if (act == u"evidence.import") {
        return answers == 0 ? tr("evidence from a tool")
                            : tr("evidence from a tool with %n answer(s)", nullptr, answers);
    }
    if (act == u"evidence.revise")
        return tr("new revision of “%1”").arg(title);
    if (act == u"evidence.link")
        return tr("evidence put to %1").arg(provision);
    if (act == u"evidence.unlink")
        return tr("evidence taken off %1").arg(provision);
    if (act == u"evidence.remove")
        return tr("removal of “%1”").arg(title);
    if (act == u"evidence.restore")
        return tr("restoring of “%1”").arg(title);
    if (act == u"component.add")
        return tr("new component “%1”").arg(title);
    if (act == u"component.evidence")
        return tr("evidence for the component “%1”").arg(title);
    if (act == u"component.withdraw")
        return tr("withdrawal of the component “%1”").arg(title);
    if (act == u"component.use")
        return tr("use of the component “%1”").arg(title);
    if (act == u"component.unuse")
        return tr("end of the use of the component “%1”").arg(title);
    if (act == u"organisation.set")
        return tr("change of the organisation");
    if (act == u"label.policy")
        return tr("rule for withdrawing labels");
    if (act == u"law.set")
        return tr("list of laws “%1”").arg(title);
    if (act == u"law.reset")
        return tr("return to the built-in list of laws");
    if (act == u"policy.set")
        return tr("verdict policy “%1”").arg(title);
    if (act == u"policy.reset")
        return tr("return to the built-in verdict policy");
    if (act == u"product.add")
        return tr("description of a product");
    if (act == u"assessment.new")
        return tr("new assessment");
    if (act == u"assessment.clone")
        return tr("new assessment of another version");
    if (act == u"bundle.import")
        return tr("import of “%1”").arg(title);
    if (act == u"bundle.merge")
        return tr("merge of what came from another workspace");
    if (act == u"assessment.remove")
        return tr("removal of “%1”").arg(title);
    if (act == u"assessment.restore")
        return tr("restoring of “%1”").arg(title);
    if (act == u"mapping.import")
        return tr("import of the mapping database");
    if (act == u"scheme.import")
        return tr("import of the scheme “%1”").arg(title);
    if (act == u"scheme.remove")
        return tr("removal of the scheme “%1”").arg(title);
    if (act == u"trash.empty")
        return tr("emptying of the trash");
    if (act == u"product.update")
        return tr("change of the product");
    if (act == u"leaflet.set")
        return tr("steps of the consumer leaflet");
    if (act == u"statement.set")
        return tr("entries of a statement");
    if (act == u"review.submit")
        return tr("submission for review");
    if (act == u"review.accept")
        return tr("acceptance");
    Q_ASSERT(act == u"review.reject");
    return tr("rejection of %1").arg(provision);
}

Status History::go(const QString &assessment, Way way)
{
    const QString name = way == Way::Back ? u"undo"_s : u"redo"_s;
    const auto found = top(assessment, way);
    if (!found)
        return found.error();
    const Error nothing{.kind = Error::Kind::Refused,
                        .what = way == Way::Back ? tr("nothing can be undone")
                                                 : tr("nothing can be redone"),
                        .where = assessment};
    if (!*found)
        return nothing;
    // The subject of the act taken back, so that each assessment of a product sees it.
    auto act = m_store.begin(name, (*found)->subject);
    if (!act)
        return act.error();
    if (const Status may = mayAct(*act, originalAct(**found)); !may)
        return may.error();
    const auto row = top(assessment, way); // again, now that nobody else can write
    if (!row)
        return row.error();
    if (!*row || (*row)->sequence != (*found)->sequence)
        return nothing;
    const Result<bool> stands = stillStands(**row);
    if (!stands)
        return stands.error();
    if (!*stands) {
        Error changed = nothing;
        changed.why = tr("what it touched has changed since");
        return changed;
    }
    QList<RowChange> changes = rowsOf(**row);
    if ((*row)->act.startsWith(u"bundle.")) {
        const QString title = QJsonDocument::fromJson((*row)->change)[u"title"].toString();
        if (const Status hidden = hideImported(*act, changes, title); !hidden)
            return hidden.error();
    }
    // What is taken back may have been reviewed meanwhile, in other assessments that it is about.
    const bool houseRule = isHouseRule(**row);
    if (houseRule || actRule(originalAct(**row)).effect == ActEffect::Edit) {
        if (const Status voided = voidReviewsAbout(*act, (*row)->subject); !voided)
            return voided.error();
    }
    for (auto change = changes.crbegin(); change != changes.crend(); ++change) {
        if (isKept(change->table))
            continue;
        if (houseRule && change->table == u"assessment") {
            const Result<bool> same = isAsLeft(*change);
            if (!same)
                return same.error();
            if (!*same)
                continue; // its review went on: it begins anew
        }
        const Result<QJsonValue> image = imageBefore(*change, (*row)->sequence);
        if (!image)
            return image.error();
        if (change->table == u"catalogue" && image->isObject()) {
            if (const Status may = SchemeRecords(m_store).mayStand(image->toObject()); !may)
                return may.error();
        }
        if (change->table == u"facts") { // a label may have been issued with these
            const QString id = change->key[u"assessment"_s].toString();
            const QJsonObject facts = recordFromText((*image)[u"record"_s].toString());
            if (const Status kept = LabelPromises(m_store).checkSupportKept(id, facts); !kept)
                return kept.error();
        }
        if (const Status restored = act->restore(change->table, change->key, *image); !restored)
            return restored.error();
    }
    act->note(u"undoes"_s, (*row)->sequence);
    act->note(u"what"_s, originalAct(**row));
    if (const QJsonValue title = QJsonDocument::fromJson((*row)->change)[u"title"];
        title.isString())
        act->note(u"title"_s, title);
    return act->commit();
}

Result<QJsonValue> History::imageBefore(const RowChange &change, qint64 sequence)
{
    // An acceptance comes back with the edit that had voided it only if nothing else, for example
    // a run, was recorded meanwhile: the review has not seen that.
    const bool reviewed = change.table == u"assessment" || change.table == u"answer";
    const QString draft = idOf(ReviewStatus::Draft);
    if (!reviewed || change.was.isNull() || change.was[u"status"_s].toString() == draft)
        return change.was;
    const QString assessment =
        change.key[change.table == u"answer" ? u"assessment"_s : u"id"_s].toString();
    const Result<bool> newest = isNewestEdit(assessment, sequence);
    if (!newest)
        return newest.error();
    if (*newest)
        return change.was;
    QJsonObject image = change.was.toObject();
    image[u"status"_s] = draft;
    if (change.table == u"answer")
        image[u"reject_reason"_s] = QString();
    return QJsonValue(image);
}

Result<std::optional<UndoStep>> History::undoStep(const QString &assessment)
{
    return step(assessment, Way::Back);
}

Status History::undo(const QString &assessment)
{
    return go(assessment, Way::Back);
}

Result<std::optional<UndoStep>> History::redoStep(const QString &assessment)
{
    return step(assessment, Way::Forward);
}

Status History::redo(const QString &assessment)
{
    return go(assessment, Way::Forward);
}

} // namespace assessment
