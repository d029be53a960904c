#pragma once

#include "assessment/harness/harnessrun.h"

#include <QFrame>

#include <optional>

class QLabel;

namespace forms {

class BodyText;
class FlowLayout;
class QuietText;

/// A question of the test to the person at the bench: a picture of what is to be done, how long the
/// test waits, and the answers as buttons with the keys Alt+1, Alt+2 and so on.
class PromptBar : public QFrame
{
    Q_OBJECT

public:
    explicit PromptBar(QWidget *parent = nullptr);

    void ask(const std::optional<assessment::harness::OperatorPrompt> &prompt);

Q_SIGNALS:
    void answered(int answer);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_picture;
    BodyText *m_text;
    QuietText *m_patience;
    QWidget *m_answers;
    FlowLayout *m_flow;
};

} // namespace forms
