#pragma once

#include <QAction>
#include <QPushButton>
#include <QWidget>

/// The button below \a page whose text holds \a text; nullptr when there is none.
inline QPushButton *buttonWith(const QWidget *page, const QString &text)
{
    for (QPushButton *button : page->findChildren<QPushButton *>()) {
        if (QString(button->text()).remove(u'&').contains(text))
            return button;
    }
    return nullptr;
}

/// The act of \a window whose text holds \a text; nullptr when there is none.
inline QAction *actionWith(const QWidget &window, const QString &text)
{
    for (QAction *action : window.actions()) {
        if (QString(action->text()).remove(u'&').contains(text))
            return action;
    }
    return nullptr;
}
