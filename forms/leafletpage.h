#pragma once

#include "forms/page.h"

#include "labels/leafletmake.h"

#include <QJsonObject>
#include <QList>
#include <QTimer>

class QPushButton;

namespace forms {

class BodyText;
class Card;
class ChoiceRow;
class Column;
class ErrorBanner;
class FindingList;
class LeafletForm;
class LiveForm;
class PdfPreview;
class PrimaryButton;
class QuietText;
class Session;

/// The leaflet for the buyers of a product: what only its maker can tell, typed once for each
/// language, what is missing, how it reads, and beside it the very file as it comes out.
class LeafletPage : public Page
{
    Q_OBJECT

public:
    explicit LeafletPage(Session &session, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("leaflet"); }
    QString title() const override;
    /// \a anchor names a field: "reset", "trial".
    void reveal(const QString &anchor) override;
    void flush() override;

    PdfPreview *preview() const { return m_preview; }
    /// Writes the leaflet to \a path and records that it was made.
    void save(const QString &path, labels::LeafletFormat format);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Drawn;

    Card *buildChoices();
    QWidget *buildOutcome();
    labels::LeafletOptions options() const;
    void changeLanguage();
    void read();
    void draw();
    static QString readingInWords(const assessment::Readability &reading);
    void take(const labels::DrawnLeaflet &drawn);
    void showTexts();
    void choosePath(labels::LeafletFormat format);

    Session &m_session;
    QString m_stepsLanguage = QStringLiteral("en-GB"); ///< of what is in the form
    QString m_product;                                 ///< whose steps are in the form
    QJsonObject m_stored; ///< steps of the product in the language, as they lie in the workspace
    int m_drawings = 0;   ///< counts requests, so that a late answer is known
    int m_readings = 0;
    QTimer m_pause;
    LiveForm *m_live = nullptr;
    Column *m_column;
    ErrorBanner *m_problem;
    ChoiceRow *m_language = nullptr;
    ChoiceRow *m_layout = nullptr;
    QuietText *m_review = nullptr;
    BodyText *m_reading = nullptr;
    BodyText *m_count = nullptr;
    FindingList *m_findings = nullptr;
    PrimaryButton *m_savePdf = nullptr;
    QPushButton *m_saveHtml = nullptr;
    LeafletForm *m_form = nullptr;
    PdfPreview *m_preview;
};

} // namespace forms
