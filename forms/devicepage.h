#pragma once

#include "assessment/harness/devicetest.h"
#include "forms/page.h"
#include "forms/session.h"

class QLabel;
class QSplitter;
class QVBoxLayout;

namespace forms {

class Card;
class Column;
class DevicePanel;

/// What is connected, and every device test of the product with its last verdict.
class DevicePage : public Page
{
    Q_OBJECT

public:
    explicit DevicePage(Session &session, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("device"); }
    QString title() const override { return tr("Connected device"); }
    void reveal(const QString &anchor) override; ///< a test: "DT-04"
    void openTest(const QString &test);
    void resume(const QString &path);

private:
    Card *makeConnection();
    Card *makeTests();
    void addRows();
    void addRow(const assessment::harness::DeviceTest &test);
    void refresh();

    Session &m_session;
    QSplitter *m_splitter;
    Column *m_column;
    DevicePanel *m_panel = nullptr;
    QMap<QString, QLabel *> m_states; ///< by test
    QVBoxLayout *m_rows = nullptr;
    qsizetype m_shown = 0; ///< tests that have a row
};

} // namespace forms
