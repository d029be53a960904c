#pragma once

#include "assessment/scheme/mapping.h"
#include "forms/page.h"

#include <QStringList>

#include <optional>

namespace forms {

class ChoiceRow;
class ErrorBanner;
class FormRow;
class QuietText;
class Session;
class SheetTable;
class TextTableModel;
class WebLink;

/// Which provision of one scheme answers to which of another, or to which place of a document, how
/// far, and who says so; seen from either side, searched, and written as CSV.
class CrosswalkPage : public Page
{
    Q_OBJECT

public:
    explicit CrosswalkPage(Session &session, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("crosswalk"); }
    QString title() const override;
    void reveal(const QString &anchor) override; ///< a scheme, or "uk-cop-2018/CoP-1.1"

    /// Writes the whole crosswalk that is shown to a new file.
    void exportTo(const QString &path);

private:
    void showSchemes();
    void showOthers();
    void showLinks();
    void showRows();
    void showRemark();
    void chooseFile();

    Session &m_session;
    ChoiceRow *m_scheme;
    ChoiceRow *m_other;
    FormRow *m_search;
    ErrorBanner *m_problems;
    QuietText *m_origin;
    TextTableModel *m_model;
    SheetTable *m_table;
    QuietText *m_nothing;
    QuietText *m_remark; ///< of the row that is chosen, in full
    QuietText *m_about;  ///< a document that is no scheme
    WebLink *m_link;     ///< where its owner offers it
    std::optional<assessment::Mapping> m_mapping;
};

} // namespace forms
