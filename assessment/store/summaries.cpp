#include "assessment/store/summaries.h"

#include "assessment/evidence/evidencerecords.h"
#include "assessment/scheme/labelgate.h"
#include "assessment/store/answertimes.h"
#include "assessment/store/custodylog.h"
#include "assessment/store/schemerecords.h"
#include "assessment/store/scoperecords.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

struct Summaries::Entry
{
    AssessmentSummary summary;
    qint64 sequence = 0; ///< of the newest log row about it
    QString schemeSha256;
    QString writtenFor;  ///< the catalogue with which the assessment was begun
    bool fresh = false;  ///< the verdicts come from the cache
    QDate firstDay = {}; ///< on which they were computed
    QDate lastDay = {};  ///< on which they hold; invalid = until somebody acts
};

namespace {

QString idsOf(const QList<Verdict> &verdicts)
{
    QStringList ids;
    for (const Verdict verdict : verdicts)
        ids.append(idOf(verdict));
    return ids.join(u' ');
}

QList<Verdict> verdictsFrom(const QString &ids)
{
    QList<Verdict> verdicts;
    for (const QString &id : ids.split(u' ', Qt::SkipEmptyParts))
        verdicts.append(verdictFromId(id).value_or(Verdict::NotAssessed));
    return verdicts;
}

/// Whether what was computed on \a first, and holds until evidence expires on \a last ("" = never),
/// holds on \a day. A clock that was put back computes again.
bool holdsOn(QDate day, const QString &first, const QString &last)
{
    const QString text = day.toString(Qt::ISODate);
    return !first.isEmpty() && first <= text && (last.isEmpty() || text <= last);
}

} // namespace

Result<QList<AssessmentSummary>> Summaries::all()
{
    const QDate today = m_store.today();
    const auto schemes = schemesIn(m_store.database);
    if (!schemes)
        return schemes.error();
    QMap<QString, const Scheme *> schemeById;
    for (const Scheme &scheme : *schemes)
        schemeById.insert(scheme.id, &scheme);

    auto entries = m_store.database.select(
        u"SELECT a.id, a.product, p.record ->> '$.brand', a.scheme, a.kind, a.status, l.sequence, "
        u"l.time, "
        "(SELECT count(*) FROM label WHERE label.assessment = a.id AND certificate NOT IN "
        "(SELECT id FROM set_aside WHERE kind = 'label')), "
        "c.sequence, c.scheme_sha256, c.guidelines, c.progress, p.record ->> '$.model', p.record "
        "->> '$.name', c.first_day, c.last_day, a.scheme_sha256, "
        "p.record ->> '$.firmware.version' FROM assessment a "
        "JOIN product p ON p.id = a.product "
        // A withdrawal is about a component, and changes what is here.
        "JOIN log l ON l.sequence = (SELECT max(newest) FROM (SELECT max(sequence) AS newest "
        "FROM log WHERE subject = a.id UNION ALL SELECT max(sequence) FROM log WHERE subject IN "
        "(SELECT component FROM evidence_supplier WHERE assessment = a.id))) "
        "LEFT JOIN cache_summary c ON c.assessment = a.id "
        "WHERE a.id NOT IN (SELECT id FROM trash)"_s,
        {}, [&](const QSqlQuery &row) {
            Entry entry;
            AssessmentSummary &summary = entry.summary;
            summary.id = row.value(0).toString();
            summary.productId = row.value(1).toString();
            summary.brand = row.value(2).toString();
            summary.model = row.value(13).toString();
            summary.productName = row.value(14).toString();
            summary.firmware = row.value(18).toString();
            summary.scheme = row.value(3).toString();
            entry.writtenFor = row.value(17).toString();
            summary.kind =
                assessmentKindFromId(row.value(4).toString()).value_or(AssessmentKind::Self);
            summary.status =
                reviewStatusFromId(row.value(5).toString()).value_or(ReviewStatus::Draft);
            summary.changed = timeFromText(row.value(7).toString());
            summary.labels = row.value(8).toInt();
            summary.guidelines = verdictsFrom(row.value(11).toString());
            summary.progress = row.value(12).toDouble();
            entry.sequence = row.value(6).toLongLong();
            if (const Scheme *scheme = schemeById.value(summary.scheme)) {
                summary.schemeTitle = scheme->title;
                entry.schemeSha256 = QString::fromLatin1(scheme->digest.toHex());
            }
            entry.fresh = row.value(9).toLongLong() == entry.sequence
                          && row.value(10).toString() == entry.schemeSha256
                          && holdsOn(today, row.value(15).toString(), row.value(16).toString());
            return entry;
        });
    if (!entries)
        return entries.error();

    // Newest first; the log knows the order also within a millisecond.
    std::sort(entries->begin(), entries->end(),
              [](const Entry &a, const Entry &b) { return a.sequence > b.sequence; });
    QList<Entry> computed;
    QList<AssessmentSummary> summaries;
    for (Entry &entry : *entries) {
        const Scheme *scheme = schemeById.value(entry.summary.scheme);
        if (!entry.fresh && scheme) {
            if (const Status done = compute(entry, *scheme); !done)
                return done.error();
            computed.append(entry);
        }
        summaries.append(entry.summary);
    }
    remember(computed);
    return summaries;
}

Status Summaries::compute(Entry &entry, const Scheme &scheme)
{
    // Only what a verdict looks at.
    Assessment assessment;
    assessment.id = entry.summary.id;
    assessment.kind = entry.summary.kind;
    assessment.scheme = scheme.id;
    assessment.schemeDigest = QByteArray::fromHex(entry.writtenFor.toLatin1());
    assessment.status = entry.summary.status;
    assessment.day = m_store.today();
    if (const Status answers = readAnswers(m_store.database, assessment); !answers)
        return answers.error();
    auto scope = ScopeRecords(m_store).of(assessment.id);
    if (!scope)
        return scope.error();
    assessment.scope = std::move(*scope);
    auto evidence = evidenceForVerdicts(m_store.database, assessment.id);
    if (!evidence)
        return evidence.error();
    assessment.evidence = std::move(*evidence);
    for (const EvidenceItem &item : std::as_const(assessment.evidence)) {
        if (!item.expires.isValid() || item.isExpired(assessment.day))
            continue;
        entry.lastDay = entry.lastDay.isValid() ? qMin(entry.lastDay, item.expires) : item.expires;
    }
    entry.firstDay = assessment.day;
    entry.summary.guidelines = guidelineVerdicts(scheme, assessment);
    entry.summary.progress = progressOf(scheme, assessment);
    return Ok;
}

void Summaries::remember(const QList<Entry> &entries)
{
    if (entries.isEmpty())
        return;
    // A cache that cannot be written (busy, read-only) only costs time.
    auto transaction = Transaction::begin(m_store.database, Transaction::For::Writing);
    if (!transaction)
        return;
    for (const Entry &entry : entries) {
        const auto done = m_store.database.run(
            u"INSERT OR REPLACE INTO cache_summary "
            "(assessment, sequence, scheme_sha256, guidelines, progress, first_day, last_day) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {entry.summary.id, entry.sequence, entry.schemeSha256, idsOf(entry.summary.guidelines),
             entry.summary.progress, entry.firstDay.toString(Qt::ISODate),
             entry.lastDay.isValid() ? entry.lastDay.toString(Qt::ISODate) : u""_s});
        if (!done)
            return;
    }
    (void)transaction->commit();
}

} // namespace assessment
