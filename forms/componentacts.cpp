#include "assessment/workspace.h"
#include "forms/componentforms.h"
#include "forms/componentspage.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/sheettable.h"
#include "forms/rows/widecolumn.h"
#include "forms/savedfile.h"
#include "forms/session.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

#include <memory>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Component;
using assessment::Error;
using assessment::Ok;
using assessment::Status;
using assessment::Workspace;

// What the page of components does when somebody presses a button.

void ComponentsPage::act(const Act &act, const QString &said)
{
    m_problems->dismiss();
    m_session.act(act, this, [this, said](const Status &done) {
        if (!done) {
            m_problems->tell(done.error());
            m_column->ensureWidgetVisible(m_problems);
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
    act(
        [id = current()->component.id, path = m_itemForm->path(),
         about = m_itemForm->about()](Workspace &w) -> Status {
            QFile content(path);
            if (!content.open(QIODevice::ReadOnly)) {
                return Error{.kind = Error::Kind::Storage,
                             .what = tr("the evidence cannot be added"),
                             .where = path,
                             .why = content.errorString(),
                             .advice = tr("check the file and its permissions")};
            }
            const auto added = w.addComponentEvidence(id, content, about);
            return added ? Status(Ok) : Status(added.error());
        },
        tr("The evidence is added. Products take it over when you say so."));
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
    connect(dialog, &QFileDialog::fileSelected, this, &ComponentsPage::writeTo);
    dialog->open();
}

void ComponentsPage::writeTo(const QString &path)
{
    const int row = m_itemTable->currentIndex().row();
    if (row < 0 || row >= m_shown.evidence.size())
        return;
    m_problems->dismiss();
    m_session.read(
        [sha256 = m_shown.evidence[row].sha256, path](Workspace &w) -> Status {
            return saveContent(w, sha256, path, tr("the copy cannot be saved"));
        },
        this,
        [this, path](const Status &written) {
            if (written)
                Q_EMIT notice(tr("Written to %1.").arg(QFileInfo(path).fileName()));
            else
                m_problems->tell(written.error());
        });
}

} // namespace forms
