#pragma once

#include <QTextBrowser>

namespace assessment {
class Manual;
}

namespace forms {

/// The text of the manual, as large as the application font and in the colours of the theme. Its
/// addresses are "manual:/PAGE.html#ANCHOR"; links to the world open in the browser, links into
/// the window are handed on.
class ManualView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ManualView(const assessment::Manual &manual, QWidget *parent = nullptr);

    /// "PAGE" or "PAGE#ANCHOR"; the contents page for a page that does not exist.
    void showTopic(const QString &topic);
    static QString pageOf(const QUrl &url); ///< id of the page at an address of the manual
    QString page() const;                   ///< of the page that is shown
    QString topic() const;                  ///< with its anchor
    /// Marks every place of \a words, "" none, and brings the first one behind the top into view.
    void markWords(const QString &words);

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    /// A link to a page of the window: "labels", "guideline/4#CoP-4.1".
    void windowPageAsked(const QString &target);

protected:
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    QString styleSheetText() const;

    const assessment::Manual &m_manual;
    bool m_restyling = false;
};

} // namespace forms
