#pragma once

#include <QFrame>

#include <memory>

class QBuffer;
class QLabel;
class QPdfDocument;
class QPdfView;
class QStackedWidget;
class QToolButton;

namespace forms {

class BodyText;
class QuietText;

/// Shows the bytes of a label's PDF, whole or in its real size on paper. What is shown is the
/// file: it is loaded from the very bytes that were given. While there is none, words stand in its
/// place.
class LabelPreview : public QFrame
{
    Q_OBJECT

public:
    explicit LabelPreview(QWidget *parent = nullptr);
    ~LabelPreview() override;

    /// False when the bytes are no PDF that can be shown.
    bool show(const QByteArray &pdf, const QString &caption);
    void clear(const QString &why); ///< shows words instead
    const QByteArray &pdf() const { return m_pdf; }
    using QFrame::show;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setZoom(bool whole);
    QWidget *makeEmpty();
    void showEmpty(bool empty);
    void drawSheet();

    QByteArray m_pdf;
    std::unique_ptr<QBuffer> m_buffer;
    QPdfDocument *m_document;
    QStackedWidget *m_pages;
    QPdfView *m_view;
    QLabel *m_sheet; ///< the picture above the words
    BodyText *m_why; ///< in place of the label
    QuietText *m_caption;
    QToolButton *m_whole;
    QToolButton *m_actual;
};

} // namespace forms
