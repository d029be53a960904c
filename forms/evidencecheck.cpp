#include "forms/evidencecheck.h"

#include "forms/helptopic.h"
#include "forms/rows/text.h"
#include "forms/theme.h"
#include "forms/transfertile.h"

#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using assessment::Result;
using assessment::Workspace;

namespace forms {

namespace {

constexpr qsizetype mostNamed = 10;

} // namespace

EvidenceCheck::EvidenceCheck(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_transfer(std::make_shared<Transfer>())
    , m_state(new BodyText(tr("Reading all evidence back and comparing it with its SHA-256.")))
    , m_bar(new QProgressBar)
    , m_close(new QPushButton(tr("Cancel")))
{
    setWindowTitle(tr("Check the evidence"));
    setHelpTopic(this, u"evidence#check"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(tr("Evidence checked so far"));
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::three, space::three, space::three, space::two);
    column->setSpacing(space::two);
    column->addWidget(m_state);
    column->addWidget(m_bar);
    column->addWidget(m_close, 0, Qt::AlignRight);
    setMinimumWidth(Theme::textWidth(this, 50));

    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, [this] {
        const qint64 total = m_transfer->total;
        if (total <= 0)
            return;
        m_bar->setRange(0, 1000);
        m_bar->setValue(int(1000 * m_transfer->done / total));
        m_bar->setFormat(
            tr("%1 of %2")
                .arg(QLocale().formattedDataSize(m_transfer->done, 1, QLocale::DataSizeSIFormat),
                     QLocale().formattedDataSize(total, 1, QLocale::DataSizeSIFormat)));
    });
    clock->start(100ms);
    m_session.read(
        [transfer = m_transfer](Workspace &workspace) {
            return workspace.verifyEvidence(Transfer::progressOf(transfer));
        },
        this, [this](const Result<assessment::EvidenceCheck> &check) { tell(check); });
}

EvidenceCheck::~EvidenceCheck()
{
    m_transfer->stop.request_stop();
}

void EvidenceCheck::tell(const Result<assessment::EvidenceCheck> &check)
{
    m_bar->hide();
    m_close->setText(tr("Close"));
    if (!check) {
        m_state->setText(check.error().message());
    } else if (check->ok) {
        m_state->setText(
            tr("%1 All evidence is as it was added (items: %2).")
                .arg(Theme::verdictSign(assessment::Verdict::Pass), QString::number(check->items)));
    } else {
        QString text =
            tr("%1 Damaged: %2 of %3 items. Their content is missing or has changed; go back to a "
               "backup copy.")
                .arg(Theme::verdictSign(assessment::Verdict::Fail))
                .arg(check->bad.size())
                .arg(check->items);
        text += u'\n' + check->bad.mid(0, mostNamed).join(u'\n');
        if (check->bad.size() > mostNamed)
            text += u"\n…"_s;
        m_state->setText(text);
    }
    setAccessibleDescription(m_state->text());
}

} // namespace forms
