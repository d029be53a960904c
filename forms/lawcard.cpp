#include "forms/lawcard.h"

#include "assessment/model/recommendationsearch.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/sheettable.h"
#include "forms/rows/text.h"
#include "forms/savedfile.h"
#include "forms/session.h"
#include "forms/texttablemodel.h"
#include "forms/theme.h"
#include "forms/weblink.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::LawBasis;
using assessment::LawEntry;
using assessment::LawsInForce;
using assessment::Status;
using assessment::Workspace;

namespace {

constexpr qint64 mostBytes = (1 << 20) + 1; // the engine takes 1 MiB and says so beyond

QString dayInWords(const QDate &day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

Status setFrom(Workspace &workspace, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return assessment::Error{.kind = assessment::Error::Kind::Storage,
                                 .what = LawCard::tr("the list of laws cannot be used"),
                                 .where = QDir::toNativeSeparators(path),
                                 .why = file.errorString(),
                                 .advice = LawCard::tr("choose another one")};
    }
    return workspace.setLaws(file.read(mostBytes), QFileInfo(path).fileName());
}

} // namespace

LawCard::LawCard(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_state(new BodyText)
    , m_model(new TextTableModel({tr("Law"), tr("Guideline"), tr("Basis"), tr("As of")}, this))
    , m_table(new SheetTable(tr("Laws beside the guidelines"), m_model, SheetTable::Stretch::First))
    , m_nothing(new QuietText(tr("No law of this list fits this choice.")))
    , m_detail(new BodyText)
    , m_link(new WebLink)
    , m_builtIn(new QPushButton(tr("Use the &built-in list")))
    , m_problems(new ErrorBanner)
{
    m_table->setMostRows(14);
    auto *copy = new QPushButton(Theme::icon(u"document-save-as"_s), tr("Save its te&xt…"));
    copy->setToolTip(tr("As a file (JSON) that a lawyer can edit"));
    auto *use = new QPushButton(Theme::icon(u"document-open"_s), tr("Use an e&dited list…"));
    use->setToolTip(tr("It is checked in full before it is shown"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::unit);
    for (QPushButton *button : {copy, use, m_builtIn}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    for (QWidget *part : {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_table),
                          static_cast<QWidget *>(m_nothing), static_cast<QWidget *>(m_detail),
                          static_cast<QWidget *>(m_link), static_cast<QWidget *>(m_problems)})
        column->addWidget(part);
    column->addLayout(buttons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LawCard::showDetail);
    connect(copy, &QPushButton::clicked, this, &LawCard::chooseCopy);
    connect(use, &QPushButton::clicked, this, &LawCard::chooseFile);
    connect(m_builtIn, &QPushButton::clicked, this, &LawCard::reset);
    setLaws({.map = assessment::builtInLawMap(), .text = assessment::builtInLawMapText()});
}

void LawCard::setLaws(const LawsInForce &laws)
{
    m_laws = laws;
    m_state->setText((laws.isBuiltIn
                          ? tr("The built-in list, as of %1.").arg(dayInWords(laws.map.asOf))
                          : tr("“%1”, as of %2, set by %3.")
                                .arg(laws.map.title, dayInWords(laws.map.asOf), laws.changedBy))
                     + u' ' + tr("This is information and no legal advice."));
    m_builtIn->setVisible(!laws.isBuiltIn);
    showRows();
}

void LawCard::setFilter(int guideline, const QString &audience)
{
    if (m_guideline == guideline && m_audience == audience)
        return;
    m_guideline = guideline;
    m_audience = audience;
    showRows();
}

void LawCard::showRows()
{
    m_lines.clear();
    QList<QStringList> rows;
    const QList<int> guidelines = assessment::guidelinesFor(m_audience);
    for (const int number : guidelines) {
        if (m_guideline != 0 && number != m_guideline)
            continue;
        for (const LawEntry &law : lawsBeside(m_laws.map, number)) {
            m_lines.append({.guideline = number, .law = law});
            rows.append({law.title, QString::number(number), nameOf(law.basis),
                         QLocale().toString(law.asOf, QLocale::ShortFormat)});
        }
    }
    m_model->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    m_nothing->setVisible(rows.isEmpty());
    showDetail();
}

void LawCard::showDetail()
{
    const int row = m_table->currentIndex().row();
    const bool there = row >= 0 && row < m_lines.size();
    QStringList lines;
    if (there) {
        const LawEntry &law = m_lines[row].law;
        lines = {law.title, law.why, law.since,
                 tr("Source: %1, as of %2.").arg(law.source, dayInWords(law.asOf))};
        lines.removeAll(QString());
    }
    m_detail->setText(lines.join(u'\n'));
    m_detail->setVisible(there);
    m_link->setAddress(there ? m_lines[row].law.link : QString());
}

void LawCard::chooseFile()
{
    auto *dialog = new QFileDialog(window(), tr("Use an edited list of laws"), {},
                                   tr("Lists of laws (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &LawCard::take);
    dialog->open();
}

void LawCard::take(const QString &path)
{
    m_problems->dismiss();
    m_session.act([path](Workspace &w) { return setFrom(w, path); }, this,
                  [this](const Status &done) {
                      if (!done) {
                          m_problems->tell(done.error());
                          return;
                      }
                      Q_EMIT changed();
                      Q_EMIT notice(tr("The edited list of laws is shown. Undo it on the page of "
                                       "all assessments."));
                  });
}

void LawCard::reset()
{
    m_problems->dismiss();
    m_session.act([](Workspace &w) { return w.resetLaws(); }, this,
                  [this](const Status &done) {
                      if (done)
                          Q_EMIT changed();
                      else
                          m_problems->tell(done.error());
                  });
}

void LawCard::chooseCopy()
{
    auto *dialog = new QFileDialog(window(), tr("Save the list of laws"), {},
                                   tr("Lists of laws (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"laws.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &LawCard::exportTo);
    dialog->open();
}

void LawCard::exportTo(const QString &path)
{
    m_problems->dismiss();
    const auto saved = saveFile(path, m_laws.text, tr("the list of laws cannot be written"));
    if (saved)
        Q_EMIT notice(tr("The list of laws is in %1.").arg(QDir::toNativeSeparators(path)));
    else
        m_problems->tell(saved.error());
}

} // namespace forms
