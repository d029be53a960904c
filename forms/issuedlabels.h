#pragma once

#include "assessment/model/labeloverview.h"
#include "assessment/result.h"
#include "forms/rows/card.h"

class QListWidget;

namespace forms {

class Session;

class LabelLifePanel;

/// The labels that were issued from the open assessment, newest first, and how they stand; there
/// while there are any. Each keeps its signed file in the workspace and can be shown again; what
/// can happen to the selected one stands below.
class IssuedLabels : public Card
{
    Q_OBJECT

public:
    explicit IssuedLabels(Session &session, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    /// Somebody wants to see a label: its signed file, byte for byte.
    void opened(const QString &certificateId, const QByteArray &pdf);
    void failed(const assessment::Error &error);
    void notice(const QString &text);

private:
    void fill(const QList<assessment::LabelOverview> &labels);
    void open(int row);
    void showCurrent();

    Session &m_session;
    QList<assessment::LabelOverview> m_labels;
    QListWidget *m_list;
    LabelLifePanel *m_life;
};

} // namespace forms
