#include "forms/mainwindowactions.h"

#include "forms/audiencechoice.h"
#include "forms/evidencecheck.h"
#include "forms/exportdialog.h"
#include "forms/helpsheet.h"
#include "forms/languagename.h"
#include "forms/page.h"
#include "forms/reportdialog.h"
#include "forms/runcontroller.h"
#include "forms/theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QSignalBlocker>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace forms {

void MainWindow::Actions::offerUndo(const QString &undoText, const QString &redoText) const
{
    const auto offer = [](QAction *action, const QString &text, const QString &plain) {
        action->setEnabled(!text.isEmpty());
        action->setText(plain);
        const QString tip = text.isEmpty() ? plain : text;
        action->setToolTip(MainWindow::tr("%1 (%2)").arg(
            QString(tip).remove(u'&'), action->shortcut().toString(QKeySequence::NativeText)));
    };
    offer(undo, undoText.isEmpty() ? QString() : MainWindow::tr("&Undo: %1").arg(undoText),
          MainWindow::tr("&Undo"));
    offer(redo, redoText.isEmpty() ? QString() : MainWindow::tr("&Redo: %1").arg(redoText),
          MainWindow::tr("&Redo"));
}

void MainWindow::Actions::offerWay(bool workspaceOpen, bool onTheWay) const
{
    for (QAction *action :
         {home,          newAssessment, newVersion,   compare,    compareProducts, otherSchemes,
          crosswalk,     mapping,       traceability, catalogues, registry,        dashboard,
          adoption,      importBundle,  labels,       trash,      organisation,    actor,
          checkEvidence, find,          components})
        action->setEnabled(workspaceOpen);
    for (QAction *action :
         {previous, next, report, batch, leaflet, statements, exportBundle, dropped})
        action->setEnabled(onTheWay);
}

void MainWindow::Actions::offerSide(bool there, bool shown) const
{
    side->setEnabled(there);
    const QSignalBlocker quiet(side);
    side->setChecked(shown);
}

void MainWindow::Actions::tellAudience(const QString &audience, bool offered) const
{
    audiences->setEnabled(offered);
    for (QAction *choice : audiences->actions())
        choice->setChecked(choice->data().toString() == audience);
}

QAction *MainWindow::addAct(const QString &text, const QString &icon, const QKeySequence &keys,
                            const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    if (!icon.isEmpty())
        action->setIcon(Theme::icon(icon));
    action->setShortcut(keys);
    QString plain = QString(text).remove(u'&').remove(u'…');
    if (!keys.isEmpty())
        plain = tr("%1 (%2)").arg(plain, keys.toString(QKeySequence::NativeText));
    action->setToolTip(plain);
    if (act) // one that is only switched on and off is heard where it is made
        connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

void MainWindow::buildActions()
{
    const auto goTo = [this](const QString &target) { return [this, target] { go(target); }; };
    m_actions = std::make_unique<Actions>(Actions{
        .home =
            addAct(tr("&All assessments"), u"go-home"_s, Qt::ALT | Qt::Key_Home, goTo(u"start"_s)),
        .newAssessment =
            addAct(tr("&New assessment"), u"document-new"_s, QKeySequence::New, goTo(u"new"_s)),
        .newVersion =
            addAct(tr("New assessment for a new versi&on…"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_V,
                   [this] { go(u"version#"_s + m_session->assessment().id); }),
        .compare = addAct(tr("&Compare assessments…"), {}, {},
                          [this] { go(u"compare#"_s + m_session->assessment().id); }),
        .compareProducts =
            addAct(tr("Two products side by side for a b&uyer"), {}, {}, goTo(u"sidebyside"_s)),
        .otherSchemes =
            addAct(tr("One product, other &schemes…"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_S,
                   [this] { go(u"schemes#"_s + m_session->assessment().id); }),
        .crosswalk = addAct(tr("Cross&walk between schemes"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_W,
                            goTo(u"crosswalk"_s)),
        .mapping = addAct(tr("Mapping to ot&her standards and law"), {},
                          Qt::CTRL | Qt::SHIFT | Qt::Key_T, goTo(u"mapping"_s)),
        .traceability = addAct(tr("What the &device tests stand for"), {},
                               Qt::CTRL | Qt::SHIFT | Qt::Key_M, goTo(u"traceability"_s)),
        .catalogues = addAct(tr("Catalo&gues of schemes…"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_G,
                             goTo(u"catalogues"_s)),
        .components = addAct(tr("Co&mponents and services"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_K,
                             goTo(u"components"_s)),
        .registry = addAct(tr("Register of la&bels"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_R,
                           goTo(u"registry"_s)),
        .dashboard =
            addAct(tr("Das&hboard"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_O, goTo(u"dashboard"_s)),
        .adoption = addAct(tr("Adoption &figures"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_A,
                           goTo(u"adoption"_s)),
        .exportBundle = addAct(tr("&Export the assessment…"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_E,
                               [this] {
                                   if (m_session->hasAssessment())
                                       (new ExportDialog(*m_session, this))->open();
                               }),
        .report = addAct(tr("Re&port…"), {}, QKeySequence::Print,
                         [this] {
                             if (m_session->hasAssessment())
                                 (new ReportDialog(*m_session, this))->open();
                         }),
        .batch = addAct(tr("&Many labels at once…"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_B,
                        goTo(u"batch"_s)),
        .leaflet = addAct(tr("Consumer lea&flet"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_F,
                          goTo(u"leaflet"_s)),
        .statements = addAct(tr("Statements and pledges"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_Y,
                             goTo(u"statements"_s)),
        .importBundle = addAct(tr("&Import a bundle…"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_I,
                               goTo(u"import"_s)),
        .dropped =
            addAct(tr("&Dropped files"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_D, goTo(u"dropped"_s)),
        .labels = addAct(tr("&Labels and how they stand"), u"assay-label"_s,
                         Qt::CTRL | Qt::SHIFT | Qt::Key_L, goTo(u"labels"_s)),
        .print = addAct(tr("Printer's des&k"), u"document-print"_s,
                        Qt::CTRL | Qt::SHIFT | Qt::Key_P, goTo(u"print"_s)),
        .trash = addAct(tr("&Trash"), u"edit-delete"_s, {}, goTo(u"trash"_s)),
        .createWorkspace = addAct(tr("&Create a workspace…"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_N,
                                  [this] { askForNewFile(); }),
        .openWorkspace = addAct(tr("&Open a workspace…"), u"document-open"_s, QKeySequence::Open,
                                [this] { askForFile(); }),
        .organisation =
            addAct(tr("O&rganisation"), u"assay-organisation"_s, {}, goTo(u"organisation"_s)),
        .actor = addAct(tr("&Who is working…"), u"assay-person"_s, {}, [this] { askForActor(); }),
        .checkEvidence = addAct(tr("&Check the evidence…"), u"assay-evidence"_s, {},
                                [this] { (new EvidenceCheck(*m_session, this))->open(); }),
        .quit = addAct(tr("&Quit"), {}, QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); }),
        .undo = addAct(tr("&Undo"), u"edit-undo"_s, QKeySequence(Qt::CTRL | Qt::Key_Z),
                       [this] {
                           if (QUndoStack *own = ownUndo())
                               own->undo();
                           else
                               m_session->undo(undoScope());
                       }),
        .redo = addAct(tr("&Redo"), u"edit-redo"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
                       [this] {
                           if (QUndoStack *own = ownUndo())
                               own->redo();
                           else
                               m_session->redo(undoScope());
                       }),
        .find = addAct(tr("&Find an assessment"), u"edit-find"_s, QKeySequence::Find,
                       goTo(u"start#search"_s)),
        .previous = addAct(tr("&Previous page"), u"go-previous"_s,
                           QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { step(-1); }),
        .next = addAct(tr("&Next page"), u"go-next"_s, QKeySequence(Qt::CTRL | Qt::Key_PageDown),
                       [this] { step(1); }),
        .side = addAct(tr("&What belongs to this page"), u"sidebar-right"_s,
                       QKeySequence(Qt::Key_F9), {}),
        .turn = addAct(tr("&Between the way and the page"), {}, QKeySequence(Qt::Key_F6),
                       [this] { turnFocus(); }),
        .help = addAct(tr("&Manual"), u"help-contents"_s, QKeySequence(Qt::Key_F1),
                       [this] { showHelpHere(); }),
        .keys = addAct(tr("&Keys, signs and words"), {}, Qt::CTRL | Qt::Key_F1,
                       [this] { HelpSheet::open(this); }),
        .about = addAct(tr("&About Assay"), u"help-about"_s, {},
                        [this] {
                            QMessageBox::about(this, tr("About Assay"),
                                               tr("Assay %1\n\nEvidence, device tests and signed "
                                                  "labels for consumer IoT products.")
                                                   .arg(QApplication::applicationVersion()));
                        }),
    });
    m_actions->side->setCheckable(true);
    connect(m_actions->side, &QAction::toggled, this, [this](bool shown) {
        m_sideWanted = shown;
        fold();
    });
}

void MainWindow::buildMenus()
{
    QMenu *assessment = menuBar()->addMenu(tr("&Assessment"));
    assessment->addActions({m_actions->newAssessment, m_actions->newVersion, m_actions->home,
                            m_actions->compare, m_actions->compareProducts, m_actions->otherSchemes,
                            m_actions->crosswalk, m_actions->mapping, m_actions->traceability,
                            m_actions->catalogues, m_actions->components, m_actions->labels,
                            m_actions->registry, m_actions->dashboard, m_actions->adoption,
                            m_actions->trash});
    assessment->addSeparator();
    assessment->addActions({m_actions->report, m_actions->leaflet, m_actions->statements,
                            m_actions->batch, m_actions->exportBundle, m_actions->importBundle,
                            m_actions->dropped});
    assessment->addSeparator();
    assessment->addActions({m_actions->print});
    assessment->addSeparator();
    assessment->addActions({m_actions->createWorkspace, m_actions->openWorkspace});
    assessment->addSeparator();
    assessment->addActions({m_actions->organisation, m_actions->actor, m_actions->checkEvidence});
    assessment->addSeparator();
    assessment->addAction(m_actions->quit);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({m_actions->undo, m_actions->redo});
    edit->addSeparator();
    edit->addAction(m_actions->find);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions({m_actions->previous, m_actions->next});
    view->addSeparator();
    view->addActions({m_actions->turn, m_actions->side});
    view->addSeparator();
    view->addMenu(buildAudiences());
    view->addSeparator();
    view->addMenu(buildAppearances());
    view->addMenu(buildLanguages());

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addActions({m_actions->help, m_actions->keys, m_actions->about});
}

/// The choice that stands above the way, also where the way is narrow.
QMenu *MainWindow::buildAudiences()
{
    m_actions->audiences = new QMenu(tr("Who &must act"), this);
    auto *group = new QActionGroup(m_actions->audiences);
    for (const Choice &audience : AudienceChoice::audiences()) {
        QAction *choice = m_actions->audiences->addAction(audience.name);
        choice->setData(audience.id);
        choice->setCheckable(true);
        group->addAction(choice);
        connect(choice, &QAction::triggered, this,
                [this, id = audience.id] { chooseAudience(id); });
    }
    return m_actions->audiences;
}

QMenu *MainWindow::buildAppearances()
{
    auto *looks = new QMenu(tr("&Appearance"), this);
    auto *group = new QActionGroup(looks);
    const auto offer = [&](const QString &text, Appearance appearance) {
        QAction *choice = looks->addAction(text);
        choice->setCheckable(true);
        choice->setChecked(m_preferences.appearance() == appearance);
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, appearance] {
            m_preferences.setAppearance(appearance);
            Theme::apply(*qApp, appearance);
        });
    };
    offer(tr("As the &desktop"), Appearance::System);
    offer(tr("&Light"), Appearance::Light);
    offer(tr("D&ark"), Appearance::Dark);
    return looks;
}

/// Each by its own name, so that nobody is caught in a language that they cannot read.
QMenu *MainWindow::buildLanguages()
{
    auto *menu = new QMenu(tr("&Language", "of the window"), this);
    menu->setToolTipsVisible(true);
    auto *group = new QActionGroup(menu);
    const auto offer = [&](const QString &text, const QString &tip, const QString &tag) {
        QAction *choice = menu->addAction(text);
        choice->setToolTip(tip);
        choice->setStatusTip(tip);
        choice->setData(tag);
        choice->setCheckable(true);
        choice->setChecked(m_preferences.language() == tag);
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, tag] {
            if (tag == m_preferences.language())
                return;
            m_preferences.setLanguage(tag);
            if (m_session && RunController::running(*m_session)) {
                QMessageBox::information(this, tr("Language"),
                                         tr("A test runs on a device, so the window stays as it "
                                            "is. It is in the new language when it is opened "
                                            "next."));
            } else {
                Q_EMIT languageChosen();
            }
        });
    };
    offer(tr("As the &desktop"), tr("The language that the desktop is set to, where we speak it"),
          {});
    menu->addSeparator();
    for (const assessment::Language &language : assessment::languages()) {
        const auto statement = assessment::statementOf(language);
        offer(markedName(language, statement.review),
              reviewInWords(statement.review) + u'\n' + statement.scope, language.tag);
    }
    return menu;
}

void MainWindow::askForNewFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Create a workspace"), {}, tr("Assay workspaces (*.assay)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"assay"_s);
    // An existing file is never overwritten; the engine says so beside the button.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::createWorkspace);
    dialog->open();
}

void MainWindow::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a workspace"), {},
                                   tr("Assay workspaces (*.assay);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { openWorkspace(path); });
    dialog->open();
}

void MainWindow::askForActor()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Who is working"));
    dialog->setLabelText(tr("Every act is recorded under this name. Whoever decides over a "
                            "laboratory assessment must not be one of those who made it."));
    m_session->read([](assessment::Workspace &w) { return w.actor(); }, dialog,
                    [dialog](const QString &name) { dialog->setTextValue(name); });
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        const QString actor = name.trimmed();
        if (actor.isEmpty())
            return;
        m_actor = actor;
        m_session->desk().run([actor](assessment::Workspace &w) {
            w.setActor(actor);
            return true;
        });
    });
    dialog->open();
}

} // namespace forms
