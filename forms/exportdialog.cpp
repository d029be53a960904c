#include "forms/exportdialog.h"

#include "assessment/exchange/bundle.h"
#include "forms/helptopic.h"
#include "forms/identitychooser.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/primarybutton.h"
#include "forms/rows/text.h"
#include "forms/theme.h"
#include "forms/transfertile.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::BundleOptions;
using assessment::BundleSummary;
using assessment::Result;
using assessment::SecretBytes;
using assessment::Workspace;
using assessment::signing::Identity;

ExportDialog::ExportDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_assessment(session.assessment().id)
    , m_public(new QCheckBox(tr("&Leave out what is confidential")))
    , m_signed(new QCheckBox(tr("&Sign it")))
    , m_identity(new IdentityChooser(session))
    , m_state(new BodyText(tr("Everything of this assessment goes into one file: answers, "
                              "evidence, runs, comments and the history.")))
    , m_problems(new ErrorBanner)
    , m_progressPlace(new QVBoxLayout)
    , m_write(new PrimaryButton(tr("&Write the bundle…")))
    , m_close(new QPushButton(tr("Close")))
{
    setWindowTitle(tr("Export the assessment"));
    setHelpTopic(this, u"bundles#export"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_public->setToolTip(tr("Without confidential evidence, runs, internal comments, sign-offs and "
                            "the history"));
    m_signed->setChecked(true);
    connect(m_signed, &QCheckBox::toggled, this, &ExportDialog::refresh);
    connect(m_write, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::three, space::three, space::three, space::two);
    column->setSpacing(space::two);
    column->addWidget(m_state);
    column->addWidget(m_public);
    column->addWidget(m_signed);
    column->addWidget(m_identity);
    column->addWidget(m_problems);
    column->addLayout(m_progressPlace);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_write);
    column->addLayout(buttons);
    setMinimumWidth(Theme::textWidth(this, 60));
    refresh();
}

ExportDialog::~ExportDialog()
{
    if (m_transfer)
        m_transfer->stop.request_stop();
}

void ExportDialog::refresh()
{
    const bool busy = m_transfer != nullptr;
    m_identity->setVisible(m_signed->isChecked());
    for (QWidget *part : {static_cast<QWidget *>(m_public), static_cast<QWidget *>(m_signed),
                          static_cast<QWidget *>(m_identity), static_cast<QWidget *>(m_write)})
        part->setEnabled(!busy);
}

void ExportDialog::chooseFile()
{
    if (m_signed->isChecked() && !m_identity->isComplete())
        return;
    auto *dialog =
        new QFileDialog(this, tr("Write the bundle"), {}, tr("Assay bundles (*.assaycase)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"assaycase"_s);
    // An existing file is never overwritten; the engine says so.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::write);
    dialog->open();
}

void ExportDialog::write(const QString &path)
{
    if (m_transfer)
        return;
    m_problems->dismiss();
    m_transfer = std::make_shared<Transfer>();
    m_progress = new TransferTile(tr("Writing %1").arg(QFileInfo(path).fileName()), m_transfer,
                                  tr("Cancel the export"));
    m_progressPlace->addWidget(m_progress);
    const QString key = m_signed->isChecked() ? m_identity->keyFile() : QString();
    const auto passphrase = std::make_shared<SecretBytes>(m_identity->takePassphrase());
    refresh();
    m_session.read(
        [id = m_assessment, path, key, passphrase, isPublic = m_public->isChecked(),
         transfer = m_transfer](Workspace &w) -> Result<BundleSummary> {
            std::optional<Identity> identity;
            if (!key.isEmpty()) {
                Result<Identity> loaded = Identity::load(key, *passphrase);
                *passphrase = {};
                if (!loaded)
                    return loaded.error();
                identity.emplace(std::move(*loaded));
            }
            const BundleOptions options{.isPublic = isPublic,
                                        .identity = identity ? &*identity : nullptr};
            return w.exportBundle(id, path, options, Transfer::progressOf(transfer));
        },
        this,
        [this, path](const Result<BundleSummary> &written) {
            m_transfer.reset();
            delete m_progress;
            m_progress = nullptr;
            refresh();
            if (!written) {
                m_problems->tell(written.error());
                return;
            }
            m_state->setText(
                tr("%1 is written: %2, %3.")
                    .arg(QDir::toNativeSeparators(path),
                         QLocale().formattedDataSize(written->bytes),
                         written->signature.isSigned ? tr("signed") : tr("not signed")));
            setAccessibleDescription(m_state->text());
            m_close->setFocus();
        });
}

} // namespace forms
