#pragma once

#include "assessment/model/run.h"

#include <QListWidget>

namespace forms {

/// What a run found, one a row with the line of the transcript it rests on. A click or Enter goes
/// there.
class FindingJumps : public QListWidget
{
    Q_OBJECT

public:
    explicit FindingJumps(QWidget *parent = nullptr);

    void setFindings(const QList<assessment::Finding> &findings);
    /// Says of each where it is; -1: nowhere in the transcript.
    void setLines(const QList<qint64> &lines, bool areAllKnown);

    /// Makes it as high as its rows need, but for no more than \a most of them.
    void setMostRows(int most);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void jump(int finding);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QStringList m_summaries;
    int m_mostRows = 0; ///< 0 = its height is not its own affair
};

} // namespace forms
