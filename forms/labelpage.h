#pragma once

#include "assessment/model/labeloverview.h"
#include "assessment/scheme/labelgate.h"
#include "forms/page.h"
#include "forms/session.h"
#include "forms/transfertile.h"

#include <QTimer>

class QButtonGroup;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QSplitter;

namespace labels {
struct CheckAnswer;
struct DesignSample;
struct IssueOptions;
struct Issued;
} // namespace labels

namespace forms {

class BodyText;
class Card;
class CheckProcess;
class Column;
class DesignPanel;
class ErrorBanner;
class GateList;
class IdentityChooser;
class IssuedLabels;
class LabelPreview;
class NoteLine;
class PrimaryButton;
class QuietText;
class StampFields;
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
    DesignPanel *design() const { return m_design; }
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
    QWidget *makeDesignActs();
    bool usesOwnDesign() const;
    void takeDesign();
    void showDesign();
    void drawSample(const labels::DesignSample &sample, int request);
    void startAgain();
    void readEarlier();
    void fillEarlier();
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
    void showVerified(const labels::CheckAnswer &answer);
    void saveCopy();

    Session &m_session;
    std::optional<assessment::Organisation> m_organisation;
    std::shared_ptr<Transfer> m_transfer; ///< while a label is being issued
    int m_drafts = 0;                     ///< counts requests, so that a late answer is known
    bool m_isStale = true;                ///< the draft is older than the assessment
    bool m_isDivided = false;             ///< how the person divided the page stays
    QString m_issuedFile;
    QString m_designFile; ///< whose design was put into use last
    QTimer m_pause;
    QTimer m_clock;
    QSplitter *m_splitter;
    Column *m_column;
    CheckProcess *m_check;
    DesignPanel *m_design;
    QButtonGroup *m_kinds;
    QComboBox *m_format;
    QPushButton *m_startFrom;
    QComboBox *m_language;
    QFormLayout *m_form;
    QComboBox *m_supersedes;                    ///< an earlier label whose place the new one takes
    QList<assessment::LabelOverview> m_earlier; ///< of the product, that can be superseded
    QSpinBox *m_months;
    QuietText *m_validity;
    BodyText *m_gateTitle;
    GateList *m_gate;
    IdentityChooser *m_identity;
    StampFields *m_stamp;
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
