#pragma once

#include <QByteArray>
#include <QFrame>

#include <memory>

class QBuffer;
class QPdfDocument;
class QPdfView;

namespace forms {

class QuietText;

/// All pages of a PDF, one below the other: loaded from the very bytes that would be saved.
class PdfPreview : public QFrame
{
    Q_OBJECT

public:
    /// \a name is what a screen reader calls it.
    explicit PdfPreview(const QString &name, QWidget *parent = nullptr);
    ~PdfPreview() override;

    /// False when the bytes are no PDF that can be shown.
    bool show(const QByteArray &pdf, const QString &caption);
    void clear(const QString &why); ///< shows words instead
    const QByteArray &pdf() const { return m_pdf; }
    int pages() const;
    using QFrame::show;

private:
    QByteArray m_pdf;
    std::unique_ptr<QBuffer> m_buffer;
    QPdfDocument *m_document;
    QPdfView *m_view;
    QuietText *m_caption;
};

} // namespace forms
