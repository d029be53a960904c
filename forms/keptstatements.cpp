#include "forms/keptstatements.h"

#include "forms/labelwords.h"
#include "forms/rows/sheettable.h"
#include "forms/rows/text.h"
#include "forms/savedfile.h"
#include "forms/session.h"
#include "forms/texttablemodel.h"
#include "forms/theme.h"

#include "labels/statementmake.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::KeptStatement;
using assessment::Result;
using assessment::Status;
using assessment::Workspace;

KeptStatements::KeptStatements(Session &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_nothing(new BodyText(tr("None yet. A signed one is kept here for ten years, or longer "
                                "where a law asks for it.")))
    , m_rows(
          new TextTableModel({tr("Statement"), tr("Issued"), tr("Kept until"), tr("Number")}, this))
    , m_table(new SheetTable(tr("Signed statements about this product"), m_rows,
                             SheetTable::Stretch::First))
    , m_copy(new QPushButton(tr("Save a cop&y…")))
    , m_discard(new QPushButton(tr("Take off the list")))
{
    body()->setSpacing(space::unit);
    body()->addWidget(new Heading(tr("Signed statements")));
    body()->addWidget(m_nothing);
    body()->addWidget(m_table);
    m_table->setMostRows(8);
    m_discard->setToolTip(tr("Possible once it need not be kept any longer"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::unit);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_discard);
    buttons->addStretch();
    body()->addLayout(buttons);
    connect(m_table, &SheetTable::chosen, this,
            [this](const QModelIndex &index) { choosePath(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &KeptStatements::showButtons);
    connect(m_copy, &QPushButton::clicked, this, [this] { choosePath(current()); });
    connect(m_discard, &QPushButton::clicked, this, [this] { discard(current()); });
    fill({});
}

int KeptStatements::current() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : 0;
}

void KeptStatements::refresh()
{
    if (!m_session.hasAssessment())
        return;
    m_session.read([product = m_session.assessment().product.id](
                       Workspace &w) { return w.keptStatements(product); },
                   this,
                   [this](const Result<QList<KeptStatement>> &kept) {
                       if (kept)
                           fill(*kept);
                       else
                           Q_EMIT failed(kept.error());
                   });
}

void KeptStatements::fill(const QList<KeptStatement> &kept)
{
    m_kept.clear();
    QList<QStringList> rows;
    for (const KeptStatement &one : kept) {
        if (one.discarded)
            continue;
        m_kept.prepend(one);
        rows.prepend({one.content[u"title"].toString(), dayInWords(one.issued),
                      dayInWords(one.keptUntil), one.id});
    }
    m_rows->setRows(rows);
    m_nothing->setVisible(m_kept.isEmpty());
    m_table->setVisible(!m_kept.isEmpty());
    showButtons();
}

void KeptStatements::showButtons()
{
    m_copy->setVisible(!m_kept.isEmpty());
    // Whether it may go is the engine's decision; before its day nobody is offered it.
    const bool over = !m_kept.isEmpty() && m_kept.value(current()).keptUntil.isValid()
                      && m_kept.value(current()).keptUntil < QDateTime::currentDateTimeUtc().date();
    m_discard->setVisible(over);
}

void KeptStatements::choosePath(int row)
{
    if (row < 0 || row >= m_kept.size())
        return;
    const QString name = m_kept[row].id + u".pdf"_s;
    auto *dialog = new QFileDialog(window(), tr("Save a copy of the signed statement"), name,
                                   tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, row](const QString &path) { saveCopy(row, path); });
    dialog->open();
}

void KeptStatements::saveCopy(int row, const QString &path)
{
    if (row < 0 || row >= m_kept.size())
        return;
    const auto write = [kept = m_kept[row], path](Workspace &w) -> Status {
        const Result<QByteArray> pdf =
            labels::exportStatement(w, kept, labels::StatementFormat::Pdf);
        if (!pdf)
            return pdf.error();
        return saveFile(path, *pdf, KeptStatements::tr("the copy cannot be saved"));
    };
    m_session.read(write, this, [this, path](const Status &done) {
        if (done)
            Q_EMIT notice(tr("Saved %1").arg(QDir::toNativeSeparators(path)));
        else
            Q_EMIT failed(done.error());
    });
}

void KeptStatements::discard(int row)
{
    if (row < 0 || row >= m_kept.size())
        return;
    m_session.act([id = m_kept[row].id](Workspace &w) { return w.discardStatement(id); }, this,
                  [this](const Status &done) {
                      if (!done)
                          Q_EMIT failed(done.error());
                      refresh();
                  });
}

} // namespace forms
