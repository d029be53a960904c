#pragma once

#include "assessment/adoption/counting.h"
#include "assessment/workspacethread.h"
#include "forms/page.h"

#include <QStringList>

#include <memory>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace forms {

class BodyText;
class Card;
class ChartView;
class ChoiceRow;
class ErrorBanner;
class PrimaryButton;
class QuietText;
class Session;
struct SavedForm;
struct Transfer;

/// Anonymous figures on how products keep to a scheme: counted over the workspace and bundles, or
/// added up from the files of several laboratories; shown as charts and written for others.
class AdoptionPage : public Page
{
    Q_OBJECT

public:
    explicit AdoptionPage(Session &session, QWidget *parent = nullptr);
    ~AdoptionPage() override;

    QString pageId() const override { return QStringLiteral("adoption"); }
    QString title() const override;

    /// Bundles that are counted too, instead of those chosen before.
    void setBundles(const QStringList &paths);
    void count();
    /// Adds up files of figures and shows the sum.
    void addUp(const QStringList &paths);
    /// Writes what is shown: JSON, CSV, PNG or SVG by the ending.
    void exportTo(const QString &path);

Q_SIGNALS:
    void answered(); ///< figures or an error are on the page

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Shown
    {
        assessment::AdoptionFigures figures;
        assessment::Scheme scheme;
    };
    using Counted = std::pair<assessment::AdoptionAnswer, assessment::Scheme>;

    Card *buildCounting();
    Card *buildResult();
    QWidget *buildRunning();
    void readSchemes();
    void chooseBundles();
    void chooseFiles();
    void tellBundles();
    assessment::WorkspaceThread &counter();
    void begin();
    void end();
    void takeCount(const assessment::Result<Counted> &counted);
    void take(const assessment::Result<Shown> &shown);
    void offerItems();
    void showChart();
    QList<SavedForm> savedForms() const;
    void save();
    void tellSaved(const assessment::Result<QString> &saved);
    void look();

    Session &m_session;
    /// Counts beside the thread that keeps what people do, so that nobody waits for it.
    std::unique_ptr<assessment::WorkspaceThread> m_counter;
    std::shared_ptr<Transfer> m_transfer;
    QStringList m_bundles;
    std::optional<Shown> m_shown;
    ChoiceRow *m_scheme;
    ChoiceRow *m_basis;
    QSpinBox *m_smallest;
    QuietText *m_bundleText;
    QPushButton *m_forget;
    PrimaryButton *m_count;
    QPushButton *m_addUp;
    QWidget *m_running;
    QProgressBar *m_bar;
    ErrorBanner *m_problems;
    BodyText *m_skipped;
    Card *m_result;
    ChoiceRow *m_view;
    ChoiceRow *m_item;
    ChartView *m_chart;
    QPushButton *m_save;
};

} // namespace forms
