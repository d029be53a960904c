#include "assessment/toolformats/tooljson.h"
#include "assessment/toolformats/toolreport.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::SshAuditReport)
};

struct Judgement
{
    QString level = QStringLiteral("unrated");
    QString why = {};
};

/// The worst of the notes: editions from 3.0 write them, older ones only list the algorithms.
Judgement judgementOf(JsonReader &algorithm)
{
    auto notes = algorithm.optionalChild(u"notes"_s);
    if (!notes)
        return {};
    if (!notes->value().isObject()) {
        notes->problem(Text::tr("must be an object"));
        return {};
    }
    for (const QString &level : {u"fail"_s, u"warn"_s}) {
        const QStringList whys = notes->optionalTexts(level, longestToolText, 50);
        if (!whys.isEmpty())
            return {level, toolLine(whys.join(u"; "_s))};
    }
    return {u"info"_s, {}};
}

/// All algorithms of one kind; an entry is a name, or an object with "algorithm".
int readAlgorithms(JsonReader &document, const QString &type, const QString &target, int &left,
                   ToolReport &report)
{
    const QJsonValue list = document.value()[type];
    if (!list.isArray()) {
        document.problem(type,
                         list.isUndefined() ? Text::tr("missing") : Text::tr("must be a list"));
        return 0;
    }
    if (list.toArray().size() > left) {
        document.problem(type, Text::tr("more than %n element(s)", nullptr, mostToolRows));
        return 0;
    }
    int bad = 0;
    document.each(type, [&](JsonReader &entry) {
        --left;
        Judgement judgement;
        QString name;
        QString bits;
        if (entry.value().isString()) {
            name = toolLine(entry.value().toString());
        } else {
            name = toolText(entry, u"algorithm"_s);
            judgement = judgementOf(entry);
            if (const auto size = entry.optionalInteger(u"keysize"_s, 0, 1'000'000))
                bits = QString::number(*size);
        }
        if (name.isEmpty()) {
            entry.problem(Text::tr("has no name of an algorithm"));
            return;
        }
        if (judgement.level == u"fail")
            ++bad;
        report.facts.append({u"algorithm"_s,
                             {{u"type"_s, type},
                              {u"name"_s, name},
                              {u"level"_s, judgement.level},
                              {u"why"_s, judgement.why},
                              {u"keysize"_s, bits},
                              {u"address"_s, target}},
                             -1});
    });
    return bad;
}

} // namespace

Result<ToolReport> readSshAudit(const QByteArray &bytes, const QString &where)
{
    const Result<QJsonValue> json = parseToolJson(bytes, where);
    if (!json)
        return json.error();
    JsonReader document(*json);
    ToolReport report{.kind = FileKind::SshAudit};
    report.tool = u"ssh-audit"_s; // its file does not say which edition
    report.target = toolText(document, u"target"_s);
    QString server;
    if (auto banner = document.optionalChild(u"banner"_s))
        server = toolText(*banner, u"raw"_s);
    int left = mostToolRows;
    int bad = 0;
    constexpr std::array types = {u"kex", u"key", u"enc", u"mac"};
    for (const auto *type : types)
        bad += readAlgorithms(document, QString::fromUtf16(type), report.target, left, report);
    if (!document.ok())
        return document.error(Text::tr("the output of ssh-audit cannot be read"), where);

    const auto has = [&](const QString &type) {
        return std::any_of(report.facts.begin(), report.facts.end(),
                           [&](const auto &fact) { return fact.value(u"type"_s) == type; });
    };
    if (server.isEmpty())
        report.missing = Text::tr("no server answered");
    else if (!has(u"kex"_s) || !has(u"enc"_s) || !has(u"key"_s))
        report.missing = Text::tr("it does not list what the server offers");
    report.whole = report.missing.isEmpty();
    QStringList parts{report.tool};
    if (!report.target.isEmpty())
        parts.append(report.target);
    if (!server.isEmpty())
        parts.append(server);
    parts.append(Text::tr("%n algorithm(s)", nullptr, int(report.facts.size())));
    if (bad > 0)
        parts.append(Text::tr("%n of them marked as failed", nullptr, bad));
    report.summary = parts.join(u", "_s);
    return report;
}

} // namespace assessment
