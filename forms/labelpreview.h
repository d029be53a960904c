#pragma once

#include <QFrame>

#include <memory>

class QBuffer;
class QPdfDocument;
class QPdfView;
class QToolButton;

namespace forms {

class QuietText;

/// Shows the bytes of a label's PDF, whole or in its real size on paper. What is shown is the
/// file: it is loaded from the very bytes that were given.
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

private:
    void setZoom(bool whole);

    QByteArray m_pdf;
    std::unique_ptr<QBuffer> m_buffer;
    QPdfDocument *m_document;
    QPdfView *m_view;
    QuietText *m_caption;
    QToolButton *m_whole;
    QToolButton *m_actual;
};

} // namespace forms
