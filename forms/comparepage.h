#pragma once

#include "assessment/scheme/comparison.h"
#include "forms/comparisonmodel.h"
#include "forms/declaredcomparisonmodel.h"
#include "forms/page.h"

#include <QList>

#include <optional>

class QTableView;

namespace forms {

class BodyText;
class Card;
class ChoiceRow;
class ErrorBanner;
class Heading;
class QuietText;
class Session;

/// Two assessments side by side by provision, with what is different in each.
class ComparePage : public Page
{
    Q_OBJECT

public:
    explicit ComparePage(Session &session, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("compare"); }
    QString title() const override;
    /// "BEFORE..AFTER", ids of assessments; one id alone is the newer one, and the one it carries
    /// on from is taken for the older.
    void reveal(const QString &anchor) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Reading;

    QWidget *buildChoices();
    QWidget *buildDetail();
    QWidget *buildDeclared();

    void readList();
    void compareNow();
    void take(const Reading &reading);
    void showRows();
    void showDeclared(ComparisonModel::Filter filter);
    void showDetail();

    Session &m_session;
    ChoiceRow *m_before;
    ChoiceRow *m_after;
    ChoiceRow *m_filter;
    ErrorBanner *m_problems;
    BodyText *m_summary;
    BodyText *m_facts;
    ComparisonModel *m_model;
    QTableView *m_table;
    QuietText *m_nothing;
    Card *m_detail;
    QWidget *m_declared; ///< IXIT and test groups
    BodyText *m_groups;
    DeclaredComparisonModel *m_declaredModel;
    QTableView *m_declaredTable;
    QuietText *m_nothingDeclared;
    Heading *m_detailTitle;
    BodyText *m_detailBefore;
    BodyText *m_detailAfter;
    BodyText *m_detailEvidence;
    QString m_wantedBefore;
    QString m_wantedAfter;
    assessment::Scheme m_scheme;
    std::optional<assessment::Comparison> m_comparison;
};

} // namespace forms
