#include "assessment/harness/scriptvalues.h"

#include "assessment/harness/secretfilter.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::ScriptValues)
};

/// Where a pair of credentials comes from.
QString sourceOf(const Entry &entry, int number)
{
    return ScriptValues::isGiven(entry)
               ? Text::tr("the password that was given")
               : Text::tr("the password of entry %1 of the bundled list").arg(number);
}

} // namespace

ScriptValues::ScriptValues(const std::map<QString, QString> &settings,
                           const std::set<QString> &secrets)
    : m_settings(settings)
    , m_secrets(secrets)
    , m_nonce(QUuid::createUuid().toString(QUuid::WithoutBraces).first(8))
{}

bool ScriptValues::isGiven(const Entry &entry)
{
    return std::any_of(entry.begin(), entry.end(),
                       [](const auto &member) { return member.second.startsWith("${"_L1); });
}

bool ScriptValues::isMarked(const QString &name) const
{
    if (name.startsWith("set:"_L1))
        return !setting(name.sliced(4)).isEmpty() || m_secrets.contains(name.sliced(4));
    return m_marks.contains(name);
}

int ScriptValues::count(const QString &name) const
{
    const auto mark = m_marks.find(name);
    return mark == m_marks.end() ? 0 : mark->second;
}

QString ScriptValues::setting(const QString &key) const
{
    const auto setting = m_settings.find(key);
    return setting == m_settings.end() ? QString() : setting->second;
}

void ScriptValues::begin(const Entry &entry, int number)
{
    m_entry = entry;
    m_number = number;
}

void ScriptValues::end()
{
    m_entry.clear();
}

bool ScriptValues::usable(const Entry &entry) const
{
    static const QRegularExpression reference(u"^\\$\\{([a-z0-9-]+)\\}$"_s);
    return std::all_of(entry.begin(), entry.end(), [this](const auto &member) {
        const QString key = reference.match(member.second).captured(1);
        const auto setting = m_settings.find(key);
        return key.isEmpty() || m_secrets.contains(key)
               || (setting != m_settings.end() && !setting->second.isEmpty());
    });
}

int ScriptValues::amount(const Amount &amount) const
{
    if (amount.setting.isEmpty())
        return amount.number;
    const auto setting = m_settings.find(amount.setting);
    return setting == m_settings.end() ? 0 : setting->second.toInt();
}

QString ScriptValues::valueOf(const QString &key, bool &secret) const
{
    secret = false;
    if (const auto extra = m_extra.find(key); extra != m_extra.end())
        return extra->second;
    if (key.startsWith(u'#'))
        return QString::number(count(key.sliced(1)));
    if (key.startsWith("fact."_L1))
        return m_fact.value(key.sliced(5));
    if (key == u"nonce")
        return m_nonce;
    if (key == u"cycle")
        return QString::number(m_cycle);
    if (const auto made = m_made.find(key); made != m_made.end())
        return made->second;
    if (key == u"source")
        return sourceOf(m_entry, m_number);
    if (const auto value = m_entry.find(key); value != m_entry.end()) {
        if (value->second.startsWith("${"_L1))
            return valueOf(value->second.sliced(2).chopped(1), secret);
        return value->second;
    }
    if (m_secrets.contains(key)) {
        secret = true;
        return key;
    }
    return setting(key);
}

QList<TypedPart> ScriptValues::typed(const QString &text) const
{
    static const QRegularExpression placeholder(u"\\$\\{([^}]*)\\}"_s);
    QList<TypedPart> parts;
    qsizetype at = 0;
    for (const auto &match : placeholder.globalMatch(text)) {
        parts.append({text.sliced(at, match.capturedStart() - at).toUtf8(), {}});
        bool secret = false;
        const QString value = valueOf(match.captured(1), secret);
        parts.append(secret ? TypedPart{{}, value} : TypedPart{value.toUtf8(), {}});
        at = match.capturedEnd();
    }
    parts.append({text.sliced(at).toUtf8(), {}});
    return parts;
}

QString ScriptValues::expand(const QString &text) const
{
    QString expanded;
    for (const TypedPart &part : typed(text))
        expanded += QString::fromUtf8(part.secret.isEmpty() ? part.bytes
                                                            : SecretFilter::marker(part.secret));
    return expanded;
}

QJsonObject ScriptValues::save() const
{
    QJsonObject marks;
    for (const auto &[name, count] : m_marks)
        marks.insert(name, count);
    QJsonObject made;
    for (const auto &[name, value] : m_made)
        made.insert(name, value);
    return {{u"marks"_s, marks}, {u"made"_s, made}, {u"nonce"_s, m_nonce}};
}

void ScriptValues::restore(const QJsonObject &saved)
{
    const QJsonObject marks = saved[u"marks"].toObject();
    for (auto one = marks.begin(); one != marks.end(); ++one)
        m_marks[one.key()] = one.value().toInt();
    const QJsonObject made = saved[u"made"].toObject();
    for (auto one = made.begin(); one != made.end(); ++one)
        m_made[one.key()] = one.value().toString();
    m_nonce = saved[u"nonce"].toString(m_nonce);
}

} // namespace assessment::harness
