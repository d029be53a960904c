#pragma once

#include "assessment/scheme/testgroups.h"
#include "forms/page.h"
#include "forms/session.h"

class QComboBox;
class QPushButton;

namespace forms {

class BodyText;
class ErrorBanner;
class GroupItemModel;
class GrowingText;
class Heading;
class IcsModel;
class QuietText;
class SheetTable;

/// What is claimed of each provision (ICS), the verdict of its test group, and the verdicts on the
/// declared items that make it (ETSI TS 103 701). Only for schemes that have an IXIT.
class TestGroupsPage : public Page
{
    Q_OBJECT

public:
    explicit TestGroupsPage(Session &session, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("testgroups"); }
    QString title() const override;
    void reveal(const QString &anchor) override; ///< \a anchor is the id of a provision

    SheetTable *groups() const { return m_groups; }
    SheetTable *items() const { return m_items; }
    QString overall() const;
    /// Records \a verdict on the selected items, as the button does.
    void judge(assessment::Verdict verdict, const QString &reason);

Q_SIGNALS:
    void judged(); ///< the groups are shown as they stand; for tests

private:
    QWidget *buildJudging();
    void refresh();
    void take(const assessment::GroupsJudgement &judgement);
    void showGroup();

    Session &m_session;
    const assessment::IxitEdition *m_edition;
    BodyText *m_overall;
    QuietText *m_policy;
    ErrorBanner *m_problems;
    IcsModel *m_ics;
    SheetTable *m_groups;
    Heading *m_group;
    BodyText *m_claim;
    QuietText *m_nothing;
    GroupItemModel *m_model;
    SheetTable *m_items;
    QWidget *m_judging = nullptr;
    QComboBox *m_verdict = nullptr;
    GrowingText *m_reason = nullptr;
    QPushButton *m_record = nullptr;
    int m_looks = 0;
    QString m_wanted; ///< a provision to go to as soon as the groups are there
};

} // namespace forms
