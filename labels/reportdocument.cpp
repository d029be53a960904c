#include "labels/reportdocument.h"

#include "labels/labelfacts.h"
#include "labels/labelwords.h"
#include "labels/reportwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Finding;
using assessment::LabelKind;
using assessment::LintFinding;
using assessment::LintSeverity;
using assessment::Report;
using assessment::ReportAct;
using assessment::ReportAttachment;
using assessment::ReportComment;
using assessment::ReportEvidence;
using assessment::ReportGuideline;
using assessment::ReportProvision;
using assessment::ReportRun;
using assessment::ReviewStatus;
using assessment::RunState;
using assessment::Support;
using assessment::Verdict;
using assessment::VerdictCounts;

namespace {

/// Findings of one run that are told at a provision; its own section has all.
constexpr qsizetype mostFindings = 12;

QString hex(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

QString evidenceAnchor(const QString &id)
{
    return u"evidence-"_s + id;
}

QString runAnchor(const QString &id)
{
    return u"run-"_s + id;
}

/// Turns the values into words.
class Writer
{
    Q_DECLARE_TR_FUNCTIONS(labels::ReportDocument)

public:
    Writer(const Report &report, const QString &signer, const QList<ReportAttachment> &attachments);

    ReportDocument write();

private:
    // Small words
    QString date(QDate date) const { return m_words.date(date); }
    QString time(const QDateTime &time) const { return m_words.time(time); }
    static QString size(qint64 bytes);
    static QString supportName(Support support);
    static QString describe(ReportAttachment::Kind kind);
    static ReportText verdictText(Verdict verdict) { return {nameOf(verdict), verdict}; }

    // Blocks
    void heading(int level, const QString &text, const QString &anchor);
    void section(const QString &text, const QString &anchor);
    void annex(const QString &text, const QString &anchor);
    void paragraph(const QString &text, ReportParagraph::Tone tone = ReportParagraph::Tone::Body);
    template<typename Block>
    void add(Block block)
    {
        m_document.blocks.append(ReportBlock(std::move(block)));
    }

    // Parts
    void writeCover();
    void writeSummary();
    void writeBars();
    void writeNotes();
    void writeProduct();
    void writeLineage();
    void writeScope();
    void writeConformance();
    void writeIxit();
    void writeGuideline(const ReportGuideline &guideline);
    void writeProvision(const ReportProvision &provision);
    void writeComments();
    void writeFindings();
    void writeRuns();
    void writeRun(const ReportRun &run);
    void writeEvidence();
    void writeLaw();
    void writeHistory();
    void writeAbout();
    void attach(const ReportAttachment &attachment);

    QList<ReportText> verdictLines(const ReportProvision &provision) const;
    QList<ReportText> statusLines(const ReportProvision &provision) const;
    QList<ReportText> evidenceLines(const ReportProvision &provision) const;
    QList<ReportText> runLines(const ReportProvision &provision) const;
    QList<ReportText> commentLines(const QList<ReportComment> &comments) const;
    QList<ReportText> attachmentLines() const;
    QString endOf(const ReportRun &run) const;

    const Report &m_report;
    ReportWords m_words;
    QString m_signer;
    const QList<ReportAttachment> &m_attachments;
    ReportDocument m_document;
    int m_section = 0;
    int m_subsection = 0;
    char16_t m_annex = u'A';
};

void append(QList<ReportFacts::Row> &rows, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        rows.append({.name = name, .values = {{.text = value}}});
}

void append(QList<ReportFacts::Row> &rows, const QString &name, const QList<ReportText> &values)
{
    if (!values.isEmpty())
        rows.append({.name = name, .values = values});
}

Writer::Writer(const Report &report, const QString &signer,
               const QList<ReportAttachment> &attachments)
    : m_report(report)
    , m_words(report)
    , m_signer(signer)
    , m_attachments(attachments)
{}

ReportDocument Writer::write()
{
    for (const ReportAttachment &attachment : m_attachments)
        attach(attachment);
    writeCover();
    writeSummary();
    writeProduct();
    section(tr("Results"), u"results"_s);
    paragraph(tr("Each provision with what was found, and what shows it. The words of the "
                 "requirements are those of Assay; the scheme itself is authoritative."),
              ReportParagraph::Tone::Quiet);
    for (const ReportGuideline &guideline : m_report.guidelines)
        writeGuideline(guideline);
    writeComments();
    writeFindings();
    writeRuns();
    writeEvidence();
    if (!m_report.laws.isEmpty())
        writeLaw();
    writeHistory();
    writeAbout();
    return m_document;
}

QString Writer::size(qint64 bytes)
{
    return tr("%1 bytes").arg(QLocale(QLocale::English).toString(bytes));
}

QString Writer::describe(ReportAttachment::Kind kind)
{
    switch (kind) {
    case ReportAttachment::Kind::Report: return tr("This report for programs, as JSON");
    case ReportAttachment::Kind::Manifest: return tr("The leaves of the evidence manifest");
    case ReportAttachment::Kind::Bundle:
        return tr("The assessment with its evidence, without what is confidential");
    }
    Q_UNREACHABLE();
}

void Writer::attach(const ReportAttachment &attachment)
{
    const bool same = attachment.kind == ReportAttachment::Kind::Report;
    m_document.attachments.append({.name = attachment.name(),
                                   .description = describe(attachment.kind),
                                   .mediaType = attachment.mediaType(),
                                   .relation = same ? "Alternative" : "Supplement",
                                   .content = attachment.content});
}

QString Writer::supportName(Support support)
{
    switch (support) {
    case Support::NotStated: return {};
    case Support::Yes: return tr("Supported");
    case Support::No: return tr("Not supported");
    case Support::NotApplicable: return tr("Not applicable");
    }
    Q_UNREACHABLE();
}

void Writer::heading(int level, const QString &text, const QString &anchor)
{
    add(ReportHeading{.level = level, .text = text, .anchor = anchor});
}

void Writer::section(const QString &text, const QString &anchor)
{
    m_subsection = 0;
    heading(1, u"%1  %2"_s.arg(QString::number(++m_section), text), anchor);
}

void Writer::annex(const QString &text, const QString &anchor)
{
    heading(1, tr("Annex %1  %2", "letter, title").arg(QString(QChar(m_annex++)), text), anchor);
}

void Writer::paragraph(const QString &text, ReportParagraph::Tone tone)
{
    add(ReportParagraph{.text = {.text = text}, .tone = tone});
}

void Writer::writeCover()
{
    m_words.begin(m_document, tr("Assessment report"), tr("Assessment report: %1"));
    QList<ReportFacts::Row> &rows = m_document.cover.rows;
    m_document.cover.caption = tr("The assessment at a glance");
    append(rows, tr("Scheme"),
           tr("%1, edition %2").arg(m_report.schemeTitle, m_report.schemeEdition));
    append(rows, tr("Assessed by"), m_words.assessor());
    append(rows, tr("Assessors"), m_report.assessors.join(u", "_s));
    append(rows, tr("Begun"), time(m_report.begun));
    append(rows, tr("Submitted"),
           m_report.submitted.isValid()
               ? tr("%1, by %2").arg(time(m_report.submitted), m_report.submittedBy)
               : QString());
    const QString decided =
        m_report.status == ReviewStatus::Rejected ? tr("Sent back") : tr("Accepted");
    append(rows, decided,
           m_report.decided.isValid()
               ? tr("%1, by %2").arg(time(m_report.decided), m_report.decidedBy)
               : QString());
    append(rows, tr("Review"), nameOf(m_report.status));
    append(rows, tr("Signed off"), m_words.signOff());
    append(rows, tr("As of"), date(m_report.asOf));
    append(rows, tr("Assessment"), m_report.id);
    append(rows, tr("Digest (SHA-256)"), hex(m_report.assessmentDigest));
}

void Writer::writeNotes()
{
    if (m_report.unfinished) {
        paragraph(tr("This report shows how the work stands. %1 % of the provisions are answered; "
                     "what is open counts as not assessed, and nothing may be claimed from it.")
                      .arg(int(m_report.progress * 100)),
                  ReportParagraph::Tone::Warning);
    }
    if (m_report.signOff && !m_report.signOffStands) {
        paragraph(tr("The assessment was changed after it was signed off. The sign-off does not "
                     "cover what stands here."),
                  ReportParagraph::Tone::Warning);
    }
    if (m_report.schemeReviewOverdue) {
        paragraph(tr("The scheme itself was due for a review by its owner on %1. Find out whether "
                     "a newer edition is out before you rely on this report.")
                      .arg(date(m_report.schemeReviewBy)),
                  ReportParagraph::Tone::Warning);
    }
}

void Writer::writeSummary()
{
    section(tr("Summary"), u"summary"_s);
    writeNotes();
    ReportFacts facts{.caption = tr("The result"), .rows = {}};
    ReportText verdict = verdictText(m_report.verdict);
    verdict.strong = true;
    append(facts.rows, tr("Overall"), {verdict});
    const int met = m_report.guidelineCounts.of(Verdict::Pass)
                    + m_report.guidelineCounts.of(Verdict::NotApplicable);
    append(facts.rows, m_report.hasConformanceStatement ? tr("Clauses met") : tr("Guidelines met"),
           tr("%1 of %2").arg(met).arg(m_report.guidelineCounts.all()));
    append(facts.rows, tr("Provisions"), inWords(m_report.provisionCounts));
    append(facts.rows, tr("Evidence"),
           tr("%n item(s)", "of evidence", int(m_report.evidence.size())));
    append(facts.rows, tr("Device runs"), tr("%n run(s)", nullptr, int(m_report.runs.size())));
    const auto errors = std::count_if(
        m_report.findings.begin(), m_report.findings.end(),
        [](const LintFinding &finding) { return finding.severity == LintSeverity::Error; });
    append(facts.rows, tr("Open findings"),
           tr("%1 to mend, %2 to look at").arg(errors).arg(m_report.findings.size() - errors));
    QList<ReportText> labels;
    for (const auto &label : m_report.labels) {
        labels.append({.text = (label.kind == LabelKind::Information
                                    ? tr("Information label %1, issued %2, valid to %3")
                                    : tr("Endorsement mark %1, issued %2, valid to %3"))
                                   .arg(label.certificateId, date(label.issued.toUTC().date()),
                                        date(label.expires))});
    }
    append(facts.rows, tr("Labels issued"), labels);
    add(facts);
    add(ReportChart{.caption = tr("Provisions by verdict"),
                    .alt = tr("Of %1 provisions: %2")
                               .arg(m_report.provisionCounts.all())
                               .arg(inWords(m_report.provisionCounts)),
                    .counts = m_report.provisionCounts});
    writeBars();
    ReportTable table{
        .caption = tr("Verdicts of the guidelines"),
        .columns = {{.title = tr("No."), .share = 14},
                    {.title = m_report.hasConformanceStatement ? tr("Clause") : tr("Guideline"),
                     .share = 90},
                    {.title = tr("Verdict"), .share = 56}},
        .rows = {}};
    for (const Verdict one : assessment::verdictsInOrder)
        table.columns.append({.title = nameOf(one), .share = 30, .number = true});
    for (const ReportGuideline &guideline : m_report.guidelines) {
        ReportTable::Row row{
            .cells = {{.text = guideline.label},
                      {.text = guideline.title, .target = u"guideline-%1"_s.arg(guideline.number)},
                      verdictText(guideline.verdict)}};
        for (const Verdict one : assessment::verdictsInOrder)
            row.cells.append({.text = QString::number(guideline.counts.of(one))});
        table.rows.append(row);
    }
    add(table);
}

void Writer::writeBars()
{
    ReportBars bars{.caption = m_report.hasConformanceStatement
                                   ? tr("Provisions of each clause")
                                   : tr("Provisions of each guideline"),
                    .rows = {}};
    for (const ReportGuideline &guideline : m_report.guidelines) {
        bars.rows.append({.name = u"%1 %2"_s.arg(guideline.label, guideline.title),
                          .target = u"guideline-%1"_s.arg(guideline.number),
                          .alt = tr("%1: %2").arg(guideline.title, inWords(guideline.counts)),
                          .counts = guideline.counts});
    }
    add(bars);
}

void Writer::writeProduct()
{
    const auto &product = m_report.product;
    section(tr("Product and scope"), u"product"_s);
    heading(2, tr("Product"), u"product-facts"_s);
    ReportFacts facts{.caption = tr("The product"), .rows = {}};
    append(facts.rows, tr("Brand"), product.brand);
    append(facts.rows, tr("Name"), product.name);
    append(facts.rows, tr("Model"), product.model);
    append(facts.rows, tr("Variants"), product.variants.join(u", "_s));
    append(facts.rows, tr("Hardware revision"), product.hardwareRevision);
    append(facts.rows, tr("Firmware"), product.firmwareVersion);
    append(facts.rows, tr("Firmware (SHA-256)"), product.firmwareSha256);
    append(facts.rows, tr("GTIN"), product.gtin);
    append(facts.rows, tr("Interfaces"), product.interfaces.join(u", "_s));
    append(facts.rows, tr("Associated services"), product.associatedServices.join(u", "_s));
    const auto inLine = [](const assessment::Company &company) {
        QStringList parts{company.name, company.address, company.country};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    };
    append(facts.rows, tr("Manufacturer"), inLine(product.manufacturer));
    if (product.ukRepresentative)
        append(facts.rows, tr("UK representative"), inLine(*product.ukRepresentative));
    add(facts);

    heading(2, tr("What consumers are told"), u"facts"_s);
    ReportFacts told{.caption = tr("Facts for the consumer"), .rows = {}};
    const QJsonObject json = toJson(m_report.facts);
    for (const LabelFact &fact :
         largeAnswers(json, m_words.label()) + smallFacts(json, m_words.label())) {
        QList<ReportText> values{{.text = fact.answer}};
        if (!fact.note.isEmpty())
            values.append({.text = fact.note, .quiet = true});
        append(told.rows, fact.question, values);
    }
    add(told);
    writeLineage();
    writeScope();
    writeConformance();
    writeIxit();
}

void Writer::writeLineage()
{
    if (!m_report.lineage)
        return;
    heading(2, tr("What it carries on from"), u"lineage"_s);
    ReportFacts facts{.caption = tr("The assessment of the version before"), .rows = {}};
    append(facts.rows, tr("Version before"), m_report.lineage->parentProduct);
    append(facts.rows, tr("Its digest (SHA-256)"), hex(m_report.lineage->parentSha256));
    append(facts.rows, tr("Reason"), m_report.lineage->reason);
    QList<ReportText> changes;
    for (const auto &change : m_report.lineage->changes) {
        changes.append({.text = tr("%1: %2, before %3")
                                    .arg(assessment::fieldName(change.field), change.to,
                                         change.from.isEmpty() ? tr("nothing") : change.from)});
    }
    append(facts.rows, tr("What is new"), changes);
    append(facts.rows, tr("Taken over"),
           tr("%1 answers and %2 items of evidence")
               .arg(m_report.lineage->answers)
               .arg(m_report.lineage->evidence));
    add(facts);
}

void Writer::writeScope()
{
    if (m_report.scope.isEmpty())
        return;
    heading(2, tr("Scope"), u"scope"_s);
    paragraph(tr("What was said about the product, and which provisions do not apply because of "
                 "it."));
    ReportTable table{.caption = tr("Conditions and features"),
                      .columns = {{.title = tr("Condition or feature"), .share = 42},
                                  {.title = tr("Answer"), .share = 10},
                                  {.title = tr("Note"), .share = 26},
                                  {.title = tr("Takes away"), .share = 22}},
                      .rows = {}};
    for (const auto &answer : m_report.scope) {
        table.rows.append({.cells = {{.text = tr("%1 (%2)").arg(answer.statement,
                                                                nameOf(answer.kind, answer.key))},
                                     {.text = nameOf(answer.choice)},
                                     {.text = answer.note},
                                     {.text = answer.takesAway.join(u", "_s)}}});
    }
    add(table);
}

void Writer::writeConformance()
{
    if (!m_report.hasConformanceStatement)
        return;
    heading(2, tr("Implementation conformance statement"), u"ics"_s);
    ReportTable table{.caption = tr("What the manufacturer claims of each provision"),
                      .columns = {{.title = tr("Provision"), .share = 18},
                                  {.title = tr("Title"), .share = 44},
                                  {.title = tr("Status"), .share = 14},
                                  {.title = tr("Support"), .share = 24}},
                      .rows = {}};
    for (const ReportGuideline &guideline : m_report.guidelines) {
        for (const ReportProvision &provision : guideline.provisions) {
            const QString support = provision.whyNotApplicable.isEmpty()
                                        ? supportName(provision.support)
                                        : tr("Not applicable");
            table.rows.append(
                {.cells = {{.text = provision.id, .target = provision.id},
                           {.text = provision.title},
                           {.text = provision.schemeStatus},
                           {.text = support.isEmpty() ? tr("Not stated") : support}}});
        }
    }
    add(table);
}

void Writer::writeIxit()
{
    if (!m_report.ixit)
        return;
    const assessment::ReportIxit &ixit = *m_report.ixit;
    heading(2, tr("IXIT and test groups"), u"ixit"_s);
    paragraph(tr("How much is declared in each table of %1. The declarations themselves stay with "
                 "the laboratory.")
                  .arg(ixit.edition));
    ReportTable tables{.caption = tr("Tables of the IXIT"),
                       .columns = {{.title = tr("Table"), .share = 24},
                                   {.title = tr("Title"), .share = 60},
                                   {.title = tr("Entries"), .share = 16, .number = true}},
                       .rows = {}};
    for (const auto &table : ixit.tables) {
        tables.rows.append(
            {.cells = {{.text = u"%1 %2"_s.arg(QString::number(table.number), table.name)},
                       {.text = table.title},
                       {.text = QString::number(table.entries)}}});
    }
    if (!tables.rows.isEmpty())
        add(tables);
    ReportTable groups{.caption = tr("Test groups"),
                       .columns = {{.title = tr("Test group"), .share = 30},
                                   {.title = tr("Verdict"), .share = 30},
                                   {.title = tr("Items judged"), .share = 20},
                                   {.title = tr("Counts for the whole"), .share = 20}},
                       .rows = {}};
    for (const auto &group : ixit.groups) {
        groups.rows.append({.cells = {{.text = group.reference, .target = group.provision},
                                      verdictText(group.verdict),
                                      {.text = tr("%1 of %2").arg(group.judged).arg(group.items)},
                                      {.text = group.counts ? tr("Yes") : tr("No")}}});
    }
    if (!groups.rows.isEmpty())
        add(groups);
    ReportFacts facts{.caption = tr("What the test groups come to"), .rows = {}};
    append(facts.rows, tr("All test groups"), {verdictText(ixit.overall)});
    QList<ReportText> undeclared;
    for (const QString &found : ixit.undeclared)
        undeclared.append({.text = found});
    append(facts.rows, tr("Found, not declared"), undeclared);
    add(facts);
}

void Writer::writeGuideline(const ReportGuideline &guideline)
{
    const QString name =
        m_report.hasConformanceStatement ? tr("Clause %1: %2") : tr("Guideline %1: %2");
    heading(2, name.arg(guideline.label, guideline.title), u"guideline-%1"_s.arg(guideline.number));
    if (!guideline.outcome.isEmpty())
        paragraph(guideline.outcome);
    ReportText verdict = verdictText(guideline.verdict);
    verdict.strong = true;
    ReportFacts facts{.caption = tr("The guideline"), .rows = {}};
    append(facts.rows, tr("Verdict"), {verdict});
    append(facts.rows, tr("Provisions"), inWords(guideline.counts));
    add(facts);
    for (const ReportProvision &provision : guideline.provisions)
        writeProvision(provision);
}

void Writer::writeProvision(const ReportProvision &provision)
{
    heading(3, u"%1  %2"_s.arg(provision.id, provision.title), provision.id);
    ReportFacts facts{.caption = provision.id, .rows = {}};
    const QString strength =
        provision.schemeStatus.isEmpty()
            ? nameOf(provision.strength)
            : tr("%1 (status %2)").arg(nameOf(provision.strength), provision.schemeStatus);
    append(facts.rows, tr("Requirement"),
           {{.text = provision.requirement}, {.text = strength, .quiet = true}});
    append(facts.rows, tr("Verdict"), verdictLines(provision));
    append(facts.rows, tr("Rationale"), provision.rationale);
    append(facts.rows, tr("Manufacturer says"), supportName(provision.support));
    append(facts.rows, tr("Review"), statusLines(provision));
    append(facts.rows, tr("Evidence"), evidenceLines(provision));
    append(facts.rows, tr("Device tests"), runLines(provision));
    append(facts.rows, tr("Comments"), commentLines(provision.comments));
    add(facts);
}

QList<ReportText> Writer::verdictLines(const ReportProvision &provision) const
{
    QList<ReportText> lines{verdictText(provision.verdict)};
    lines.first().strong = true;
    if (!provision.whyNotApplicable.isEmpty())
        lines.append({.text = provision.whyNotApplicable});
    if (!provision.whyOpen.isEmpty()) {
        lines.append({.text = tr("Answered “%1”, which does not count: %2.")
                                  .arg(nameOf(provision.answered), provision.whyOpen)});
    } else if (provision.answered != Verdict::NotAssessed
               && provision.answered != provision.verdict) {
        lines.append({.text = tr("Answered before: %1.").arg(nameOf(provision.answered))});
    }
    if (provision.countedAs != provision.verdict) {
        lines.append({.text = tr("Counts as “%1” in its guideline: the review accepted the reason "
                                 "why this recommendation is not followed.")
                                  .arg(nameOf(provision.countedAs))});
    }
    for (const QString &id : provision.overruled) {
        if (const ReportRun *run = m_report.run(id)) {
            lines.append({.text = tr("Differs from what %1 proposed (%2): a person decided.")
                                      .arg(run->test, nameOf(run->verdict).toLower())});
        }
    }
    if (!provision.inferredFrom.isEmpty()) {
        lines.append(
            {.text = tr("Inferred from the answers to %1 of %2.")
                         .arg(provision.inferredBasis.join(u", "_s), provision.inferredFrom),
             .quiet = true});
    }
    return lines;
}

QList<ReportText> Writer::statusLines(const ReportProvision &provision) const
{
    if (!provision.changed.isValid())
        return {};
    QList<ReportText> lines{
        {.text = tr("%1; answered by %2, %3")
                     .arg(nameOf(provision.status), provision.changedBy, time(provision.changed))}};
    if (!provision.rejectReason.isEmpty())
        lines.append({.text = tr("Sent back: %1").arg(provision.rejectReason)});
    return lines;
}

QList<ReportText> Writer::evidenceLines(const ReportProvision &provision) const
{
    QList<ReportText> lines;
    for (const QString &id : provision.evidence) {
        const ReportEvidence *item = m_report.evidenceItem(id);
        if (!item)
            continue;
        QString title = item->confidential ? tr("%1 (confidential)").arg(item->title)
                                           : tr("%1 (public)").arg(item->title);
        if (item->supplier)
            title = tr("%1, shown by the supplier of %2").arg(title, inWords(*item->supplier));
        if (item->expired)
            title = tr("%1, expired on %2").arg(title, date(item->lastDay()));
        lines.append({.text = title, .target = evidenceAnchor(id)});
        lines.append({.text = tr("SHA-256 %1").arg(hex(item->sha256)), .quiet = true});
    }
    return lines;
}

QList<ReportText> Writer::runLines(const ReportProvision &provision) const
{
    QList<ReportText> lines;
    QMap<QString, std::pair<int, int>> attempts; // by test: passed, all
    for (const QString &id : provision.runs) {
        const ReportRun *run = m_report.run(id);
        if (!run)
            continue;
        auto &[passed, all] = attempts[run->test];
        ++all;
        if (run->state == RunState::Finished && run->verdict == Verdict::Pass)
            ++passed;
        lines.append({.text = tr("%1 %2: %3, %4")
                                  .arg(run->test, run->testName, nameOf(run->verdict), endOf(*run)),
                      .sign = run->verdict,
                      .target = runAnchor(id)});
        qsizetype told = 0;
        qsizetype left = 0;
        for (const Finding &finding : run->findings) {
            if (finding.provision != provision.id)
                continue;
            if (told == mostFindings) {
                ++left;
                continue;
            }
            ++told;
            lines.append({.text = u"• "_s + finding.summary});
        }
        if (left > 0)
            lines.append({.text = tr("and %n more, listed with the run", nullptr, int(left)),
                          .quiet = true});
    }
    for (auto one = attempts.begin(); one != attempts.end(); ++one) {
        if (one->second > 1) {
            lines.append({.text = tr("%1: %2 of %3 attempts passed")
                                      .arg(one.key(), QString::number(one->first),
                                           QString::number(one->second)),
                          .quiet = true});
        }
    }
    return lines;
}

QString Writer::endOf(const ReportRun &run) const
{
    return tr("%1 on %2", "how a run ended, when it began")
        .arg(nameOf(run.state).toLower(), time(run.started));
}

QList<ReportText> Writer::commentLines(const QList<ReportComment> &comments) const
{
    QList<ReportText> lines;
    for (const ReportComment &comment : comments) {
        lines.append({.text = comment.text});
        lines.append(
            {.text = tr("%1, %2", "who, when").arg(comment.writtenBy, time(comment.written)),
             .quiet = true});
    }
    return lines;
}

void Writer::writeComments()
{
    section(tr("Comments"), u"comments"_s);
    if (m_report.comments.isEmpty()) {
        paragraph(tr("There is no public comment about the assessment as a whole."));
        return;
    }
    ReportFacts facts{.caption = tr("Comments about the whole"), .rows = {}};
    for (const ReportComment &comment : m_report.comments) {
        facts.rows.append(
            {.name = comment.writtenBy,
             .values = {{.text = comment.text}, {.text = time(comment.written), .quiet = true}}});
    }
    add(facts);
}

void Writer::writeFindings()
{
    section(tr("Open findings"), u"findings"_s);
    if (m_report.findings.isEmpty()) {
        paragraph(tr("The checks of the record found nothing that is open."));
        return;
    }
    paragraph(tr("What the checks of the record still ask about."));
    ReportTable table{.caption = tr("Open findings"),
                      .columns = {{.title = tr("Weight"), .share = 14},
                                  {.title = tr("Where"), .share = 24},
                                  {.title = tr("What"), .share = 62}},
                      .rows = {}};
    for (const LintFinding &finding : m_report.findings) {
        table.rows.append(
            {.cells = {{.text = finding.severity == LintSeverity::Error ? tr("To mend")
                                                                        : tr("To look at"),
                        .strong = finding.severity == LintSeverity::Error},
                       {.text = finding.where},
                       {.text = finding.message}}});
    }
    add(table);
}

void Writer::writeRuns()
{
    section(tr("Device runs"), u"runs"_s);
    if (m_report.runs.isEmpty()) {
        paragraph(tr("No test was run on a device."));
        return;
    }
    paragraph(tr("Transcripts stay with whoever ran the test; their digests stand here. Secrets "
                 "are masked."));
    for (const ReportRun &run : m_report.runs)
        writeRun(run);
}

void Writer::writeRun(const ReportRun &run)
{
    heading(2,
            tr("%1  %2, %3", "test, its name, when").arg(run.test, run.testName, time(run.started)),
            runAnchor(run.id));
    ReportFacts facts{.caption = run.id, .rows = {}};
    ReportText verdict = verdictText(run.verdict);
    verdict.strong = true;
    append(facts.rows, tr("Verdict"), {verdict});
    append(facts.rows, tr("Ended"),
           run.reason.isEmpty() ? nameOf(run.state)
                                : tr("%1: %2").arg(nameOf(run.state), run.reason));
    append(facts.rows, tr("Took"), tr("%1 s").arg(QString::number(run.seconds, 'f', 1)));
    append(facts.rows, tr("Provisions"), run.provisions.join(u", "_s));
    append(facts.rows, tr("Firmware"), run.firmware);
    append(facts.rows, tr("Connection"), run.port);
    QStringList with{run.program, run.system, run.host};
    with.removeAll(QString());
    append(facts.rows, tr("Run with"), with.join(u", "_s));
    append(facts.rows, tr("Run by"), run.operatedBy);
    append(facts.rows, tr("Run"), run.id);
    append(facts.rows, tr("Script (SHA-256)"), hex(run.scriptSha256));
    append(facts.rows, tr("Transcript (SHA-256)"), hex(run.transcriptSha256));
    add(facts);
    if (run.findings.isEmpty())
        return;
    ReportTable table{.caption = tr("Findings of the run"),
                      .columns = {{.title = tr("Provision"), .share = 16},
                                  {.title = tr("Finding"), .share = 68},
                                  {.title = tr("At byte"), .share = 16, .number = true}},
                      .rows = {}};
    for (const Finding &finding : run.findings) {
        table.rows.append(
            {.cells = {
                 {.text = finding.provision},
                 {.text = finding.summary},
                 {.text = finding.offset < 0 ? QString() : QString::number(finding.offset)}}});
    }
    add(table);
}

void Writer::writeEvidence()
{
    section(tr("Evidence"), u"evidence"_s);
    ReportFacts facts{.caption = tr("The evidence manifest"), .rows = {}};
    append(facts.rows, tr("Items"), QString::number(m_report.evidence.size()));
    append(facts.rows, tr("Root of the manifest"), hex(m_report.evidenceRoot));
    add(facts);
    paragraph(tr("The root is that of a hash tree over all items. A proof can show that one item "
                 "belongs to it without showing any other. Of what is confidential only title, "
                 "supplier and digest are told."),
              ReportParagraph::Tone::Quiet);
    if (m_report.evidence.isEmpty())
        return;
    ReportTable table{.caption = tr("Items of evidence"),
                      .columns = {{.title = tr("Item"), .share = 36},
                                  {.title = tr("SHA-256"), .share = 40},
                                  {.title = tr("Serves"), .share = 24}},
                      .rows = {}};
    for (const ReportEvidence &item : m_report.evidence) {
        QStringList about;
        if (item.confidential) {
            about.append(tr("Confidential"));
        } else {
            about.append(tr("Public, %1, %2").arg(item.mediaType, size(item.bytes)));
            if (!item.fileName.isEmpty() && item.fileName != item.title)
                about.append(item.fileName);
            if (!item.url.isEmpty())
                about.append(item.url);
            about.append(tr("Added by %1, %2").arg(item.addedBy, time(item.added)));
        }
        if (item.supplier) {
            const assessment::Component &by = *item.supplier;
            about.append(tr("From the supplier %1: %2 %3 (%4)")
                             .arg(by.supplier, by.name, by.version, by.id));
            if (by.withdrawn.isValid())
                about.append(tr("Withdrawn on %1: %2").arg(date(by.withdrawn), by.reason));
        }
        if (item.expires.isValid() && (!item.expired || item.lastDay() == item.expires)) {
            about.append(item.expired ? tr("Expired on %1").arg(date(item.expires))
                                      : tr("Counts until %1").arg(date(item.expires)));
        }
        about.append(item.revision > 1
                         ? tr("%1, revision %2").arg(item.id, QString::number(item.revision))
                         : item.id);
        table.rows.append(
            {.cells = {{.text = item.title, .strong = true, .below = about.join(u'\n')},
                       {.text = hex(item.sha256)},
                       {.text = item.provisions.join(u", "_s)}},
             .anchor = evidenceAnchor(item.id)});
    }
    add(table);
}

void Writer::writeLaw()
{
    annex(tr("Law"), u"law"_s);
    paragraph(tr("What the UK government's policy paper of %1 names beside the guidelines of the "
                 "Code. This is information and no legal advice.")
                  .arg(date(m_report.laws.constFirst().asOf)));
    ReportTable table{.caption = tr("Laws by guideline"),
                      .columns = {{.title = tr("Guideline"), .share = 18},
                                  {.title = tr("Law"), .share = 26},
                                  {.title = tr("What they have in common"), .share = 28},
                                  {.title = tr("Source"), .share = 28}},
                      .rows = {}};
    for (const assessment::LawLink &link : m_report.laws) {
        const auto guideline =
            std::find_if(m_report.guidelines.begin(), m_report.guidelines.end(),
                         [&](const ReportGuideline &one) { return one.number == link.guideline; });
        const QString name = guideline == m_report.guidelines.end()
                                 ? QString::number(link.guideline)
                                 : u"%1 %2"_s.arg(guideline->label, guideline->title);
        table.rows.append(
            {.cells = {{.text = name, .target = u"guideline-%1"_s.arg(link.guideline)},
                       {.text = link.law, .below = link.since},
                       {.text = link.why},
                       {.text = link.source}}});
    }
    add(table);
}

void Writer::writeHistory()
{
    annex(tr("History"), u"history"_s);
    paragraph(tr("Every act on the assessment and its product from the custody log, the oldest "
                 "first. Each row of the log carries the hash of the one before; the beginning of "
                 "its own hash stands here. Internal comments and what the IXIT declares are left "
                 "out."));
    ReportTable table{.caption = tr("Acts"),
                      .columns = {{.title = tr("No."), .share = 7, .number = true},
                                  {.title = tr("When (UTC)"), .share = 14},
                                  {.title = tr("Who"), .share = 15},
                                  {.title = tr("What"), .share = 50},
                                  {.title = tr("Hash"), .share = 14}},
                      .rows = {}};
    for (const ReportAct &act : m_report.history) {
        table.rows.append({.cells = {{.text = QString::number(act.sequence)},
                                     {.text = act.time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s)},
                                     {.text = act.actor},
                                     {.text = act.text, .below = act.changes.join(u'\n')},
                                     {.text = hex(act.hash).first(
                                          std::min<qsizetype>(12, act.hash.size() * 2))}}});
    }
    add(table);
}

/// A line for each file in the file, by which whoever takes it out can tell it.
QList<ReportText> Writer::attachmentLines() const
{
    QList<ReportText> lines;
    for (const ReportAttachment &attachment : m_attachments) {
        lines.append({.text = tr("%1, %2, SHA-256 %3")
                                  .arg(attachment.name(), size(attachment.content.size()),
                                       hex(attachment.sha256())),
                      .below = describe(attachment.kind)});
    }
    return lines;
}

void Writer::writeAbout()
{
    annex(tr("About this report"), u"about"_s);
    ReportFacts facts{.caption = tr("About this report"), .rows = {}};
    append(facts.rows, tr("Digest (SHA-256)"), hex(m_report.assessmentDigest));
    append(facts.rows, tr("Root of the evidence"), hex(m_report.evidenceRoot));
    append(facts.rows, tr("Scheme"),
           tr("%1, edition %2, catalogue %3")
               .arg(m_report.schemeTitle, m_report.schemeEdition, m_report.schemeVersion));
    append(facts.rows, tr("Catalogue (SHA-256)"), hex(m_report.schemeDigest));
    if (m_report.schemeReviewBy.isValid())
        append(facts.rows, tr("Scheme due for review"), date(m_report.schemeReviewBy));
    if (m_report.signOff) {
        append(facts.rows, tr("Signed statement (SHA-256)"),
               hex(m_report.signOff->statementDigest));
    }
    append(facts.rows, tr("Attached to this file"), attachmentLines());
    add(facts);
    if (!m_signer.isEmpty())
        paragraph(m_words.signedBy(m_signer));
    paragraph(
        m_signer.isEmpty()
            ? tr("This report is not signed itself. The digest is that of the assessment in "
                 "canonical JSON (RFC 8785); who has the workspace or a bundle of it can check it, "
                 "the evidence and the sign-off with Assay or with other programs.")
            : tr("The digest is that of the assessment in canonical JSON (RFC 8785); who has the "
                 "workspace or a bundle of it can check it, the evidence and the sign-off with "
                 "Assay or with other programs."));
    paragraph(tr("Left out are contents of evidence, transcripts, internal comments, the "
                 "declarations of the IXIT, and everything about confidential evidence but its "
                 "title and digest."));
    const bool hasBundle =
        std::any_of(m_attachments.begin(), m_attachments.end(), [](const ReportAttachment &file) {
            return file.kind == ReportAttachment::Kind::Bundle;
        });
    if (hasBundle) {
        paragraph(tr("Only the attached bundle has contents of evidence and transcripts, and of "
                     "these nothing that is confidential."));
    }
}

} // namespace

QRgb verdictInk(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass: return 0xff06674a;
    case Verdict::Fail: return 0xff9c1420;
    case Verdict::Inconclusive: return 0xff7a5200;
    case Verdict::NotApplicable: return 0xff475062;
    case Verdict::NotAssessed: return 0xff5d6676;
    }
    Q_UNREACHABLE();
}

QString inWords(const VerdictCounts &counts)
{
    QStringList parts;
    for (const Verdict verdict : assessment::verdictsInOrder) {
        if (counts.of(verdict) > 0)
            parts.append(u"%1 %2"_s.arg(nameOf(verdict), QString::number(counts.of(verdict))));
    }
    return parts.isEmpty() ? QString::number(0) : parts.join(u", "_s);
}

QString ReportDocument::pageOf(int page, int pages) const
{
    return QCoreApplication::translate("labels::ReportDocument", "Page %1 of %2")
        .arg(page)
        .arg(pages);
}

ReportDocument documentOf(const Report &report, const QString &signer,
                          const QList<ReportAttachment> &attachments)
{
    return Writer(report, signer, attachments).write();
}

} // namespace labels
