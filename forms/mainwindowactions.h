#pragma once

#include "forms/mainwindow.h"

#include <QAction>
#include <QMenu>

namespace forms {

/// The acts of the window; menus, top bar and help sheet show the same ones.
struct MainWindow::Actions
{
    QAction *home;
    QAction *newAssessment;
    QAction *newVersion;
    QAction *compare;
    QAction *compareProducts;
    QAction *otherSchemes;
    QAction *crosswalk;
    QAction *mapping;
    QAction *traceability;
    QAction *catalogues;
    QAction *components;
    QAction *registry;
    QAction *dashboard;
    QAction *adoption;
    QAction *exportBundle;
    QAction *report;
    QAction *batch;
    QAction *leaflet;
    QAction *statements;
    QAction *importBundle;
    QAction *dropped;
    QAction *labels;
    QAction *print;
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
    QAction *keys;
    QAction *about;
    QMenu *audiences = nullptr; ///< who must act; made with the menus

    void offerUndo(const QString &undoText, const QString &redoText) const;
    void offerWay(bool workspaceOpen, bool onTheWay) const;
    void offerSide(bool there, bool shown) const;
    void tellAudience(const QString &audience, bool offered) const;
};

} // namespace forms
