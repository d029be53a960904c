#pragma once

#include "assessment/scheme/ixit.h"
#include "assessment/scheme/lint.h"
#include "forms/page.h"
#include "forms/session.h"

#include <QList>

#include <functional>

class QComboBox;
class QLayout;
class QPushButton;

namespace forms {

class BodyText;
class ErrorBanner;
class FindingList;
class IxitModel;
class IxitView;
class QuietText;

/// What is declared of the implementation (ETSI TS 103 701): the 29 tables, one at a time, with all
/// that is still to be mended in them and what device tests found beside. Only for schemes that
/// have an IXIT.
class IxitPage : public Page
{
    Q_OBJECT

public:
    explicit IxitPage(Session &session, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("ixit"); }
    QString title() const override;
    /// \a anchor is the place of a finding: "AuthMech-1/description", "AuthMech-1" or "AuthMech".
    void reveal(const QString &anchor) override;

    QString shownTable() const;
    void showTable(const QString &name);
    IxitView *view() const { return m_view; }

    // What the buttons do.
    void addEntry();
    void removeEntries();
    void paste();
    void clearCells();
    void importFile(const QString &path);
    void exportFile(const QString &path);

Q_SIGNALS:
    void refreshed(); ///< what is to be mended is shown; for tests

private:
    QWidget *buildChoice();
    QLayout *buildButtons();
    void refresh();
    void refreshChoice();
    void lookAtAll();
    void change(const QList<assessment::IxitChange> &changes,
                const std::function<void(const QStringList &)> &then = {});
    void settle(const assessment::Status &done);
    void chooseFile(bool existing, void (IxitPage::*then)(const QString &));
    void offer();

    Session &m_session;
    const assessment::IxitEdition *m_edition;
    QComboBox *m_choice;
    BodyText *m_about;
    ErrorBanner *m_problems;
    IxitModel *m_model;
    IxitView *m_view;
    QPushButton *m_add;
    QPushButton *m_remove;
    QuietText *m_notSeen;
    FindingList *m_findings;
    QStringList m_wrong; ///< tables with an error
    int m_looks = 0;
};

} // namespace forms
