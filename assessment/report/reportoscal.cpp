#include "assessment/report/reportformats.h"

#include "assessment/json/canonicaljson.h"
#include "assessment/report/reporttext.h"
#include "assessment/scheme/oscal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::ReportOscal)
};

/// Text for a field of OSCAL that takes Markdown: what people and devices wrote stands for itself.
QString prose(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text.trimmed()) {
        if (QStringView(u"\\`*[<&{").contains(c))
            out += u'\\';
        out += c;
    }
    return out.isEmpty() ? u"\u2013"_s : out;
}

/// The same on one line (MarkupLine).
QString line(const QString &text)
{
    return prose(text.simplified());
}

QJsonObject property(const QString &name, const QString &value)
{
    return {{u"name"_s, name}, {u"ns"_s, OscalDocument::ownSpace()}, {u"value"_s, value}};
}

/// Properties whose value is known; OSCAL allows no empty one, and no line end in one.
QJsonArray properties(const QList<std::pair<QString, QString>> &all)
{
    QJsonArray array;
    for (const auto &[name, value] : all) {
        if (const QString flat = value.simplified(); !flat.isEmpty())
            array.append(property(name, flat));
    }
    return array;
}

/// Whose evidence it is, when a supplier has shown it.
QList<std::pair<QString, QString>> supplierOf(const ReportEvidence &item)
{
    if (!item.supplier)
        return {};
    const Component &component = *item.supplier;
    return {{u"supplier"_s, component.supplier},
            {u"component"_s, component.id},
            {u"component-kind"_s, idOf(component.kind)},
            {u"component-name"_s, component.name},
            {u"component-version"_s, component.version},
            {u"component-withdrawn"_s, component.withdrawn.toString(Qt::ISODate)}};
}

QString yesOrNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

QString stamp(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QString hex(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

class OscalWriter
{
public:
    explicit OscalWriter(const Report &report) : m_report(report) {}

    QJsonObject document() const;

private:
    QString uuid(const QString &what) const;
    QString begun() const;
    QJsonObject metadata() const;
    QJsonArray parties() const;
    QJsonObject result() const;
    QJsonObject reviewedControls() const;
    QJsonArray observations() const;
    QJsonObject observation(const ReportProvision &provision) const;
    QJsonObject observation(const ReportRun &run) const;
    QJsonArray findings() const;
    QJsonObject finding(const ReportProvision &provision) const;
    QJsonObject target(const ReportProvision &provision) const;
    QJsonArray subjects() const;
    QJsonArray resources() const;

    const Report &m_report;
};

/// The same thing of the same assessment has the same UUID in every report of it (RFC 4122,
/// version 5).
QString OscalWriter::uuid(const QString &what) const
{
    static const QUuid space(u"{c9a4d1f2-6c3b-5b0e-8f57-2f0f3f7d9b61}"_s);
    const QString root = hex(m_report.schemeDigest) + m_report.id + stamp(m_report.begun);
    return QUuid::createUuidV5(space, root + u'/' + what).toString(QUuid::WithoutBraces);
}

/// OSCAL wants a moment where an unfinished assessment may have none.
QString OscalWriter::begun() const
{
    return stamp(m_report.begun.isValid() ? m_report.begun : m_report.asOf.startOfDay(Qt::UTC));
}

QJsonArray OscalWriter::parties() const
{
    QJsonArray parties;
    const auto add = [&](const QString &what, const QString &type, const QString &name) {
        if (!name.isEmpty()) {
            parties.append(QJsonObject{
                {u"uuid"_s, uuid(what)}, {u"type"_s, type}, {u"name"_s, name.simplified()}});
        }
    };
    add(u"manufacturer"_s, u"organization"_s, m_report.product.manufacturer.name);
    if (m_report.organisation)
        add(u"organisation"_s, u"organization"_s, m_report.organisation->name);
    for (qsizetype i = 0; i < m_report.assessors.size(); ++i)
        add(u"assessor/%1"_s.arg(i), u"person"_s, m_report.assessors[i]);
    return parties;
}

QJsonObject OscalWriter::metadata() const
{
    const QDateTime last = m_report.lastAct.isValid() ? m_report.lastAct : m_report.begun;
    QJsonObject metadata{
        {u"title"_s, line(Text::tr("Assessment of %1").arg(productName(m_report.product)))},
        {u"last-modified"_s, last.isValid() ? stamp(last) : begun()},
        {u"version"_s, m_report.asOf.toString(Qt::ISODate)},
        {u"oscal-version"_s, u"1.2.1"_s},
        {u"props"_s, properties({{u"unfinished"_s, yesOrNo(m_report.unfinished)},
                                 {u"as-of"_s, m_report.asOf.toString(Qt::ISODate)},
                                 {u"language"_s, m_report.language},
                                 {u"assessment"_s, m_report.id}})}};
    if (const QJsonArray all = parties(); !all.isEmpty())
        metadata[u"parties"_s] = all;
    if (m_report.unfinished) {
        metadata[u"remarks"_s] =
            Text::tr("DRAFT: the assessment is not finished, and nothing may be claimed from it.");
    }
    return metadata;
}

QJsonArray OscalWriter::subjects() const
{
    return {QJsonObject{{u"subject-uuid"_s, uuid(u"product"_s)}, {u"type"_s, u"component"_s}}};
}

QJsonObject OscalWriter::reviewedControls() const
{
    QJsonArray controls;
    for (const ReportGuideline &guideline : m_report.guidelines) {
        for (const ReportProvision &provision : guideline.provisions)
            controls.append(QJsonObject{{u"control-id"_s, provision.id}});
    }
    QJsonObject selection;
    if (controls.isEmpty())
        selection[u"include-all"_s] = QJsonObject();
    else
        selection[u"include-controls"_s] = controls;
    return {{u"control-selections"_s, QJsonArray{selection}}};
}

QJsonObject OscalWriter::observation(const ReportProvision &provision) const
{
    QJsonArray evidence;
    for (const QString &id : provision.evidence) {
        if (const ReportEvidence *item = m_report.evidenceItem(id)) {
            evidence.append(QJsonObject{{u"href"_s, u'#' + uuid(u"evidence/"_s + id)},
                                        {u"description"_s, prose(item->title)}});
        }
    }
    QJsonObject observation{
        {u"uuid"_s, uuid(u"observation/"_s + provision.id)},
        {u"title"_s, line(Text::tr("What was found about %1").arg(provision.id))},
        {u"description"_s, provision.rationale.isEmpty() ? Text::tr("Nothing was written down.")
                                                         : prose(provision.rationale)},
        {u"methods"_s, QJsonArray{evidence.isEmpty() ? u"UNKNOWN"_s : u"EXAMINE"_s}},
        {u"types"_s, QJsonArray{u"control-objective"_s}},
        {u"subjects"_s, subjects()},
        {u"collected"_s, provision.changed.isValid() ? stamp(provision.changed) : begun()}};
    if (!evidence.isEmpty())
        observation[u"relevant-evidence"_s] = evidence;
    if (const QJsonArray props = properties({{u"answered-by"_s, provision.changedBy}});
        !props.isEmpty())
        observation[u"props"_s] = props;
    return observation;
}

QJsonObject OscalWriter::observation(const ReportRun &run) const
{
    QStringList lines;
    for (const Finding &finding : run.findings)
        lines.append(finding.provision.isEmpty()
                         ? finding.summary
                         : u"%1: %2"_s.arg(finding.provision, finding.summary));
    if (lines.isEmpty())
        lines.append(run.reason.isEmpty() ? nameOf(run.state) : run.reason);
    QJsonObject observation{
        {u"uuid"_s, uuid(u"run/"_s + run.id)},
        {u"title"_s, line(u"%1 %2"_s.arg(run.test, run.testName))},
        {u"description"_s, prose(lines.join(u"\n\n"_s))},
        {u"methods"_s, QJsonArray{u"TEST"_s}},
        {u"types"_s, QJsonArray{u"finding"_s}},
        {u"subjects"_s, subjects()},
        {u"collected"_s, run.started.isValid() ? stamp(run.started) : begun()},
        {u"props"_s, properties({{u"test"_s, run.test},
                                 {u"state"_s, idOf(run.state)},
                                 {u"proposed-verdict"_s, idOf(run.verdict)},
                                 {u"firmware"_s, run.firmware},
                                 {u"script-sha256"_s, hex(run.scriptSha256)}})}};
    if (!run.transcriptSha256.isEmpty()) {
        observation[u"relevant-evidence"_s] =
            QJsonArray{QJsonObject{{u"href"_s, u'#' + uuid(u"transcript/"_s + run.id)},
                                   {u"description"_s, Text::tr("Transcript of the run")}}};
    }
    return observation;
}

QJsonArray OscalWriter::observations() const
{
    QJsonArray all;
    for (const ReportGuideline &guideline : m_report.guidelines) {
        for (const ReportProvision &provision : guideline.provisions)
            all.append(observation(provision));
    }
    for (const ReportRun &run : m_report.runs)
        all.append(observation(run));
    return all;
}

/// OSCAL knows "satisfied" and nothing between it and its opposite.
QJsonObject OscalWriter::target(const ReportProvision &provision) const
{
    const bool met = isMet(provision.countedAs);
    QString reason = u"other"_s;
    QString remarks = nameOf(provision.verdict);
    if (provision.verdict == Verdict::Pass)
        reason = u"pass"_s;
    else if (provision.verdict == Verdict::Fail)
        reason = u"fail"_s;
    if (!provision.whyNotApplicable.isEmpty())
        remarks += u": "_s + provision.whyNotApplicable;
    else if (!provision.whyOpen.isEmpty())
        remarks += u": "_s + provision.whyOpen;
    if (provision.countedAs != provision.verdict) {
        remarks += u"; "_s
                   + Text::tr("the review accepted the reason why this recommendation is not "
                              "followed");
    }
    QJsonObject target{
        {u"type"_s, u"objective-id"_s},
        {u"target-id"_s, provision.id + u"_obj"_s},
        {u"title"_s, line(provision.requirement)},
        {u"status"_s, QJsonObject{{u"state"_s, met ? u"satisfied"_s : u"not-satisfied"_s},
                                  {u"reason"_s, reason},
                                  {u"remarks"_s, prose(remarks)}}}};
    if (provision.verdict == Verdict::NotApplicable)
        target[u"implementation-status"_s] = QJsonObject{{u"state"_s, u"not-applicable"_s}};
    return target;
}

QJsonObject OscalWriter::finding(const ReportProvision &provision) const
{
    QJsonArray related{
        QJsonObject{{u"observation-uuid"_s, uuid(u"observation/"_s + provision.id)}}};
    for (const QString &id : provision.runs) {
        if (m_report.run(id))
            related.append(QJsonObject{{u"observation-uuid"_s, uuid(u"run/"_s + id)}});
    }
    return {{u"uuid"_s, uuid(u"finding/"_s + provision.id)},
            {u"title"_s, line(u"%1 %2"_s.arg(provision.id, provision.title))},
            {u"description"_s,
             prose(u"%1: %2"_s.arg(nameOf(provision.verdict), provision.rationale.isEmpty()
                                                                  ? provision.title
                                                                  : provision.rationale))},
            {u"target"_s, target(provision)},
            {u"related-observations"_s, related},
            {u"props"_s, properties({{u"verdict"_s, idOf(provision.verdict)},
                                     {u"counted-as"_s, idOf(provision.countedAs)},
                                     {u"answered"_s, idOf(provision.answered)},
                                     {u"strength"_s, idOf(provision.strength)},
                                     {u"review"_s, idOf(provision.status)}})}};
}

QJsonArray OscalWriter::findings() const
{
    QJsonArray all;
    for (const ReportGuideline &guideline : m_report.guidelines) {
        for (const ReportProvision &provision : guideline.provisions)
            all.append(finding(provision));
    }
    return all;
}

QJsonObject OscalWriter::result() const
{
    const Product &product = m_report.product;
    const QString name = productName(product);
    QJsonArray props = properties({{u"verdict"_s, idOf(m_report.verdict)},
                                   {u"status"_s, idOf(m_report.status)},
                                   {u"unfinished"_s, yesOrNo(m_report.unfinished)},
                                   {u"kind"_s, idOf(m_report.kind)},
                                   {u"assessment-sha256"_s, hex(m_report.assessmentDigest)},
                                   {u"evidence-root"_s, hex(m_report.evidenceRoot)}});
    for (const ReportGuideline &guideline : m_report.guidelines) {
        QJsonObject one = property(u"guideline-verdict"_s, idOf(guideline.verdict));
        one[u"class"_s] = u"guideline-%1"_s.arg(guideline.number);
        props.append(one);
    }
    QJsonObject component{{u"uuid"_s, uuid(u"product"_s)},
                          {u"type"_s, u"hardware"_s},
                          {u"title"_s, line(name)},
                          {u"description"_s, line(name)},
                          {u"status"_s, QJsonObject{{u"state"_s, u"other"_s}}}};
    if (const QJsonArray about = properties({{u"brand"_s, product.brand},
                                             {u"model"_s, product.model},
                                             {u"firmware"_s, product.firmwareVersion},
                                             {u"firmware-sha256"_s, product.firmwareSha256},
                                             {u"gtin"_s, product.gtin}});
        !about.isEmpty())
        component[u"props"_s] = about;
    QJsonObject result{
        {u"uuid"_s, uuid(u"result"_s)},
        {u"title"_s, line(m_report.schemeTitle)},
        {u"description"_s,
         m_report.unfinished ? Text::tr(
             "DRAFT: the assessment is not finished, and nothing may be claimed from it.")
                             : Text::tr("The assessment as it was accepted.")},
        {u"start"_s, begun()},
        {u"props"_s, props},
        {u"local-definitions"_s, QJsonObject{{u"components"_s, QJsonArray{component}}}},
        {u"reviewed-controls"_s, reviewedControls()}};
    if (m_report.lastAct.isValid())
        result[u"end"_s] = stamp(m_report.lastAct);
    if (const QJsonArray all = observations(); !all.isEmpty())
        result[u"observations"_s] = all;
    if (const QJsonArray all = findings(); !all.isEmpty())
        result[u"findings"_s] = all;
    return result;
}

QJsonArray OscalWriter::resources() const
{
    const auto content = [](const QByteArray &sha256, const QString &mediaType) {
        QJsonObject link{{u"href"_s, contentName(sha256)},
                         {u"hashes"_s, QJsonArray{QJsonObject{{u"algorithm"_s, u"SHA-256"_s},
                                                              {u"value"_s, hex(sha256)}}}}};
        if (!mediaType.isEmpty())
            link[u"media-type"_s] = mediaType;
        return QJsonArray{link};
    };
    QJsonArray all{QJsonObject{
        {u"uuid"_s, uuid(u"scheme"_s)},
        {u"title"_s, line(u"%1, %2"_s.arg(m_report.schemeTitle, m_report.schemeEdition))},
        {u"description"_s,
         Text::tr("The catalogue that was assessed against, in place of a plan.")},
        {u"rlinks"_s, content(m_report.schemeDigest, u"application/json"_s)}}};
    for (const ReportEvidence &item : m_report.evidence) {
        QJsonObject one{
            {u"uuid"_s, uuid(u"evidence/"_s + item.id)},
            {u"title"_s, line(item.title)},
            {u"rlinks"_s, content(item.sha256, item.mediaType)},
            {u"props"_s, properties(QList<std::pair<QString, QString>>{
                                        {u"evidence"_s, item.id},
                                        {u"confidential"_s, yesOrNo(item.confidential)},
                                        {u"revision"_s, QString::number(item.revision)},
                                        {u"file-name"_s, item.fileName},
                                        {u"source"_s, item.url},
                                        {u"expires"_s, item.expires.toString(Qt::ISODate)}}
                                    + supplierOf(item))}};
        all.append(one);
    }
    for (const ReportRun &run : m_report.runs) {
        if (run.transcriptSha256.isEmpty())
            continue;
        all.append(
            QJsonObject{{u"uuid"_s, uuid(u"transcript/"_s + run.id)},
                        {u"title"_s, line(Text::tr("Transcript of %1, %2").arg(run.test, run.id))},
                        {u"rlinks"_s, content(run.transcriptSha256, {})},
                        {u"props"_s, properties({{u"confidential"_s, u"yes"_s}})}});
    }
    return all;
}

QJsonObject OscalWriter::document() const
{
    return {{u"assessment-results"_s,
             QJsonObject{{u"uuid"_s, uuid(u"document/"_s + m_report.asOf.toString(Qt::ISODate)
                                          + hex(m_report.assessmentDigest))},
                         {u"metadata"_s, metadata()},
                         {u"import-ap"_s, QJsonObject{{u"href"_s, u'#' + uuid(u"scheme"_s)}}},
                         {u"results"_s, QJsonArray{result()}},
                         {u"back-matter"_s, QJsonObject{{u"resources"_s, resources()}}}}}};
}

} // namespace

QByteArray oscalResults(const Report &report)
{
    return canonicalJson(OscalWriter(report).document()) + '\n';
}

} // namespace assessment
