#pragma once

#include <QAction>
#include <QPushButton>
#include <QWidget>

/// The first button below \a page whose text holds \a text, without its key; nullptr without any.
inline QPushButton *buttonWith(const QWidget *page, const QString &text)
{
    for (QPushButton *button : page->findChildren<QPushButton *>()) {
        if (QString(button->text()).remove(u'&').contains(text))
            return button;
    }
    return nullptr;
}

/// The same for an act of \a window.
inline QAction *actionWith(const QWidget &window, const QString &text)
{
    for (QAction *action : window.actions()) {
        if (QString(action->text()).remove(u'&').contains(text))
            return action;
    }
    return nullptr;
}
