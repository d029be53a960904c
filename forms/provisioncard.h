#pragma once

#include "assessment/harness/devicetest.h"
#include "forms/rows/card.h"
#include "forms/session.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace forms {

class DecisionPanel;
class EvidenceTiles;
class Foldable;
class GrowingText;
class CommentList;
class NoteLine;
class ProvisionReview;
class ScopeNote;
class StillHolds;
class VerdictChoice;

/// One provision of a guideline page: what it requires, the answer, why, the evidence, the device
/// tests that fit it, and what is still missing, in words, where it is missing.
///
/// An answer that came over from another version, or was given for another text, offers one act to
/// say that it still holds.
///
/// What a person does is written at once, what they type 400 ms after they paused. Keys while the
/// focus is in the card but not in a text: 1 pass, 2 fail, 3 not applicable, 4 inconclusive,
/// 0 nothing yet.
class ProvisionCard : public Card
{
    Q_OBJECT

public:
    ProvisionCard(Session &session, const assessment::Provision &provision,
                  const QList<assessment::harness::DeviceTest> &tests, QWidget *parent = nullptr);

    QString provision() const { return m_provision.id; }
    QString firstTest() const { return m_tests.isEmpty() ? QString() : m_tests.constFirst().id; }

    void refresh(); ///< shows what the session holds now; what is being typed stays
    void flush();   ///< writes what is typed but not written yet
    /// Evidence wanted and law are shown here only when nothing beside the page shows them.
    void setAlone(bool alone);
    void chooseVerdict(assessment::Verdict verdict);
    /// Makes the verdict of a run the answer, as the person asked; \a reason goes into the
    /// rationale.
    void propose(assessment::Verdict verdict, const QString &reason);
    void confirm(); ///< the answer still holds as it is, if that is in question
    EvidenceTiles *evidence() const { return m_evidence; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void entered(); ///< the focus came into the card
    void viewEvidence(const QString &evidence);
    void runTest(const QString &test);
    void jump(const QString &target); ///< to the page that target names

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QLayout *makeHeading();
    QLayout *makeStatement();
    void makeAnswer(QVBoxLayout &column);
    void makeEvidence(QVBoxLayout &column);
    void makeTests(QVBoxLayout &column);
    void makeFolds(QVBoxLayout &column);
    void watchFocus(QWidget *widget);
    void write();
    assessment::Answer shownAnswer() const; ///< as the card stands, written or not
    void showAnswer(const assessment::Answer &answer);
    void showReopening(const assessment::Answer &answer);
    void showGaps(const assessment::Answer &answer);
    void decide(const assessment::DecisionRequest &request);
    void showTests();
    /// Shows whether the scope takes the provision away; true while it applies.
    bool showScope();
    void showComments();

    Session &m_session;
    assessment::Provision m_provision;
    QList<assessment::harness::DeviceTest> m_tests;
    QTimer m_pause;
    int m_underWay = 0; ///< own acts that are not done yet
    bool m_isDirty = false;
    QLabel *m_state;
    QLabel *m_inferred; ///< that nobody has confirmed the answer yet
    ScopeNote *m_scope;
    NoteLine *m_rejected;
    StillHolds *m_stillHolds;
    NoteLine *m_problem;
    VerdictChoice *m_choice;
    DecisionPanel *m_decision = nullptr; ///< where there is a tree for the provision
    NoteLine *m_verdictGap;
    GrowingText *m_rationale;
    NoteLine *m_rationaleGap;
    EvidenceTiles *m_evidence;
    NoteLine *m_evidenceGap;
    QComboBox *m_support;
    QList<QLabel *> m_testStates;
    Foldable *m_wanted;
    Foldable *m_law;
    ProvisionReview *m_review;
    Foldable *m_comments;
    CommentList *m_commentList = nullptr; ///< made when it is opened
};

} // namespace forms
