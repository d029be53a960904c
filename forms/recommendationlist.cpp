#include "forms/recommendationlist.h"

#include "assessment/workspace.h"
#include "forms/recommendationfile.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/formrow.h"
#include "forms/rows/sheettable.h"
#include "forms/rows/text.h"
#include "forms/session.h"
#include "forms/texttablemodel.h"
#include "forms/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Recommendation;
using assessment::RecommendationImport;
using assessment::Result;
using assessment::Workspace;

namespace {

constexpr int mostRows = 200;
constexpr int longestSection = 24; // of a row; the chosen one is shown in full

} // namespace

struct RecommendationList::Reading
{
    QString words;
    assessment::FoundRecommendations list;
    std::optional<RecommendationImport> imported;

    static Result<Reading> of(Workspace &workspace, int guideline, const QString &words)
    {
        const auto list = workspace.recommendations(guideline, words, mostRows);
        if (!list)
            return list.error();
        const auto imported = workspace.recommendationImport();
        if (!imported)
            return imported.error();
        return Reading{.words = words, .list = *list, .imported = *imported};
    }
};

RecommendationList::RecommendationList(Session &session, int guideline, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_guideline(guideline)
    , m_search(new FormRow(tr("Find a recommendation"),
                           tr("An organisation, a document, a section, or words of it.")))
    , m_model(new TextTableModel({tr("Document"), tr("Recommendation")}, this))
    , m_table(new SheetTable(tr("Recommendations of other documents"), m_model,
                             SheetTable::Stretch::First))
    , m_detail(new BodyText)
    , m_count(new QuietText)
    , m_origin(new QuietText)
    , m_problems(new ErrorBanner)
{
    m_table->setMostRows(10);
    auto *choose = new QPushButton(Theme::icon(u"document-open"_s), tr("Import your own copy…"));
    choose->setAutoDefault(false);
    choose->setToolTip(tr("The mapping database of the UK government, version 4.0, as JSON"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addWidget(m_search);
    column->addWidget(m_table);
    column->addWidget(m_detail);
    column->addWidget(m_count);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecommendationList::showDetail);
    column->addWidget(m_origin);
    column->addWidget(m_problems);
    column->addWidget(choose, 0, Qt::AlignLeft);
    connect(m_search->edit(), &QLineEdit::textChanged, this, &RecommendationList::read);
    connect(choose, &QPushButton::clicked, this, &RecommendationList::chooseFile);
    connect(&session, &Session::stepsChanged, this, &RecommendationList::read);
    read();
}

void RecommendationList::read()
{
    m_session.read([guideline = m_guideline, words = m_search->text().trimmed()](
                       Workspace &w) { return Reading::of(w, guideline, words); },
                   this,
                   [this](const Result<Reading> &reading) {
                       if (!reading)
                           m_problems->tell(reading.error());
                       else if (reading->words == m_search->text().trimmed())
                           take(*reading);
                   });
}

void RecommendationList::take(const Reading &reading)
{
    QList<QStringList> rows;
    for (const Recommendation &one : reading.list.rows) {
        const QString section = one.section();
        rows.append({one.document, section.size() > longestSection
                                       ? section.left(longestSection) + u'…'
                                       : section});
    }
    m_rows = reading.list.rows;
    m_model->setRows(rows);
    showDetail();
    m_table->setVisible(!rows.isEmpty());
    m_count->setText(rows.isEmpty()
                         ? tr("None holds these words.")
                         : tr("%1 of %2 shown. They are pointers; nobody claims that they ask for "
                              "the same.")
                               .arg(rows.size())
                               .arg(reading.list.found));
    m_origin->setText(recommendationOrigin(reading.imported));
}

void RecommendationList::showDetail()
{
    const int row = m_table->currentIndex().row();
    QStringList lines;
    if (row >= 0 && row < m_rows.size()) {
        const Recommendation &one = m_rows[row];
        lines = {one.organisation, one.document, one.section(),
                 one.extract(),    one.link(),   one.notes()};
        lines.removeAll(QString());
    }
    m_detail->setText(lines.join(u'\n'));
    m_detail->setVisible(!lines.isEmpty());
}

void RecommendationList::chooseFile()
{
    chooseRecommendationFile(this, [this](const QString &path) { importFile(path); });
}

void RecommendationList::importFile(const QString &path)
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
