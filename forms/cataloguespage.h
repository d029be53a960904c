#pragma once

#include "assessment/model/ownscheme.h"
#include "forms/page.h"

#include <functional>
#include <optional>

class QPushButton;

namespace forms {

class BodyText;
class Card;
class Column;
class ErrorBanner;
class Heading;
class NoteLine;
class PrimaryButton;
class QuietText;
class Session;
class SheetTable;
class TextTableModel;

/// The schemes one can assess against: those of the program and catalogues of other scheme owners,
/// which come in here after a look at what they hold and who signed them.
class CataloguesPage : public Page
{
    Q_OBJECT

public:
    explicit CataloguesPage(Session &session, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("catalogues"); }
    QString title() const override;
    /// Looks at the catalogue file at the path \a anchor.
    void reveal(const QString &anchor) override;

    /// Shows what is in the file, with the signature FILE.p7s that may lie beside it.
    void look(const QString &path);
    void takeSignature(const QString &path);
    void trust(const QString &certificates); ///< a PEM file
    void writeTo(const QString &path);       ///< the selected scheme; .csv is a table

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Reading
    {
        QList<assessment::Scheme> schemes;
        QList<assessment::OwnCatalogue> own;
    };
    struct Source
    {
        QString catalogue;
        QString signature;
        QString trust;
    };

    QWidget *buildList();
    QWidget *buildPreview();
    void read();
    void showSchemes();
    void showCurrent();
    void showPreview();
    void lookAgain();
    void importNow();
    void cancel();
    void removeCurrent();
    void refresh();
    void choose(const QString &title, const QString &near, const QString &filter,
                const std::function<void(const QString &)> &chosen);
    QString currentId() const;
    static assessment::Result<assessment::CatalogueFile> fileOf(const Source &source);

    Session &m_session;
    Column *m_column;
    ErrorBanner *m_problems;
    TextTableModel *m_model;
    SheetTable *m_table = nullptr;
    QuietText *m_detail = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_remove = nullptr;
    Card *m_preview = nullptr;
    Heading *m_what = nullptr;
    BodyText *m_about = nullptr;
    NoteLine *m_signer = nullptr;
    TextTableModel *m_rows = nullptr;
    SheetTable *m_rowTable = nullptr;
    QWidget *m_signing = nullptr;
    QPushButton *m_signature = nullptr;
    QPushButton *m_certificates = nullptr;
    PrimaryButton *m_take = nullptr;
    QPushButton *m_cancel = nullptr;
    Reading m_reading;
    Source m_source;
    std::optional<assessment::CataloguePreview> m_found;
    bool m_busy = false;
};

} // namespace forms
