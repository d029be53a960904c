#include "forms/guidelinepage.h"

#include "assessment/scheme/audience.h"
#include "assessment/scheme/labelgate.h"
#include "assessment/scheme/reopening.h"
#include "forms/devicepanel.h"
#include "forms/evidenceviewer.h"
#include "forms/foldable.h"
#include "forms/leftoutnote.h"
#include "forms/lowerpanel.h"
#include "forms/noteline.h"
#include "forms/provisioncard.h"
#include "forms/provisionside.h"
#include "forms/recommendationlist.h"
#include "forms/rows/column.h"
#include "forms/rows/text.h"
#include "forms/rows/verdictmark.h"
#include "forms/runcontroller.h"
#include "forms/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

constexpr qsizetype cardsAtOnce = 1; // what a screen shows at first; the rest follows at leisure

/// How far provisions are answered, as the head of the page tells it.
struct Tally
{
    int counted = 0;
    int answered = 0;
    int unsupported = 0; ///< given, but the rules do not count it

    void add(const assessment::JudgedProvision &provision)
    {
        if (provision.strength == assessment::Strength::Informative)
            return;
        ++counted;
        const bool given = provision.verdict != assessment::Verdict::NotAssessed;
        answered += given ? 1 : 0;
        unsupported +=
            given && assessment::effectiveVerdict(provision) == assessment::Verdict::NotAssessed
                ? 1
                : 0;
    }
};

} // namespace

GuidelinePage::GuidelinePage(Session &session, int guidelineNumber, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_number(guidelineNumber)
    , m_guideline(session.scheme().guideline(guidelineNumber)
                      ? *session.scheme().guideline(guidelineNumber)
                      : assessment::Guideline{})
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_column(new Column)
    , m_panel(new QStackedWidget)
    , m_side(new ProvisionSide(this))
{
    m_side->hide();
    m_side->installEventFilter(this);
    m_panel->hide();
    m_splitter->addWidget(m_column);
    m_splitter->addWidget(m_panel);
    m_splitter->setCollapsible(0, true);
    m_splitter->setCollapsible(1, false);
    m_splitter->setChildrenCollapsible(true);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);

    m_column->body()->addLayout(makeHeading());
    m_column->body()->addStretch();
    makeNextCards();
    if (session.scheme().id == u"uk-cop-2018") {
        // Below all cards, and read only when somebody opens it.
        m_column->body()->addWidget(new Foldable(tr("Other documents"), [this] {
            auto *list = new RecommendationList(m_session, m_number);
            connect(list, &RecommendationList::notice, this, &Page::notice);
            return list;
        }));
    }

    auto *run = new QAction(tr("Run the first device test of this provision"), this);
    run->setShortcut(Qt::CTRL | Qt::Key_R);
    run->setShortcutContext(Qt::WindowShortcut); // of the page that is shown, wherever the focus is
    connect(run, &QAction::triggered, this, &GuidelinePage::runFirstTest);
    addAction(run);

    connect(&session, &Session::changed, this, &GuidelinePage::refresh);
    connect(&session, &Session::audienceChanged, this, &GuidelinePage::takeAudience);
    setCurrent(firstShown());
    refresh();
}

GuidelinePage::~GuidelinePage()
{
    delete m_side; // the window may have taken it in
}

QString GuidelinePage::pageId() const
{
    return u"guideline/%1"_s.arg(m_number);
}

QString GuidelinePage::title() const
{
    return m_guideline.title;
}

QWidget *GuidelinePage::sidePanel()
{
    return m_side;
}

QLayout *GuidelinePage::makeHeading()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(space::unit);
    auto *title =
        new Heading(tr("%1 · %2").arg(m_guideline.label, m_guideline.title), Heading::Level::Title);
    title->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(new BodyText(m_guideline.outcome));
    if (m_guideline.topThree) {
        column->addWidget(new QuietText(
            tr("One of the three guidelines to put first: the label shows it largest.")));
    }
    m_verdict = new VerdictMark;
    m_answered = new QuietText;
    auto *row = new QHBoxLayout;
    row->setSpacing(space::two);
    row->addWidget(m_verdict);
    row->addWidget(m_answered, 1);
    column->addLayout(row);
    column->addWidget(m_leftOut = new LeftOutNote(m_session));
    m_inferred = new NoteLine(NoteLine::Kind::Missing);
    m_confirm = new QPushButton(Theme::icon(u"object-select"_s), QString());
    m_confirm->setAutoDefault(false);
    m_confirm->setToolTip(
        tr("Say that each of them is right as it stands; one undo takes it back"));
    connect(m_confirm, &QPushButton::clicked, this, &GuidelinePage::confirmAll);
    auto *waiting = new QHBoxLayout;
    waiting->setSpacing(space::two);
    waiting->addWidget(m_inferred, 1);
    waiting->addWidget(m_confirm);
    column->addLayout(waiting);
    return column;
}

// Opening a page must not wait for cards that nobody sees yet.
void GuidelinePage::makeNextCards()
{
    const qsizetype upTo = qMin(m_cards.size() + cardsAtOnce, m_guideline.provisions.size());
    while (m_cards.size() < upTo)
        makeCard(m_guideline.provisions[m_cards.size()]);
    if (m_cards.size() < m_guideline.provisions.size())
        QTimer::singleShot(0, this, &GuidelinePage::makeNextCards);
}

void GuidelinePage::makeCard(const assessment::Provision &provision)
{
    QList<assessment::harness::DeviceTest> tests;
    for (const QString &id : provision.deviceTests) {
        if (const auto *test = RunController::of(m_session).test(id))
            tests.append(*test);
    }
    auto *card = new ProvisionCard(m_session, provision, tests);
    card->setAlone(!m_side || !m_side->isVisible());
    connect(card, &ProvisionCard::entered, this, [this, id = provision.id] { setCurrent(id); });
    connect(card, &ProvisionCard::jump, this, &Page::jump);
    connect(card, &ProvisionCard::viewEvidence, this, &GuidelinePage::viewEvidence);
    connect(card, &ProvisionCard::runTest, this,
            [this, id = provision.id](const QString &test) { openTest(test, id); });
    m_column->body()->insertWidget(int(m_cards.size()) + 1, card); // below the heading
    card->setVisible(isShown(provision));
    m_cards.append(card);
}

ProvisionCard *GuidelinePage::card(const QString &provision)
{
    const auto find = [&]() -> ProvisionCard * {
        for (ProvisionCard *card : std::as_const(m_cards)) {
            if (card->provision() == provision)
                return card;
        }
        return nullptr;
    };
    ProvisionCard *found = find();
    while (!found && m_cards.size() < m_guideline.provisions.size()) {
        makeCard(m_guideline.provisions[m_cards.size()]);
        found = find();
    }
    return found;
}

void GuidelinePage::reveal(const QString &anchor)
{
    ProvisionCard *wanted = card(anchor);
    if (!wanted)
        return;
    if (wanted->isHidden()) { // for others to act on: whoever asks for it sees it all the same
        m_revealed = anchor;
        refresh();
    }
    m_column->bringUp(wanted);
    wanted->setFocus(Qt::OtherFocusReason);
}

void GuidelinePage::flush()
{
    for (ProvisionCard *card : std::as_const(m_cards))
        card->flush();
}

void GuidelinePage::setCurrent(const QString &provision)
{
    m_current = provision;
    for (const assessment::Provision &one : m_guideline.provisions) {
        if (one.id == provision && m_side)
            m_side->show(m_session.scheme().id, m_session.laws(), m_guideline, one);
    }
}

bool GuidelinePage::isShown(const assessment::Provision &provision) const
{
    return speaksTo(provision, m_session.audience()) || provision.id == m_revealed;
}

QString GuidelinePage::firstShown() const
{
    for (const assessment::Provision &provision : m_guideline.provisions) {
        if (isShown(provision))
            return provision.id;
    }
    return m_guideline.provisions.isEmpty() ? QString() : m_guideline.provisions.constFirst().id;
}

void GuidelinePage::takeAudience()
{
    flush(); // what is typed on a card that goes
    m_revealed.clear();
    refresh();
    if (const assessment::Provision *at = m_session.scheme().provision(m_current);
        !at || !isShown(*at))
        setCurrent(firstShown());
}

QStringList GuidelinePage::inferred() const
{
    QStringList waiting;
    for (const assessment::Provision &provision : m_guideline.provisions) {
        const auto answer = m_session.assessment().answers.value(provision.id);
        // Nobody says of what they do not see that it is right.
        if (isShown(provision)
            && assessment::reopeningOf(provision, answer) == assessment::Reopening::Inferred)
            waiting.append(provision.id);
    }
    return waiting;
}

void GuidelinePage::confirmAll()
{
    flush();
    m_session.act([id = m_session.assessment().id, provisions = inferred()](
                      assessment::Workspace &workspace) -> assessment::Status {
        const auto confirmed = workspace.confirm(id, provisions);
        return confirmed ? assessment::Status(assessment::Ok)
                         : assessment::Status(confirmed.error());
    });
}

void GuidelinePage::refresh()
{
    const int waiting = int(inferred().size());
    m_inferred->say(
        waiting == 0 ? QString()
                     : tr("%n answer(s) here are inferred from another scheme.", nullptr, waiting));
    m_confirm->setVisible(waiting > 0);
    m_confirm->setText(tr("Confirm %n answer(s)", nullptr, waiting));
    showAnswered();
    showLeftOut();
    for (ProvisionCard *card : std::as_const(m_cards))
        card->refresh();
}

/// The verdict is that of the whole guideline, whoever looks.
void GuidelinePage::showAnswered()
{
    const auto judged = assessment::judgedProvisions(m_guideline, m_session.assessment());
    m_verdict->setVerdict(assessment::rollUpGuideline(judged));
    const QString audience = m_session.audience();
    Tally all;
    Tally theirs;
    for (qsizetype i = 0; i < judged.size(); ++i) {
        all.add(judged[i]);
        if (speaksTo(m_guideline.provisions[i], audience))
            theirs.add(judged[i]);
    }
    const bool some = theirs.counted > 0 && theirs.counted < all.counted;
    const Tally &told = some ? theirs : all;
    QString text = tr("%1 of %2 provisions answered").arg(told.answered).arg(told.counted);
    if (told.unsupported > 0) {
        text += tr(", %n of them without evidence", "after: 2 of 3 provisions answered",
                   told.unsupported);
    }
    if (some) {
        text = tr("%1: %2; of the whole guideline %3 of %4",
                  "%1 is who must act, %2 is: 2 of 3 provisions answered")
                   .arg(assessment::audienceName(audience), text)
                   .arg(all.answered)
                   .arg(all.counted);
    }
    m_answered->setText(text);
}

void GuidelinePage::showLeftOut()
{
    for (ProvisionCard *card : std::as_const(m_cards)) {
        const assessment::Provision *provision = m_session.scheme().provision(card->provision());
        card->setVisible(provision && isShown(*provision));
    }
    assessment::AudienceShare share =
        shareOf(m_guideline, m_session.assessment(), m_session.audience());
    if (const auto *shown = m_session.scheme().provision(m_revealed); shown) {
        --share.leftOut;
        const bool asked = shown->strength != assessment::Strength::Informative;
        share.leftOutOpen -= asked && !isAnswered(*shown, m_session.assessment()) ? 1 : 0;
    }
    m_leftOut->say(share.leftOut == 0
                       ? QString()
                       : tr("%n provision(s) here are for others and left out, not answered: %1.",
                            nullptr, share.leftOut)
                             .arg(share.leftOutOpen));
}

void GuidelinePage::viewEvidence(const QString &evidence)
{
    if (!m_viewer) {
        m_viewer = new EvidenceViewer(m_session);
        m_panel->addWidget(m_viewer);
        connect(m_viewer, &EvidenceViewer::closeRequested, this, &GuidelinePage::closePanel);
    }
    openPanel(m_viewer);
    m_viewer->open(evidence);
}

void GuidelinePage::openTest(const QString &test, const QString &provision)
{
    if (!m_device) {
        m_device = new DevicePanel(m_session);
        m_panel->addWidget(m_device);
        connect(m_device, &DevicePanel::closeRequested, this, &GuidelinePage::closePanel);
        connect(m_device, &DevicePanel::notice, this, &Page::notice);
        connect(m_device, &DevicePanel::useVerdict, this,
                [this](const QString &id, assessment::Verdict verdict, const QString &reason) {
                    if (ProvisionCard *wanted = card(id))
                        wanted->propose(verdict, reason);
                });
    }
    openPanel(m_device);
    m_device->setTest(test, provision);
}

void GuidelinePage::openPanel(QWidget *content)
{
    const bool wasOpen = m_panel->isVisible();
    m_panel->setCurrentWidget(content);
    m_panel->show();
    if (wasOpen)
        return;
    makeRoomBelow(*m_splitter, *content);
    if (ProvisionCard *at = card(m_current))
        QTimer::singleShot(0, at, [this, at] { m_column->bringUp(at); });
}

void GuidelinePage::closePanel()
{
    m_panel->hide();
    if (ProvisionCard *at = card(m_current))
        at->setFocus(Qt::OtherFocusReason);
}

void GuidelinePage::runFirstTest()
{
    const ProvisionCard *at = card(m_current);
    if (at && !at->isHidden() && !at->firstTest().isEmpty())
        openTest(at->firstTest(), m_current);
}

// What stands beside the page need not stand on the cards as well.
bool GuidelinePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_side && (event->type() == QEvent::Show || event->type() == QEvent::Hide)) {
        for (ProvisionCard *card : std::as_const(m_cards))
            card->setAlone(event->type() == QEvent::Hide);
    }
    return Page::eventFilter(watched, event);
}

} // namespace forms
