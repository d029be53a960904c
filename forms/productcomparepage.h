#pragma once

#include "assessment/signing/trust.h"
#include "forms/checkprocess.h"
#include "forms/page.h"
#include "labels/productcomparison.h"

#include <QHash>

#include <optional>

class QPushButton;

namespace forms {

class BodyText;
class ChoiceRow;
class ComparedFactsModel;
class ComparedFactsTable;
class ErrorBanner;
class NoteLine;
class QuietText;
class Session;

/// Two labelled products side by side for somebody who is about to buy one: labels of this
/// workspace, and signed labels or codes from files, which are verified first in the confined
/// program.
class ProductComparePage : public Page
{
    Q_OBJECT

public:
    explicit ProductComparePage(Session &session, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("sidebyside"); }
    QString title() const override;
    /// "A..B", certificate numbers.
    void reveal(const QString &anchor) override;

    /// Verifies the label or code at \a path and offers it; what does not hold is refused.
    void addFile(const QString &path);
    /// Labels in files are genuine when one of these certificates vouches for them.
    void setTrust(const QString &path);
    /// Writes the page that the comparison is, for any browser.
    void save(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// A side that is chosen: a file that was verified, or a number of the workspace.
    struct Side
    {
        QString number;
        std::optional<labels::ComparedLabel> file;
    };

    QWidget *buildChoices();
    QWidget *buildFiles();
    void readLabels();
    void offer();
    Side sideOf(const QString &id) const;
    void take(const labels::CheckAnswer &answer);
    void compareNow();
    void showResult();
    void askForFile();
    void askForTrust();
    void askWhereToSave();

    Session &m_session;
    CheckProcess m_check;
    QString m_checking; ///< the file that is verified now, or was refused last
    bool m_checkingCode = false;
    assessment::signing::TrustList m_trust;
    QStringList m_trustFiles;
    QHash<QString, labels::ComparedLabel> m_files;
    QStringList m_fileOrder;
    QList<std::pair<QString, QString>> m_issued; ///< number and what it is called
    std::optional<labels::ProductComparison> m_comparison;
    int m_round = 0; ///< an answer to an older question is not shown
    bool m_chosenOnce = false;
    QString m_wantedFirst;
    QString m_wantedSecond;

    ChoiceRow *m_first;
    ChoiceRow *m_second;
    ChoiceRow *m_filter;
    ChoiceRow *m_language;
    QuietText *m_trusted;
    ErrorBanner *m_problems;
    NoteLine *m_warning;
    BodyText *m_summary;
    ComparedFactsModel *m_model;
    ComparedFactsTable *m_table;
    QuietText *m_nothing;
    QPushButton *m_save;
};

} // namespace forms
