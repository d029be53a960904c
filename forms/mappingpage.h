#pragma once

#include "assessment/model/recommendation.h"
#include "forms/page.h"

#include <QStringList>

class QPushButton;

namespace forms {

class BodyText;
class Card;
class ChoiceRow;
class CoverageMatrix;
class ErrorBanner;
class Foldable;
class FormRow;
class Heading;
class LawCard;
class QuietText;
class Session;
class SheetTable;
class TextTableModel;
class WebLink;
class WideColumn;

/// What standards, recommendations and laws of others say beside the guidelines of the Code: the
/// mapping database, filtered and searched, its coverage matrix, and the legal annex.
class MappingPage : public Page
{
    Q_OBJECT

public:
    explicit MappingPage(Session &session, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("mapping"); }
    QString title() const override;
    /// "3" for a guideline, "law", "coverage", or a text to search.
    void reveal(const QString &anchor) override;

    /// Reads \a path and imports it as one act of the workspace.
    void importFile(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Reading;

    QWidget *makeFilters();
    Card *makeDetail();
    QWidget *makeCoverage();
    QWidget *makeLaw();
    void read();
    void take(const Reading &reading);
    void showOrganisations();
    void showDocuments();
    void showCoverage();
    void showRows();
    void showDetail();
    void showFrom(int guideline, const QString &organisation, const QString &document);
    void chooseFile();
    void clearFilters();
    QList<assessment::Recommendation> ofAudience() const;

    Session &m_session;
    QList<assessment::Recommendation> m_rows;
    QStringList m_texts;      ///< of the rows, in lower case, to search in
    QList<qsizetype> m_shown; ///< rows that the table has
    WideColumn *m_column;
    ChoiceRow *m_guideline;
    ChoiceRow *m_who;
    ChoiceRow *m_organisation;
    ChoiceRow *m_document;
    FormRow *m_search;
    ErrorBanner *m_problems;
    TextTableModel *m_model;
    SheetTable *m_table;
    QuietText *m_count;
    QPushButton *m_clear;
    Card *m_detail; ///< the row that is chosen
    Heading *m_detailTitle;
    QuietText *m_detailWhere;
    QuietText *m_extractCaption;
    BodyText *m_extract;
    QuietText *m_notes;
    WebLink *m_link;
    QuietText *m_origin;
    Foldable *m_coverageFold;
    Foldable *m_lawFold;
    CoverageMatrix *m_coverage = nullptr; ///< once it was opened
    LawCard *m_law = nullptr;             ///< the same
    bool m_isRead = false;
};

} // namespace forms
