#include "assessment/scheme/comparison.h"

#include "assessment/json/canonicaljson.h"
#include "assessment/scheme/labelgate.h"
#include "assessment/scheme/testgroups.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Comparison)
};

/// Not applicable and pass are equally good: one in place of the other is neither better nor worse.
int distanceFromGood(Verdict verdict)
{
    return std::max(int(verdict), int(Verdict::Pass));
}

EvidenceDifference changeOf(EvidenceDifference::Kind kind, const EvidenceItem &item)
{
    const bool added = kind == EvidenceDifference::Kind::Added;
    return {.kind = kind,
            .title = item.title,
            .before = added ? QByteArray() : item.sha256,
            .after = added ? item.sha256 : QByteArray()};
}

/// The same content is the same evidence. Of the rest, what has the same title, and if there are
/// more of them the same file name, is one item with other content.
QList<EvidenceDifference> evidenceChanges(QList<EvidenceItem> before, QList<EvidenceItem> after)
{
    const auto takeMatch = [&after](auto matches) {
        const auto found = std::find_if(after.begin(), after.end(), matches);
        std::optional<EvidenceItem> item;
        if (found != after.end()) {
            item = *found;
            after.erase(found);
        }
        return item;
    };
    before.removeIf([&](const EvidenceItem &old) {
        return takeMatch([&](const EvidenceItem &item) { return item.sha256 == old.sha256; })
            .has_value();
    });
    QList<EvidenceDifference> changes;
    for (const EvidenceItem &old : std::as_const(before)) {
        auto match = takeMatch([&](const EvidenceItem &item) {
            return item.title == old.title && item.fileName == old.fileName;
        });
        if (!match)
            match = takeMatch([&](const EvidenceItem &item) { return item.title == old.title; });
        if (match) {
            changes.append({.kind = EvidenceDifference::Kind::Content,
                            .title = old.title,
                            .before = old.sha256,
                            .after = match->sha256});
        } else {
            changes.append(changeOf(EvidenceDifference::Kind::Removed, old));
        }
    }
    for (const EvidenceItem &item : std::as_const(after))
        changes.append(changeOf(EvidenceDifference::Kind::Added, item));
    return changes;
}

QString valueText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return value.isUndefined() || value.isNull() ? QString()
                                                 : QString::fromUtf8(canonicalJson(value));
}

QList<FieldChange> factChanges(const Facts &before, const Facts &after)
{
    const QJsonObject was = toJson(before);
    const QJsonObject is = toJson(after);
    QStringList fields = was.keys() + is.keys();
    fields.sort();
    fields.removeDuplicates();
    QList<FieldChange> changes;
    for (const QString &field : std::as_const(fields)) {
        if (was[field] != is[field]) {
            changes.append(
                {.field = field, .from = valueText(was[field]), .to = valueText(is[field])});
        }
    }
    return changes;
}

GuidelineComparison compareGuideline(const Guideline &guideline, const Assessment &before,
                                     const Assessment &after)
{
    const QList<JudgedProvision> was = judgedProvisions(guideline, before);
    const QList<JudgedProvision> is = judgedProvisions(guideline, after);
    GuidelineComparison compared;
    compared.number = guideline.number;
    compared.before = rollUpGuideline(was);
    compared.after = rollUpGuideline(is);
    compared.trend = trendOf(compared.before, compared.after);
    for (qsizetype i = 0; i < guideline.provisions.size(); ++i) {
        const QString &id = guideline.provisions[i].id;
        ProvisionComparison one;
        one.provision = id;
        one.before = effectiveVerdict(was[i]);
        one.after = effectiveVerdict(is[i]);
        one.answerBefore = before.answers.value(id);
        one.answerAfter = after.answers.value(id);
        one.evidence = evidenceChanges(before.evidenceOf(id), after.evidenceOf(id));
        one.trend = trendOf(one.before, one.after);
        compared.provisions.append(one);
    }
    return compared;
}

bool gotWorse(const Guideline &guideline, const GuidelineComparison &compared)
{
    if (compared.trend == Trend::Worse)
        return true;
    for (qsizetype i = 0; i < compared.provisions.size(); ++i) {
        const bool scored = guideline.provisions[i].strength != Strength::Informative;
        if (scored && compared.provisions[i].trend == Trend::Worse)
            return true;
    }
    return false;
}

/// Cells of \a before and \a after that differ, in the order of \a table.
QList<FieldChange> cellChanges(const IxitTable *table, const QMap<QString, QString> &before,
                               const QMap<QString, QString> &after)
{
    QStringList keys;
    for (const IxitColumn &column : table ? table->columns : QList<IxitColumn>())
        keys.append(column.key);
    // What the table does not know comes last.
    for (const QString &key : before.keys() + after.keys())
        keys.append(key);
    keys.removeDuplicates();
    QList<FieldChange> changes;
    for (const QString &key : std::as_const(keys)) {
        if (before.value(key) != after.value(key))
            changes.append({.field = key, .from = before.value(key), .to = after.value(key)});
    }
    return changes;
}

/// Entries are the same by their number: clones and bundles keep it.
QList<EntryDifference> entryChanges(const IxitEdition &edition, const Ixit &before,
                                    const Ixit &after)
{
    using Kind = EntryDifference::Kind;
    QStringList names;
    for (const IxitTable &table : edition.tables)
        names.append(table.name);
    for (const QString &name : before.keys() + after.keys())
        names.append(name);
    names.removeDuplicates();
    QList<EntryDifference> changes;
    for (const QString &name : std::as_const(names)) {
        const IxitTable *table = edition.table(name);
        const QList<IxitEntry> was = before.value(name);
        const QList<IxitEntry> is = after.value(name);
        QHash<QString, QMap<QString, QString>> now;
        for (const IxitEntry &entry : is)
            now.insert(entry.id, entry.values);
        QSet<QString> known;
        for (const IxitEntry &entry : was) {
            known.insert(entry.id);
            const auto fields = cellChanges(table, entry.values, now.value(entry.id));
            const bool stays = now.contains(entry.id);
            if (!stays || !fields.isEmpty()) {
                changes.append({.kind = stays ? Kind::Changed : Kind::Removed,
                                .item = entry.id,
                                .fields = fields});
            }
        }
        for (const IxitEntry &entry : is) {
            if (!known.contains(entry.id)) {
                changes.append({.kind = Kind::Added,
                                .item = entry.id,
                                .fields = cellChanges(table, {}, entry.values)});
            }
        }
    }
    return changes;
}

/// The verdicts on what is declared in both.
QList<ItemComparison> itemChanges(const GroupJudgement &before, const GroupJudgement &after)
{
    QHash<QString, Verdict> was;
    for (const GroupItem &item : before.items)
        was.insert(item.testCase.id + u'\n' + item.item, item.verdict);
    QList<ItemComparison> compared;
    for (const GroupItem &item : after.items) {
        const auto found = was.constFind(item.testCase.id + u'\n' + item.item);
        if (found == was.constEnd())
            continue;
        compared.append({.testCase = item.testCase,
                         .item = item.item,
                         .before = *found,
                         .after = item.verdict,
                         .trend = trendOf(*found, item.verdict)});
    }
    return compared;
}

void compareGroups(Comparison &comparison, const Scheme &scheme, const Assessment &before,
                   const Assessment &after)
{
    const IxitEdition *edition = ixitEditionFor(scheme.id);
    comparison.isDeclared = edition && !(before.ixit.isEmpty() && after.ixit.isEmpty());
    if (!comparison.isDeclared)
        return;
    comparison.entries = entryChanges(*edition, before.ixit, after.ixit);
    const GroupsJudgement was = judgeGroups(*edition, scheme, before);
    const GroupsJudgement is = judgeGroups(*edition, scheme, after);
    comparison.groupsBefore = was.overall;
    comparison.groupsAfter = is.overall;
    comparison.groupsTrend = trendOf(was.overall, is.overall);
    bool worse = comparison.groupsTrend == Trend::Worse;
    Q_ASSERT(was.groups.size() == is.groups.size()); // those of the edition
    for (qsizetype i = 0; i < is.groups.size(); ++i) {
        const GroupJudgement &old = was.groups[i];
        const GroupJudgement &now = is.groups[i];
        if (now.group->cases.isEmpty())
            continue;
        GroupComparison one{.provision = now.claim.provision,
                            .reference = now.claim.reference,
                            .title = now.claim.title,
                            .before = old.verdict,
                            .after = now.verdict,
                            .trend = trendOf(old.verdict, now.verdict),
                            .counts = old.counts || now.counts,
                            .items = itemChanges(old, now)};
        const bool anyItem =
            std::any_of(one.items.begin(), one.items.end(),
                        [](const ItemComparison &item) { return item.trend == Trend::Worse; });
        worse = worse || (one.counts && (one.trend == Trend::Worse || anyItem));
        comparison.groups.append(one);
    }
    comparison.gotWorse = comparison.gotWorse || worse;
}

} // namespace

QString idOf(EntryDifference::Kind kind)
{
    switch (kind) {
    case EntryDifference::Kind::Added: return u"added"_s;
    case EntryDifference::Kind::Removed: return u"removed"_s;
    case EntryDifference::Kind::Changed: return u"changed"_s;
    }
    Q_UNREACHABLE();
}

bool GroupComparison::isChanged() const
{
    return before != after
           || std::any_of(items.begin(), items.end(),
                          [](const ItemComparison &item) { return item.before != item.after; });
}

QString idOf(Trend trend)
{
    switch (trend) {
    case Trend::Same: return u"same"_s;
    case Trend::Better: return u"better"_s;
    case Trend::Worse: return u"worse"_s;
    case Trend::Other: return u"other"_s;
    }
    Q_UNREACHABLE();
}

QString idOf(EvidenceDifference::Kind kind)
{
    switch (kind) {
    case EvidenceDifference::Kind::Added: return u"added"_s;
    case EvidenceDifference::Kind::Removed: return u"removed"_s;
    case EvidenceDifference::Kind::Content: return u"content"_s;
    }
    Q_UNREACHABLE();
}

Trend trendOf(Verdict before, Verdict after)
{
    if (before == after)
        return Trend::Same;
    const int was = distanceFromGood(before);
    const int is = distanceFromGood(after);
    if (is > was)
        return Trend::Worse;
    return is < was && isMet(after) ? Trend::Better : Trend::Other;
}

bool ProvisionComparison::isChanged() const
{
    return before != after || answerBefore.verdict != answerAfter.verdict
           || answerBefore.status != answerAfter.status
           || answerBefore.support != answerAfter.support || rationaleChanged()
           || !evidence.isEmpty();
}

Result<Comparison> compare(const Scheme &scheme, const Assessment &before, const Assessment &after)
{
    if (before.scheme != after.scheme || before.scheme != scheme.id) {
        return Error{.kind = Error::Kind::Usage,
                     .what = Text::tr("the assessments cannot be compared"),
                     .where = u"%1, %2"_s.arg(before.id, after.id),
                     .why =
                         Text::tr("one follows %1, the other %2").arg(before.scheme, after.scheme),
                     .advice = Text::tr("choose two of the same scheme")};
    }
    Comparison comparison;
    comparison.before = rollUpAssessment(guidelineVerdicts(scheme, before));
    comparison.after = rollUpAssessment(guidelineVerdicts(scheme, after));
    comparison.gotWorse = trendOf(comparison.before, comparison.after) == Trend::Worse;
    for (const Guideline &guideline : scheme.guidelines) {
        const GuidelineComparison compared = compareGuideline(guideline, before, after);
        comparison.gotWorse = comparison.gotWorse || gotWorse(guideline, compared);
        comparison.guidelines.append(compared);
    }
    comparison.product = changesBetween(before.product, after.product);
    comparison.facts = factChanges(before.facts, after.facts);
    compareGroups(comparison, scheme, before, after);
    return comparison;
}

} // namespace assessment
