#include "forms/reviewpage.h"

#include "assessment/scheme/audience.h"
#include "forms/audiencechoice.h"
#include "forms/commentlist.h"
#include "forms/findinglist.h"
#include "forms/historymodel.h"
#include "forms/leftoutnote.h"
#include "forms/lineagecard.h"
#include "forms/reportdialog.h"
#include "forms/rows/card.h"
#include "forms/rows/choicerow.h"
#include "forms/rows/column.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/formrow.h"
#include "forms/rows/linkedtext.h"
#include "forms/rows/primarybutton.h"
#include "forms/rows/sheettable.h"
#include "forms/rows/text.h"
#include "forms/session.h"
#include "forms/signoffcard.h"
#include "forms/theme.h"
#include "forms/timecard.h"
#include "forms/verdicttablemodel.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Answer;
using assessment::Assessment;
using assessment::GateReason;
using assessment::LabelKind;
using assessment::LintFinding;
using assessment::LintSeverity;
using assessment::LogRow;
using assessment::Provision;
using assessment::Result;
using assessment::ReviewStatus;
using assessment::Scheme;
using assessment::Status;
using assessment::Verdict;
using assessment::Workspace;

namespace {

constexpr int historyRows = 200;
constexpr int usualMonths = 24;

/// The gate's reasons that no error of the record tells already.
QList<GateReason> besides(QList<GateReason> reasons, const QList<LintFinding> &findings,
                          const Scheme &scheme)
{
    reasons.removeIf([&](const GateReason &reason) {
        return std::any_of(findings.begin(), findings.end(), [&](const LintFinding &finding) {
            return finding.severity == LintSeverity::Error
                   && assessment::gateRuleOf(finding, scheme) == reason.rule;
        });
    });
    return reasons;
}

Result<ReviewReading> readAll(Workspace &workspace, const Assessment &open, const Scheme &scheme)
{
    const auto organisation = workspace.organisation();
    if (!organisation)
        return organisation.error();
    const auto history = workspace.history(open.id, historyRows);
    if (!history)
        return history.error();
    const auto findings = workspace.lint(open.id);
    if (!findings)
        return findings.error();
    const auto gate = [&](LabelKind kind) {
        const QDate today = QDate::currentDate();
        return assessment::labelGate(scheme, open, *organisation, kind,
                                     assessment::labelExpiry(kind, open.facts, today, usualMonths));
    };
    return ReviewReading{.history = *history,
                         .actor = workspace.actor(),
                         .findings = *findings,
                         .information = gate(LabelKind::Information),
                         .endorsement = gate(LabelKind::Endorsement)};
}

QString pageName(const QString &page, const assessment::Scheme &scheme)
{
    if (page.startsWith(u"guideline/"_s)) {
        const int number = page.section(u'/', 1).toInt();
        const assessment::Guideline *guideline = scheme.guideline(number);
        if (!guideline)
            return page;
        const QString name = scheme.issuesLabels ? ReviewPage::tr("Guideline %1: %2")
                                                 : ReviewPage::tr("Clause %1: %2");
        return name.arg(guideline->label, guideline->title);
    }
    if (page == u"facts"_s)
        return ReviewPage::tr("Facts for the consumer");
    if (page == u"product"_s)
        return ReviewPage::tr("Product");
    if (page == u"organisation"_s)
        return ReviewPage::tr("Organisation");
    if (page == u"review"_s)
        return ReviewPage::tr("Review");
    if (page == u"catalogues"_s)
        return ReviewPage::tr("Schemes and their catalogues");
    return page;
}

/// Those of \a reasons that \a audience must act on; "" = all.
QList<GateReason> reasonsFor(QList<GateReason> reasons, const Scheme &scheme,
                             const QString &audience)
{
    if (!audience.isEmpty()) {
        reasons.removeIf([&](const GateReason &reason) {
            const QString &where = scheme.provision(reason.rule) ? reason.rule : reason.page;
            return !assessment::audiencesAt(scheme, where).contains(audience);
        });
    }
    return reasons;
}

int countOf(const QList<GapGroup> &groups)
{
    qsizetype count = 0;
    for (const GapGroup &group : groups)
        count += group.gaps.size();
    return int(count);
}

constexpr qsizetype mostLines = 4;

/// The reasons of one page as lines, each with a link to its place. Where both labels have gaps,
/// those that hold back only the mark say so.
QString linesOf(const GapGroup &group, bool tellMarkOnly)
{
    const QString line = u"<p style=\"margin:0 0 4px 0\"><a href=\"%1\">%2</a>&nbsp; %3</p>"_s;
    QString html;
    for (const GapGroup::Gap &gap : group.gaps.mid(0, mostLines)) {
        const QString message = tellMarkOnly && gap.markOnly
                                    ? ReviewPage::tr("%1 (mark only)").arg(gap.message)
                                    : gap.message;
        html += line.arg(u"%1#%2"_s.arg(group.page, gap.rule).toHtmlEscaped(),
                         gap.rule.toHtmlEscaped(), message.toHtmlEscaped());
    }
    const int more = int(group.gaps.size() - mostLines);
    if (more > 0)
        html += line.arg(group.page.toHtmlEscaped(),
                         ReviewPage::tr("and %n more", nullptr, more).toHtmlEscaped(), QString());
    return html;
}

} // namespace

QList<GapGroup> groupGaps(const QList<GateReason> &information,
                          const QList<GateReason> &endorsement, const QStringList &pages)
{
    QList<GapGroup> groups;
    for (const QString &page : pages)
        groups.append({.page = page, .gaps = {}});
    const auto add = [&groups](const GateReason &reason, bool markOnly) {
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const GapGroup &one) { return one.page == reason.page; });
        if (group == groups.end()) {
            groups.append({.page = reason.page, .gaps = {}});
            group = groups.end() - 1;
        }
        group->gaps.append({.rule = reason.rule, .message = reason.message, .markOnly = markOnly});
    };
    for (const GateReason &reason : information)
        add(reason, false);
    for (const GateReason &reason : endorsement) {
        if (!information.contains(reason))
            add(reason, true);
    }
    groups.removeIf([](const GapGroup &group) { return group.gaps.isEmpty(); });
    return groups;
}

ReviewPage::ReviewPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_column(new Column)
    , m_status(new BodyText)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);
    QVBoxLayout *body = m_column->body();
    body->addWidget(new Heading(title(), Heading::Level::Title));
    body->addWidget(m_status);
    auto *times = new LineageCard(session);
    connect(times, &LineageCard::jump, this, &Page::jump);
    body->addWidget(times);
    body->addWidget(buildDecision());
    body->addWidget(m_signOff = new SignOffCard(session));
    body->addWidget(m_time = new TimeCard(session));
    body->addWidget(m_who = new AudienceChoice);
    m_who->setHint(tr("Verdicts and findings below are those of whoever is chosen; a guideline is "
                      "met by all of it."));
    m_who->setChoice(session.audience());
    connect(m_who, &Row::committed, this, [this] { m_session.setAudience(m_who->choice()); });
    connect(&session, &Session::audienceChanged, this, [this] {
        m_who->setChoice(m_session.audience());
        refresh();
    });
    body->addWidget(m_leftOut = new LeftOutNote(session));
    body->addWidget(buildVerdicts());
    body->addWidget(buildGaps());
    body->addWidget(buildComments());
    body->addWidget(buildHistory());
    body->addStretch();
    setFocusProxy(m_submit);
    connect(&session, &Session::changed, this, [this] {
        if (isVisible())
            read();
    });
    refresh();
}

QString ReviewPage::title() const
{
    return tr("Review");
}

QWidget *ReviewPage::buildDecision()
{
    m_people = new QuietText;
    m_refusal = new ErrorBanner;
    m_submit = new PrimaryButton(tr("&Submit for review"));
    m_submit->setToolTip(tr("Says that the work is done; any later change opens it again"));
    connect(m_submit, &QPushButton::clicked, this, [this] {
        decide([id = m_session.assessment().id](Workspace &w) { return w.submit(id); });
    });
    m_about = new ChoiceRow(tr("Decide about"), {}, {{.id = {}, .name = tr("All answers")}});
    m_reason = new FormRow(tr("Reason"), tr("Needed to reject; the assessor sees it beside the "
                                            "answer."));
    m_accept = new QPushButton(Theme::icon(u"object-select"_s), tr("A&ccept"));
    m_accept->setToolTip(tr("Accept what was submitted"));
    m_reject = new QPushButton(Theme::icon(u"process-stop"_s), tr("Re&ject"));
    m_reject->setToolTip(tr("Send one answer back with a reason"));
    connect(m_accept, &QPushButton::clicked, this, [this] {
        std::optional<QString> provision;
        if (!m_about->choice().isEmpty())
            provision = m_about->choice();
        decide([id = m_session.assessment().id, provision](Workspace &w) {
            return w.accept(id, provision);
        });
    });
    connect(m_reject, &QPushButton::clicked, this, [this] {
        m_about->judge(m_about->choice().isEmpty() ? tr("choose the answer to reject") : QString(),
                       true);
        m_reason->judge(m_reason->text().isEmpty() ? tr("say why") : QString(), true);
        if (!m_about->problem().isEmpty() || !m_reason->problem().isEmpty()) {
            (m_about->problem().isEmpty() ? static_cast<Row *>(m_reason) : m_about)->takeFocus();
            return;
        }
        decide(
            [id = m_session.assessment().id, provision = m_about->choice(),
             reason = m_reason->text()](Workspace &w) { return w.reject(id, provision, reason); });
    });
    connect(m_about, &Row::edited, this, [this] { m_about->judge({}, true); });
    connect(m_reason, &Row::edited, this, [this] { m_reason->judge({}, true); });

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::unit);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_reject);
    buttons->addStretch();
    auto *card = new Card;
    card->body()->setSpacing(space::two);
    card->body()->addWidget(new Heading(tr("Decision")));
    card->body()->addWidget(m_people);
    card->body()->addWidget(m_submit, 0, Qt::AlignLeft);
    card->body()->addWidget(m_about);
    card->body()->addWidget(m_reason);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_refusal);
    return card;
}

QWidget *ReviewPage::buildGaps()
{
    m_gapCount = new BodyText;
    m_gaps = new LinkedText(tr("What is missing, with links"));
    connect(m_gaps, &LinkedText::followed, this, &Page::jump);
    m_findingList = new FindingList;
    connect(m_findingList, &FindingList::jump, this, &Page::jump);
    auto *card = new Card;
    card->body()->addWidget(new Heading(tr("Before signing")));
    card->body()->addWidget(m_gapCount);
    card->body()->addWidget(m_findingList);
    card->body()->addWidget(m_gaps);
    return card;
}

QWidget *ReviewPage::buildVerdicts()
{
    m_verdicts = new VerdictTableModel(this);
    auto *table =
        new SheetTable(tr("Verdicts of the guidelines"), m_verdicts, SheetTable::Stretch::First);
    table->setToolTip(tr("Enter goes to the guideline"));
    m_verdictTable = table;
    connect(table, &SheetTable::chosen, this,
            [this](const QModelIndex &index) { Q_EMIT jump(index.data(Qt::UserRole).toString()); });
    auto *card = new Card;
    card->body()->addWidget(new Heading(tr("Verdicts")));
    card->body()->addWidget(table);
    return card;
}

QWidget *ReviewPage::buildComments()
{
    m_comments = new CommentList(m_session, {});
    auto *card = new Card;
    card->body()->addWidget(new Heading(tr("Comments")));
    card->body()->addWidget(new QuietText(
        tr("Beside the assessment: a comment opens no review, and nobody can change it.")));
    card->body()->addWidget(m_comments);
    return card;
}

QWidget *ReviewPage::buildHistory()
{
    m_history = new HistoryModel(this);
    auto *table = new SheetTable(tr("Who did what"), m_history, SheetTable::Stretch::Last);
    table->setMostRows(12);
    m_historyTable = table;
    auto *card = new Card;
    card->body()->addWidget(new Heading(tr("Who did what")));
    card->body()->addWidget(new QuietText(tr("From the custody log; the newest first.")));
    card->body()->addWidget(table);
    auto *save = new QPushButton(tr("Save the histor&y…"));
    save->setToolTip(tr("Every act as a line of JSON, with what it changed"));
    connect(save, &QPushButton::clicked, this, [this] {
        const auto &product = m_session.assessment().product;
        auto *dialog = new QFileDialog(window(), tr("Save the history"),
                                       tr("%1 %2 history.jsonl").arg(product.brand, product.model),
                                       tr("JSON lines (*.jsonl)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"jsonl"_s);
        connect(dialog, &QFileDialog::fileSelected, this, &ReviewPage::saveHistory);
        dialog->open();
    });
    auto *report = new QPushButton(tr("Re&port…"));
    report->setToolTip(tr("Everything about the assessment in one file, with the history"));
    connect(report, &QPushButton::clicked, this,
            [this] { (new ReportDialog(m_session, window()))->open(); });
    m_historyProblem = new ErrorBanner;
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::unit);
    buttons->addWidget(save);
    buttons->addWidget(report);
    buttons->addStretch();
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_historyProblem);
    return card;
}

void ReviewPage::saveHistory(const QString &path)
{
    m_session.read(
        [id = m_session.assessment().id, path](Workspace &w) -> Result<qint64> {
            QSaveFile file(path);
            const auto unwritten = [&] {
                return assessment::Error{.kind = assessment::Error::Kind::Storage,
                                         .what = tr("the history cannot be saved"),
                                         .where = path,
                                         .why = file.errorString()};
            };
            if (!file.open(QIODevice::WriteOnly))
                return unwritten();
            const auto lines = w.writeHistory(id, file);
            if (lines && !file.commit())
                return unwritten();
            return lines;
        },
        this,
        [this](const Result<qint64> &lines) {
            if (!lines)
                m_historyProblem->tell(lines.error());
            else
                Q_EMIT notice(tr("The history is saved (acts: %1)").arg(*lines));
        });
}

void ReviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    read();
}

void ReviewPage::read()
{
    const Assessment &a = m_session.assessment();
    m_session.read([a, scheme = m_session.scheme()](Workspace &w) { return readAll(w, a, scheme); },
                   this,
                   [this](const Result<ReviewReading> &reading) {
                       if (!reading) {
                           m_refusal->tell(reading.error());
                           return;
                       }
                       m_reading = *reading;
                       m_history->setRows(reading->history);
                       refresh();
                   });
}

void ReviewPage::refresh()
{
    m_verdicts->refresh(m_session.scheme(), m_session.assessment(), m_session.audience());
    showGaps();
    showDecision();
    m_comments->refresh();
    m_signOff->refresh();
    m_time->refresh();
}

void ReviewPage::showGaps()
{
    m_findingList->setVisible(m_reading.has_value());
    m_gaps->setVisible(false);
    if (!m_reading) {
        showLeftOut(0);
        m_gapCount->setText(tr("The record is being looked through …"));
        return;
    }
    const QList<GateReason> &information = m_reading->information;
    const QList<GateReason> &endorsement = m_reading->endorsement;
    m_gapCount->setText(
        information.isEmpty() && endorsement.isEmpty()
            ? tr("Both labels can be issued.")
            : tr("Information label: %1. Endorsement mark: %2.")
                  .arg(information.isEmpty() ? tr("can be issued")
                                             : tr("%n gap(s)", nullptr, int(information.size())),
                       endorsement.isEmpty() ? tr("can be issued")
                                             : tr("%n gap(s)", nullptr, int(endorsement.size()))));
    if (!m_session.scheme().issuesLabels) {
        m_gapCount->setText(tr("No label is issued from an assessment against %1. Until it is "
                               "complete: %n gap(s).",
                               nullptr, int(endorsement.size() - information.size()))
                                .arg(m_session.scheme().title));
    }
    showOpenPoints();
}

/// Findings and gaps of whoever is chosen, each with its place.
void ReviewPage::showOpenPoints()
{
    QStringList pages{u"organisation"_s, u"product"_s};
    for (const assessment::Guideline &guideline : m_session.scheme().guidelines)
        pages.append(u"guideline/%1"_s.arg(guideline.number));
    pages += {u"facts"_s, u"review"_s, u"catalogues"_s};
    const Scheme &scheme = m_session.scheme();
    const QString who = m_session.audience();
    const bool label = scheme.issuesLabels;
    const QList<GateReason> &information = m_reading->information;
    const QList<GateReason> &endorsement = m_reading->endorsement;
    const QList<LintFinding> theirs = findingsFor(m_reading->findings, scheme, who);
    m_findingList->show(theirs);
    const QList<GateReason> every =
        besides(label ? information : QList<GateReason>(), m_reading->findings, scheme);
    // Why there is no label is no gap of the assessment.
    const QList<GateReason> mark = besides(
        label ? endorsement : endorsement.mid(information.size()), m_reading->findings, scheme);
    const QList<GapGroup> groups =
        groupGaps(reasonsFor(every, scheme, who), reasonsFor(mark, scheme, who), pages);
    showLeftOut(int(m_reading->findings.size() - theirs.size())
                + countOf(groupGaps(every, mark, pages)) - countOf(groups));
    QString text;
    for (const GapGroup &group : groups) {
        text += u"<p style=\"margin:8px 0 4px 0\"><b>%1</b></p>%2"_s.arg(
            pageName(group.page, m_session.scheme()).toHtmlEscaped(),
            linesOf(group, label && !information.isEmpty()));
    }
    if (!text.isEmpty())
        text.prepend(u"<p style=\"margin:8px 0 0 0\">%1</p>"_s.arg(
            tr("What else holds back a label:").toHtmlEscaped()));
    m_gaps->setText(text);
    m_gaps->setVisible(!text.isEmpty());
}

/// Nothing unfinished goes unseen in silence.
void ReviewPage::showLeftOut(int points)
{
    const assessment::LeftOut left =
        leftOutFor(m_session.scheme(), m_session.assessment(), m_session.audience());
    QStringList said;
    if (left.guidelines > 0) {
        said.append(tr("%n guideline(s) left out, not finished: %1.", nullptr, left.guidelines)
                        .arg(left.openGuidelines));
    }
    if (points > 0)
        said.append(tr("%n open point(s) left out.", nullptr, points));
    m_leftOut->say(said.join(u' '));
}

void ReviewPage::showDecision()
{
    const Assessment &a = m_session.assessment();
    switch (a.status) {
    case ReviewStatus::Draft: m_status->setText(tr("Draft: not submitted for review yet.")); break;
    case ReviewStatus::Submitted:
        m_status->setText(tr("Submitted by %1; waits for a decision.").arg(a.submittedBy));
        break;
    case ReviewStatus::Accepted:
        m_status->setText(tr("Accepted by %1. Any change opens it again.").arg(a.decidedBy));
        break;
    case ReviewStatus::Rejected:
        m_status->setText(
            tr("Rejected by %1: mend what was found and submit again.").arg(a.decidedBy));
        break;
    }
    QString people =
        tr("Made by %1.").arg(a.assessors.isEmpty() ? tr("nobody yet") : a.assessors.join(u", "_s));
    if (m_reading && !m_reading->actor.isEmpty())
        people += u' ' + tr("You work as %1.").arg(m_reading->actor);
    if (a.kind == assessment::AssessmentKind::Lab)
        people += u' ' + tr("In a laboratory somebody else has to decide.");
    m_people->setText(people);
    const bool waits = a.status == ReviewStatus::Submitted;
    m_submit->setVisible(a.status == ReviewStatus::Draft || a.status == ReviewStatus::Rejected);
    for (QWidget *part : {static_cast<QWidget *>(m_about), static_cast<QWidget *>(m_reason),
                          static_cast<QWidget *>(m_accept), static_cast<QWidget *>(m_reject)})
        part->setVisible(waits);

    QList<Choice> answers{{.id = {}, .name = tr("All answers")}};
    for (const assessment::Guideline &guideline : m_session.scheme().guidelines) {
        for (const Provision &provision : guideline.provisions) {
            const Verdict verdict = a.answers.value(provision.id).verdict;
            if (verdict != Verdict::NotAssessed)
                answers.append(
                    {.id = provision.id,
                     .name = u"%1: %2"_s.arg(provision.id, assessment::nameOf(verdict))});
        }
    }
    m_about->setChoices(answers);
}

void ReviewPage::decide(const std::function<Status(Workspace &)> &act)
{
    m_refusal->dismiss();
    m_session.act(act, this, [this](const Status &done) {
        if (!done) {
            m_refusal->tell(done.error());
            m_column->bringUp(m_people);
            return;
        }
        m_reason->setText({});
        read();
    });
}

} // namespace forms
