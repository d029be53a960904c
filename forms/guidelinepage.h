#pragma once

#include "forms/page.h"
#include "forms/session.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace forms {

class Column;
class DevicePanel;
class EvidenceViewer;
class LeftOutNote;
class NoteLine;
class ProvisionCard;
class ProvisionSide;
class QuietText;
class VerdictMark;

/// The page of one guideline (or clause): what it wants and why, its verdict, then a card for each
/// provision that the chosen audience must act on. Evidence and device runs open in a panel below
/// the cards, never in a dialog.
class GuidelinePage : public Page
{
    Q_OBJECT

public:
    GuidelinePage(Session &session, int guidelineNumber, QWidget *parent = nullptr);
    ~GuidelinePage() override;

    QString pageId() const override;
    QString title() const override;
    void reveal(const QString &anchor) override;
    QWidget *sidePanel() override;
    void flush() override;

    /// The card of a provision; makes it when it is not there yet. nullptr when there is none.
    ProvisionCard *card(const QString &provision);
    void viewEvidence(const QString &evidence);
    void openTest(const QString &test, const QString &provision);
    void closePanel();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeHeading();
    void makeNextCards();
    void makeCard(const assessment::Provision &provision);
    void setCurrent(const QString &provision);
    bool isShown(const assessment::Provision &provision) const;
    /// Where the person is when the page is new, or when what they were at is left out.
    QString firstShown() const;
    QStringList inferred() const; ///< shown provisions whose inferred answers wait to be confirmed
    void confirmAll();
    void refresh();
    void showAnswered();
    void showLeftOut();
    void takeAudience();
    void openPanel(QWidget *content);
    void runFirstTest();

    Session &m_session;
    int m_number;
    const assessment::Guideline m_guideline;
    QString m_current;  ///< provision the person is at
    QString m_revealed; ///< one that is for others, which a finding led to
    QSplitter *m_splitter;
    Column *m_column;
    QStackedWidget *m_panel;
    VerdictMark *m_verdict;
    QuietText *m_answered;
    LeftOutNote *m_leftOut;
    NoteLine *m_inferred;
    QPushButton *m_confirm;
    QList<ProvisionCard *> m_cards;
    EvidenceViewer *m_viewer = nullptr;
    DevicePanel *m_device = nullptr;
    QPointer<ProvisionSide> m_side; ///< the window may hold it
};

} // namespace forms
