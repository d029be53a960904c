#include "assessment/toolformats/tooljson.h"
#include "assessment/toolformats/toolreport.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::SbomReport)
};

QString withVersion(const QString &name, const QString &version)
{
    return version.isEmpty() ? name : name + u' ' + version;
}

void conclude(ToolReport &report, const QString &format)
{
    const int components = report.count(u"component"_s);
    const int known = report.count(u"vulnerability"_s);
    if (components == 0)
        report.missing = Text::tr("it lists no components");
    report.whole = report.missing.isEmpty();
    QStringList parts{report.target.isEmpty() ? format
                                              : Text::tr("%1 of %2").arg(format, report.target)};
    parts.append(Text::tr("%n component(s)", nullptr, components));
    parts.append(known > 0 ? Text::tr("%n known vulnerability(s)", nullptr, known)
                           : Text::tr("no vulnerabilities listed"));
    report.summary = parts.join(u", "_s);
}

// CycloneDX

QString firstLicence(JsonReader &component)
{
    const QJsonArray licences = component.value()[u"licenses"_s].toArray();
    const QJsonObject first = licences.isEmpty() ? QJsonObject() : licences.first().toObject();
    const QJsonObject licence = first[u"license"_s].toObject();
    for (const QJsonValue &name :
         {licence[u"id"_s], licence[u"name"_s], QJsonValue(first[u"expression"_s])}) {
        if (name.isString())
            return toolLine(name.toString());
    }
    return {};
}

void readComponents(JsonReader &owner, int &left, QHash<QString, QString> &names,
                    ToolReport &report)
{
    eachToolRow(owner, u"components"_s, left, [&](JsonReader &reader) {
        const QString name = toolText(reader, u"name"_s);
        if (name.isEmpty())
            reader.problem(u"name"_s, Text::tr("missing"));
        const QString version = toolText(reader, u"version"_s);
        names.insert(toolText(reader, u"bom-ref"_s), withVersion(name, version));
        report.facts.append({u"component"_s,
                             {{u"name"_s, name},
                              {u"version"_s, version},
                              {u"purl"_s, toolText(reader, u"purl"_s)},
                              {u"licence"_s, firstLicence(reader)}},
                             -1});
        readComponents(reader, left, names, report); // no deeper than the JSON may be
    });
}

/// The worst rating that is given.
QString severityOf(JsonReader &vulnerability)
{
    static const QStringList order{u"unknown"_s, u"none"_s, u"info"_s,    u"low"_s,
                                   u"medium"_s,  u"high"_s, u"critical"_s};
    qsizetype worst = 0;
    int left = 1000;
    eachToolRow(vulnerability, u"ratings"_s, left, [&](JsonReader &rating) {
        worst = std::max(worst, order.indexOf(toolText(rating, u"severity"_s)));
    });
    return order[worst];
}

void readVulnerabilities(JsonReader &document, const QHash<QString, QString> &names,
                         ToolReport &report)
{
    static const QStringList states{u"resolved"_s,  u"resolved_with_pedigree"_s, u"exploitable"_s,
                                    u"in_triage"_s, u"false_positive"_s,         u"not_affected"_s};
    int left = mostToolRows;
    eachToolRow(document, u"vulnerabilities"_s, left, [&](JsonReader &reader) {
        const QString id = toolText(reader, u"id"_s);
        QString state = u"open"_s;
        if (auto analysis = reader.optionalChild(u"analysis"_s)) {
            if (const auto given = analysis->optionalChoice(u"state"_s, states))
                state = states[*given];
        }
        QStringList affected;
        int most = 10'000;
        eachToolRow(reader, u"affects"_s, most, [&](JsonReader &target) {
            const QString reference = toolText(target, u"ref"_s);
            if (affected.size() < 3)
                affected.append(names.value(reference, reference));
        });
        report.facts.append({u"vulnerability"_s,
                             {{u"id"_s, id.isEmpty() ? Text::tr("without a number") : id},
                              {u"severity"_s, severityOf(reader)},
                              {u"state"_s, state},
                              {u"of"_s, toolLine(affected.join(u", "_s))}},
                             -1});
    });
}

} // namespace

Result<ToolReport> readCycloneDx(const QByteArray &bytes, const QString &where)
{
    const QString what = Text::tr("the bill of materials cannot be read");
    if (bytes.trimmed().startsWith('<')) {
        return Error{.kind = Error::Kind::InvalidInput,
                     .what = what,
                     .where = where,
                     .why = Text::tr("it is CycloneDX in XML, and only JSON is read"),
                     .advice = Text::tr("let the tool write JSON")};
    }
    const Result<QJsonValue> json = parseToolJson(bytes, where);
    if (!json)
        return json.error();
    JsonReader document(*json);
    document.choice(u"bomFormat"_s, {u"CycloneDX"_s});
    const QStringList editions{u"1.4"_s, u"1.5"_s, u"1.6"_s};
    const QString edition = editions[document.choice(u"specVersion"_s, editions)];
    ToolReport report{.kind = FileKind::CycloneDx};
    report.tool = u"CycloneDX "_s + edition;
    if (auto metadata = document.optionalChild(u"metadata"_s)) {
        if (auto about = metadata->optionalChild(u"component"_s))
            report.target =
                withVersion(toolText(*about, u"name"_s), toolText(*about, u"version"_s));
    }
    QHash<QString, QString> names;
    int left = mostToolRows;
    readComponents(document, left, names, report);
    readVulnerabilities(document, names, report);
    if (!document.ok())
        return document.error(what, where);
    conclude(report, report.tool);
    return report;
}

Result<ToolReport> readSpdx(const QByteArray &bytes, const QString &where)
{
    const QString what = Text::tr("the bill of materials cannot be read");
    if (!bytes.trimmed().startsWith('{') && !bytes.startsWith("\xef\xbb\xbf")) {
        return Error{.kind = Error::Kind::InvalidInput,
                     .what = what,
                     .where = where,
                     .why = Text::tr("it is SPDX in its tag and value form, and only JSON is read"),
                     .advice = Text::tr("let the tool write JSON")};
    }
    const Result<QJsonValue> json = parseToolJson(bytes, where);
    if (!json)
        return json.error();
    JsonReader document(*json);
    document.choice(u"spdxVersion"_s, {u"SPDX-2.3"_s});
    ToolReport report{.kind = FileKind::Spdx};
    report.tool = u"SPDX 2.3"_s;
    report.target = toolText(document, u"name"_s);
    QSet<QString> described;
    const QJsonArray products = document.value()[u"documentDescribes"_s].toArray();
    for (const QJsonValue &product : products)
        described.insert(product.toString());
    int left = mostToolRows;
    int references = mostToolRows;
    eachToolRow(document, u"packages"_s, left, [&](JsonReader &reader) {
        const QString name = toolText(reader, u"name"_s);
        if (name.isEmpty())
            reader.problem(u"name"_s, Text::tr("missing"));
        const QString full = withVersion(name, toolText(reader, u"versionInfo"_s));
        QString purl;
        eachToolRow(reader, u"externalRefs"_s, references, [&](JsonReader &reference) {
            const QString type = toolText(reference, u"referenceType"_s);
            const QString locator = toolText(reference, u"referenceLocator"_s);
            // SPDX 2.3 annex F.2: "fix" points to the change that repairs one.
            if (type == u"purl")
                purl = locator;
            else if (type == u"advisory" || type == u"fix")
                report.facts.append({u"vulnerability"_s,
                                     {{u"id"_s, locator},
                                      {u"severity"_s, u"unknown"_s},
                                      {u"state"_s, type == u"fix" ? u"resolved"_s : u"open"_s},
                                      {u"of"_s, full}},
                                     -1});
        });
        // The product itself is no component of itself.
        if (described.contains(reader.value()[u"SPDXID"_s].toString()))
            return;
        report.facts.append({u"component"_s,
                             {{u"name"_s, name},
                              {u"version"_s, toolText(reader, u"versionInfo"_s)},
                              {u"purl"_s, purl},
                              {u"licence"_s, toolText(reader, u"licenseDeclared"_s)}},
                             -1});
    });
    if (!document.ok())
        return document.error(what, where);
    conclude(report, report.tool);
    return report;
}

} // namespace assessment
