#pragma once

#include "forms/page.h"
#include "labels/batch.h"

#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace forms {

class BatchDesign;
class BodyText;
class Card;
class ChoiceRow;
class ErrorBanner;
class IdentityChooser;
class PrimaryButton;
class QuietText;
class Session;
class SheetTable;
class TextTableModel;
class TransferTile;
struct Transfer;

/// Many labels at once: a table of models, which of its rows can be used and why not the others,
/// one key for all, and what became of each. A batch that was stopped goes on into the same folder.
class BatchPage : public Page
{
    Q_OBJECT

public:
    explicit BatchPage(Session &session, QWidget *parent = nullptr);
    ~BatchPage() override;

    QString pageId() const override { return QStringLiteral("batch"); }
    QString title() const override;

    void look(const QString &path);      ///< reads the table at \a path
    void useDesign(const QString &path); ///< "" is the usual formats
    void setFolder(const QString &path);
    void issue();

private:
    /// What the workspace thread has done so far, replaced as a whole with each label; the window
    /// looks at it ten times a second.
    struct Done
    {
        std::atomic<std::shared_ptr<const QList<labels::BatchOutcome>>> outcomes;
    };

    QWidget *buildTable();
    QWidget *buildSigning();
    labels::BatchRow usual() const;
    void chooseTable();
    void saveSample();
    void chooseFolder();
    void readTable();
    void showRows();
    void showProgress();
    void finish(const assessment::Status &done);
    void refresh();

    Session &m_session;
    QString m_path;
    QByteArray m_bytes; ///< of the table, as it was chosen
    std::optional<labels::BatchFile> m_table;
    QList<labels::BatchOutcome> m_outcomes;
    std::shared_ptr<Transfer> m_transfer;
    std::shared_ptr<Done> m_done;
    QTimer m_clock;
    ErrorBanner *m_problem;
    QPushButton *m_choose = nullptr;
    ChoiceRow *m_kind = nullptr;
    ChoiceRow *m_language = nullptr;
    BatchDesign *m_design = nullptr;
    TextTableModel *m_model;
    SheetTable *m_rows;
    QuietText *m_count;
    Card *m_signing = nullptr;
    IdentityChooser *m_identity = nullptr;
    QLineEdit *m_folder = nullptr;
    PrimaryButton *m_issue = nullptr;
    QVBoxLayout *m_progressPlace = nullptr;
    TransferTile *m_progress = nullptr;
    BodyText *m_outcome;
};

} // namespace forms
