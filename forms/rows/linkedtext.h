#pragma once

#include <QTextBrowser>

namespace forms {

/// Running text with links inside a page: as high as its lines, the Tab key goes from link to link.
/// One text is far quicker to lay out than a label for each line.
class LinkedText : public QTextBrowser
{
    Q_OBJECT

public:
    /// \a name is what a screen reader calls it.
    explicit LinkedText(const QString &name, QWidget *parent = nullptr);

    void setText(const QString &html);

Q_SIGNALS:
    void followed(const QString &target);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QString m_html;
};

} // namespace forms
