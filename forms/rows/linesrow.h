#pragma once

#include "forms/rows/row.h"

#include <QStringList>

class QPlainTextEdit;

namespace forms {

/// A question answered with several lines: a list with one entry a line, or a text such as an
/// address. Tab goes on to the next question.
class LinesRow : public Row
{
    Q_OBJECT

public:
    LinesRow(const QString &caption, const QString &hint, QWidget *parent = nullptr);

    QStringList lines() const; ///< without empty ones
    QString text() const { return lines().join(u'\n'); }
    void setLines(const QStringList &lines);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void grow();

    QPlainTextEdit *m_edit;
    bool m_filling = false;
};

} // namespace forms
