#include "labels/statementcontent.h"

#include "labels/labelwords.h"

#include "assessment/model/fieldrules.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace labels {

namespace {

using assessment::StatementKind;

/// Turns values into the types of CTA-2120 v1.0.0 (usctm-schema-1-0-0.json).
class Register
{
public:
    explicit Register(const StatementContent &content) : m_content(content) {}

    QJsonObject entry() const;

private:
    QJsonValue text(const QString &key) const
    {
        const QString raw = m_content.raw(key);
        return raw.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(raw);
    }
    /// What the schema calls urlType.
    QJsonValue textOrAddress(const QString &key) const
    {
        const QString raw = m_content.raw(key);
        if (raw.isEmpty())
            return QJsonValue::Null;
        return QJsonObject{{assessment::isHttpsUrl(raw) ? u"url"_s : u"text"_s, raw}};
    }
    QJsonValue named(const QString &key) const
    {
        const QString raw = m_content.raw(key);
        return raw.isEmpty() ? QJsonValue(QJsonValue::Null)
                             : QJsonValue(QJsonObject{{u"name"_s, raw}});
    }
    QJsonValue updates() const;
    QJsonValue sensors() const;
    QJsonValue parts() const;

    const StatementContent &m_content;
};

QJsonValue Register::updates() const
{
    const QString how = m_content.raw(u"security_update_information"_s);
    return how.isEmpty() ? QJsonValue(QJsonValue::Null)
                         : QJsonValue(QJsonObject{{u"update_default"_s, how}});
}

/// The schema knows three kinds of sensing; others are described.
QJsonValue Register::sensors() const
{
    const StatementValue *value = m_content.value(u"sensor_data_collection"_s);
    if (!value || value->raw.isEmpty())
        return QJsonValue::Null;
    const auto words = LabelWords::of(m_content.language);
    if (!words || value->origin != ValueOrigin::Facts)
        return QJsonArray{QJsonObject{{u"has"_s, true}, {u"description"_s, value->raw}}};
    if (value->raw == words->word(u"sensors.none"_s))
        return QJsonArray();
    QJsonArray sensors;
    const QStringList names = value->raw.split(words->word(u"list.separator"_s));
    for (const QString &name : names) {
        QJsonObject sensor{{u"has"_s, true}, {u"description"_s, name}};
        for (const auto &[ours, theirs] :
             {std::pair{u"microphone"_s, u"audio"_s}, std::pair{u"camera"_s, u"images"_s},
              std::pair{u"position"_s, u"position"_s}}) {
            if (name.compare(words->word(u"sensors."_s + ours), Qt::CaseInsensitive) == 0)
                sensor[u"sensing"_s] = theirs;
        }
        sensors.append(sensor);
    }
    return sensors;
}

QJsonValue Register::parts() const
{
    const QString kept = m_content.raw(u"sbom_hbom_available"_s);
    if (kept.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{u"sbom_maintained"_s, kept == u"both" || kept == u"software"},
                       {u"hbom_maintained"_s, kept == u"both" || kept == u"hardware"}};
}

QJsonObject Register::entry() const
{
    const QString day = m_content.date.startOfDay(Qt::UTC).toString(Qt::ISODate);
    QJsonObject entry{
        {u"schema_version"_s, u"1.0.0"_s},
        {u"QR_code_url"_s, text(u"QR_code_url"_s)},
        {u"product_name"_s, text(u"product_name"_s)},
        {u"manufacturer_name"_s, text(u"manufacturer_name"_s)},
        {u"version_and_model_numbers"_s, text(u"version_and_model_numbers"_s)},
        {u"authorization_date"_s, text(u"authorization_date"_s)},
        {u"authorized_by"_s, named(u"authorized_by"_s)},
        {u"tested_by"_s, named(u"tested_by"_s)},
        {u"access_control"_s, textOrAddress(u"access_control"_s)},
        {u"securing_this_product"_s, textOrAddress(u"securing_this_product"_s)},
        {u"security_update_information"_s, updates()},
        {u"support_date"_s, text(u"support_date"_s)},
        {u"sensor_data_collection"_s, sensors()},
        {u"delete_data"_s, textOrAddress(u"delete_data"_s)},
        {u"account_deactivation"_s, textOrAddress(u"account_deactivation"_s)},
        {u"encryption_and_key_management"_s, textOrAddress(u"encryption_and_key_management"_s)},
        {u"general_user_information"_s, textOrAddress(u"general_user_information"_s)},
        {u"security_contact"_s, text(u"security_contact"_s)},
        {u"sbom_hbom_available"_s, parts()},
        {u"created"_s, day},
        {u"modified"_s, day}};
    if (m_content.value(u"security_update_information_other"_s)) {
        entry[u"security_update_information_other"_s] =
            text(u"security_update_information_other"_s);
    }
    if (m_content.draft) {
        entry[u"assay_draft"_s] =
            QCoreApplication::translate("labels::StatementContent", "DRAFT – not signed");
    }
    return entry;
}

} // namespace

QJsonObject usRegisterEntry(const StatementContent &content)
{
    Q_ASSERT(content.kind == StatementKind::UsRegister);
    return Register(content).entry();
}

} // namespace labels
