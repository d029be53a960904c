#include "verb.h"

#include "assessment/scheme/comparison.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using assessment::Assessment;
using assessment::Comparison;
using assessment::EntryDifference;
using assessment::EvidenceDifference;
using assessment::FieldChange;
using assessment::GroupComparison;
using assessment::GuidelineComparison;
using assessment::ItemComparison;
using assessment::NewVersion;
using assessment::ProvisionComparison;
using assessment::Result;
using assessment::Scheme;
using assessment::Status;
using assessment::Trend;

namespace app::cli {

namespace {

struct CloneArguments
{
    QString parent;
    NewVersion version;
};

struct ConfirmArguments
{
    QString assessment;
    QStringList provisions;
};

struct CompareArguments
{
    QString before;
    QString after;
    bool all = false;
};

/// One assessment and the next: beginning it, confirming what still holds, comparing the two.
class VersionVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::VersionVerbs)

public:
    static Result<ExitCode> clone(Context &context, const CloneArguments &given);
    static Result<ExitCode> confirm(Context &context, const ConfirmArguments &given);
    static Result<ExitCode> compare(Context &context, const CompareArguments &given);
    static Result<ExitCode> remove(Context &context, const QString &id);

private:
    static QStringList whatChanged(const ProvisionComparison &compared);
    static void show(Output &output, const Comparison &comparison, bool all);
    static void showDeclared(Output &output, const Comparison &comparison, bool all);
    static QString inWords(Trend trend);
    static QString stated(const QString &cell);
};

QString hex(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

QJsonArray json(const QList<FieldChange> &changes)
{
    QJsonArray array;
    for (const FieldChange &change : changes) {
        array.append(QJsonObject{
            {u"field"_s, change.field}, {u"from"_s, change.from}, {u"to"_s, change.to}});
    }
    return array;
}

QJsonObject json(const ProvisionComparison &compared)
{
    QJsonArray evidence;
    for (const EvidenceDifference &change : compared.evidence) {
        evidence.append(QJsonObject{{u"change"_s, idOf(change.kind)},
                                    {u"title"_s, change.title},
                                    {u"before"_s, hex(change.before)},
                                    {u"after"_s, hex(change.after)}});
    }
    return {{u"id"_s, compared.provision},
            {u"before"_s, QJsonObject{{u"counts"_s, idOf(compared.before)},
                                      {u"verdict"_s, idOf(compared.answerBefore.verdict)},
                                      {u"status"_s, idOf(compared.answerBefore.status)},
                                      {u"rationale"_s, compared.answerBefore.rationale}}},
            {u"after"_s, QJsonObject{{u"counts"_s, idOf(compared.after)},
                                     {u"verdict"_s, idOf(compared.answerAfter.verdict)},
                                     {u"status"_s, idOf(compared.answerAfter.status)},
                                     {u"rationale"_s, compared.answerAfter.rationale}}},
            {u"trend"_s, idOf(compared.trend)},
            {u"changed"_s, compared.isChanged()},
            {u"rationaleChanged"_s, compared.rationaleChanged()},
            {u"evidence"_s, evidence}};
}

QJsonArray entriesOf(const Comparison &comparison)
{
    QJsonArray entries;
    for (const EntryDifference &entry : comparison.entries) {
        entries.append(QJsonObject{{u"item"_s, entry.item},
                                   {u"change"_s, idOf(entry.kind)},
                                   {u"fields"_s, json(entry.fields)}});
    }
    return entries;
}

QJsonArray groupsOf(const Comparison &comparison)
{
    QJsonArray groups;
    for (const GroupComparison &group : comparison.groups) {
        QJsonArray items;
        for (const ItemComparison &item : group.items) {
            items.append(QJsonObject{{u"case"_s, item.testCase.id},
                                     {u"item"_s, item.item},
                                     {u"before"_s, idOf(item.before)},
                                     {u"after"_s, idOf(item.after)},
                                     {u"trend"_s, idOf(item.trend)}});
        }
        groups.append(QJsonObject{{u"provision"_s, group.provision},
                                  {u"before"_s, idOf(group.before)},
                                  {u"after"_s, idOf(group.after)},
                                  {u"trend"_s, idOf(group.trend)},
                                  {u"counts"_s, group.counts},
                                  {u"changed"_s, group.isChanged()},
                                  {u"items"_s, items}});
    }
    return groups;
}

/// The overall verdict of the test groups; null where nothing is declared.
QJsonValue groupsVerdictOf(const Comparison &comparison)
{
    if (!comparison.isDeclared)
        return QJsonValue::Null;
    return QJsonObject{{u"before"_s, idOf(comparison.groupsBefore)},
                       {u"after"_s, idOf(comparison.groupsAfter)},
                       {u"trend"_s, idOf(comparison.groupsTrend)}};
}

Result<ExitCode> VersionVerbs::clone(Context &context, const CloneArguments &given)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Result<QString> id = workspace->cloneAssessment(given.parent, given.version);
    if (!id)
        return id.error();
    const Result<Assessment> made = workspace->assessment(*id);
    if (!made)
        return made.error();
    Q_ASSERT(made->lineage);
    const assessment::Lineage &lineage = *made->lineage;
    Output &output = context.output();
    output.created(*id, tr("Assessment %1 carries on from %2.").arg(*id, given.parent));
    for (const FieldChange &change : lineage.changes)
        output.note(
            u"  "_s
            + tr("%1: %2 → %3").arg(assessment::fieldName(change.field), change.from, change.to));
    output.note(tr("%n answer(s) came over, to be confirmed one by one; until then they are not "
                   "assessed.",
                   nullptr, lineage.answers));
    output.note(tr("%n item(s) of evidence came over.", nullptr, lineage.evidence));
    QJsonArray retests;
    for (const assessment::Retest &retest : lineage.retests) {
        output.note(
            tr("To be tested again: %1 (%2)").arg(retest.provision, retest.tests.join(u", "_s)));
        retests.append(QJsonObject{{u"provision"_s, retest.provision},
                                   {u"tests"_s, QJsonArray::fromStringList(retest.tests)}});
    }
    output.json({{u"assessment"_s, *id},
                 {u"parent"_s, given.parent},
                 {u"product"_s, made->product.id},
                 {u"changes"_s, json(lineage.changes)},
                 {u"answers"_s, lineage.answers},
                 {u"evidence"_s, lineage.evidence},
                 {u"retest"_s, retests}});
    return ExitCode::Done;
}

Result<ExitCode> VersionVerbs::confirm(Context &context, const ConfirmArguments &given)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Result<int> confirmed = workspace->confirm(given.assessment, given.provisions);
    if (!confirmed)
        return confirmed.error();
    context.output().note(tr("%n answer(s) confirmed.", nullptr, *confirmed));
    context.output().json({{u"assessment"_s, given.assessment}, {u"confirmed"_s, *confirmed}});
    return ExitCode::Done;
}

QStringList VersionVerbs::whatChanged(const ProvisionComparison &compared)
{
    QStringList changed;
    if (compared.answerBefore.status != compared.answerAfter.status) {
        changed.append(tr("review: %1 → %2")
                           .arg(nameOf(compared.answerBefore.status).toLower(),
                                nameOf(compared.answerAfter.status).toLower()));
    }
    if (compared.rationaleChanged())
        changed.append(tr("other rationale"));
    for (const EvidenceDifference &change : compared.evidence) {
        switch (change.kind) {
        case EvidenceDifference::Kind::Added:
            changed.append(tr("new: %1").arg(change.title));
            break;
        case EvidenceDifference::Kind::Removed:
            changed.append(tr("gone: %1").arg(change.title));
            break;
        case EvidenceDifference::Kind::Content:
            changed.append(tr("other content: %1").arg(change.title));
            break;
        }
    }
    return changed;
}

QString VersionVerbs::stated(const QString &cell)
{
    return cell.isEmpty() ? tr("not stated") : cell.simplified();
}

QString VersionVerbs::inWords(Trend trend)
{
    switch (trend) {
    case Trend::Better: return tr("better");
    case Trend::Worse: return tr("worse");
    case Trend::Same:
    case Trend::Other: break;
    }
    return {};
}

/// What is declared of the implementation, and what the test groups say of it.
void VersionVerbs::showDeclared(Output &output, const Comparison &comparison, bool all)
{
    for (const EntryDifference &entry : comparison.entries) {
        if (entry.kind != EntryDifference::Kind::Changed) {
            output.line(entry.kind == EntryDifference::Kind::Added
                            ? tr("Declared: %1").arg(entry.item)
                            : tr("No longer declared: %1").arg(entry.item));
            continue;
        }
        for (const FieldChange &cell : entry.fields) {
            output.line(tr("%1/%2: %3 → %4")
                            .arg(entry.item, cell.field, stated(cell.from), stated(cell.to)));
        }
    }
    QList<QStringList> rows;
    for (const GroupComparison &group : comparison.groups) {
        if (!all && !group.isChanged())
            continue;
        rows.append(
            {group.reference, nameOf(group.before), nameOf(group.after), inWords(group.trend)});
        for (const ItemComparison &item : group.items) {
            if (all || item.before != item.after) {
                rows.append({u"  "_s + tr("%1 on %2").arg(item.testCase.id, item.item),
                             nameOf(item.before), nameOf(item.after), inWords(item.trend)});
            }
        }
    }
    if (!rows.isEmpty())
        output.table({tr("Test group"), tr("Before"), tr("After"), tr("Trend")}, rows);
    if (comparison.isDeclared) {
        output.line(tr("Test groups overall: %1 → %2")
                        .arg(nameOf(comparison.groupsBefore), nameOf(comparison.groupsAfter)));
    }
}

void VersionVerbs::show(Output &output, const Comparison &comparison, bool all)
{
    for (const FieldChange &change : comparison.product)
        output.line(
            tr("%1: %2 → %3").arg(assessment::fieldName(change.field), change.from, change.to));
    for (const FieldChange &change : comparison.facts)
        output.line(tr("Fact %1: %2 → %3").arg(change.field, change.from, change.to));
    QList<QStringList> rows;
    for (const GuidelineComparison &guideline : comparison.guidelines) {
        if (all || guideline.trend != Trend::Same) {
            rows.append({tr("Guideline %1").arg(guideline.number),
                         nameOf(guideline.before),
                         nameOf(guideline.after),
                         guideline.trend == Trend::Worse ? tr("worse") : QString(),
                         {}});
        }
        for (const ProvisionComparison &one : guideline.provisions) {
            if (!all && !one.isChanged())
                continue;
            rows.append({one.provision, nameOf(one.before), nameOf(one.after),
                         one.trend == Trend::Worse ? tr("worse") : QString(),
                         whatChanged(one).join(u"; "_s)});
        }
    }
    output.table({tr("Provision"), tr("Before"), tr("After"), tr("Trend"), tr("Also")}, rows);
    showDeclared(output, comparison, all);
    output.line(comparison.gotWorse ? tr("Something got worse.") : tr("Nothing got worse."));
}

Result<ExitCode> VersionVerbs::compare(Context &context, const CompareArguments &given)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Result<Assessment> before = workspace->assessment(given.before);
    if (!before)
        return before.error();
    const Result<Assessment> after = workspace->assessment(given.after);
    if (!after)
        return after.error();
    const Result<Scheme> scheme = workspace->scheme(before->scheme);
    if (!scheme)
        return scheme.error();
    const Result<Comparison> comparison = assessment::compare(*scheme, *before, *after);
    if (!comparison)
        return comparison.error();
    QJsonArray guidelines;
    for (const GuidelineComparison &guideline : comparison->guidelines) {
        QJsonArray provisions;
        for (const ProvisionComparison &one : guideline.provisions)
            provisions.append(json(one));
        guidelines.append(QJsonObject{{u"number"_s, guideline.number},
                                      {u"before"_s, idOf(guideline.before)},
                                      {u"after"_s, idOf(guideline.after)},
                                      {u"trend"_s, idOf(guideline.trend)},
                                      {u"provisions"_s, provisions}});
    }
    show(context.output(), *comparison, given.all);
    context.output().json({{u"before"_s, given.before},
                           {u"after"_s, given.after},
                           {u"verdict"_s, QJsonObject{{u"before"_s, idOf(comparison->before)},
                                                      {u"after"_s, idOf(comparison->after)}}},
                           {u"worse"_s, comparison->gotWorse},
                           {u"product"_s, json(comparison->product)},
                           {u"facts"_s, json(comparison->facts)},
                           {u"guidelines"_s, guidelines},
                           {u"ixit"_s, entriesOf(*comparison)},
                           {u"groups"_s, groupsOf(*comparison)},
                           {u"groupsVerdict"_s, groupsVerdictOf(*comparison)}});
    return comparison->gotWorse ? ExitCode::Negative : ExitCode::Done;
}

Result<ExitCode> VersionVerbs::remove(Context &context, const QString &id)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    if (const Status removed = workspace->removeAssessment(id); !removed)
        return removed.error();
    context.output().note(
        tr("Assessment %1 is in the trash; \"trash restore %1\" brings it back.").arg(id));
    context.output().json({{u"assessment"_s, id}, {u"removed"_s, true}});
    return ExitCode::Done;
}

} // namespace

void addVersionVerbs(Verb &assessmentGroup)
{
    using V = VersionVerbs;
    const auto cloned = std::make_shared<CloneArguments>();
    Verb clone = assessmentGroup.verb(
        "clone", VersionVerbs::tr("begin the assessment of another version from one that is there"),
        u"assessment clone A-0001 --firmware 2.1.0 --reason \"Update of the boot loader\""_s,
        [cloned](Context &c) { return V::clone(c, *cloned); });
    clone.argument("ID", cloned->parent, VersionVerbs::tr("the assessment to carry on from"));
    clone.option("--product P", cloned->version.product,
                 VersionVerbs::tr("another product of the family; the same when not given"));
    clone.option("--firmware V", cloned->version.firmware,
                 VersionVerbs::tr("the new firmware version"));
    clone.option("--firmware-sha256 HEX", cloned->version.firmwareSha256,
                 VersionVerbs::tr("SHA-256 of the new firmware"));
    clone.option("--reason T", cloned->version.reason,
                 VersionVerbs::tr("why it is assessed again"));

    const auto confirmed = std::make_shared<ConfirmArguments>();
    Verb confirm = assessmentGroup.verb(
        "confirm", VersionVerbs::tr("say that inherited or reopened answers still hold"),
        u"assessment confirm A-0001 CoP-1.1 CoP-1.2"_s,
        [confirmed](Context &c) { return V::confirm(c, *confirmed); });
    confirm.argument("ID", confirmed->assessment, VersionVerbs::tr("the assessment"));
    confirm.arguments("PROVISION", confirmed->provisions,
                      VersionVerbs::tr("the provisions, all or none"));

    const auto compared = std::make_shared<CompareArguments>();
    Verb compare = assessmentGroup.verb(
        "compare", VersionVerbs::tr("show two assessments side by side; 1 when anything got worse"),
        u"assessment compare A-0001 A-0002 --json"_s,
        [compared](Context &c) { return V::compare(c, *compared); });
    compare.argument("BEFORE", compared->before, VersionVerbs::tr("the older one"));
    compare.argument("AFTER", compared->after, VersionVerbs::tr("the newer one"));
    compare.flag("--all", compared->all, VersionVerbs::tr("also what is the same"));

    struct Arguments
    {
        QString id;
    };
    const auto removed = std::make_shared<Arguments>();
    Verb remove = assessmentGroup.verb(
        "remove", VersionVerbs::tr("move an assessment to the trash; its labels stay listed"),
        u"assessment remove A-0001"_s, [removed](Context &c) { return V::remove(c, removed->id); });
    remove.argument("ID", removed->id, VersionVerbs::tr("the assessment"));
}

} // namespace app::cli
