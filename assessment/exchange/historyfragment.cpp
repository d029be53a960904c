#include "assessment/exchange/historyfragment.h"

#include "assessment/json/canonicaljson.h"
#include "assessment/json/jsonreader.h"
#include "assessment/json/strictjson.h"
#include "assessment/store/actrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Bundle)
};

constexpr qint64 longestLine = 64 * 1024 * 1024;

Error wrong(const QString &why)
{
    return {.kind = Error::Kind::InvalidInput, .what = {}, .where = {}, .why = why};
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

QByteArray historyLine(const StoredLogRow &row)
{
    // The change is canonical already and is put in as it lies, so that its hash stays true; the
    // other members stand around it in the order of their names.
    return "{\"act\":" + canonicalJson(row.act) + ",\"actor\":" + canonicalJson(row.actor)
           + ",\"change\":" + row.change + ",\"hash\":\"" + row.hash.toHex() + "\",\"previous\":\""
           + row.previous.toHex() + "\",\"sequence\":" + QByteArray::number(row.sequence)
           + ",\"subject\":" + canonicalJson(row.subject) + ",\"time\":" + canonicalJson(row.time)
           + "}";
}

Status HistoryFragment::add(const QByteArray &line)
{
    const Result<QJsonValue> json = parseJson(line, {}, {.bytes = longestLine});
    if (!json)
        return json.error();
    if (canonicalJson(*json) != line)
        return wrong(Text::tr("it is not in the canonical form (RFC 8785)"));
    JsonReader reader(*json);
    const auto text = [&](const QString &name) {
        const QJsonValue value = (*json)[name];
        if (!value.isString())
            reader.problem(name, Text::tr("is no text"));
        return value.toString();
    };
    StoredLogRow row;
    row.sequence = reader.integer(u"sequence"_s, 1, (qint64(1) << 53) - 1);
    row.time = text(u"time"_s);
    row.actor = text(u"actor"_s);
    row.act = text(u"act"_s);
    row.subject = text(u"subject"_s);
    row.previous = QByteArray::fromHex(text(u"previous"_s).toLatin1());
    row.hash = QByteArray::fromHex(text(u"hash"_s).toLatin1());
    row.change = canonicalJson((*json)[u"change"]);
    reader.allow(
        {u"time"_s, u"actor"_s, u"act"_s, u"subject"_s, u"previous"_s, u"hash"_s, u"change"_s});
    reader.finish();
    if (!reader.ok() || !(*json)[u"change"].isObject() || !timeFromText(row.time).isValid())
        return wrong(Text::tr("it is no row of a custody log"));
    if (row.hash != row.computedHash())
        return wrong(
            Text::tr("the row %1 was changed: it does not have its hash").arg(row.sequence));
    if (m_rows > 0 && row.sequence <= m_last.sequence)
        return wrong(Text::tr("the row %1 is not in its place").arg(row.sequence));
    if (m_rows > 0 && row.sequence == m_last.sequence + 1 && row.previous != m_last.hash)
        return wrong(
            Text::tr("the row %1 does not carry on from the row before it").arg(row.sequence));
    if (row.act == u"assessment.sign")
        m_checkpoints.append(u"%1 %2"_s.arg(row.sequence - 1).arg(hex(row.previous)));
    const bool repeats = actRule(row.act).effect == ActEffect::Reversal;
    const QString what = repeats ? (*json)[u"change"][u"what"].toString() : row.act;
    if (!actsWithoutWork().contains(what) && !m_workers.contains(row.actor))
        m_workers.append(row.actor);
    row.change.clear(); // it can be long
    m_last = row;
    ++m_rows;
    return Ok;
}

Status HistoryFragment::finish()
{
    if (m_rows == 0 || m_last.sequence != m_origin.sequence || m_last.hash != m_origin.hash)
        return wrong(Text::tr("it does not end with the row that the manifest names"));
    return Ok;
}

} // namespace assessment
