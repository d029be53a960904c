#pragma once

#include <QTime>
#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace forms {

/// The line above the pages: where we are, what is saved, undo and redo.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    /// The actions belong to the window, which also has them in its menus.
    struct Actions
    {
        QAction *home;
        QAction *undo;
        QAction *redo;
        QAction *side;
        QAction *help;
    };

    explicit TopBar(const Actions &actions, QWidget *parent = nullptr);

    void setPlace(const QString &title, const QString &about);
    void showSaved(QTime at);
    void showSaving(bool saving);
    void showNotice(const QString &text);
    QString savedText() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(QAction *action, bool withText);
    void fit();

    QLabel *m_title;
    QLabel *m_about;
    QLabel *m_saved;
    QToolButton *m_home;
    QList<QToolButton *> m_buttons;
    QString m_titleText;
    QString m_aboutText;
    QString m_lastSaved;
};

} // namespace forms
