#pragma once

#include "assessment/scheme/verdict.h"

#include <QWidget>

class QLabel;

namespace forms {

/// A verdict as colour, sign and word together.
class VerdictMark : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictMark(assessment::Verdict verdict = assessment::Verdict::NotAssessed,
                         QWidget *parent = nullptr);

    void setVerdict(assessment::Verdict verdict);
    assessment::Verdict verdict() const { return m_verdict; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    assessment::Verdict m_verdict;
    QLabel *m_sign;
    QLabel *m_word;
};

} // namespace forms
