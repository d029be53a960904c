#pragma once

#include "forms/page.h"

#include "labels/statementmake.h"

#include <QJsonObject>
#include <QTimer>

#include <memory>

class QPushButton;
class QVBoxLayout;

namespace forms {

class BodyText;
class Card;
class ChoiceRow;
class Column;
class ErrorBanner;
class FindingList;
class IdentityChooser;
class KeptStatements;
class LiveForm;
class PdfPreview;
class PrimaryButton;
class QuietText;
class Session;
class StatementEntries;

/// Statements and pledges of the maker: whether the product is one for it, what the record says and
/// what is missing, the draft beside it, the signature, and those that were signed.
class StatementsPage : public Page
{
    Q_OBJECT

public:
    explicit StatementsPage(Session &session, QWidget *parent = nullptr);
    ~StatementsPage() override;

    QString pageId() const override { return QStringLiteral("statements"); }
    QString title() const override;
    /// \a anchor names a kind ("psti"), an entry ("batch") or a question ("scope/computer").
    void reveal(const QString &anchor) override;
    void flush() override;

    PdfPreview *preview() const { return m_preview; }
    KeptStatements *kept() const { return m_kept; }
    IdentityChooser *identity() const { return m_identity; }
    void saveDraft(const QString &path, labels::StatementFormat format);
    void sign(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    Card *buildKind();
    Card *buildOutcome();
    Card *buildSigning();
    assessment::StatementKind kind() const { return m_kindShown; }
    void changeKind();
    void buildEntries();
    void read();
    void draw();
    void take(const labels::StatementContent &content, const QByteArray &pdf, const QString &why);
    void choosePath(labels::StatementFormat format, bool toSign);

    Session &m_session;
    assessment::StatementKind m_kindShown = assessment::StatementKind::Psti;
    QString m_product;    ///< whose entries are in the form
    QJsonObject m_stored; ///< entries as they lie in the workspace
    int m_drawings = 0;   ///< counts requests, so that a late answer is known
    int m_readings = 0;
    bool m_maySign = false;
    bool m_signing = false;
    QTimer m_pause;
    Column *m_column;
    ErrorBanner *m_problem;
    PdfPreview *m_preview;
    ChoiceRow *m_kind = nullptr;
    BodyText *m_about = nullptr;
    QuietText *m_scheme = nullptr;
    QVBoxLayout *m_place = nullptr; ///< of the entries
    StatementEntries *m_entries = nullptr;
    std::unique_ptr<LiveForm> m_live;
    Card *m_outcome = nullptr;
    FindingList *m_findings = nullptr;
    Card *m_signCard = nullptr;
    BodyText *m_state = nullptr;
    IdentityChooser *m_identity = nullptr;
    PrimaryButton *m_sign = nullptr;
    QPushButton *m_draftPdf = nullptr;
    QPushButton *m_draftJson = nullptr;
    KeptStatements *m_kept = nullptr;
};

} // namespace forms
