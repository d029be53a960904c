#pragma once

#include "forms/session.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace forms {

class BodyText;
class ErrorBanner;
class IdentityChooser;
class TransferTile;
struct Transfer;

/// Writes the open assessment into a bundle: with or without what is confidential, signed or not.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(Session &session, QWidget *parent);
    ~ExportDialog() override;

    void write(const QString &path);

private:
    void chooseFile();
    void refresh();

    Session &m_session;
    QString m_assessment;
    QCheckBox *m_public;
    QCheckBox *m_signed;
    IdentityChooser *m_identity;
    BodyText *m_state;
    ErrorBanner *m_problems;
    QVBoxLayout *m_progressPlace;
    TransferTile *m_progress = nullptr;
    QPushButton *m_write;
    QPushButton *m_close;
    std::shared_ptr<Transfer> m_transfer;
};

} // namespace forms
