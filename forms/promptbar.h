#pragma once

#include "assessment/harness/harnessrun.h"

#include <QFrame>

#include <optional>

namespace forms {

class BodyText;
class FlowLayout;

/// A question of the test to the person at the bench, with its answers as buttons.
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
    BodyText *m_text;
    QWidget *m_answers;
    FlowLayout *m_flow;
};

} // namespace forms
