#pragma once

#include "assessment/model/assessment.h"
#include "assessment/scheme/decisiontree.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace forms {

class BulletList;
class Foldable;
class GrowingText;
class NoteLine;
class PrimaryButton;
class QuietText;

/// The way to a verdict one question at a time: what was answered so far, the question that is
/// asked now, and at the end what follows, which the person accepts, words in another way, or
/// leaves. Below it stands how an answer was decided before.
///
/// Keys while the focus is inside: the digits, or Y and N, answer; Backspace goes one question
/// back; Escape leaves.
class DecisionPanel : public QWidget
{
    Q_OBJECT

public:
    /// \a tree lives as long as the program.
    DecisionPanel(const assessment::DecisionTree &tree, const QString &scheme,
                  const QString &provision, QWidget *parent = nullptr);

    /// Shows how the answer as it stands was decided, if it was.
    void showDecided(const assessment::Answer &answer);
    void setOffered(bool offered); ///< false while the provision does not apply
    bool isOpen() const { return m_open; }
    QStringList choices() const { return m_choices; }

Q_SIGNALS:
    void accepted(const assessment::DecisionRequest &request);
    void madeParts(); ///< there are new parts that take the focus

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void begin();
    void leave();
    void back();
    void answer(const QString &choice);
    void showStep();
    void showQuestion(const assessment::DecisionNode &node);
    void showEnd(const assessment::DecisionWalk &walked);

    const assessment::DecisionTree &m_tree;
    QString m_scheme;
    QString m_provision;
    QStringList m_choices;
    bool m_open = false;
    QPushButton *m_begin;
    QWidget *m_way;
    QLabel *m_path;
    QLabel *m_question;
    QuietText *m_help;
    QWidget *m_answers = nullptr;
    QWidget *m_place; ///< of the answers
    GrowingText *m_rationale;
    PrimaryButton *m_accept;
    QPushButton *m_back;
    QPushButton *m_leave;
    Foldable *m_decided;
    BulletList *m_steps = nullptr; ///< made when it is opened
    NoteLine *m_remark;
    assessment::Answer m_answer;
};

} // namespace forms
