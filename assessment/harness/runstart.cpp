#include "assessment/harness/runstart.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::Run)
};

Error notStarted(const QString &where, const QString &why, const QString &advice = {})
{
    return {.kind = Error::Kind::Usage,
            .what = Text::tr("the test cannot be run"),
            .where = where,
            .why = why,
            .advice = advice};
}

} // namespace

Status checkConsent(const DeviceTest &test, Risk consent)
{
    if (consent >= test.risk)
        return Ok;
    return notStarted(test.id,
                      Text::tr("it is %1 (%2), and consent was given for %3 only")
                          .arg(idOf(test.risk), test.sideEffect, idOf(consent)),
                      Text::tr("give consent to %1 tests on this device").arg(idOf(test.risk)));
}

Result<std::map<QString, QString>> settingsOf(const DeviceTest &test, const RunRequest &request)
{
    std::map<QString, QString> settings;
    QStringList names;
    for (const Setting &setting : test.settings) {
        if (setting.secret)
            continue;
        names.append(setting.key);
        const auto given = request.settings.find(setting.key);
        const QString value = given == request.settings.end() ? setting.fallback : given->second;
        if (!setting.accepts(value))
            return notStarted(setting.key,
                              setting.isNumber()
                                  ? Text::tr("\"%1\" is not a whole number from %2 to %3")
                                        .arg(value)
                                        .arg(setting.least)
                                        .arg(setting.most)
                                  : Text::tr("the value is too long"));
        settings[setting.key] = value;
    }
    for (const auto &[key, value] : request.settings) {
        if (!settings.contains(key))
            return notStarted(key, Text::tr("%1 has no such setting").arg(test.id),
                              names.isEmpty() ? QString()
                                              : Text::tr("it has %1").arg(names.join(u", "_s)));
    }
    return settings;
}

Status checkSecrets(const DeviceTest &test, const RunRequest &request)
{
    for (const auto &given : request.secrets) {
        const QString &key = given.first;
        const bool known =
            std::any_of(test.settings.begin(), test.settings.end(), [&](const Setting &setting) {
                return setting.secret && setting.key == key;
            });
        if (!known)
            return notStarted(key, Text::tr("%1 takes no secret of this name").arg(test.id));
    }
    return Ok;
}

Result<QString> newTranscriptPath(QString folder, const QString &test)
{
    if (folder.isEmpty()) {
        QTemporaryDir temporary(QDir::tempPath() + u"/assay-run-XXXXXX"_s);
        temporary.setAutoRemove(false); // whoever asked for the run takes the transcript away
        folder = temporary.path();
    }
    if (!QDir().mkpath(folder))
        return Error{.kind = Error::Kind::Storage,
                     .what = Text::tr("the transcript cannot be written"),
                     .where = folder,
                     .why = Text::tr("the folder cannot be made")};
    return u"%1/%2-%3.jsonl"_s.arg(folder, test,
                                   QUuid::createUuid().toString(QUuid::WithoutBraces).left(8));
}

} // namespace assessment::harness
