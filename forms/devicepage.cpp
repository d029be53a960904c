#include "forms/devicepage.h"

#include "forms/deviceconnection.h"
#include "forms/devicepanel.h"
#include "forms/interruptedcard.h"
#include "forms/lastrun.h"
#include "forms/lowerpanel.h"
#include "forms/rows/card.h"
#include "forms/rows/column.h"
#include "forms/rows/text.h"
#include "forms/runcontroller.h"
#include "forms/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

constexpr int rowsAtOnce = 4;

} // namespace

DevicePage::DevicePage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_column(new Column)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
    m_splitter->addWidget(m_column);

    QVBoxLayout *body = m_column->body();
    body->addWidget(new Heading(tr("Connected device"), Heading::Level::Title));
    body->addWidget(new BodyText(tr(
        "Tests that run on the unit itself, over its console, USB or the network. Each keeps a "
        "complete transcript as evidence and proposes a verdict; the answer stays yours. Without "
        "a device at hand, go on: the provisions can be answered by hand.")));
    body->addWidget(makeConnection());
    auto *interrupted = new InterruptedCard(RunController::of(m_session));
    connect(interrupted, &InterruptedCard::goOn, this, &DevicePage::resume);
    body->addWidget(interrupted);
    body->addWidget(makeTests());
    body->addStretch();
    connect(&session, &Session::changed, this, &DevicePage::refresh);
    refresh();
}

Card *DevicePage::makeConnection()
{
    auto *card = new Card;
    card->body()->addWidget(new Heading(tr("What is connected")));
    card->body()->addWidget(new DeviceConnection(m_session));
    return card;
}

Card *DevicePage::makeTests()
{
    auto *card = new Card;
    card->body()->addWidget(new Heading(tr("Device tests")));
    const RunController &runs = RunController::of(m_session);
    if (runs.tests().isEmpty())
        card->body()->addWidget(new BodyText(runs.testsProblem()));
    m_rows = card->body();
    auto *trace = new QPushButton(tr("What the tests stand &for…"));
    trace->setToolTip(tr("Which provision and which test case of TS 103 701 each test speaks "
                         "about"));
    connect(trace, &QPushButton::clicked, this, [this] { Q_EMIT jump(u"traceability"_s); });
    card->body()->addWidget(trace, 0, Qt::AlignLeft);
    addRows();
    return card;
}

/// So many rows at a time that nobody waits for the page; the others follow at once.
void DevicePage::addRows()
{
    const auto &tests = RunController::of(m_session).tests();
    for (int n = 0; n < rowsAtOnce && m_shown < tests.size(); ++n, ++m_shown)
        addRow(tests[m_shown]);
    refresh();
    if (m_shown < tests.size())
        QTimer::singleShot(1, this, &DevicePage::addRows); // 0 would not let others in between
}

void DevicePage::addRow(const assessment::harness::DeviceTest &test)
{
    auto *title = new WrappingLabel(tr("%1 %2").arg(test.id, test.name));
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    title->setToolTip(test.method);
    auto *state = new QLabel;
    m_states.insert(test.id, state);
    auto *run = new QPushButton(tr("Run…"));
    run->setAccessibleName(tr("Run %1 %2").arg(test.id, test.name));
    run->setIcon(Theme::icon(u"media-playback-start"_s));
    connect(run, &QPushButton::clicked, this, [this, id = test.id] { openTest(id); });
    auto *row = new QHBoxLayout;
    row->setSpacing(space::two);
    row->addWidget(title, 1);
    row->addWidget(state);
    row->addWidget(run);
    m_rows->addSpacing(space::half);
    m_rows->addLayout(row);
    // A test may speak about provisions of another scheme than this assessment's.
    QStringList provisions = test.provisions;
    provisions.removeIf([&](const QString &id) { return !m_session.scheme().provision(id); });
    const QString risk = assessment::harness::nameOf(test.risk).toLower();
    m_rows->addWidget(new QuietText(
        provisions.isEmpty()
            ? tr("Risk: %1 · its record is kept; put it to the provisions it shows").arg(risk)
            : tr("Risk: %1 · for %2").arg(risk, provisions.join(u", "_s))));
}

void DevicePage::refresh()
{
    for (auto state = m_states.cbegin(); state != m_states.cend(); ++state) {
        const LastRun last = lastRunOf(m_session.assessment(), state.key());
        (*state)->setText(last.text);
        (*state)->setToolTip(last.reason);
    }
}

void DevicePage::reveal(const QString &anchor)
{
    if (RunController::of(m_session).test(anchor))
        openTest(anchor);
}

void DevicePage::resume(const QString &path)
{
    const auto *run = RunController::of(m_session).interrupted(path);
    if (!run)
        return;
    openTest(run->test());
    m_panel->resume(path);
}

void DevicePage::openTest(const QString &test)
{
    const bool wasOpen = m_panel && m_panel->isVisible();
    if (!m_panel) {
        m_panel = new DevicePanel(m_session);
        m_splitter->addWidget(m_panel);
        m_splitter->setCollapsible(0, true);
        connect(m_panel, &DevicePanel::closeRequested, m_panel, &QWidget::hide);
        connect(m_panel, &DevicePanel::notice, this, &Page::notice);
    }
    m_panel->setTest(test);
    if (wasOpen)
        return;
    m_panel->show();
    // The splitter learns of a new part only when events are delivered.
    QTimer::singleShot(0, m_panel, [this] { makeRoomBelow(*m_splitter, *m_panel); });
}

} // namespace forms
