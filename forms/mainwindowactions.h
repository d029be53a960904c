#pragma once

#include "forms/mainwindow.h"

#include <QAction>

namespace forms {

/// The acts of the window; menus, top bar and help sheet show the same ones.
struct MainWindow::Actions
{
    QAction *home;
    QAction *newAssessment;
    QAction *newVersion;
    QAction *compare;
    QAction *otherSchemes;
    QAction *crosswalk;
    QAction *traceability;
    QAction *catalogues;
    QAction *exportBundle;
    QAction *report;
    QAction *importBundle;
    QAction *dropped;
    QAction *trash;
    QAction *createWorkspace;
    QAction *openWorkspace;
    QAction *organisation;
    QAction *actor;
    QAction *checkEvidence;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *find;
    QAction *previous;
    QAction *next;
    QAction *side;
    QAction *turn;
    QAction *help;
    QAction *about;

    void offerUndo(const QString &undoText, const QString &redoText) const;
    void offerWay(bool workspaceOpen, bool onTheWay) const;
    void offerSide(bool there, bool shown) const;
};

} // namespace forms
