#include "assessment/store/dashboards.h"

#include "assessment/statements/recordvalues.h"
#include "assessment/statements/statementform.h"
#include "assessment/store/custodylog.h"
#include "assessment/store/labellives.h"
#include "assessment/store/productrecords.h"
#include "assessment/store/recordtext.h"
#include "assessment/store/schemerecords.h"
#include "assessment/store/statementrecords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

constexpr int longNotice = 90; // days

/// The same key as that of what a label was signed for.
QString keyOfProduct(const QString &brand, const QString &model)
{
    return productKey({{u"product"_s, QJsonObject{{u"brand"_s, brand}, {u"model"_s, model}}}});
}

} // namespace

Status Dashboards::readCases(DashboardSource &source)
{
    return m_store.database.each(
        u"SELECT a.id, p.record ->> '$.brand', p.record ->> '$.model', "
        "p.record ->> '$.firmware.version', a.scheme, a.kind, a.status, l.actor, l.time, p.id "
        "FROM assessment a JOIN product p ON p.id = a.product "
        "JOIN log l ON l.sequence = (SELECT max(sequence) FROM log WHERE subject = a.id) "
        "WHERE a.id NOT IN (SELECT id FROM trash) ORDER BY l.sequence"_s,
        {}, [&](const QSqlQuery &row) {
            const QString brand = row.value(1).toString();
            const QString model = row.value(2).toString();
            const DashboardCase one{
                .id = row.value(0).toString(),
                .product = u"%1 %2"_s.arg(brand, model).trimmed(),
                .firmware = row.value(3).toString(),
                .scheme = row.value(4).toString(),
                .kind =
                    assessmentKindFromId(row.value(5).toString()).value_or(AssessmentKind::Self),
                .status = reviewStatusFromId(row.value(6).toString()).value_or(ReviewStatus::Draft),
                .person = row.value(7).toString(),
                .lastAct = timeFromText(row.value(8).toString()).toUTC().date()};
            source.productKeys.insert(one.id, keyOfProduct(brand, model));
            m_newest.insert(row.value(9).toString(), one.id); // the last one is the newest
            source.cases.append(one);
            return true;
        });
}

Status Dashboards::readLabels(DashboardSource &source)
{
    const auto labels = LabelLives(m_store).overviews();
    if (!labels)
        return labels.error();
    for (const LabelOverview &one : *labels) {
        source.labelled.insert(one.label.assessment);
        if (!one.stands() || !source.productKeys.contains(one.label.assessment))
            continue;
        const QJsonValue product = one.label.statement[u"product"_s];
        source.labels.append({.certificate = one.label.certificateId,
                              .assessment = one.label.assessment,
                              .expires = one.label.expires,
                              .productKey = productKey(one.label.statement),
                              .firmware = product[u"firmware"_s][u"version"_s].toString()});
    }
    return Ok;
}

Status Dashboards::readEvidence(DashboardSource &source)
{
    const QString last = source.day.addDays(longNotice).toString(Qt::ISODate);
    const Status read = m_store.database.each(
        u"SELECT e.assessment, e.title, v.expires, s.component, s.record FROM ("
        "SELECT evidence FROM evidence_validity WHERE expires <= ? UNION "
        "SELECT evidence FROM evidence_supplier WHERE record ->> '$.withdrawn' IS NOT NULL) d "
        "JOIN evidence e ON e.id = d.evidence "
        "LEFT JOIN evidence_validity v ON v.evidence = e.id "
        "LEFT JOIN evidence_supplier s ON s.evidence = e.id "
        "WHERE e.id NOT IN (SELECT id FROM trash) "
        "AND e.assessment NOT IN (SELECT id FROM trash) ORDER BY e.id"_s,
        {last}, [&](const QSqlQuery &row) {
            EvidenceItem item;
            item.title = row.value(1).toString();
            item.expires = QDate::fromString(row.value(2).toString(), Qt::ISODate);
            if (!row.value(3).isNull()) {
                item.supplied = SuppliedBy{
                    .component = componentFromJson(row.value(3).toString(),
                                                   recordFromText(row.value(4).toString())),
                    .source = {}};
            }
            source.evidence.append({.assessment = row.value(0).toString(),
                                    .title = titleWithSupplier(item),
                                    .expires = item.lastDay()});
            return true;
        });
    std::stable_sort(source.evidence.begin(), source.evidence.end(),
                     [](const DashboardEvidence &one, const DashboardEvidence &other) {
                         return one.expires < other.expires;
                     });
    return read;
}

Result<Dashboards::Record> Dashboards::recordOf(const QString &product)
{
    const auto row = m_store.database.run(u"SELECT p.record, f.record FROM product p "
                                          "LEFT JOIN facts f ON f.assessment = ? WHERE p.id = ?"_s,
                                          {m_newest.value(product), product});
    if (!row)
        return row.error();
    Record record{.product = productFromRow(product, row->value(0).toString()), .facts = {}};
    if (!row->value(1).isNull()) {
        JsonReader reader(recordFromText(row->value(1).toString()));
        record.facts = readFacts(reader);
    }
    return record;
}

/// The newest of a kind is the one that counts; what was typed since then waits for a signature.
Status Dashboards::readStatements(DashboardSource &source)
{
    StatementRecords records(m_store);
    const auto kept = records.of({});
    if (!kept)
        return kept.error();
    const auto typed = records.allEdits();
    if (!typed)
        return typed.error();
    Statements newest;
    for (const KeptStatement &one : *kept) // oldest first
        newest[{one.product, one.kind}].kept = one;
    for (const StoredStatementEdits &one : *typed)
        newest[{one.product, one.kind}].typed = one;
    for (const auto &[key, now] : newest) {
        if (m_newest.contains(key.first))
            takeDraft(now, source);
    }
    for (const KeptStatement &one : *kept) {
        if (one.discarded || !m_newest.contains(one.product))
            continue;
        const StatementNow &now = newest[{one.product, one.kind}];
        DashboardStatement told{.assessment = m_newest.value(one.product),
                                .kept = one,
                                .changes = {},
                                .isNewest = now.kept.id == one.id};
        if (told.isNewest) {
            const auto record = recordOf(one.product);
            if (!record)
                return record.error();
            told.changes = changesSince(one, record->product, record->facts, now.typed.edits);
        }
        source.statements.append(told);
    }
    return Ok;
}

/// Of a product that is none for the statement nobody asks for a signature.
void Dashboards::takeDraft(const StatementNow &now, DashboardSource &source) const
{
    const StoredStatementEdits &typed = now.typed;
    const bool isSigned = !now.kept.id.isEmpty() && typed.changed <= now.kept.signedAt;
    if (!typed.changed.isValid() || isSigned
        || scopeStanding(statementForm(typed.kind), typed.edits) == ScopeStanding::Outside)
        return;
    source.drafts.append({.assessment = m_newest.value(typed.product),
                          .kind = typed.kind,
                          .changed = typed.changed.toUTC().date(),
                          .changedBy = typed.changedBy});
}

Status Dashboards::readWaiting(DashboardSource &source)
{
    return m_store.database.each(
        u"SELECT i.assessment, count(*) FROM inherited_answer i "
        "JOIN lineage l ON l.assessment = i.assessment "
        "JOIN answer a ON a.assessment = i.assessment AND a.provision = i.provision "
        "WHERE i.confirmed = '' GROUP BY i.assessment"_s,
        {}, [&](const QSqlQuery &row) {
            source.toConfirm.insert(row.value(0).toString(), row.value(1).toInt());
            return true;
        });
}

Result<Dashboard> Dashboards::read()
{
    // The overviews of labels take a picture of their own; what comes between is seen next time.
    DashboardSource source;
    source.day = m_store.today();
    const auto schemes = schemesIn(m_store.database);
    if (!schemes)
        return schemes.error();
    source.schemes = *schemes;
    for (const auto step :
         {&Dashboards::readCases, &Dashboards::readLabels, &Dashboards::readEvidence,
          &Dashboards::readWaiting, &Dashboards::readStatements}) {
        if (const Status done = (this->*step)(source); !done)
            return done.error();
    }
    return dashboardOf(source);
}

} // namespace assessment
