#include "assessment/store/adoptionrecords.h"

#include "assessment/evidence/evidencerecords.h"
#include "assessment/store/answertimes.h"
#include "assessment/store/custodylog.h"
#include "assessment/store/productrecords.h"
#include "assessment/store/scoperecords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Adoption)
};

const QString sourceKey = u"adoption/source"_s;

} // namespace

Result<QList<CountedProduct>> AdoptionRecords::products(const Scheme &scheme,
                                                        const Progress &progress)
{
    auto assessments = m_store.database.select(
        u"SELECT a.id, a.scheme_sha256, a.kind, a.status, a.created, p.record ->> '$.brand', "
        "p.record ->> '$.model', p.record ->> '$.type' FROM assessment a "
        "JOIN product p ON p.id = a.product WHERE a.scheme = ? "
        "AND a.id NOT IN (SELECT id FROM trash) ORDER BY a.id"_s,
        {scheme.id}, [&](const QSqlQuery &row) {
            Assessment assessment;
            assessment.id = row.value(0).toString();
            assessment.scheme = scheme.id;
            assessment.schemeDigest = QByteArray::fromHex(row.value(1).toString().toLatin1());
            assessment.kind =
                assessmentKindFromId(row.value(2).toString()).value_or(AssessmentKind::Self);
            assessment.status =
                reviewStatusFromId(row.value(3).toString()).value_or(ReviewStatus::Draft);
            assessment.created = timeFromText(row.value(4).toString());
            assessment.product.brand = row.value(5).toString();
            assessment.product.model = row.value(6).toString();
            assessment.product.type = row.value(7).toString();
            assessment.day = m_store.today();
            return assessment;
        });
    if (!assessments)
        return assessments.error();
    QList<CountedProduct> products;
    for (Assessment &assessment : *assessments) {
        if (progress.cancelled()) {
            return Error{.kind = Error::Kind::Cancelled,
                         .what = Text::tr("the assessments were not counted"),
                         .where = {},
                         .why = Text::tr("it was cancelled")};
        }
        if (const Status read = readForVerdicts(assessment); !read)
            return read.error();
        products.append(countedProduct(scheme, assessment));
        assessment = {}; // many of them do not have to be here at once
        progress.tell(products.size(), assessments->size());
    }
    return products;
}

Status AdoptionRecords::readForVerdicts(Assessment &assessment)
{
    // One picture of each assessment: a lock for longer would hold up whoever is working.
    auto picture = Transaction::begin(m_store.database, Transaction::For::Reading);
    if (!picture)
        return picture.error();
    if (const Status answers = readAnswers(m_store.database, assessment); !answers)
        return answers;
    auto scope = ScopeRecords(m_store).of(assessment.id);
    if (!scope)
        return scope.error();
    assessment.scope = std::move(*scope);
    auto evidence = evidenceForVerdicts(m_store.database, assessment.id);
    if (!evidence)
        return evidence.error();
    assessment.evidence = std::move(*evidence);
    return Ok;
}

Result<QString> AdoptionRecords::source()
{
    // Kept by whoever is first.
    const auto kept =
        m_store.database.run(u"INSERT OR IGNORE INTO ui_state (key, value) VALUES (?, ?)"_s,
                             {sourceKey, newAdoptionSource()});
    if (!kept)
        return kept.error();
    const auto found =
        m_store.database.run(u"SELECT value FROM ui_state WHERE key = ?"_s, {sourceKey});
    if (!found)
        return found.error();
    return found->value(0).toString();
}

} // namespace assessment
