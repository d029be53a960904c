#pragma once

#include "assessment/result.h"
#include "forms/page.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace forms {

class BodyText;
class Card;
class DroppedModel;
class ErrorBanner;
class InboxWatch;
class Session;
class ToolProposalPanel;

/// What tools have dropped into the watched folder: accepted as evidence or dismissed, one by one,
/// by a person.
class DroppedPage : public Page
{
    Q_OBJECT

public:
    explicit DroppedPage(Session &session, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("dropped"); }
    QString title() const override;

private:
    void build();
    void chooseFolder();
    void refresh();
    void showCurrent();
    void readCurrent(); ///< as the output of a tool
    void showOffer();
    void acceptCurrent();
    void dismissCurrent();
    void ended(const assessment::Status &done);

    Session &m_session;
    InboxWatch &m_watch;
    DroppedModel *m_model;
    ErrorBanner *m_problems;
    BodyText *m_folder;
    QPushButton *m_choose;
    Card *m_files;
    QTableView *m_table;
    ToolProposalPanel *m_proposals;
    QLabel *m_caption; ///< of m_provisions
    QLineEdit *m_provisions;
    QCheckBox *m_confidential;
    QPushButton *m_accept;
    QPushButton *m_dismiss;
    QString m_shown;   ///< the file whose proposal stands in the field
    QByteArray m_read; ///< SHA-256 of the file whose proposals are shown
};

} // namespace forms
