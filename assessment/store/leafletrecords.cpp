#include "assessment/store/leafletrecords.h"

#include "assessment/store/custodylog.h"
#include "assessment/store/ids.h"
#include "assessment/store/productrecords.h"
#include "assessment/store/recordtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::LeafletRecords)
};

const QString stepsTable = u"leaflet_steps"_s;

LeafletSteps stepsFromText(const QString &text)
{
    JsonReader reader(recordFromText(text));
    return readLeafletSteps(reader);
}

/// A tag that a file name and a language attribute can carry (BCP 47, the usual subtags).
Status checkLanguage(const QString &language)
{
    static const QRegularExpression form(u"\\A[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}\\z"_s);
    if (form.match(language).hasMatch())
        return Ok;
    return Error{.kind = Error::Kind::Usage,
                 .what = Text::tr("the steps cannot be kept"),
                 .where = language,
                 .why = Text::tr("this is no language tag"),
                 .advice = Text::tr("write it like en-GB or cy")};
}

} // namespace

Result<StoredLeafletSteps> LeafletRecords::steps(const QString &product, const QString &language)
{
    if (const Status known = checkProduct(m_store.database, product); !known)
        return known.error();
    StoredLeafletSteps stored{
        .product = product, .language = language, .steps = {}, .changed = {}, .changedBy = {}};
    const auto row = m_store.database.run(
        u"SELECT record, changed, changed_by FROM leaflet_steps WHERE product = ? "
        "AND language = ?"_s,
        {product, language});
    if (!row)
        return row.error();
    if (!row->isValid())
        return stored;
    stored.steps = stepsFromText(row->value(0).toString());
    stored.changed = timeFromText(row->value(1).toString());
    stored.changedBy = row->value(2).toString();
    return stored;
}

Status LeafletRecords::setSteps(const QString &product, const QString &language,
                                const LeafletSteps &steps)
{
    if (const Status spoken = checkLanguage(language); !spoken)
        return spoken;
    const QJsonObject json = toJson(steps);
    JsonReader reader(json);
    if (readLeafletSteps(reader) != steps || !reader.ok())
        return reader.error(Text::tr("the steps cannot be kept"), product);
    auto act = m_store.begin(u"leaflet.set"_s, product);
    if (!act)
        return act.error();
    if (const Status known = checkProduct(act->database(), product); !known)
        return known;
    const QJsonObject key{{u"product"_s, product}, {u"language"_s, language}};
    const auto before = act->find(stepsTable, key);
    if (!before)
        return before.error();
    const QString text = recordText(json);
    if (*before ? (**before)[u"record"_s] == text : json.isEmpty())
        return Ok; // said again: nothing happened
    const Status put = json.isEmpty() ? act->remove(stepsTable, key)
                                      : act->put(stepsTable, {{u"product"_s, product},
                                                              {u"language"_s, language},
                                                              {u"record"_s, text},
                                                              {u"changed"_s, act->time()},
                                                              {u"changed_by"_s, act->actor()}});
    if (!put)
        return put;
    return act->commit();
}

Result<QString> LeafletRecords::add(const LeafletRecord &leaflet)
{
    const QString id = newId(u'L');
    auto act = m_store.begin(u"leaflet.make"_s, leaflet.product);
    if (!act)
        return act.error();
    if (const Status known = checkProduct(act->database(), leaflet.product); !known)
        return known.error();
    const Status put =
        act->put(u"leaflet"_s, {{u"id"_s, id},
                                {u"product"_s, leaflet.product},
                                {u"assessment"_s, leaflet.assessment},
                                {u"language"_s, leaflet.language},
                                {u"layout"_s, leaflet.layout},
                                {u"format"_s, leaflet.format},
                                {u"firmware"_s, leaflet.firmware},
                                {u"sha256"_s, QString::fromLatin1(leaflet.sha256.toHex())},
                                {u"findings"_s, leaflet.open},
                                {u"reading"_s, recordText(toJson(leaflet.reading))},
                                {u"made"_s, act->time()},
                                {u"made_by"_s, act->actor()}});
    if (!put)
        return put.error();
    if (const Status done = act->commit(); !done)
        return done.error();
    return id;
}

Result<QList<LeafletRecord>> LeafletRecords::of(const QString &product)
{
    if (const Status known = checkProduct(m_store.database, product); !known)
        return known.error();
    return m_store.database.select(
        u"SELECT id, assessment, language, layout, format, firmware, sha256, findings, reading, "
        "made, made_by FROM leaflet WHERE product = ? ORDER BY rowid"_s,
        {product}, [&product](const QSqlQuery &row) {
            return LeafletRecord{.id = row.value(0).toString(),
                                 .product = product,
                                 .assessment = row.value(1).toString(),
                                 .language = row.value(2).toString(),
                                 .layout = row.value(3).toString(),
                                 .format = row.value(4).toString(),
                                 .firmware = row.value(5).toString(),
                                 .sha256 = QByteArray::fromHex(row.value(6).toString().toLatin1()),
                                 .open = row.value(7).toInt(),
                                 .reading =
                                     readabilityFromJson(recordFromText(row.value(8).toString())),
                                 .made = timeFromText(row.value(9).toString()),
                                 .madeBy = row.value(10).toString()};
        });
}

} // namespace assessment
