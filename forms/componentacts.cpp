#include "assessment/workspace.h"
#include "forms/componentforms.h"
#include "forms/componentspage.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/sheettable.h"
#include "forms/rows/widecolumn.h"
#include "forms/savedfile.h"
#include "forms/session.h"
#include "forms/transfers.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Component;
using assessment::Error;
using assessment::Ok;
using assessment::Progress;
using assessment::Status;
using assessment::Workspace;

// What the page of components does when somebody presses a button.

void ComponentsPage::act(const Act &act, const QString &said)
{
    m_problems->dismiss();
    m_session.act(act, this, [this, said](const Status &done) {
        if (!done) {
            tellProblem(done.error());
            return;
        }
        showForm(nullptr);
        m_table->setFocus();
        Q_EMIT notice(said);
    });
}

void ComponentsPage::addComponent()
{
    const Component wanted = m_form->component();
    const auto made = std::make_shared<QString>();
    act(
        [wanted, made](Workspace &w) -> Status {
            const auto id = w.addComponent(wanted);
            if (!id)
                return id.error();
            *made = *id;
            return Ok;
        },
        tr("%1 is added; Undo takes it back.").arg(inWords(wanted)));
    m_session.read([](Workspace &) { return true; }, this,
                   [this, made](bool) {
                       if (!made->isEmpty())
                           reveal(*made);
                   });
}

void ComponentsPage::chooseFile()
{
    auto *dialog = new QFileDialog(window(), tr("What the supplier has shown"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ComponentsPage::offerFile);
    dialog->open();
}

void ComponentsPage::offerFile(const QString &path)
{
    if (!current())
        return;
    showForm(m_itemForm);
    m_itemForm->begin(path, m_reading.today);
}

void ComponentsPage::addFile()
{
    if (!current())
        return;
    const QString id = current()->component.id;
    const QString path = m_itemForm->path();
    const auto work = [id, path, about = m_itemForm->about()](Workspace &w,
                                                              const Progress &progress) -> Status {
        QFile content(path);
        if (!content.open(QIODevice::ReadOnly)) {
            return Error{.kind = Error::Kind::Storage,
                         .what = tr("the evidence cannot be added"),
                         .where = path,
                         .why = content.errorString(),
                         .advice = tr("check the file and its permissions")};
        }
        const auto added = w.addComponentEvidence(id, content, about, progress);
        return added ? Status(Ok) : Status(added.error());
    };
    const QString name = QFileInfo(path).fileName();
    showForm(nullptr); // it may take minutes: other work goes on
    m_table->setFocus();
    transfer(m_session, m_transfers, this,
             {.name = tr("Adding %1").arg(name),
              .cancelName = tr("Cancel adding %1").arg(name),
              .work = work},
             [this, id, path](const Status &done) {
                 if (done) {
                     Q_EMIT notice(
                         tr("The evidence is added. Products take it over when you say so."));
                     return;
                 }
                 askAgain(id, path);
                 if (done.error().kind != Error::Kind::Cancelled)
                     tellProblem(done.error());
             });
}

void ComponentsPage::askAgain(const QString &component, const QString &path)
{
    const bool still = current() && current()->component.id == component;
    if (still && m_forms->isHidden() && m_itemForm->path() == path)
        showForm(m_itemForm);
}

void ComponentsPage::tellProblem(const Error &error)
{
    m_problems->tell(error);
    m_column->ensureWidgetVisible(m_problems);
}

void ComponentsPage::withdraw()
{
    if (!current())
        return;
    act(
        [id = current()->component.id, reason = m_endForm->reason()](Workspace &w) -> Status {
            const auto done = w.withdrawComponent(id, reason);
            return done ? Status(Ok) : Status(done.error());
        },
        tr("It is withdrawn; Undo takes it back."));
}

void ComponentsPage::use()
{
    if (!current())
        return;
    act(
        [id = m_session.assessment().id,
         component = current()->component.id](Workspace &w) -> Status {
            const auto taken = w.useComponent(id, component);
            return taken ? Status(Ok) : Status(taken.error());
        },
        tr("Its evidence is taken over. Undo it on a page of the assessment."));
}

void ComponentsPage::unuse()
{
    if (!current())
        return;
    act(
        [id = m_session.assessment().id,
         component = current()->component.id](Workspace &w) -> Status {
            const auto gone = w.unuseComponent(id, component);
            return gone ? Status(Ok) : Status(gone.error());
        },
        tr("Its evidence is in the trash. Undo it on a page of the assessment."));
}

void ComponentsPage::openProduct()
{
    const int row = m_placeTable->currentIndex().row();
    if (row >= 0 && row < m_shown.where.size())
        Q_EMIT jump(u"assessment/"_s + m_shown.where[row].assessment);
}

void ComponentsPage::saveCopy()
{
    const int row = m_itemTable->currentIndex().row();
    if (row < 0 || row >= m_shown.evidence.size())
        return;
    auto *dialog = new QFileDialog(window(), tr("Save a copy"), m_shown.evidence[row].fileName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, &ComponentsPage::saveCopyAs);
    dialog->open();
}

void ComponentsPage::saveCopyAs(const QString &path)
{
    const int row = m_itemTable->currentIndex().row();
    if (row < 0 || row >= m_shown.evidence.size())
        return;
    m_problems->dismiss();
    const auto work = [sha256 = m_shown.evidence[row].sha256,
                       path](Workspace &w, const Progress &progress) -> Status {
        return saveContent(w, sha256, path, tr("the copy cannot be saved"), progress);
    };
    const QString name = QFileInfo(path).fileName();
    transfer(m_session, m_transfers, this,
             {.name = tr("Writing %1").arg(name),
              .cancelName = tr("Cancel writing %1").arg(name),
              .work = work,
              .acts = false},
             [this, name](const Status &written) {
                 if (written)
                     Q_EMIT notice(tr("Written to %1.").arg(name));
                 else if (written.error().kind != Error::Kind::Cancelled)
                     tellProblem(written.error());
             });
}

} // namespace forms
