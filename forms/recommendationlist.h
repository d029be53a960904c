#pragma once

#include "assessment/model/recommendation.h"

#include <QWidget>

namespace forms {

class BodyText;
class ErrorBanner;
class FormRow;
class QuietText;
class Session;
class SheetTable;
class TextTableModel;

/// What other documents recommend for one guideline of the Code, from the UK government's mapping
/// database: what the product carries, or the user's own copy once it is imported.
class RecommendationList : public QWidget
{
    Q_OBJECT

public:
    RecommendationList(Session &session, int guideline, QWidget *parent = nullptr);

    /// Reads \a path and imports it as one act of the workspace.
    void importFile(const QString &path);

Q_SIGNALS:
    void notice(const QString &text);

private:
    struct Reading;

    void read();
    void take(const Reading &reading);
    void showDetail();
    void chooseFile();

    Session &m_session;
    int m_guideline;
    QList<assessment::Recommendation> m_rows;
    FormRow *m_search;
    TextTableModel *m_model;
    SheetTable *m_table;
    BodyText *m_detail; ///< the row that is chosen, in full
    QuietText *m_count;
    QuietText *m_origin;
    ErrorBanner *m_problems;
};

} // namespace forms
