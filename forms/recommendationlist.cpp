#include "forms/recommendationlist.h"

#include "assessment/workspace.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/formrow.h"
#include "forms/rows/sheettable.h"
#include "forms/rows/text.h"
#include "forms/session.h"
#include "forms/texttablemodel.h"
#include "forms/theme.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Recommendation;
using assessment::RecommendationImport;
using assessment::Result;
using assessment::Workspace;

namespace {

constexpr int mostRows = 200;
constexpr int longestSection = 24;             // of a row; the chosen one is shown in full
constexpr qint64 mostBytes = qint64(16) << 20; // as the engine takes at most

Result<RecommendationImport> importFrom(Workspace &workspace, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes) {
        return assessment::Error{
            .kind = assessment::Error::Kind::InvalidInput,
            .what = RecommendationList::tr("the mapping database cannot be imported"),
            .where = QDir::toNativeSeparators(path),
            .why = file.isOpen() ? RecommendationList::tr("the file is larger than 16 MiB")
                                 : file.errorString(),
            .advice = RecommendationList::tr("choose version 4.0 of the database as JSON")};
    }
    return workspace.importRecommendations(file.readAll(), path);
}

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
    m_origin->setText(
        reading.imported
            ? tr("From %1, version %2, imported by %3.")
                  .arg(reading.imported->fileName, reading.imported->version,
                       reading.imported->importedBy)
            : tr("Mapping database of the UK government (Copper Horse), version 4.0: names and "
                 "links. Import your own copy to see the recommendations themselves."));
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
    auto *dialog = new QFileDialog(window(), tr("Import the mapping database"), {},
                                   tr("Mapping database (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RecommendationList::importFile);
    dialog->open();
}

void RecommendationList::importFile(const QString &path)
{
    m_problems->dismiss();
    // An act, so that what can be undone is known at once.
    const auto imported = std::make_shared<RecommendationImport>();
    m_session.act(
        [path, imported](Workspace &w) -> assessment::Status {
            const auto done = importFrom(w, path);
            if (!done)
                return done.error();
            *imported = *done;
            return assessment::Ok;
        },
        this,
        [this, imported](const assessment::Status &done) {
            if (!done) {
                m_problems->tell(done.error());
                return;
            }
            read();
            Q_EMIT notice(imported->wasThere
                              ? tr("This file was imported already; nothing was changed.")
                              : tr("%n recommendation(s) imported. Undo it on the page of all "
                                   "assessments.",
                                   nullptr, imported->records));
        });
}

} // namespace forms
