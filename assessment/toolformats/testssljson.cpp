#include "assessment/toolformats/testssljson.h"

#include "assessment/json/strictjson.h"
#include "assessment/toolformats/toolxml.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

constexpr qsizetype mostFindings = 100'000;
constexpr qsizetype longestText = 20'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::TestsslJson)
};

std::optional<TestsslSeverity> severityOf(const QString &word)
{
    static const QList<std::pair<QString, TestsslSeverity>> words = {
        {u"DEBUG"_s, TestsslSeverity::Debug},       {u"INFO"_s, TestsslSeverity::Info},
        {u"OK"_s, TestsslSeverity::Good},           {u"LOW"_s, TestsslSeverity::Low},
        {u"MEDIUM"_s, TestsslSeverity::Medium},     {u"HIGH"_s, TestsslSeverity::High},
        {u"CRITICAL"_s, TestsslSeverity::Critical}, {u"WARN"_s, TestsslSeverity::Warning},
        {u"FATAL"_s, TestsslSeverity::Fatal}};
    for (const auto &[known, severity] : words) {
        if (word == known)
            return severity;
    }
    return std::nullopt;
}

/// Server and port of the group a finding stands in.
struct Target
{
    QString host;
    QString ip;
    int port = 0;
};

class Reader
{
public:
    explicit Reader(const QString &where) : m_where(where) {}

    Result<TestsslReport> read(const QJsonValue &document);

private:
    void readFlat(const QJsonArray &findings);
    void readPretty(const QJsonObject &document);
    void readServer(const QJsonObject &server, const QString &place);
    void readFinding(const QJsonValue &value, const QString &place, const Target &target);
    QString text(const QJsonObject &object, const QString &name, const QString &place);
    int port(const QJsonObject &object, const QString &place);
    void refuse(const QString &place, const QString &why);
    bool isSound() const { return !m_error; }

    QString m_where;
    TestsslReport m_report;
    std::optional<Error> m_error;
};

void Reader::refuse(const QString &place, const QString &why)
{
    if (!m_error)
        m_error = Error{.kind = Error::Kind::InvalidInput,
                        .what = Text::tr("the output of testssl cannot be read"),
                        .where = m_where + place,
                        .why = why,
                        .advice = Text::tr("let testssl write it again")};
}

/// A text, "" when absent. Anything else than a text of bearable length is refused.
QString Reader::text(const QJsonObject &object, const QString &name, const QString &place)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined())
        return {};
    if (!value.isString())
        refuse(place + u'/' + name, Text::tr("it is not a text"));
    else if (value.toString().size() > longestText)
        refuse(place + u'/' + name, Text::tr("it is longer than %1 characters").arg(longestText));
    return cleanedForPeople(value.toString());
}

int Reader::port(const QJsonObject &object, const QString &place)
{
    const QString written = text(object, u"port"_s, place);
    if (written.isEmpty()) // of findings about the run and not about a server
        return 0;
    bool isNumber = false;
    const int number = written.toInt(&isNumber);
    if (!isNumber || number < 0 || number > 65535)
        refuse(place + u"/port"_s, Text::tr("it is not the number of a port"));
    return number;
}

void Reader::readFinding(const QJsonValue &value, const QString &place, const Target &target)
{
    if (!value.isObject())
        return refuse(place, Text::tr("it is not an object"));
    if (m_report.findings.size() >= mostFindings)
        return refuse(place, Text::tr("there are more than %1 findings").arg(mostFindings));
    const QJsonObject object = value.toObject();
    TestsslFinding finding;
    finding.id = text(object, u"id"_s, place);
    if (finding.id.isEmpty())
        refuse(place, Text::tr("it has no id"));
    const QString severity = text(object, u"severity"_s, place);
    if (const auto known = severityOf(severity))
        finding.severity = *known;
    else
        refuse(place + u"/severity"_s,
               Text::tr("\"%1\" is no severity that testssl has").arg(severity));
    if (!object.contains(u"finding"))
        refuse(place, Text::tr("it does not say what was found"));
    finding.finding = text(object, u"finding"_s, place).trimmed();
    finding.cves = text(object, u"cve"_s, place).split(u' ', Qt::SkipEmptyParts);
    finding.cwe = text(object, u"cwe"_s, place);
    const QString address = text(object, u"ip"_s, place); // "host/address"
    finding.host = address.isEmpty() ? target.host : address.section(u'/', 0, -2);
    finding.ip = address.isEmpty() ? target.ip : address.section(u'/', -1);
    finding.port = object.contains(u"port") ? port(object, place) : target.port;
    if (finding.severity == TestsslSeverity::Fatal)
        m_report.finished = false;
    m_report.findings.append(finding);
}

void Reader::readFlat(const QJsonArray &findings)
{
    for (qsizetype n = 0; n < findings.size() && isSound(); ++n)
        readFinding(findings[n], u"/%1"_s.arg(n), {});
    // The last thing it writes, for each server.
    const bool timed = std::any_of(m_report.findings.cbegin(), m_report.findings.cend(),
                                   [](const auto &finding) { return finding.id == u"scanTime"; });
    m_report.finished = m_report.finished && timed;
}

void Reader::readServer(const QJsonObject &server, const QString &place)
{
    // testssl writes a finding in the place of a server that it could not reach.
    if (server.contains(u"id"))
        return readFinding(server, place, {});
    const Target target{.host = text(server, u"targetHost"_s, place),
                        .ip = text(server, u"ip"_s, place),
                        .port = port(server, place)};
    if (target.host.isEmpty() && target.ip.isEmpty())
        refuse(place, Text::tr("it does not say which server it is about"));
    for (auto group = server.begin(); group != server.end() && isSound(); ++group) {
        const QString inside = place + u'/' + group.key();
        if (!group.value().isArray())
            continue; // "service", "rDNS" and other words about the server
        const QJsonArray findings = group.value().toArray();
        for (qsizetype n = 0; n < findings.size() && isSound(); ++n)
            readFinding(findings[n], u"%1/%2"_s.arg(inside).arg(n), target);
    }
}

void Reader::readPretty(const QJsonObject &document)
{
    m_report.version = text(document, u"version"_s, {}).section(u' ', 0, 0); // "3.0.8  from "
    const QJsonValue scans = document.value(u"scanResult");
    if (!scans.isArray())
        return refuse(u"/scanResult"_s, Text::tr("it is not a report of testssl"));
    const QJsonArray servers = scans.toArray();
    for (qsizetype n = 0; n < servers.size() && isSound(); ++n) {
        const QString place = u"/scanResult/%1"_s.arg(n);
        if (servers[n].isObject())
            readServer(servers[n].toObject(), place);
        else
            refuse(place, Text::tr("it is not an object"));
    }
    // What is wrong with the computer that tests, not with a server.
    for (auto member = document.begin(); member != document.end() && isSound(); ++member) {
        const QJsonArray problems =
            member.key().startsWith(u"clientProblem") ? member.value().toArray() : QJsonArray();
        for (qsizetype n = 0; n < problems.size() && isSound(); ++n)
            readFinding(problems[n], u"/%1/%2"_s.arg(member.key()).arg(n), {});
    }
    // A number of seconds, or words in their place when the scan was interrupted.
    m_report.finished = m_report.finished && document.value(u"scanTime").isDouble();
}

Result<TestsslReport> Reader::read(const QJsonValue &document)
{
    if (document.isArray())
        readFlat(document.toArray());
    else if (document.isObject())
        readPretty(document.toObject());
    else
        refuse({}, Text::tr("it is not a report of testssl"));
    if (m_error)
        return *m_error;
    return m_report;
}

} // namespace

Result<TestsslReport> parseTestsslJson(const QByteArray &bytes, const QString &where)
{
    const auto document = parseJson(bytes, where);
    if (!document)
        return document.error();
    return Reader(where).read(*document);
}

} // namespace assessment
