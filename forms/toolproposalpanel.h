#pragma once

#include "assessment/exchange/toolproposals.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace forms {

class BodyText;
class GrowingText;
class QuietText;
class SheetTable;
class ToolProposalModel;

/// What the output of a tool says and proposes, for a person to tick.
class ToolProposalPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ToolProposalPanel(QWidget *parent = nullptr);

    void showReading();
    void showImport(const assessment::ToolImport &import);
    void setAnswers(const QMap<QString, assessment::Answer> &answers);
    void clear(); ///< nothing is shown, and the declared ports are forgotten

    bool hasProposals() const;
    QStringList evidence() const;
    QList<assessment::Answer> answers() const;
    QString declaredPorts() const; ///< as a person wrote them

Q_SIGNALS:
    void declaredChanged();
    void tickedChanged();

private:
    void showCurrent();
    void keepRationale();

    ToolProposalModel *m_model;
    BodyText *m_summary;
    QLabel *m_portsCaption;
    QLineEdit *m_ports;
    QString m_portsBefore;
    SheetTable *m_table;
    QLabel *m_rationaleCaption;
    GrowingText *m_rationale;
    int m_row = -1; ///< whose rationale is shown
    QuietText *m_unassigned;
};

} // namespace forms
