#pragma once

#include "assessment/model/law.h"

#include <QWidget>

class QPushButton;

namespace forms {

class BodyText;
class ErrorBanner;
class QuietText;
class Session;
class SheetTable;
class TextTableModel;
class WebLink;

/// The laws beside the guidelines of the Code: those of the policy paper, what replaced them, and
/// what came later; and the ways to edit the list.
class LawCard : public QWidget
{
    Q_OBJECT

public:
    explicit LawCard(Session &session, QWidget *parent = nullptr);

    void setLaws(const assessment::LawsInForce &laws);
    /// Only beside this guideline, 0 = all, and only beside those by which \a audience must act.
    void setFilter(int guideline, const QString &audience);
    /// Shows the list that lies at \a path from now on, as an act of the workspace.
    void take(const QString &path);
    /// Writes the text of the list to a new file, to be edited.
    void exportTo(const QString &path);

Q_SIGNALS:
    void notice(const QString &text);
    void changed(); ///< another list is shown by the workspace

private:
    struct Line
    {
        int guideline = 0;
        assessment::LawEntry law;
    };

    void showRows();
    void showDetail();
    void chooseFile();
    void chooseCopy();
    void reset();

    Session &m_session;
    assessment::LawsInForce m_laws;
    int m_guideline = 0;
    QString m_audience;
    QList<Line> m_lines;
    BodyText *m_state;
    TextTableModel *m_model;
    SheetTable *m_table;
    QuietText *m_nothing;
    BodyText *m_detail; ///< the row that is chosen, in full
    WebLink *m_link;
    QPushButton *m_builtIn;
    ErrorBanner *m_problems;
};

} // namespace forms
