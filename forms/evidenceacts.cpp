#include "forms/evidenceacts.h"

#include "forms/savedfile.h"
#include "forms/transfers.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Error;
using assessment::Progress;
using assessment::Status;
using assessment::Workspace;

EvidenceActs::EvidenceActs(Session &session, QVBoxLayout *tiles, QWidget *place)
    : QObject(place)
    , m_session(session)
    , m_tiles(tiles)
    , m_place(place)
{}

void EvidenceActs::chooseRevision()
{
    choose(tr("Add a new revision of the evidence"), true, {}, &EvidenceActs::addRevision);
}

void EvidenceActs::chooseCopy()
{
    choose(tr("Save a copy of the evidence"), false, m_item.fileName, &EvidenceActs::saveCopy);
}

void EvidenceActs::chooseProof()
{
    choose(tr("Save a proof of the evidence"), false, m_item.id + u"-proof.json"_s,
           &EvidenceActs::saveProof);
}

void EvidenceActs::choose(const QString &title, bool existing, const QString &name,
                          void (EvidenceActs::*then)(const QString &))
{
    auto *dialog = new QFileDialog(m_place->window(), title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(existing ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
    dialog->setFileMode(existing ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    if (!name.isEmpty())
        dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

void EvidenceActs::transfer(const QString &name,
                            const std::function<Status(Workspace &, const Progress &)> &work,
                            bool acts)
{
    const auto done = [this](const Status &status) {
        if (!status && status.error().kind != Error::Kind::Cancelled)
            Q_EMIT failed(status.error());
        Q_EMIT ended();
    };
    forms::transfer(
        m_session, m_tiles, this,
        {.name = name, .cancelName = tr("Cancel: %1").arg(name), .work = work, .acts = acts}, done);
}

void EvidenceActs::addRevision(const QString &path)
{
    const auto work = [id = m_item.id, path](Workspace &workspace,
                                             const Progress &progress) -> Status {
        QFile file(path);
        if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
            return Error{.kind = Error::Kind::Storage,
                         .what = tr("the new revision cannot be added"),
                         .where = path,
                         .why = file.error() == QFile::NoError ? tr("it is not a file")
                                                               : file.errorString()};
        }
        const auto revised =
            workspace.reviseEvidence(id, file, QFileInfo(path).fileName(), progress);
        return revised ? Status(assessment::Ok) : Status(revised.error());
    };
    transfer(tr("Adding %1").arg(QFileInfo(path).fileName()), work, true);
}

void EvidenceActs::saveCopy(const QString &path)
{
    const auto work = [sha256 = m_item.sha256, path](Workspace &workspace,
                                                     const Progress &progress) -> Status {
        return saveContent(workspace, sha256, path, tr("the copy cannot be saved"), progress);
    };
    transfer(tr("Saving %1").arg(QFileInfo(path).fileName()), work, false);
}

void EvidenceActs::saveProof(const QString &path)
{
    const auto work = [id = m_item.id, path](Workspace &workspace, const Progress &) -> Status {
        const auto proof = workspace.proveEvidence(id);
        if (!proof)
            return proof.error();
        return saveFile(path, *proof, tr("the proof cannot be saved"));
    };
    transfer(tr("Saving %1").arg(QFileInfo(path).fileName()), work, false);
}

} // namespace forms
