#pragma once

#include "assessment/exchange/bundle.h"
#include "forms/page.h"

#include <memory>
#include <optional>

class QCheckBox;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace forms {

class BodyText;
class Card;
class ErrorBanner;
class NoteLine;
class Session;
class StagedItemModel;
class TransferTile;
struct Transfer;

/// Takes a bundle over: what is in it, item by item, with a tick for each; one button, one undo.
class ImportPage : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(Session &session, QWidget *parent = nullptr);
    ~ImportPage() override;

    QString pageId() const override { return QStringLiteral("import"); }
    QString title() const override;
    /// Looks at the bundle at the path \a anchor.
    void reveal(const QString &anchor) override;

    void look(const QString &path);
    void trust(const QString &certificates); ///< a PEM file; looks at the bundle again

private:
    QWidget *buildChoice();
    QWidget *buildItems();
    void chooseBundle();
    void chooseCertificates();
    void take(const assessment::Result<assessment::BundlePreview> &preview);
    void importNow();
    void done(const assessment::BundleOutcome &outcome);
    void begin(const QString &what);
    void end();
    void refresh();
    void showCurrent();

    Session &m_session;
    StagedItemModel *m_model;
    BodyText *m_about;
    NoteLine *m_signer;
    ErrorBanner *m_problems;
    QPushButton *m_choose = nullptr;
    QPushButton *m_certificates = nullptr;
    Card *m_items = nullptr;
    QTableView *m_table = nullptr;
    QCheckBox *m_onlyDifferences = nullptr;
    BodyText *m_detail = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_none = nullptr;
    QPushButton *m_import = nullptr;
    BodyText *m_outcome = nullptr;
    QVBoxLayout *m_progressPlace = nullptr;
    TransferTile *m_progress = nullptr;
    std::shared_ptr<Transfer> m_transfer;
    QString m_path;
    QString m_trustFile;
    std::optional<assessment::BundlePreview> m_preview;
};

} // namespace forms
