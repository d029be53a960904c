#pragma once

#include "forms/page.h"

#include <QStringList>

namespace forms {

class Column;
class ErrorBanner;

/// What stands in the window while no workspace is open: what one is for, and the first act.
class WelcomePage : public Page
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("welcome"); }
    QString title() const override;
    void setRecent(const QStringList &paths);
    ErrorBanner *problems() { return m_problems; }

Q_SIGNALS:
    void createAsked();
    void openAsked();
    void printAsked();
    void recentAsked(const QString &path);

private:
    Column *m_column;
    ErrorBanner *m_problems;
    QWidget *m_recent;
};

} // namespace forms
