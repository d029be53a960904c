#pragma once

#include <QWidget>

class QAction;
class QLineEdit;
class QListWidget;
class QStackedWidget;
class QTreeWidget;
class QUrl;

namespace assessment {
class Manual;
}

namespace forms {

class ManualView;

/// The manual in a window of its own: contents or what a search found at the left, the page at the
/// right. It has no parent, so that a dialog of the main window does not block it.
class ManualWindow : public QWidget
{
    Q_OBJECT

public:
    explicit ManualWindow(QWidget *parent = nullptr);

    /// Shows "PAGE" or "PAGE#ANCHOR" and comes to the front.
    void open(const QString &topic);
    QString topic() const; ///< what is shown

Q_SIGNALS:
    /// A link to a page of the main window.
    void windowPageAsked(const QString &target);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildActions();
    QWidget *buildBar();
    void buildContents();
    QAction *addAct(const QString &text, const QString &icon, const QKeySequence &keys);
    void search(const QString &words);
    void showHit(int row);
    void pageChanged(const QUrl &url);
    void zoom(int steps);
    void fitSide();
    void escape();

    const assessment::Manual &m_manual;
    ManualView *m_view;
    QTreeWidget *m_contents;
    QListWidget *m_hits;
    QStackedWidget *m_side;
    QLineEdit *m_search;
    QAction *m_back;
    QAction *m_forward;
    QAction *m_home;
    int m_zoom = 0;
};

} // namespace forms
