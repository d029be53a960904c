#pragma once

#include "assessment/model/label.h"
#include "assessment/result.h"
#include "forms/rows/card.h"

class QListWidget;

namespace forms {

class Session;

/// Words for the two forms of a label.
QString kindName(assessment::LabelKind kind);

/// The labels that were issued from the open assessment, newest first; there while there are any.
/// Each keeps its signed file in the workspace and can be shown again.
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

private:
    void fill(const QList<assessment::IssuedLabel> &labels);
    void open(int row);

    Session &m_session;
    QList<assessment::IssuedLabel> m_labels;
    QListWidget *m_list;
};

} // namespace forms
