#pragma once

#include <QWidget>

class QUndoStack;

namespace forms {

/// One page of the way through an assessment. Its id is what the workspace remembers, so that
/// opening it again lands on the same page.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// "start", "new", "version", "compare", "sidebyside", "schemes", "catalogues", "components",
    /// "crosswalk", "mapping", "import", "dashboard", "adoption", "labels", "registry", "trash",
    /// "organisation", "product", "device", "scope", "ixit", "guideline/1" …, "testgroups",
    /// "facts", "dropped", "review", "label", "traceability", "batch", "leaflet",
    /// "statements", "print"
    virtual QString pageId() const = 0;
    virtual QString title() const = 0; ///< for the navigation and the window title
    /// Moves to the place inside the page that \a anchor names (a provision id, a field).
    virtual void reveal(const QString &anchor) { Q_UNUSED(anchor); }
    /// What belongs to the page's current provision, shown at its right while there is room; the
    /// page owns it and keeps it up to date. nullptr when there is nothing.
    virtual QWidget *sidePanel() { return nullptr; }
    /// A page whose edits are no acts of a workspace undoes them by itself; nullptr = it does not.
    virtual QUndoStack *undoStack() { return nullptr; }
    /// Writes at once what is typed but not yet saved (the page is left, the window closes).
    virtual void flush() {}

Q_SIGNALS:
    /// The person wants to go somewhere: "guideline/4#CoP-4.1", "facts#supportUntil".
    void jump(const QString &target);
    /// Something for the status line.
    void notice(const QString &text);
};

} // namespace forms
