#include "forms/leafletpage.h"

#include "forms/besidepreview.h"
#include "forms/findinglist.h"
#include "forms/languagename.h"
#include "forms/leafletform.h"
#include "forms/leafletwords.h"
#include "forms/liveform.h"
#include "forms/pdfpreview.h"
#include "forms/rows/card.h"
#include "forms/rows/choicerow.h"
#include "forms/rows/column.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/primarybutton.h"
#include "forms/rows/sidebyside.h"
#include "forms/rows/text.h"
#include "forms/savedfile.h"
#include "forms/session.h"
#include "forms/theme.h"

#include "labels/readability.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace forms {

using assessment::LeafletSteps;
using assessment::Result;
using assessment::Status;
using assessment::StoredLeafletSteps;
using assessment::Workspace;
using labels::DrawnLeaflet;
using labels::LeafletFormat;
using labels::LeafletLayout;
using labels::LeafletOptions;
using labels::LeafletSource;

namespace {

constexpr auto pauseBeforeDrawing = 250ms;

} // namespace

/// What the workspace thread made.
struct LeafletPage::Drawn
{
    DrawnLeaflet leaflet;
    QSet<QString> tags;
};

LeafletPage::LeafletPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_column(new Column)
    , m_problem(new ErrorBanner)
    , m_preview(new PdfPreview(tr("Preview of the leaflet")))
{
    QVBoxLayout *body = m_column->body();
    body->addWidget(new Heading(title(), Heading::Level::Title));
    body->addWidget(new BodyText(
        tr("One sheet for whoever buys, uses and passes on the product. Its facts come from this "
           "assessment. What only the maker can tell, the buttons and menus of this model, is "
           "typed here; what is not told is printed as such.")));
    body->addWidget(m_problem);
    body->addWidget(buildChoices());
    body->addWidget(m_form = new LeafletForm);
    body->addWidget(buildOutcome());
    body->addStretch();

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new BesidePreview(m_column, m_preview));
    setFocusProxy(m_language);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeDrawing);
    connect(&m_pause, &QTimer::timeout, this, &LeafletPage::draw);

    LiveForm::Hooks hooks{
        .typed = [this] { return m_form->typed(); },
        .stored = [this] { return m_stored; },
        .fill =
            [this](const QJsonObject &steps) {
                m_form->fill(steps, m_session.assessment().product.firmwareVersion);
            },
        .judge =
            [](const QJsonObject &json) {
                assessment::JsonReader reader{QJsonValue(json)};
                (void)assessment::readLeafletSteps(reader);
                return reader.problems();
            },
        .save =
            [this](const QJsonObject &json) {
                assessment::JsonReader reader{QJsonValue(json)};
                const LeafletSteps steps = assessment::readLeafletSteps(reader);
                m_stored = json;
                return Session::Act(
                    [steps, language = options().language, product = m_product](Workspace &w) {
                        return w.setLeafletSteps(product, language, steps);
                    });
            },
    };
    m_live = new LiveForm(session, std::move(hooks), m_problem, this);
    m_form->watch(*m_live);
    connect(m_live, &LiveForm::edited, m_form, &LeafletForm::showTrial);
    connect(&session, &Session::changed, this, [this] {
        if (isVisible())
            read();
    });
}

QString LeafletPage::title() const
{
    return tr("Consumer leaflet");
}

Card *LeafletPage::buildChoices()
{
    QList<Choice> languages;
    for (const QString &tag : labels::leafletLanguages())
        languages.append({.id = tag, .name = leafletLanguageName(tag)});
    m_language = new ChoiceRow(tr("&Language"), {}, languages);
    QList<Choice> layouts;
    for (const LeafletLayout layout : labels::leafletLayouts())
        layouts.append({.id = idOf(layout), .name = leafletLayoutName(layout)});
    m_layout = new ChoiceRow(tr("On &paper"), {}, layouts);
    m_review = new QuietText;
    m_reading = new BodyText;
    m_count = new BodyText;
    m_savePdf = new PrimaryButton(tr("Save as P&DF…"));
    m_saveHtml = new QPushButton(tr("Save as HT&ML…"));
    connect(m_language, &Row::committed, this, &LeafletPage::changeLanguage);
    connect(m_layout, &Row::committed, this, &LeafletPage::draw);
    connect(m_savePdf, &QPushButton::clicked, this, [this] { choosePath(LeafletFormat::Pdf); });
    connect(m_saveHtml, &QPushButton::clicked, this, [this] { choosePath(LeafletFormat::Html); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::unit);
    buttons->addWidget(m_savePdf);
    buttons->addWidget(m_saveHtml);
    buttons->addStretch();
    auto *card = new Card;
    card->body()->setSpacing(space::unit);
    card->body()->addWidget(new SideBySide({m_language, m_layout}));
    card->body()->addWidget(m_review);
    card->body()->addWidget(m_reading);
    card->body()->addWidget(m_count);
    card->body()->addLayout(buttons);
    return card;
}

QWidget *LeafletPage::buildOutcome()
{
    m_findings = new FindingList(FindingList::Of::Leaflet);
    m_findings->leadFrom(*this);
    auto *card = new Card;
    card->body()->setSpacing(space::unit);
    card->body()->addWidget(new Heading(tr("What is missing")));
    card->body()->addWidget(m_findings);
    return card;
}

LeafletOptions LeafletPage::options() const
{
    LeafletOptions options;
    options.language = m_stepsLanguage;
    options.layout = labels::leafletLayoutFromId(m_layout->choice()).value_or(LeafletLayout::A4);
    return options;
}

void LeafletPage::changeLanguage()
{
    m_live->flush(); // into the language it was typed in
    m_stepsLanguage = m_language->choice();
    showTexts();
    read();
}

void LeafletPage::read()
{
    if (!m_session.hasAssessment())
        return;
    m_product = m_session.assessment().product.id;
    const int request = ++m_readings;
    m_session.read([product = m_product, language = m_stepsLanguage](
                       Workspace &w) { return w.leafletSteps(product, language); },
                   this,
                   [this, request](const Result<StoredLeafletSteps> &stored) {
                       if (request != m_readings)
                           return; // something newer is on its way
                       if (!stored) {
                           m_problem->tell(stored.error());
                           return;
                       }
                       m_stored = assessment::toJson(stored->steps);
                       m_live->sync();
                       showTexts();
                       m_pause.start();
                   });
}

void LeafletPage::showTexts()
{
    const auto texts = labels::LeafletTexts::of(m_stepsLanguage);
    if (!texts)
        return;
    m_review->setText(tr("These texts: %1.").arg(texts->review()));
    m_form->showUsual(*texts);
}

void LeafletPage::draw()
{
    if (!m_session.hasAssessment())
        return;
    const int request = ++m_drawings;
    m_session.read(
        [id = m_session.assessment().id, options = options()](Workspace &w) -> Result<Drawn> {
            const Result<LeafletSource> source = labels::readLeafletSource(w, id, options.language);
            if (!source)
                return source.error();
            const Result<DrawnLeaflet> drawn = labels::drawLeaflet(*source, options);
            if (!drawn)
                return drawn.error();
            return Drawn{*drawn, labels::leafletTags(*source)};
        },
        this,
        [this, request](const Result<Drawn> &drawn) {
            if (request != m_drawings)
                return;
            if (!drawn) {
                m_preview->clear(drawn.error().message());
                return;
            }
            take(drawn->leaflet);
            m_form->showFields(drawn->tags);
        });
}

QString LeafletPage::readingInWords(const assessment::Readability &reading)
{
    const QLocale locale;
    if (reading.age)
        return tr("Reading age %1 (Flesch-Kincaid).").arg(locale.toString(*reading.age, 'f', 1));
    const labels::ReadingMeasure &measure = labels::readingMeasure(reading.measure);
    if (measure.name.isEmpty())
        return tr("How easily it reads is not measured in this language.");
    const QString value = locale.toString(reading.value, 'f', 1);
    return measure.isEase() ? tr("%1: %2, where 100 is the easiest. No reading age is known for "
                                 "this language: compare it only with other texts in it.")
                                  .arg(measure.name, value)
                            : tr("%1 %2. No reading age is known for this language: compare it "
                                 "only with other texts in it.")
                                  .arg(measure.name, value);
}

void LeafletPage::take(const DrawnLeaflet &drawn)
{
    const assessment::Readability &reading = drawn.leaflet.reading;
    const QString size = tr("%1 words; the longest sentence has %2.")
                             .arg(reading.words)
                             .arg(reading.longestSentence);
    m_reading->setText(readingInWords(reading) + u' ' + size);
    m_findings->show(drawn.findings);
    const auto errors = std::count_if(drawn.findings.begin(), drawn.findings.end(),
                                      [](const assessment::LintFinding &one) {
                                          return one.severity == assessment::LintSeverity::Error;
                                      });
    m_count->setText(drawn.findings.isEmpty()
                         ? tr("Nothing is missing.")
                         : tr("Steps that are missing: %1. To be looked at: %2. They are listed "
                              "below the steps.")
                               .arg(errors)
                               .arg(drawn.findings.size() - errors));
    m_preview->show(drawn.bytes, tr("%n page(s), type of %1 points", nullptr, drawn.pages)
                                     .arg(QLocale().toString(drawn.points, 'g', 4)));
}

void LeafletPage::choosePath(LeafletFormat format)
{
    m_live->flush();
    const auto &product = m_session.assessment().product;
    QString name = tr("%1 %2 leaflet", "proposed name of a file: brand, model")
                       .arg(product.brand, product.model);
    name.replace(u'/', u'-');
    const bool pdf = format == LeafletFormat::Pdf;
    auto *dialog = new QFileDialog(window(), tr("Save the leaflet"), name + u'.' + idOf(format),
                                   pdf ? tr("PDF files (*.pdf)") : tr("HTML files (*.html)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(idOf(format));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &path) { save(path, format); });
    dialog->open();
}

void LeafletPage::save(const QString &path, LeafletFormat format)
{
    m_problem->dismiss();
    LeafletOptions chosen = options();
    chosen.format = format;
    const auto act = [id = m_session.assessment().id, chosen, path](Workspace &w) -> Status {
        const Result<LeafletSource> source = labels::readLeafletSource(w, id, chosen.language);
        if (!source)
            return source.error();
        const Result<DrawnLeaflet> drawn = labels::drawLeaflet(*source, chosen);
        if (!drawn)
            return drawn.error();
        const Status saved =
            saveFile(path, drawn->bytes, LeafletPage::tr("the leaflet cannot be saved"));
        if (!saved)
            return saved;
        const Result<QString> recorded = w.recordLeaflet(drawn->record);
        return recorded ? Status(assessment::Ok) : Status(recorded.error());
    };
    m_session.act(act, this, [this, path](const Status &done) {
        if (done)
            Q_EMIT notice(tr("Saved %1").arg(QDir::toNativeSeparators(path)));
        else
            m_problem->tell(done.error());
    });
}

void LeafletPage::reveal(const QString &anchor)
{
    if (Row *row = m_live->board().rowOf(u'/' + anchor)) {
        row->show(); // a finding may lead to a field before the next drawing
        m_column->bringUp(row);
        row->takeFocus();
    }
}

void LeafletPage::flush()
{
    m_live->flush();
}

void LeafletPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    read();
}

} // namespace forms
