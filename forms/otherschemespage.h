#pragma once

#include "assessment/workspace.h"
#include "forms/page.h"

#include <QList>

namespace forms {

class BodyText;
class ChoiceRow;
class Column;
class ErrorBanner;
class PrimaryButton;
class QuietText;
class Session;
class SheetTable;
class TextTableModel;

/// One product, other schemes: from an assessment begin or fill another one of the same product
/// under another scheme, after showing what would be filled.
class OtherSchemesPage : public Page
{
    Q_OBJECT

public:
    explicit OtherSchemesPage(Session &session, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("schemes"); }
    QString title() const override;
    void reveal(const QString &anchor) override; ///< id of the assessment to fill from

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Reading;

    void read();
    void showTargets();
    void preview();
    void showRows();
    void fill();
    QString sourceScheme() const;

    Session &m_session;
    Column *m_column;
    ChoiceRow *m_source;
    ChoiceRow *m_target;
    ErrorBanner *m_problems;
    BodyText *m_summary;
    TextTableModel *m_model;
    SheetTable *m_table;
    PrimaryButton *m_fill;
    QuietText *m_note;
    QString m_wanted; ///< source that was asked for
    QList<assessment::AssessmentSummary> m_assessments;
    QList<assessment::PrefillRow> m_rows;
};

} // namespace forms
