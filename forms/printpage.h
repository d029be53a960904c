#pragma once

#include "forms/page.h"
#include "forms/preferences.h"
#include "forms/printdesk.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QSplitter;
class QVBoxLayout;

namespace forms {

class Card;
class ErrorBanner;
class LabelPreview;
class NoteLine;
class QuietText;
class SheetMap;
class SheetTable;
class TextTableModel;
class VerifyPanel;

/// The printer's desk: signed labels are opened, checked, put onto stock and printed, and the
/// record tells what was. Needs no workspace.
class PrintPage : public Page
{
    Q_OBJECT

public:
    PrintPage(Preferences &preferences, const QString &actor, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("print"); }
    QString title() const override;
    QUndoStack *undoStack() override { return m_desk.list()->undoStack(); }
    PrintDesk &desk() { return m_desk; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Card *makeLabels();
    QWidget *makeCurrent();
    Card *makeSheet();
    QWidget *makeActs();
    Card *makeRecord();
    QWidget *makePreview();
    void connectDesk();

    void chooseLabels();
    void chooseTrust();
    void takeTrust(const QStringList &files);
    void chooseFile();
    void calibrate();
    void fillStock();
    void showPrinters(const QList<labels::Printer> &printers);
    void showList();
    void showCurrent();
    void showMade();
    void showRecord();
    void takeForm();
    void showCorrection();

    Preferences &m_preferences;
    PrintDesk m_desk;
    QList<labels::Stock> m_stock;
    QSplitter *m_splitter;
    ErrorBanner *m_problem;
    NoteLine *m_done;
    QuietText *m_empty;
    SheetTable *m_table;
    QWidget *m_current;
    QLabel *m_picture;
    VerifyPanel *m_verification;
    QSpinBox *m_copies;
    QPushButton *m_all;
    QPushButton *m_remove;
    QuietText *m_trusted;
    QLineEdit *m_reason;
    QWidget *m_reasonRow;
    QComboBox *m_kind;
    QComboBox *m_stockChoice;
    SheetMap *m_map;
    QFormLayout *m_rows; ///< of the paper; a print file does not need all
    QCheckBox *m_marks;
    QComboBox *m_inks;
    QComboBox *m_printer;
    QuietText *m_correction;
    QPushButton *m_calibrate;
    QuietText *m_summary;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_cancel;
    QProgressBar *m_bar;
    LabelPreview *m_preview;
    TextTableModel *m_record;
    SheetTable *m_recordTable;
    NoteLine *m_recordNote;
    bool m_isDivided = false;
};

} // namespace forms
