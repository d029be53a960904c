#pragma once

#include "assessment/model/recommendationsearch.h"
#include "forms/texttablemodel.h"

#include <QWidget>

class QPushButton;

namespace forms {

class ChoiceRow;
class ErrorBanner;
class SheetTable;

/// The numbers of the matrix: a row for each organisation or document, a column for each guideline,
/// and sums at both ends.
class CoverageModel : public TextTableModel
{
    Q_OBJECT

public:
    explicit CoverageModel(QObject *parent = nullptr);

    void setCoverage(const assessment::RecommendationCoverage &coverage, const QString &heading);

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

/// How many recommendations of whom there are for each guideline. The arrow keys go from number to
/// number, Enter or a double click asks for the recommendations behind one.
class CoverageMatrix : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageMatrix(QWidget *parent = nullptr);

    /// What is counted from now on.
    void setRows(const QList<assessment::Recommendation> &rows);
    /// Writes the matrix that is shown to a new file as CSV.
    void exportTo(const QString &path);

Q_SIGNALS:
    /// \a guideline 0 = all; organisation and document "" = all.
    void chosen(int guideline, const QString &organisation, const QString &document);
    void notice(const QString &text);

private:
    void show();
    void choose(const QModelIndex &index);
    void chooseFile();
    bool isByDocument() const;

    QList<assessment::Recommendation> m_recommendations;
    assessment::RecommendationCoverage m_coverage;
    ChoiceRow *m_by;
    CoverageModel *m_model;
    SheetTable *m_table;
    ErrorBanner *m_problems;
};

} // namespace forms
