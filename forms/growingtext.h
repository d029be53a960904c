#pragma once

#include <QPlainTextEdit>

namespace forms {

/// A field for prose that is as high as its text, so that nothing a person wrote is hidden and
/// nothing scrolls inside a page that scrolls. Tab leaves it. A picture or files that are pasted
/// or dropped into it are not text: they are handed on.
class GrowingText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit GrowingText(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void mediaPasted(const QMimeData *media);
    void left(); ///< the focus has gone elsewhere

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int heightOfText() const;
    void grow();
};

} // namespace forms
