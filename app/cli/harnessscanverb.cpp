#include "files.h"
#include "harnessverbs.h"

#include "assessment/harness/leakrules.h"
#include "assessment/harness/logscan.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using assessment::Result;
using assessment::harness::LeakRule;
using assessment::harness::LeakRules;
using assessment::harness::LogScan;
using assessment::harness::LogSecret;

namespace app::cli {

namespace {

constexpr qint64 mostRules = qint64{4} << 20; // bytes

Result<LeakRules> rulesOf(const QString &path)
{
    if (path.isEmpty())
        return LeakRules::builtIn();
    const auto json = readInput(path, mostRules);
    if (!json)
        return json.error();
    return LeakRules::read(*json, inputName(path));
}

QJsonObject json(const QString &file, const LogScan &scan, const LeakRules &rules)
{
    QJsonArray secrets;
    for (const LogSecret &secret : scan.secrets)
        secrets.append(QJsonObject{{u"rule"_s, rules.rules[secret.rule].id},
                                   {u"name"_s, rules.rules[secret.rule].name},
                                   {u"line"_s, secret.line},
                                   {u"offset"_s, secret.offset},
                                   {u"bytes"_s, secret.bytes},
                                   {u"shown"_s, secret.shown}});
    return {{u"file"_s, file},
            {u"bytes"_s, scan.bytes},
            {u"lines"_s, scan.lines},
            {u"found"_s, scan.found},
            {u"secrets"_s, secrets}};
}

} // namespace

Result<ExitCode> HarnessVerbs::scan(Context &context, const ScanArguments &given)
{
    const auto rules = rulesOf(given.rules);
    if (!rules)
        return aboutFile(rules.error());
    QJsonArray files;
    QList<QStringList> rows;
    qint64 found = 0;
    qint64 bytes = 0;
    for (const QString &path : given.files) {
        const auto file = openInput(path);
        if (!file)
            return file.error();
        const QString name = inputName(path);
        const auto scan = scanLog(**file, name, *rules, context.progress(name));
        if (!scan)
            return scan.error();
        found += scan->found;
        bytes += scan->bytes;
        files.append(json(name, *scan, *rules));
        for (const LogSecret &secret : scan->secrets)
            rows.append({u"%1:%2"_s.arg(name).arg(secret.line), QString::number(secret.offset),
                         rules->rules[secret.rule].name, secret.shown});
    }
    Output &output = context.output();
    if (!rows.isEmpty())
        output.table({tr("Line"), tr("Byte"), tr("Secret"), tr("Masked")}, rows);
    output.note(found > rows.size() ? tr("%1 secrets in %2 bytes, the first %3 are listed")
                                          .arg(found)
                                          .arg(bytes)
                                          .arg(rows.size())
                                    : tr("%1 secrets in %2 bytes").arg(found).arg(bytes));
    output.json({{u"found"_s, found},
                 {u"bytes"_s, bytes},
                 {u"rules"_s, rules->rules.size()},
                 {u"rulesSha256"_s, QString::fromLatin1(rules->sha256.toHex())},
                 {u"files"_s, files}});
    return found > 0 ? ExitCode::Negative : ExitCode::Done;
}

void HarnessVerbs::addScanning(Verb &group)
{
    const auto given = std::make_shared<ScanArguments>();
    Verb verb = group.verb("scan",
                           tr("look for secrets in logs of any size; they are shown masked, and "
                              "the exit code is 1 when there are any"),
                           u"harness scan boot.log --json"_s,
                           [given](Context &c) { return scan(c, *given); });
    verb.arguments("FILE", given->files,
                   tr("the log of a console, as the device wrote it; - is standard input"));
    verb.option("--rules FILE", given->rules, tr("rules of your own instead of the built-in ones"));
}

} // namespace app::cli
