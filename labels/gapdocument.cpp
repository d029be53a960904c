#include "labels/reportdocument.h"

#include "labels/reportwords.h"

#include "assessment/report/gaps.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::GapEffect;
using assessment::Report;
using assessment::ReportGap;
using assessment::ReportGuideline;
using assessment::ReportProvision;

namespace {

constexpr std::array effects{GapEffect::EveryLabel, GapEffect::Mark, GapEffect::LabelLine,
                             GapEffect::Advice};

/// The plan of action in words.
class GapWriter
{
    Q_DECLARE_TR_FUNCTIONS(labels::GapDocument)

public:
    GapWriter(const Report &report, const QStringList &actors, const QString &signer)
        : m_report(report)
        , m_words(report)
        , m_actors(actors)
        , m_signer(signer)
        , m_gaps(assessment::gapsFor(report.gaps, actors))
    {}

    ReportDocument write();

private:
    template<typename Block>
    void add(Block block)
    {
        m_document.blocks.append(ReportBlock(std::move(block)));
    }
    void section(const QString &text, const QString &anchor);
    void paragraph(const QString &text, ReportParagraph::Tone tone = ReportParagraph::Tone::Body);

    void writeCover();
    void writeSummary();
    void writeGuidelines();
    void writePlan();
    void writeEffect(GapEffect effect);
    void writeGap(const ReportGap &gap, int place);
    void writeAbout();

    QString titleOf(const ReportGap &gap) const;
    QString placeOf(const QString &where) const;
    QString whatItDoes(const ReportGap &gap) const;
    QString explanation(GapEffect effect) const;
    static QString names(const QStringList &actors);
    static QString anchorOf(int place) { return u"step-%1"_s.arg(place); }
    QString verdictOf(const ReportGap &gap) const;

    const Report &m_report;
    ReportWords m_words;
    QStringList m_actors;
    QString m_signer;
    QList<ReportGap> m_gaps;
    ReportDocument m_document;
    int m_section = 0;
};

void append(QList<ReportFacts::Row> &rows, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        rows.append({.name = name, .values = {{.text = value}}});
}

ReportDocument GapWriter::write()
{
    writeCover();
    writeSummary();
    if (!m_gaps.isEmpty()) {
        writePlan();
        for (const GapEffect effect : effects)
            writeEffect(effect);
    }
    writeAbout();
    return m_document;
}

void GapWriter::section(const QString &text, const QString &anchor)
{
    add(ReportHeading{
        .level = 1, .text = u"%1  %2"_s.arg(QString::number(++m_section), text), .anchor = anchor});
}

void GapWriter::paragraph(const QString &text, ReportParagraph::Tone tone)
{
    add(ReportParagraph{.text = {.text = text}, .tone = tone});
}

QString GapWriter::names(const QStringList &actors)
{
    QStringList names;
    for (const QString &actor : actors)
        names.append(assessment::gapActorName(actor));
    return names.join(u", "_s);
}

/// A rule about the record has no title of its own: it is called by its place.
QString GapWriter::titleOf(const ReportGap &gap) const
{
    const ReportProvision *provision = m_report.provision(gap.rule);
    return provision ? u"%1  %2"_s.arg(provision->id, provision->title) : placeOf(gap.where);
}

/// What LintFinding::where or a page of the window is called by people.
QString GapWriter::placeOf(const QString &where) const
{
    const QString kind = where.section(u'/', 0, 0);
    const QString rest = where.section(u'/', 1);
    const QHash<QString, QString> names{
        {u"facts"_s, tr("What consumers are told")},
        {u"product"_s, tr("The product")},
        {u"organisation"_s, tr("The laboratory")},
        {u"review"_s, tr("The review")},
        {u"evidence"_s, tr("Evidence")},
        {u"run"_s, tr("Device run")},
        {u"device"_s, tr("Device tests")},
        {u"ixit"_s, tr("IXIT")},
        {u"scope"_s, tr("Scope")},
        {u"scheme"_s, tr("The scheme")},
        {u"catalogues"_s, tr("The catalogue of the scheme")},
        {u"guideline"_s, tr("Guideline")},
    };
    const QHash<QString, QString> fields{
        {u"supportUntil"_s, tr("security updates until")},
        {u"updateMethod"_s, tr("how updates are installed")},
        {u"passwordPractice"_s, tr("passwords")},
        {u"twoStep"_s, tr("two-step verification")},
        {u"reportContact/url"_s, tr("where to report a problem")},
        {u"personalData"_s, tr("personal data")},
        {u"sensors"_s, tr("sensors")},
        {u"telemetry"_s, tr("telemetry")},
        {u"telemetryPurpose"_s, tr("what telemetry is for")},
        {u"sharing"_s, tr("who else gets the data")},
        {u"dataDeletion"_s, tr("erasing data")},
        {u"offlineBehaviour/network"_s, tr("what works without internet")},
        {u"offlineBehaviour/power"_s, tr("after a power cut")},
        {u"verifyHost"_s, tr("verification page")},
    };
    QString name = names.value(kind.section(u'-', 0, 0), kind);
    if (rest.isEmpty())
        return name;
    return tr("%1: %2", "where a step belongs").arg(name, fields.value(rest, rest));
}

QString GapWriter::verdictOf(const ReportGap &gap) const
{
    return m_report.provision(gap.rule) ? nameOf(gap.verdict) : QString();
}

QString GapWriter::whatItDoes(const ReportGap &gap) const
{
    QString effect = nameOf(gap.effect, m_report.schemeIssuesLabels);
    if (!gap.last)
        return effect;
    const auto guideline =
        std::find_if(m_report.guidelines.begin(), m_report.guidelines.end(),
                     [&](const ReportGuideline &one) { return one.number == gap.guideline; });
    const QString name =
        guideline == m_report.guidelines.end() ? QString::number(gap.guideline) : guideline->label;
    return (m_report.hasConformanceStatement
                ? tr("%1; it is the only thing between clause %2 and its being met")
                : tr("%1; it is the only thing between guideline %2 and its being met"))
        .arg(effect, name);
}

void GapWriter::writeCover()
{
    m_words.begin(m_document, tr("Gap report"), tr("Gap report: %1"));
    QList<ReportFacts::Row> &rows = m_document.cover.rows;
    m_document.cover.caption = tr("The plan at a glance");
    append(rows, tr("Scheme"),
           tr("%1, edition %2").arg(m_report.schemeTitle, m_report.schemeEdition));
    append(rows, tr("Assessed by"), m_words.assessor());
    append(rows, tr("For"), m_actors.isEmpty() ? tr("Everybody") : names(m_actors));
    for (const GapEffect effect : effects) {
        if (effect == GapEffect::LabelLine && !m_report.schemeIssuesLabels)
            continue;
        append(rows, nameOf(effect, m_report.schemeIssuesLabels),
               tr("%n step(s)", "of the plan of action", assessment::countOf(m_gaps, effect)));
    }
    append(rows, tr("As of"), m_words.date(m_report.asOf));
    append(rows, tr("Assessment"), m_report.id);
    append(rows, tr("Digest (SHA-256)"), QString::fromLatin1(m_report.assessmentDigest.toHex()));
}

void GapWriter::writeSummary()
{
    section(tr("Where the product stands"), u"summary"_s);
    const int blocking = assessment::countOf(m_gaps, GapEffect::EveryLabel)
                         + assessment::countOf(m_gaps, GapEffect::Mark);
    if (m_gaps.isEmpty()) {
        paragraph(m_actors.isEmpty()
                      ? tr("Nothing is open.")
                      : tr("Nothing is open that these must act on: %1.").arg(names(m_actors)));
    } else if (blocking == 0) {
        paragraph(
            m_report.schemeIssuesLabels
                ? tr("Nothing here holds back a label. What follows would make it say more.")
                : tr("Nothing here keeps the scheme from being met. What follows is advice."));
    } else {
        paragraph(
            (m_report.schemeIssuesLabels
                 ? tr("%n step(s) stand between the product and an endorsement mark. They come "
                      "first; what comes later changes lines of the label or is advice.",
                      nullptr, blocking)
                 : tr("%n step(s) stand between the product and meeting the scheme. They come "
                      "first; what comes later is advice.",
                      nullptr, blocking)));
    }
    if (const auto others = int(m_report.gaps.size() - m_gaps.size()); others > 0) {
        paragraph(
            tr("%n more step(s) are left out: they are for others to act on.", nullptr, others),
            ReportParagraph::Tone::Warning);
    }
    if (m_report.unfinished) {
        paragraph(
            tr("The assessment is not finished: %1 % of the provisions are answered. What was "
               "not assessed is a step of its own, and may turn out to hold already.")
                .arg(int(m_report.progress * 100)),
            ReportParagraph::Tone::Warning);
    }
    writeGuidelines();
}

void GapWriter::writeGuidelines()
{
    ReportBars bars{.caption = m_report.hasConformanceStatement
                                   ? tr("Provisions of each clause")
                                   : tr("Provisions of each guideline"),
                    .rows = {}};
    for (const ReportGuideline &guideline : m_report.guidelines) {
        bars.rows.append({.name = u"%1 %2"_s.arg(guideline.label, guideline.title),
                          .target = {},
                          .alt = tr("%1: %2").arg(guideline.title, inWords(guideline.counts)),
                          .counts = guideline.counts});
    }
    add(bars);
}

void GapWriter::writePlan()
{
    section(tr("Plan of action"), u"plan"_s);
    paragraph(tr("One row is one step, in the order of what it does to the label: what holds it "
                 "back, then its lines, then advice. What fails stands before what is not known."));
    ReportTable table{.caption = tr("Plan of action"),
                      .columns = {{.title = tr("No."), .share = 7, .number = true},
                                  {.title = tr("What"), .share = 37},
                                  {.title = tr("Verdict"), .share = 18},
                                  {.title = tr("Effect"), .share = 20},
                                  {.title = tr("Who must act"), .share = 18}},
                      .rows = {}};
    for (qsizetype i = 0; i < m_gaps.size(); ++i) {
        const ReportGap &gap = m_gaps[i];
        ReportText verdict{.text = verdictOf(gap)};
        if (!verdict.text.isEmpty())
            verdict.sign = gap.verdict;
        table.rows.append(
            {.cells = {{.text = QString::number(i + 1)},
                       {.text = titleOf(gap), .target = anchorOf(int(i) + 1), .below = gap.problem},
                       verdict,
                       {.text = nameOf(gap.effect, m_report.schemeIssuesLabels)},
                       {.text = names(gap.actors)}}});
    }
    add(table);
}

QString GapWriter::explanation(GapEffect effect) const
{
    switch (effect) {
    case GapEffect::EveryLabel:
        return tr("Until these are done no label is issued, not even one that shows the gaps.");
    case GapEffect::Mark:
        return m_report.schemeIssuesLabels ? tr(
                   "An endorsement mark says that all guidelines are met. An information label "
                   "can be issued meanwhile; it names them as open or not met.")
                                           : tr("Each of these keeps its clause from being met.");
    case GapEffect::LabelLine:
        return tr("The label is issued all the same, and says \"Not stated\" or what stands here.");
    case GapEffect::Advice:
        return tr("None of these decides. They make the product or the record better.");
    }
    Q_UNREACHABLE();
}

void GapWriter::writeEffect(GapEffect effect)
{
    if (assessment::countOf(m_gaps, effect) == 0)
        return;
    section(nameOf(effect, m_report.schemeIssuesLabels), idOf(effect));
    paragraph(explanation(effect));
    ReportTable others{.caption = nameOf(effect, m_report.schemeIssuesLabels),
                       .columns = {{.title = tr("Step"), .share = 8, .number = true},
                                   {.title = tr("What to do"), .share = 66},
                                   {.title = tr("Who must act"), .share = 26}},
                       .rows = {}};
    for (qsizetype i = 0; i < m_gaps.size(); ++i) {
        const ReportGap &gap = m_gaps[i];
        if (gap.effect != effect)
            continue;
        const int place = int(i) + 1;
        if (m_report.provision(gap.rule)) {
            writeGap(gap, place);
        } else { // those that are about no provision stand behind the others
            others.rows.append(
                {.cells = {{.text = QString::number(place)},
                           {.text = titleOf(gap), .strong = true, .below = gap.problem},
                           {.text = names(gap.actors)}},
                 .anchor = anchorOf(place)});
        }
    }
    if (!others.rows.isEmpty())
        add(others);
}

void GapWriter::writeGap(const ReportGap &gap, int place)
{
    add(ReportHeading{.level = 2,
                      .text = tr("Step %1: %2").arg(QString::number(place), titleOf(gap)),
                      .anchor = anchorOf(place),
                      .listed = false}); // the plan is the list of them
    ReportFacts facts{.caption = titleOf(gap), .rows = {}};
    append(facts.rows, tr("What to do"), gap.problem);
    append(facts.rows, tr("Effect"), whatItDoes(gap));
    facts.rows.append({.name = tr("Verdict"), .values = {{nameOf(gap.verdict), gap.verdict}}});
    append(facts.rows, tr("Who must act"), names(gap.actors));
    if (const ReportProvision *provision = m_report.provision(gap.rule)) {
        facts.rows.append({.name = tr("Requirement"),
                           .values = {{.text = provision->requirement},
                                      {.text = nameOf(provision->strength), .quiet = true}}});
        append(facts.rows, tr("What was found"), provision->rationale);
        QList<ReportText> wanted;
        for (const QString &one : provision->evidenceWanted)
            wanted.append({.text = u"• "_s + one});
        if (!wanted.isEmpty())
            facts.rows.append({.name = tr("What would show it"), .values = wanted});
        append(facts.rows, tr("Device tests"), provision->deviceTests.join(u", "_s));
    }
    add(facts);
}

void GapWriter::writeAbout()
{
    section(tr("About this plan"), u"about"_s);
    if (!m_signer.isEmpty())
        paragraph(m_words.signedBy(m_signer));
    paragraph(tr("The steps come from the rules by which labels are issued and from the checks of "
                 "the record, applied to the assessment as it stood on %1. The words of the "
                 "requirements are those of Assay; the scheme itself is authoritative.")
                  .arg(m_words.date(m_report.asOf)));
}

} // namespace

ReportDocument gapDocumentOf(const Report &report, const QStringList &actors, const QString &signer)
{
    return GapWriter(report, actors, signer).write();
}

} // namespace labels
