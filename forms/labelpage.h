#pragma once

#include "assessment/scheme/labelgate.h"
#include "forms/page.h"
#include "forms/session.h"
#include "forms/transfertile.h"

#include <QTimer>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QSplitter;

namespace labels {
struct IssueOptions;
struct Issued;
struct Verification;
} // namespace labels

namespace forms {

class BodyText;
class Card;
class Column;
class ErrorBanner;
class GateList;
class IdentityChooser;
class IssuedLabels;
class LabelPreview;
class NoteLine;
class PrimaryButton;
class QuietText;
class VerifyPanel;

/// From a finished assessment to a signed label: what kind, whether the gate is open and if not
/// why, a preview that is a draft first and then the very file that was signed, its verification,
/// and the labels that were issued before.
class LabelPage : public Page
{
    Q_OBJECT

public:
    explicit LabelPage(Session &session, QWidget *parent = nullptr);
    ~LabelPage() override;

    QString pageId() const override { return QStringLiteral("label"); }
    QString title() const override { return tr("Label"); }
    void reveal(const QString &anchor) override;

    assessment::LabelKind kind() const;
    void setKind(assessment::LabelKind kind);
    LabelPreview *preview() const { return m_preview; }
    /// Signs and writes the file, when nothing is missing.
    void issue();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    Card *makeChoices();
    Card *makeSigning();
    QWidget *makePreview();
    labels::IssueOptions options() const;
    void fillFormats();
    void refresh();
    void readOrganisation();
    void showGate();
    void drawDraft();
    void suggestFile();
    void chooseFile();
    void showIssued(const labels::Issued &issued, const QString &file);
    void showAgain(const QString &certificateId, const QByteArray &pdf);
    void showSigned(const QString &certificateId, const QByteArray &pdf, const QString &file);
    void verify(const QByteArray &pdf, const QString &name);
    void saveCopy();

    Session &m_session;
    std::optional<assessment::Organisation> m_organisation;
    std::shared_ptr<Transfer> m_transfer; ///< while a label is being issued
    int m_drafts = 0;                     ///< counts requests, so that a late answer is known
    bool m_isStale = true;                ///< the draft is older than the assessment
    bool m_isDivided = false;             ///< how the person divided the page stays
    QString m_issuedFile;
    QTimer m_pause;
    QTimer m_clock;
    QSplitter *m_splitter;
    Column *m_column;
    QButtonGroup *m_kinds;
    QComboBox *m_format;
    QComboBox *m_language;
    QSpinBox *m_months;
    QuietText *m_validity;
    BodyText *m_gateTitle;
    GateList *m_gate;
    IdentityChooser *m_identity;
    QLineEdit *m_file;
    PrimaryButton *m_issue;
    QPushButton *m_cancel;
    QProgressBar *m_bar;
    ErrorBanner *m_problem;
    LabelPreview *m_preview;
    VerifyPanel *m_verification;
    QWidget *m_after;
    NoteLine *m_warning;
    QPushButton *m_folder;
    IssuedLabels *m_issued;
};

} // namespace forms
