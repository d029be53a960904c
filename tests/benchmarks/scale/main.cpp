// The engine's and the window's part of tests/benchmarks/scale.py, which says what is measured.

#include "assessment/adoption/counting.h"
#include "assessment/model/dashboard.h"
#include "assessment/overviews.h"
#include "assessment/scheme/catalogue.h"
#include "forms/dashboardpage.h"
#include "forms/mainwindow.h"
#include "support/openwindow.h"
#include "support/sampleworkspace.h"
#include "support/watchdog.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QTableView>
#include <QTextStream>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
auto checked(T result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message()));
    return result;
}

/// For what gives nothing back that is wanted.
void must(const auto &result)
{
    (void)checked(result);
}

double ms(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Two assessments, so that the second finds the evidence content of the first in its place, as
/// most do in a real workspace: 60 answers each, some of them changed, facts, evidence, comments.
void makeTemplate(const QString &path)
{
    auto workspace = checked(Workspace::create(path, SampleWorkspace::as(u"ada"_s)));
    const auto scheme = checked(builtInScheme(u"uk-cop-2018"_s));
    for (const QString &model : {u"TEMPLATE-0"_s, u"TEMPLATE-1"_s}) {
        const auto product = checked(workspace->addProduct(SampleWorkspace::product(model)));
        const auto id =
            checked(workspace->newAssessment(*product, scheme->id, AssessmentKind::Self));
        QStringList provisions;
        for (const Guideline &guideline : scheme->guidelines) {
            for (const Provision &provision : guideline.provisions)
                provisions.append(provision.id);
        }
        for (const QString &provision : std::as_const(provisions)) {
            must(workspace->answer(
                *id, SampleWorkspace::answer(provision, Verdict::Fail, u"Not yet in order."_s)));
        }
        Facts facts;
        facts.warrantyMonths = 24;
        must(workspace->setFacts(*id, facts));
        for (int item = 0; item < 4; ++item) {
            must(SampleWorkspace::show(*workspace, *id, QByteArray(2000, char('a' + item)),
                                       provisions.mid(item * 15, 15)));
        }
        for (const QString &provision : provisions.first(32)) {
            must(workspace->answer(
                *id, SampleWorkspace::answer(provision, Verdict::Pass, u"Seen on the unit."_s)));
        }
        must(workspace->submit(*id));
    }
}

/// Goes to \a target; milliseconds until it is there, and the longest time without an answer.
std::pair<double, double> visit(OpenWindow &open, const QString &target)
{
    QElapsedTimer timer;
    timer.start();
    Watchdog watchdog;
    open.go(target);
    const double there = ms(timer);
    for (int i = 0; i < 40; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return {there, watchdog.longest};
}

QJsonObject measureEngine(const QString &path)
{
    QJsonObject figures;
    QElapsedTimer timer;
    timer.start();
    auto workspace = checked(Workspace::open(path, SampleWorkspace::as(u"ada"_s)));
    figures[u"open_ms"_s] = ms(timer);
    const auto rows = checked(workspace->assessments());
    figures[u"open_list_ms"_s] = ms(timer);
    timer.restart();
    must(workspace->assessments());
    figures[u"list_again_ms"_s] = ms(timer);
    figures[u"assessments"_s] = rows->size();
    timer.restart();
    must(workspace->assessment(rows->at(rows->size() / 2).id));
    figures[u"assessment_ms"_s] = ms(timer);
    timer.restart();
    const auto done =
        workspace->answer(rows->at(rows->size() / 2).id, SampleWorkspace::answer(u"CoP-1.1"_s));
    must(done);
    figures[u"answer_ms"_s] = ms(timer);
    timer.restart();
    auto all = checked(Overviews::open(path));
    const auto dashboard = checked(all->dashboard());
    figures[u"dashboard_ms"_s] = ms(timer);
    figures[u"in_hand"_s] = dashboard->inHand();
    timer.restart();
    const auto products = checked(all->countedProducts(*checked(builtInScheme(u"uk-cop-2018"_s))));
    figures[u"adoption_ms"_s] = ms(timer);
    figures[u"counted"_s] = products->size();
    return figures;
}

QJsonObject measureWindow(const QString &path)
{
    QJsonObject figures;
    QElapsedTimer timer;
    timer.start();
    Watchdog opening;
    OpenWindow open(path, {.assessment = {}, .page = u"start"_s});
    const auto *table = open.window.findChild<QTableView *>();
    while (!table || table->model()->rowCount() == 0) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        table = open.window.findChild<QTableView *>();
    }
    figures[u"window_list_ms"_s] = ms(timer);
    for (int i = 0; i < 40; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    figures[u"window_list_longest_ms"_s] = opening.longest;

    auto *search = open.window.currentPage()->findChild<QLineEdit *>();
    const int all = table->model()->rowCount();
    const QString wanted = table->model()->index(all / 2, 0).data(Qt::DisplayRole).toString();
    double longest = 0;
    for (qsizetype length = 1; length <= wanted.size(); ++length) { // as one types
        timer.restart();
        search->setText(wanted.first(length));
        while (timer.elapsed() < 5000) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            if (table->model()->rowCount() < all || length < wanted.size())
                break;
        }
        longest = qMax(longest, ms(timer));
    }
    figures[u"search_ms"_s] = longest;
    figures[u"found"_s] = table->model()->rowCount();

    timer.restart();
    Watchdog watchdog;
    open.go(u"dashboard"_s);
    auto *board = qobject_cast<forms::DashboardPage *>(open.window.currentPage());
    QSignalSpy shown(board, &forms::DashboardPage::shown);
    shown.wait(60000);
    figures[u"dashboard_page_ms"_s] = ms(timer);
    for (int i = 0; i < 40; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    figures[u"dashboard_longest_ms"_s] = watchdog.longest;
    open.go(u"start"_s);

    const QString id = table->model()->index(0, 0).data(Qt::UserRole).toString();
    QSignalSpy arrived(&open.window, &forms::MainWindow::arrived);
    timer.restart();
    open.window.go(u"assessment/%1"_s.arg(id));
    arrived.wait(20000);
    figures[u"open_assessment_ms"_s] = ms(timer);
    double arrival = 0;
    double blocked = 0;
    for (const QString &page : wayPages()) {
        if (!page.startsWith(u"guideline/"))
            continue;
        const auto [there, block] = visit(open, page);
        arrival = qMax(arrival, there);
        blocked = qMax(blocked, block);
    }
    figures[u"guideline_ms"_s] = arrival;
    figures[u"guideline_longest_ms"_s] = blocked;
    return figures;
}

QJsonObject verify(const QString &path)
{
    auto workspace = checked(Workspace::open(path, SampleWorkspace::as(u"ada"_s)));
    QElapsedTimer timer;
    timer.start();
    const auto found = checked(workspace->verifyLog());
    if (!found->ok)
        qFatal("%s", qPrintable(found->reason));
    return {{u"log_rows"_s, found->rows}, {u"verify_ms"_s, ms(timer)}};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList words = app.arguments();
    const QString what = words.value(1);
    const QString path = words.value(2);
    if (what == u"template") {
        makeTemplate(path);
        return 0;
    }
    const QJsonObject figures = what == u"engine"   ? measureEngine(path)
                                : what == u"window" ? measureWindow(path)
                                                    : verify(path);
    QTextStream(stdout) << QJsonDocument(figures).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
