#pragma once

#include "labels/verify.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace forms {

class BodyText;

/// The five lines of a verification, each with sign and words, and the one answer above them.
class VerifyPanel : public QFrame
{
    Q_OBJECT

public:
    explicit VerifyPanel(QWidget *parent = nullptr);

    void show(const labels::Verification &verification);
    QString text() const; ///< all of it, for tests and screen readers
    using QFrame::show;

private:
    struct Line
    {
        QLabel *sign;
        QLabel *words;
    };
    static QString wordsOf(const QString &state);

    BodyText *m_overall;
    QList<Line> m_lines;
    BodyText *m_reasons;
};

} // namespace forms
