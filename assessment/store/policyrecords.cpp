#include "assessment/store/policyrecords.h"

#include "assessment/store/custodylog.h"
#include "assessment/store/productrecords.h"
#include "assessment/store/review.h"

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

const QString table = u"verdict_policy"_s;

QJsonObject keyOfPolicy()
{
    return {{u"id"_s, u"workspace"_s}};
}

} // namespace

Error PolicyRecords::unreadable(const Error &why) const
{
    return {.kind = Error::Kind::Storage,
            .what = tr("the verdict policy of the workspace cannot be used"),
            .where = why.where,
            .why = why.why,
            .advice = tr("set it again, or go back to the built-in one"),
            .detail = why.detail};
}

Result<std::optional<PolicyInForce>> PolicyRecords::own()
{
    const auto row =
        m_store.database.run(u"SELECT title, policy, changed, changed_by FROM verdict_policy"_s);
    if (!row)
        return row.error();
    if (!row->isValid())
        return std::optional<PolicyInForce>();
    const QString title = row->value(0).toString();
    const QByteArray text = row->value(1).toString().toUtf8();
    const Result<VerdictPolicy> policy = readVerdictPolicy(text, title);
    if (!policy)
        return unreadable(policy.error());
    if (policy->title != title) {
        return unreadable({.kind = Error::Kind::Storage,
                           .what = {},
                           .where = title,
                           .why = tr("its text has another title: %1").arg(policy->title)});
    }
    return std::optional(PolicyInForce{.policy = *policy,
                                       .text = text,
                                       .isBuiltIn = false,
                                       .changed = timeFromText(row->value(2).toString()),
                                       .changedBy = row->value(3).toString()});
}

Result<PolicyInForce> PolicyRecords::inForce()
{
    const auto found = own();
    if (!found)
        return found.error();
    if (*found)
        return **found;
    return PolicyInForce{.policy = builtInVerdictPolicy(), .text = builtInVerdictPolicyText()};
}

Result<QList<PolicyReview>> PolicyRecords::reviews()
{
    return m_store.database.select(
        u"SELECT a.id, p.id, p.record, a.status FROM assessment a JOIN product p ON p.id = "
        "a.product WHERE a.status <> ? AND a.id IN (SELECT assessment FROM ixit_entry) "
        "ORDER BY a.id"_s,
        {idOf(ReviewStatus::Draft)}, [](const QSqlQuery &row) {
            const Product product =
                productFromRow(row.value(1).toString(), row.value(2).toString());
            return PolicyReview{
                .assessment = row.value(0).toString(),
                .product = u"%1 %2"_s.arg(product.brand, product.model),
                .status =
                    reviewStatusFromId(row.value(3).toString()).value_or(ReviewStatus::Draft)};
        });
}

Result<QList<PolicyReview>> PolicyRecords::set(const QByteArray &text, const QString &where)
{
    const Result<VerdictPolicy> policy = readVerdictPolicy(text, where);
    if (!policy)
        return policy.error();
    if (policy->sha256 == builtInVerdictPolicy().sha256)
        return reset();
    const QString kept = QString::fromUtf8(text);
    if (kept.toUtf8() != text) {
        return Error{.kind = Error::Kind::InvalidInput,
                     .what = tr("the verdict policy cannot be used"),
                     .where = where,
                     .why = tr("it is not plain UTF-8"),
                     .advice = tr("save it without a byte order mark")};
    }
    auto act = m_store.begin(u"policy.set"_s, verdictPolicySubject.toString());
    if (!act)
        return act.error();
    const auto before = act->find(table, keyOfPolicy());
    if (!before)
        return before.error();
    if (*before && (**before)[u"policy"_s] == kept && (**before)[u"title"_s] == policy->title)
        return QList<PolicyReview>(); // said again: nothing happened
    const auto opened = reviews();
    if (!opened)
        return opened.error();
    QJsonObject row = keyOfPolicy();
    row[u"title"_s] = policy->title;
    row[u"policy"_s] = kept;
    row[u"changed"_s] = act->time();
    row[u"changed_by"_s] = act->actor();
    if (const Status put = act->put(table, row); !put)
        return put.error();
    act->note(u"title"_s, policy->title);
    if (const Status done = act->commit(); !done)
        return done.error();
    return opened;
}

Result<QList<PolicyReview>> PolicyRecords::reset()
{
    auto act = m_store.begin(u"policy.reset"_s, verdictPolicySubject.toString());
    if (!act)
        return act.error();
    const auto before = act->find(table, keyOfPolicy());
    if (!before)
        return before.error();
    if (!*before)
        return QList<PolicyReview>();
    const auto opened = reviews();
    if (!opened)
        return opened.error();
    if (const Status removed = act->remove(table, keyOfPolicy()); !removed)
        return removed.error();
    act->note(u"title"_s, builtInVerdictPolicy().title);
    if (const Status done = act->commit(); !done)
        return done.error();
    return opened;
}

} // namespace assessment
