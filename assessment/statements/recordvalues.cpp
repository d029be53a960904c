#include "assessment/statements/recordvalues.h"

#include "assessment/report/reporttext.h"
#include "assessment/statements/statementform.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Statements)
};

QDate dayIn(const KeptStatement &kept, const QString &field)
{
    return QDate::fromString(kept.content[u"values"_s][field].toString(), Qt::ISODate);
}

QString forPeople(const StatementField &field, const QString &value)
{
    const QDate day = QDate::fromString(value, Qt::ISODate);
    return field.form == StatementField::Form::Date && day.isValid()
               ? QLocale().toString(day, QLocale::ShortFormat)
               : value;
}

} // namespace

QString inOneLine(const Company &company)
{
    QStringList parts{company.name, company.address, company.country};
    parts.removeAll(QString());
    return parts.join(u", "_s).simplified();
}

QMap<QString, QString> recordedValues(const Product &product, const Facts &facts)
{
    QMap<QString, QString> values;
    const auto put = [&values](const QString &field, const QString &value) {
        values[field] = presentable(value);
    };
    put(u"firmware"_s, product.firmwareVersion);
    put(u"manufacturer"_s, inOneLine(product.manufacturer));
    put(u"manufacturer_name"_s, product.manufacturer.name);
    for (const QString &field : {u"contact"_s, u"security_contact"_s})
        put(field, facts.reportUrl);
    const QString until =
        facts.supportUntil ? facts.supportUntil->toString(Qt::ISODate) : QString();
    for (const QString &field : {u"supportUntil"_s, u"support_date"_s})
        put(field, until);
    return values;
}

QList<StatementChange> changesSince(const KeptStatement &kept, const Product &product,
                                    const Facts &facts, const StatementEdits &edits)
{
    QList<StatementChange> changes;
    const QString name = kept.content[u"product"_s][u"name"_s].toString();
    if (const QString now = presentable(productName(product)); now != name)
        changes.append({.title = Text::tr("Product"), .was = name, .now = now});
    const QMap<QString, QString> today = recordedValues(product, facts);
    for (const StatementField &field : statementForm(kept.kind).fields()) {
        if (!today.contains(field.id))
            continue;
        const QString was = kept.content[u"values"_s][field.id].toString();
        const QString now = edits.fields.value(field.id, today.value(field.id));
        if (was != now) {
            changes.append(
                {.title = field.title, .was = forPeople(field, was), .now = forPeople(field, now)});
        }
    }
    return changes;
}

QDate lastDayOf(const KeptStatement &kept)
{
    QDate last;
    for (const QString &field : {u"validUntil"_s, u"labelExpires"_s}) {
        const QDate day = dayIn(kept, field);
        if (day.isValid() && (!last.isValid() || day < last))
            last = day;
    }
    return last;
}

} // namespace assessment
