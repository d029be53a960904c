#pragma once

#include "assessment/harness/traceability.h"
#include "forms/page.h"

namespace forms {

class ChoiceRow;
class ErrorBanner;
class FormRow;
class QuietText;
class Session;
class SheetTable;
class TextTableModel;

/// Which device test stands for which provision and test case, seen from the tests or from the
/// provisions, with the provisions that no device test speaks about; searched, and written as CSV.
class TraceabilityPage : public Page
{
    Q_OBJECT

public:
    explicit TraceabilityPage(Session &session, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("traceability"); }
    QString title() const override;
    /// "DT-04" shows what this test stands for, "CoP-1.1" which tests stand for this provision.
    void reveal(const QString &anchor) override;

    /// Writes the whole matrix, ordered as it is shown, to a new file.
    void exportTo(const QString &path);

private:
    bool isByProvision() const;
    void showOrder();
    void showRows();
    void showCount(qsizetype shown);
    void open(const QModelIndex &row);
    void chooseFile();

    Session &m_session;
    ChoiceRow *m_order;
    FormRow *m_search;
    ErrorBanner *m_problems;
    TextTableModel *m_model;
    SheetTable *m_table;
    QuietText *m_count;
    QList<assessment::harness::TraceLine> m_lines; ///< of the whole matrix, in the order shown
    QList<qsizetype> m_shown;                      ///< rows of the table: their place in m_lines
};

} // namespace forms
