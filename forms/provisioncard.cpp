#include "forms/provisioncard.h"

#include "assessment/scheme/applicability.h"
#include "assessment/scheme/decisiontree.h"
#include "assessment/scheme/labelgate.h"
#include "assessment/scheme/reopening.h"
#include "forms/commentlist.h"
#include "forms/decisionpanel.h"
#include "forms/evidencetiles.h"
#include "forms/flowlayout.h"
#include "forms/foldable.h"
#include "forms/growingtext.h"
#include "forms/helptopic.h"
#include "forms/inferencewords.h"
#include "forms/lastrun.h"
#include "forms/noteline.h"
#include "forms/provisionreview.h"
#include "forms/rows/bulletlist.h"
#include "forms/rows/text.h"
#include "forms/scopenote.h"
#include "forms/stillholds.h"
#include "forms/theme.h"
#include "forms/verdictchoice.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace forms {

using assessment::Answer;
using assessment::Strength;
using assessment::Support;
using assessment::Verdict;

namespace {

constexpr auto pauseBeforeWriting = 400ms;

template<typename Label = QLabel>
Label *caption(const QString &text)
{
    auto *label = new Label(text);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QString strengthHint(Strength strength)
{
    switch (strength) {
    case Strength::Shall:
    case Strength::ShallNot: return ProvisionCard::tr("Needed for the guideline to be met");
    case Strength::Should:
        return ProvisionCard::tr("Recommended: if it is not met, a reason that the review accepts "
                                 "is needed");
    case Strength::Encouraged:
    case Strength::Aim: return ProvisionCard::tr("Shown on the report; does not decide");
    case Strength::Informative: return ProvisionCard::tr("For information; never scored");
    }
    Q_UNREACHABLE();
}

/// "Depends on condition 14, feature e"; "" when it depends on nothing.
QString dependencyHint(const assessment::Provision &provision)
{
    QStringList names;
    for (const assessment::ScopeDependency &dependency : provision.dependsOn)
        names.append(assessment::nameOf(dependency.kind, dependency.named));
    return names.isEmpty() ? QString()
                           : ProvisionCard::tr("Depends on %1").arg(names.join(u", "_s));
}

} // namespace

ProvisionCard::ProvisionCard(Session &session, const assessment::Provision &provision,
                             const QList<assessment::harness::DeviceTest> &tests, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_provision(provision)
    , m_tests(tests)
{
    setHelpTopic(this, helpTopicOfProvision(provision.id));
    setFocusPolicy(Qt::ClickFocus);
    setAcceptDrops(true);
    setAccessibleName(tr("Provision %1: %2").arg(provision.id, provision.requirement));
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ProvisionCard::write);

    QVBoxLayout *column = body();
    column->addLayout(makeHeading());
    column->addWidget(new BodyText(provision.requirement));
    column->addWidget(m_scope = new ScopeNote(provision.id));
    connect(m_scope, &ScopeNote::scopeAsked, this, [this] {
        const auto denied = assessment::deniedBy(m_provision, m_session.assessment().scope);
        if (!denied.isEmpty())
            Q_EMIT jump(u"scope#"_s + denied.constFirst().key);
    });
    column->addWidget(m_rejected = new NoteLine(NoteLine::Kind::Problem));
    column->addWidget(m_stillHolds = new StillHolds(provision.id));
    connect(m_stillHolds, &StillHolds::confirmed, this, &ProvisionCard::confirm);
    makeAnswer(*column);
    makeEvidence(*column);
    makeTests(*column);
    column->addLayout(makeStatement());
    column->addWidget(m_review = new ProvisionReview(session, provision.id));
    makeFolds(*column);
    column->addWidget(m_problem = new NoteLine(NoteLine::Kind::Problem));

    for (QWidget *widget : findChildren<QWidget *>())
        watchFocus(widget);
    refresh();
}

QLayout *ProvisionCard::makeHeading()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::unit);
    auto *title = caption<WrappingLabel>(
        m_provision.title.isEmpty() ? m_provision.id
                                    : tr("%1 · %2").arg(m_provision.id, m_provision.title));
    row->addWidget(title, 1);
    const QString word = assessment::nameOf(m_provision.strength);
    auto *strength = new QLabel(
        m_provision.status.isEmpty() ? word : tr("%1 · %2").arg(word, m_provision.status));
    strength->setToolTip(
        QStringList({strengthHint(m_provision.strength), dependencyHint(m_provision)})
            .join(u'\n')
            .trimmed());
    strength->setAccessibleDescription(strength->toolTip());
    m_inferred = new QLabel(tr("Inferred"));
    m_inferred->setToolTip(tr("It follows from the assessment against another scheme; nobody has "
                              "confirmed it yet, so it counts as not assessed"));
    for (QLabel *badge : {strength, m_inferred}) {
        badge->setMargin(space::half);
        badge->setFrameShape(QFrame::StyledPanel);
        badge->setBackgroundRole(QPalette::AlternateBase);
        badge->setAutoFillBackground(true);
    }
    m_state = new QLabel;
    m_state->setTextFormat(Qt::PlainText);
    row->addWidget(m_state, 0, Qt::AlignTop);
    row->addWidget(m_inferred, 0, Qt::AlignTop);
    row->addWidget(strength, 0, Qt::AlignTop);
    return row;
}

void ProvisionCard::makeAnswer(QVBoxLayout &column)
{
    m_choice = new VerdictChoice(m_provision.id);
    connect(m_choice, &VerdictChoice::chosen, this, [this] {
        m_isDirty = true;
        write();
    });
    column.addWidget(m_choice);
    column.addWidget(m_verdictGap = new NoteLine(NoteLine::Kind::Quiet));
    const QString scheme = m_session.scheme().id;
    if (const auto *tree = assessment::decisionTreeFor(scheme, m_provision.id)) {
        m_decision = new DecisionPanel(*tree, scheme, m_provision.id);
        connect(m_decision, &DecisionPanel::accepted, this, &ProvisionCard::decide);
        connect(m_decision, &DecisionPanel::madeParts, this, [this] {
            for (QWidget *part : m_decision->findChildren<QWidget *>())
                watchFocus(part);
        });
        column.addWidget(m_decision);
    }

    m_rationale = new GrowingText;
    m_rationale->setPlaceholderText(tr("What was looked at, what was found, and why the answer "
                                       "follows"));
    m_rationale->setAccessibleName(tr("Rationale for %1").arg(m_provision.id));
    connect(m_rationale, &QPlainTextEdit::textChanged, this, [this] {
        m_isDirty = true;
        m_pause.start(pauseBeforeWriting);
    });
    connect(m_rationale, &GrowingText::left, this, &ProvisionCard::flush);
    connect(m_rationale, &GrowingText::mediaPasted, this,
            [this](const QMimeData *media) { m_evidence->addMedia(*media); });
    auto *title = caption(tr("Rationale"));
    title->setBuddy(m_rationale);
    column.addWidget(title);
    column.addWidget(m_rationale);
    column.addWidget(m_rationaleGap = new NoteLine(NoteLine::Kind::Missing));
}

void ProvisionCard::makeEvidence(QVBoxLayout &column)
{
    column.addWidget(caption(tr("Evidence")));
    m_evidence = new EvidenceTiles(m_session, m_provision.id);
    connect(m_evidence, &EvidenceTiles::view, this, &ProvisionCard::viewEvidence);
    column.addWidget(m_evidence);
    column.addWidget(m_evidenceGap = new NoteLine(NoteLine::Kind::Missing));
}

void ProvisionCard::makeTests(QVBoxLayout &column)
{
    if (m_tests.isEmpty())
        return;
    column.addWidget(caption(tr("Device tests")));
    for (const auto &test : std::as_const(m_tests)) {
        auto *run = new QPushButton(tr("Run %1…").arg(test.id));
        run->setAutoDefault(false);
        run->setIcon(Theme::icon(u"media-playback-start"_s));
        run->setToolTip(test.id == firstTest() ? tr("%1 (Ctrl+R)").arg(test.method) : test.method);
        run->setAccessibleName(tr("Run %1 %2 for %3").arg(test.id, test.name, m_provision.id));
        connect(run, &QPushButton::clicked, this, [this, id = test.id] { Q_EMIT runTest(id); });
        auto *state = new QLabel;
        m_testStates.append(state);
        state->setMinimumHeight(run->sizeHint().height()); // beside the button, in its middle
        auto *name = new QLabel(test.name);
        name->setMinimumHeight(state->minimumHeight());
        auto *row = new FlowLayout(nullptr, space::two);
        row->addWidget(run);
        row->addWidget(name);
        row->addWidget(state);
        column.addLayout(row);
    }
}

QLayout *ProvisionCard::makeStatement()
{
    m_support = new QComboBox;
    m_support->addItem(tr("Not stated"), int(Support::NotStated));
    m_support->addItem(tr("Supported"), int(Support::Yes));
    m_support->addItem(tr("Not supported"), int(Support::No));
    m_support->addItem(tr("Not applicable"), int(Support::NotApplicable));
    m_support->setFocusPolicy(Qt::StrongFocus);
    m_support->installEventFilter(this);
    m_support->setAccessibleName(tr("What the manufacturer says of %1").arg(m_provision.id));
    connect(m_support, &QComboBox::activated, this, [this] {
        m_isDirty = true;
        write();
    });
    auto *title = new QLabel(tr("The manufacturer says"));
    title->setToolTip(tr("The statement of the manufacturer; the answer above is yours"));
    title->setBuddy(m_support);
    title->setMinimumHeight(m_support->sizeHint().height()); // beside the choice, in its middle
    auto *row = new FlowLayout(nullptr, space::unit);
    row->addWidget(title);
    row->addWidget(m_support);
    return row;
}

void ProvisionCard::makeFolds(QVBoxLayout &column)
{
    if (!m_provision.questions.isEmpty()) {
        column.addWidget(
            new Foldable(tr("%n question(s) to ask", nullptr, int(m_provision.questions.size())),
                         [this] { return new BulletList(m_provision.questions); }));
    }
    m_wanted = new Foldable(
        tr("%n kind(s) of evidence to collect", nullptr, int(m_provision.evidenceWanted.size())),
        [this] { return new BulletList(m_provision.evidenceWanted); });
    m_law = new Foldable(tr("Law and other standards"), [this] {
        QStringList lines = counterpartsInWords(m_session.scheme().id, m_provision.id);
        if (const auto *guideline = m_session.scheme().guidelineOf(m_provision.id))
            lines = lawsInWords(m_session.scheme().id, m_session.laws(), *guideline) + lines;
        if (!m_provision.note.isEmpty())
            lines.append(m_provision.note);
        return new BulletList(lines);
    });
    m_comments = new Foldable(QString(), [this] {
        m_commentList = new CommentList(m_session, m_provision.id);
        for (auto *part : m_commentList->findChildren<QWidget *>())
            watchFocus(part);
        return m_commentList;
    });
    column.addWidget(m_wanted);
    column.addWidget(m_law);
    column.addWidget(m_comments);
}

void ProvisionCard::setAlone(bool alone)
{
    m_wanted->setVisible(alone && !m_provision.evidenceWanted.isEmpty());
    m_law->setVisible(alone && (!m_provision.references.isEmpty() || !m_provision.note.isEmpty()));
}

void ProvisionCard::watchFocus(QWidget *widget)
{
    if (widget->focusPolicy() != Qt::NoFocus)
        widget->installEventFilter(this);
}

// Knows when the focus comes in, and keeps the wheel for the page.
bool ProvisionCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered();
    if (event->type() == QEvent::Wheel && watched == m_support && !m_support->hasFocus()) {
        event->ignore();
        return true;
    }
    return Card::eventFilter(watched, event);
}

void ProvisionCard::refresh()
{
    const Answer answer = m_session.assessment().answers.value(m_provision.id);
    if (m_underWay == 0 && !m_isDirty)
        showAnswer(answer);
    m_evidence->refresh();
    for (auto *tile : m_evidence->findChildren<QWidget *>())
        watchFocus(tile); // installing a filter again only moves it to the front
    showGaps(shownAnswer());
    if (m_decision)
        m_decision->showDecided(answer);
    showReopening(answer);
    showTests();
    showComments();
}

void ProvisionCard::showReopening(const Answer &answer)
{
    const auto why = assessment::reopeningOf(m_provision, answer);
    const auto &lineage = m_session.assessment().lineage;
    m_stillHolds->ask(why, answer, lineage ? lineage->parentProduct : QString());
    m_inferred->setVisible(answer.isInferred());
}

void ProvisionCard::confirm()
{
    flush();
    if (!assessment::reopeningOf(m_provision, m_session.assessment().answers.value(m_provision.id)))
        return;
    m_session.act(
        [id = m_session.assessment().id,
         provision = m_provision.id](assessment::Workspace &workspace) -> assessment::Status {
            const auto confirmed = workspace.confirm(id, {provision});
            return confirmed ? assessment::Status(assessment::Ok)
                             : assessment::Status(confirmed.error());
        },
        this,
        [this](const assessment::Status &done) {
            m_problem->say(done ? QString() : done.error().message());
        });
}

/// Takes what the steps lead to as the answer.
void ProvisionCard::decide(const assessment::DecisionRequest &request)
{
    m_pause.stop();
    m_isDirty = false; // the person decided for these words
    ++m_underWay;
    m_session.act(
        [id = m_session.assessment().id, provision = m_provision.id,
         request](assessment::Workspace &workspace) -> assessment::Status {
            const auto decided = workspace.decide(id, provision, request);
            return decided ? assessment::Status(assessment::Ok)
                           : assessment::Status(decided.error());
        },
        this,
        [this](const assessment::Status &done) {
            --m_underWay;
            m_problem->say(done ? QString() : done.error().message());
            refresh();
        });
}

void ProvisionCard::showAnswer(const Answer &answer)
{
    m_choice->setVerdict(answer.verdict);
    m_support->setCurrentIndex(m_support->findData(int(answer.support)));
    if (m_rationale->toPlainText() != answer.rationale) {
        const QSignalBlocker quiet(m_rationale);
        m_rationale->setPlainText(answer.rationale);
    }
}

bool ProvisionCard::showScope()
{
    const QString why = assessment::whyNotApplicable(m_provision, m_session.assessment().scope);
    m_scope->say(why);
    const bool applies = why.isEmpty();
    for (QWidget *part : {static_cast<QWidget *>(m_choice), static_cast<QWidget *>(m_rationale),
                          static_cast<QWidget *>(m_support)})
        part->setEnabled(applies);
    if (m_decision)
        m_decision->setOffered(applies);
    return applies;
}

// Says what the engine holds against the answer; whether something is missing is its decision.
void ProvisionCard::showGaps(const Answer &answer)
{
    const bool hasReason = !answer.rationale.trimmed().isEmpty();
    const bool hasEvidence = m_session.assessment().hasEvidenceFor(m_provision.id);
    const bool hasExpired =
        !hasEvidence && !m_session.assessment().evidenceOf(m_provision.id).isEmpty();
    const assessment::JudgedProvision judged{.strength = m_provision.strength,
                                             .verdict = answer.verdict,
                                             .hasRationale = hasReason,
                                             .hasEvidence = hasEvidence,
                                             .accepted = answer.status
                                                         == assessment::ReviewStatus::Accepted};
    const Verdict counts = assessment::effectiveVerdict(judged);

    if (!showScope()) { // nothing is missing from what does not apply
        for (NoteLine *line : {m_rationaleGap, m_evidenceGap, m_verdictGap, m_rejected})
            line->say({});
        m_state->setText({});
        return;
    }
    QString why;
    QString needs;
    switch (answer.verdict) {
    case Verdict::Pass:
        if (counts != Verdict::Pass && !hasEvidence)
            needs =
                hasExpired
                    ? tr("All evidence for this pass has expired: add what shows it now, "
                         "or open a tile and set another last day.")
                    : tr("A pass needs evidence: add a file, a picture, a web address or a device "
                         "run.");
        break;
    case Verdict::NotApplicable:
        if (counts != Verdict::NotApplicable && !hasReason)
            why = tr("Say why it does not apply: the answer is kept together with its reason.");
        break;
    case Verdict::Fail:
        if (!hasReason)
            why = m_provision.strength == Strength::Should
                      ? tr("Say why it is not met: the review can accept a good reason.")
                      : tr("Say what fails, so that it can be mended.");
        break;
    case Verdict::Inconclusive:
        if (!hasReason)
            why = tr("Say what is missing to decide.");
        break;
    case Verdict::NotAssessed: break;
    }
    m_rationaleGap->say(why);
    m_evidenceGap->say(needs);
    m_verdictGap->say(answer.verdict == Verdict::NotAssessed && assessment::decides(judged.strength)
                          ? tr("Not assessed yet: choose an answer.")
                          : QString());
    m_rejected->say(answer.status == assessment::ReviewStatus::Rejected
                        ? tr("Sent back by the review: %1").arg(answer.rejectReason)
                        : QString());
    m_state->setText(answer.status == assessment::ReviewStatus::Draft
                         ? QString()
                         : assessment::nameOf(answer.status));
    m_state->setToolTip(judged.accepted
                            ? tr("The review accepted this answer; changing it takes the "
                                 "acceptance back")
                            : QString());
}

void ProvisionCard::showTests()
{
    for (int place = 0; place < m_tests.size(); ++place) {
        const LastRun last = lastRunOf(m_session.assessment(), m_tests[place].id);
        m_testStates[place]->setText(last.text);
        m_testStates[place]->setToolTip(last.reason);
    }
}

void ProvisionCard::showComments()
{
    const auto count = m_session.assessment().commentsOn(m_provision.id).size();
    m_comments->setTitle(count == 0 ? tr("Comment") : tr("%n comment(s)", nullptr, int(count)));
    if (m_commentList)
        m_commentList->refresh();
    m_review->refresh();
}

void ProvisionCard::chooseVerdict(Verdict verdict)
{
    if (m_choice->isEnabled())
        m_choice->choose(verdict);
}

void ProvisionCard::propose(Verdict verdict, const QString &reason)
{
    if (!m_choice->isEnabled())
        return; // it does not apply: the run is kept all the same
    const QString said = m_rationale->toPlainText();
    if (!said.contains(reason)) {
        const QSignalBlocker quiet(m_rationale);
        m_rationale->setPlainText(said.trimmed().isEmpty() ? reason : said + u'\n' + reason);
    }
    m_choice->setVerdict(verdict);
    m_isDirty = true;
    write();
}

void ProvisionCard::flush()
{
    if (m_isDirty)
        write();
}

Answer ProvisionCard::shownAnswer() const
{
    Answer answer = m_session.assessment().answers.value(m_provision.id);
    answer.provision = m_provision.id;
    answer.verdict = m_choice->verdict();
    answer.support = Support(m_support->currentData().toInt());
    answer.rationale = m_rationale->toPlainText();
    return answer;
}

void ProvisionCard::write()
{
    m_pause.stop();
    m_isDirty = false;
    const Answer before = m_session.assessment().answers.value(m_provision.id);
    const Answer answer = shownAnswer();
    if (m_underWay == 0 && answer.verdict == before.verdict && answer.support == before.support
        && answer.rationale == before.rationale)
        return; // typed and taken back again: nothing to record
    showGaps(answer);
    if (answer.verdict == Verdict::NotApplicable && answer.rationale.trimmed().isEmpty()) {
        m_isDirty = true; // the workspace takes it together with its reason only
        return;
    }
    ++m_underWay;
    m_session.act([id = m_session.assessment().id, answer](
                      assessment::Workspace &workspace) { return workspace.answer(id, answer); },
                  this,
                  [this](const assessment::Status &done) {
                      --m_underWay;
                      m_problem->say(done ? QString() : done.error().message());
                      if (done)
                          refresh();
                      else
                          m_isDirty =
                              true; // what is typed stays, and is tried again with the next change
                  });
}

void ProvisionCard::keyPressEvent(QKeyEvent *event)
{
    const auto verdict = VerdictChoice::verdictOfKey(event->key());
    if (event->key() == Qt::Key_H && !event->modifiers() && m_stillHolds->isAsking()) {
        confirm();
    } else if (verdict && !(event->modifiers() & ~Qt::KeypadModifier)) {
        chooseVerdict(*verdict);
    } else if (event->matches(QKeySequence::Paste)) {
        if (const QMimeData *media = QApplication::clipboard()->mimeData())
            m_evidence->addMedia(*media);
    } else {
        Card::keyPressEvent(event);
    }
}

void ProvisionCard::focusInEvent(QFocusEvent *event)
{
    Card::focusInEvent(event);
    Q_EMIT entered();
}

void ProvisionCard::dragEnterEvent(QDragEnterEvent *event)
{
    const bool takes = EvidenceTiles::canTake(*event->mimeData());
    if (takes)
        event->acceptProposedAction();
    setMarked(takes);
}

void ProvisionCard::dragLeaveEvent(QDragLeaveEvent *)
{
    setMarked(false);
}

void ProvisionCard::dropEvent(QDropEvent *event)
{
    setMarked(false);
    if (m_evidence->addMedia(*event->mimeData())) {
        event->setDropAction(Qt::CopyAction); // whoever gives it keeps it
        event->accept();
    }
}

} // namespace forms
