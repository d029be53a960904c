#include "forms/transfertile.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

namespace forms {

assessment::Progress Transfer::progressOf(const std::shared_ptr<Transfer> &transfer)
{
    return {[transfer](qint64 done, qint64 total) {
                transfer->done = done;
                transfer->total = total;
            },
            transfer->stop.get_token()};
}

TransferTile::TransferTile(const QString &name, std::shared_ptr<Transfer> transfer,
                           const QString &cancelName, QWidget *parent)
    : QFrame(parent)
    , m_transfer(std::move(transfer))
    , m_state(new QLabel(tr("Waiting")))
    , m_bar(new QProgressBar)
{
    auto *title = new QLabel;
    title->setTextFormat(Qt::PlainText);
    title->setText(
        fontMetrics().elidedText(name, Qt::ElideMiddle, 24 * fontMetrics().averageCharWidth()));
    title->setToolTip(name);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(8);
    m_bar->setAccessibleName(tr("Progress of %1").arg(name));
    auto *cancel = new QToolButton;
    cancel->setText(tr("Cancel"));
    cancel->setAccessibleName(cancelName);
    connect(cancel, &QToolButton::clicked, this, [this, cancel] {
        m_transfer->stop.request_stop();
        cancel->setEnabled(false);
        m_state->setText(tr("Stopping"));
        m_clock.stop();
    });

    auto *lines = new QVBoxLayout;
    lines->setSpacing(4);
    lines->addWidget(title);
    lines->addWidget(m_bar);
    lines->addWidget(m_state);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 8, 8, 8);
    row->addLayout(lines, 1);
    row->addWidget(cancel);

    connect(&m_clock, &QTimer::timeout, this, &TransferTile::look);
    m_clock.start(100);
}

void TransferTile::look()
{
    const qint64 done = m_transfer->done;
    const qint64 total = m_transfer->total;
    if (done <= 0)
        return;
    if (!m_transfer->inBytes) {
        m_bar->setRange(0, 1000);
        m_bar->setValue(int(done * 1000 / std::max<qint64>(1, total)));
        m_state->clear();
        return;
    }
    const QString now = QLocale().formattedDataSize(done, 1, QLocale::DataSizeSIFormat);
    if (total <= 0) {
        m_state->setText(now);
        return;
    }
    m_bar->setRange(0, 1000);
    m_bar->setValue(int(done * 1000 / total));
    m_state->setText(
        tr("%1 of %2").arg(now, QLocale().formattedDataSize(total, 1, QLocale::DataSizeSIFormat)));
}

void TransferTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace forms
