#include "forms/dashboardpage.h"

#include "assessment/overviews.h"
#include "forms/charts/chartsaving.h"
#include "forms/charts/chartview.h"
#include "forms/dashboardcard.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/primarybutton.h"
#include "forms/rows/text.h"
#include "forms/rows/widecolumn.h"
#include "forms/session.h"
#include "forms/theme.h"
#include "labels/dashboardcharts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;
using assessment::Dashboard;
using assessment::Overviews;
using assessment::Result;
using assessment::Workspace;

namespace forms {

namespace {

constexpr int columnLetters = 52; // of one card, where two stand side by side

Result<Dashboard> readDashboard(Workspace &workspace)
{
    auto all = Overviews::open(workspace.path());
    if (!all)
        return all.error();
    return all->dashboard();
}

} // namespace

DashboardPage::DashboardPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_summary(new BodyText)
    , m_problems(new ErrorBanner)
    , m_empty(buildEmpty())
    , m_charts(new QWidget)
    , m_left(new QVBoxLayout)
    , m_right(new QVBoxLayout)
    , m_save(new QPushButton(Theme::icon(u"document-save-as"_s), tr("&Save as a picture…")))
{
    m_save->setToolTip(tr("All charts as one PNG or SVG file"));
    auto *columns = new QHBoxLayout(m_charts);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::two);
    for (QBoxLayout *one : {m_left, m_right}) {
        one->setSpacing(space::two);
        columns->addLayout(one, 1);
    }
    for (const assessment::DashboardPart part : assessment::dashboardParts()) {
        auto *card = new DashboardCard(part, m_charts);
        connect(card, &DashboardCard::chosen, this, &DashboardPage::jump);
        m_cards.append(card);
    }
    auto *column = new WideColumn(this);
    QVBoxLayout *body = column->body();
    body->setSpacing(space::two);
    body->addWidget(new Heading(title(), Heading::Level::Title));
    body->addWidget(m_summary);
    body->addWidget(m_problems);
    body->addWidget(m_empty);
    body->addWidget(m_charts);
    body->addWidget(m_save, 0, Qt::AlignLeft);
    body->addStretch();
    for (QWidget *later : {m_empty, m_charts, static_cast<QWidget *>(m_save)})
        later->hide();
    connect(m_save, &QPushButton::clicked, this, &DashboardPage::save);
    const auto readIfSeen = [this] {
        if (isVisible())
            read();
    };
    connect(&m_session, &Session::dayChanged, this, readIfSeen);
    connect(&m_session, &Session::saved, this, readIfSeen);
}

QString DashboardPage::title() const
{
    return tr("Dashboard");
}

QWidget *DashboardPage::buildEmpty()
{
    auto *empty = new QWidget;
    auto *begin = new PrimaryButton(tr("Start the &first assessment"));
    begin->setToolTip(tr("New assessment (Ctrl+N)"));
    connect(begin, &QPushButton::clicked, this, [this] { Q_EMIT jump(u"new"_s); });
    auto *layout = new QVBoxLayout(empty);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::two);
    layout->addWidget(new BodyText(
        tr("Here stands what waits in the laboratory: work in hand and how long nobody has touched "
           "it, labels and evidence that end, statements to sign or to sign again, new firmware. "
           "There is no assessment yet.")));
    layout->addWidget(begin, 0, Qt::AlignLeft);
    return empty;
}

void DashboardPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    layOut();
    read();
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    layOut();
}

void DashboardPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

/// Two columns of cards while each has room for a name beside its bar. The first cards, about work
/// in hand, are at the top of both.
void DashboardPage::layOut()
{
    const int columns = width() >= 2 * Theme::textWidth(this, columnLetters) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (QBoxLayout *one : {m_left, m_right}) {
        while (QLayoutItem *item = one->takeAt(0))
            delete item;
    }
    for (qsizetype place = 0; place < m_cards.size(); ++place) {
        const bool isRight = place % 2 == 1 || place == m_cards.size() - 1; // the left is longer
        (columns == 2 && isRight ? m_right : m_left)->addWidget(m_cards[place]);
    }
    for (QBoxLayout *one : {m_left, m_right})
        one->addStretch();
    auto *both = static_cast<QBoxLayout *>(m_charts->layout());
    both->setStretch(1, columns == 2 ? 1 : 0);
    both->setSpacing(columns == 2 ? space::two : 0);
}

void DashboardPage::read()
{
    m_again = m_reading; // something may have changed behind what is being read
    if (m_reading)
        return;
    m_reading = true;
    m_session.read([](Workspace &w) { return readDashboard(w); }, this,
                   [this](const Result<Dashboard> &dashboard) {
                       m_reading = false;
                       if (std::exchange(m_again, false))
                           read();
                       if (dashboard)
                           take(*dashboard);
                       else
                           m_problems->tell(dashboard.error());
                       Q_EMIT shown();
                   });
}

void DashboardPage::take(const Dashboard &dashboard)
{
    m_dashboard = dashboard;
    m_problems->dismiss();
    const bool any = dashboard.assessments > 0;
    m_empty->setVisible(!any);
    m_charts->setVisible(any);
    m_save->setVisible(any);
    m_summary->setVisible(any);
    QString summary =
        tr("%1 of %n assessment(s) wait for somebody on %2.", nullptr, dashboard.assessments)
            .arg(QLocale().toString(dashboard.inHand()),
                 QLocale().toString(dashboard.day, QLocale::LongFormat));
    if (dashboard.inHand() > 0)
        summary += u' ' + tr("Press a bar to see them.");
    m_summary->setText(summary);
    for (DashboardCard *card : std::as_const(m_cards))
        card->show(dashboard);
}

void DashboardPage::save()
{
    askAndSave(m_session, this, tr("Save the dashboard"), u"dashboard"_s,
               pictureForms(labels::dashboardCharts(m_dashboard)),
               [this](const Result<QString> &saved) { tellSaved(saved); });
}

void DashboardPage::exportTo(const QString &path)
{
    saveTo(m_session, this, path, pictureForms(labels::dashboardCharts(m_dashboard)),
           [this](const Result<QString> &saved) { tellSaved(saved); });
}

void DashboardPage::tellSaved(const Result<QString> &saved)
{
    m_problems->dismiss();
    if (saved)
        Q_EMIT notice(*saved);
    else
        m_problems->tell(saved.error());
}

} // namespace forms
