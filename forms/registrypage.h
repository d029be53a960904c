#pragma once

#include "forms/page.h"

#include "labels/registrycheck.h"
#include "labels/registrypublish.h"

#include <memory>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace forms {

class Card;
class ErrorBanner;
class IdentityChooser;
class NoteLine;
class PrimaryButton;
class Session;
struct Transfer;

/// The register of all labels: publishing it to a folder, and checking a copy of it.
class RegistryPage : public Page
{
    Q_OBJECT

public:
    explicit RegistryPage(Session &session, QWidget *parent = nullptr);
    ~RegistryPage() override;

    QString pageId() const override { return QStringLiteral("registry"); }
    QString title() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    Card *makePublishing();
    Card *makeChecking();
    /// A line for a folder with a button to choose it.
    QLineEdit *addFolder(Card *card, const QString &caption, const QString &choose);
    void readState();
    void tellLast(const std::optional<assessment::Publication> &last);
    void publish();
    void tellPictures(const QList<labels::PictureWarning> &warnings);
    void finishPublishing(const assessment::Result<labels::Published> &published);
    void check();
    void tellCheck(const assessment::Result<labels::RegistryCheck> &check);
    void setRunning(bool running);
    void look();

    Session &m_session;
    std::shared_ptr<Transfer> m_transfer;
    QLabel *m_last;
    QLineEdit *m_folder = nullptr;
    IdentityChooser *m_identity;
    QSpinBox *m_days;
    QLineEdit *m_pictures = nullptr;
    NoteLine *m_leftOut; ///< pictures that the site does without
    PrimaryButton *m_publish;
    QLineEdit *m_copy = nullptr;
    QLineEdit *m_before = nullptr;
    QPushButton *m_check;
    QLabel *m_result;
    QWidget *m_running;
    QProgressBar *m_bar;
    ErrorBanner *m_problem;
};

} // namespace forms
