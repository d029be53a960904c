#include "forms/importpage.h"

#include "assessment/exchange/caseword.h"
#include "assessment/signing/trust.h"
#include "forms/noteline.h"
#include "forms/rows/card.h"
#include "forms/rows/column.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/primarybutton.h"
#include "forms/rows/sheettable.h"
#include "forms/rows/text.h"
#include "forms/session.h"
#include "forms/stageditemmodel.h"
#include "forms/theme.h"
#include "forms/transfertile.h"
#include "forms/trustfiles.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::BundleOutcome;
using assessment::BundlePreview;
using assessment::ItemState;
using assessment::Result;
using assessment::StagedItem;
using assessment::Status;
using assessment::Workspace;
using assessment::signing::TrustList;

namespace {

const QString trustKey = u"bundle/trust"_s;

Result<BundlePreview> lookAt(Workspace &workspace, const QString &path, const QString &trustFile,
                             const assessment::Progress &progress)
{
    TrustList trust;
    if (!trustFile.isEmpty()) {
        const Result<TrustList> read = assessment::signing::readTrustFile(trustFile);
        if (!read)
            return read.error();
        trust = *read;
    }
    return workspace.stageBundle(path, trust, progress);
}

} // namespace

ImportPage::ImportPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(new StagedItemModel(this))
    , m_about(new BodyText(tr("A bundle holds one assessment with all that belongs to it. You see "
                              "what it would change before anything is taken over; what people "
                              "did here stays unless you tick it.")))
    , m_signer(new NoteLine(NoteLine::Kind::Missing))
    , m_problems(new ErrorBanner)
    , m_outcome(new BodyText)
{
    auto *column = new Column;
    QVBoxLayout *body = column->body();
    body->addWidget(new Heading(title(), Heading::Level::Title));
    body->addWidget(m_about);
    body->addWidget(buildChoice());
    body->addWidget(m_problems);
    m_progressPlace = new QVBoxLayout;
    body->addLayout(m_progressPlace);
    body->addWidget(m_outcome);
    body->addWidget(buildItems());
    body->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(column);
    m_signer->setWordWrap(true);
    m_outcome->hide();
    setFocusProxy(m_choose);
    connect(m_model, &StagedItemModel::tickedChanged, this, &ImportPage::refresh);
    session.read([](Workspace &w) { return w.uiState(trustKey); }, this,
                 [this](const Result<QString> &kept) {
                     if (kept && m_trustFile.isEmpty() && QFileInfo::exists(*kept))
                         m_trustFile = *kept;
                 });
    refresh();
}

ImportPage::~ImportPage()
{
    if (m_transfer)
        m_transfer->stop.request_stop();
}

QString ImportPage::title() const
{
    return tr("Import a bundle");
}

QWidget *ImportPage::buildChoice()
{
    m_choose = new QPushButton(Theme::icon(u"document-open"_s), tr("Choose a &bundle…"));
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::chooseBundle);
    m_certificates = new QPushButton(tr("Certificates you &trust…"));
    m_certificates->setToolTip(tr("A file of certificates (PEM); an acceptance comes over only in "
                                  "a bundle that somebody you trust has signed"));
    connect(m_certificates, &QPushButton::clicked, this, &ImportPage::chooseCertificates);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(space::unit);
    buttons->addWidget(m_choose, 0, Qt::AlignLeft);
    buttons->addWidget(m_certificates, 0, Qt::AlignLeft);
    auto *card = new Card;
    card->body()->setSpacing(space::unit);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_signer);
    return card;
}

QWidget *ImportPage::buildItems()
{
    m_items = new Card;
    m_onlyDifferences = new QCheckBox(tr("Only &differences"));
    m_onlyDifferences->setChecked(true);
    connect(m_onlyDifferences, &QCheckBox::toggled, m_model, &StagedItemModel::setOnlyDifferences);
    auto *table =
        new SheetTable(tr("What the bundle would change"), m_model, SheetTable::Stretch::LastTwo);
    table->setMostRows(12);
    table->setToolTip(tr("Space or Enter ticks what is taken over"));
    m_table = table;
    connect(table, &SheetTable::chosen, this,
            [this](const QModelIndex &index) { m_model->toggle(index.row()); });
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportPage::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, StagedItemModel::TakeColumn));
        showCurrent();
    });
    m_detail = new BodyText;
    m_all = new QPushButton(tr("Tic&k all"));
    m_none = new QPushButton(tr("Tick &none"));
    m_import = new PrimaryButton(tr("&Import"));
    connect(m_all, &QPushButton::clicked, this, [this] { m_model->tickAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_model->tickAll(false); });
    connect(m_import, &QPushButton::clicked, this, &ImportPage::importNow);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::unit);
    buttons->addWidget(m_all);
    buttons->addWidget(m_none);
    buttons->addStretch();
    m_items->body()->setSpacing(space::two);
    m_items->body()->addWidget(m_onlyDifferences);
    m_items->body()->addWidget(m_table);
    m_items->body()->addWidget(m_detail);
    m_items->body()->addLayout(buttons);
    m_items->body()->addWidget(m_import, 0, Qt::AlignLeft);
    return m_items;
}

void ImportPage::reveal(const QString &anchor)
{
    if (!anchor.isEmpty())
        look(anchor);
}

void ImportPage::chooseBundle()
{
    auto *dialog = new QFileDialog(window(), tr("Choose a bundle"), QFileInfo(m_path).path(),
                                   tr("Assay bundles (*.assaycase);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::look);
    dialog->open();
}

void ImportPage::chooseCertificates()
{
    auto *dialog = new QFileDialog(window(), tr("Certificates you trust"),
                                   QFileInfo(m_trustFile).path(), trustFileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::trust);
    dialog->open();
}

void ImportPage::trust(const QString &certificates)
{
    m_trustFile = certificates;
    m_session.keepUiState(trustKey, certificates);
    if (!m_path.isEmpty())
        look(m_path);
}

void ImportPage::begin(const QString &what)
{
    m_problems->dismiss();
    m_outcome->hide();
    m_transfer = std::make_shared<Transfer>();
    m_progress = new TransferTile(what, m_transfer, tr("Cancel the import"));
    m_progressPlace->addWidget(m_progress);
    refresh();
}

void ImportPage::end()
{
    m_transfer.reset();
    delete m_progress;
    m_progress = nullptr;
}

void ImportPage::look(const QString &path)
{
    if (m_transfer)
        return; // one at a time
    m_path = path;
    m_preview.reset();
    m_model->setItems({});
    begin(tr("Checking %1").arg(QFileInfo(path).fileName()));
    m_session.read(
        [path, trust = m_trustFile, transfer = m_transfer](Workspace &w) {
            return lookAt(w, path, trust, Transfer::progressOf(transfer));
        },
        this, [this](const Result<BundlePreview> &preview) { take(preview); });
}

void ImportPage::take(const Result<BundlePreview> &preview)
{
    end();
    if (!preview) {
        m_signer->say({});
        m_problems->tell(preview.error());
        refresh();
        return;
    }
    m_preview = *preview;
    m_signer->setKind(preview->signature.isTrusted() ? NoteLine::Kind::Quiet
                                                     : NoteLine::Kind::Missing);
    m_signer->say(inWords(preview->signature));
    m_model->setItems(preview->items);
    refresh();
    m_table->setFocus();
}

void ImportPage::importNow()
{
    if (!m_preview || m_transfer)
        return;
    const auto outcome = std::make_shared<BundleOutcome>();
    begin(tr("Importing %1").arg(QFileInfo(m_path).fileName()));
    m_session.act(
        [preview = *m_preview, ticked = m_model->ticked(), transfer = m_transfer,
         outcome](Workspace &w) -> Status {
            const auto imported = w.importBundle(preview, ticked, Transfer::progressOf(transfer));
            if (!imported)
                return imported.error();
            *outcome = *imported;
            return assessment::Ok;
        },
        this,
        [this, outcome](const Status &imported) {
            end();
            if (imported) {
                done(*outcome);
            } else {
                m_problems->tell(imported.error());
                refresh();
            }
        });
}

void ImportPage::done(const BundleOutcome &outcome)
{
    m_preview.reset();
    m_path.clear();
    m_model->setItems({});
    m_signer->say({});
    QString text = outcome.changes() == 0
                       ? tr("Nothing had to be changed.")
                       : tr("%n item(s) were taken over. Undo takes the whole import back.",
                            nullptr, outcome.changes());
    if (!outcome.conflicts.isEmpty()) {
        text += u' '
                + tr("%n item(s) are another there and stay as they are here.", nullptr,
                     int(outcome.conflicts.size()));
    }
    refresh();
    m_outcome->setText(text);
    m_outcome->show();
    Q_EMIT notice(text);
    m_choose->setFocus();
}

void ImportPage::refresh()
{
    const bool busy = m_transfer != nullptr;
    m_choose->setEnabled(!busy);
    m_certificates->setEnabled(!busy);
    m_items->setVisible(m_preview.has_value());
    m_import->setEnabled(!busy);
    const int ticked = int(m_model->ticked().size());
    m_import->setText(ticked > 0 ? tr("&Import %n item(s)", nullptr, ticked)
                                 : tr("&Import nothing"));
    if (!m_preview)
        return;
    QStringList lines{assessment::caseInWords(u"product"_s, {m_preview->theirs.first()})};
    lines.append(m_preview->isNew     ? tr("This assessment is not in the workspace yet.")
                 : m_preview->hasBase ? tr("It is here too; what both sides had in common is "
                                           "known, so what only one side changed fits together.")
                                      : tr("It is here too, and nothing is known of what both "
                                           "sides had in common: what differs stays as it is here "
                                           "unless you tick it."));
    if (m_preview->manifest.isPublic)
        lines.append(tr("A public bundle: what is confidential was left out."));
    if (m_preview->otherPolicy)
        lines.append(policyInWords(*m_preview));
    if (const int conflicts = m_preview->count(ItemState::Conflict); conflicts > 0)
        lines.append(
            tr("%n conflict(s): read both, and tick what shall hold.", nullptr, conflicts));
    if (const int same = m_preview->count(ItemState::Same); same > 0)
        lines.append(tr("%n item(s) are the same.", nullptr, same));
    m_about->setText(lines.join(u'\n'));
}

void ImportPage::showCurrent()
{
    const StagedItem *item = m_model->itemAt(m_table->currentIndex().row());
    m_detail->setVisible(item);
    if (!item)
        return;
    const auto shown = [](const QString &text) {
        return text.isEmpty() ? ImportPage::tr("not there") : text;
    };
    m_detail->setText(tr("%1 · %2").arg(assessment::nameOfKind(item->kind), item->title) + u'\n'
                      + tr("Here: %1").arg(shown(item->mine)) + u'\n'
                      + tr("In the bundle: %1").arg(shown(item->theirs)));
}

} // namespace forms
