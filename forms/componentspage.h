#pragma once

#include "assessment/model/component.h"
#include "assessment/result.h"
#include "forms/page.h"

#include <functional>
#include <optional>

class QPushButton;
class QVBoxLayout;

namespace assessment {
class Workspace;
} // namespace assessment

namespace forms {

class BodyText;
class Card;
class ComponentEndForm;
class ComponentForm;
class ComponentItemForm;
class ErrorBanner;
class Heading;
class NoteLine;
class QuietText;
class Session;
class SheetTable;
class TextTableModel;
class WideColumn;

/// What suppliers deliver into products, what they have shown, until when it counts, and which
/// products use it.
class ComponentsPage : public Page
{
    Q_OBJECT

public:
    explicit ComponentsPage(Session &session, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("components"); }
    QString title() const override;
    /// The component with the id \a anchor.
    void reveal(const QString &anchor) override;

    /// Asks what the file at \a path shows and adds it to the selected component.
    void offerFile(const QString &path);
    /// Writes the selected evidence to \a path.
    void saveCopyAs(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// What is shown below the list, read in one go.
    struct Detail
    {
        QString component;
        QList<assessment::ComponentEvidence> evidence;
        QList<assessment::ComponentWhere> where;
    };
    struct Reading
    {
        QList<assessment::ComponentOverview> all;
        QDate today;
    };
    using Act = std::function<assessment::Status(assessment::Workspace &)>;

    QWidget *buildList();
    QWidget *buildForms();
    QWidget *buildDetail();
    QWidget *buildUse();
    void read();
    void take(const Reading &reading);
    void readDetail();
    void take(const Detail &detail);
    void showEvidence();
    void showWhere();
    void refresh();
    void addComponent();
    void addFile();
    void withdraw();
    void use();
    void unuse();
    void openProduct();
    void saveCopy();
    void chooseFile();
    /// Shows what was asked about the file at \a path of \a component again, with all that was
    /// typed, unless somebody went on to something else.
    void askAgain(const QString &component, const QString &path);
    void act(const Act &act, const QString &said);
    void tellProblem(const assessment::Error &error);
    const assessment::ComponentOverview *current() const;
    void showForm(QWidget *form);

    Session &m_session;
    WideColumn *m_column;
    ErrorBanner *m_problems;
    QVBoxLayout *m_transfers; ///< what is on its way into or out of the workspace
    BodyText *m_empty;
    TextTableModel *m_model;
    TextTableModel *m_items;
    TextTableModel *m_places;
    SheetTable *m_table = nullptr;
    SheetTable *m_itemTable = nullptr;
    SheetTable *m_placeTable = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_end = nullptr;
    QPushButton *m_file = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_unuse = nullptr;
    QPushButton *m_open = nullptr;
    QWidget *m_forms = nullptr; ///< is there while one of them is asked
    ComponentForm *m_form = nullptr;
    ComponentItemForm *m_itemForm = nullptr;
    ComponentEndForm *m_endForm = nullptr;
    Card *m_detail = nullptr;
    Heading *m_name = nullptr;
    NoteLine *m_state = nullptr;
    QuietText *m_noItems = nullptr;
    QuietText *m_noPlaces = nullptr;
    Reading m_reading;
    Detail m_shown;
    QString m_wanted; ///< the component to select when it is there
    bool m_isRead = false;
};

} // namespace forms
