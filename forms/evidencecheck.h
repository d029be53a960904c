#pragma once

#include "forms/session.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace forms {

struct Transfer;

/// Reads all evidence of the workspace back and says whether it still is what was added; with how
/// far it is, and a way to stop.
class EvidenceCheck : public QDialog
{
    Q_OBJECT

public:
    EvidenceCheck(Session &session, QWidget *parent);
    ~EvidenceCheck() override;

private:
    void tell(const assessment::Result<assessment::EvidenceCheck> &check);

    Session &m_session;
    std::shared_ptr<Transfer> m_transfer;
    QLabel *m_state;
    QProgressBar *m_bar;
    QPushButton *m_close;
};

} // namespace forms
