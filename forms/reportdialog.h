#pragma once

#include "forms/session.h"
#include "labels/reportface.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QRadioButton;
class QScrollArea;
class QVBoxLayout;

namespace forms {

class BodyText;
class ErrorBanner;
class IdentityChooser;
class TransferTile;
struct Transfer;

/// Writes the report of the open assessment into a file: the whole, or the plan of action for its
/// maker, in any of its forms, signed where it is a PDF and somebody wants that.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    ReportDialog(Session &session, QWidget *parent);
    ~ReportDialog() override;

    void write(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Order;

    QVBoxLayout *makeChoices();
    void connectChoices();
    void fillForms();
    labels::ReportFace face() const;
    bool isSigned() const;
    bool isAttached() const;
    void fit();
    void chooseFile();
    void refresh();
    void tell(const QString &path, bool unfinished);

    Session &m_session;
    QString m_assessment;
    QScrollArea *m_scroll;
    QWidget *m_content;
    BodyText *m_state;
    QRadioButton *m_whole;
    QRadioButton *m_plan;
    QLabel *m_formCaption;
    QComboBox *m_form;
    QLabel *m_actorCaption;
    QComboBox *m_actor;
    QFormLayout *m_rows;
    QCheckBox *m_attach;
    QCheckBox *m_sign;
    IdentityChooser *m_identity;
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
