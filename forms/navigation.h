#pragma once

#include "forms/navigationmodel.h"

#include <QListView>

namespace forms {

/// The way through the assessment at the left of the window: number, short title, verdict sign and
/// progress; narrow, only signs and numbers. Moving the selection goes to the page.
class Navigation : public QListView
{
    Q_OBJECT

public:
    explicit Navigation(NavigationModel *model, QWidget *parent = nullptr);

    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }
    int wideWidth() const;
    int narrowWidth() const;
    QString longestLabel() const; ///< of a guideline, for the room it needs

    /// Marks where the window is; does not emit chosen().
    void setCurrentPage(const QString &page);

Q_SIGNALS:
    void chosen(const QString &page);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void takeWidth();

    NavigationModel *m_model;
    bool m_narrow = false;
    bool m_following = false; ///< the window moves us, not the person
};

} // namespace forms
