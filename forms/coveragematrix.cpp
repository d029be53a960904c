#include "forms/coveragematrix.h"

#include "forms/rows/choicerow.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/sheettable.h"
#include "forms/rows/text.h"
#include "forms/savedfile.h"
#include "forms/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::RecommendationCoverage;

namespace {

constexpr auto byOrganisation = "organisation"_L1;
constexpr auto byDocument = "document"_L1;
constexpr int guidelines = 13;

QStringList headings(const QString &first)
{
    QStringList names{first};
    for (int guideline = 1; guideline <= guidelines; ++guideline)
        names.append(QString::number(guideline));
    return names << CoverageMatrix::tr("All");
}

QStringList cellsOf(const QString &name, const RecommendationCoverage::Counts &counts, int total)
{
    QStringList cells{name};
    for (const int count : counts)
        cells.append(count == 0 ? QString() : QString::number(count));
    return cells << QString::number(total);
}

} // namespace

CoverageModel::CoverageModel(QObject *parent) : TextTableModel(headings({}), parent) {}

void CoverageModel::setCoverage(const RecommendationCoverage &coverage, const QString &heading)
{
    QList<QStringList> rows;
    for (const RecommendationCoverage::Row &row : coverage.rows)
        rows.append(cellsOf(row.name, row.counts, row.total));
    rows.append(cellsOf(CoverageMatrix::tr("All"), coverage.totals, coverage.total));
    setHeadings(headings(heading));
    setRows(rows);
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (index.column() == 0 && role != Qt::AccessibleTextRole)
        return TextTableModel::data(index, role);
    const QString name = TextTableModel::data(index.siblingAtColumn(0), Qt::DisplayRole).toString();
    const QString count = TextTableModel::data(index, Qt::DisplayRole).toString();
    switch (role) {
    case Qt::TextAlignmentRole: return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (index.column() == 0)
            return name;
        if (index.column() > guidelines)
            return tr("%1, all guidelines: %2").arg(name, count);
        return tr("%1, guideline %2: %3")
            .arg(name, QString::number(index.column()), count.isEmpty() ? u"0"_s : count);
    default: return TextTableModel::data(index, role);
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section > 0)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return TextTableModel::headerData(section, orientation, role);
}

CoverageMatrix::CoverageMatrix(QWidget *parent)
    : QWidget(parent)
    , m_by(new ChoiceRow(tr("A row for each"), {},
                         {{.id = byOrganisation, .name = tr("organisation")},
                          {.id = byDocument, .name = tr("document")}}))
    , m_model(new CoverageModel(this))
    , m_table(
          new SheetTable(tr("Recommendations by guideline"), m_model, SheetTable::Stretch::First))
    , m_problems(new ErrorBanner)
{
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setMostRows(20);
    auto *save = new QPushButton(Theme::icon(u"document-save-as"_s), tr("Write as CS&V…"));
    save->setAutoDefault(false);
    save->setToolTip(tr("The whole matrix, for a spreadsheet"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addWidget(m_by);
    column->addWidget(new QuietText(
        tr("How many recommendations there are for each guideline. Enter or a double click on a "
           "number shows them.")));
    column->addWidget(m_table);
    column->addWidget(m_problems);
    column->addWidget(save, 0, Qt::AlignLeft);
    setFocusProxy(m_by);
    connect(m_by, &Row::committed, this, &CoverageMatrix::show);
    connect(m_table, &SheetTable::chosen, this, &CoverageMatrix::choose);
    connect(save, &QPushButton::clicked, this, &CoverageMatrix::chooseFile);
}

bool CoverageMatrix::isByDocument() const
{
    return m_by->choice() == byDocument;
}

void CoverageMatrix::setRows(const QList<assessment::Recommendation> &rows)
{
    m_recommendations = rows;
    show();
}

void CoverageMatrix::show()
{
    m_coverage =
        coverageOf(m_recommendations, isByDocument() ? RecommendationCoverage::By::Document
                                                     : RecommendationCoverage::By::Organisation);
    m_model->setCoverage(m_coverage, isByDocument() ? tr("Document") : tr("Organisation"));
}

void CoverageMatrix::choose(const QModelIndex &index)
{
    const int column = index.column();
    const int guideline = column >= 1 && column <= guidelines ? column : 0;
    const bool isSum = index.row() >= m_coverage.rows.size();
    const RecommendationCoverage::Row row =
        isSum ? RecommendationCoverage::Row() : m_coverage.rows[index.row()];
    Q_EMIT chosen(guideline, row.organisation, isByDocument() ? row.name : QString());
}

void CoverageMatrix::chooseFile()
{
    auto *dialog =
        new QFileDialog(window(), tr("Write the matrix"), {}, tr("Tables (*.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"coverage.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &CoverageMatrix::exportTo);
    dialog->open();
}

void CoverageMatrix::exportTo(const QString &path)
{
    m_problems->dismiss();
    const auto saved = saveFile(path, coverageCsv(m_coverage), tr("the matrix cannot be written"));
    if (saved)
        Q_EMIT notice(tr("The matrix is in %1.").arg(QDir::toNativeSeparators(path)));
    else
        m_problems->tell(saved.error());
}

} // namespace forms
