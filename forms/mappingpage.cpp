#include "forms/mappingpage.h"

#include "assessment/model/recommendationsearch.h"
#include "assessment/scheme/catalogue.h"
#include "assessment/workspace.h"
#include "forms/audiencechoice.h"
#include "forms/coveragematrix.h"
#include "forms/foldable.h"
#include "forms/lawcard.h"
#include "forms/recommendationfile.h"
#include "forms/rows/card.h"
#include "forms/rows/choicerow.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/formrow.h"
#include "forms/rows/sheettable.h"
#include "forms/rows/sidebyside.h"
#include "forms/rows/text.h"
#include "forms/rows/widecolumn.h"
#include "forms/session.h"
#include "forms/texttablemodel.h"
#include "forms/theme.h"
#include "forms/weblink.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Recommendation;
using assessment::RecommendationImport;
using assessment::Result;
using assessment::Workspace;

namespace {

/// "ETSI" of "European Telecommunications Standards Institute (ETSI)": a column has little room.
QString shortName(const QString &organisation)
{
    const qsizetype open = organisation.lastIndexOf(u'(');
    return open > 0 && organisation.endsWith(u')')
               ? organisation.sliced(open + 1, organisation.size() - open - 2)
               : organisation;
}

/// What the catalogue of the Code says of \a number.
const assessment::Guideline *guidelineOf(int number)
{
    static const auto code = assessment::builtInScheme(u"uk-cop-2018"_s);
    return code ? code->guideline(number) : nullptr;
}

QList<Choice> guidelineChoices()
{
    QList<Choice> choices{{.id = {}, .name = MappingPage::tr("All guidelines")}};
    for (int number = 1; number <= 13; ++number) {
        if (const auto *guideline = guidelineOf(number)) {
            choices.append({.id = QString::number(number),
                            .name = u"%1 · %2"_s.arg(guideline->label, guideline->title)});
        }
    }
    return choices;
}

/// \a names once each, in their order, after a choice that asks for nothing.
QList<Choice> choicesOf(QStringList names, const QString &all)
{
    names.removeDuplicates();
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(a.toLower(), b.toLower()) < 0;
    });
    QList<Choice> choices{{.id = {}, .name = all}};
    for (const QString &name : std::as_const(names))
        choices.append({.id = name, .name = name});
    return choices;
}

QString whoMustAct(const assessment::Guideline &guideline)
{
    QStringList names;
    for (const QString &id : audiencesOf(guideline))
        names.append(assessment::audienceName(id));
    return names.join(u", "_s);
}

} // namespace

/// Everything the page shows, read in one go.
struct MappingPage::Reading
{
    QList<Recommendation> rows;
    QStringList texts;
    std::optional<RecommendationImport> imported;
    assessment::LawsInForce laws;

    static Result<Reading> of(Workspace &workspace)
    {
        const auto rows = workspace.allRecommendations();
        if (!rows)
            return rows.error();
        const auto imported = workspace.recommendationImport();
        if (!imported)
            return imported.error();
        const auto laws = workspace.laws();
        if (!laws)
            return laws.error();
        Reading reading{.rows = *rows, .texts = {}, .imported = *imported, .laws = *laws};
        reading.texts.reserve(rows->size());
        for (const Recommendation &row : *rows)
            reading.texts.append(searchTextOf(row));
        return reading;
    }
};

MappingPage::MappingPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_column(new WideColumn(this))
    , m_guideline(new ChoiceRow(tr("Guideline"), {}, guidelineChoices()))
    , m_who(new AudienceChoice)
    , m_organisation(new ChoiceRow(tr("Organisation"), {}, {}))
    , m_document(new ChoiceRow(tr("Document"), {}, {}))
    , m_search(new FormRow(tr("Find"), tr("An organisation, a document, a section, or words of a "
                                          "recommendation.")))
    , m_problems(new ErrorBanner)
    , m_model(new TextTableModel(
          {tr("Guideline"), tr("Organisation"), tr("Document"), tr("Recommendation")}, this))
    , m_table(
          new SheetTable(tr("Recommendations of others"), m_model, SheetTable::Stretch::LastTwo))
    , m_count(new QuietText)
    , m_clear(new QPushButton(Theme::icon(u"edit-clear"_s), tr("Show a&ll")))
    , m_detailTitle(new Heading({}))
    , m_detailWhere(new QuietText)
    , m_extractCaption(new QuietText(tr("Extract, from your own copy of the database:")))
    , m_extract(new BodyText)
    , m_notes(new QuietText)
    , m_link(new WebLink)
    , m_origin(new QuietText)
    , m_coverageFold(new Foldable(tr("Coverage: who recommends something for which guideline"),
                                  [this] { return makeCoverage(); }))
    , m_lawFold(new Foldable(tr("Law beside the guidelines"), [this] { return makeLaw(); }))
{
    m_table->setMostRows(12);
    // As wide as what is seen, not as all thousand rows, of which each would be measured.
    m_table->horizontalHeader()->setResizeContentsPrecision(0);
    auto *choose = new QPushButton(Theme::icon(u"document-open"_s), tr("Import your own copy…"));
    choose->setToolTip(tr("The mapping database of the UK government, version 4.0, as JSON"));
    auto *crosswalk = new QPushButton(tr("Cross&walks with relations"));
    crosswalk->setToolTip(tr("How far schemes and documents answer to each other, one by one"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::unit);
    buttons->addWidget(choose);
    buttons->addWidget(crosswalk);
    buttons->addStretch();

    QVBoxLayout *body = m_column->body();
    body->addWidget(new Heading(title(), Heading::Level::Title));
    body->addWidget(new BodyText(
        tr("Which standards and recommendations of others speak about a guideline of the Code of "
           "Practice, and which laws stand beside it. Links are pointers, not proof of "
           "conformity.")));
    body->addWidget(m_problems);
    body->addWidget(makeFilters());
    body->addWidget(m_table);
    body->addWidget(m_count);
    body->addWidget(m_clear, 0, Qt::AlignLeft);
    m_detail = makeDetail();
    body->addWidget(m_detail);
    body->addWidget(m_origin);
    body->addLayout(buttons);
    body->addWidget(m_coverageFold);
    body->addWidget(m_lawFold);
    body->addStretch();
    setFocusProxy(m_guideline);
    showDetail();

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MappingPage::showDetail);
    connect(m_table, &SheetTable::chosen, m_link, &WebLink::open);
    connect(m_clear, &QPushButton::clicked, this, &MappingPage::clearFilters);
    connect(choose, &QPushButton::clicked, this, &MappingPage::chooseFile);
    connect(crosswalk, &QPushButton::clicked, this, [this] { Q_EMIT jump(u"crosswalk"_s); });
    connect(&session, &Session::stepsChanged, this, [this] {
        m_isRead = false; // an import, or its undo; what nobody looks at can wait
        if (isVisible())
            read();
    });
}

QString MappingPage::title() const
{
    return tr("Mapping to other standards and law");
}

QWidget *MappingPage::makeFilters()
{
    auto *card = new Card;
    card->body()->setSpacing(space::two);
    card->body()->addWidget(new SideBySide({m_guideline, m_who}));
    card->body()->addWidget(new SideBySide({m_organisation, m_document}));
    card->body()->addWidget(m_search);
    connect(m_guideline, &Row::committed, this, &MappingPage::showRows);
    connect(m_who, &Row::committed, this, [this] {
        showCoverage();
        showRows();
    });
    connect(m_organisation, &Row::committed, this, [this] {
        showDocuments();
        showRows();
    });
    connect(m_document, &Row::committed, this, &MappingPage::showRows);
    connect(m_search->edit(), &QLineEdit::textChanged, this, &MappingPage::showRows);
    return card;
}

Card *MappingPage::makeDetail()
{
    auto *card = new Card;
    card->body()->setSpacing(space::unit);
    for (QWidget *part :
         {static_cast<QWidget *>(m_detailTitle), static_cast<QWidget *>(m_detailWhere),
          static_cast<QWidget *>(m_extractCaption), static_cast<QWidget *>(m_extract),
          static_cast<QWidget *>(m_notes), static_cast<QWidget *>(m_link)})
        card->body()->addWidget(part);
    m_detailTitle->setWordWrap(true);
    return card;
}

QWidget *MappingPage::makeCoverage()
{
    m_coverage = new CoverageMatrix;
    m_coverage->setRows(ofAudience());
    connect(m_coverage, &CoverageMatrix::chosen, this, &MappingPage::showFrom);
    connect(m_coverage, &CoverageMatrix::notice, this, &Page::notice);
    return m_coverage;
}

QWidget *MappingPage::makeLaw()
{
    m_law = new LawCard(m_session);
    connect(m_law, &LawCard::notice, this, &Page::notice);
    connect(m_law, &LawCard::changed, this, &MappingPage::read);
    read();
    return m_law;
}

void MappingPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_isRead)
        read();
}

void MappingPage::reveal(const QString &anchor)
{
    if (anchor == u"law")
        m_lawFold->setOpen(true);
    else if (anchor == u"coverage")
        m_coverageFold->setOpen(true);
    else if (guidelineOf(anchor.toInt()))
        showFrom(anchor.toInt(), {}, {});
    else
        m_search->setText(anchor);
}

void MappingPage::read()
{
    m_isRead = true;
    m_session.read([](Workspace &w) { return Reading::of(w); }, this,
                   [this](const Result<Reading> &reading) {
                       if (reading)
                           take(*reading);
                       else
                           m_problems->tell(reading.error());
                   });
}

void MappingPage::take(const Reading &reading)
{
    if (m_law)
        m_law->setLaws(reading.laws);
    m_origin->setText(recommendationOrigin(reading.imported));
    m_rows = reading.rows;
    m_texts = reading.texts;
    showOrganisations();
    showCoverage();
    showRows();
}

void MappingPage::showCoverage()
{
    if (m_coverage)
        m_coverage->setRows(ofAudience());
}

void MappingPage::showOrganisations()
{
    QStringList names;
    for (const Recommendation &row : std::as_const(m_rows))
        names.append(row.organisation);
    m_organisation->setChoices(choicesOf(names, tr("All organisations")));
    showDocuments();
}

void MappingPage::showDocuments()
{
    const QString organisation = m_organisation->choice();
    QStringList names;
    for (const Recommendation &row : std::as_const(m_rows)) {
        if (organisation.isEmpty() || row.organisation == organisation)
            names.append(row.document);
    }
    m_document->setChoices(choicesOf(names, tr("All documents")));
}

QList<Recommendation> MappingPage::ofAudience() const
{
    return filtered(m_rows, {.audience = m_who->choice()});
}

void MappingPage::showRows()
{
    const int guideline = m_guideline->choice().toInt();
    const QList<int> guidelines = assessment::guidelinesFor(m_who->choice());
    const QString organisation = m_organisation->choice();
    const QString document = m_document->choice();
    const QString words = m_search->text().toLower();
    m_shown.clear();
    QList<QStringList> lines;
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const Recommendation &row = m_rows[at];
        const bool fits =
            (guideline == 0 || row.guideline == guideline) && guidelines.contains(row.guideline)
            && (organisation.isEmpty() || row.organisation == organisation)
            && (document.isEmpty() || row.document == document) && m_texts[at].contains(words);
        if (!fits)
            continue;
        m_shown.append(at);
        lines.append({QString::number(row.guideline), shortName(row.organisation), row.document,
                      row.section()});
    }
    m_model->setRows(lines);
    m_table->setVisible(!lines.isEmpty());
    m_count->setText(lines.isEmpty() && !m_rows.isEmpty()
                         ? tr("No recommendation fits all of this.")
                         : tr("%1 of %2 recommendations. Enter opens the link of a row.")
                               .arg(lines.size())
                               .arg(m_rows.size()));
    m_clear->setVisible(lines.size() != m_rows.size());
    if (m_law)
        m_law->setFilter(guideline, m_who->choice());
    showDetail();
}

void MappingPage::showDetail()
{
    const int row = m_table->currentIndex().row();
    const bool there = row >= 0 && row < m_shown.size();
    m_detail->setVisible(there);
    if (!there)
        return;
    const Recommendation &one = m_rows[m_shown[row]];
    m_detailTitle->setText(one.document);
    QStringList where{one.organisation};
    if (!one.section().isEmpty())
        where.append(one.section());
    if (const auto *guideline = guidelineOf(one.guideline)) {
        where.append(tr("Guideline %1: %2").arg(guideline->label, guideline->title));
        where.append(tr("Who must act: %1").arg(whoMustAct(*guideline)));
    }
    where.append(tr("How far the two agree the database does not say; the link is published, since "
                    "version %1 of it.")
                     .arg(one.added()));
    m_detailWhere->setText(where.join(u'\n'));
    m_extract->setText(one.extract());
    m_extract->setVisible(!one.extract().isEmpty());
    m_extractCaption->setVisible(!one.extract().isEmpty());
    m_notes->setText(one.notes());
    m_notes->setVisible(!one.notes().isEmpty());
    m_link->setAddress(one.link());
}

void MappingPage::showFrom(int guideline, const QString &organisation, const QString &document)
{
    m_search->setText({});
    m_guideline->setChoice(guideline == 0 ? QString() : QString::number(guideline));
    m_organisation->setChoice(organisation);
    showDocuments();
    m_document->setChoice(document);
    showRows();
    m_column->ensureWidgetVisible(m_table);
    if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, 0));
        m_table->setFocus();
    }
}

void MappingPage::clearFilters()
{
    m_who->setChoice({});
    showCoverage();
    showFrom(0, {}, {});
}

void MappingPage::chooseFile()
{
    chooseRecommendationFile(this, [this](const QString &path) { importFile(path); });
}

void MappingPage::importFile(const QString &path)
{
    m_problems->dismiss();
    importRecommendations(m_session, path, this, [this](const Result<QString> &imported) {
        if (!imported) {
            m_problems->tell(imported.error());
            return;
        }
        read();
        Q_EMIT notice(*imported);
    });
}

} // namespace forms
