#include "assessment/store/labelpromises.h"

#include "assessment/store/labellives.h"
#include "assessment/store/recordtext.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

/// The day to which security updates are promised, in facts as they are written; nothing when none
/// is.
std::optional<QDate> supportOf(const QJsonObject &facts)
{
    const QDate day = QDate::fromString(facts[u"supportUntil"_s].toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

Result<QList<LabelOverview>> LabelPromises::standingBeside(const QString &assessment,
                                                           const QString &day)
{
    // Statements are canonical JSON, so that a text finds what need not be parsed: a batch issues
    // many labels that all state the same day.
    const QString stated = u"\"supportUntil\":\"%1"_s;
    const auto found = m_store.database.select(
        u"WITH RECURSIVE kin(id) AS (SELECT ? UNION SELECT CASE WHEN l.parent = kin.id "
        "THEN l.assessment ELSE l.parent END FROM lineage l "
        "JOIN kin ON l.parent = kin.id OR l.assessment = kin.id) "
        "SELECT certificate FROM label WHERE assessment IN (SELECT id FROM assessment "
        "WHERE product IN (SELECT product FROM assessment WHERE id IN (SELECT id FROM kin))) "
        "AND instr(statement, ?) > 0 AND instr(statement, ?) = 0 "
        "AND certificate NOT IN (SELECT id FROM set_aside WHERE kind = 'label') ORDER BY rowid"_s,
        {assessment, stated.arg(u"2"_s), stated.arg(day + u'"')},
        [](const QSqlQuery &row) { return row.value(0).toString(); });
    if (!found)
        return found.error();
    QList<LabelOverview> standing;
    for (const QString &certificate : *found) {
        const auto one = LabelLives(m_store).overview(certificate);
        if (!one)
            return one.error();
        if (one->stands())
            standing.append(*one);
    }
    return standing;
}

Status LabelPromises::checkSupportKept(const QString &assessment, const QJsonObject &facts)
{
    const auto product = m_store.database.run(
        u"SELECT p.record FROM product p JOIN assessment a ON a.product = p.id WHERE a.id = ?"_s,
        {assessment});
    if (!product)
        return product.error();
    const QString key = productKey({{u"product"_s, recordFromText(product->value(0).toString())}});
    const std::optional<QDate> promised = supportOf(facts);
    const auto standing = standingBeside(assessment, facts[u"supportUntil"_s].toString());
    if (!standing)
        return standing.error();
    for (const LabelOverview &one : *standing) {
        const auto printed = supportOf(one.label.statement[u"facts"_s].toObject());
        if (!printed || productKey(one.label.statement) != key)
            continue;
        if (promised && *promised >= *printed)
            continue;
        return Error{
            .kind = Error::Kind::Refused,
            .what = tr("security updates cannot be promised for less long"),
            .where = u"supportUntil"_s,
            .why = tr("the label %1 of this product says until %2, and the period must not be "
                      "shortened (PSTI)")
                       .arg(one.label.certificateId, printed->toString(Qt::ISODate)),
            .advice = tr("state that day or a later one, or withdraw the label first")};
    }
    return Ok;
}

Result<QList<LabelReview>> LabelPromises::reviews()
{
    const auto all = LabelLives(m_store).overviews();
    if (!all)
        return all.error();
    struct Version
    {
        QString assessment;
        QString firmware;
        std::optional<QDate> support;
    };
    QHash<QString, QList<Version>> versions; // by product
    const Status read = m_store.database.each(
        u"SELECT a.id, p.record, f.record FROM assessment a JOIN product p ON p.id = a.product "
        "LEFT JOIN facts f ON f.assessment = a.id WHERE a.id NOT IN (SELECT id FROM trash)"_s,
        {}, [&](const QSqlQuery &row) {
            const QJsonObject product = recordFromText(row.value(1).toString());
            versions[productKey({{u"product"_s, product}})].append(
                {.assessment = row.value(0).toString(),
                 .firmware = product[u"firmware"_s][u"version"_s].toString(),
                 .support = supportOf(recordFromText(row.value(2).toString()))});
            return true;
        });
    if (!read)
        return read.error();
    const auto firmwareOf = [](const LabelOverview &one) {
        return one.label.statement[u"product"_s][u"firmware"_s][u"version"_s].toString();
    };
    QSet<QString> covered; // product and firmware that a standing label names
    for (const LabelOverview &one : *all) {
        if (one.stands())
            covered.insert(productKey(one.label.statement) + u'\n' + firmwareOf(one));
    }
    QList<LabelReview> found;
    for (const LabelOverview &one : *all) {
        if (!one.stands())
            continue;
        const QString key = productKey(one.label.statement);
        const auto printed = supportOf(one.label.statement[u"facts"_s].toObject());
        for (const Version &version : versions.value(key)) {
            const QString number = one.label.certificateId;
            if (!version.firmware.isEmpty() && !covered.contains(key + u'\n' + version.firmware)) {
                found.append(
                    {.certificateId = number,
                     .rule = u"firmware"_s,
                     .message = tr("it covers firmware %1, and %2 is about firmware %3, "
                                   "which no standing label covers")
                                    .arg(firmwareOf(one), version.assessment, version.firmware)});
            }
            if (printed && version.support && *version.support < *printed) {
                found.append(
                    {.certificateId = number,
                     .rule = u"support-date"_s,
                     .message = tr("it says security updates until %1, and %2 says %3: "
                                   "the period must not be shortened (PSTI)")
                                    .arg(printed->toString(Qt::ISODate), version.assessment,
                                         version.support->toString(Qt::ISODate))});
            }
        }
    }
    return found;
}

} // namespace assessment
