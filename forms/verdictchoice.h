#pragma once

#include "assessment/scheme/verdict.h"

#include <QAbstractButton>

namespace forms {

/// One verdict to choose: sign, word and colour together; the chosen one is filled and framed.
class VerdictButton : public QAbstractButton
{
    Q_OBJECT

public:
    VerdictButton(assessment::Verdict verdict, int key, QWidget *parent = nullptr);

    assessment::Verdict verdict() const { return m_verdict; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    assessment::Verdict m_verdict;
};

/// The answer to one provision: pass, fail, not applicable, inconclusive, or nothing yet.
/// The keys 1 to 4 and 0 are the card's, which is larger.
class VerdictChoice : public QWidget
{
    Q_OBJECT

public:
    /// \a about names what is judged, for screen readers.
    explicit VerdictChoice(const QString &about, QWidget *parent = nullptr);

    assessment::Verdict verdict() const { return m_verdict; }
    void setVerdict(assessment::Verdict verdict); ///< shows it, says nothing
    void choose(assessment::Verdict verdict);     ///< as if the person had clicked

    /// The verdict of a digit key, or nothing.
    static std::optional<assessment::Verdict> verdictOfKey(int key);

Q_SIGNALS:
    void chosen(assessment::Verdict verdict);

private:
    QList<VerdictButton *> m_buttons;
    QAbstractButton *m_clear;
    assessment::Verdict m_verdict = assessment::Verdict::NotAssessed;
};

} // namespace forms
