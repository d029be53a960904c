#include "assessment/harness/scriptvalues.h"

#include "assessment/harness/secretfilter.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::ScriptValues)
};

/// Where a pair of credentials comes from. A bundled list may begin with entries that are settings.
QString sourceOf(const Entry &entry, int place)
{
    const bool given = std::any_of(entry.begin(), entry.end(), [](const auto &member) {
        return member.second.startsWith("${"_L1);
    });
    return given ? Text::tr("the password that was given")
                 : Text::tr("the password of entry %1 of the bundled list").arg(place);
}

} // namespace

ScriptValues::ScriptValues(const std::map<QString, QString> &settings,
                           const std::set<QString> &secrets)
    : m_settings(settings)
    , m_secrets(secrets)
{}

void ScriptValues::begin(const Entry &entry, int place)
{
    m_entry = entry;
    m_place = place;
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
    if (key.startsWith(u'#')) {
        const auto mark = m_marks.find(key.sliced(1));
        return QString::number(mark == m_marks.end() ? 0 : mark->second);
    }
    if (key == u"source")
        return sourceOf(m_entry, m_place);
    if (const auto value = m_entry.find(key); value != m_entry.end()) {
        if (value->second.startsWith("${"_L1))
            return valueOf(value->second.sliced(2).chopped(1), secret);
        return value->second;
    }
    if (m_secrets.contains(key)) {
        secret = true;
        return key;
    }
    const auto setting = m_settings.find(key);
    return setting == m_settings.end() ? QString() : setting->second;
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

} // namespace assessment::harness
