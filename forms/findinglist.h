#pragma once

#include "assessment/scheme/lint.h"

#include <QListView>

namespace forms {

class BodyText;
class FindingModel;
class Page;
class QuietText;

/// Findings of one severity: one stop for the Tab key, the arrow keys go from row to row, Enter and
/// a click go to the place. Only the rows in sight are drawn, so that hundreds cost no more than a
/// few.
class FindingView : public QListView
{
    Q_OBJECT

public:
    /// \a name is what a screen reader calls it.
    explicit FindingView(const QString &name, QWidget *parent = nullptr);

    void setFindings(const QList<assessment::LintFinding> &findings);

Q_SIGNALS:
    void jump(const QString &target);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void go(const QModelIndex &index);
    void fit();

    FindingModel *m_findings;
    int m_fittedWidth = -1;
};

/// What the quality gate found, errors before warnings, each with the way to where it is mended.
class FindingList : public QWidget
{
    Q_OBJECT

public:
    /// What the findings are about, which says until when errors have to be mended.
    enum class Of { Mark, Leaflet, Statement };

    explicit FindingList(QWidget *parent = nullptr) : FindingList(Of::Mark, parent) {}
    explicit FindingList(Of of, QWidget *parent = nullptr);

    void show(const QList<assessment::LintFinding> &findings);
    using QWidget::show;

    /// From now on a finding leads from \a page, on which the list stands: to its place there, or
    /// to another page.
    void leadFrom(Page &page);

Q_SIGNALS:
    void jump(const QString &target);

private:
    struct Group
    {
        BodyText *heading = nullptr;
        FindingView *view = nullptr;
    };
    QString errorsInWords(int count) const;
    Group addGroup(const QString &name);
    static void fill(const Group &group, const QString &heading,
                     const QList<assessment::LintFinding> &findings);

    Of m_of;
    QuietText *m_nothing;
    Group m_errors;
    Group m_warnings;
};

} // namespace forms
