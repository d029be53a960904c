#include "forms/adoptionpage.h"

#include "assessment/adoption/figuresfile.h"
#include "assessment/workspace.h"
#include "forms/charts/chartsaving.h"
#include "forms/charts/chartview.h"
#include "forms/productwords.h"
#include "forms/rows/card.h"
#include "forms/rows/choicerow.h"
#include "forms/rows/column.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/primarybutton.h"
#include "forms/rows/text.h"
#include "forms/session.h"
#include "forms/theme.h"
#include "forms/transfertile.h"
#include "labels/adoptioncharts.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using assessment::AdoptionAnswer;
using assessment::AdoptionFigures;
using assessment::Error;
using assessment::Result;
using assessment::Scheme;
using assessment::SkippedBundle;
using assessment::Workspace;
using assessment::WorkspaceThread;
using labels::AdoptionView;

namespace forms {

namespace {

constexpr qsizetype mostSkippedTold = 8;

QList<Choice> views()
{
    return {{.id = idOf(AdoptionView::Guidelines), .name = AdoptionPage::tr("Guidelines")},
            {.id = idOf(AdoptionView::Provisions), .name = AdoptionPage::tr("Provisions")},
            {.id = idOf(AdoptionView::Types), .name = AdoptionPage::tr("Types of product")},
            {.id = idOf(AdoptionView::Quarters), .name = AdoptionPage::tr("Over time")}};
}

} // namespace

AdoptionPage::AdoptionPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_scheme(new ChoiceRow(tr("Scheme"), {}, {}))
    , m_basis(new ChoiceRow(tr("Assessments"), {},
                            {{.id = u"all"_s, .name = tr("All, also unfinished ones")},
                             {.id = u"accepted"_s, .name = tr("Accepted ones only")}}))
    , m_smallest(new QSpinBox)
    , m_bundleText(new QuietText)
    , m_forget(new QPushButton(tr("Leave them &out")))
    , m_count(new PrimaryButton(tr("&Count")))
    , m_addUp(new QPushButton(tr("Add up files of &laboratories…")))
    , m_running(buildRunning())
    , m_problems(new ErrorBanner)
    , m_skipped(new BodyText)
    , m_view(new ChoiceRow(tr("Show"), {}, views()))
    , m_item(new ChoiceRow(tr("In"), {}, {}))
    , m_chart(new ChartView(ChartView::Behind::Nothing))
    , m_save(new QPushButton(Theme::icon(u"document-save-as"_s), tr("&Save…")))
{
    m_smallest->setRange(int(assessment::leastSmallestGroup), int(assessment::mostSmallestGroup));
    m_smallest->setValue(int(assessment::usualSmallestGroup));
    m_smallest->setToolTip(tr("Smaller numbers are counted together with others"));
    leaveWheelToPage(m_smallest);
    m_result = buildResult();
    auto *column = new Column;
    QVBoxLayout *body = column->body();
    body->addWidget(new Heading(title(), Heading::Level::Title));
    body->addWidget(new BodyText(
        tr("How many products keep to which guideline, in numbers for the owner of the scheme: "
           "nothing in them names a product or a maker, and small numbers are counted together "
           "with others. Each product counts once, by its newest assessment.")));
    body->addWidget(buildCounting());
    body->addWidget(m_running);
    body->addWidget(m_problems);
    body->addWidget(m_skipped);
    body->addWidget(m_result);
    body->addStretch();
    for (QWidget *later : {m_running, static_cast<QWidget *>(m_skipped),
                           static_cast<QWidget *>(m_result), static_cast<QWidget *>(m_forget)})
        later->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(column);
    setFocusProxy(m_scheme);
    tellBundles();
    connect(m_count, &QPushButton::clicked, this, &AdoptionPage::count);
    connect(m_addUp, &QPushButton::clicked, this, &AdoptionPage::chooseFiles);
    connect(m_forget, &QPushButton::clicked, this, [this] { setBundles({}); });
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &AdoptionPage::look);
    clock->start(100ms);
}

AdoptionPage::~AdoptionPage()
{
    if (m_transfer)
        m_transfer->stop.request_stop(); // the counter ends its work before it goes
}

QString AdoptionPage::title() const
{
    return tr("Adoption figures");
}

Card *AdoptionPage::buildCounting()
{
    auto *card = new Card;
    card->body()->setSpacing(space::two);
    card->body()->addWidget(m_scheme);
    card->body()->addWidget(m_basis);
    auto *caption = new QLabel(tr("Smallest &group that is told"));
    caption->setBuddy(m_smallest);
    caption->setWordWrap(true);
    auto *group = new QVBoxLayout;
    group->setSpacing(space::half);
    group->addWidget(caption);
    group->addWidget(m_smallest, 0, Qt::AlignLeft);
    card->body()->addLayout(group);
    auto *bundles = new QPushButton(tr("Count &bundles too…"));
    bundles->setToolTip(tr("Assessments of other workspaces; they are read, not imported"));
    connect(bundles, &QPushButton::clicked, this, &AdoptionPage::chooseBundles);
    auto *others = new QVBoxLayout;
    others->setSpacing(space::half);
    others->addWidget(m_bundleText);
    others->addWidget(bundles, 0, Qt::AlignLeft);
    others->addWidget(m_forget, 0, Qt::AlignLeft);
    card->body()->addLayout(others);
    m_count->setToolTip(tr("The assessments of this workspace, and the bundles"));
    m_addUp->setToolTip(tr("Figures that were saved as JSON, each laboratory once"));
    card->body()->addWidget(m_count, 0, Qt::AlignLeft);
    card->body()->addWidget(m_addUp, 0, Qt::AlignLeft);
    return card;
}

QWidget *AdoptionPage::buildRunning()
{
    auto *running = new QWidget;
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAccessibleName(tr("Cancel counting"));
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (m_transfer)
            m_transfer->stop.request_stop();
    });
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How far counting is"));
    auto *row = new QHBoxLayout(running);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::unit);
    row->addWidget(m_bar, 1);
    row->addWidget(cancel);
    return running;
}

Card *AdoptionPage::buildResult()
{
    auto *card = new Card;
    card->body()->setSpacing(space::two);
    card->body()->addWidget(m_view);
    card->body()->addWidget(m_item);
    card->body()->addWidget(m_chart);
    m_save->setToolTip(tr("For the owner of the scheme (JSON), a spreadsheet (CSV), or as a "
                          "picture of this chart (PNG, SVG)"));
    card->body()->addWidget(m_save, 0, Qt::AlignLeft);
    connect(m_view, &Row::committed, this, &AdoptionPage::offerItems);
    connect(m_item, &Row::committed, this, &AdoptionPage::showChart);
    connect(m_save, &QPushButton::clicked, this, &AdoptionPage::save);
    return card;
}

void AdoptionPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    readSchemes();
}

void AdoptionPage::readSchemes()
{
    m_session.read([](Workspace &w) { return w.schemes(); }, this,
                   [this](const Result<QList<Scheme>> &schemes) {
                       if (!schemes) {
                           m_problems->tell(schemes.error());
                           return;
                       }
                       QList<Choice> choices;
                       for (const Scheme &scheme : *schemes)
                           choices.append({.id = scheme.id, .name = scheme.title});
                       const bool first = m_scheme->choice().isEmpty();
                       m_scheme->setChoices(choices);
                       if (first && m_session.hasAssessment())
                           m_scheme->setChoice(m_session.scheme().id);
                   });
}

void AdoptionPage::setBundles(const QStringList &paths)
{
    m_bundles = paths;
    tellBundles();
}

void AdoptionPage::tellBundles()
{
    m_bundleText->setText(
        m_bundles.isEmpty() ? tr("Only the assessments of this workspace are counted.")
                            : tr("%n bundle(s) are counted too.", nullptr, int(m_bundles.size())));
    m_forget->setVisible(!m_bundles.isEmpty());
}

void AdoptionPage::chooseBundles()
{
    auto *dialog = new QFileDialog(window(), tr("Count bundles too"), {},
                                   tr("Bundles (*.assaycase);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &AdoptionPage::setBundles);
    dialog->open();
}

void AdoptionPage::chooseFiles()
{
    auto *dialog = new QFileDialog(window(), tr("Add up figures of laboratories"), {},
                                   tr("Figures (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &AdoptionPage::addUp);
    dialog->open();
}

void AdoptionPage::begin()
{
    m_transfer = std::make_shared<Transfer>();
    m_problems->dismiss();
    m_skipped->hide();
    m_bar->setRange(0, 0);
    m_running->show();
    m_count->setEnabled(false);
    m_addUp->setEnabled(false);
}

void AdoptionPage::end()
{
    m_running->hide();
    m_count->setEnabled(true);
    m_addUp->setEnabled(true);
}

void AdoptionPage::count()
{
    begin();
    const assessment::AdoptionRequest request{.scheme = m_scheme->choice(),
                                              .bundles = m_bundles,
                                              .basis =
                                                  assessment::adoptionBasisFromId(m_basis->choice())
                                                      .value_or(assessment::AdoptionBasis::All),
                                              .smallestGroup = m_smallest->value()};
    const auto work = [request, transfer = m_transfer](Workspace &w) -> Result<Counted> {
        const Result<Scheme> scheme = w.scheme(request.scheme);
        if (!scheme)
            return scheme.error();
        auto answer = assessment::countAdoption(&w, request, QDateTime::currentDateTimeUtc(),
                                                Transfer::progressOf(transfer));
        if (!answer)
            return answer.error();
        return Counted{*std::move(answer), *scheme};
    };
    whenDone(counter().run(work), this,
             [this](const Result<Counted> &counted) { takeCount(counted); });
}

WorkspaceThread &AdoptionPage::counter()
{
    if (!m_counter) {
        m_counter = std::make_unique<WorkspaceThread>();
        whenDone(m_counter->open(m_session.workspacePath(), {}), this,
                 [this](const assessment::Status &opened) {
                     if (!opened)
                         take(opened.error());
                 });
    }
    return *m_counter;
}

void AdoptionPage::takeCount(const Result<Counted> &counted)
{
    if (!counted) {
        take(counted.error());
        return;
    }
    const auto &[answer, scheme] = *counted;
    QStringList lines;
    for (const SkippedBundle &bundle : answer.skipped.mid(0, mostSkippedTold))
        lines.append(begun(bundle.reason.message()));
    if (answer.skipped.size() > mostSkippedTold)
        lines.append(tr("… and %n more", nullptr, int(answer.skipped.size() - mostSkippedTold)));
    if (!lines.isEmpty())
        lines.prepend(tr("%n bundle(s) are left out:", nullptr, int(answer.skipped.size())));
    m_skipped->setText(lines.join(u'\n'));
    m_skipped->setVisible(!lines.isEmpty());
    if (answer.figures)
        take(Shown{*answer.figures, scheme});
    else
        take(answer.figures.error());
}

void AdoptionPage::addUp(const QStringList &paths)
{
    begin();
    m_session.read(
        [paths](Workspace &w) -> Result<Shown> {
            const Result<AdoptionFigures> sum = assessment::mergedFiles(paths);
            if (!sum)
                return sum.error();
            const Result<Scheme> scheme = w.scheme(sum->scheme);
            if (!scheme)
                return scheme.error();
            return Shown{*sum, *scheme};
        },
        this, [this](const Result<Shown> &shown) { take(shown); });
}

void AdoptionPage::take(const Result<Shown> &shown)
{
    end();
    if (shown) {
        m_shown = *shown;
        m_result->show();
        offerItems();
    } else if (shown.error().kind != Error::Kind::Cancelled) {
        // What is shown no longer is what was asked for.
        m_shown.reset();
        m_result->hide();
        m_problems->tell(shown.error());
    }
    Q_EMIT answered();
}

/// What the view that is chosen can be narrowed to.
void AdoptionPage::offerItems()
{
    if (!m_shown)
        return;
    const auto view = labels::adoptionViewFromId(m_view->choice());
    QList<Choice> choices;
    for (const assessment::Guideline &guideline : m_shown->scheme.guidelines) {
        choices.append({.id = adoptionItem(guideline),
                        .name = tr("%1 %2", "number and title of a guideline")
                                    .arg(guideline.label, guideline.title)});
        if (view == AdoptionView::Provisions)
            continue;
        for (const assessment::Provision &provision : guideline.provisions)
            choices.append({.id = provision.id,
                            .name = tr("%1 %2", "id and title of a provision")
                                        .arg(provision.id, provision.title)});
    }
    if (view != AdoptionView::Provisions)
        choices.prepend({.id = {}, .name = tr("Number of products")});
    m_item->setChoices(choices);
    m_item->setVisible(view != AdoptionView::Guidelines);
    showChart();
}

void AdoptionPage::showChart()
{
    if (!m_shown)
        return;
    const auto view = labels::adoptionViewFromId(m_view->choice());
    m_chart->setChart(labels::adoptionChart(m_shown->figures, m_shown->scheme,
                                            view.value_or(AdoptionView::Guidelines),
                                            m_item->choice(), productTypeName));
}

QList<SavedForm> AdoptionPage::savedForms() const
{
    const Shown shown = *m_shown;
    QList<SavedForm> forms{{.ending = u"json"_s,
                            .name = tr("Figures for the owner of the scheme (*.json)"),
                            .bytes = [figures = shown.figures] { return toFile(figures); }},
                           {.ending = u"csv"_s, .name = tr("Tables (*.csv)"), .bytes = [shown] {
                                return figuresCsv(shown.figures, shown.scheme);
                            }}};
    return forms + pictureForms({m_chart->chart()});
}

void AdoptionPage::save()
{
    if (m_shown) {
        askAndSave(m_session, this, tr("Save the figures"), u"adoption"_s, savedForms(),
                   [this](const Result<QString> &saved) { tellSaved(saved); });
    }
}

void AdoptionPage::exportTo(const QString &path)
{
    if (m_shown)
        saveTo(m_session, this, path, savedForms(),
               [this](const Result<QString> &saved) { tellSaved(saved); });
}

void AdoptionPage::tellSaved(const Result<QString> &saved)
{
    m_problems->dismiss();
    if (saved)
        Q_EMIT notice(*saved);
    else
        m_problems->tell(saved.error());
}

void AdoptionPage::look()
{
    const qint64 total = m_transfer ? m_transfer->total.load() : 0;
    if (total <= 0 || !m_running->isVisible())
        return;
    m_bar->setRange(0, 1000);
    m_bar->setValue(int(1000 * m_transfer->done / total));
}

} // namespace forms
