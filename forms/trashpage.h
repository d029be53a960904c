#pragma once

#include "assessment/workspace.h"
#include "forms/page.h"

#include <functional>

class QPushButton;
class QTableView;

namespace forms {

class BodyText;
class ErrorBanner;
class Session;
class TrashModel;

/// What was moved out of sight, with the way back.
class TrashPage : public Page
{
    Q_OBJECT

public:
    explicit TrashPage(Session &session, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("trash"); }
    QString title() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void refresh();
    void restoreCurrent();
    void act(const std::function<assessment::Status(assessment::Workspace &)> &act);

    Session &m_session;
    TrashModel *m_model;
    QTableView *m_table;
    BodyText *m_empty;
    ErrorBanner *m_problems;
    QPushButton *m_restore;
    QPushButton *m_clear;
    QPushButton *m_back;
};

} // namespace forms
