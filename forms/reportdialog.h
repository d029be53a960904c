#pragma once

#include "forms/session.h"
#include "labels/reportface.h"

#include <QDialog>

class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace forms {

class BodyText;
class ErrorBanner;
class TransferTile;
struct Transfer;

/// Writes the report of the open assessment into a file.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    ReportDialog(Session &session, QWidget *parent);
    ~ReportDialog() override;

    void write(const QString &path);

private:
    labels::ReportFace face() const;
    void chooseFile();
    void refresh();
    void tell(const QString &path, bool unfinished);

    Session &m_session;
    QString m_assessment;
    QList<QRadioButton *> m_faces;
    BodyText *m_state;
    ErrorBanner *m_problems;
    QVBoxLayout *m_progressPlace;
    TransferTile *m_progress = nullptr;
    QPushButton *m_write;
    QPushButton *m_open;
    QPushButton *m_close;
    QString m_written; ///< the file that was written last
    std::shared_ptr<Transfer> m_transfer;
};

} // namespace forms
